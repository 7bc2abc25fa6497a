"""Two at one posting: what was stored while a form was open is told apart from what is sent."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from postings.companies.merging import merge
from postings.facts.corrections import correct, withdraw
from postings.models import Correction, Posting
from tests import factories
from tests.postings.editing import (
    brought,
    corrected,
    example,
    fields_of,
    opened,
    save,
    send,
    value_of,
    words_of,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def posting() -> Posting:
    return example()


@pytest.fixture
def bo(db: None) -> User:
    return User.objects.create_superuser("bo")


@pytest.fixture
def other(bo: User) -> Client:
    client = Client()
    client.force_login(bo)
    return client


def level(client: Client, posting: Posting) -> None:
    save(client, posting, seniority="manager")


def years(client: Client, posting: Posting) -> None:
    save(client, posting, **{"experience_items-0-min_years": "3"})


def less_licenses(client: Client, posting: Posting) -> None:
    save(client, posting, **{"license_items-0-DELETE": "on"})


def more_licenses(client: Client, posting: Posting) -> None:
    row = {"license_items-2-code": "rn", "license_items-2-status": "preferred"}
    save(client, posting, **{"license_items-TOTAL_FORMS": "3"}, **row)


def confirmed_travel(client: Client, posting: Posting) -> None:
    save(client, posting, confirmed=["seniority", "experience"])


def an_import(_client: Client, posting: Posting) -> None:
    brought(
        posting,
        seniority={"level": "vp"},
        company={"name": "Lantern Life"},
        experience={"items": [factories.experience_item(9)], "headline_min": 9},
        licenses={"items": []},
    )


def a_merge(_client: Client, _posting: Posting) -> None:
    merge(factories.company("Harbor Mutual"), into=factories.company("Harbor Mutual Life"))


BETWEEN = [level, years, less_licenses, more_licenses, confirmed_travel, an_import, a_merge]


@pytest.mark.parametrize("between", BETWEEN)
def test_what_staff_left_alone_stays_as_others_made_it(
    admin_client: Client, other: Client, posting: Posting, between: Callable[..., None]
) -> None:
    form = opened(admin_client, posting)
    between(other, posting)
    before = corrected()
    page = send(admin_client, posting, form, title="Director, Sales")
    assert page.redirect_chain
    assert corrected() == before | {"title": "admin"}


@pytest.mark.parametrize("between", BETWEEN)
def test_saving_untouched_stores_nothing(
    admin_client: Client, other: Client, posting: Posting, between: Callable[..., None]
) -> None:
    form = opened(admin_client, posting)
    between(other, posting)
    before, entries = corrected(), LogEntry.objects.count()
    page = send(admin_client, posting, form)
    assert "Nothing was changed." in words_of(page)
    assert (corrected(), LogEntry.objects.count()) == (before, entries)


def test_staff_are_told_what_changed_and_was_left_so(
    admin_client: Client, other: Client, posting: Posting
) -> None:
    form = opened(admin_client, posting)
    level(other, posting)
    page = send(admin_client, posting, form, title="Director, Sales")
    assert "Changed meanwhile, and left so: Level: Director → Manager (" in words_of(page)


def test_a_fact_that_both_changed_is_asked_about_and_nothing_typed_is_lost(
    admin_client: Client, other: Client, posting: Posting
) -> None:
    form = opened(admin_client, posting)
    save(other, posting, seniority="manager", note="Says so above.")
    typed = {"seniority": "vp", "title": "Vice President", "note": "From the title."}
    page = send(admin_client, posting, form, **typed)
    words = words_of(page)
    assert "Was: Director" in words
    assert "Theirs is by bo," in words
    assert "“Says so above.”" in words
    assert "Keep theirs: Manager" in words
    assert "Take mine: Vice president" in words
    assert corrected() == {"seniority": "bo"}
    assert fields_of(page).items() >= typed.items()


@pytest.mark.parametrize(
    ("choice", "level", "holders"),
    [
        ("mine", "Vice president", {"seniority": "admin", "title": "admin"}),
        ("theirs", "Manager", {"seniority": "bo", "title": "admin"}),
    ],
)
def test_what_staff_choose_holds(
    admin_client: Client,
    other: Client,
    posting: Posting,
    choice: str,
    level: str,
    holders: dict[str, str],
) -> None:
    form = opened(admin_client, posting)
    save(other, posting, seniority="manager")
    page = send(admin_client, posting, form, seniority="vp", title="Vice President")
    again = send(admin_client, posting, fields_of(page))
    assert "Keep theirs" in words_of(again), "without a choice nothing is stored"
    page = send(admin_client, posting, fields_of(again), **{"choice-seniority": choice})
    assert page.redirect_chain
    assert (value_of(posting, "seniority"), corrected()) == (level, holders)


def test_a_third_editor_is_asked_about_too(
    admin_client: Client, other: Client, posting: Posting
) -> None:
    form = opened(admin_client, posting)
    save(other, posting, seniority="manager")
    page = send(admin_client, posting, form, seniority="vp")
    save(other, posting, seniority="svp")
    mine = {**fields_of(page), "choice-seniority": "mine"}
    page = send(admin_client, posting, mine)
    assert "Keep theirs: Senior vice president" in words_of(page)
    send(admin_client, posting, {**fields_of(page), "choice-seniority": "mine"})
    assert value_of(posting, "seniority") == "Vice president"


def test_mine_may_be_what_the_page_showed_at_first(
    admin_client: Client, other: Client, posting: Posting
) -> None:
    form = opened(admin_client, posting)
    save(other, posting, seniority="manager")
    page = send(admin_client, posting, form, seniority="vp")
    send(
        admin_client,
        posting,
        {**fields_of(page), "seniority": "director", "choice-seniority": "mine"},
    )
    assert (value_of(posting, "seniority"), corrected()) == ("Director", {"seniority": "admin"})


def test_the_same_change_by_both_is_no_conflict(
    admin_client: Client, other: Client, posting: Posting
) -> None:
    form = opened(admin_client, posting)
    save(other, posting, seniority="vp")
    page = send(admin_client, posting, form, seniority="vp")
    assert "Nothing was changed." in words_of(page)
    assert corrected() == {"seniority": "bo"}


def test_rows_that_both_added_can_both_be_kept(
    admin_client: Client, other: Client, posting: Posting
) -> None:
    form = opened(admin_client, posting)
    more_licenses(other, posting)
    row = {"license_items-2-code": "notary", "license_items-2-status": "required"}
    typed = row | {"license_items-0-DELETE": "on", "license_items-TOTAL_FORMS": "3"}
    page = send(admin_client, posting, form, **typed)
    assert fields_of(page).items() >= typed.items()
    send(admin_client, posting, fields_of(page), **{"choice-licenses": "both"})
    codes = [row.code for row in posting.license_items.all()]
    assert codes == ["series_63", "rn", "notary"]


@pytest.mark.parametrize(
    ("field", "value", "fact"),
    [
        ("experience_items-0-min_years", "7", "experience"),
        ("seniority", "svp", "seniority"),
        ("company_name", "Quorvane", "company"),
        ("license_items-1-status", "preferred", "licenses"),
    ],
)
def test_an_import_in_between_is_a_conflict_only_of_what_staff_changed(
    admin_client: Client, posting: Posting, field: str, value: str, fact: str
) -> None:
    form = opened(admin_client, posting)
    an_import(admin_client, posting)
    page = send(admin_client, posting, form, **{field: value})
    assert [told.fact for told in page.context["adminform"].form.conflicts] == [fact]
    assert not Correction.objects.exists()
    send(admin_client, posting, fields_of(page), **{f"choice-{fact}": "mine"})
    assert corrected() == {fact: "admin"}


def test_a_withdrawal_in_between_is_told(
    admin_client: Client, other: Client, posting: Posting, bo: User
) -> None:
    director = posting.effective_facts()["seniority"].json
    held = correct(
        posting, "seniority", {**director, "level": "manager"}, author=bo, now=timezone.now()
    )
    form = opened(admin_client, posting)
    withdraw(held, now=timezone.now())
    page = send(admin_client, posting, form, seniority="vp")
    assert "Theirs is what holds since the correction was withdrawn," in words_of(page)
    assert "Keep theirs: Director" in words_of(page)


def test_two_changes_of_one_fact_that_do_not_meet_can_both_be_kept(
    admin_client: Client, other: Client, posting: Posting
) -> None:
    form = opened(admin_client, posting)
    save(other, posting, title="Head of Sales")
    page = send(admin_client, posting, form, functions=["sales", "marketing"])
    send(admin_client, posting, fields_of(page), **{"choice-title": "both"})
    assert value_of(posting, "title") == "Head of Sales; Sales; Marketing"


def test_a_form_that_is_sent_twice_is_stored_once(admin_client: Client, posting: Posting) -> None:
    form = opened(admin_client, posting)
    for _ in range(2):
        page = send(admin_client, posting, form, seniority="vp", confirmed=["experience"])
    assert "Nothing was changed." in words_of(page)
    assert Correction.objects.count() == 2
    assert LogEntry.objects.count() == 1


def test_going_back_and_sending_something_else_is_asked_about(
    admin_client: Client, posting: Posting
) -> None:
    form = opened(admin_client, posting)
    send(admin_client, posting, form, seniority="vp")
    page = send(admin_client, posting, form, seniority="svp")
    assert "Theirs is by you," in words_of(page)


@pytest.mark.parametrize("base", [None, "", "nonsense", "x:y:z", "\x00", "of another posting"])
def test_without_its_seal_a_form_is_asked_about_and_nothing_typed_is_lost(
    admin_client: Client, posting: Posting, base: str | None
) -> None:
    if base == "of another posting":
        base = opened(admin_client, factories.posting("Another"))["base"]
    form = opened(admin_client, posting)
    an_import(admin_client, posting)
    page = send(admin_client, posting, form, base=base, title="Mine")
    assert "This page came without what it had shown" in words_of(page)
    asked = [told.fact for told in page.context["adminform"].form.conflicts]
    assert asked == ["title", "seniority", "company", "experience", "licenses"]
    assert fields_of(page)["title"] == "Mine"
    assert not Correction.objects.exists()
    choices = {f"choice-{fact}": "theirs" for fact in asked} | {"choice-title": "mine"}
    page = send(admin_client, posting, fields_of(page), **choices)
    assert corrected() == {"title": "admin"}
