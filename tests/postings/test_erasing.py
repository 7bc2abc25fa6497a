"""Erasing forgets a posting and its originals, and nothing of any other."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.management import CommandError

from postings.models import Correction, Document, Family, ImportOutcome, Posting, Revision, Source
from tests import factories
from tests.postings.commands import output
from tests.postings.fragments import LICENSED_DIRECTOR, SALES_MANAGER
from tests.postings.test_sources import advert, bring

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path, index_dir: Path) -> Path:
    folder = tmp_path / "postings"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("key", ["first", "second"])
def test_all_that_came_under_its_keys_is_forgotten(folder: Path, key: str) -> None:
    bring(folder, first=SALES_MANAGER, second=SALES_MANAGER, other=LICENSED_DIRECTOR)
    bring(folder, first=SALES_MANAGER.replace("3+ years", "6+ years"))
    bring(folder, first=SALES_MANAGER, second=SALES_MANAGER.replace("3+ years", "6+ years"))
    factories.correction(Posting.objects.get(key=key))
    assert f"({key})" in output("erase", key, "--yes")
    left = {"first", "second", "other"} - {key}
    assert set(Posting.objects.values_list("key", flat=True)) == left
    assert set(Source.objects.values_list("key", flat=True)) == left
    assert set(Document.objects.values_list("source_key", flat=True)) == left
    assert not Correction.objects.exists()
    assert not Revision.objects.filter(posting__key=key).exists()
    assert not ImportOutcome.objects.filter(posting=None, outcome="created").exists()


def test_a_withheld_one_can_be_erased_and_its_family_ends(folder: Path) -> None:
    bring(folder, first=advert("Akron, OH"), second=advert("Toledo, OH"))
    assert Family.objects.exists()
    Posting.objects.get(key="first").delete()
    output("erase", "first", "--yes")
    assert Posting.objects.get().key == "second"
    assert not Family.objects.exists()


def test_it_asks_first(folder: Path) -> None:
    bring(folder, first=SALES_MANAGER)
    with pytest.raises(CommandError, match="again with --yes"):
        output("erase", "first")
    assert Posting.objects.exists()


@pytest.mark.parametrize("key", ["nobody", "", "\x00"])
def test_a_key_of_no_posting_is_named(key: str, index_dir: Path) -> None:
    with pytest.raises(CommandError, match="No posting has the key"):
        output("erase", key, "--yes")
