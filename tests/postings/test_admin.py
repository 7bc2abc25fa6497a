"""The admin: every page opens, and what staff edit is stored as corrections of whole facts."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from postings.facts.projection import project
from postings.models import Company, Correction, Posting
from tests import factories
from tests.postings.editing import save

pytestmark = pytest.mark.django_db
REGISTERED = [model for model in apps.get_app_config("postings").get_models()
              if admin.site.is_registered(model)]  # fmt: skip
TEXT = """Director of Sales
Harbor Mutual is hiring.
5+ years of sales experience
Life and health insurance license required
Bachelor's degree"""


@pytest.fixture
def posting() -> Posting:
    lines = {"lines": ["health", "life"]}
    posting = factories.posting(
        text=TEXT,
        employer=factories.company("Harbor Mutual"),
        seniority="director",
        years=5,
        licenses=[factories.license_item("insurance_producer", **lines)],
        education="bachelor",
        proofs={"experience": [factories.proof(TEXT, "5+ years", "items.0")]},
    )
    project(posting)
    return posting


@pytest.mark.parametrize("model", REGISTERED, ids=lambda model: model.__name__)
def test_every_list_opens_and_searches(
    admin_client: Client, posting: Posting, model: type[Any]
) -> None:
    url = reverse(f"admin:postings_{model._meta.model_name}_changelist")
    assert admin_client.get(url).status_code == 200
    assert admin_client.get(url, {"q": "sales"}).status_code == 200


@pytest.mark.parametrize("model", REGISTERED, ids=lambda model: model.__name__)
def test_every_record_opens(admin_client: Client, posting: Posting, model: type[Any]) -> None:
    factories.correction(posting)
    posting.document.source_import.outcomes.create(path="a.html", outcome="created")
    record = model._default_manager.all()[0]
    url = reverse(f"admin:postings_{model._meta.model_name}_change", args=[record.pk])
    assert admin_client.get(url).status_code == 200


def test_saving_without_a_change_corrects_nothing(admin_client: Client, posting: Posting) -> None:
    assert save(admin_client, posting).redirect_chain
    assert not Correction.objects.exists()


def test_corrected_years_are_found_at_once(admin_client: Client, posting: Posting) -> None:
    save(admin_client, posting, **{"experience_items-0-min_years": "8", "note": "Read it again."})
    posting.refresh_from_db()
    assert posting.experience_min_years == 8
    correction = Correction.objects.get()
    assert (correction.fact, correction.note) == ("experience", "Read it again.")
    assert correction.author == User.objects.get(username="admin")


def test_a_row_that_staff_leave_alone_keeps_its_words(
    admin_client: Client, posting: Posting
) -> None:
    row = {"status": "preferred", "scope": "total", "min_years": "9", "of": ["sales"]}
    extra = {f"experience_items-1-{name}": value for name, value in row.items()}
    extra |= {"experience_items-TOTAL_FORMS": "2"}
    save(admin_client, posting, **extra)
    rows = list(posting.experience_items.all())
    assert [row.is_entered_by_staff for row in rows] == [False, True]


def test_a_deleted_row_is_a_correction(admin_client: Client, posting: Posting) -> None:
    save(admin_client, posting, **{"license_items-0-DELETE": "on"})
    assert not posting.license_items.exists()
    assert Correction.objects.get().value["items"] == []


def test_only_the_changed_fact_is_locked(admin_client: Client, posting: Posting) -> None:
    save(admin_client, posting, seniority="vp")
    posting.refresh_from_db()
    assert (posting.seniority, posting.seniority_rank) == ("vp", 12)
    assert [correction.fact for correction in Correction.objects.all()] == ["seniority"]


def test_an_employer_is_corrected_by_its_name(admin_client: Client, posting: Posting) -> None:
    save(admin_client, posting, company_name="Lantern Life, Inc.")
    posting.refresh_from_db()
    assert posting.company == Company.objects.get(name="Lantern Life, Inc.")


