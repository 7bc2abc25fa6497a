"""What a person types finds what it says, and nothing that can be typed is an error."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from search.index.schema import all_postings
from search.index.searcher import RELEVANCE, up_to_date_searcher
from search.query.parsing import parse, words_query
from tests import factories

pytestmark = pytest.mark.django_db

TEXTS = {
    "insurance": ("Director of Sales", "We sell life insurance and annuities."),
    "software": ("Vice President, Sales", "Software for home offices. Résumé wanted."),
    "device": ("Account Manager", "Managing directors of insurance firms buy medical devices."),
}


@pytest.fixture(autouse=True)
def _postings() -> None:
    for key, (title, text) in TEXTS.items():
        employer = factories.company("Insurance Circle") if key == "software" else None
        factories.posting(title, key=key, text=f"{title}\n{text}", employer=employer)


def found(typed: str) -> set[str]:
    from postings.models import Posting

    ids = up_to_date_searcher().ids(words_query(typed) or all_postings())
    return set(Posting.objects.filter(pk__in=ids).values_list("key", flat=True))


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("director", {"insurance", "device"}),
        ("title:director", {"insurance"}),
        ("Title:DIRECTOR", {"insurance"}),
        ("directors", {"insurance", "device"}),
        ("insurance", {"insurance", "software", "device"}),
        ("company:insurance", {"software"}),
        ("resume", {"software"}),
        ("RÉSUMÉ", {"software"}),
        ("insurance director", {"insurance", "device"}),
        ('"life insurance"', {"insurance"}),
        ("“life insurance”", {"insurance"}),
        ('"insurance life"', set()),
        ("insurance -life", {"software", "device"}),
        ('-"medical devices"', {"insurance", "software"}),
        ("-title:director -software", {"device"}),
        ("software or devices", {"software", "device"}),
        ("life OR software OR devices", {"insurance", "software", "device"}),
        ("director life or software", {"insurance"}),
        ('title:"vice president"', {"software"}),
        ("home-offices", {"software"}),
        ('"life insurance', {"insurance"}),
        ("life - insurance", {"insurance"}),
        ("", {"insurance", "software", "device"}),
        ('" ()*^~', {"insurance", "software", "device"}),
        ("or", set()),
        ("life or", set()),
        ('"or"', set()),
        ("title:", set()),
    ],
)
def test_words_find(typed: str, keys: set[str]) -> None:
    assert found(typed) == keys


def test_a_match_in_the_title_comes_first() -> None:
    from postings.models import Posting

    query = words_query("director")
    assert query is not None
    first = up_to_date_searcher().hits(query, sort=RELEVANCE).ids[0]
    assert Posting.objects.get(pk=first).key == "insurance"


OPERATORS = ['"', "-", "or", "title:", "company:", " ", "sales", "“", "\x00", "\\", ":", "(", "é"]


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(OPERATORS)).map("".join)))
def check_any_input(typed: str) -> None:
    query = words_query(typed)
    if query is not None:
        up_to_date_searcher().hits(query, sort=RELEVANCE)
    assert all(part.tokens for group in parse(typed) for part in group)


def test_any_input_is_a_valid_query() -> None:
    check_any_input()


def test_equal_scores_are_ordered_by_id_across_pages() -> None:
    made = [factories.posting("Tied", text="Tied").pk for _ in range(30)]
    query = words_query("tied")
    assert query is not None
    searcher = up_to_date_searcher()
    pages = [
        searcher.hits(query, sort=RELEVANCE, offset=offset, limit=7).ids
        for offset in range(0, 35, 7)
    ]
    assert [pk for page in pages for pk in page] == sorted(made, reverse=True)


SYNONYM_ROWS = [
    ("vp", {"software"}),
    ("VP of Sales", set()),  # "of" is nowhere in that posting
    ("vp sales", {"software"}),
    ("sales vice president", {"software"}),
    ("title:vp", {"software"}),
    ("company:vp", set()),
    ('"vp"', set()),
    ("-vp", {"insurance", "software", "device"}),
    ("medtech", {"device"}),
    ("medtech or vp", {"device", "software"}),
    ("acct mgr", {"device"}),
]


@pytest.mark.parametrize(("typed", "keys"), SYNONYM_ROWS)
def test_abbreviations_find_what_they_stand_for(typed: str, keys: set[str]) -> None:
    assert found(typed) == keys


def test_the_long_form_finds_the_abbreviation() -> None:
    factories.posting("VP of Sales", key="short", text="VP of Sales\nP&C carriers buy from us.")
    assert found("vice president of sales") == {"short"}
    assert found("property and casualty") == {"short"}
    assert found("p&c") == {"short"}
    assert found("literal vice president") == set()


def test_what_was_typed_weighs_more_than_its_synonym() -> None:
    from postings.models import Posting

    for key, title in {"long": "Vice President", "short": "VP"}.items():
        factories.posting(title, key=key, text=title)
    query = words_query("vp")
    assert query is not None
    first = up_to_date_searcher().hits(query, sort=RELEVANCE).ids[0]
    assert Posting.objects.get(pk=first).key == "short"


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("insurance director", "director insurance"),
        ("insurance director", "INSURANCE Director"),
        ("resume", "Résumé"),
        ('"life insurance"', "«life insurance»"),
    ],
)
def test_order_case_accents_and_quotes_do_not_matter(typed: str, other: str) -> None:
    assert found(typed) == found(other) != set()
