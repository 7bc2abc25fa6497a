"""What a person typed into the search box -> a query. Every input is valid; none raises.

Words are joined by *and*; `"a phrase"`, `-not`, `a or b`, `title:word` and `company:word` mean what
they look like. A quote that is never closed or an operator without operands is an ordinary word.
Words find their synonyms too, but for those that are quoted or excluded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tantivy import Occur, Query

from search.index.schema import WORDS, all_postings, schema
from search.query.synonyms import Tokens, longest, synonyms, tokens

MOST_PARTS = 40  # of a query: what follows is not read
RUNNER_UP = 0.1  # what a match in a second field adds to the best one's score
ALL_WORDS = 1_000.0  # more than any words score
SYNONYM = 0.8  # what a synonym weighs beside the word that was typed

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
    """One thing to look for: all its words, each of which is tokens one after the other.

    `synonyms` are phrases that will do as well. A literal part has none and is never corrected.
    """

    typed: str
    words: tuple[Tokens, ...]
    fields: tuple[str, ...] = tuple(FIELDS)
    is_excluded: bool = False
    is_literal: bool = False
    is_or: bool = False
    synonyms: tuple[Tokens, ...] = ()

    @property
    def tokens(self) -> Tokens:
        return tuple(token for word in self.words for token in word)

    @property
    def phrases(self) -> tuple[Tokens, ...]:
        """Everything that may be found for this part."""
        return (*self.words, *self.synonyms)

    def query(self) -> Query:
        found = _all([self._anywhere(word) for word in self.words])
        others = [Query.boost_query(self._anywhere(it), SYNONYM) for it in self.synonyms]
        if others:
            found = Query.disjunction_max_query([found, *others], tie_breaker=RUNNER_UP)
        return _without(found) if self.is_excluded else found

    def _anywhere(self, phrase: Tokens) -> Query:
        each = [_in(field, phrase) for field in self.fields]
        return Query.disjunction_max_query(each, tie_breaker=RUNNER_UP)


Group = list[Part]  # alternatives


@lru_cache(maxsize=256)  # a page asks for the same words several times
def parse(typed: str, *, is_literal: bool = False) -> list[Group]:
    """The groups of which all must be met, each by one of its parts.

    >>> [[part.typed for part in group] for group in parse('vp or director "home office" -intern')]
    [['vp', 'director'], ['home office'], ['intern']]
    >>> [[part.typed for part in group] for group in parse('or "sales')]
    [['or'], ['"sales']]
    >>> parse("vice president of sales")[0][0].synonyms
    (('vp',),)
    """
    parts = [replace(it, is_literal=it.is_literal or is_literal) for it in _parts(typed)]
    groups = [kept for group in _groups(parts) if (kept := [it for it in group if it.tokens])]
    return _with_synonyms(groups)


@lru_cache(maxsize=256)
def words_query(typed: str, *, is_literal: bool = False) -> Query | None:
    """The query for what was typed; None when there is no word in it."""
    groups = parse(typed, is_literal=is_literal)
    return _all([_either(group) for group in groups]) if groups else None


@lru_cache(maxsize=256)
def most_words_query(typed: str) -> Query | None:
    """The query for postings that have at least half of the words, and none that is excluded.

    Those that have all of them come first. None where there is no second word to do without.
    """
    groups = parse(typed)
    wanted = [group for group in groups if not group[0].is_excluded]
    if len(wanted) < 2:
        return None
    excluded = [(Occur.Must, _either(group)) for group in groups if group[0].is_excluded]
    some = Query.boolean_query(
        [(Occur.Should, _either(group)) for group in wanted],
        minimum_number_should_match=(len(wanted) + 1) // 2,
    )
    every = Query.const_score_query(_all([_either(group) for group in wanted]), ALL_WORDS)
    return Query.boolean_query([(Occur.Must, some), *excluded, (Occur.Should, every)])


def _groups(parts: list[Part]) -> list[Group]:
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
    return groups


def plain(typed: str) -> str:
    """What was typed with every kind of quotation mark as `"`, and nothing that cannot be sent."""
    return typed.translate(QUOTES).encode("utf-8", "replace").decode()


def _parts(typed: str) -> list[Part]:
    found = PART.finditer(plain(typed))
    return [_part(match) for match, _ in zip(found, range(MOST_PARTS), strict=False)]


def _part(match: re.Match[str]) -> Part:
    phrase, word, prefix = match["phrase"], match["word"], match["prefix"]
    text = word if phrase is None else phrase
    is_excluded = match["minus"] is not None
    found = tokens(text)
    return Part(
        typed=text,
        words=(found,) if found else (),
        fields=(PREFIXES[prefix.lower()],) if prefix else tuple(FIELDS),
        is_excluded=is_excluded,
        is_literal=is_excluded or phrase is not None,
        is_or=match[0].lower() == "or",
    )


def _with_synonyms(groups: list[Group]) -> list[Group]:
    """The groups, words that stand side by side and have a synonym together made one part."""
    found: list[Group] = []
    position = 0
    while position < len(groups):
        size = next(_sizes(groups[position:]), 1)
        joined = _joined(groups[position : position + size]) if size > 1 else groups[position]
        found.append([_widened(part) for part in joined])
        position += size
    return found


def _sizes(groups: Sequence[Group]) -> Iterator[int]:
    """How many of the first groups together have a synonym, the most first."""
    for size in range(min(len(groups), longest()), 1, -1):
        run = groups[:size]
        alike = all(len(group) == 1 and not group[0].is_literal for group in run)
        if alike and len({group[0].fields for group in run}) == 1 and _tokens(run) in synonyms():
            yield size


def _tokens(run: Sequence[Group]) -> Tokens:
    return tuple(token for group in run for token in group[0].tokens)


def _joined(run: Sequence[Group]) -> Group:
    parts = [group[0] for group in run]
    words = tuple(word for part in parts for word in part.words)
    return [replace(parts[0], typed=" ".join(part.typed for part in parts), words=words)]


def _widened(part: Part) -> Part:
    others = () if part.is_literal else synonyms().get(part.tokens, ())
    return replace(part, synonyms=others) if others else part


def _in(field: str, phrase: Tokens) -> Query:
    if len(phrase) == 1:
        found = Query.term_query(schema(), field, phrase[0])
    else:
        found = Query.phrase_query(schema(), field, list(phrase))
    return Query.boost_query(found, FIELDS[field].weight)


def _all(queries: Sequence[Query]) -> Query:
    if len(queries) == 1:
        return queries[0]
    return Query.boolean_query([(Occur.Must, query) for query in queries])


def _either(group: Sequence[Part]) -> Query:
    if len(group) == 1:
        return group[0].query()
    return Query.boolean_query([(Occur.Should, part.query()) for part in group])


def _without(query: Query) -> Query:
    """Every posting that does not match; it adds nothing to the score."""
    excluded = Query.boolean_query([(Occur.Must, all_postings()), (Occur.MustNot, query)])
    return Query.const_score_query(excluded, 0.0)
