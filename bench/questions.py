"""The searches that are measured: the same for the same seed, in named groups.

Rare words, phrases and words to mistype come from postings of the corpus, so that they find
something; everything else from the tables below.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from random import Random
from urllib.parse import urlencode

from bench.generator.corpus import posting
from bench.generator.drawing import random_of

EACH = 28  # of a group, and a few more of those that a visitor begins with: 200 in all
FILTER = {
    "seniority": ("manager", "director", "vp", "senior_manager", "ic"),
    "state": ("CA", "TX", "NY", "FL", "IL", "OH"),
    "industry": ("insurance", "software_saas", "banking_lending", "medical_device"),
    "workplace": ("onsite", "hybrid", "remote"),
    "license": ("insurance_producer", "series_7", "real_estate", "nmls_mlo"),
    "education": ("bachelor", "none", "high_school"),
    "function": ("sales", "account_management", "business_development"),
    "role": ("people_manager", "individual_contributor"),
    "years": ("3", "5", "8", "10"),
}
BROAD = (
    "sales", "team", "customers", "business", "experience", "skills", "work", "position",
    "sales experience", "sales team", "strong communication skills", "equal opportunity employer",
    "business development", "sales role", "develop relationships", "required qualifications",
)  # fmt: skip
DEEP = "deep pages"
WORD = re.compile(r"[A-Za-z]{5,12}")
FEWEST_LETTERS = 6  # of a word in which a letter can be wrong without making it another


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One search: words, filters by parameter, and the page of the answer."""

    group: str
    words: str = ""
    filters: dict[str, str] = field(default_factory=dict)
    page: int = 1

    @property
    def query(self) -> str:
        """The query of its address."""
        asked = {"q": self.words, **self.filters, "page": str(self.page)}
        return urlencode({name: value for name, value in asked.items() if value})


def questions(seed: int, number: int, each: int = EACH) -> list[Question]:
    """So many of each group, for a corpus of so many postings."""
    return [
        make(random_of(seed, index, group), group=group, number=number, seed=seed)
        for group, make in GROUPS.items()
        for index in range(each + (EACH_MORE.get(group, 0) if each == EACH else 0))
    ]


def _broad(random: Random, *, group: str, **corpus: int) -> Question:
    return Question(group=group, words=random.choice(BROAD))


def _rare(random: Random, *, group: str, **corpus: int) -> Question:
    """A word of an employer's name, or of a name that few postings hold."""
    names = re.findall(r"\b[A-Z][a-z]{6,}\b", _line(random, **corpus))
    return Question(group=group, words=random.choice(names or ["Junipermoor"]))


def _phrase(random: Random, *, group: str, **corpus: int) -> Question:
    words = _line(random, **corpus).split()
    start = random.randrange(max(1, len(words) - 2))
    return Question(group=group, words=f'"{" ".join(words[start : start + 3])}"')


def _mistyped(random: Random, *, group: str, **corpus: int) -> Question:
    """A word, two of whose letters have changed places."""
    known = [word for word in WORD.findall(_line(random, **corpus)) if len(word) >= FEWEST_LETTERS]
    word = random.choice(known or ["insurance"]).lower()
    at = random.randrange(1, len(word) - 2)
    return Question(group=group, words=word[:at] + word[at + 1] + word[at] + word[at + 2 :])


def _filtered(random: Random, *, group: str, words: bool, **corpus: int) -> Question:
    """Three filters, with words or alone."""
    names = random.sample(sorted(FILTER), 3)
    chosen = {name: random.choice(FILTER[name]) for name in names}
    return Question(group=group, words=random.choice(BROAD) if words else "", filters=chosen)


def _deep(random: Random, *, group: str, number: int, **corpus: int) -> Question:
    """A page far down, with words or without."""
    page = random.randint(10, max(10, min(number // 40, 500)))
    return Question(group=group, words=random.choice(("", *BROAD[:8])), page=page)


def _line(random: Random, *, number: int, seed: int) -> str:
    """A line of some words from a posting of the corpus."""
    html = posting(random.randrange(number), seed=seed).html
    lines = [line.strip(" .,;:") for line in re.findall(r">([^<>]{30,})<", html)]
    return str(random.choice(lines or ["Strong communication skills required"]))


Maker = Callable[..., Question]
GROUPS: dict[str, Maker] = {
    "broad words": _broad,
    "rare words": _rare,
    "phrases": _phrase,
    "typing errors": _mistyped,
    "words and three filters": partial(_filtered, words=True),
    "filters alone": partial(_filtered, words=False),
    DEEP: _deep,
}
EACH_MORE = {"broad words": 2, "rare words": 2}


def groups(asked: list[Question]) -> Iterator[tuple[str, list[Question]]]:
    """The questions by group, in the order of the groups."""
    for group in GROUPS:
        yield group, [question for question in asked if question.group == group]
