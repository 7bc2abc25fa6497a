"""The columns of a posting, a line each: how it is read, and where it is shown.

From this list come what `postings.facts.projection` writes, what the index holds, the API's fields,
the CSV's headings, the feed's sentences, the terms on a card and the properties for search engines,
each in the order of the list. A column holds less than its fact: what is filtered and sorted on, in
one unit. Its field is declared in `postings.models.postings`; `manage.py check` names a column
without its field, and a field without its line (decision 21).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import KW_ONLY, dataclass
from typing import Any

from postings.facts.effective import Facts
from postings.guide.seniority import SENIORITY_RANK, UNSPECIFIED
from postings.guide.states import STATES
from postings.models import Posting
from postings.values.compensation import Compensation
from postings.words import column_words
from postings.words.column_words import Cell
from postings.words.inferred_states import inferred_state

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


def level(stated: str | None) -> str | None:
    """A level of the ladder; "unspecified" is not stated."""
    return None if stated == UNSPECIFIED else stated


def rank(facts: Facts) -> int | None:
    """The place of the level on the ladder."""
    return SENIORITY_RANK.get(facts.seniority.level or "")


def title(facts: Facts) -> str:
    """The clean title, or the raw one where cleaning left nothing."""
    of = facts.title
    return (of.clean or of.raw or UNREAD_TITLE)[:LONGEST_TITLE]


def employer_name(facts: Facts) -> str | None:
    """The name of the company that the posting names; a brand alone is not an employer."""
    company = facts.company
    return company.name if company.status == "named" else None


def travel_share(facts: Facts) -> float | None:
    """The largest share of the time in per cent; none where the posting says there is no travel."""
    travel = facts.travel
    if travel.required is False:
        return 0.0
    return travel.pct_min if travel.pct_max is None else travel.pct_max


def states(facts: Facts) -> list[str]:
    """The states of the United States among the places, each once, in the posting's order."""
    regions = (place.region or inferred_state(place) for place in facts.location.places)
    return list(dict.fromkeys(region for region in regions if region in STATES))


def states_inferred(facts: Facts) -> list[str]:
    """Those of the states that no words name: a town tells them (decision 27)."""
    places = facts.location.places
    inferred = dict.fromkeys(state for place in places if (state := inferred_state(place)))
    # A state that is named beside another town is stated all the same.
    return [state for state in inferred if state not in {place.region for place in places}]


def a_year(amount: float | None, pay: Compensation) -> int | None:
    """An amount of the pay in US dollars a year. Other currencies are not converted."""
    times = TIMES_A_YEAR.get(pay.period or "")
    if amount is None or times is None or pay.currency != DOLLARS:
        return None
    yearly = round(amount * times)
    return yearly if yearly <= MOST_PAY else None


def pay_year_min(facts: Facts) -> int | None:
    pay = facts.compensation
    return a_year(pay.min, pay)


def pay_year_max(facts: Facts) -> int | None:
    pay = facts.compensation
    return a_year(pay.max, pay)


@dataclass(frozen=True, slots=True)
class Column:
    """One thing that the results say of a posting.

    Where `read` is None no fact decides it; with `words` beside, it is no field of the model but
    made of others, as pay is of its two ends. Without `words` it is said as it is: closed values by
    their labels.
    """

    name: str  # of the field of the model, and of the API
    read: Callable[[Facts], Any] | None
    _: KW_ONLY
    in_index: bool = False
    path: str = ""  # what is filtered on, where that is not the column itself
    in_api: bool = False
    csv: str = ""  # the heading
    label: str = ""  # before the words in the feed
    words: Callable[[Posting], Cell] | None = None
    card: int = 0  # the place among the terms of a card
    term: Callable[[Posting], Cell] | None = None  # the words there, where they are others
    schema_org: str = ""  # the property of schema.org's JobPosting

    @property
    def is_stored(self) -> bool:
        """Whether it is a field of the model."""
        return self.read is not None or self.words is None

    @property
    def lookup(self) -> str:
        """The path by which conditions name it."""
        return self.path or self.name

    def said_of(self, posting: Posting) -> Cell:
        """What is said of a posting; empty or None where nothing is stated."""
        return self.words(posting) if self.words else column_words.plain(posting, self.name)

    def term_of(self, posting: Posting) -> Cell:
        """The same on a card."""
        return self.term(posting) if self.term else self.said_of(posting)


