"""The industry in words: the employer's, and that of its customers."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.industries import INDUSTRIES
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    """The customers' industry is said to be theirs.

    >>> list(parts({"employer": ["software_saas"], "target_market": ["retail"]}))
    [('employer.0', 'Software'), ('target_market.0', 'Sells to: Retail')]
    """
    for number, industry in enumerate(value.get("employer", [])):
        yield f"employer.{number}", INDUSTRIES.get(industry, industry)
    for number, industry in enumerate(value.get("target_market", [])):
        yield f"target_market.{number}", f"Sells to: {INDUSTRIES.get(industry, industry)}"
