"""What follows from the code of a credential: its label, its class, what to call it in a posting.

>>> [kind_of(code).value for code in ("cdl_a", "cpcu", "driver_license")]
['license', 'certification', 'driver']
>>> [kind_of(f"other:{slug}").value for slug in ("hgv", "boiler-license", "mcse")]
['license', 'license', 'certification']
"""

from __future__ import annotations

from postings.guide.credential import OTHER, Credential, CredentialFamily
from postings.guide.credentials import CREDENTIALS
from postings.guide.licenses import CredentialKind

# Endings of a free code that mean a public body grants it (guide D14: statutory registers; D38).
STATUTORY_ENDINGS = (
    *("license", "licence", "licensure", "registration", "permit", "endorsement", "credential"),
    "salesperson",
)

_BY_CODE: dict[str, Credential] = {row.code: row for row in CREDENTIALS}
# `sorted` is stable, so that the rows of a family keep the order of the table.
_FAMILIES = tuple(CredentialFamily)
_LISTED = sorted(
    (row for row in CREDENTIALS if row.is_listed), key=lambda row: _FAMILIES.index(row.family)
)
# Without the driver's license: it is neither (guide 6.1).
LICENSES: dict[str, str] = {
    row.code: row.label for row in _LISTED if row.kind is CredentialKind.LICENSE
}
CERTIFICATIONS: dict[str, str] = {
    row.code: row.label for row in _LISTED if row.kind is CredentialKind.CERTIFICATION
}


def is_code(code: str) -> bool:
    """Whether a code is of the list, or a free one.

    >>> is_code("series_7"), is_code("driver_license"), is_code("other:cem"), is_code("cem")
    (True, True, True, False)
    """
    # Any slug behind `other:`: proper names of certifications make codes of themselves.
    return code in _BY_CODE or code.startswith(OTHER)


def kind_of(code: str) -> CredentialKind:
    """The class of a credential, also of one outside the list."""
    # The table may call a free code a license by its register: `other:hcpc` (guide D14).
    if code in _BY_CODE:
        return _BY_CODE[code].kind
    # guide D38: class by the word where the table has no row.
    is_statutory = code.startswith(OTHER) and code.endswith(STATUTORY_ENDINGS)
    return CredentialKind.LICENSE if is_statutory else CredentialKind.CERTIFICATION


def license_label(code: str) -> str:
    """What people read for a code.

    >>> license_label("series_7"), license_label("other:hazmat-endorsement")
    ('FINRA Series 7', 'Hazmat endorsement')
    """
    if code.startswith(OTHER):
        return code.removeprefix(OTHER).replace("-", " ").capitalize()
    return _BY_CODE[code].label


def credential_name(code: str, as_written: str | None) -> str:
    """What to call a credential of a posting: one outside the list by the posting's own words.

    >>> credential_name("other:cem", "CEM certification"), credential_name("cic", "CIC designation")
    ('CEM certification', 'CIC')
    """
    # A slug has lost its capitals: "Cem" for a posting's "CEM certification".
    return as_written if code.startswith(OTHER) and as_written else license_label(code)
