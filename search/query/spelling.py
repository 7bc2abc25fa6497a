"""Typing errors: a word that no posting has is taken for the nearest word that some have.

A word of six letters or more may be off by two letters, a shorter one by one; letters that changed
places are one error. Quoted and excluded words are left as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from search.index.schema import speller
from search.index.searcher import Searcher
from search.query.parsing import PART, plain
from search.query.synonyms import synonyms, tokens

SHORTEST = 4  # below, every word is near to many others
LONG = 6  # letters from which on a word may be off by two


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A word that no posting has, and the one it was taken for."""

    typed: str
    meant: str
    start: int

    @property
    def sentence(self) -> str:
        return f"No posting says “{self.typed}”; these are for “{self.meant}”."


def corrections(typed: str, searcher: Searcher) -> list[Correction]:
    """The words that are taken for others, in the order in which they were typed."""
    return [
        Correction(typed=word, meant=meant, start=start)
        for word, start in _words(plain(typed))
        if not searcher.knows(*tokens(word)) and (meant := _nearest(word, searcher))
    ]


def corrected(typed: str, changes: Sequence[Correction]) -> str:
    """What was typed with its corrections."""
    clean = plain(typed)
    for found in reversed(changes):
        end = found.start + len(found.typed)
        clean = clean[: found.start] + found.meant + clean[end:]
    return clean


def _words(clean: str) -> Iterator[tuple[str, int]]:
    """The words that may be corrected, and where they begin."""
    for part in PART.finditer(clean):
        if part["minus"] or part["word"] is None:
            continue
        for word in re.finditer(r"[^\W\d_]+", part["word"]):
            is_long = SHORTEST <= len(word[0]) <= 40
            if is_long and len(tokens(word[0])) == 1 and tokens(word[0]) not in synonyms():
                yield word[0], part.start("word") + word.start()


def _nearest(word: str, searcher: Searcher) -> str | None:
    """By errors, then by how many postings have it; one of the first two letters is right."""
    spelled = "".join(speller().analyze(word))
    known: dict[str, int] = {}
    for letter in set(spelled[:2]):
        known |= searcher.spellings(letter)
    most = 2 if len(spelled) >= LONG else 1
    near = process.extract(spelled, known.keys(), scorer=OSA.distance, score_cutoff=most, limit=50)
    ranked = sorted((errors, -known[found], found) for found, errors, _ in near)
    return next((found for *_, found in ranked if searcher.is_written(found)), None)
