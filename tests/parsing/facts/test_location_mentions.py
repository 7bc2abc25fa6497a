"""Towns with the states and countries beside them: what is one place, and what is a list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.parsing.facts.location.mentions import mentions

# Text, its places, how many stand in the list of the first.
FOUND = [
    ("Reno, NV; Oakland, CA or Munich, Germany", ["Reno NV", "Oakland CA", "Munich DE"], 3),
    ("US-NV-Reno", ["Reno NV US"], 1),
    ("USA.IL.Chicago", ["Chicago IL US"], 1),
    ("USA CA - Milpitas", ["Milpitas CA US"], 1),
    ("US - New York, NY", ["New York NY US"], 1),
    ("United States of America, New Jersey, Wayne", ["Wayne NJ US"], 1),
    ("GA ATLANTA", ["ATLANTA GA"], 1),
    ("CA - San Francisco", ["San Francisco CA"], 1),
    ("Seattle, WA, United States", ["Seattle WA US"], 1),
    ("Norfolk, VA", ["Norfolk VA"], 1),
    ("Peru, IL", ["Peru IL"], 1),
    ("Washington, D.C.", ["Washington DC"], 1),
    ("New York, New York", ["New York NY"], 1),
    ("Syracuse, New York", ["Syracuse NY"], 1),
    ("Toronto, ON", ["Toronto ON"], 1),
    ("Wantage, Oxfordshire, OX12 8PL", ["Wantage Oxfordshire"], 1),
    ("Larkville, OH", ["Larkville OH"], 1),
    ("Anaheim Hills, CA 92801", ["Anaheim Hills CA"], 1),
    ("City: Denver\nState: Colorado", ["Denver CO"], 1),
    ("Columbus or Cleveland, OH", ["Columbus OH", "Cleveland OH"], 2),
    ("(Tulsa OK; Fargo ND; Bend OR)", ["Tulsa OK", "Fargo ND", "Bend OR"], 3),
    ("Minneapolis / St. Paul", ["Minneapolis", "St. Paul"], 2),
    ("Boston, New York and Chicago", ["Boston", "New York", "Chicago"], 3),
    ("Nairobi County, Kenya", ["Nairobi County KE"], 1),
    ("New Jersey, New York, and Ohio", ["NJ", "NY", "OH"], 3),
    ("the New York region", ["NY"], 1),
    ("London, England, United Kingdom", ["London GB"], 1),
    ("Ohio, Texas and Dallas", ["OH", "TX", "Dallas"], 3),
]
ABSENT = ["Sales, MA in arts", "you OR me", "we reach out to them", "reading and mobile work", ""]


@pytest.mark.parametrize(("text", "places", "number"), FOUND, ids=[row[0] for row in FOUND])
def test_a_place_is_found(text: str, places: list[str], number: int):
    found = mentions(text)
    assert [" ".join(filter(None, (m.city, m.region, m.country))) for m in found] == places
    assert found[0].number == number


@pytest.mark.parametrize("text", ABSENT)
def test_no_town_is_found(text: str):
    assert [m.city for m in mentions(text) if m.city] == []


PIECES = ["Reno", "New York", "NV", "Germany", "US", "Surrey", ", ", " - ", " or ", "\n", "x", ". "]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_mentions_stand_in_order_within_their_lists(text: str):
    end = 0
    for mention in mentions(text):
        assert end <= mention.span.start < mention.span.end <= len(text)
        assert mention.listed.holds(mention.span)
        assert mention.city or mention.region or mention.country
        end = mention.span.end
