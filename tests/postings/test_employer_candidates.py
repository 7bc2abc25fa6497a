"""Names that may be the employer's, in the form: who sees them, and what it stores to take one."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from postings.facts.corrections import correct
from postings.facts.projection import project
from postings.models import Correction, Posting
from tests import factories
from tests.postings.editing import address, opened, save, send, value_of, words_of

pytestmark = pytest.mark.django_db

FAR = " and more of the same" * 20
TEXT = f"Sales Director\nWe sell at Wrenfield, at Ottermere.{FAR}\nVisit Wrenfield & Sons <here>"


def rejected(words: str, reason: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {
        "start": start,
        "end": start + len(words),
        "rule": "not-sure-enough",
        "reason": reason,
    }


@pytest.fixture
def posting() -> Posting:
    """A posting of which the parser says that its employer is not clear."""
    made = factories.posting("Sales Director", text=TEXT)
    made.facts["facts"]["company"]["value"] |= {"status": "not_clear"}
    made.facts["facts"]["company"]["rejected"] = [
        rejected("Ottermere", "not sure enough (40%)"),
        rejected("Wrenfield", "not sure enough (30%)"),
        rejected("Wrenfield & Sons", "not sure enough (1%)"),
        rejected("Wrenfield", "not sure enough (0.5%)"),
    ]
    made.save()
    project(made)
    return made


def offered(client: Client, posting: Posting) -> list[str]:
    form = client.get(address(posting)).context["adminform"].form
    return [name for name, _ in form.fields["taken"].choices if name]


def test_each_name_is_offered_once_with_its_line_and_reason_the_likeliest_first(
    admin_client: Client, posting: Posting
) -> None:
    assert offered(admin_client, posting) == ["Ottermere", "Wrenfield", "Wrenfield & Sons"]
    words = words_of(admin_client.get(address(posting)))
    assert "We sell at Wrenfield, at Ottermere. and more" in words
    assert "same and…" in words
    assert "not sure enough (40%)" in words
    assert "visitors read “Employer not clear from the text”" in words


def test_what_is_taken_holds_as_a_correction(admin_client: Client, posting: Posting) -> None:
    page = save(admin_client, posting, taken="Wrenfield & Sons")
    assert "Corrected Employer (Not clear → Wrenfield & Sons)" in words_of(page)
    stored = Posting.objects.get(pk=posting.pk)
    assert (str(stored.company), stored.company_status) == ("Wrenfield & Sons", "named")
    assert [it.fact for it in Correction.objects.all()] == ["company"]
    assert "Wrenfield & Sons" in LogEntry.objects.get().change_message
    assert "Names in the text" not in words_of(admin_client.get(address(posting)))


def test_nothing_is_stored_while_none_is_taken(admin_client: Client, posting: Posting) -> None:
    page = save(admin_client, posting)
    assert "Nothing was changed" in words_of(page)
    assert not Correction.objects.exists()


def test_a_name_that_was_taken_beside_a_mistake_waits_in_its_own_field(
    admin_client: Client, posting: Posting
) -> None:
    page = save(admin_client, posting, taken="Ottermere", title="")
    form = page.context["adminform"].form
    assert (form["company_name"].value(), form["company_status"].value()) == ("Ottermere", "named")
    assert not form["taken"].value()
    assert not Correction.objects.exists()


def test_what_somebody_else_decided_meanwhile_is_asked_about(
    admin_client: Client, posting: Posting
) -> None:
    form = opened(admin_client, posting)
    value = {**posting.facts["facts"]["company"]["value"], "status": "named", "name": "Sallowby"}
    correct(posting, "company", value, author=None, now=posting.first_seen)
    page = send(admin_client, posting, form, taken="Ottermere")
    assert "Changed while this page was open: Employer" in words_of(page)
    assert value_of(posting, "company") == "Sallowby"


def test_the_list_says_whose_employer_asks_for_a_look(
    admin_client: Client, posting: Posting
) -> None:
    factories.posting("Sales Manager", employer=factories.company("Harbor Mutual"))
    page = admin_client.get(reverse("admin:postings_posting_changelist")).content.decode()
    for words in ("(not clear)", "Harbor Mutual"):
        assert f'<td class="field-employer">{words}</td>' in page


@pytest.mark.parametrize("name", ["Ltd.", "x" * 300])
def test_a_name_that_is_none_is_an_error(admin_client: Client, posting: Posting, name: str) -> None:
    page = save(admin_client, posting, taken=name)
    assert "Company:" in words_of(page)
    assert not Correction.objects.exists()


@pytest.mark.parametrize("status", ["unnamed", "confidential", "brand_only"])
def test_where_the_employer_is_clear_nothing_is_offered(
    admin_client: Client, posting: Posting, status: str
) -> None:
    posting.facts["facts"]["company"]["value"] |= {"status": status}
    posting.save()
    assert "Names in the text" not in words_of(admin_client.get(address(posting)))


def test_who_may_only_look_is_offered_nothing(client: Client, posting: Posting) -> None:
    looker = User.objects.create_user("lu", is_staff=True)
    looker.user_permissions.set(Permission.objects.filter(codename="view_posting"))
    client.force_login(looker)
    words = words_of(client.get(address(posting)))
    assert "Names in the text" not in words
    assert "not sure enough (40%)" in words
