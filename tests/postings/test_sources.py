"""One text under several keys, new texts under one key, and nearly the same text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

from postings.facts.changes import Change
from postings.facts.corrections import correct
from postings.ingest import ImportReport, ingest
from postings.models import Document, Family, ImportOutcome, Likeness, Posting, Revision, Source
from postings.near_duplicates import stored
from postings.near_duplicates.similarity import resemblance, sketch
from postings.near_duplicates.stored import of_other_kinds
from postings.readers.incoming import read_paths
from postings.runs.reparse import reparse
from tests.postings.fragments import LICENSED_DIRECTOR, SALES_MANAGER

pytestmark = pytest.mark.django_db

DUTIES = "".join(
    f"<li>Duty {number}: call on the {place}, write down what they need, and bring it home</li>"
    for number, place in enumerate(
        ["mills", "farms", "wells", "ports", "yards", "shops", "banks", "docks", "parks", "towns"]
    )
)


def advert(place: str, *, employer: str = "Harrow Pump Works", duties: str = DUTIES) -> str:
    """A posting of an employer for one place."""
    return (
        f"<h2>Territory Sales Manager</h2><p>{employer} is hiring a Territory Sales Manager.</p>"
        f"<p>Location: {place}</p><h3>Duties</h3><ul>{duties}</ul>"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "postings"
    folder.mkdir()
    return folder


def bring(folder: Path, *, replacing: bool = False, **texts: str) -> ImportReport:
    """Write these files and import the folder."""
    for name, text in texts.items():
        (folder / f"{name}.html").write_text(text, encoding="utf-8")
    incoming = read_paths(sorted(folder.iterdir()))
    return ingest(incoming, paths=[str(folder)], replacing=replacing)


def keys_of(posting: Posting) -> set[str]:
    return set(posting.sources.values_list("key", flat=True))


def test_the_same_text_under_another_key_is_a_source_of_the_same_posting(folder: Path) -> None:
    report = bring(folder, first=SALES_MANAGER, second=SALES_MANAGER)
    assert report.counts == {"created": 1, "duplicate": 1}
    assert keys_of(Posting.objects.get()) == {"first", "second"}
    assert Document.objects.count() == 2
    assert ImportOutcome.objects.get(outcome="duplicate").posting == Posting.objects.get()


def test_a_duplicate_is_found_in_a_later_import_and_then_known(folder: Path) -> None:
    bring(folder, first=SALES_MANAGER)
    assert bring(folder, second=SALES_MANAGER).counts == {"unchanged": 1, "duplicate": 1}
    assert bring(folder).counts == {"unchanged": 2}


def test_the_same_file_under_two_paths_is_one_source(folder: Path) -> None:
    (folder / "again").mkdir()
    for path in (folder / "one.html", folder / "again" / "one.html"):
        path.write_text(SALES_MANAGER, encoding="utf-8")
    report = ingest(read_paths([folder / "one.html", folder / "again" / "one.html"]), paths=[])
    assert report.counts == {"created": 1, "unchanged": 1}


def test_when_a_duplicate_gets_its_own_text_it_becomes_a_posting_of_its_own(folder: Path) -> None:
    bring(folder, first=SALES_MANAGER, second=SALES_MANAGER)
    report = bring(folder, second=LICENSED_DIRECTOR)
    assert report.counts == {"unchanged": 1, "created": 1}
    assert {posting.key: keys_of(posting) for posting in Posting.objects.all()} == {
        "first": {"first"}, "second": {"second"}
    }  # fmt: skip


def test_when_a_posting_gets_a_new_text_its_duplicates_keep_the_old_one(folder: Path) -> None:
    bring(folder, first=SALES_MANAGER, second=SALES_MANAGER, third=SALES_MANAGER)
    old = Posting.objects.get()
    now = timezone.now()
    correct(old, "travel", {"required": True}, author=None, now=now)
    report = bring(folder, first=SALES_MANAGER.replace("3+ years", "6+ years"))
    assert report.counts == {"updated": 1, "unchanged": 2}
    successor = Posting.objects.get(key="second")
    assert keys_of(successor) == {"second", "third"}
    assert (successor.text, successor.experience_min_years) == (old.text, 3)
    assert [held.value for held in successor.corrections.all()] == [{"required": True}]
    new = Posting.objects.get(key="first")
    assert (new.experience_min_years, new.corrections.count()) == (6, 1)


def test_a_new_text_is_kept_with_what_it_changed(folder: Path) -> None:
    bring(folder, first=SALES_MANAGER)
    bring(folder, first=SALES_MANAGER.replace("3+ years", "8-10 years"))
    revision = Revision.objects.get()
    changes = {change["fact"]: Change(**change) for change in revision.changes}
    assert "experience" in changes
    assert "3 years" in str(changes["experience"]) or "3+" in str(changes["experience"])
    assert "8" in str(changes["experience"]).partition("→")[2]
    assert "company" not in changes


def test_other_markup_of_the_same_text_is_no_new_version(folder: Path) -> None:
    bring(folder, first=SALES_MANAGER)
    report = bring(folder, first=SALES_MANAGER.replace("<ul>", '<ul class="list">'))
    assert report.counts == {"unchanged": 1}
    assert not Revision.objects.exists()
    assert Document.objects.count() == 2
    assert Posting.objects.get().document == Source.objects.get().document


def test_nearly_the_same_text_for_another_place_is_of_one_family(folder: Path) -> None:
    bring(folder, north=advert("Duluth, Minnesota"), south=advert("Mobile, Alabama"))
    families = set(Posting.objects.values_list("family", flat=True))
    assert len(families) == 1
    assert None not in families
    assert Posting.objects.count() == 2


def test_a_family_grows_in_a_later_import(folder: Path) -> None:
    bring(folder, north=advert("Duluth, Minnesota"))
    assert Posting.objects.get().family is None
    bring(folder, south=advert("Mobile, Alabama"))
    bring(folder, west=advert("Fresno, California"))
    assert Family.objects.get().postings.count() == 3


def make_older() -> None:
    """Let the stored sketches look as if an earlier version had made them."""
    Likeness.objects.update(kind="datasketch", bands=[7], minhash=bytes(512))


def test_a_sketch_of_an_earlier_kind_is_made_anew_before_it_is_compared(folder: Path) -> None:
    bring(folder, north=advert("Duluth, Minnesota"), other=SALES_MANAGER)
    make_older()
    assert of_other_kinds().count() == 2
    bring(folder, south=advert("Mobile, Alabama"))
    assert not of_other_kinds().exists()
    assert Family.objects.get().postings.count() == 2


def test_families_stay_when_their_sketches_are_made_anew(folder: Path) -> None:
    bring(folder, north=advert("Duluth, Minnesota"), south=advert("Mobile, Alabama"))
    before = set(Posting.objects.values_list("key", "family"))
    sketches = dict(Likeness.objects.values_list("pk", "bands"))
    make_older()
    reparse()
    assert set(Posting.objects.values_list("key", "family")) == before
    assert dict(Likeness.objects.values_list("pk", "bands")) == sketches


def test_more_sketches_than_a_batch_holds_are_made_anew(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(folder, north=advert("Duluth"), south=advert("Mobile"), other=SALES_MANAGER)
    make_older()
    monkeypatch.setattr(stored, "SKETCHES_A_BATCH", 2)
    stored.renew()
    assert not of_other_kinds().exists()


@pytest.mark.parametrize(
    "other",
    [
        advert("Mobile, Alabama", employer="Cobble Street Foods"),
        advert("Mobile, Alabama", duties="<li>Sell boats</li><li>Keep the books</li>"),
    ],
    ids=["another employer", "another text"],
)
def test_what_is_not_nearly_the_same_is_no_family(folder: Path, other: str) -> None:
    bring(folder, north=advert("Duluth, Minnesota"), south=other)
    assert not Family.objects.exists()


def test_who_gets_another_text_leaves_the_family(folder: Path) -> None:
    bring(folder, north=advert("Duluth, Minnesota"), south=advert("Mobile, Alabama"))
    bring(folder, south=LICENSED_DIRECTOR, replacing=True)
    assert not Family.objects.exists()
    assert set(Posting.objects.values_list("family", flat=True)) == {None}


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        (advert("Duluth"), advert("Mobile"), 0.8, 1.0),
        (advert("Duluth"), SALES_MANAGER, 0.0, 0.2),
        (SALES_MANAGER, SALES_MANAGER.upper(), 0.99, 1.0),
        ("", "", 1.0, 1.0),
    ],
)
def test_resemblance_estimates_what_is_common(
    one: str, other: str, low: float, high: float
) -> None:
    found: Any = resemblance(sketch(one).minhash, sketch(other).minhash)
    assert low <= found <= high


def test_texts_that_are_alike_share_a_band() -> None:
    assert set(sketch(advert("Duluth")).bands) & set(sketch(advert("Mobile")).bands)
    assert not set(sketch(advert("Duluth")).bands) & set(sketch(LICENSED_DIRECTOR).bands)
