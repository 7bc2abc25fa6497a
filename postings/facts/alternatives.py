"""Which licenses of a posting may stand in for one another: "Series 65 or CFP" (guide D34, D35).

>>> series, cfp, cdl = (
...     LicenseItem(code=code, status="required", alt=alt)
...     for code, alt in (("series_65", "A"), ("cfp", "A"), ("cdl", None))
... )
>>> [in_place_of(item, (series, cfp, cdl)).value for item in (series, cfp, cdl)]
['mixed', 'mixed', 'none']
"""

from __future__ import annotations

from collections.abc import Sequence

from postings.guide.codes import kind_of
from postings.guide.licenses import Alternatives
from postings.values.licenses import LicenseItem


def others(item: LicenseItem, items: Sequence[LicenseItem]) -> list[LicenseItem]:
    """The other members of its group, in the posting's order."""
    if item.alt is None:
        return []
    return [other for other in items if other is not item and other.alt == item.alt]


def in_place_of(item: LicenseItem, items: Sequence[LicenseItem]) -> Alternatives:
    """What else would do: nothing, one of its own class, or one of another."""
    kinds = {kind_of(other.code) for other in others(item, items)}
    if not kinds:
        return Alternatives.NONE
    return Alternatives.ALIKE if kinds == {kind_of(item.code)} else Alternatives.MIXED
