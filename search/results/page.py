"""One page of a search: what is on it, around it, and where its links lead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from django.core.paginator import Page, Paginator
from django.http import QueryDict

from postings.models import Posting
from search.advice.loosening import WaysOut, ways_out
from search.advice.reading import Reading
from search.filters import PostingFilter
from search.index.searcher import Hits, Searcher, searcher_of
from search.query.snippets import Piece, snippet
from search.results.counting import Counts, option_counts
from search.results.facets import Chip, Facet, chips, facets
from search.results.inputs import Field, Rule, fields, rules
from search.results.rows import rows

PAGE_SIZE = 20
WORDS = "q"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLink:
    """A page of the result to go to; `link` is empty where numbers are left out."""

    label: str
    link: str
    is_current: bool


class Results:
    """The answer to one search. What a template does not use is not computed."""

    def __init__(self, data: QueryDict, searcher: Searcher) -> None:
        self.filters = PostingFilter(data, searcher=searcher)
        self.searcher = searcher

    @cached_property
    def _hits(self) -> Hits:
        found = self._hits_of(self._asked_page)
        last = max(1, -(-found.total // PAGE_SIZE))
        return found if self._asked_page <= last else self._hits_of(last)

    def _hits_of(self, page: int) -> Hits:
        return self.searcher.hits(
            self.filters.query(),
            sort=self.filters.sort,
            offset=(page - 1) * PAGE_SIZE,
            limit=PAGE_SIZE,
        )

    @property
    def _asked_page(self) -> int:
        """The page in the URL, or the first; no further than there could be postings."""
        asked = self.filters.data.get("page", "")
        last = self.searcher.size // PAGE_SIZE + 1
        return min(max(1, int(asked)), last) if asked.isdecimal() and len(asked) < 10 else 1

    @property
    def total(self) -> int:
        return self._hits.total

    @property
    def ids(self) -> list[int]:
        """The primary keys of the page's postings, in order."""
        return self._hits.ids

    @cached_property
    def page(self) -> Page[int]:
        """Django's page; its members are the positions of the postings in the result."""
        return Paginator(range(self.total), PAGE_SIZE).get_page(self._asked_page)

    @cached_property
    def postings(self) -> list[Posting]:
        """The page's postings in order."""
        return rows(self._hits.ids)

    @cached_property
    def counts(self) -> dict[str, Counts]:
        """How many postings each option of each facet would find."""
        return option_counts(self.filters, self.searcher)

    @cached_property
    def snippets(self) -> dict[int, list[Piece]]:
        """The best fragment of each posting's text, where words were searched for."""
        wanted = self.reading.phrases
        if not wanted:
            return {}
        texts = Posting.objects.public().filter(pk__in=self._hits.ids).values_list("pk", "text")
        return {pk: snippet(text, wanted) for pk, text in texts}

    @property
    def listed(self) -> list[tuple[Posting, list[Piece]]]:
        """The page's postings, each with its fragment."""
        return [(posting, self.snippets.get(posting.pk, [])) for posting in self.postings]

    @cached_property
    def facets(self) -> list[Facet]:
        return facets(self.filters, self.counts)

    @cached_property
    def ways_out(self) -> WaysOut:
        """Where nothing was found: which filter to loosen, and what that brings."""
        return ways_out(self.filters, self.searcher)

    @cached_property
    def chips(self) -> list[Chip]:
        return chips(self.filters)

    @cached_property
    def reading(self) -> Reading:
        """What is to be said about the words."""
        return Reading(self.filters)

    @property
    def title(self) -> str:
        """The search in words; empty when everything is shown."""
        return "; ".join(self.filters.sentences())

    @property
    def errors(self) -> list[tuple[str, str]]:
        """What is wrong in the URL: the parameter and the complaint."""
        return [(name, str(each)) for name, found in self.filters.errors.items() for each in found]

    @property
    def link(self) -> str:
        """The search itself, without what is wrong in the URL; empty when everything is shown."""
        return self.filters.link({}).removesuffix("?")

    @property
    def clear_link(self) -> str:
        """The search without any filter, in the same order."""
        return self.filters.link({name: [] for name in self.filters.chosen})

    @property
    def previous_link(self) -> str:
        return self._link_to(self.page.previous_page_number()) if self.page.has_previous() else ""

    @property
    def next_link(self) -> str:
        return self._link_to(self.page.next_page_number()) if self.page.has_next() else ""

    @property
    def page_links(self) -> Iterator[PageLink]:
        """The first, the last and the nearest pages, with gaps between."""
        numbers = self.page.paginator.get_elided_page_range(self.page.number, on_each_side=2)
        for number in numbers:
            is_number = isinstance(number, int)
            yield PageLink(
                label=str(number),
                link=self._link_to(int(number)) if is_number else "",
                is_current=number == self.page.number,
            )

    @property
    def sort_links(self) -> list[tuple[str, str, bool]]:
        """Label, link and whether it is the present one, for every order."""
        orders = self.filters.filters["sort"].extra["choices"]
        return [
            (label, self.filters.link({"sort": [name]}), name == self.filters.sort)
            for name, label in orders
            if name != "relevance" or self.filters.has_words
        ]

    @property
    def hidden_parameters(self) -> list[tuple[str, str]]:
        """What the search form carries on unseen, because it shows no field for it."""
        return [
            (name, value)
            for name, values in self.filters.parameters().items()
            for value in values
            if name not in self._form_fields
        ]

    @property
    def all_parameters(self) -> list[tuple[str, str]]:
        """The whole search, for a form that leads elsewhere with it."""
        parameters = self.filters.parameters()
        return [(name, value) for name, values in parameters.items() for value in values]

    @cached_property
    def fields(self) -> list[Field]:
        """The numbers that a visitor may enter."""
        return list(fields(self.filters))

    @property
    def _form_fields(self) -> set[str]:
        return {WORDS, *(name for field in self.fields for name in (field.name, field.box_name))}

    @property
    def rules(self) -> list[Rule]:
        """What the chosen filters do where that is not obvious."""
        return list(rules(self.filters))

    def _link_to(self, number: int) -> str:
        """A page of this very result: what an import changes meanwhile is not in it."""
        page = {"page": [str(number)]} if number > 1 else {}
        return self.filters.link({**page, "at": [self.searcher.generation]})


def search(data: QueryDict) -> Results:
    """The answer to a URL's parameters. Raises IndexNotReadyError."""
    return Results(data, searcher_of(data.get("at", "")))
