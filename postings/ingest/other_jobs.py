"""Whether a new text under a known key is a new version of the posting, or another job.

A key is another job's where a source uses its ids again, or takes for an id what many jobs share.
Neither words nor title alone tell: texts are rewritten, and titles are changed. Where both are
others, staff decide.
"""

from __future__ import annotations

import re
from typing import Any

from postings.models import Posting
from postings.readers.problems import Problem
from postings.readers.types import UnreadableError
from postings.reading import Reading

# The share of their words that two texts have in common. Of 600 pairs of real postings of different
# employers none has more than 0.3, half of those of one employer have less than 0.5.
MOST = 0.5
_WORD = re.compile(r"\w+")


def is_another_job(posting: Posting, reading: Reading) -> bool:
    """Whether neither the title nor most words are those of the posting."""
    titles = _title(posting.facts), _title(reading.facts)
    if titles[0] <= titles[1] or titles[1] <= titles[0]:
        return False
    return _in_common(_words(posting.text), _words(reading.text)) < MOST


def error_of(posting: Posting, reading: Reading) -> UnreadableError:
    """What staff are told, with both titles."""
    was, now = _raw_title(posting.facts), _raw_title(reading.facts)
    what = f"has the key of “{was}” ({posting.key}) and is another job, “{now}”"
    return UnreadableError.of(Problem.ANOTHER_JOB, what)


def _in_common(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(1, len(one | other))


def _title(facts: dict[str, Any]) -> set[str]:
    """The words of a title; the words of one may all stand in the other: it got longer."""
    return _words(_raw_title(facts))


def _raw_title(facts: dict[str, Any]) -> str:
    title = facts.get("facts", {}).get("title") or {}
    return title.get("value", {}).get("raw") or ""


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))
