"""What is measured, one row a measure, with the bars that the parser is held to.

A measure compares the claims of one fact; a `Bar` says which score of it matters, what it must be
at least and what is aimed at. A false rate is the only score that must stay below its bar.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from operator import eq
from typing import Any

from postings.evaluation.claims import (
    Alike,
    Claims,
    driver_items,
    each,
    each_field,
    employer_names,
    is_one_of_the_names,
    is_same_title,
    items,
    overlaps,
    role_stated,
    values,
)
from postings.evaluation.scores import Counts


@dataclass(frozen=True, slots=True)
class Bar:
    """A score by its name (`accuracy`, `f1`, …), the least that will do, and the aim."""

    score: str
    at_least: float
    aim: float

    def met(self, counts: Counts, *, aim: bool = True) -> bool:
        """Whether the counts reach the aim, or else the least that will do."""
        value: float = getattr(counts, self.score)
        bar = self.aim if aim else self.at_least
        return value < bar if self.score == "false_rate" else value >= bar


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is compared, of one fact. `score` is the one that is published.

    A record that lacks the fact, or its `part`, was not reviewed in it.
    """

    name: str
    fact: str
    says: str
    claims: Claims
    bars: tuple[Bar, ...] = ()
    alike: Alike = eq
    score: str = "accuracy"
    part: str | None = None

    def is_reviewed(self, record: Mapping[str, Any]) -> bool:
        """Whether a record says anything of it, be it that nothing is stated."""
        if self.fact not in record:
            return False
        return self.part is None or self.part in (record[self.fact] or {})


def exact(at_least: float, aim: float) -> tuple[Bar, ...]:
    """Bars on the share of postings in which all is right."""
    return (Bar("accuracy", at_least, aim),)


def f1(at_least: float, aim: float) -> tuple[Bar, ...]:
    """Bars on F1."""
    return (Bar("f1", at_least, aim),)


_YEARS = ("min", "max", "status", "scope")
_LICENSE = ("code", "status", "deadline_days")
_TRAVEL = ("required", "pct_min", "pct_max", "qualitative")
_TEAM = ("manages", "size_min", "size_max", "org_size")
_AUTHORIZATION = ("sponsorship", "authorization_required", "citizenship_required", "clearance")
_F = "f1"

