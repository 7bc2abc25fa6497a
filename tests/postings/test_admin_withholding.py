"""In the admin, to delete is to withhold: asked first, kept in the history, and taken back."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from postings.models import Posting
from tests import factories

pytestmark = pytest.mark.django_db
LIST = "admin:postings_posting_changelist"


def address(name: str, posting: Posting) -> str:
    return reverse(f"admin:postings_posting_{name}", args=[posting.pk])


def act(client: Client, action: str, *postings: Posting, **data: Any) -> Any:
    chosen = {"action": action, "_selected_action": [posting.pk for posting in postings]}
    return client.post(reverse(LIST), {**chosen, **data}, follow=True)


def history(posting: Posting) -> list[str]:
    rows = LogEntry.objects.filter(object_id=str(posting.pk)).order_by("pk")
    return list(rows.values_list("change_message", flat=True))


def test_the_page_that_asks_says_what_is_kept_and_writes_nothing(admin_client: Client) -> None:
    posting = factories.posting("Director of Pumps")
    factories.correction(posting)
    page = admin_client.get(address("delete", posting)).content.decode()
    assert "Nothing is deleted" in page
    assert "1 correction, 1 source key" in page
    assert "Director of Pumps" in page
    assert not Posting.objects.withheld().exists()


def test_a_posting_is_withheld_with_its_reason_and_restored(admin_client: Client) -> None:
    posting = factories.posting()
    factories.correction(posting)
    answer = {"post": "yes", "because": "Asked for by the employer."}
    page = admin_client.post(address("delete", posting), answer, follow=True)
    assert "Withheld: 1 posting." in page.content.decode()
    held = Posting.objects.withheld().get()
    assert held.withheld_by == User.objects.get(username="admin")
    assert held.withheld_because == "Asked for by the employer."
    form = admin_client.get(address("change", posting)).content.decode()
    assert "Withheld." in form
    assert "by admin: Asked for by the employer." in form
    admin_client.post(address("restore", posting))
    assert Posting.objects.public().get().corrections.exists()
    assert history(posting) == ["Withheld. Asked for by the employer.", "Restored."]


def test_selected_postings_are_withheld_and_restored(admin_client: Client) -> None:
    one, two, kept = factories.posting(), factories.posting(), factories.posting()
    assert "Withhold 2 postings" in act(admin_client, "delete_selected", one, two).content.decode()
    act(admin_client, "delete_selected", one, two, post="yes", because="Both.")
    assert Posting.objects.public().get() == kept
    act(admin_client, "restore_selected", one, kept)
    assert set(Posting.objects.public()) == {one, kept}
    assert history(kept) == []


def test_all_postings_of_a_filter_are_withheld(admin_client: Client) -> None:
    many = [factories.posting("Manager") for _ in range(30)]
    kept = factories.posting("Director")
    url = reverse(LIST) + "?q=Manager"
    chosen = {"action": "delete_selected", "_selected_action": many[0].pk, "select_across": "1"}
    page = admin_client.post(url, chosen).content.decode()
    assert "Withhold 30 postings" in page
    assert "and 10 more" in page
    assert 'name="select_across" value="1"' in page
    admin_client.post(url, {**chosen, "post": "yes"})
    assert Posting.objects.public().get() == kept


def test_what_is_withheld_already_keeps_its_reason(admin_client: Client) -> None:
    posting = factories.posting()
    admin_client.post(address("delete", posting), {"post": "yes", "because": "First."})
    page = admin_client.get(address("delete", posting)).content.decode()
    assert "there is nothing to withhold" in page
    admin_client.post(address("delete", posting), {"post": "yes", "because": "Second."})
    assert Posting.objects.get().withheld_because == "First."


@pytest.mark.parametrize("because", ["\x00", "x" * 501])
def test_a_bad_reason_is_named_and_nothing_is_written(admin_client: Client, because: str) -> None:
    posting = factories.posting()
    answer = {"post": "yes", "because": because}
    page = admin_client.post(address("delete", posting), answer)
    assert "errorlist" in page.content.decode()
    assert not Posting.objects.withheld().exists()


def test_the_list_shows_and_filters_what_is_withheld(admin_client: Client) -> None:
    factories.posting("Hidden manager").delete()
    factories.posting("Shown manager")
    shown = {
        value: admin_client.get(reverse(LIST), {"withheld": value}).content.decode()
        for value in ("", "no", "yes", "perhaps")
    }
    assert {value for value in shown if "Hidden manager" in shown[value]} == {"", "yes", "perhaps"}
    assert {value for value in shown if "Shown manager" in shown[value]} == {"", "no", "perhaps"}


@pytest.mark.parametrize("right", ["change_posting", "view_posting"])
def test_who_may_not_delete_may_neither_withhold_nor_restore(client: Client, right: str) -> None:
    shown, hidden = factories.posting(), factories.posting()
    hidden.delete()
    editor = User.objects.create_user("editor", is_staff=True)
    editor.user_permissions.add(Permission.objects.get(codename=right))
    client.force_login(editor)
    assert client.get(address("delete", shown)).status_code == 403
    assert client.post(address("delete", shown), {"post": "yes"}).status_code == 403
    assert client.post(address("restore", hidden)).status_code == 403
    act(client, "delete_selected", shown, post="yes")
    act(client, "restore_selected", hidden)
    assert Posting.objects.public().get() == shown
    for posting in (shown, hidden):
        page = client.get(address("change", posting)).content.decode()
        assert 'value="Restore"' not in page
        assert ">Withhold<" not in page


@pytest.mark.parametrize("pk", ["0", "99999999999999999999", "x", "%00", "-1"])
@pytest.mark.parametrize("page", ["delete", "restore"])
def test_an_address_of_no_posting_is_not_found(admin_client: Client, pk: str, page: str) -> None:
    url = f"/admin/postings/posting/{pk}/{page}/"
    assert admin_client.post(url, {"post": "yes"}).status_code == 404


def test_a_look_at_the_address_that_restores_restores_nothing(admin_client: Client) -> None:
    posting = factories.posting()
    posting.delete()
    assert admin_client.get(address("restore", posting)).status_code == 405
    assert not Posting.objects.public().exists()
