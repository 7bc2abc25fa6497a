"""What to call a license or certification: by its code, or by the words of the posting."""

from __future__ import annotations

from postings.vocabulary import (
    CERTIFICATIONS,
    DRIVER_LICENSE,
    LICENSE_KIND,
    LICENSES,
    OTHER_CODE_PREFIX,
)


def license_label(code: str) -> str:
    """The words for a code of the guide's section 6.2.

    >>> license_label("series_7")
    'FINRA Series 7'
    >>> license_label("other:hazmat-endorsement")
    'Hazmat endorsement'
    """
    if code.startswith(OTHER_CODE_PREFIX):
        return code.removeprefix(OTHER_CODE_PREFIX).replace("-", " ").capitalize()
    if code == DRIVER_LICENSE:
        return LICENSE_KIND["driver"]
    return LICENSES.get(code) or CERTIFICATIONS[code]


def credential_name(code: str, as_written: str | None) -> str:
    """What to call a credential of a posting: one outside the lists by the posting's own words.

    >>> credential_name("other:cem", "CEM certification"), credential_name("cic", "CIC designation")
    ('CEM certification', 'CIC')
    """
    is_other = code.startswith(OTHER_CODE_PREFIX)
    return as_written if is_other and as_written else license_label(code)