MEASURES: tuple[Measure, ...] = (
    Measure("title.clean", "title", "the clean title", values("clean"), exact(0.95, 0.99)),
    Measure("title.functions", "title", "each function", each("functions"), score=_F),
    Measure("seniority.level", "seniority", "the level", values("level"), exact(0.94, 0.98)),
    Measure("seniority.level_max", "seniority", "the second level", values("level_max")),
    Measure(
        "seniority.role_type",
        "seniority",
        "the role type, where the posting says it",
        role_stated,
        (Bar("precision", 0.95, 0.97), Bar("recall", 0.80, 0.90)),
        score=_F,
    ),
    Measure(
        "company.status", "company", "named or not, and how", values("status"), exact(0.95, 0.98)
    ),
    Measure(
        "company.name",
        "company",
        "the employer's name",
        employer_names,
        exact(0.90, 0.96),
        is_one_of_the_names,
    ),
    Measure("company.agency", "company", "the agency", values("agency")),
    Measure(
        "experience.headline",
        "experience",
        "the years asked for",
        values("headline_min", "headline_max"),
        exact(0.93, 0.975),
    ),
    Measure(
        "experience.items",
        "experience",
        "each amount: years, status, scope",
        items(*_YEARS),
        f1(0.88, 0.94),
        score=_F,
    ),
    Measure("experience.of", "experience", "the same, and of what", items(*_YEARS, "of"), score=_F),
    Measure(
        "experience.of.overlap",
        "experience",
        "the same, of partly the same",
        items(*_YEARS, "of"),
        alike=overlaps,
        score=_F,
    ),
    Measure(
        "licenses.code",
        "licenses",
        "each credential",
        items("code"),
        (*f1(0.93, 0.98), Bar("false_rate", 0.03, 0.01)),
        score=_F,
    ),
    Measure(
        "licenses.items",
        "licenses",
        "each credential, its status and deadline",
        items(*_LICENSE),
        f1(0.88, 0.95),
        score=_F,
    ),
    Measure(
        "licenses.lines", "licenses", "the same, and lines", items(*_LICENSE, "lines"), score=_F
    ),
    Measure(
        "licenses.driver",
        "licenses",
        "the driver's license and its status",
        driver_items,
        f1(0.96, 0.99),
        score=_F,
    ),
    Measure(
        "education.min_required",
        "education",
        "the lowest degree that suffices",
        values("min_required"),
        exact(0.95, 0.985),
    ),
    Measure("education.preferred", "education", "the degree preferred", values("preferred")),
    Measure(
        "education.items",
        "education",
        "each degree and its status",
        items("level", "status"),
        f1(0.92, 0.96),
        score=_F,
    ),
    Measure(
        "travel",
        "travel",
        "whether, what share, or how often",
        values(*_TRAVEL, needs=("required",)),
        exact(0.95, 0.985),
    ),
    Measure(
        "compensation",
        "compensation",
        "the pay: least, most, period, basis",
        values("min", "max", "period", "basis", needs=("min", "max")),
        exact(0.92, 0.97),
    ),
    Measure(
        "compensation.ote",
        "compensation",
        "on-target earnings beside a base",
        values("ote_min", "ote_max"),
    ),
    Measure(
        "compensation.parts",
        "compensation",
        "commission, bonus, equity, incentive",
        each_field("commission", "bonus", "equity", "incentive"),
        score=_F,
    ),
    Measure(
        "employment",
        "employment",
        "each kind of employment, and overtime",
        each_field("types", "flsa"),
        f1(0.95, 0.98),
        score=_F,
    ),
    Measure(
        "requisition",
        "requisition",
        "each code",
        items("value", field=None),
        f1(0.95, 0.98),
        score=_F,
    ),
    Measure(
        "work_authorization",
        "work_authorization",
        "each statement",
        each_field(*_AUTHORIZATION),
        f1(0.95, 0.98),
        score=_F,
    ),
    Measure(
        "languages",
        "languages",
        "each language and its status",
        items("language", "status", field=None),
        f1(0.95, 0.98),
        score=_F,
    ),
    Measure(
        "location.places",
        "location",
        "the places of work",
        items("city", "region", "country", field="places"),
        exact(0.90, 0.95),
    ),
    Measure(
        "location.workplace",
        "location",
        "on site, hybrid or remote",
        values("workplace"),
        exact(0.93, 0.97),
    ),
    Measure("location.relocation", "location", "moving", values("relocation"), part="relocation"),
    Measure(
        "reports_to",
        "reports_to",
        "the title above",
        values("title"),
        exact(0.92, 0.97),
        is_same_title,
    ),
    Measure(
        "team",
        "team",
        "whether it leads people, and how many",
        values(*_TEAM),
        exact(0.92, 0.96),
    ),
    Measure("team.roles", "team", "the titles led", each("roles"), score=_F, part="roles"),
    Measure(
        "industry",
        "industry",
        "the employer's and the customers' industries",
        each_field("employer", "target_market"),
        score=_F,
    ),
    Measure("benefits", "benefits", "each benefit", each("tags"), score=_F),
    Measure(
        "sections",
        "sections",
        "each section: type and heading",
        items("type", "heading", field=None),
        score=_F,
    ),
)

# The five core facts of a posting are all right when these are (guide 20.4).
CORE = (
    "seniority.level",
    "company.status",
    "company.name",
    "experience.headline",
    "experience.items",
    "licenses.items",
    "education.min_required",
    "education.items",
)
CORE_BAR = Bar("accuracy", 0.70, 0.85)
