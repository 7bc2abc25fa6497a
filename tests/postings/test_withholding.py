"""What staff withhold stays withheld, whatever an import brings, and comes back as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from postings.facts.corrections import correct
from postings.ingest import preview
from postings.models import Correction, ImportOutcome, Posting, Revision, Source
from postings.readers.incoming import read_paths
from tests import factories
from tests.postings.fragments import LICENSED_DIRECTOR, SALES_MANAGER
from tests.postings.test_sources import advert, bring, keys_of

pytestmark = pytest.mark.django_db

CHANGED = SALES_MANAGER.replace("3+ years", "6+ years")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "postings"
    folder.mkdir()
    return folder


@pytest.fixture
def withheld(folder: Path) -> Posting:
    """A posting under two keys, corrected, then withheld."""
    bring(folder, first=SALES_MANAGER, second=SALES_MANAGER)
    posting = Posting.objects.get()
    correct(posting, "travel", {"required": True}, author=None, now=timezone.now())
    staff = User.objects.create(username="ada")
    Posting.objects.filter(pk=posting.pk).withhold(at=timezone.now(), by=staff, because="A scam.")
    return Posting.objects.get()


def is_kept(posting: Posting) -> bool:
    """Whether all that staff decided is there and nothing of it is on the site."""
    posting.refresh_from_db()
    corrected = [it.value for it in posting.corrections.filter(withdrawn_at=None)]
    return (
        not Posting.objects.public().exists()
        and posting.withheld_because == "A scam."
        and corrected == [{"required": True}]
    )


def test_the_same_file_does_not_bring_it_back(folder: Path, withheld: Posting) -> None:
    assert bring(folder).counts == {"withheld": 2}
    assert is_kept(withheld)
    told = ImportOutcome.objects.filter(outcome="withheld")
    assert {outcome.reason for outcome in told} == {"is withheld: staff took it off the site"}


def test_a_changed_file_is_stored_and_stays_withheld(folder: Path, withheld: Posting) -> None:
    report = bring(folder, first=CHANGED)
    assert report.counts == {"withheld": 2}
    assert is_kept(withheld)
    assert withheld.experience_min_years == 6
    assert Revision.objects.get().posting == withheld
    told = ImportOutcome.objects.get(posting=withheld, outcome="withheld")
    assert told.reason == "is withheld, and stays so with its new text"


def test_the_other_sources_of_a_changed_one_stay_withheld(folder: Path, withheld: Posting) -> None:
    bring(folder, first=CHANGED)
    successor = Posting.objects.get(key="second")
    assert (successor.withheld_by, successor.withheld_because) == (withheld.withheld_by, "A scam.")
    assert successor.corrections.get().value == {"required": True}


def test_its_text_under_another_key_is_a_source_of_it(folder: Path, withheld: Posting) -> None:
    report = bring(folder, third=SALES_MANAGER)
    assert report.counts == {"withheld": 3}
    assert keys_of(withheld) == {"first", "second", "third"}
    assert is_kept(withheld)
    assert ImportOutcome.objects.filter(reason__startswith="has the text of a posting").exists()


def test_an_earlier_text_of_it_stays_withheld_under_any_key(
    folder: Path, withheld: Posting
) -> None:
    (folder / "second.html").unlink()
    report = bring(folder, first=CHANGED, third=SALES_MANAGER)
    assert report.counts == {"withheld": 2}
    bring(folder, second=CHANGED.replace("6+ years", "9+ years"), third=CHANGED)
    bring(folder, fourth=SALES_MANAGER, fifth=CHANGED)
    assert is_kept(withheld)


def test_an_earlier_text_stays_withheld_where_no_posting_says_it(folder: Path) -> None:
    bring(folder, first=SALES_MANAGER)
    Posting.objects.all().delete()
    for years in ("6+ years", "8+ years"):
        bring(folder, first=SALES_MANAGER.replace("3+ years", years))
    bring(folder, other=LICENSED_DIRECTOR)
    public = Posting.objects.public().get()
    texts = {"new": SALES_MANAGER, "other": SALES_MANAGER.replace("3+ years", "6+ years")}
    report = bring(folder, replacing=True, **texts)
    assert report.counts == {"withheld": 3}
    assert not Posting.objects.public().exists()
    Posting.objects.filter(pk=public.pk).restore()
    assert Posting.objects.public().get().withheld_prints == []


def test_another_source_with_a_text_of_its_own_stays_withheld(
    folder: Path, withheld: Posting
) -> None:
    assert bring(folder, second=CHANGED).counts == {"withheld": 2}
    assert Source.objects.get(key="second").posting != withheld
    assert is_kept(withheld)


def test_a_known_posting_that_takes_on_its_text_is_withheld(
    folder: Path, withheld: Posting
) -> None:
    bring(folder, other=LICENSED_DIRECTOR)
    assert Posting.objects.public().get().key == "other"
    assert bring(folder, replacing=True, other=SALES_MANAGER).counts == {"withheld": 3}
    assert is_kept(withheld)
    assert Posting.objects.get(key="other").withheld_because == "A scam."


def test_its_text_twice_in_one_import_is_withheld_twice(folder: Path, withheld: Posting) -> None:
    bring(folder, third=SALES_MANAGER, fourth=SALES_MANAGER, fifth=SALES_MANAGER)
    assert is_kept(withheld)
    assert Posting.objects.count() == 1


def test_other_markup_of_its_text_leaves_it_withheld(folder: Path, withheld: Posting) -> None:
    report = bring(folder, first=SALES_MANAGER.replace("<ul>", '<ul class="list">'))
    assert report.counts == {"withheld": 2}
    assert is_kept(withheld)


def test_a_preview_names_what_stays_withheld(folder: Path, withheld: Posting) -> None:
    told: list[str] = []
    (folder / "first.html").write_text(CHANGED, encoding="utf-8")
    files = read_paths(sorted(folder.iterdir()))
    preview(files, paths=[], tell=lambda outcome: told.append(outcome.reason))
    assert "is withheld, and stays so with its new text" in told


def test_a_new_text_of_its_family_is_another_posting(folder: Path) -> None:
    bring(folder, first=advert("Akron, OH"))
    Posting.objects.all().delete()
    assert bring(folder, second=advert("Toledo, OH")).counts == {"withheld": 1, "created": 1}
    assert Posting.objects.public().get().key == "second"


def test_it_comes_back_as_it_was(withheld: Posting) -> None:
    corrections = list(Correction.objects.values())
    facts = Posting.objects.values("facts", "text", "title", "family").get()
    assert Posting.objects.all().restore() == 1
    back = Posting.objects.public().get()
    assert (back.withheld_by, back.withheld_because) == (None, "")
    assert list(Correction.objects.values()) == corrections
    assert Posting.objects.values("facts", "text", "title", "family").get() == facts
    assert keys_of(back) == {"first", "second"}


def test_to_delete_is_to_withhold() -> None:
    one, two = factories.posting(), factories.posting()
    factories.correction(one)
    one.delete()
    assert Posting.objects.public().get() == two
    assert Posting.objects.all().delete() == (1, {"postings.Posting": 1})
    assert Posting.objects.count() == 2
    assert Correction.objects.exists()
    assert not hasattr(Posting.objects, "delete")


def test_to_erase_is_to_forget() -> None:
    factories.correction(factories.posting())
    Posting.objects.all().erase()
    assert not Posting.objects.exists()
    assert not Correction.objects.exists()


def test_who_withheld_it_first_is_kept(withheld: Posting) -> None:
    Posting.objects.all().withhold(at=timezone.now(), by=None, because="Again.")
    assert is_kept(withheld)
