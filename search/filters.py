"""The filters of the site, one line each; the page, the feed, the CSV and the API use this set."""

from __future__ import annotations

import django_filters

from postings.models import Posting
from postings.vocabulary import SENIORITY, SENIORITY_RANK
from search.filter_fields import NONE, LenientForm
from search.filter_kinds import (
    AtLeastFilter,
    AtMostFilter,
    ChoicesFilter,
    CompanyFilter,
    LicenseFilter,
    LicenseStatusFilter,
    StatedFilter,
    WordsFilter,
)
from search.filtering import SearchFilterSet

NOT_STATED = {NONE: "Not stated"}
SORTS = (("relevance", "Best match"), ("newest", "Newest"), ("years", "Fewest years"))


class PostingFilter(SearchFilterSet):
    """What a visitor can ask for. `not_` twins leave out what their filter selects."""

    q = WordsFilter(label="Words")
    seniority = ChoicesFilter("seniority", SENIORITY | NOT_STATED, label="Level")
    seniority_min = AtLeastFilter("seniority_rank", SENIORITY, SENIORITY_RANK, label="Level")
    years = AtMostFilter("experience_min_years", "years_unstated", label="Years asked for")
    years_unstated = StatedFilter("experience_min_years", "named", label="Years asked for")
    license = LicenseFilter(label="License")
    license_status = LicenseStatusFilter(label="License is")
    company = CompanyFilter(label="Employer")
    not_seniority = ChoicesFilter("seniority", SENIORITY | NOT_STATED, label="Level", exclude=True)
    not_license = LicenseFilter(label="License", exclude=True)
    not_license_status = LicenseStatusFilter(label="License is", exclude=True)
    not_company = CompanyFilter(label="Employer", exclude=True)
    sort = django_filters.ChoiceFilter(choices=SORTS, label="Order", method="ordered")

    class Meta:
        model = Posting
        form = LenientForm
        fields = ()
