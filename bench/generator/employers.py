"""Employers: a few have hundreds of postings, most have one; each has a style and texts of its own.

The employer of a rank is made from the seed and the rank alone. A rank is drawn from a heavy tail:
P(rank > k) = (1 + k / SCALE) ** -TAIL. In 10,000 real postings the largest employer had 3 %, and
58 % of the employers had one; the two numbers come close to that.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from random import Random

from bench.generator.drawing import coined, draw, evenly, random_of
from bench.generator.words.industries import INDUSTRIES, GeneratedIndustry
from bench.generator.words.names import AGENCY_ENDS, FIRSTS, LEGAL_FORMS, SECONDS
from bench.generator.words.places import CITIES

TAIL = 0.45
SCALE = 14
TWO_PARTS = 0.12  # "Larkmeadow & Thorn"
REMEMBERED = 4_096
STATUSES = ("named",) * 91 + ("unnamed",) * 5 + ("confidential",) * 4  # in 60 reviewed: 41, 7, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Employer:
    """Who hires: the name as it is written in full and in short, and the habits of its postings."""

    rank: int
    name: str
    short: str
    legal: str
    industry: GeneratedIndustry
    trade: str
    brands: tuple[str, ...]
    status: str
    agency: str | None
    home: tuple[str, str]
    layout: float  # 0 to 1: which layout it prefers
    curly: bool  # whether it types curly quotes


def rank_of(random: Random) -> int:
    """The rank of the employer of a posting; 0 is the largest."""
    return int(SCALE * ((1 - random.random()) ** (-1 / TAIL) - 1))


@lru_cache(maxsize=REMEMBERED)
def employer(seed: int, rank: int) -> Employer:
    """The employer of this rank."""
    random = random_of(seed, "employer", rank)
    industry = draw(random, INDUSTRIES)
    short = _coined_name(random)
    name = f"{short} {draw(random, industry.suffixes)}"
    status = evenly(random, STATUSES)
    agency = status == "confidential" and random.random() < 0.5
    return Employer(
        rank=rank,
        name=name,
        short=short,
        legal=f"{name}, {draw(random, LEGAL_FORMS)}",
        industry=industry,
        trade=draw(random, industry.trades),
        brands=tuple(coined(random) for _ in range(3)),
        status=status,
        agency=f"{_coined_name(random)} {draw(random, AGENCY_ENDS)}" if agency else None,
        home=draw(random, CITIES),
        layout=random.random(),
        curly=random.random() < 0.5,
    )


def _coined_name(random: Random) -> str:
    name = evenly(random, FIRSTS) + evenly(random, SECONDS)
    if random.random() < TWO_PARTS:
        name += f" & {evenly(random, FIRSTS)}"
    return name