def test_a_fact_is_confirmed(admin_client: Client, posting: Posting) -> None:
    save(admin_client, posting, confirmed=["licenses"])
    assert Correction.objects.get().is_confirmation


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"company_name": ""}, "A named employer needs its name."),
        ({"company_status": "unnamed"}, "An employer with a name is not unnamed."),
        ({"license_items-0-code": "series7"}, "is no code of the list"),
        ({"license_items-0-deadline_days": "45"}, "Required after hire"),
        ({"experience_items-0-max_years": "2"}, "The minimum is larger than the maximum."),
        ({"experience_items-0-min_years": ""}, "Give a minimum or a maximum of years."),
    ],
)
def test_a_mistake_is_named_and_nothing_is_stored(
    admin_client: Client, posting: Posting, changes: dict[str, str], message: str
) -> None:
    page = save(admin_client, posting, **changes)
    assert message in page.content.decode()
    assert not Correction.objects.exists()


def test_a_correction_is_withdrawn_from_the_list(admin_client: Client, posting: Posting) -> None:
    save(admin_client, posting, seniority="vp")
    selected = {"action": "withdraw_selected", "_selected_action": [Correction.objects.get().pk]}
    admin_client.post(reverse("admin:postings_correction_changelist"), selected)
    posting.refresh_from_db()
    assert posting.seniority == "director"


def test_companies_are_merged_and_unmerged(admin_client: Client, posting: Posting) -> None:
    target = factories.company("Harbor Mutual Life")
    merged = Company.objects.get(name="Harbor Mutual")
    url = reverse("admin:postings_company_change", args=[merged.pk])
    data = {
        "name": merged.name, "slug": merged.slug, "aliases-TOTAL_FORMS": 0,
        "aliases-INITIAL_FORMS": 0,
    }  # fmt: skip
    admin_client.post(url, data | {"merged_into": target.pk})
    posting.refresh_from_db()
    assert posting.company == target
    admin_client.post(url, data | {"merged_into": ""})
    posting.refresh_from_db()
    assert posting.company == merged


def test_a_page_from_before_a_merge_neither_undoes_nor_replaces_it(
    admin_client: Client, posting: Posting
) -> None:
    merged, into = Company.objects.get(name="Harbor Mutual"), factories.company("Harbor Life")
    url = reverse("admin:postings_company_change", args=[merged.pk])
    data = {
        "name": merged.name, "slug": merged.slug, "aliases-TOTAL_FORMS": 0,
        "aliases-INITIAL_FORMS": 0, "shown": "", "merged_into": "",
    }  # fmt: skip
    assert 'name="shown"' in admin_client.get(url).content.decode()
    admin_client.post(url, data | {"merged_into": into.pk})
    admin_client.post(url, data | {"name": "Harbor Mutual Ins."})
    merged.refresh_from_db()
    assert (merged.name, merged.merged_into) == ("Harbor Mutual Ins.", into)
    other = {"merged_into": factories.company("Harbor Group").pk}
    page = admin_client.post(url, data | other)
    assert "Meanwhile it was merged into Harbor Life" in page.content.decode()
    assert f'name="shown" value="{into.pk}"' in page.content.decode()
    merged.refresh_from_db()
    assert merged.merged_into == into
    admin_client.post(url, data | other | {"shown": into.pk})
    merged.refresh_from_db()
    assert merged.merged_into_id == other["merged_into"]


def test_a_merge_in_a_circle_is_refused(admin_client: Client, posting: Posting) -> None:
    merged = Company.objects.get(name="Harbor Mutual")
    page = admin_client.post(
        reverse("admin:postings_company_change", args=[merged.pk]),
        {
            "name": merged.name, "slug": merged.slug, "merged_into": merged.pk,
            "aliases-TOTAL_FORMS": 0, "aliases-INITIAL_FORMS": 0,
        },
    )  # fmt: skip
    assert "is this company, or is merged into it" in page.content.decode()
