"""The page that explains a posting: what it shows, to whom, and what it makes of foreign text."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from postings.ingest import ingest
from postings.models import Correction, Posting
from postings.parsing import version
from postings.parsing.registry import all_facts
from postings.parsing.types import Extraction
from postings.readers.incoming import read_paths
from postings.readers.types import UnreadableError
from postings.runs.reparse import reparse
from tests.postings.fragments import LICENSED_DIRECTOR

pytestmark = pytest.mark.django_db
HOSTILE = """<h2>Sales Director &lt;script&gt;alert(1)&lt;/script&gt;</h2>
<p>&lt;img src=x onerror=alert(1)&gt; Insurance: 10 years of "trust" &amp; service.</p>
<p onclick="alert(1)">8 years of sales &lt;b&gt;experience&lt;/b&gt; required</p>"""


def stored(folder: Path, html: str = LICENSED_DIRECTOR) -> Posting:
    path = folder / f"{Posting.objects.count():03}_licensed-director.html"
    path.write_text(html, encoding="utf-8")
    ingest(read_paths([path]), paths=[str(path)])
    return Posting.objects.latest("pk")


@pytest.fixture
def posting(tmp_path: Path) -> Posting:
    return stored(tmp_path)


def address(posting: Posting) -> str:
    return reverse("admin:postings_posting_explain", args=[posting.pk])


def show(client: Client, posting: Posting, **query: str) -> str:
    page = client.get(address(posting), query)
    assert page.status_code == 200
    return page.content.decode()


def staff(client: Client, *permissions: str) -> Client:
    user = User.objects.create_user("ada", password="tell-me-why", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=permissions))
    client.force_login(user)
    return client


def row_of(page: str, words: str) -> str:
    """The words of the table's row in which these words stand."""
    rows = re.findall(r'<tr id="row-\d+".*?</tr>', page, re.DOTALL)
    row = next(row for row in rows if words in row)
    return " ".join(re.sub(r"<[^>]*>", " ", row).split())


def test_the_posting_leads_to_its_explanation(admin_client: Client, posting: Posting) -> None:
    change = reverse("admin:postings_posting_change", args=[posting.pk])
    assert f'href="{address(posting)}"' in admin_client.get(change).content.decode()


def test_a_taken_candidate_shows_rule_status_step_cue_and_section(
    admin_client: Client, posting: Posting
) -> None:
    row = row_of(show(admin_client, posting, fact="education"), "Bachelor’s")
    parts = (
        "taken", "items.0", "level: bachelor", "rule bachelor", "required",
        "G7 step 1: a cue in the same clause", "Qualifications:", "text about job",
    )  # fmt: skip
    for part in parts:
        assert part in row


def test_a_candidate_that_was_not_taken_shows_the_reason(
    admin_client: Client, tmp_path: Path
) -> None:
    html = "<h2>Sales Manager</h2><p>About us:</p><p>We have sold pumps for 30 years.</p>"
    row = row_of(show(admin_client, stored(tmp_path, html), fact="experience"), "30 years")
    assert "not taken" in row
    assert "text about company" in row
    assert "rule" in row


def test_every_row_leads_to_its_words_and_back(admin_client: Client, posting: Posting) -> None:
    page = show(admin_client, posting)
    numbers = re.findall(r'<tr id="row-(\d+)"', page)
    assert numbers
    for number in numbers:
        for part in (f'href="#words-{number}"', f'id="words-{number}"', f'href="#row-{number}"'):
            assert page.count(part) == 1


def test_one_fact_is_shown_alone_and_keeps_its_numbers(
    admin_client: Client, posting: Posting
) -> None:
    everything, licenses = show(admin_client, posting), show(admin_client, posting, fact="licenses")
    rows = re.findall(r'<tr id="row-(\d+)"', licenses)
    assert rows
    assert set(rows) < set(re.findall(r'<tr id="row-(\d+)"', everything))
    assert rows == re.findall(r'<mark [^>]*id="words-(\d+)"', licenses)


def test_an_unknown_fact_is_named_and_all_are_shown(admin_client: Client, posting: Posting) -> None:
    page = show(admin_client, posting, fact="<i>")
    assert "There is no fact “&lt;i&gt;”" in page
    assert 'id="row-1"' in page


def test_foreign_text_is_shown_as_text(admin_client: Client, tmp_path: Path) -> None:
    page = show(admin_client, stored(tmp_path, HOSTILE))
    for foreign in ("<script>alert", "<img src=x", "<b>experience", "onclick"):
        assert foreign not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_it_says_whether_the_stored_parse_is_the_same(
    admin_client: Client, posting: Posting
) -> None:
    page = show(admin_client, posting)
    assert version() in page
    assert "The stored parse is the same." in page
    Posting.objects.update(facts={**posting.facts, "version": "0ld", "facts": {}})
    page = show(admin_client, posting)
    assert "0ld" in page
    assert "differs in" in page
    reparse()
    assert "The stored parse is the same." in show(admin_client, posting)


def test_what_staff_decided_is_said(admin_client: Client, posting: Posting) -> None:
    Correction.objects.create(posting=posting, fact="title", value={"clean": "Boss"})
    assert "Staff decided: Title." in show(admin_client, posting)


def test_a_rule_that_breaks_is_named(
    admin_client: Client, posting: Posting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*arguments: Any) -> Extraction:
        raise ValueError("<lost>")

    fact = replace(all_facts()[0], name="broken", extract=broken)
    monkeypatch.setattr("postings.parsing.parser.all_facts", lambda: (fact,))
    page = show(admin_client, posting)
    assert "The rules of broken broke on this posting: ValueError: &lt;lost&gt;" in page


def test_an_original_that_cannot_be_read_is_reported(
    admin_client: Client, posting: Posting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(document: Any) -> str:
        raise UnreadableError("is torn")

    monkeypatch.setattr("postings.admin.explain.raw_of", unreadable)
    page = admin_client.get(address(posting), follow=True)
    assert "The stored original is torn" in page.content.decode()


def test_who_may_view_postings_may_see_it(client: Client, posting: Posting) -> None:
    show(staff(client, "view_posting"), posting)


def test_staff_without_the_permission_may_not(client: Client, posting: Posting) -> None:
    assert staff(client, "view_company").get(address(posting)).status_code == 403


def test_visitors_are_asked_to_log_in(client: Client, posting: Posting) -> None:
    page = client.get(address(posting))
    assert page.status_code == 302
    assert "/login/" in page["Location"]


def test_it_is_read_only(admin_client: Client, posting: Posting) -> None:
    before = Posting.objects.values().get()
    assert admin_client.post(address(posting)).status_code == 405
    show(admin_client, posting)
    assert Posting.objects.values().get() == before


def test_a_posting_that_is_not_there_is_not_found(admin_client: Client) -> None:
    assert admin_client.get("/admin/postings/posting/12345/explain/").status_code == 404


def test_more_candidates_need_no_more_queries(
    admin_client: Client, posting: Posting, tmp_path: Path, django_assert_max_num_queries: Any
) -> None:
    more = "<li>Series 7 required</li><li>6 years of sales experience, 4 preferred</li>" * 40
    longer = stored(tmp_path, LICENSED_DIRECTOR + f"<ul>{more}</ul>")
    for one in (posting, longer):
        with django_assert_max_num_queries(5):
            show(admin_client, one)
