"""Languages of which one will do: "Spanish or Korean", "French/German", "Thai, Lao or Khmer".

The joint decides (guide D34): "or" and a slash make alternatives of all that they join, commas and
"and" add up.

>>> text = "Spanish or Korean, and German"
>>> letters(text, [Span(start=0, end=7), Span(start=11, end=17), Span(start=23, end=29)])
['A', 'A', None]
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from string import ascii_uppercase

import regex

from postings.parsing.types import Span

# "Spanish or fluent Korean": what may stand beside the joint.
_BESIDE = r"(?:(?:fluent|native|business|conversational|either|in|language|speaking|speaker)\s)*"
_JOINT = regex.compile(rf"\s*(?P<joint>,?\s*(?:and/or|or)|/|,)\s*{_BESIDE}", regex.I)


def letters(text: str, names: Sequence[Span]) -> list[str | None]:
    """For each name the letter that it shares with what would do instead; names in text order."""
    runs = _runs(text, names)
    chosen = [run for run, has_or in runs if has_or]
    # Not strict: past 26 choices no letter is left, and none is needed.
    found = {n: letter for run, letter in zip(chosen, ascii_uppercase, strict=False) for n in run}
    return [found.get(number) for number in range(len(names))]


def _runs(text: str, names: Sequence[Span]) -> list[tuple[list[int], bool]]:
    """Names that joints alone stand between, and whether one of these is an "or"."""
    runs: list[tuple[list[int], bool]] = [([0], False)] if names else []
    for number, (left, right) in enumerate(pairwise(names), start=1):
        joint = _JOINT.fullmatch(text, left.end, right.start) if left.end <= right.start else None
        if joint is None:
            runs.append(([number], False))
        else:
            run, has_or = runs[-1]
            runs[-1] = ([*run, number], has_or or joint["joint"].strip() != ",")
    return runs
