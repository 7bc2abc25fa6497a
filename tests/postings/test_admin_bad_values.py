"""Whatever is typed or put into an address of the admin, the answer is no error of the server."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.test import Client
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.admin.bad_values import BadValuesAreNamed
from postings.models import Company, CompanyAlias, Document, Posting
from tests import factories
from tests.search.index.test_compile import slow_is_fine

pytestmark = pytest.mark.django_db

REGISTERED = [model for model in apps.get_app_config("postings").get_models()
              if admin.site.is_registered(model)]  # fmt: skip
ODD = (
    "\x00",
    "9" * 20,
    "x",
    "",
    "-1",
    "0",
    "1,2",
    "٣",
    "2026-02-30",
    "None",
    "a" * 5000,
    "(",
    "\\",
)
LOOKUPS = ("exact", "isnull", "isempty", "id__exact", "in", "range", "gt", "regex", "date", "year")
OTHERS = ("q", "o", "p", "e", "all", "_popup", "_to_field", "_facets", "pk", "withheld", "nothing",
          "corrections__source", "license_items__status__exact",
          "posting__title__regex")  # fmt: skip
NONE = ("9" * 20, "-1", "x", "%00", "0", "1e5", "%2F", "_3F", "٣")


@pytest.fixture
def posting() -> Posting:
    posting = factories.posting(employer=factories.company("Harbor Mutual"), licenses=["sie"])
    factories.correction(posting)
    posting.document.source_import.outcomes.create(path="a.html", outcome="created")
    return posting


def parameters(model: type[Any]) -> list[str]:
    columns = [field.name for field in model._meta.concrete_fields]
    return [*OTHERS, *(f"{column}__{lookup}" for column in columns for lookup in LOOKUPS)]


@pytest.mark.parametrize("model", REGISTERED, ids=lambda model: model.__name__)
def test_no_parameter_of_a_list_breaks_it(
    admin_client: Client, posting: Posting, model: type[Any]
) -> None:
    url = reverse(f"admin:postings_{model._meta.model_name}_changelist")

    @settings(slow_is_fine, max_examples=60)
    @given(st.sampled_from(parameters(model)), st.sampled_from(ODD) | st.text(max_size=9))
    def opens(name: str, value: str) -> None:
        assert admin_client.get(url, {name: value}).status_code < 500

    opens()


@pytest.mark.parametrize(
    ("page", "data"),
    [
        ("document", {"format__exact": "\x00"}),
        ("document", {"content__exact": "x"}),
        ("posting", {"states__exact": "OH"}),
        ("posting", {"id__range": "1"}),
        ("import", {"started_at__year": "9" * 20}),
        ("import", {"options__isempty": "\x00"}),
        ("importoutcome", {"outcome__regex": "("}),
    ],
)
def test_a_value_that_the_database_refuses_is_named(
    admin_client: Client, posting: Posting, page: str, data: dict[str, str]
) -> None:
    shown = admin_client.get(reverse(f"admin:postings_{page}_changelist"), data, follow=True)
    assert shown.status_code == 200
    assert "no record can have" in shown.content.decode()


@pytest.mark.parametrize("model", REGISTERED, ids=lambda model: model.__name__)
@pytest.mark.parametrize("pk", NONE)
def test_an_address_of_no_record_leads_to_no_error(
    admin_client: Client, posting: Posting, model: type[Any], pk: str
) -> None:
    for page in ("change", "delete", "history", "explain", "restore"):
        url = f"/admin/postings/{model._meta.model_name}/{pk}/{page}/"
        assert admin_client.get(url).status_code < 500


@pytest.mark.parametrize("model", REGISTERED, ids=lambda model: model.__name__)
@pytest.mark.parametrize("action", ["delete_selected", "restore_selected", "withdraw_selected", ""])
def test_what_is_selected_may_be_anything(
    admin_client: Client, posting: Posting, model: type[Any], action: str
) -> None:
    url = reverse(f"admin:postings_{model._meta.model_name}_changelist")
    for odd in ODD:
        data = {"action": action, "_selected_action": odd, "index": odd}
        assert admin_client.post(url, data).status_code < 500
    assert Posting.objects.public().exists()


@pytest.mark.parametrize("odd", ODD)
def test_what_is_typed_for_a_company_to_merge_into_may_be_anything(
    admin_client: Client, posting: Posting, odd: str
) -> None:
    field = {"app_label": "postings", "model_name": "company", "field_name": "merged_into"}
    for data in ({"term": odd}, {"term": "h", "page": odd}, {"model_name": odd}):
        answer = admin_client.get("/admin/autocomplete/", {**field, **data})
        assert answer.status_code < 500


def test_companies_to_merge_into_come_in_order(admin_client: Client) -> None:
    for name in ("Cobalt", "Amber", "Birch"):
        factories.company(name)
    field = {"app_label": "postings", "model_name": "company", "field_name": "merged_into"}
    found = admin_client.get("/admin/autocomplete/", field).json()["results"]
    assert [row["text"] for row in found] == ["Amber", "Birch", "Cobalt"]


def company_data(**changes: Any) -> dict[str, Any]:
    """A company's form with one alias."""
    forms = {"TOTAL_FORMS": 1, "INITIAL_FORMS": 0}
    filled = {f"aliases-{name}": value for name, value in forms.items()}
    return {"name": "Cobalt", "slug": "cobalt", **filled, "aliases-0-name": "Cobalt", **changes}


