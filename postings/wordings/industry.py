"""The industry in words: the employer's, and that of its customers."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.industries import INDUSTRIES
from postings.values.industry import Industry
from postings.words.phrases import Part


def parts(value: Industry) -> Iterator[Part]:
    """The customers' industry is said to be theirs.

    >>> list(parts(Industry(employer=("software_saas",), target_market=("retail",))))
    [('employer.0', 'Software'), ('target_market.0', 'Sells to: Retail')]
    """
    for number, industry in enumerate(value.employer):
        yield f"employer.{number}", INDUSTRIES[industry]
    for number, industry in enumerate(value.target_market):
        yield f"target_market.{number}", f"Sells to: {INDUSTRIES[industry]}"
