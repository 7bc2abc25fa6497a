"""One posting as data: what its source gives under which name, before anything is decided.

Readers of structured formats fill a `Record`; `posting` makes the posting of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from postings.readers.pages.markup import one_line


class Field(StrEnum):
    """What a source can give; the names that `--map COLUMN=FIELD` takes."""

    TITLE = "title"
    DESCRIPTION = "description"
    COMPANY = "company"
    LOCATION = "location"
    CITY = "city"
    REGION = "region"
    COUNTRY = "country"
    WORKPLACE = "workplace"
    EMPLOYMENT = "employment"
    PAY = "pay"
    PAY_MIN = "pay_min"
    PAY_MAX = "pay_max"
    CURRENCY = "currency"
    PERIOD = "period"
    POSTED_ON = "posted_on"
    EXPIRES_ON = "expires_on"
    ID = "id"
    REQUISITION = "requisition"
    URL = "url"


EMPTY_WORDS = frozenset({"", "-", "--", "n/a", "na", "nan", "none", "null", "undefined", "unknown"})
IGNORED = ""  # `--map column=` leaves a column out


@dataclass(frozen=True, slots=True)
class Given:
    """A value, and what its source calls it."""

    value: Any
    name: str

    @property
    def text(self) -> str:
        """The value as one line of words."""
        return one_line(str(self.value))


@dataclass(slots=True)
class Record:
    """Everything that a source gives of one posting; a field may be given several times.

    >>> record = Record()
    >>> record.add(Field.TITLE, "VP, Sales", "jobTitle")
    >>> record.add(Field.COMPANY, "N/A", "employer")
    >>> record.text(Field.TITLE), record.first(Field.COMPANY)
    ('VP, Sales', None)
    """

    given: dict[Field, list[Given]] = field(default_factory=dict)

    def add(self, what: Field, value: object, name: str) -> None:
        """Note a value, unless it is none; each member of a list is a value."""
        if isinstance(value, list | tuple):
            for member in value[:100]:
                self.add(what, member, name)
        elif not is_empty(value):
            self.given.setdefault(what, []).append(Given(value, name))

    def under(self, above: str) -> Record:
        """The same, for a source that says it inside an object of this name."""
        return Record(
            given={
                what: [Given(one.value, f"{above}.{one.name}") for one in given]
                for what, given in self.given.items()
            }
        )

    def all(self, what: Field) -> list[Given]:
        """Everything given under a field."""
        return self.given.get(what, [])

    def first(self, what: Field) -> Given | None:
        """What is given first under a field."""
        return next(iter(self.all(what)), None)

    def text(self, what: Field) -> str:
        """The first value as one line, or nothing."""
        found = self.first(what)
        return found.text if found else ""


def is_empty(value: object) -> bool:
    """Whether a value says nothing: null, NaN, blank, "N/A"; a mapping of such values too."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return True
    if isinstance(value, Mapping):
        return all(is_empty(member) for member in value.values())
    return isinstance(value, str) and value.strip().casefold() in EMPTY_WORDS
