"""The tables behind the fact `licenses`: codes, kinds, summaries; and that no text breaks them."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.parsing.document import Document
from postings.parsing.facts.licenses import fact as licenses
from postings.parsing.facts.licenses.codes import (
    CERTIFICATION_CODES,
    DRIVER,
    LICENSE_CODES,
    OTHER,
    kind_of,
)
from postings.parsing.facts.licenses.kinds import KINDS, REGISTERS
from postings.parsing.facts.licenses.names import NAMES
from postings.parsing.facts.licenses.refusals import REFUSALS, UNNAMED
from postings.vocabulary import CERTIFICATIONS, DRIVER_LICENSE, LICENSES
from tests.parsing.material import assert_within_limits

KNOWN = LICENSE_CODES | CERTIFICATION_CODES | {DRIVER}


def test_the_codes_are_those_that_people_read_labels_of() -> None:
    assert set(LICENSES) == LICENSE_CODES
    assert set(CERTIFICATIONS) == CERTIFICATION_CODES
    assert DRIVER_LICENSE == DRIVER


@pytest.mark.parametrize("code", sorted({row.code for row in (*NAMES, *KINDS)}))
def test_every_row_has_a_known_code_or_a_slug(code: str) -> None:
    assert code in KNOWN or regex.fullmatch(rf"{OTHER}[a-z0-9-]+", code)


def test_every_register_has_a_known_code_or_a_slug() -> None:
    assert all(code in KNOWN or code.startswith(OTHER) for code, _ in REGISTERS)


def test_hints_are_lower_case() -> None:
    assert [name.hint for name in NAMES if name.hint != name.hint.lower()] == []


def test_every_refusal_says_why() -> None:
    for row in (*REFUSALS, *UNNAMED):
        assert row.reason
        assert regex.fullmatch(r"[a-z]+(?:-[a-z]+)*", row.rule)
        assert row.before or row.after or row.within


def item(code: str, status: str) -> dict[str, str]:
    return {"code": code, "status": status}


SUMMARIES = [
    ([], None, None),
    ([item("series_7", "required")], True, None),
    ([item("series_7", "required_post_hire")], True, None),
    ([item("series_7", "preferred")], None, None),
    ([item("series_7", "eligible")], None, None),
    ([item("series_7", "conditional")], None, None),
    ([item("cdl", "not_required")], False, None),
    ([item("cdl", "not_required"), item("rn", "required")], True, None),
    ([item("cpcu", "required")], None, None),
    ([item("other:mcse", "required")], None, None),
    ([item("other:hcpc", "required")], True, None),
    ([item("other:motor-vehicle-salesperson", "required_post_hire")], True, None),
    ([item(DRIVER, "required")], None, True),
    ([item(DRIVER, "not_required")], None, False),
    ([item(DRIVER, "preferred")], None, None),
    ([item(DRIVER, "required"), item("cdl_a", "required")], True, True),
]


@pytest.mark.parametrize(("items", "professional", "driver"), SUMMARIES)
def test_only_a_license_makes_a_license_required(
    items: list[dict[str, str]], professional: bool | None, driver: bool | None
) -> None:
    value = licenses.summarize(items, {})
    assert value["professional_required"] is professional
    assert value["driver_required"] is driver
    assert value["items"] == items


@pytest.mark.parametrize("code", sorted(CERTIFICATION_CODES))
def test_a_certification_is_no_license(code: str) -> None:
    assert kind_of(code).value == "certification"


WORDS = st.lists(
    st.sampled_from(
        [
            "license",
            "licensed",
            "Series",
            "7",
            "66",
            "SIE",
            "FINRA",
            "CDL",
            "Class",
            "A",
            "B",
            "driver's",
            "life",
            "health",
            "P&C",
            "insurance",
            "agent",
            "RN",
            "CPA",
            "CPCU",
            "or",
            "and",
            "/",
            ",",
            ".",
            ";",
            "(",
            ")",
            "required",
            "preferred",
            "plus",
            "must",
            "obtain",
            "within",
            "90",
            "days",
            "of",
            "hire",
            "no",
            "not",
            "eligible",
            "certification",
            "Certified",
            "Google",
        ]
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(WORDS | st.text(max_size=200))
def test_any_text_gives_known_codes_with_proofs_inside_the_text(text: str) -> None:
    document = Document.from_html(f"<h2>Agent</h2><p>{text}</p>")
    found = licenses.extract(document, {})
    items = found.value["items"]
    assert [proof.path for proof in found.proofs] == [f"items.{n}" for n in range(len(items))]
    for value, proof in zip(items, found.proofs, strict=True):
        assert value["code"] in KNOWN or value["code"].startswith(OTHER)
        assert 0 <= proof.span.start < proof.span.end <= len(document.text)
        assert proof.span.end - proof.span.start <= licenses.MAX_PROOF
        assert (value["deadline_days"] is None) or value["status"] == "required_post_hire"


@pytest.mark.parametrize(
    "text",
    [
        "license" * 150_000,
        "Series 7, " * 20_000,
        "life and health insurance license within 30 days " * 4_000,
        "driver's license " * 15_000,
        "CPA, CFP, " * 15_000,
        "Certified Abc " * 20_000,
        "ability to obtain " * 20_000 + "RN license",
        "(" * 50_000 + "license",
    ],
    ids=lambda text: text[:16],
)
def test_hostile_text_is_read_within_the_limits(text: str) -> None:
    document = Document.from_html(f"<h2>Agent</h2><p>{text}</p>")
    assert_within_limits(document, licenses.extract(document, {}))
