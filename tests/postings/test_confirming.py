"""What an edit stores besides what was typed: confirmations, the history; and who may edit what."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.test import Client

from postings.ingest import ingest
from postings.models import Correction, Posting
from postings.parsing.registry import all_facts
from postings.readers.incoming import read_paths
from tests import factories
from tests.postings.editing import (
    address,
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
from tests.postings.fragments import LICENSED_DIRECTOR

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
pytestmark = pytest.mark.django_db


@pytest.fixture
def posting() -> Posting:
    return example()


def test_every_fact_that_is_offered_is_confirmed(admin_client: Client, db: None) -> None:
    posting = factories.posting(seniority="director", years=5)
    for fact in ("travel", "team", "benefits", "sections", "compensation"):
        posting.facts["facts"][fact] = {"value": {"items": []}, "proofs": [], "rejected": []}
    posting.save()
    page = admin_client.get(address(posting))
    offered = [name for name, _ in page.context["adminform"].form.fields["confirmed"].choices]
    assert set(offered) == set(posting.facts["facts"])
    page = save(admin_client, posting, confirmed=offered)
    assert set(corrected()) == set(offered)
    assert all(it.is_confirmation for it in Correction.objects.all())
    assert "Confirmed Title, Level, Employer" in words_of(page)
    assert "Confirmed Title, Level" in LogEntry.objects.get().get_change_message()
    page = admin_client.get(address(posting))
    assert page.context["adminform"].form.fields["confirmed"].choices == []


def test_all_facts_of_a_posting_that_was_read_are_confirmed(
    admin_client: Client, tmp_path: Path
) -> None:
    path = tmp_path / "000_licensed-director.html"
    path.write_text(LICENSED_DIRECTOR, encoding="utf-8")
    ingest(read_paths([path]), paths=[str(path)])
    names = [fact.name for fact in all_facts()]
    save(admin_client, Posting.objects.get(), confirmed=names)
    assert sorted(corrected()) == sorted(names)


@pytest.mark.parametrize("number", ["001", "003", "117", "133", "134"])
def test_a_posting_that_was_read_is_saved_untouched(
    admin_client: Client, index_dir: Path, number: str
) -> None:
    (path,) = SAMPLES.glob(f"{number}_*")
    ingest(read_paths([path]), paths=[str(path)])
    page = save(admin_client, Posting.objects.get())
    assert "Nothing was changed." in words_of(page)
    assert not Correction.objects.exists()


def test_saving_and_going_on_stays_on_the_page(admin_client: Client, posting: Posting) -> None:
    page = save(admin_client, posting, seniority="vp", _continue="on")
    assert page.redirect_chain == [(address(posting), 302)]
    assert "Corrected Level" in words_of(page)


def test_what_is_confirmed_is_what_the_page_showed(admin_client: Client, posting: Posting) -> None:
    form = opened(admin_client, posting)
    brought(posting, seniority={"level": "vp"})
    page = send(admin_client, posting, form, confirmed=["seniority"])
    assert "Take mine: Director" in words_of(page)
    send(admin_client, posting, fields_of(page), **{"choice-seniority": "mine"})
    assert value_of(posting, "seniority") == "Director"


def test_a_contradicted_correction_is_held_by_confirming_it(
    admin_client: Client, posting: Posting
) -> None:
    save(admin_client, posting, seniority="manager")
    brought(posting, seniority={"level": "vp"})
    assert Correction.objects.get().source == Correction.Source.CONTRADICTS
    page = admin_client.get(address(posting))
    assert "Level: Manager — still holds, though the source now says: Vice president" in words_of(
        page
    )
    save(admin_client, posting, confirmed=["seniority"])
    held = Correction.objects.get(withdrawn_at=None)
    assert held.finding["level"] == "vp"
    assert held.source == Correction.Source.AS_BEFORE


def test_the_history_says_what_was_decided(admin_client: Client, posting: Posting) -> None:
    save(admin_client, posting, seniority="vp", confirmed=["experience"])
    entry = LogEntry.objects.get()
    assert entry.get_change_message() == (
        "Corrected Level (Director → Vice president). Confirmed Experience."
    )


def test_an_editor_without_rights_on_rows_edits_the_rows(posting: Posting) -> None:
    editor = User.objects.create_user("cy", is_staff=True)
    rights = ("change_posting", "view_posting")
    editor.user_permissions.set(Permission.objects.filter(codename__in=rights))
    client = Client()
    client.force_login(editor)
    save(client, posting, **{"license_items-0-DELETE": "on"})
    save(client, posting, confirmed=["experience", "education"])
    assert set(corrected()) == {"licenses", "experience", "education"}


def test_who_may_only_look_sees_the_rows_and_no_form(posting: Posting) -> None:
    reader = User.objects.create_user("di", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename="view_posting"))
    client = Client()
    client.force_login(reader)
    page = client.get(address(posting))
    assert "5+ years of sales" in words_of(page)
    assert "base" not in fields_of(page)
    assert client.post(address(posting), {}).status_code == 403


def test_a_row_is_added_without_scripts(admin_client: Client, posting: Posting) -> None:
    page = send(admin_client, posting, opened(admin_client, posting), more="licenses", title="Mine")
    form = fields_of(page)
    assert (form["license_items-TOTAL_FORMS"], form["title"]) == ("3", "Mine")
    row = {"license_items-2-code": "rn", "license_items-2-status": "preferred"}
    send(admin_client, posting, form, **row)
    assert [row.code for row in posting.license_items.all()] == ["series_7", "series_63", "rn"]
