"""The table of towns is the one that its command wrote, and names are found however written."""

from __future__ import annotations

import hashlib

import pytest

from postings.parsing.matching.gazetteer import TABLE, folded, town

# As a posting writes it, and where the largest town of the name is.
FOUND = [
    ("Reno", "US", "NV"),
    ("RENO", "US", "NV"),
    ("St. Louis", "US", "MO"),
    ("Saint Louis", "US", "MO"),
    ("Ft. Worth", "US", "TX"),
    ("Winston Salem", "US", "NC"),
    ("Coeur d’Alene", "US", "ID"),
    ("München", "DE", None),
    ("Munich", "DE", None),
    ("Sao Paulo", "BR", None),
    ("Stoke on Trent", "GB", None),
    ("Twin Cities", "US", "MN"),
]
ABSENT = ["Larkville", "Sales", "the", "", "12", "Location"]


@pytest.mark.parametrize(("name", "country", "region"), FOUND)
def test_a_town_is_found(name: str, country: str, region: str | None):
    found = town(name)
    assert found is not None
    assert (found.places[0].country, found.places[0].region) == (country, region)


@pytest.mark.parametrize("name", ABSENT)
def test_what_is_no_town_is_not_found(name: str):
    found = town(name)
    assert found is None or found.is_word


def test_the_table_is_as_its_command_wrote_it():
    lines = TABLE.read_text(encoding="utf-8").splitlines(keepends=True)
    head = [line for line in lines if line.startswith("#")]
    body = "".join(lines[len(head) :])
    assert hashlib.sha256(body.encode()).hexdigest() in head[1]
    assert "CC BY 4.0" in head[0]


def test_the_table_is_sorted_and_its_towns_are_the_largest_first():
    rows = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    names = [row.split("\t")[0] for row in rows]
    assert names == sorted(set(names)) == [folded(name) for name in names]
    for name in names[::500]:
        found = town(name)
        people = [place.people for place in found.places] if found else []
        assert people
        assert people == sorted(people, reverse=True)
