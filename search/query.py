"""What a person typed into the search box -> a query. Every input is valid; none raises.

Words are joined by *and*; `"a phrase"`, `-not`, `a or b`, `title:word` and `company:word` mean what
they look like. A quote that is never closed or an operator without operands is an ordinary word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tantivy import Occur, Query

from search.index.schema import WORDS, all_postings, analyzer, schema

MOST_PARTS = 40  # of a query: what follows is not read
RUNNER_UP = 0.1  # what a match in a second field adds to the best one's score

FIELDS = {words.name: words for words in WORDS}
PREFIXES = {"title": "title", "company": "company_name"}
QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "\x00": " "})
PART = re.compile(
    r"""(?P<minus>-(?=[^\s-]))?
        (?:(?P<prefix>title|company):(?=\S))?
        (?:"(?P<phrase>[^"]*)"|(?P<word>\S+))""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing to look for. `tokens` are words as the index has them, one after the other."""

    typed: str
    tokens: tuple[str, ...]
    fields: tuple[str, ...] = tuple(FIELDS)
    is_excluded: bool = False
    is_or: bool = False

    def query(self) -> Query:
        found = Query.disjunction_max_query(
            [self._in(field) for field in self.fields], tie_breaker=RUNNER_UP
        )
        return _without(found) if self.is_excluded else found

    def _in(self, field: str) -> Query:
        if len(self.tokens) == 1:
            found = Query.term_query(schema(), field, self.tokens[0])
        else:
            found = Query.phrase_query(schema(), field, list(self.tokens))
        return Query.boost_query(found, FIELDS[field].weight)


Group = list[Part]  # alternatives


def parse(typed: str) -> list[Group]:
    """The groups of which all must be met, each by one of its parts.

    >>> [[part.typed for part in group] for group in parse('vp or director "home office" -intern')]
    [['vp', 'director'], ['home office'], ['intern']]
    >>> [[part.typed for part in group] for group in parse('or "sales')]
    [['or'], ['"sales']]
    """
    parts = list(_parts(typed))[:MOST_PARTS]
    groups: list[Group] = []
    is_joined = False
    for position, part in enumerate(parts):
        if part.is_or and not is_joined and 0 < position < len(parts) - 1:
            is_joined = True
        elif is_joined:
            groups[-1].append(part)
            is_joined = False
        else:
            groups.append([part])
    return [kept for group in groups if (kept := [part for part in group if part.tokens])]


def words_query(typed: str) -> Query | None:
    """The query for what was typed; None when there is no word in it."""
    groups = parse(typed)
    if not groups:
        return None
    return Query.boolean_query([(Occur.Must, _either(group)) for group in groups])


def _parts(typed: str) -> Iterator[Part]:
    clean = typed.translate(QUOTES).encode("utf-8", "replace").decode()
    for match in PART.finditer(clean):
        phrase, word, prefix = match["phrase"], match["word"], match["prefix"]
        text = word if phrase is None else phrase
        fields = (PREFIXES[prefix.lower()],) if prefix else tuple(FIELDS)
        yield Part(
            typed=text,
            tokens=tuple(analyzer().analyze(text)),
            fields=fields,
            is_excluded=match["minus"] is not None,
            is_or=match[0].lower() == "or",
        )


def _either(group: Sequence[Part]) -> Query:
    if len(group) == 1:
        return group[0].query()
    return Query.boolean_query([(Occur.Should, part.query()) for part in group])


def _without(query: Query) -> Query:
    """Every posting that does not match; it adds nothing to the score."""
    excluded = Query.boolean_query([(Occur.Must, all_postings()), (Occur.MustNot, query)])
    return Query.const_score_query(excluded, 0.0)
