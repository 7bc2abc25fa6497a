"""What was searched for is marked in the text: words, phrases, synonyms; not what is excluded."""

from __future__ import annotations

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from search.query.snippets import matches, phrases, snippet
from tests import factories

TEXT = "Lead\nOur Vice Presidents sell P&C and life insurance; résumés welcome."


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("vp", ["Vice Presidents"]),
        ("p&c", ["P&C"]),
        ("c", ["C"]),
        ('"life insurance"', ["life insurance"]),
        ('"insurance life"', []),
        ("insurance resume", ["insurance", "résumés"]),
        ("insurance -life", ["insurance"]),
        ("title:insurance", []),
        ("", []),
    ],
)
def test_matches_are_marked(typed: str, marked: list[str]) -> None:
    assert [TEXT[start:end] for start, end in matches(TEXT, phrases([typed]))] == marked


def test_the_fragment_is_the_one_that_says_most() -> None:
    text = f"Lead\nWe sell. {'And so on. ' * 60}They sell life insurance. {'The end. ' * 60}"
    found = snippet(text, phrases(["sell insurance"]))
    assert [words for words, is_match in found if is_match] == ["sell", "insurance"]
    assert len("".join(words for words, _ in found).strip("… ")) <= 200


@given(st.text(alphabet="ab \n.é", max_size=500), st.text(alphabet='ab "-é', max_size=20))
def test_pieces_are_a_stretch_of_any_text(text: str, typed: str) -> None:
    assert "".join(words for words, _ in snippet(text, phrases([typed]))) in text


@pytest.mark.django_db
def test_the_page_shows_the_fragment_with_its_matches(client: Client) -> None:
    factories.posting("Lead", text="Lead\nWe sell <b>life</b> insurance.")
    found = client.get("/?q=insurance").content.decode()
    assert "We sell &lt;b&gt;life" in found
    assert '<mark class="match">insurance</mark>' in found
    assert "posting__snippet" not in client.get("/").content.decode()
