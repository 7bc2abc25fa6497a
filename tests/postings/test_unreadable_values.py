"""A stored value that makes no sense is named, and breaks nothing that reads the posting."""

from __future__ import annotations

import contextlib
import io
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from postings.facts.projection import project
from postings.models import Correction, Posting
from search.index.searcher import up_to_date_searcher
from tests import factories
from tests.postings.editing import address, example, save, words_of

pytestmark = pytest.mark.django_db

YEARS = factories.experience_item(5)
# The fact, what is stored of it, how that is named.
HARM: list[tuple[str, Any, str]] = [
    ("seniority", {"level": "emperor"}, 'Level, level: "emperor" is none of intern'),
    ("seniority", {"level": "vp", "level_max": ["svp"]}, 'Level, level_max: ["svp"] is no text'),
    ("seniority", {"role_type": "king"}, 'Level, role_type: "king" is none of'),
    ("title", {"clean": {"en": "VP"}}, 'Title, clean: {"en": "VP"} is no text'),
    ("title", {"raw": "VP", "functions": {"sales": True}}, 'functions: {"sales": true} is no list'),
    ("title", "VP Sales", 'Title, "VP Sales" is no object'),
    ("company", {"status": "famous", "name": "Oak"}, 'Employer, status: "famous" is none of'),
    ("company", {"status": "named", "name": 7}, "Employer, name: 7 is no text"),
    ("company", {"status": "named", "name": "O" * 500}, "has more than 200 characters"),
    ("location", {"places": "Reno"}, 'Location, places: "Reno" is no list'),
    (
        "location",
        {"places": [None, {"city": "Reno", "region": "NV"}]},
        "places.0: null is no object",
    ),
    ("location", {"workplace": "moon"}, 'Location, workplace: "moon" is none of'),
    ("compensation", {"min": "90k", "currency": "USD", "period": "year"}, 'Pay, min: "90k"'),
    (
        "compensation",
        {"min": 9e5, "max": 9e4, "currency": "USD", "period": "year"},
        "Pay, its least",
    ),
    ("compensation", {"max": -5, "currency": "USD", "period": "year"}, "Pay, max: -5 is not from"),
    ("experience", {"headline_min": "five"}, 'Experience, headline_min: "five" is no number'),
    ("experience", {"headline_min": 9, "headline_max": 3}, "Experience, its least is above"),
    ("experience", {"items": [{**YEARS, "scope": "wide"}, YEARS]}, 'items.0.scope: "wide"'),
    ("experience", {"items": [{"min": 5}]}, "Experience, items.0.of: is missing"),
    (
        "licenses",
        {"items": [{"code": "series_8", "status": "required"}]},
        'items.0.code: "series_8"',
    ),
    ("licenses", {"items": ["sie"]}, 'Licenses, items.0: "sie" is no object'),
    ("licenses", {"items": 3, "driver_required": "no"}, "Licenses, items: 3 is no list"),
    ("licenses", {"items": [factories.license_item("sie", deadline_days=30)]}, "has a deadline"),
    (
        "licenses",
        {"items": [factories.license_item("sie", jurisdiction="x" * 50)]},
        "40 characters",
    ),
    ("education", {"min_required": "phd"}, 'Education, min_required: "phd" is none of'),
    ("education", {"items": [{"level": "bachelor", "status": "maybe"}]}, 'items.0.status: "maybe"'),
    ("travel", {"required": True, "pct_max": 400}, "Travel, pct_max: 400 is not from 0 to 100"),
    ("travel", None, "Travel, null is no object"),
    ("team", {"manages": True, "size_min": [3]}, "Team, size_min: [3] is no number"),
    ("employment", {"types": ["full_time", "slavery"], "flsa": 1}, 'types.1: "slavery" is none'),
    (
        "work_authorization",
        {"sponsorship": True},
        "Work authorization, sponsorship: true is no text",
    ),
    ("languages", {"items": [{"status": "required"}]}, "Languages, items.0.language: is missing"),
    ("benefits", {"tags": [["medical"]]}, 'Benefits, tags.0: ["medical"] is no text'),
    ("industry", {"employer": ["piracy"]}, 'Industry, employer.0: "piracy" is none of'),
    ("requisition", {"items": [{"label": "Job #"}]}, "Job codes, items.0.value: is missing"),
    ("reports_to", {"title": False}, "Reports to, title: false is no text"),
    ("sections", {"items": [{"heading": "Perks"}]}, "Sections, items.0.type: is missing"),
    ("hobbies", ["golf"], 'Hobbies, ["golf"] is no object'),
]


