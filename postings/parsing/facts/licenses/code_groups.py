"""Credentials that share what their words may mean as well: of people, drivers, makers, sectors."""

from __future__ import annotations

# Credentials by which persons are called: "a CPA", "our RN", "the notary".
PEOPLE_CODES = frozenset(
    [
        "cpa",
        "rn",
        "lpn",
        "cfp",
        "cfa",
        "physician",
        "pharmacist",
        "attorney_bar",
        "electrician",
        "insurance_adjuster",
        "teaching",
        "insurance_producer",
        "real_estate",
        "behavioral_health",
        "engineer_pe",
        "contractor",
        "title_agent",
        "nmls_mlo",
        "notary",
        "csm",
        "other:therapist",
        "other:plumber",
        "other:cna",
        "securities_unspecified",
    ]
)
# Licenses of drivers, whose record, number and plate share the word.
DRIVER_CODES = frozenset({"driver_license", "cdl", "cdl_a", "cdl_b", "cdl_c", "other:hgv"})

# Makers who certify companies as well as people.
VENDOR_CODES = frozenset(
    [
        "aws",
        "google_cloud",
        "salesforce_cert",
        "other:azure",
        "other:microsoft",
        "other:cisco",
        "other:hubspot",
        "other:google",
    ]
)
# Credentials whose names are a sector's too: "gaming", "notary services", "Agile".
SECTOR_CODES = frozenset(
    [
        "securities_unspecified",
        "gaming",
        "sie",
        "insurance_producer",
        "pharmacist",
        "physician",
        "rn",
        "engineer_pe",
        "forklift",
        "other:agile",
        "aws",
        "google_cloud",
        "salesforce_cert",
        "other:azure",
        "other:cisco",
        "other:microsoft",
        "contractor",
        "notary",
        "other:itil",
        "other:togaf",
        "other:leed",
        "nmls_mlo",
        "other:aca",
        "other:hubspot",
        "other:google",
    ]
)
# Letters that name other things as well: CPA is a metric, SIE a company's name, ARM a processor.
PRODUCT_CODES = frozenset(
    ["cpa", "sie", "crm", "arm", "cic", "csm", "csp_sales", "cisa", "other:aca", "ahip"]
)
