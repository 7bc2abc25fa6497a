"""Comparing and trimming names of organizations.

>>> bare_name("Larkspur, Inc."), bare_name("Wren (NYSE: WRN)"), bare_name("Acme’s")
('Larkspur', 'Wren', 'Acme')
>>> same_name("The Acme Company, LLC", "acme company")
True
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from postings.guide.legal_forms import Where, legal_forms

CACHED_NAMES = 4_096  # the same few names are compared over and over

# Legal forms of the countries whose postings were reviewed.
_TAIL = regex.compile(rf"(?:,?\s+(?:{legal_forms(Where.POSTING)})\b\.?(?!\w))+\s*$", regex.I)
# "(NYSE: WRN)", "(YC W21)": where it is listed or comes from.
_TICKER = regex.compile(
    r"\s*[(\[](?:[A-Z]{2,8}\s?:\s?[A-Z.]{1,6}|YC [SW]\d\d|[^)]*\b(?:NYSE|NASDAQ"
    r"|Nasdaq)[^)]*)[)\]]"
)
# "Larkspur®", and the asterisks of lost bold.
_MARKS = regex.compile(r"[®™©*]+")
# Of names in -s only the apostrophe goes: "Larkspurs’".
_POSSESSIVE = regex.compile(r"(?<=[\p{L}\d.])['’]s$|(?<=s)['’]$")
# "The Acme" and "Acme" are one employer.
_ARTICLE = regex.compile(r"^(?:the|a|an) ")
_NO_WORD = regex.compile(r"\W+")
_EDGES = regex.compile(r"^[\s,;:.\"“”‘'’(\[–—-]+|[\s,;:\"“”‘(\[–—-]+$")


@lru_cache(maxsize=CACHED_NAMES)
def bare_name(name: str) -> str:
    """The name as written, without legal form, possessive, ticker and marks."""
    # The ticker before the legal form, which it stands behind.
    name = _MARKS.sub("", _TICKER.sub("", name)).strip()
    name = _POSSESSIVE.sub("", _EDGES.sub("", name))
    bare = _TAIL.sub("", name)
    # A name of nothing but a legal form is kept: "The Co".
    bare = bare if bare and bare.casefold() != "the" else name
    # One full stop closes a sentence, several are of the name: "Acme U.S."
    return _EDGES.sub("", bare).removesuffix(".") if bare.count(".") == 1 else _EDGES.sub("", bare)


@lru_cache(maxsize=CACHED_NAMES)
def name_key(name: str) -> str:
    """What two spellings of one name have in common."""
    folded = bare_name(name).casefold().replace("’", "'").replace("&", "and")
    return _NO_WORD.sub(" ", _ARTICLE.sub("", folded)).strip()


def same_name(left: str, right: str) -> bool:
    # Two empty names are not the same employer.
    return bool(name_key(left)) and name_key(left) == name_key(right)


def standing(text: str, words: str, beside: str = "") -> Iterator[int]:
    """Where words stand in a text by themselves: no letter, digit, _ or one of `beside` touches.

    >>> list(standing("Acme, Acmes and @acme Acme", "Acme")), list(standing("a@b b", "b", "@"))
    ([0, 22], [4])
    """
    start = text.find(words)
    while start >= 0:
        end = start + len(words)
        if not _touches(text[start - 1 : start], beside) and not _touches(
            text[end : end + 1], beside
        ):
            yield start
        start = text.find(words, start + 1)


def _touches(letter: str, beside: str) -> bool:
    return letter.isalnum() or letter == "_" or (letter != "" and letter in beside)
