"""Each license in words: lines, how much it is asked for, deadline, state."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.codes import credential_name
from postings.guide.licenses import LICENSE_LINES, LICENSE_STATUS
from postings.values.licenses import LicenseItem, Licenses
from postings.words.phrases import Part, lowered, noted


def parts(value: Licenses) -> Iterator[Part]:
    for number, item in enumerate(value.items):
        yield f"items.{number}", asked(item)
    if not value.items and value.professional_required is False:
        yield "professional_required", "Said not to be required"


def asked(item: LicenseItem) -> str:
    """One license.

    >>> asked(LicenseItem(code="cpcu", status="preferred", jurisdiction="OH"))
    'CPCU (preferred; OH)'
    """
    lines = ", ".join(LICENSE_LINES[line] for line in item.lines)
    notes = [lowered(LICENSE_STATUS, item.status)]
    if item.deadline_days is not None:
        notes.append(f"within {item.deadline_days} days")
    if item.jurisdiction:
        notes.append(item.jurisdiction)
    name = credential_name(item.code, item.as_written)
    return f"{name}: {lines} ({noted(notes)})" if lines else f"{name} ({noted(notes)})"