@pytest.fixture
def posting() -> Posting:
    made = example()
    assert up_to_date_searcher()
    return made


def found(posting: Posting, fact: str, value: Any) -> None:
    """Let the database say that the parser found this."""
    posting.facts["facts"][fact] = {"value": value, "proofs": [], "rejected": []}
    posting.save()


def doctor() -> str:
    out = io.StringIO()
    with contextlib.suppress(CommandError):
        call_command("doctor", stdout=out)
    return out.getvalue()


def shown(client: Client, posting: Posting) -> str:
    """Every page that tells of the posting, to visitors and programs; each has to answer."""
    key = posting.key
    addresses = (f"/postings/{key}/", f"/api/postings/{key}/", "/", "/feed.atom", "/export.csv")
    answers = [client.get(it) for it in addresses]
    assert [it.status_code for it in answers] == [200] * len(addresses)
    return " ".join(
        (b"".join(it) if it.streaming else it.content).decode()
        for it in answers  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("is_staffs", [False, True], ids=["found", "corrected"])
@pytest.mark.parametrize(("fact", "value", "words"), HARM)
def test_what_cannot_be_read_is_named_and_breaks_nothing(
    posting: Posting,
    admin_client: Client,
    caplog: pytest.LogCaptureFixture,
    *,
    is_staffs: bool,
    fact: str,
    value: Any,
    words: str,
) -> None:
    if is_staffs and value is not None:
        Correction.objects.create(posting=posting, fact=fact, value=value)
    else:
        found(posting, fact, value)
    posting = Posting.objects.get()
    project(posting)
    assert words in caplog.text
    assert posting.key in caplog.text
    shown(admin_client, posting)
    page = admin_client.get(address(posting))
    assert words.partition(", ")[2] in words_of(page) or words in words_of(page)
    assert f"{posting.key}, " in doctor()
    assert words in doctor()


def test_what_can_be_read_of_it_is_shown(posting: Posting, client: Client) -> None:
    items = [{"code": "bogus", "status": "required"}, factories.license_item("sie")]
    found(posting, "licenses", {"professional_required": True, "items": items, "of_later": 1})
    project(Posting.objects.get())
    assert [row.code for row in Posting.objects.get().license_items.all()] == ["sie"]
    text = shown(client, posting)
    assert "SIE (Securities Industry Essentials)" in text
    assert "bogus" not in text


def test_a_fact_without_a_shape_is_shown_by_its_fields(posting: Posting, client: Client) -> None:
    found(posting, "hobbies", {"golf": True, "clubs": ["iron"]})
    project(Posting.objects.get())
    text = shown(client, posting)
    assert "Golf: yes" in text
    fact = client.get(f"/api/postings/{posting.key}/").json()["facts"]["hobbies"]
    assert (fact["value"], fact["words"]) == (
        {"golf": True, "clubs": ["iron"]},
        ["Golf: yes", "iron"],
    )


def test_what_is_stored_beyond_the_shape_stays_stored(
    posting: Posting, admin_client: Client
) -> None:
    years = {**YEARS, "of_later": {"any": ["thing"]}}
    found(posting, "experience", {"headline_min": 5, "items": [years, YEARS]})
    project(Posting.objects.get())
    save(admin_client, posting, **{"experience_items-1-min_years": "7"})
    items = Correction.objects.get(fact="experience").value["items"]
    assert items == [years, {**YEARS, "min": 7}]


def test_staff_put_it_right_in_the_admin(posting: Posting, admin_client: Client) -> None:
    found(posting, "seniority", {"level": "emperor", "role_type": "people_manager"})
    project(Posting.objects.get())
    save(admin_client, posting, seniority="vp")
    assert Posting.objects.get().seniority == "vp"
    assert Correction.objects.get().value["level"] == "vp"
