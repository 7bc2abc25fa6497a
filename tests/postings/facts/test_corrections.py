"""What staff decide holds against every later import and parse, and can be taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from postings.facts.corrections import correct, finding, withdraw
from postings.ingest import ingest
from postings.models import Correction, Posting
from postings.readers.incoming import read_paths
from postings.runs.reparse import reparse
from tests.postings.fragments import LICENSED_DIRECTOR

pytestmark = pytest.mark.django_db
SEVEN_YEARS: dict[str, Any] = {
    "headline_min": 7,
    "headline_max": None,
    "headline_of": ["sales_management"],
    "management_min": 7,
    "preferred_min": None,
    "items": [
        {
            "min": 7,
            "max": None,
            "of": ["sales_management"],
            "of_text": None,
            "status": "required",
            "scope": "total",
            "education": None,
        }
    ],
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "000_licensed-director.html"
    path.write_text(LICENSED_DIRECTOR, encoding="utf-8")
    ingest(read_paths([path]), paths=[str(path)])
    return path


def posting() -> Posting:
    return Posting.objects.get()


def decide(value: dict[str, Any] = SEVEN_YEARS) -> Correction:
    author = User.objects.get_or_create(username="ada")[0]
    return correct(posting(), "experience", value, author=author, now=timezone.now())


def rewrite(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    ingest(read_paths([path]), paths=[str(path)])


def test_a_correction_is_projected_at_once(path: Path) -> None:
    decide()
    assert posting().experience_min_years == 7
    row = posting().experience_items.get()
    assert (row.min_years, row.is_entered_by_staff) == (7, True)


def test_a_correction_survives_import_and_reparse(path: Path) -> None:
    decide()
    ingest(read_paths([path]), paths=[str(path)])
    assert reparse(everything=True).unchanged == 1
    rewrite(path, "five years", "six years")
    assert posting().experience_min_years == 7


def test_other_facts_follow_the_source(path: Path) -> None:
    decide()
    rewrite(path, "Bachelor’s degree", "Master’s degree")
    assert posting().education_required == "master"


def test_words_still_prove_what_staff_left_alone(path: Path) -> None:
    found = finding(posting(), "experience")
    assert found is not None
    decide({**found, "items": [*found["items"], SEVEN_YEARS["items"][0]]})
    rows = list(posting().experience_items.all())
    assert [row.is_entered_by_staff for row in rows] == [False, True]


@pytest.mark.parametrize(
    ("new", "source"),
    [("Minimum five years", "as_before"), ("Minimum seven years", "agrees"),
     ("Minimum six years", "contradicts")],
)  # fmt: skip
def test_what_the_source_now_says_is_noted(path: Path, new: str, source: str) -> None:
    found = finding(posting(), "experience")
    assert found is not None
    item = {**found["items"][0], "min": 7}
    decide({**found, "headline_min": 7, "management_min": 7, "items": [item]})
    rewrite(path, "Minimum five years", new)
    rewrite(path, "to lead", "to guide")
    assert Correction.objects.get().source == source


def test_confirming_locks_the_finding(path: Path) -> None:
    found = finding(posting(), "experience")
    assert found is not None
    assert decide(dict(found)).is_confirmation
    rewrite(path, "five years", "six years")
    assert posting().experience_min_years == 5
    assert Correction.objects.get().source == "contradicts"


def test_the_latest_correction_holds_and_earlier_ones_are_kept(path: Path) -> None:
    decide()
    decide({**SEVEN_YEARS, "headline_min": 9, "items": [{**SEVEN_YEARS["items"][0], "min": 9}]})
    assert posting().experience_min_years == 9
    assert Correction.objects.filter(withdrawn_at__isnull=False).count() == 1


def test_withdrawing_lets_the_finding_hold_again(path: Path) -> None:
    withdraw(decide(), now=timezone.now())
    assert posting().experience_min_years == 5
    assert not posting().experience_items.get().is_entered_by_staff
