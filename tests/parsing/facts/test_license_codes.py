"""The tables behind the fact `licenses`: codes, kinds, summaries; and that no text breaks them."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.guide.codes import CERTIFICATIONS, LICENSES
from postings.guide.credential import OTHER
from postings.guide.credentials import DRIVER
from postings.parsing.document import Document
from postings.parsing.facts.licenses import fact as licenses
from postings.parsing.facts.licenses.refusals import REFUSALS, UNNAMED
from tests.parsing.material import assert_within_limits

KNOWN = {*LICENSES, *CERTIFICATIONS, DRIVER}


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
