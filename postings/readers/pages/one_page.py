"""Whether markup is one posting: several, one after another, are named and never run together.

Told by headings of one level that are titles of different jobs, with a text under each; where none
is, by other lines by themselves, and by labels. The title of one posting is often said again in
other words, and its sections speak of the job: of 15,000 real postings none looks like several.
Only the highest level with such a title counts; below it stand the similar jobs of a saved page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from postings.readers.pages.markup import one_line
from postings.readers.pages.one_text import labeled_jobs
from postings.readers.problems import Problem
from postings.readers.records.job_titles import is_title
from postings.readers.types import UnreadableError

SHORTEST = 40  # characters of text under a title
LONGEST = 1_000  # characters of a heading with its markup
ALIKE = 0.5  # of the words of the shorter of two titles; with more in common they name one job
SURELY = 3  # titles that differ at all; lines in bold
LINES_BEFORE = 4  # and in the last of them the first label
_LEVELS = r"h[1-6]|dt|summary"  # and what has the class of a title, and a bold line by itself
_HEADING = re.compile(
    r"(?P<above><(?:article|section|li|details)\b[^<>]{0,500}>\s*"
    r"(?:<(?:div|header|a)\b[^<>]{0,500}>\s*){0,3})?"
    rf"<(?P<level>{_LEVELS})\b[^<>]{{0,500}}>"
    rf"(?P<words>[^<]*+(?:<(?!/?(?:{_LEVELS})\b)[^<]*+)*+)</(?P=level)>",
    re.IGNORECASE,
)
_OF_CLASS = re.compile(
    r"(?P<above>)<(?P<level>div|span|p|a|strong)\b"
    r"""(?=[^<>]{0,300}\bclass=["'][^"'<>]{0,100}\bjob[-_]?title\b)[^<>]{0,500}>"""
    r"(?P<words>[^<]{3,120})<",
    re.IGNORECASE,
)
_BOLD = re.compile(
    r"(?P<above>)<(?P<level>p|div)\b[^<>]{0,300}>\s*<(?:b|strong)\b[^<>]{0,300}>"
    r"(?P<words>[^<]{3,120})</(?:b|strong)>\s*(?:<br */?>\s*)?</(?P=level)>",
    re.IGNORECASE,
)
_LINE = re.compile(r"<(?:br|/p|/div|/li|/tr|/h[1-6]|hr)\b[^<>]*>", re.IGNORECASE)
_NEXT_CELL = re.compile(r"</t[hd]\s*>\s*<t[hd]\b[^<>]{0,500}>", re.IGNORECASE)
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
    levels = sorted(
        {found["level"].lower() for found in headings}, key=lambda one: (one[0] != "h", one)
    )
    by_level = [[one for one in headings if one["level"].lower() == level] for level in levels]
    for own in (*by_level, list(_OF_CLASS.finditer(html))):
        if titles := dict(_titled(own, html)):
            return _different(titles)
    bold = _unlike(words for words, _ in _titled(list(_BOLD.finditer(html)), html))
    return bold if bold >= SURELY else _labeled(html)


def _labeled(html: str) -> int:
    """How many jobs are labeled as titles, the first at the beginning: contacts are at the end."""
    lines = [one_line(line) for line in _LINE.sub("\n", _NEXT_CELL.sub(": ", html)).split("\n")]
    lines = [line for line in lines if line]
    is_first = labeled_jobs("\n".join(lines[:LINES_BEFORE])) > 0
    return labeled_jobs("\n".join(lines)) if is_first else 0


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
    return _unlike(titles)


def _unlike(titles: Iterable[str]) -> int:
    """How many titles have few words in common with those before."""
    known: list[set[str]] = []
    for words in map(_words, titles):
        if not any(len(words & one) > ALIKE * min(len(words), len(one)) for one in known):
            known.append(words)
    return len(known)


def _words(title: str) -> set[str]:
    return set(_WORD.findall(title)).difference(_SMALL_WORDS.split())
