"""What the public may see of the employer: nothing that names it where it stays unnamed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.facts.effective import effective_facts
from postings.facts.projection import project
from postings.facts.public import public_facts, secret_facts
from postings.guide.company import COMPANY_STATUS
from postings.models import Posting
from tests import factories

NAME = "Quorvane Holdings"
EMPTY: dict[str, Any] = {
    "status": "confidential", "name": None, "aliases": [], "parent": None, "brands": [],
    "agency": None, "descriptor": None,
}  # fmt: skip
FOUND = {**EMPTY, "status": "named", "name": NAME, "aliases": ["Quorvane"], "parent": "Quorvane AG"}
PROOFS = [
    {"path": path, "start": 0, "end": 8, "rule": "about"}
    for path in ("name", "aliases.0", "agency")
]
# What staff typed -> what of it is public.
SHOWN: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"name": NAME}, {}),
    ({"name": "Blorptech Industries, Inc.", "descriptor": "Formerly BLORPTECH, now bigger"}, {}),
    ({"name": "Örnvåg AB", "descriptor": "the ORNVAG people"}, {}),
    (
        {"name": "Oak National Group", "descriptor": "a national group"},
        {"descriptor": "a national group"},
    ),
    ({"name": NAME, "status": "unnamed"}, {"status": "unnamed"}),
    ({"name": NAME, "status": "brand_only"}, {"status": "brand_only"}),
    ({**FOUND, "status": "confidential"}, {}),
    ({"name": NAME, "descriptor": "a maker of pumps"}, {"descriptor": "a maker of pumps"}),
    ({"name": NAME, "descriptor": "QUORVANE holdings’s pump unit"}, {}),
    ({"name": f"{NAME}, Inc.", "descriptor": "the Quorvane Holdings group"}, {}),
    ({"name": "Quorvane", "agency": "Quorvane Staffing"}, {}),
    ({"name": NAME, "agency": "Lantern Search"}, {"agency": "Lantern Search"}),
    ({"aliases": [NAME], "descriptor": "quorvaneholdings.example"}, {}),
    ({"parent": NAME}, {}),
    ({"brands": [NAME]}, {}),
    ({"brands": ["Pumpo"], "status": "brand_only"}, {"brands": ["Pumpo"], "status": "brand_only"}),
    (
        {"brands": [f"{NAME} Pumpo"], "name": NAME, "status": "brand_only"},
        {"status": "brand_only"},
    ),
]


def reading(company: dict[str, Any]) -> dict[str, Any]:
    proofs = PROOFS if company == FOUND else []
    return {"facts": {"company": {"value": company, "proofs": proofs, "rejected": []}}}


def company(found: dict[str, Any], typed: dict[str, Any]) -> Any:
    facts = effective_facts(reading(found), {"company": typed} if typed else {})
    return public_facts(facts)["company"]


@pytest.mark.parametrize(("typed", "shown"), SHOWN)
def test_what_names_an_unnamed_employer_is_hidden(
    typed: dict[str, Any], shown: dict[str, Any]
) -> None:
    assert company(EMPTY, {**EMPTY, **typed}).json == {**EMPTY, **shown}


def test_a_status_that_nobody_knows_hides_the_name() -> None:
    shown = company(EMPTY, {**EMPTY, "name": NAME, "status": "bogus"}).json
    assert shown == {name: it for name, it in EMPTY.items() if name != "status"}


def test_a_named_employer_is_shown_whole() -> None:
    assert company(EMPTY, FOUND).json == FOUND
    assert len(company(FOUND, {}).evidence) == len(PROOFS)


def test_the_words_that_prove_a_hidden_name_are_no_evidence() -> None:
    typed = {**FOUND, "status": "confidential"}
    assert [proof.path for proof in company(FOUND, typed).evidence] == ["agency"]


def test_what_a_source_states_beside_confidentiality_is_hidden() -> None:
    found = reading({**EMPTY, "name": NAME})
    found["facts"]["company"]["stated"] = {"name": "hiringOrganization", "status": "hidden"}
    public = public_facts(effective_facts(found, {}))["company"]
    assert (public.json["name"], dict(public.stated)) == (None, {"status": "hidden"})


def test_only_what_staff_decided_is_secret() -> None:
    for status in COMPANY_STATUS:
        facts = effective_facts(reading(FOUND), {"company": {**FOUND, "status": status}})
        assert secret_facts(facts) == (set() if status == "named" else {"company"})
    assert not secret_facts(effective_facts(reading(EMPTY), {}))


NAMES = st.text("abcdefgh XYZ&.'’-é3", min_size=2, max_size=20).filter(
    lambda name: any(map(str.isalnum, name))
)


@given(
    NAMES,
    st.sampled_from([status for status in COMPANY_STATUS if status != "named"]),
    st.sampled_from(["{}", "a unit of {}", "{}’s pumps", "({})", "{}, Inc., of Ohio"]),
    st.sampled_from(["descriptor", "agency", "parent"]),
)
def test_no_typed_name_ever_shows(name: str, status: str, around: str, where: str) -> None:
    typed = {**EMPTY, "name": name, "status": status, where: around.format(name)}
    typed |= {"aliases": [name], "brands": [f"{name} One"]}
    shown = company(EMPTY, typed).json
    assert {field: content for field, content in shown.items() if content} == {"status": status}


@pytest.mark.django_db
def test_the_columns_are_the_publics() -> None:
    posting = factories.posting(employer=factories.company(NAME))
    typed = {**EMPTY, "name": NAME, "descriptor": f"{NAME}, a maker of pumps"}
    factories.correction(posting, "company", typed)
    posting = Posting.objects.get()
    project(posting)
    assert (posting.company, posting.company_status) == (None, "confidential")
    assert posting.company_descriptor == ""
    assert posting.effective_facts()["company"].json == typed
