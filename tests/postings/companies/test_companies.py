"""Employers by their names, merging them and undoing that."""

from __future__ import annotations

import pytest

from postings.checks import merges_have_an_end
from postings.companies.aliases import canonical, company_named
from postings.companies.merging import MergeError, merge, undo_merge
from postings.companies.names import company_key
from postings.facts.projection import project
from postings.models import Company, Posting
from tests import factories

# Two ways to write the name of one employer.
SAME = [
    ("Harbor Mutual", "HARBOR MUTUAL"),
    ("Harbor Mutual, Inc.", "Harbor Mutual"),
    ("The Harbor Mutual Company", "Harbor Mutual"),
    ("Smith & Daughters LLC", "Smith and Daughters"),
    ("Café Société", "Cafe Societe"),
    ("O’Neill Homes", "O'Neill Homes"),
    ("A.B. Dick Co.", "AB Dick"),
]
DIFFERENT = [
    ("Harbor Mutual", "Harbor Mutual Life"),
    ("The Limited", "The Gap"),
    ("Company", "Corporation"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_of_one_employer_have_one_key(one: str, other: str) -> None:
    assert company_key(one) == company_key(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_names_of_two_employers_have_two_keys(one: str, other: str) -> None:
    assert company_key(one) != company_key(other)


@pytest.mark.django_db
def test_a_name_is_found_again_however_it_is_written() -> None:
    assert company_named("Harbor Mutual, Inc.") == company_named("HARBOR MUTUAL")
    assert Company.objects.get().name == "Harbor Mutual, Inc."


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["日本生命", "!!!", "—"])
def test_any_name_gets_a_slug_and_a_key(name: str) -> None:
    assert company_named(name).slug
    assert company_named(name) == company_named(name)


@pytest.mark.django_db
def test_two_employers_with_one_slug_get_a_number() -> None:
    assert company_named("Harbor-Mutual Life").slug == "harbor-mutual-life"
    assert company_named("Harbor (Mutual) Life!? Two").slug != "harbor-mutual-life"
    assert company_named("Harbor_Mutual Life").slug in {
        "harbor_mutual-life",
        "harbor-mutual-life-2",
    }


@pytest.mark.django_db
class TestMerging:
    """Two employers that are one."""

    @pytest.fixture
    def posting(self) -> Posting:
        posting = factories.posting(employer=factories.company("HPHC"))
        project(posting)
        return posting

    def test_postings_move_to_the_company_that_stands(self, posting: Posting) -> None:
        target = company_named("Harvard Pilgrim")
        merge(company_named("HPHC"), into=target)
        posting.refresh_from_db()
        assert posting.company == target
        assert company_named("HPHC") == target

    def test_undoing_brings_them_back(self, posting: Posting) -> None:
        merged = company_named("HPHC")
        merge(merged, into=company_named("Harvard Pilgrim"))
        undo_merge(Company.objects.get(pk=merged.pk))
        posting.refresh_from_db()
        assert posting.company == merged

    def test_a_chain_ends_at_its_last_company(self, posting: Posting) -> None:
        middle, last = company_named("Harvard Pilgrim"), company_named("Point32")
        merge(company_named("HPHC"), into=middle)
        merge(Company.objects.get(pk=middle.pk), into=last)
        assert canonical(company_named("HPHC")) == last
        posting.refresh_from_db()
        assert posting.company == last

    def test_a_circle_is_refused(self, posting: Posting) -> None:
        one, other = company_named("HPHC"), company_named("Harvard Pilgrim")
        merge(one, into=other)
        with pytest.raises(MergeError, match="merged into it"):
            merge(Company.objects.get(pk=other.pk), into=Company.objects.get(pk=one.pk))

    def test_a_stale_look_at_the_companies_makes_no_circle(self, posting: Posting) -> None:
        one, other = company_named("HPHC"), company_named("Harvard Pilgrim")
        stale_one, stale_other = Company.objects.get(pk=one.pk), Company.objects.get(pk=other.pk)
        merge(one, into=other)
        with pytest.raises(MergeError, match="merged into it"):
            merge(stale_other, into=stale_one)

    def test_a_circle_in_the_database_hangs_nothing_and_is_named(self, posting: Posting) -> None:
        one, other, third = (company_named(name) for name in ("HPHC", "Harvard Pilgrim", "Point32"))
        for company, into in ((one, other), (other, third), (third, other)):
            Company.objects.filter(pk=company.pk).update(merged_into=into)
        assert canonical(Company.objects.get(pk=one.pk)).pk == min(other.pk, third.pk)
        (finding,) = merges_have_an_end()
        assert "2 companies are merged in a circle" in str(finding)
        undo_merge(Company.objects.get(pk=third.pk))
        assert merges_have_an_end() == []
        assert canonical(Company.objects.get(pk=one.pk)) == third
