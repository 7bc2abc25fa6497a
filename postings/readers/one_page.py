"""Whether markup is one posting: several, one after another, are named and never run together.

Told by headings of one level that are titles of different jobs, with a text under each. The title
of one posting is often said again in other words, and its sections speak of the job: of 9,900 real
postings none looks like several. Only the highest level with such a title counts; below it stand
the similar jobs of a saved page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from postings.readers.job_titles import is_title
from postings.readers.markup import one_line
from postings.readers.problems import Problem
from postings.readers.types import UnreadableError

SHORTEST = 40  # characters of text under a title
LONGEST = 1_000  # characters of a heading with its markup
ALIKE = 0.5  # of the words of the shorter of two titles; with more in common they name one job
SURELY = 3  # titles that differ at all
_HEADING = re.compile(
    r"(?P<above><(?:article|section|li)\b[^<>]{0,500}>\s*(?:<(?:div|header|a)\b[^<>]{0,500}>\s*){0,3})?"
    r"<h(?P<level>[1-6])\b[^<>]{0,500}>"
    r"(?P<words>[^<]*+(?:<(?!/?h[1-6]\b)[^<]*+)*+)</h(?P=level)>",
    re.IGNORECASE,
)
_SMALL_WORDS = "of and the for in to a m f d w x remote hybrid band level grade"
_WORD = re.compile(r"[^\W\d_]+")

Title = tuple[str, bool]  # its words, and whether an element of its own stands around it


def check_is_one(html: str) -> None:
    """Raises UnreadableError where markup holds several postings, one after another."""
    number = _number_of_jobs(html)
    if number > 1:
        what = f"holds {number} postings in one page"
        raise UnreadableError(f"{what}: save each in a file of its own", Problem.INCOMPLETE)


def _number_of_jobs(html: str) -> int:
    headings = list(_HEADING.finditer(html))
    levels = sorted({found["level"] for found in headings})
    for level in levels:
        own = [found for found in headings if found["level"] == level]
        titles = dict(_titled(own, html))
        if titles:
            return _different(titles)
    return 0


def _titled(headings: list[re.Match[str]], html: str) -> Iterator[Title]:
    """The titles with a text under them."""
    short = [one for one in headings if len(one["words"]) < LONGEST]
    titles = [(one, one_line(one["words"])) for one in short]
    titles = [(one, words) for one, words in titles if is_title(words)]
    ends = [one.start() for one, _ in titles[1:]] + [len(html)]
    for (one, words), end in zip(titles, ends, strict=False):
        if len(one_line(html[one.end() : end])) >= SHORTEST:
            yield words.casefold(), bool(one["above"])


def _different(titles: dict[str, bool]) -> int:
    """How many jobs the titles name."""
    number = len(titles)
    if number < 2 or number >= SURELY or all(titles.values()):
        return number
    first, second = map(_words, titles)
    alike = len(first & second) > ALIKE * min(len(first), len(second))
    return 1 if alike else number


def _words(title: str) -> set[str]:
    return set(_WORD.findall(title)).difference(_SMALL_WORDS.split())
