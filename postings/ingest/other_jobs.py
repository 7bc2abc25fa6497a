"""Whether a new text under a known key is a new version of the posting, or another job.

A key is another job's where a source uses its ids again, or takes for an id what many jobs share.
Neither words nor title alone tell: texts are rewritten, shortened and extended, and titles are
changed. Where most words are others, and the title or the employer too, staff decide.
"""

from __future__ import annotations

import re
from typing import Any

from postings.companies.names import company_key
from postings.facts.effective import found_value
from postings.models import Posting
from postings.readers.problems import Problem
from postings.readers.types import UnreadableError
from postings.reading.posting import Reading
from postings.values.company import Company
from postings.values.title import Title

# The share of the shorter text's words that the other one has too, of words that say something. Of
# 4,000 pairs of real postings by different employers 99 % have less than 0.51, and of pairs by one
# employer a third.
MOST = 0.5
LONG_WORD = 5  # letters; shorter words are in every text
FEW = 10  # words of a text that is too short to do without them
_WORD = re.compile(r"\w+")


def is_another_job(posting: Posting, reading: Reading) -> bool:
    """Whether most words are others, and the title or the employer too."""
    if _in_common(posting.text, reading.text) >= MOST:
        return False
    titles = _words(_raw_title(posting.facts)), _words(_raw_title(reading.facts))
    if all(titles) and titles[0] != titles[1]:
        return True
    employers = _employer(posting.facts), _employer(reading.facts)
    return all(employers) and employers[0] != employers[1]


def error_of(posting: Posting, reading: Reading) -> UnreadableError:
    """What staff are told, with both titles."""
    was, now = _raw_title(posting.facts), _raw_title(reading.facts)
    what = f"has the key of “{was}” ({posting.key}) and is another job, “{now}”"
    return UnreadableError.of(Problem.ANOTHER_JOB, what)


def _in_common(one: str, other: str) -> float:
    """What both say, as a share of what the shorter one says: texts get longer and shorter."""
    said = [{word for word in _words(text) if len(word) >= LONG_WORD} for text in (one, other)]
    if min(map(len, said)) < FEW:
        said = [_words(one), _words(other)]
    return len(said[0] & said[1]) / max(1, min(map(len, said)))


def _employer(facts: dict[str, Any]) -> str:
    return company_key(found_value(facts, Company).name or "")


def _raw_title(facts: dict[str, Any]) -> str:
    return found_value(facts, Title).raw or ""


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))
