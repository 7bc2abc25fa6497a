"""The admin's pages speak as people do: names of facts and fields, and sentences that end once."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse
from lxml import html

from postings.admin.conflicts import Told
from postings.models import Correction, Posting
from tests.postings.editing import address, example, save, words_of

pytestmark = pytest.mark.django_db
CORRECTIONS = reverse("admin:postings_correction_changelist")
# The value before and after; the parts that are new, and those that are told as gone.
MARKED = [
    (["A", "B"], ["A", "B"], [], []),
    (["A", "B"], ["A", "B", "C"], ["C"], []),
    (["A", "B"], ["A"], [], ["B"]),
    (["A", "B"], ["B", "C"], ["C"], ["A"]),
    (["Director"], ["Manager"], ["Manager"], []),
    (["not stated"], ["RN (preferred)"], ["RN (preferred)"], []),
    (["A", "B"], ["not stated"], ["not stated"], []),
]


@pytest.fixture
def posting() -> Posting:
    return example()


@pytest.fixture
def reader(db: None) -> Client:
    """Staff who may look and not change."""
    user = User.objects.create_user("vic", password="tell-me-why", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client = Client()
    client.force_login(user)
    return client


@pytest.mark.parametrize(("was", "parts", "new", "gone"), MARKED)
def test_what_one_side_changed_is_marked(
    was: list[str], parts: list[str], new: list[str], gone: list[str]
) -> None:
    told = Told(parts=parts, was=was)
    assert [part for part, is_new in told.marked if is_new] == new
    assert told.gone == gone


def test_the_question_marks_what_each_side_changed(
    admin_client: Client, client: Client, posting: Posting
) -> None:
    client.force_login(User.objects.create_superuser("bo"))
    form = html.fromstring(admin_client.get(address(posting)).content.decode())
    sent = dict(form.get_element_by_id("posting_form").form_values())
    save(client, posting, **{"license_items-0-DELETE": "on", "note": "Not asked for."})
    page = admin_client.post(address(posting), {**sent, "license_items-1-status": "preferred"})
    (theirs, mine, _both) = html.fromstring(page.content.decode()).cssselect(".conflict__option")
    assert [it.text for it in theirs.iter("del")] == ["FINRA Series 7 (required)"]
    assert not list(theirs.iter("ins"))
    assert [it.text for it in mine.iter("ins")] == ["FINRA Series 63 (preferred)"]
    assert "Changed while this page was open: Licenses. Nothing is stored yet" in words_of(page)
    assert ".." not in words_of(page).partition("Changed while")[2].partition("Keep theirs")[0]


def test_facts_are_called_in_corrections_as_everywhere(
    admin_client: Client, posting: Posting
) -> None:
    for name, value in (("work_authorization", {"items": []}), ("reports_to", {"title": "CEO"})):
        record = Correction.objects.create(posting=posting, fact=name, value=value)
    one = reverse("admin:postings_correction_change", args=[record.pk])
    chosen = words_of(admin_client.get(CORRECTIONS, {"fact": "reports_to"}))
    assert "1 correction" in chosen
    assert "Work authorization" in chosen  # a choice of the filter
    assert "reports_to" not in chosen
    for page in (one, address(posting), CORRECTIONS):
        words = words_of(admin_client.get(page))
        assert "Reports to" in words
        assert "CEO" in words


def test_columns_of_rows_are_called_by_what_they_mean(
    admin_client: Client, posting: Posting
) -> None:
    page = html.fromstring(admin_client.get(address(posting)).content.decode())
    labels = {it.text_content().strip() for it in page.cssselect(".rows .rows__label")}
    assert {"Years of", "As written", "Days after hire", "Fields of study"} <= labels
    assert not labels & {"Of", "Of text", "Fields", "Alternative", ""}


def test_every_field_of_a_row_has_its_label(admin_client: Client, posting: Posting) -> None:
    page = html.fromstring(admin_client.get(address(posting)).content.decode())
    fields = page.cssselect(".rows td input, .rows td select")
    assert len(fields) > 20
    assert all(list(page.iterfind(f".//label[@for='{field.get('id')}']")) for field in fields)


def test_who_may_only_look_is_shown_no_empty_form(reader: Client, posting: Posting) -> None:
    page = words_of(reader.get(address(posting)))
    assert "Company: Harbor Mutual" in page
    assert "None" not in page
    assert "This edit" not in page


def test_what_withholding_says_ends_once(admin_client: Client, posting: Posting) -> None:
    for because, words in (("Asked for.", ": Asked for. Imports"), ("", ", by admin. Imports")):
        answer = {"post": "yes", "because": because}
        url = reverse("admin:postings_posting_delete", args=[posting.pk])
        assert "<title>Withhold 1 posting |" in admin_client.get(url).content.decode()
        admin_client.post(url, answer)
        assert words in words_of(admin_client.get(address(posting)))
        admin_client.post(reverse("admin:postings_posting_restore", args=[posting.pk]))
