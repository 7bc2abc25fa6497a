"""Each license in words: lines, how much it is asked for, deadline, state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from postings.facts.alternatives import others
from postings.guide.codes import credential_name
from postings.guide.licenses import LICENSE_LINES, LICENSE_STATUS, NOT_REQUIRED
from postings.values.licenses import LicenseItem, Licenses
from postings.words.phrases import Part, either, lowered, noted


def parts(value: Licenses) -> Iterator[Part]:
    for number, item in enumerate(value.items):
        yield f"items.{number}", asked(item, others(item, value.items))
    if not value.items and value.professional_required is False:
        yield "professional_required", "Said not to be required"


def wanted(value: Licenses) -> str:
    """All that are asked for, in one line."""
    items = [item for item in value.items if item.status != NOT_REQUIRED]
    return "; ".join(asked(item, others(item, value.items)) for item in items)


def asked(item: LicenseItem, instead: Sequence[LicenseItem] = ()) -> str:
    """One license, and what would do instead.

    >>> cpcu = LicenseItem(code="cpcu", status="preferred", jurisdiction="OH")
    >>> asked(cpcu), asked(LicenseItem(code="cic", status="preferred"), [cpcu])
    ('CPCU (preferred; OH)', 'CIC (preferred; or CPCU)')
    """
    lines = ", ".join(LICENSE_LINES[line] for line in item.lines)
    notes = [lowered(LICENSE_STATUS, item.status)]
    if item.deadline_days is not None:
        notes.append(f"within {item.deadline_days} days")
    if item.jurisdiction:
        notes.append(item.jurisdiction)
    if instead:
        names = (credential_name(other.code, other.as_written) for other in instead)
        notes.append(f"or {either(names)}")
    name = credential_name(item.code, item.as_written)
    return f"{name}: {lines} ({noted(notes)})" if lines else f"{name} ({noted(notes)})"