@pytest.mark.parametrize("field", ["name", "aliases-0-name"])
@pytest.mark.parametrize("name", ["LLC", "!!!", "The Co.", "\x00", "a\x00b", "x" * 10_000, " . "])
def test_a_name_that_names_nobody_is_refused(admin_client: Client, field: str, name: str) -> None:
    url = reverse("admin:postings_company_add")
    page = admin_client.post(url, company_data(**{field: name}))
    assert page.status_code == 200
    assert "errorlist" in page.content.decode()
    assert not Company.objects.exists()


def test_no_form_of_a_company_breaks(admin_client: Client) -> None:
    company = factories.company("Harbor Mutual")
    texts = st.sampled_from(ODD) | st.text(max_size=12) | st.sampled_from(["ﷺ" * 200, "3M", "LLC"])
    names = ("name", "slug", "merged_into", "aliases-0-name", "aliases-0-id", "aliases-TOTAL_FORMS")
    urls = [
        reverse("admin:postings_company_add"),
        reverse("admin:postings_company_change", args=[company.pk]),
    ]

    @settings(slow_is_fine, max_examples=80)
    @given(st.sampled_from(urls), st.dictionaries(st.sampled_from(names), texts, max_size=4))
    def answers(url: str, data: dict[str, str]) -> None:
        assert admin_client.post(url, company_data(**data)).status_code < 500

    answers()


def test_the_key_of_a_name_follows_from_it(admin_client: Client) -> None:
    url = reverse("admin:postings_company_add")
    admin_client.post(url, company_data(**{"aliases-0-name": "  The QUORVANE Int’l, Inc. "}))
    alias = CompanyAlias.objects.get()
    assert (alias.name, alias.key) == ("The QUORVANE Int’l, Inc.", "quorvane intl")
    change = reverse("admin:postings_company_change", args=[alias.company_id])
    renamed = {
        "aliases-INITIAL_FORMS": 1,
        "aliases-0-id": alias.pk,
        "aliases-0-name": "Quorvane LLC",
    }
    admin_client.post(change, company_data(**renamed, **{"aliases-0-company": alias.company_id}))
    alias.refresh_from_db()
    assert alias.key == "quorvane"


def test_a_name_of_another_company_is_refused_by_its_name(admin_client: Client) -> None:
    factories.company("Harbor Mutual")
    url = reverse("admin:postings_company_add")
    page = admin_client.post(url, company_data(**{"aliases-0-name": "HARBOR mutual, Inc."}))
    assert "are Harbor Mutual’s already" in page.content.decode()


def test_two_names_that_are_one_are_refused(admin_client: Client) -> None:
    url = reverse("admin:postings_company_add")
    twice = {"aliases-TOTAL_FORMS": 2, "aliases-1-name": "COBALT, Inc."}
    page = admin_client.post(url, company_data(**twice))
    assert "the same but for case or legal form" in page.content.decode()
    assert not Company.objects.exists()


@pytest.mark.parametrize("encoding", ["klingon", "rot13", "zip", "\N{SNOWMAN}", "undefined"])
def test_an_original_of_an_unknown_encoding_is_shown(admin_client: Client, encoding: str) -> None:
    document = factories.document("<h2>Director</h2>")
    Document.objects.update(encoding=encoding)
    page = admin_client.get(reverse("admin:postings_document_change", args=[document.pk]))
    assert "Director" in page.content.decode()


def test_every_list_of_the_admin_names_bad_values() -> None:
    ours = [admin.site.get_model_admin(model) for model in REGISTERED]
    assert all(isinstance(each, BadValuesAreNamed) for each in ours)
