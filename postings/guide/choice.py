"""A closed list whose values have names in code: one row is a value and what people read for it.

>>> class Size(Choice):
...     SMALL = "s", "Small"
>>> Size("s").label, labels(Size), Size.SMALL == "s"
('Small', {'s': 'Small'}, True)
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Choice(StrEnum):
    """One value of a closed list, with its label."""

    # Declared only: `__new__` sets it, and an annotation makes no member.
    label: str

    def __new__(cls, value: str, label: str) -> Choice:
        # The value itself is the string: it is stored and compared as it stands.
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        return member


def labels(rows: Iterable[Choice]) -> dict[str, str]:
    """What people read for each value, in the order of the rows."""
    return {row.value: row.label for row in rows}
