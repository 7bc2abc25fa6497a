"""The measure of headings and lists of demands, on labels that somebody else gave."""

from __future__ import annotations

import pytest

from bench.structure import LABELLED, Element, Labelled, demands, halves, headings, read, report

needs_labels = pytest.mark.skipif(not LABELLED.exists(), reason="the labels are not at hand")


def element(html: str, **said: bool) -> Element:
    return Element(**({"html": html, "heading": None, "minimum": None, "preferred": None} | said))


POSTING = Labelled(
    id="one",
    title="Sales Lead",
    elements=(
        element("We sell ladders to the whole county.", heading=False),
        element("<p>Requirements:</p>", heading=True),
        element("<li>Five years of sales</li>", heading=False, minimum=True),
        element("<li>Calm</li>"),
        element("<b>:</b>", heading=True),
        element("<b>Nice to have</b>", heading=True),
        element("<li>Spanish</li>", heading=False, preferred=True),
        element("<li>Some of these:</li>", heading=True),
    ),
)


def test_elements_are_joined_as_they_stood():
    assert POSTING.html == (
        "<h2>Sales Lead</h2>\n<div>We sell ladders to the whole county.</div>\n<p>Requirements:</p>"
        "\n<ul><li>Five years of sales</li><li>Calm</li></ul>\n<div><b>:</b></div>"
        "\n<div><b>Nice to have</b></div>\n<ul><li>Spanish</li><li>Some of these:</li></ul>"
    )


def test_headings_are_counted_where_they_are_labelled_and_have_words():
    for counts in headings([POSTING]).values():
        assert (counts.right, counts.wrong, counts.missed) == (2, 0, 1)


def test_demands_are_counted_where_they_stand_and_as_they_are_read():
    assert set(demands([POSTING]).values()) == {(1, 1)}


@needs_labels
def test_halves_share_no_posting_and_both_are_reported():
    postings = read()
    seen, counted = halves(postings)
    assert sorted(p.id for p in (*seen, *counted)) == [p.id for p in postings]
    lines = list(report(postings))
    assert sum(line.startswith("| headings: lines") for line in lines) == 3
    assert sum(line.startswith("| minimum: ") for line in lines) == 2


@needs_labels
def test_headings_keep_what_they_reached():
    for half in halves(read()):
        assert headings(half)["headings: lines"].f1 >= 0.95
