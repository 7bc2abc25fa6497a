"""Reads a filter's parameter from the URL: a list of strings, for every parameter may be repeated.

Blank values are none. A wrong value is an error that names it; the right ones beside it apply.
"""

from __future__ import annotations

import datetime as dt
import re
from copy import copy, deepcopy
from decimal import Decimal, InvalidOperation
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q

from postings.models import Company

NONE = "none"
ANY = "any"
LONGEST_WORDS = 500
SLUG = re.compile(r"[-a-z0-9_]+")
MOST_NAMES = 10  # of a search; each is looked up
MOST_YEARS = 99
MOST_DOLLARS = 100_000_000
MOST_DAYS = 3650


class PartlyValidError(ValidationError):
    """Some of a parameter's values are wrong; `kept` are the others."""

    def __init__(self, message: str, kept: list[str]) -> None:
        super().__init__(message, code="invalid_choice")
        self.kept = kept


class LenientForm(forms.Form):
    """A form in which the right values of a field survive the wrong ones."""

    def add_error(self, field: str | None, error: Any) -> None:
        super().add_error(field, error)
        if field is not None and isinstance(error, PartlyValidError):
            self.cleaned_data[field] = error.kept


class ChoicesField(forms.MultipleChoiceField):
    """Any number of the choices."""

    complaint = "There is no choice {}."

    def __deepcopy__(self, memo: dict[int, Any]) -> ChoicesField:
        """A form's copy shares the choices, which do not change."""
        result = copy(self)
        result.widget = deepcopy(self.widget, memo)
        return result

    def to_python(self, value: Any) -> list[str]:
        stripped = (str(choice).strip() for choice in super().to_python(value))
        return list(dict.fromkeys(choice for choice in stripped if choice))

    def validate(self, value: list[str]) -> None:
        kept = self.kept(value)
        if len(kept) < len(value):
            wrong = ", ".join(f"“{choice}”" for choice in value if choice not in kept)
            raise PartlyValidError(self.complaint.format(wrong), kept)

    def kept(self, value: list[str]) -> list[str]:
        """The right ones among the values."""
        return [choice for choice in value if self.valid_value(choice)]


class SlugsField(ChoicesField):
    """Companies by their slugs, or by a name as some posting writes it.

    The slug of a company that was merged becomes its successor's.
    """

    complaint = "There is no employer {}."

    def to_python(self, value: Any) -> list[str]:
        typed = super().to_python(value)
        names = [name for name in typed if not SLUG.fullmatch(name)]
        slugs = {name: _slug_of(name) or name for name in names[:MOST_NAMES]}
        return list(dict.fromkeys(slugs.get(it, it) for it in typed))

    def clean(self, value: Any) -> list[str]:
        slugs = super().clean(value)
        found = Company.objects.filter(slug__in=slugs, merged_into__isnull=False)
        successors = {company.slug: _successor(company).slug for company in found}
        return list(dict.fromkeys(successors.get(slug, slug) for slug in slugs))

    def kept(self, value: list[str]) -> list[str]:
        known = Company.objects.filter(slug__in=[slug.replace("\x00", "") for slug in value])
        right = {NONE, *known.values_list("slug", flat=True)}
        return [slug for slug in value if slug in right]


class NumbersField(ChoicesField):
    """Numbers of years."""

    complaint = f"{{}} is not a number of years from 0 to {MOST_YEARS}."
    most = MOST_YEARS

    def valid_value(self, value: str) -> bool:
        try:
            number = Decimal(value)
        except InvalidOperation:
            return False
        return number.is_finite() and 0 <= number <= self.most


class PercentagesField(NumbersField):
    """Shares of the time in per cent; a percent sign behind the number is understood."""

    complaint = "{} is not a percentage from 0 to 100."
    most = 100

    def to_python(self, value: Any) -> list[str]:
        return [share.removesuffix("%").rstrip() for share in super().to_python(value)]


class AmountsField(NumbersField):
    """US dollars: “$150,000”, “150000” and “150k” are the same."""

    complaint = "{} is not an amount of dollars, such as 150000 or 150k."
    most = MOST_DOLLARS

    def to_python(self, value: Any) -> list[str]:
        return [_dollars(amount) for amount in super().to_python(value)]


class DaysField(ChoicesField):
    """A number of days back, or a date."""

    complaint = f"{{}} is neither a number of days up to {MOST_DAYS} nor a date such as 2026-01-31."

    def valid_value(self, value: str) -> bool:
        if value.isascii() and value.isdecimal():
            return len(value) <= len(str(MOST_DAYS)) and int(value) <= MOST_DAYS
        try:
            dt.date.fromisoformat(value)
        except ValueError:
            return False
        return True


class WordsField(ChoicesField):
    """Words as typed. Nothing that can be typed is wrong."""

    def to_python(self, value: Any) -> list[str]:
        sent = [str(words).replace("\x00", " ").strip()[:LONGEST_WORDS] for words in value or ()]
        return super().to_python(sent)

    def valid_value(self, value: str) -> bool:
        return True


def _dollars(amount: str) -> str:
    """An amount as a number, where it is one.

    >>> _dollars("$150,000"), _dollars("150K"), _dollars("a lot")
    ('150000', '150000', 'a lot')
    """
    plain = amount.replace("$", "").replace(",", "").strip().lower()
    if plain.endswith("k") and plain[:-1].isdecimal():
        return f"{plain[:-1]}000"
    return plain


def _slug_of(name: str) -> str | None:
    """The slug of the company on the site that is called so, whatever its capitals."""
    called = Q(name__iexact=name) | Q(aliases__name__iexact=name)
    if "\x00" in name:
        return None
    found = Company.objects.public().filter(pk__in=Company.objects.filter(called).values("pk"))
    return found.order_by("pk").values_list("slug", flat=True).first()


def _successor(company: Company) -> Company:
    while company.merged_into is not None:
        company = company.merged_into
    return company
