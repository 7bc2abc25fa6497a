"""A probable mistake is named with its correction; what is right is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.advice.hints import hints

FOUND = [
    ('"life insurance', '"life insurance"'),
    ("“life insurance", '"life insurance"'),
    ('sales "', "sales"),
    ("titel:director", "title:director"),
    ("-compny:acme sales", "-company:acme sales"),
    ("employer:acme", "company:acme"),
    ("salary:100", "salary 100"),
    ("sales AND insurance", "sales insurance"),
    ("sales NOT intern", "sales -intern"),
    ("sales !intern", "sales -intern"),
    ("sales - intern", "sales -intern"),
    ("sales -", "sales"),
    ("vp or", "vp"),
    ("OR vp", "vp"),
    ("vp | director", "vp or director"),
    ("title: director", "title:director"),
]
ABSENT = [
    "",
    "director of sales",
    '"sales AND marketing"',
    "vp or director",
    "title:vp -intern company:acme",
    "10:30",
    "https://example.org",
    "or",
    "land and sea",
    "home-office",
    '"',
]


@pytest.mark.parametrize(("typed", "meant"), FOUND)
def test_a_mistake_is_named_with_its_correction(typed: str, meant: str) -> None:
    assert [hint.query for hint in hints(typed)] == [meant]


@pytest.mark.parametrize("typed", ABSENT)
def test_what_is_right_gets_no_hint(typed: str) -> None:
    assert hints(typed) == []


@given(st.one_of(st.text(max_size=500), st.text(alphabet='" -or:titleANDNOT|', max_size=60)))
def test_anything_may_be_typed(typed: str) -> None:
    assert all(hint.query.strip() for hint in hints(typed))
