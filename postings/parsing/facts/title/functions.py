"""The functions that a title names, in the order of the title (guide 2).

>>> title_functions("Head of Field Sales / Contact Center")
['sales', 'contact_center']
"""

from __future__ import annotations

import regex

from postings.parsing.facts.title.function_table import (
    BESIDE_WEAK,
    FUNCTIONS,
    HEAD_NOUN,
    JOINTS,
    OCCUPATIONAL,
    OPEN_TITLE,
    OTHER_HEAD,
    WEAK_SALES,
)
from postings.parsing.matching.prefilter import Prefilter

# The words of a pattern are looked for first: most titles need few rows.
_FUNCTIONS = Prefilter((regex.compile(pattern, regex.I), name) for name, pattern in FUNCTIONS)
_WEAK = regex.compile(WEAK_SALES, regex.I)
_BESIDE_WEAK = regex.compile(BESIDE_WEAK, regex.I)
_HEAD_NOUN = regex.compile(HEAD_NOUN, regex.I)
_OTHER_HEAD = regex.compile(OTHER_HEAD, regex.I)
_JOINT = regex.compile(JOINTS, regex.I)
_OPEN_TITLE = regex.compile(OPEN_TITLE, regex.I)
_OCCUPATIONAL = regex.compile(OCCUPATIONAL, regex.I)
_TWO_LETTERS, _THREE_LETTERS = regex.compile(r"\p{L}{2}"), regex.compile(r"\p{L}{3}")
# Functions that are also goods: "Account Executive Marketing Software" sells marketing software.
_QUALIFIERS = frozenset({"marketing", "revenue", "channel_partnerships", "business_development"})


def title_functions(title: str) -> list[str]:
    """Functions in title order, each once; empty where the title names none."""
    taken: list[tuple[int, int, str]] = []
    for pattern, name in _FUNCTIONS.rows_for(title):
        for match in pattern.finditer(title):
            start, end = match.span()
            # A stretch that an earlier row took is taken.
            if not any(start < e and s < end for s, e, _ in taken):
                taken.append((start, end, name))
    named = [name for start, _, name in sorted(taken) if not _is_product(title, start, name, taken)]
    # Weak words count only if nothing else was named.
    if not named and _is_weak_sales(title):
        named = ["sales"]
    return _with_other_half(title, list(dict.fromkeys(named)))


def _is_product(title: str, start: int, name: str, taken: list[tuple[int, int, str]]) -> bool:
    """Behind "Account Executive" without a joint or an engineer it is what is worked on."""
    if name not in _QUALIFIERS:
        return False
    before = title[:start]
    # "Software Engineer, Channels Foundation": an engineer's field of work.
    if _OTHER_HEAD.search(before):
        return True
    head = any(s < start and n != name and _HEAD_NOUN.search(title, s, start) for s, _, n in taken)
    return head and not _JOINT.search(before)


def _is_weak_sales(title: str) -> bool:
    if not _WEAK.search(title):
        return False
    rest = _BESIDE_WEAK.sub("", _WEAK.sub("", title))
    # Up to the comma: what stands behind it is mostly a place or a product.
    return not _TWO_LETTERS.search(rest.split(",")[0])


def _with_other_half(title: str, named: list[str]) -> list[str]:
    """Of "Dental Nurse/Dental Sales Executive" both occupations count."""
    halves = title.split("/")
    # Two slashes make a list, not two occupations.
    if len(halves) != 2 or not named:
        return named
    without = [index for index, half in enumerate(halves) if _is_other(half)]
    if without == [0] and "other" not in named:
        return ["other", *named]
    return [*named, "other"] if without == [1] and "other" not in named else named


def _is_other(half: str) -> bool:
    named = any(pattern.search(half) for pattern, _ in _FUNCTIONS.rows_for(half))
    # Levels and filler are no occupation: "Lead/Sales Lead" has one.
    words = _BESIDE_WEAK.sub("", half)
    return not named and bool(_OCCUPATIONAL.search(half)) and bool(_THREE_LETTERS.search(words))


def leaves_function_open(title: str) -> bool:
    """Whether the title says so little of the work that the body has to tell."""
    return bool(_OPEN_TITLE.search(title)) or not _BESIDE_WEAK.sub("", title).strip(" ,.-")
