"""Believable postings of sales leaders, made up from a seed, each with its true facts beside it.

`generate(number, seed=…)` yields them one at a time, `posting(index, seed=…)` makes one of them, and
`python -m bench.generator` writes them to a folder. They are for measuring at scale, and one more
check of accuracy: what the parser should find in a sentence is known because the sentence was made
from it.

To extend it, add a row: a sentence to a table of `words/`, a way to state a fact to its module in
`facts/`, a layout to `layouts.py`. A row at the end of a table is rare, one at the start common.
"""

from __future__ import annotations

from bench.generator.corpus import Generated, generate, posting

__all__ = ["Generated", "generate", "posting"]
