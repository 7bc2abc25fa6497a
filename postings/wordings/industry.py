"""The industry in words: what a posting says that its employer is in, and whom it sells to.

No more is claimed: one in five is read otherwise by people.
"""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.industries import INDUSTRIES
from postings.values.industry import Industry
from postings.words.phrases import Part


def parts(value: Industry) -> Iterator[Part]:
    """Each as something that the posting says.

    >>> [words for _, words in parts(Industry(employer=("insurance",), target_market=("retail",)))]
    ['Says that it is in: Insurance', 'Says that it sells to: Retail']
    """
    for number, industry in enumerate(value.employer):
        yield f"employer.{number}", f"Says that it is in: {INDUSTRIES[industry]}"
    for number, industry in enumerate(value.target_market):
        yield f"target_market.{number}", f"Says that it sells to: {INDUSTRIES[industry]}"
