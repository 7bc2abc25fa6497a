"""What a field of a fact may hold beyond its type, and the kinds that several facts share.

A check says what is wrong with a content, in words that follow it: "is none of sales, marketing".
The widths are those of the columns: what passes here is never refused by the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated, Any

from postings.guide.education import EDUCATION
from postings.guide.requirements import REQUIREMENT_STATUS

Check = Callable[[Any], str]
MOST_NAMED = 4  # values of a closed list in a message
# More than anybody has of anything that postings count: years, people, days, dollars.
MOST = 10**9


class Shape:
    """A value of a fact, or an item of one: each is a frozen dataclass made by `reading`."""

    __slots__ = ()

    def mistake(self) -> str:
        """What is wrong with fields that are right one by one; nothing where all is well."""
        return ""


def one_of(values: Iterable[str]) -> Check:
    """The content is in a closed list.

    >>> one_of(["required", "preferred"])("maybe")
    'is none of required, preferred'
    """
    known = tuple(values)
    named = ", ".join(known[:MOST_NAMED]) + (", …" if len(known) > MOST_NAMED else "")
    return lambda content: "" if content in known else f"is none of {named}"


def between(least: int, most: int) -> Check:
    """The number is in a range, its ends included."""
    return lambda number: "" if least <= number <= most else f"is not from {least} to {most:,}"


def up_to(width: int) -> Check:
    """The text has no more characters."""
    return lambda text: "" if len(text) <= width else f"has more than {width} characters"


def in_order(low: float | None, high: float | None) -> str:
    """What is wrong with a range, or nothing; an end may be open.

    >>> in_order(5, 3), in_order(5, None)
    ('its least is above its most', '')
    """
    return "its least is above its most" if low is not None is not high and low > high else ""


Number = Annotated[float, between(0, MOST)]
Count = Annotated[int, between(0, MOST)]
Share = Annotated[float, between(0, 100)]  # per cent
Status = Annotated[str, one_of(REQUIREMENT_STATUS)]
Degree = Annotated[str, one_of(EDUCATION)]
Group = Annotated[str, up_to(4)]  # the letter that alternatives share
