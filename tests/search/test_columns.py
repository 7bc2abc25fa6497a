"""What leaves the site names its columns as others hold on to them, in the order of the list."""

from __future__ import annotations

from postings.facts.columns import COLUMNS
from search.api.shapes import PostingShape
from search.syndication.export import HEADINGS
from search.syndication.structured_data import TRANSLATED

CSV = (
    "key,url,title,employer,level,role,years_min,years_max,leading_years,licenses,education,"
    "travel_percent,workplace,states,pay_year_min,pay_year_max,employment,industries,posted_on,"
    "first_seen"
)
API = (
    "key,url,api_url,title,employer,company,company_status,company_descriptor,seniority,"
    "seniority_max,role_type,functions,experience_min_years,experience_max_years,"
    "experience_management_years,licenses,licenses_driver_required,education_required,"
    "education_preferred,travel_pct_max,workplace,states,pay_year_min,pay_year_max,"
    "employment_types,industries,markets,posted_on,first_seen,last_seen"
)
NO_COLUMNS = {"description", "identifier", "applicantLocationRequirements"}


def test_a_new_column_comes_beside_the_names_that_others_hold_on_to() -> None:
    """New names may be added; these stay, in this order."""
    for held, shown in ((CSV, HEADINGS), (API, PostingShape.Meta.fields)):
        names = held.split(",")
        assert [name for name in shown if name in names] == names


def test_every_translation_for_search_engines_is_of_a_column_that_names_it() -> None:
    named = {column.schema_org for column in COLUMNS if column.schema_org}
    assert set(TRANSLATED) - named == NO_COLUMNS
