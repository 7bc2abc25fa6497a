"""What every set of search filters can do: read the URL, ask the index, say itself, link onward."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Hashable, Mapping
from functools import cached_property, lru_cache
from typing import Any, cast
from urllib.parse import quote_plus, urlencode

import django_filters
from django import forms
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils import timezone
from tantivy import Occur, Query

from postings.models import Posting
from search.filters.context import SearchContext, Values
from search.filters.kinds import ChoicesFilter, ConditionFilter
from search.filters.words import WordsFilter
from search.index.schema import all_postings
from search.index.searcher import RELEVANCE, Searcher

DEFAULT_SORT = "newest"
MOST_FORMS = 500  # combinations of parameters whose form is kept


class Filters(dict[str, django_filters.Filter]):
    """The filters of a set by parameter. Each request has copies, made without looking deeper."""

    def __deepcopy__(self, memo: object) -> Filters:
        return Filters((name, _copied(each)) for name, each in self.items())


def _copied(each: django_filters.Filter) -> django_filters.Filter:
    """What `copy.copy` does, in a fifth of the time: every request copies all filters."""
    made = object.__new__(type(each))
    made.__dict__.update(each.__dict__)
    return made


class SearchFilterSet(django_filters.FilterSet):  # type: ignore[misc]  # the library has no types
    """A FilterSet whose conditions are asked of the index.

    `searcher` is the view of the index that is searched, `today` the day from which days are
    counted back: the clock's where none is given.
    """

    def __init__(
        self,
        data: QueryDict | None = None,
        queryset: QuerySet[Posting] | None = None,
        *,
        searcher: Searcher | None = None,
        today: dt.date | None = None,
        **options: Any,
    ) -> None:
        super().__init__(data, queryset, **options)
        self.searcher = searcher
        self.today = today or timezone.now().date()

    @classmethod
    def get_filters(cls) -> Filters:
        """The filters as declared, and the `not_` twin of each that has a facet."""
        declared = super().get_filters()
        twins = {
            f"not_{name}": each.twin()
            for name, each in declared.items()
            if isinstance(each, ChoicesFilter) and each.has_facet
        }
        return Filters(declared | twins)

    def get_form_class(self) -> type[forms.Form]:
        """The fields of the parameters that are in the URL: the others have nothing to read."""
        names = tuple(name for name in self.filters if name in self.data)
        return _form_class(cast("Hashable", type(self)), names)

    @cached_property
    def conditions(self) -> dict[str, ConditionFilter]:
        """The filters that select postings, by parameter."""
        return {
            name: chosen
            for name, chosen in self.filters.items()
            if isinstance(chosen, ConditionFilter)
        }

    @cached_property
    def chosen(self) -> dict[str, list[str]]:
        """The valid values in the URL, by parameter; those without any are left out."""
        _ = self.errors  # validates
        cleaned = self.form.cleaned_data
        return {name: cleaned[name] for name in self.conditions if cleaned.get(name)}

    @cached_property
    def context(self) -> SearchContext:
        """What the filters may know of this search."""
        return SearchContext(
            chosen=self.chosen, today=self.today, sort=self.chosen_sort, searcher=self.searcher
        )

    @cached_property
    def sort(self) -> str:
        """The order asked for. Without words there is no relevance."""
        asked = str(self.chosen_sort or (RELEVANCE if self.has_words else DEFAULT_SORT))
        return DEFAULT_SORT if asked == RELEVANCE and not self.has_words else asked

    @cached_property
    def chosen_sort(self) -> str:
        _ = self.errors  # validates
        return str(self.form.cleaned_data.get("sort") or "")

    @cached_property
    def has_words(self) -> bool:
        return any(
            isinstance(self.conditions[name], WordsFilter) and query is not None
            for name, query in self._queries.items()
        )

    @cached_property
    def _queries(self) -> dict[str, Query | None]:
        """What each chosen filter asks of the index; None where it constrains nothing."""
        return {
            name: self.conditions[name].query(values, self.context)
            for name, values in self.chosen.items()
        }

    def query(self, *, without: Collection[str] = ()) -> Query:
        """What the index is asked, all filters together, but for those left out."""
        asked = [query for name, query in self._queries.items() if name not in without]
        parts = [(Occur.Must, query) for query in asked if query is not None]
        return Query.boolean_query(parts) if parts else all_postings()

    def filter_queryset(self, queryset: QuerySet[Posting]) -> QuerySet[Posting]:
        """The search on the ORM."""
        for name, values in self.chosen.items():
            queryset = self.conditions[name].narrowed(queryset, values, self.context)
        order: QuerySet[Posting] = self.filters["sort"].filter(queryset, self.chosen_sort)
        return order

    def sentence(self, name: str, values: Values) -> str:
        """What these values of a filter ask for, in words."""
        return self.conditions[name].sentence(values, self.context)

    def sentences(self) -> list[str]:
        """The search in words, one sentence a filter."""
        return [self.sentence(name, values) for name, values in self.chosen.items()]

    def parameters(self) -> dict[str, list[str]]:
        """The search as the URL's parameters, without what is wrong or unknown."""
        sort = {"sort": [self.chosen_sort]} if self.chosen_sort else {}
        return {**self.chosen, **sort}

    def link(self, changes: Mapping[str, Values]) -> str:
        """The address of this search with other values of some parameters; it starts at page 1."""
        return f"?{encoded({**self.parameters(), **changes})}"

    def toggles_of(self, name: str) -> Callable[[str], str]:
        """`link` for adding one value of a parameter, or removing it where it is chosen.

        There are hundreds of them on a page: what they have in common is made once.
        """
        chosen = self.chosen.get(name, [])
        rest = encoded({**self.parameters(), name: chosen})
        added = f"?{rest}&{name}=" if rest else f"?{name}="

        def toggle(value: str) -> str:
            if value in chosen:
                return self.link({name: [kept for kept in chosen if kept != value]})
            return added + quote_plus(value)

        return toggle


@lru_cache(maxsize=MOST_FORMS)
def _form_class(filters: Any, names: tuple[str, ...]) -> type[forms.Form]:
    fields = {name: filters.base_filters[name].field for name in names}
    return type(f"{filters.__name__}Form", (filters._meta.form,), fields)


def encoded(parameters: Mapping[str, Values]) -> str:
    """The parameters as the query of an address; those without values are left out."""
    kept = {name: values for name, values in parameters.items() if values}
    return urlencode(kept, doseq=True)