# fmt: off
COLUMNS = (
    Column("title", title, in_api=True, csv="title", schema_org="title"),
    Column("employer", None, words=column_words.employer, in_api=True, csv="employer", label="Employer", schema_org="hiringOrganization"),
    Column("company", None, in_index=True, path="company__slug", in_api=True),
    Column("company_status", lambda facts: facts.company.status or "unnamed", in_index=True, in_api=True),
    Column("company_descriptor", lambda facts: facts.company.descriptor or "", in_api=True),
    Column("seniority", lambda facts: level(facts.seniority.level), in_index=True, in_api=True, csv="level", label="Level", words=column_words.level),
    Column("seniority_max", lambda facts: level(facts.seniority.level_max), in_index=True, in_api=True),
    Column("seniority_rank", rank, in_index=True),
    Column("role_type", lambda facts: facts.seniority.role_type, in_index=True, in_api=True, csv="role", label="Role"),
    Column("functions", lambda facts: list(facts.title.functions), in_index=True, in_api=True),
    Column("experience_min_years", lambda facts: facts.experience.least[0], in_index=True, in_api=True, csv="years_min", schema_org="experienceRequirements"),
    Column("experience_max_years", lambda facts: facts.experience.least[1], in_index=True, in_api=True, csv="years_max"),
    Column("years", None, words=column_words.years, label="Years asked for"),
    Column("experience_management_years", lambda facts: facts.experience.management_min, in_index=True, in_api=True, csv="leading_years"),
    Column("licenses", None, words=column_words.licenses, in_api=True, csv="licenses", label="Licenses", schema_org="qualifications"),
    Column("licenses_professional_required", lambda facts: facts.licenses.professional_required, in_index=True),
    Column("licenses_driver_required", lambda facts: facts.licenses.driver_required, in_index=True, in_api=True),
    Column("education_required", lambda facts: facts.education.min_required, in_index=True, in_api=True, csv="education", label="Education", words=column_words.degrees, schema_org="educationRequirements"),
    Column("education_preferred", lambda facts: facts.education.preferred, in_index=True, in_api=True),
    Column("travel_required", lambda facts: facts.travel.required, in_index=True),
    Column("travel_pct_max", travel_share, in_index=True, in_api=True, csv="travel_percent"),
    Column("travel", None, words=column_words.travel, label="Travel", card=5, term=column_words.travel_term),
    Column("workplace", lambda facts: facts.location.workplace, in_index=True, in_api=True, csv="workplace", label="Workplace", card=2, schema_org="jobLocationType"),
    Column("states", states, in_index=True, in_api=True, csv="states", label="States", words=column_words.states, card=1, schema_org="jobLocation"),
    Column("states_inferred", states_inferred, in_api=True, csv="states_inferred"),
    Column("pay_year_min", pay_year_min, in_index=True, in_api=True, csv="pay_year_min"),
    Column("pay_year_max", pay_year_max, in_index=True, in_api=True, csv="pay_year_max"),
    Column("pay", None, words=column_words.pay, label="Pay", card=3, schema_org="baseSalary"),
    Column("employment_types", lambda facts: list(facts.employment.types), in_index=True, in_api=True, csv="employment", label="Employment", card=4, schema_org="employmentType"),
    Column("industries", lambda facts: list(facts.industry.employer), in_index=True, in_api=True, csv="industries", label="Says that it is in", schema_org="industry"),
    Column("markets", lambda facts: list(facts.industry.target_market), in_index=True, in_api=True),
    Column("posted_on", None, in_index=True, in_api=True, csv="posted_on", schema_org="datePosted"),
    Column("first_seen", None, in_index=True, in_api=True, csv="first_seen"),
    Column("last_seen", None, in_api=True),
    Column("family", None, in_index=True, path="family_id"),
)
# fmt: on
READ = {column.name: column.read for column in COLUMNS if column.read}

# What is kept of a posting and is no column of the results.
KEPT = frozenset({
    "id", "key", "document", "text", "facts", "changed_xid", "fingerprint",
    "withheld_at", "withheld_by", "withheld_because", "withheld_prints",
})  # fmt: skip
