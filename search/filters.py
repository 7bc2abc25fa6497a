"""The filters of the site, one line each; the page, the feed, the CSV and the API use this set.

Every filter with a facet has a `not_` twin that leaves out what it selects; `search.filtering`
makes them.
"""

from __future__ import annotations

import django_filters

from postings.models import Posting
from postings.vocabulary import (
    EDUCATION_REQUIRED,
    EMPLOYMENT_TYPES,
    FUNCTIONS,
    INDUSTRIES,
    ROLE_TYPES,
    SENIORITY,
    SENIORITY_RANK,
    STATES,
    WORKPLACE,
)
from search.filter_fields import NONE, LenientForm, PercentagesField
from search.filter_kinds import (
    AtLeastFilter,
    ChoicesFilter,
    CompanyFilter,
    FlagFilter,
    SeveralFilter,
    WordsFilter,
)
from search.filtering import SearchFilterSet
from search.license_filters import LicenseFilter, LicenseStatusFilter
from search.number_filters import (
    AtMostFilter,
    IncludingFilter,
    PayFilter,
    SinceFilter,
    StatedFilter,
)

NOT_STATED = {NONE: "Not stated"}
SORTS = (
    ("relevance", "Best match"),
    ("newest", "Newest"),
    ("years", "Fewest years"),
    ("title", "Title"),
    ("company", "Employer"),
)


class PostingFilter(SearchFilterSet):
    """What a visitor can ask for."""

    # fmt: off
    q = WordsFilter(label="Words")
    seniority = ChoicesFilter("seniority", SENIORITY | NOT_STATED, label="Level", fact="seniority")
    seniority_min = AtLeastFilter("seniority_rank", SENIORITY, SENIORITY_RANK, label="Level", fact="seniority")
    role = ChoicesFilter("role_type", ROLE_TYPES | NOT_STATED, label="Role", fact="seniority")
    function = SeveralFilter("functions", FUNCTIONS | NOT_STATED, label="Function", fact="title")
    years = AtMostFilter("experience_min_years", "years_unstated", label="Years asked for", fact="experience")
    years_unstated = StatedFilter("experience_min_years", "named", label="Years asked for", fact="experience")
    leading_years = AtMostFilter("experience_management_years", "leading_years_unstated", label="Years of leading people", fact="experience")
    leading_years_unstated = StatedFilter("experience_management_years", "named", label="Years of leading people", fact="experience")
    license = LicenseFilter(label="License", fact="licenses")
    license_status = LicenseStatusFilter(label="License is", fact="licenses")
    driver = FlagFilter("licenses_driver_required", "Required", "Not required", "Not stated", label="Driver’s license", fact="licenses")
    education = ChoicesFilter("education_required", EDUCATION_REQUIRED | NOT_STATED, label="Lowest degree that suffices", fact="education")
    workplace = ChoicesFilter("workplace", WORKPLACE | NOT_STATED, label="Workplace", fact="location")
    state = SeveralFilter("states", STATES | NOT_STATED, label="State", fact="location", commonest_first=True)
    travel = AtMostFilter("travel_pct_max", "travel_unstated", "%", label="Travel", fact="travel", field_class=PercentagesField)
    travel_unstated = StatedFilter("travel_pct_max", "named", label="Travel", fact="travel")
    pay_from = PayFilter("pay_year_min", "pay_year_max", "pay_unstated", label="Pay", fact="compensation")
    pay_unstated = IncludingFilter("or not named", "pay_from", label="Pay", fact="compensation")
    employment = SeveralFilter("employment_types", EMPLOYMENT_TYPES | NOT_STATED, label="Employment", fact="employment")
    industry = SeveralFilter("industries", INDUSTRIES | NOT_STATED, label="Industry", fact="industry", commonest_first=True)
    market = SeveralFilter("markets", INDUSTRIES | NOT_STATED, label="Customers’ industry", fact="industry", commonest_first=True)
    company = CompanyFilter(label="Employer", fact="company")
    posted_since = SinceFilter("posted_on", "first_seen", label="Posted")
    sort = django_filters.ChoiceFilter(choices=SORTS, label="Order", method="ordered")
    # fmt: on

    class Meta:
        model = Posting
        form = LenientForm
        fields = ()
