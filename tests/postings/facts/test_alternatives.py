"""What would do in the place of a license, and how the cards and the parser's summary say so."""

from __future__ import annotations

import pytest

from postings.facts.alternatives import in_place_of, others
from postings.parsing.facts.licenses.fact import summarize
from postings.values.licenses import LicenseItem, Licenses
from postings.wordings.licenses import parts
from postings.words.column_words import licenses
from tests import factories


def items(*rows: tuple[str, str | None]) -> tuple[LicenseItem, ...]:
    return tuple(LicenseItem(code=code, status="required", alt=alt) for code, alt in rows)


@pytest.mark.parametrize(
    ("stated", "kinds", "needed"),
    [
        (items(("series_65", None)), ["none"], True),
        (items(("series_6", "A"), ("series_7", "A")), ["alike", "alike"], True),
        (items(("series_65", "A"), ("cfp", "A")), ["mixed", "mixed"], None),
        (
            items(("series_6", "A"), ("series_7", "A"), ("cpcu", None)),
            ["alike", "alike", "none"],
            True,
        ),
        (items(("series_6", "A"), ("cfp", "A"), ("cdl", None)), ["mixed", "mixed", "none"], True),
    ],
)
def test_alternatives_count_as_one_requirement(stated, kinds, needed):
    assert [in_place_of(item, stated).value for item in stated] == kinds
    rows = [{"code": it.code, "status": it.status, "alt": it.alt} for it in stated]
    assert summarize(rows, {})["professional_required"] is needed


def test_only_members_of_the_same_group_stand_in():
    stated = items(("series_6", "A"), ("cfp", "B"), ("series_7", "A"))
    assert [other.code for other in others(stated[0], stated)] == ["series_7"]
    assert others(items(("cpcu", None))[0], stated) == []


def test_the_page_says_or():
    stated = Licenses(items=items(("series_65", "A"), ("cfp", "A")))
    assert list(parts(stated)) == [
        ("items.0", "FINRA Series 65 (required; or CFP)"),
        ("items.1", "CFP (required; or FINRA Series 65)"),
    ]


@pytest.mark.django_db
def test_a_card_says_alternatives_as_one_demand():
    item = factories.license_item
    rows = [item("series_65", alt="A"), item("cpcu", "preferred"), item("cfp", alt="A")]
    posting = factories.posting(key="either", licenses=rows)
    assert licenses(posting) == "FINRA Series 65 or CFP (required); CPCU (preferred)"


def test_three_that_would_do_are_said_with_one_or():
    stated = Licenses(items=items(("sie", "A"), ("clu", "A"), ("chfc", "A"), ("cfp", "A")))
    assert dict(parts(stated))["items.3"].endswith(
        "; or SIE (Securities Industry Essentials), CLU or ChFC)"
    )
