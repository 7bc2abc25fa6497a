"""Words that say how much something is asked for: "required", "a plus", "not needed" (guide G7).

>>> [hit.cue.category.value for hit in find_cues("Degree required, MBA a plus", 0, 27)]
['required', 'preferred']
>>> [hit.cue.category.value for hit in find_cues("five plus years at a preferred provider", 0, 39)]
['pseudo', 'pseudo']
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import regex

from postings.parsing.document.cue_table import CUES, Category, Cue
from postings.parsing.matching.alternatives import any_of
from postings.parsing.matching.prefilter import Prefilter
from postings.parsing.types import Span

CACHED_STRETCHES = 256  # many facts of one posting ask about the same clause

# Whole words: "unrequired" is no cue.
_ROWS = Prefilter((regex.compile(rf"(?<!\w)(?:{cue.pattern})(?!\w)", regex.I), cue) for cue in CUES)
# What may stand beside a cue without adding anything: "(this is a definite plus!)".
_CUE_FILLER = regex.compile(
    any_of(
        r"[\s,;:.()\[\]!*–—-]",
        (
            r"\b(?:is|are|be|a|an|strongly|highly|definite|big|huge|but|not|and|very|also"
            r"|would|will|considered|or|this|it|experience)\b"
        ),
    ),
    regex.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CueHit:
    span: Span
    cue: Cue


@lru_cache(maxsize=CACHED_STRETCHES)
def find_cues(text: str, start: int, end: int) -> tuple[CueHit, ...]:
    """All cues of a stretch in text order; what an earlier row of the table covers is taken."""
    hits: list[CueHit] = []
    for pattern, cue in _ROWS.rows_within(text, start, end):
        for match in pattern.finditer(text, start, end):
            span = Span(start=match.start(), end=match.end())
            # A lookahead may match nothing at all.
            if match[0] and not any(span.overlaps(hit.span) for hit in hits):
                hits.append(CueHit(span=span, cue=cue))
    return tuple(sorted(hits, key=lambda hit: hit.span.start))


def is_only_cue(text: str, start: int, end: int) -> bool:
    """Whether a stretch says nothing but how much something is asked for: "(a definite plus)".

    >>> is_only_cue("(strongly preferred)", 0, 20), is_only_cue("(Marketing preferred)", 0, 21)
    (True, False)
    """
    hits = [h for h in find_cues(text, start, end) if h.cue.category is not Category.PSEUDO]
    # "(5 years)" has no cue, and an empty stretch is none.
    if not hits:
        return False
    rest = _outside(text, start, end, hits)
    return not _CUE_FILLER.sub("", rest)


def _outside(text: str, start: int, end: int, hits: list[CueHit]) -> str:
    kept, position = [], start
    for hit in hits:
        kept.append(text[position : hit.span.start])
        position = hit.span.end
    # A space for each cue, so that the words around it do not grow together.
    return " ".join([*kept, text[position:end]])
