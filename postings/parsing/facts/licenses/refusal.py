"""What a row against a credential says: its reason, the words around it, the codes it holds for."""

from __future__ import annotations

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """One row: a mention of these codes between these words is refused for this reason."""

    rule: str
    reason: str
    before: str = ""  # at the end of the sentence's words before the mention
    after: str = ""  # at the start of those behind it
    within: str = ""  # anywhere near
    codes: frozenset[str] | None = None  # None: any code


def either(
    rule: str, reason: str, *, before: str, after: str, codes: frozenset[str] | None = None
) -> tuple[Refusal, Refusal]:
    """Two rows: the words before, or the words after, are enough."""
    return (
        Refusal(rule=rule, reason=reason, before=before, codes=codes),
        Refusal(rule=rule, reason=reason, after=after, codes=codes),
    )
