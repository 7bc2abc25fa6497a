"""The closed lists of credential codes (guide 6.2) and the class of each. A pure table.

A license is granted by a public or self-regulatory body and permits an activity; a certification
is granted by a private body; a driver's license is neither (guide 6.1).
"""

from __future__ import annotations

from enum import StrEnum

SERIES = (
    *(3, 4, 6, 7, 9, 10, 14, 16, 22, 23, 24, 26, 27, 28, 31, 39),
    *(50, 51, 52, 53, 54, 57, 63, 65, 66, 79, 82, 86, 87, 99),
)

LICENSE_CODES: frozenset[str] = frozenset(
    [
        "insurance_producer",
        "insurance_adjuster",
        "insurance_surplus_lines",
        "insurance_consultant",
        "title_agent",
        "sie",
        "securities_unspecified",
        "nmls_mlo",
        "real_estate",
        "cdl",
        "cdl_a",
        "cdl_b",
        "cdl_c",
        "notary",
        "cpa",
        "attorney_bar",
        "rn",
        "lpn",
        "pharmacist",
        "physician",
        "behavioral_health",
        "teaching",
        "engineer_pe",
        "engineer_eit",
        "contractor",
        "electrician",
        "gaming",
        "liquor_server",
    ]
) | {f"series_{number}" for number in SERIES}

CERTIFICATION_CODES: frozenset[str] = frozenset(
    [
        "cfp",
        "cfa",
        "clu",
        "chfc",
        "ricp",
        "lutcf",
        "flmi",
        "cpcu",
        "cic",
        "crm",
        "arm",
        "ainsc",
        "rhu",
        "rebc",
        "cebs",
        "ahip",
        "acas",
        "fcas",
        "pmp",
        "csm",
        "six_sigma_green",
        "six_sigma_black",
        "cissp",
        "cisa",
        "cism",
        "aws",
        "google_cloud",
        "salesforce_cert",
        "csp_sales",
        "shrm",
        "phr",
        "cpp_payroll",
        "bls",
        "acls",
        "cpr",
        "forklift",
    ]
)

DRIVER = "driver_license"
OTHER = "other:"

# Words in a free code that mean a public body grants it (guide D14: statutory registers).
STATUTORY_SLUGS: frozenset[str] = frozenset(
    [
        "hcpc",
        "gdc",
        "social-work-england",
        "motor-vehicle-salesperson",
        "home-improvement-salesperson",
        "security-guard",
        "sia",
        "therapist",
        "pharmacy-technician",
        "emt",
        "hgv",
        "appraiser",
        "cosmetology",
        "plumber",
        "hvac",
        "pest-control",
        "funeral",
        "fair-housing",
        "pilot",
        "dental",
        "veterinary",
        "dietitian",
        "medication-aide",
        "cna",
        "radiology",
        "salesperson",
        "professional",
    ]
)
STATUTORY_ENDINGS = ("license", "licence", "licensure", "registration", "salesperson")


class Kind(StrEnum):
    LICENSE = "license"
    CERTIFICATION = "certification"
    DRIVER = "driver"


def kind_of(code: str) -> Kind:
    """The class of a credential code.

    >>> [kind_of(code).value for code in ("cdl_a", "cpcu", "driver_license")]
    ['license', 'certification', 'driver']
    >>> kind_of("other:motor-vehicle-salesperson").value, kind_of("other:mcse").value
    ('license', 'certification')
    """
    if code == DRIVER:
        return Kind.DRIVER
    slug = code.removeprefix(OTHER)
    statutory = slug in STATUTORY_SLUGS or slug.endswith(STATUTORY_ENDINGS)
    if code in LICENSE_CODES or (code.startswith(OTHER) and statutory):
        return Kind.LICENSE
    return Kind.CERTIFICATION
