"""What a fact claims, as keys that can be compared, each with its words (guide 20.4).

A function here takes the value of a fact as the record has it (found or reviewed) and yields a key
for every value that is stated; what is not stated yields nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from typing import Any

import regex
from rapidfuzz.fuzz import token_sort_ratio

from postings.guide.credential import OTHER
from postings.guide.credentials import DRIVER
from postings.guide.legal_forms import Where, legal_forms

Key = tuple[Hashable, ...]
Claim = tuple[Key, str]  # the key, and the words that prove it
Claims = Callable[[Any], Iterator[Claim]]
Alike = Callable[[Key, Key], bool]  # found, reviewed

SAME_TITLE = 90  # guide 20.4: the least token-sort ratio of two titles that are one

_LEGAL_FORM = regex.compile(rf",? (?:{legal_forms(Where.SAME_NAME)})\.?$")
_ARTICLE = regex.compile(r"^(?:the|a|an) ")


def plain(text: str | None) -> str:
    """A text as it is compared: case, spaces, the legal form and the leading article do not count.

    >>> plain("The  Harbor Mutual Company, Inc."), plain("Director, Sales")
    ('harbor mutual', 'director, sales')
    """
    words = " ".join((text or "").casefold().split())
    shorter = _LEGAL_FORM.sub("", words)
    while shorter != words:
        words, shorter = shorter, _LEGAL_FORM.sub("", shorter)
    return _ARTICLE.sub("", words)


def quote(value: Mapping[str, Any]) -> str:
    """The words that a fact rests on, in short."""
    evidence = value.get("evidence") or []
    return evidence if isinstance(evidence, str) else " … ".join(evidence)


def values(*fields: str, needs: tuple[str, ...] = ()) -> Claims:
    """Fields that make one statement; it is made if one of `needs` (all of them by default) is."""

    def claims(value: Mapping[str, Any]) -> Iterator[Claim]:
        if any(value.get(field) not in (None, "", []) for field in needs or fields):
            yield tuple(_comparable(value.get(field)) for field in fields), quote(value)

    return claims


def each(field: str) -> Claims:
    """A list of words or values, each of which is a statement."""

    def claims(value: Mapping[str, Any]) -> Iterator[Claim]:
        for one in value.get(field) or []:
            yield (_comparable(one),), quote(value)

    return claims


def items(*fields: str, field: str | None = "items") -> Claims:
    """The entries of a list fact by some of their fields; `field=None`: the fact is the list."""

    def claims(value: Any) -> Iterator[Claim]:
        for item in (value.get(field) if field and value else value) or []:
            yield tuple(_comparable(item.get(name)) for name in fields), quote(item)

    return claims


def each_field(*fields: str) -> Claims:
    """Every stated field as a statement of its own, a list's entries each."""

    def claims(value: Mapping[str, Any]) -> Iterator[Claim]:
        for field in fields:
            content = value.get(field)
            for one in content if isinstance(content, list) else [content]:
                if one is not None:
                    yield (field, _comparable(one)), quote(value)

    return claims


def role_stated(value: Mapping[str, Any]) -> Iterator[Claim]:
    """The role type where the posting says it."""
    if value.get("role_type_basis") == "explicit":
        yield (value["role_type"],), quote(value)


def employer_names(value: Mapping[str, Any]) -> Iterator[Claim]:
    """The employer's name, then the aliases that are accepted in its place."""
    if value.get("name"):
        yield tuple(map(plain, [value["name"], *value.get("aliases", [])])), quote(value)


def is_one_of_the_names(found: Key, reviewed: Key) -> bool:
    """Whether the found name is the reviewed one or one of its aliases."""
    return found[0] in reviewed


def is_same_title(found: Key, reviewed: Key) -> bool:
    """Whether two titles have the same words, in whatever order, but for a letter or two."""
    return token_sort_ratio(str(found[0]), str(reviewed[0])) >= SAME_TITLE


def overlaps(found: Key, reviewed: Key) -> bool:
    """Whether all but the last parts are equal, and the last ones, sets, share a member."""
    return found[:-1] == reviewed[:-1] and bool(set(_members(found)) & set(_members(reviewed)))


def driver_items(value: Mapping[str, Any]) -> Iterator[Claim]:
    """The driver's license among the licenses."""
    for key, words in items("code", "status")(value):
        if key[0] == DRIVER:
            yield key, words


def _members(key: Key) -> frozenset[Hashable]:
    last = key[-1]
    return last if isinstance(last, frozenset) else frozenset()


def _comparable(value: Any) -> Hashable:
    """A value as it is compared: numbers as numbers, words plain, lists as sets, slugs left out."""
    if isinstance(value, list):
        return frozenset(map(_comparable, value))
    if isinstance(value, str):
        return "other" if value.startswith(OTHER) else plain(value)
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value
