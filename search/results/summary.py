"""What is known of a posting in words: as sentences for the feed, as terms for a card."""

from __future__ import annotations

from postings.facts.columns import COLUMNS
from postings.models import Posting

SENTENCES = tuple(column for column in COLUMNS if column.label)
TERMS = sorted((column for column in COLUMNS if column.card), key=lambda column: column.card)


def summary(posting: Posting) -> list[str]:
    """What is known of the posting, a sentence each."""
    said = [(column.label, column.said_of(posting)) for column in SENTENCES]
    return [f"{label}: {words}" for label, words in said if words not in ("", None)]


def terms(posting: Posting) -> list[str]:
    """Where, for how much and in which form: what is stated of it, each in a few words.

    >>> terms(Posting(workplace="hybrid", states=["OH"], pay_year_max=150_000, travel_pct_max=25))
    ['Ohio', 'Hybrid', 'up to $150,000 a year', '25% travel']
    """
    said = (column.term_of(posting) for column in TERMS)
    return [str(words) for words in said if words not in ("", None)]
