"""The columns of a posting that follow from its facts: one line a column.

A column holds less than its fact: what is filtered and sorted on, in one unit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from postings.facts.effective import EffectiveFact
from postings.guide.seniority import SENIORITY_RANK, UNSPECIFIED
from postings.guide.states import STATES

Facts = Mapping[str, EffectiveFact]
DOLLARS = "USD"
# A year of full-time work: 52 weeks of five days of eight hours (decision D50).
TIMES_A_YEAR = {
    "year": 1,
    "month": 12,
    "semimonthly": 24,
    "biweekly": 26,
    "week": 52,
    "day": 260,
    "hour": 2080,
}
MOST_PAY = 2**31 - 1  # the width of Posting.pay_year_max
LONGEST_TITLE = 300  # the width of Posting.title
UNREAD_TITLE = "(title not read)"  # only when the rules broke on the posting; `doctor` names it


def stated(fact: str, field: str, default: Any = None) -> Callable[[Facts], Any]:
    """The column that is one field of one fact, or the default where that is not stated."""

    def read(facts: Facts) -> Any:
        value = facts[fact].value.get(field) if fact in facts else None
        return default if value is None else value

    return read


def level(field: str) -> Callable[[Facts], str | None]:
    """A level of the ladder; "unspecified" is not stated."""

    def read(facts: Facts) -> str | None:
        value = stated("seniority", field)(facts)
        return None if value == UNSPECIFIED else value

    return read


def title(facts: Facts) -> str:
    """The clean title, or the raw one where cleaning left nothing."""
    value = facts["title"].value if "title" in facts else {}
    return str(value.get("clean") or value.get("raw") or UNREAD_TITLE)[:LONGEST_TITLE]


def employer_name(facts: Facts) -> str | None:
    """The name of the company that the posting names; a brand alone is not an employer."""
    value = facts["company"].value if "company" in facts else {}
    return value["name"] if value.get("status") == "named" else None


def travel_share(facts: Facts) -> float | None:
    """The largest share of the time in per cent; none where the posting says there is no travel."""
    value = facts["travel"].value if "travel" in facts else {}
    if value.get("required") is False:
        return 0.0
    return value.get("pct_max") if value.get("pct_max") is not None else value.get("pct_min")


def states(facts: Facts) -> list[str]:
    """The states of the United States among the places, each once, in the posting's order."""
    value = facts["location"].value if "location" in facts else {}
    regions = [place.get("region") for place in value.get("places", ())]
    return list(dict.fromkeys(region for region in regions if region in STATES))


def pay_a_year(end: str) -> Callable[[Facts], int | None]:
    """One end of the pay in US dollars a year. Other currencies are not converted."""

    def read(facts: Facts) -> int | None:
        value = facts["compensation"].value if "compensation" in facts else {}
        amount, times = value.get(end), TIMES_A_YEAR.get(value.get("period") or "")
        if amount is None or times is None or value.get("currency") != DOLLARS:
            return None
        yearly = round(amount * times)
        return yearly if yearly <= MOST_PAY else None

    return read


COLUMNS: dict[str, Callable[[Facts], Any]] = {
    "title": title,
    "functions": stated("title", "functions", []),
    "seniority": level("level"),
    "seniority_max": level("level_max"),
    "seniority_rank": lambda facts: SENIORITY_RANK.get(level("level")(facts) or ""),
    "role_type": stated("seniority", "role_type"),
    "company_status": stated("company", "status", "unnamed"),
    "company_descriptor": stated("company", "descriptor", ""),
    "experience_min_years": stated("experience", "headline_min"),
    "experience_max_years": stated("experience", "headline_max"),
    "experience_management_years": stated("experience", "management_min"),
    "licenses_professional_required": stated("licenses", "professional_required"),
    "licenses_driver_required": stated("licenses", "driver_required"),
    "education_required": stated("education", "min_required"),
    "education_preferred": stated("education", "preferred"),
    "travel_required": stated("travel", "required"),
    "travel_pct_max": travel_share,
    "employment_types": stated("employment", "types", []),
    "workplace": stated("location", "workplace"),
    "states": states,
    "industries": stated("industry", "employer", []),
    "markets": stated("industry", "target_market", []),
    "pay_year_min": pay_a_year("min"),
    "pay_year_max": pay_a_year("max"),
}
