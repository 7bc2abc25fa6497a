"""What makes no sense is a message that says where, with everything typed still there."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html

from postings.admin import decisions
from postings.guide.company import COMPANY_STATUS
from postings.guide.licenses import LICENSE_STATUS
from postings.guide.seniority import SENIORITY
from postings.models import Correction, Posting
from tests.postings.editing import address, example, fields_of, opened, save, send, words_of

LONG = "x" * 5000
YEARS, MOST = "experience_items-0-min_years", "experience_items-0-max_years"
CODE, DAYS = "license_items-0-code", "license_items-0-deadline_days"

# What is sent -> where the page says that something is wrong, and what.
BAD: list[tuple[dict[str, Any], str]] = [
    ({"title": ""}, "Title: This field is required."),
    ({"title": "  \r\n "}, "Title: This field is required."),
    ({"title": LONG}, "Title: Ensure this value has at most 300 characters"),
    ({"title": "a\x00b"}, "Title: Null characters are not allowed."),
    ({"functions": ["sales", "juggling"]}, "Functions: Select a valid choice. juggling"),
    ({"seniority": "emperor"}, "Level: Select a valid choice. emperor"),
    ({"seniority_max": "ic"}, "Level, up to: “Up to” is not above the level"),
    ({"seniority_max": "director"}, "Level, up to: “Up to” is not above the level"),
    ({"seniority": "", "seniority_max": "vp"}, "Level: “Up to” needs the level"),
    ({"company_status": "famous"}, "Company status: Select a valid choice. famous"),
    ({"company_name": ""}, "Company: A named employer needs its name."),
    ({"company_status": "unnamed"}, "Company status: An employer with a name is not unnamed."),
    ({"company_status": "not_clear"}, "Company status: An employer with a name is clear"),
    ({"company_name": "LLC"}, "Company: “LLC” is no name of an employer"),
    ({"company_name": "Inc., Ltd."}, "Company: “Inc., Ltd.” is no name of an employer"),
    ({"company_name": "!!!"}, "Company: “!!!” is no name of an employer"),
    ({"company_name": LONG}, "Company: Ensure this value has at most 200 characters"),
    ({"company_descriptor": LONG}, "Company descriptor: Ensure this value has at most 2000"),
    ({"note": LONG + "y", "seniority": "vp"}, "Note: Ensure this value has at most 5000"),
    ({"confirmed": ["hobbies"]}, "Looked, it is right: Select a valid choice. hobbies"),
    (
        {YEARS: "-3"},
        "Experience, row 1, Min years: Ensure this value is greater than or equal to 0",
    ),
    ({MOST: "-3"}, "Experience, row 1, Max years: Ensure this value is greater than or equal to 0"),
    ({YEARS: "1e9"}, "Experience, row 1, Min years: Ensure this value is less than or equal to 80"),
    ({YEARS: "NaN"}, "Experience, row 1, Min years: Enter a number."),
    ({YEARS: "-Infinity"}, "Experience, row 1, Min years: Enter a number."),
    ({YEARS: "1e400"}, "Experience, row 1, Min years: Enter a number."),
    ({YEARS: "five"}, "Experience, row 1, Min years: Enter a number."),
    ({YEARS: ""}, "Experience, row 1: Give a minimum or a maximum of years."),
    ({MOST: "2"}, "Experience, row 1: The minimum is larger than the maximum."),
    ({"experience_items-0-of": None}, "Experience, row 1, Years of: This field is required."),
    ({"experience_items-0-scope": "wide"}, "Experience, row 1, Scope: Select a valid choice."),
    ({CODE: "series7"}, "Licenses, row 1, Code: “series7” is no code of the list"),
    ({CODE: "other:"}, "Licenses, row 1, Code: “other:” is no code of the list"),
    ({CODE: "other: Hazmat Endorsement / X"}, "such as other:hazmat-endorsement-x."),
    ({CODE: "other:a_b"}, "Licenses, row 1, Code: “other:a_b” is no code"),
    ({CODE: "other:" + "x" * 80}, "Licenses, row 1, Code: Ensure this value has at most 80"),
    ({"license_items-0-status": "maybe"}, "Licenses, row 1, Status: Select a valid choice."),
    ({DAYS: "45"}, "Licenses, row 1: A deadline belongs to the status “Required after hire”."),
    ({DAYS: "-1"}, "Licenses, row 1, Days after hire: Ensure this value is greater than"),
    ({DAYS: "9" * 5000}, "Licenses, row 1, Days after hire: Enter a whole number."),
    ({DAYS: "9" * 15}, "Licenses, row 1, Days after hire: Ensure this value is less than"),
    ({"license_items-1-alternative": "ABCDE"}, "Licenses, row 2, Alternative group: Ensure"),
    ({"license_items-1-jurisdiction": LONG}, "Licenses, row 2, Jurisdiction: Ensure"),
    ({"license_items-1-as_written": LONG}, "Licenses, row 2, As written: Ensure"),
    ({"education_items-0-level": "phd"}, "Education, row 1, Level: Select a valid choice."),
    ({"education_items-0-fields": "a\x00"}, "Education, row 1, Fields of study: Null characters"),
    ({"education_items-TOTAL_FORMS": "x"}, "Education: ManagementForm data is missing"),
    ({"education_items-TOTAL_FORMS": "999"}, "Education: Please submit at most 100 forms."),
]
# What is sent -> what is stored of the fact.
GOOD: list[tuple[dict[str, Any], str, Any]] = [
    ({YEARS: "0.5"}, "experience_min_years", 0.5),
    ({YEARS: "0"}, "experience_min_years", 0),
    ({YEARS: "3", MOST: "3"}, "experience_max_years", 3),
    ({"seniority_max": "vp"}, "seniority_max", "vp"),
    ({"seniority": ""}, "seniority", None),
    ({"company_status": "confidential"}, "company_status", "confidential"),
    ({"company_status": "unnamed", "company_name": ""}, "company_status", "unnamed"),
    ({"functions": None}, "functions", []),
    ({"license_items-0-DELETE": "on", CODE: "nonsense"}, "licenses_professional_required", True),
]


@pytest.fixture
def posting(db: None) -> Posting:
    return example()


@pytest.mark.parametrize(("changes", "message"), BAD)
def test_a_mistake_is_named_with_its_place_and_nothing_typed_is_lost(
    admin_client: Client, posting: Posting, changes: dict[str, Any], message: str
) -> None:
    page = save(admin_client, posting, **{"title": "Kept", "note": "Kept too.", **changes})
    assert message in words_of(page)
    assert not Correction.objects.exists()
    sent = fields_of(page)
    assert "title" in changes or sent["title"] == "Kept"
    assert "note" in changes or sent["note"] == "Kept too."
    tree = html.fromstring(page.content.decode())
    targets = [link.get("href")[1:] for link in tree.cssselect(".mistakes a")]
    assert targets
    assert all(tree.get_element_by_id(target) is not None for target in targets)


@pytest.mark.parametrize(
    ("field", "typed"),
    [(YEARS, "-3"), (YEARS, "five"), (CODE, "series7"), ("company_name", "!!!"), ("title", LONG)],
)
def test_what_is_wrong_can_be_mended_where_it_stands(
    admin_client: Client, posting: Posting, field: str, typed: str
) -> None:
    assert fields_of(save(admin_client, posting, **{field: typed}))[field] == typed


@pytest.mark.parametrize(("changes", "column", "value"), GOOD)
def test_what_makes_sense_is_stored(
    admin_client: Client, posting: Posting, changes: dict[str, Any], column: str, value: Any
) -> None:
    assert save(admin_client, posting, **changes).redirect_chain
    posting.refresh_from_db()
    assert getattr(posting, column) == value
    assert Correction.objects.exists()


def test_what_staff_left_alone_is_not_found_fault_with(
    admin_client: Client, posting: Posting
) -> None:
    facts = posting.facts["facts"]
    facts["experience"]["value"]["items"][0]["min"] = 200
    facts["licenses"]["value"]["items"][0]["code"] = "other:of the parser"
    facts["company"]["value"] |= {"name": "LLC", "descriptor": LONG}
    posting.save()
    save(admin_client, posting, seniority="vp", **{"license_items-1-status": "preferred"})
    held = {it.fact: it.value for it in Correction.objects.all()}
    assert set(held) == {"seniority", "licenses"}
    assert held["licenses"]["items"][0]["code"] == "other:of the parser"


@pytest.mark.parametrize("name", ["Harbor\r\nMutual ", " Harbor Mutual", "Harbor Mutual\n"])
def test_ends_of_lines_and_outer_spaces_are_no_change(
    admin_client: Client, posting: Posting, name: str
) -> None:
    posting.facts["facts"]["company"]["value"]["descriptor"] = name.replace("\r\n", "\n")
    posting.save()
    save(admin_client, posting, company_descriptor=name)
    assert not Correction.objects.exists()


def test_what_the_database_refuses_is_a_message(
    admin_client: Client, posting: Posting, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any, **__: Any) -> None:
        raise IntegrityError("violates check constraint “nobody_thought_of_it”\nDETAIL: …")

    form = opened(admin_client, posting)
    monkeypatch.setattr(decisions, "correct", refuse)
    page = send(admin_client, posting, form, seniority="vp", note="Keep this.")
    assert "Level: the database cannot hold this value (violates check" in words_of(page)
    assert fields_of(page)["note"] == "Keep this."


def anything(*, known: list[str]) -> st.SearchStrategy[str]:
    numbers = st.one_of(st.integers().map(str), st.floats().map(str), st.just("9" * 400))
    texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
    return st.one_of(st.sampled_from([*known, "", "on", "\x00", LONG]), numbers, texts)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_is_sent_is_no_error_of_the_server(
    admin_client: Client, posting: Posting, data: st.DataObject
) -> None:
    form = opened(admin_client, posting)
    names = [name for name in form if name != "csrfmiddlewaretoken"]
    names += ["more", "choice-seniority", "_continue", "seniority", "company_name", "title"]
    names += [YEARS, MOST, DAYS, CODE, "license_items-2-code", "license_items-2-status"]
    known = [*SENIORITY, *COMPANY_STATUS, *LICENSE_STATUS, "other:x", "mine", "licenses", "3"]
    values = st.dictionaries(st.sampled_from(names), anything(known=known), max_size=6)
    with transaction.atomic():
        answer = admin_client.post(address(posting), {**form, **data.draw(values)})
        stored = Posting.objects.get(pk=posting.pk)
        rows = [row.code for row in stored.license_items.all()]
        held = [item["code"] for item in stored.effective_facts()["licenses"].json["items"]]
        transaction.set_rollback(True)
    assert answer.status_code in (200, 302)
    assert rows == held
