"""The filters on numbers and days: no more than, at least, since. Each says what it makes of
postings that name none, and which other parameter decides that.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db.models import Q

from search.filters.context import SearchContext, Values
from search.filters.form_fields import AmountsField, DaysField, NumbersField
from search.filters.kinds import ChoicesFilter, ConditionFilter, Switch


class AtMostFilter(ConditionFilter):
    """A number that is not exceeded; postings that name none are included.

    `stated_by` is the filter that leaves those out; it changes what this one says of itself.
    """

    field_class = NumbersField

    def __init__(
        self,
        column: str,
        stated_by: str,
        unit: str = "",
        *,
        field_class: type[NumbersField] = NumbersField,
        **options: Any,
    ) -> None:
        self.stated_by = stated_by
        self.box = (stated_by, "exclude")
        self.unit = unit
        self.field_class = field_class
        super().__init__(column, **options)

    def option(self, value: str, joint: Values) -> Q:
        named = Q(**{f"{self.field_name}__lte": float(value)})
        return named | Q(**{f"{self.field_name}__isnull": True})

    def labels(self, values: Iterable[str], context: SearchContext) -> dict[str, str]:
        unstated = "" if self.stated_by in context.chosen else ", or not named"
        return {value: f"{float(value):g}{self.unit} or less{unstated}" for value in values}

    def switch(self, context: SearchContext) -> Switch | None:
        if self.stated_by in context.chosen:
            rule = "Postings that name no number are left out."
            return Switch(rule, "include them", self.stated_by)
        rule = "Postings that name no number are included."
        return Switch(rule, "leave them out", self.stated_by, "exclude")


class StatedFilter(ChoicesFilter):
    """`exclude` leaves out the postings that do not state the column."""

    has_facet = False

    def __init__(self, column: str, words: str, **options: Any) -> None:
        super().__init__(column, {"exclude": words}, **options)

    def option(self, value: str, joint: Values) -> Q:
        return Q(**{f"{self.field_name}__isnull": False})


class PayFilter(ConditionFilter):
    """At least so many US dollars a year, by the upper end of the pay.

    Postings that name no pay are left out, unless the filter `included_by` says not.
    """

    field_class = AmountsField

    def __init__(self, lower: str, upper: str, included_by: str, **options: Any) -> None:
        self.lower = lower
        self.together_with = included_by
        self.box = (included_by, "include")
        super().__init__(upper, **options)

    def option(self, value: str, joint: Values) -> Q:
        upper, lower = f"{self.field_name}__gte", f"{self.lower}__gte"
        no_upper = Q(**{f"{self.field_name}__isnull": True})
        reaches = Q(**{upper: float(value)}) | (no_upper & Q(**{lower: float(value)}))
        if joint:
            return reaches | (no_upper & Q(**{f"{self.lower}__isnull": True}))
        return reaches

    def labels(self, values: Iterable[str], context: SearchContext) -> dict[str, str]:
        unstated = ", or not named" if self.joint_values(context) else ""
        return {value: f"${float(value):,.0f} a year or more{unstated}" for value in values}

    def switch(self, context: SearchContext) -> Switch | None:
        name = str(self.together_with)
        rule = "The upper end of the pay counts; an hourly rate is taken for 2,080 hours a year."
        if self.joint_values(context):
            return Switch(f"{rule} Postings that name no pay are included.", "leave them out", name)
        return Switch(
            f"{rule} Postings that name no pay are left out.", "include them", name, "include"
        )


class SinceFilter(ConditionFilter):
    """Postings of a day or later: the day that the posting states, or else that of its import."""

    field_class = DaysField

    def __init__(self, stated: str, seen: str, **options: Any) -> None:
        self.seen = seen
        super().__init__(stated, **options)

    def option(self, value: str, joint: Values) -> Q:
        [today] = joint
        first = first_day(value, dt.date.fromisoformat(today))
        midnight = dt.datetime.combine(first, dt.time(), tzinfo=dt.UTC)
        unstated = Q(**{f"{self.field_name}__isnull": True})
        return Q(**{f"{self.field_name}__gte": first}) | (
            unstated & Q(**{f"{self.seen}__gte": midnight})
        )

    def joint_values(self, context: SearchContext) -> Values:
        return (context.today.isoformat(),)  # tomorrow, so many days are another condition

    def labels(self, values: Iterable[str], context: SearchContext) -> dict[str, str]:
        return {value: self._in_words(value) for value in values}

    def _in_words(self, value: str) -> str:
        if value.isdecimal():
            return f"in the last {value} days" if value != "1" else "since yesterday"
        day = dt.date.fromisoformat(value)
        return f"since {day:%B} {day.day}, {day.year}"

    def switch(self, context: SearchContext) -> Switch | None:
        return Switch("By the day that the posting states, or else that of its first import.")


def first_day(value: str, today: dt.date) -> dt.date:
    """The day from which on: itself, or so many days ago.

    >>> first_day("7", dt.date(2026, 3, 8)), first_day("2026-02-03", dt.date(2026, 3, 8))
    (datetime.date(2026, 3, 1), datetime.date(2026, 2, 3))
    """
    if value.isdecimal():
        return today - dt.timedelta(days=int(value))
    return dt.date.fromisoformat(value)
