"""The filters of the site, one line each; the page, the feed, the CSV and the API use this set.

Every filter with a facet has a `not_` twin that leaves out what it selects;
`search.filters.filter_set` makes them.
"""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.http import QueryDict

from postings.guide.company import COMPANY_STATUS
from postings.guide.education import EDUCATION_REQUIRED
from postings.guide.employment import EMPLOYMENT_TYPES
from postings.guide.functions import FUNCTIONS
from postings.guide.industries import INDUSTRIES
from postings.guide.seniority import ROLE_TYPES, SENIORITY, SENIORITY_RANK
from postings.guide.states import STATES
from postings.guide.workplaces import WORKPLACE
from postings.models import Posting
from search.filters.filter_set import SearchFilterSet
from search.filters.form_fields import NONE, LenientForm, PercentagesField
from search.filters.kinds import (
    AtLeastFilter,
    ChoicesFilter,
    CompanyFilter,
    FlagFilter,
    ModifierFilter,
    NumberEntry,
    OrderFilter,
    SeveralFilter,
)
from search.filters.licenses import LicenseFilter, LicenseStatusFilter
from search.filters.numbers import AtMostFilter, PayFilter, SinceFilter, StatedFilter
from search.filters.words import WordsFilter

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
    literal = ModifierFilter({"1": "exactly as typed"}, label="Words")
    seniority = ChoicesFilter("seniority", SENIORITY | NOT_STATED, fact="seniority")
    seniority_min = AtLeastFilter("seniority_rank", SENIORITY, SENIORITY_RANK, fact="seniority")
    role = ChoicesFilter("role_type", ROLE_TYPES | NOT_STATED, label="Role", fact="seniority", is_folded=True)
    function = SeveralFilter("functions", FUNCTIONS | NOT_STATED, label="Function", fact="title", is_folded=True)
    years = AtMostFilter("experience_min_years", "years_unstated", label="Years asked for", fact="experience", entry=NumberEntry("I have", "years", "Only postings that name years"))
    years_unstated = StatedFilter("experience_min_years", "named", label="Years asked for", fact="experience")
    leading_years = AtMostFilter("experience_management_years", "leading_years_unstated", label="Years of leading people", fact="experience", entry=NumberEntry("I have", "years", "Only postings that name years"))
    leading_years_unstated = StatedFilter("experience_management_years", "named", label="Years of leading people", fact="experience")
    license = LicenseFilter(label="License", fact="licenses")
    license_status = LicenseStatusFilter(label="License is", fact="licenses", is_folded=True)
    driver = FlagFilter("licenses_driver_required", "Required", "Not required", "Not stated", label="Driver’s license", fact="licenses", is_folded=True)
    education = ChoicesFilter("education_required", EDUCATION_REQUIRED | NOT_STATED, label="Lowest degree that suffices", fact="education", is_folded=True)
    workplace = ChoicesFilter("workplace", WORKPLACE | NOT_STATED, label="Workplace", fact="location")
    state = SeveralFilter("states", STATES | NOT_STATED, label="State", fact="location", commonest_first=True)
    travel = AtMostFilter("travel_pct_max", "travel_unstated", "%", fact="travel", field_class=PercentagesField, entry=NumberEntry("At most", "% of the time", "Only postings that name a share"))
    travel_unstated = StatedFilter("travel_pct_max", "named", fact="travel")
    pay_from = PayFilter("pay_year_min", "pay_year_max", "pay_unstated", fact="compensation", entry=NumberEntry("At least $", "a year", "Also postings that name no pay"))
    pay_unstated = ModifierFilter({"include": "or not named"}, fact="compensation")
    employment = SeveralFilter("employment_types", EMPLOYMENT_TYPES | NOT_STATED, fact="employment", is_folded=True)
    industry = SeveralFilter("industries", INDUSTRIES | NOT_STATED, label="Says that it is in", fact="industry", commonest_first=True, is_folded=True)
    market = SeveralFilter("markets", INDUSTRIES | NOT_STATED, label="Says that it sells to", fact="industry", commonest_first=True, is_folded=True)
    company = CompanyFilter(fact="company")
    company_status = ChoicesFilter("company_status", COMPANY_STATUS | {"not_clear": "Not clear from the text"}, label="Employer is", fact="company", is_folded=True)
    posted_since = SinceFilter("posted_on", "first_seen", label="Posted", entry=NumberEntry("In the last", "days"))
    sort = OrderFilter(choices=SORTS, label="Order")
    # fmt: on

    class Meta:
        model = Posting
        form = LenientForm
        fields = ()

    def __init__(
        self,
        data: QueryDict | None = None,
        queryset: QuerySet[Posting] | None = None,
        **options: Any,
    ) -> None:
        """On the ORM, of all that is on the site."""
        super().__init__(
            data, Posting.objects.public() if queryset is None else queryset, **options
        )
