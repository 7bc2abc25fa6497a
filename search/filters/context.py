"""What a filter may know of the search that it is part of; filters hold nothing of a request."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from postings.models import Company
from search.index.searcher import Searcher

Values = Sequence[str]


class EmployerNames:
    """Employers by slug, each looked up once a search: its title, chips and facets all say it."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, slugs: Iterable[str]) -> dict[str, str]:
        """The names that are on the site; of another employer, the slug."""
        wanted = list(slugs)
        new = [slug for slug in wanted if slug not in self._known]
        if new:
            names = Company.objects.public().filter(slug__in=new).values_list("slug", "name")
            self._known |= {slug: slug for slug in new} | dict(names)
        return {slug: self._known[slug] for slug in wanted}


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchContext:
    """`chosen` are the valid values by parameter; `sort` is the order that the address asks for,
    or empty. Days are counted back from `today`. `searcher` is the view of the index that knows
    which words there are; without one, words mean what they say.
    """

    chosen: Mapping[str, Values]
    today: dt.date
    sort: str = ""
    searcher: Searcher | None = None
    employers: EmployerNames = field(default_factory=EmployerNames)
