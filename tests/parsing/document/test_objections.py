"""What refuses the words of a fact: each part of a row, the order, and the shared concerns."""

from __future__ import annotations

import pytest

from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, Objections, objections, outside_the_job
from postings.parsing.explanation import explain
from postings.parsing.types import Owner, Span
from tests.parsing.material import posting


def row(**parts) -> Objection:
    return Objection(**{"rule": "a-rule", "reason": "why", "concern": Concern.THING, **parts})


# The row, the body with the word "gold", whether the row holds, the words that say so.
ROWS = [
    (row(before="of "), "a bar of gold", "of "),
    (row(before="of "), "of a gold bar", None),
    (row(after=" bar"), "a gold bar", " bar"),
    (row(after=" bar"), "a gold or silver bar", None),
    (row(within="⟦gold⟧.*bar"), "a gold or silver bar", "a gold or silver bar"),
    (row(within="⟦gold⟧[^⟦]*bar"), "bars of gold", None),
    (row(around="gold bar"), "a gold bar", "a gold bar"),
    (row(around="gold bar"), "bars of gold", None),
    (row(before="of ", after=" bar"), "a piece of gold bar", "of "),
    (row(around="gold bar"), "a gold bar", "a gold bar"),
    (row(around="gold bar"), "bars of gold", None),
    (row(before="of ", after=" bar"), "a piece of gold", None),
    (row(before="of ", unless="pure"), "a bar of gold, pure", None),
    (row(before="of ", kinds=frozenset({"metal"})), "a bar of gold", "of "),
    (row(before="of ", kinds=frozenset({"color"})), "a bar of gold", None),
    (row(above="prizes", before="of "), "<h3>Prizes</h3><p>a bar of gold", "of "),
    (row(above="prizes", before="of "), "<h3>Benefits</h3><p>a bar of gold", None),
    (
        row(owners=frozenset({Owner.BENEFITS}), before="of "),
        "<h3>Benefits</h3><p>bar of gold",
        "of ",
    ),
    (row(owners=frozenset({Owner.EEO}), before="of "), "<h3>Benefits</h3><p>bar of gold", None),
    (row(in_title=True, before="of "), "a bar of gold", None),
]


def mention(body: str):
    document = posting("Seller", body if body.startswith("<") else f"<p>{body}</p>")
    start = document.text.index("gold")
    return document, Span(start=start, end=start + len("gold"))


@pytest.mark.parametrize(("one", "body", "because"), ROWS)
def test_a_row_holds_where_all_that_it_gives_does(one, body, because):
    document, words = mention(body)
    found = Objections([one]).against(document, words, kind="metal")
    assert (found and found.because and found.because.of(document.text)) == because


def test_a_row_of_the_title_holds_there():
    document = posting("Head of gold")
    words = Span(start=8, end=12)
    found = Objections([row(in_title=True)]).against(document, words)
    assert (found.span, found.rule, found.reason, found.because) == (words, "a-rule", "why", None)


def test_the_first_row_that_holds_gives_the_reason_and_own_rows_come_first():
    document, words = mention("This is not a bar of gold")
    shared = Objections(refused_by=[Concern.DENIAL])
    assert shared.against(document, words).rule == "denial"
    both = Objections(
        [row(rule="first", before="of "), row(rule="second", before="of ")],
        refused_by=[Concern.DENIAL],
    )
    assert both.against(document, words).rule == "first"


def test_a_concern_that_does_not_refuse_the_fact_is_no_reason():
    document, words = mention("This is not a bar of gold")
    assert Objections(refused_by=[Concern.STAFF]).against(document, words) is None


def test_each_side_that_is_given_is_enough_by_itself():
    rows = Objections(objections("a-rule", "why", Concern.THING, before="of ", after=" bar"))
    assert all(rows.against(*mention(body)) for body in ("made of gold", "a gold bar"))
    assert rows.against(*mention("gold")) is None


def test_a_statement_may_be_wider_than_the_sentence():
    document, words = mention("Paid in gold. Bars only.")
    one = Objections([row(within="⟦gold⟧.*bars")])
    assert one.against(document, words) is None
    assert one.against(document, words, statement=document.block_at(words.start).span)


def test_an_explanation_shows_the_words_that_refuse():
    found = explain("<h2>Seller</h2><p>We look for full-time employees.</p>").of("employment")
    assert [(one.words, one.cue_words) for one in found] == [("full-time", " employees")]


def test_text_that_is_not_about_the_job_says_nothing_unless_it_asks():
    rows = Objections(outside_the_job(unless="must"))
    document, words = mention("<h3>Benefits</h3><p>a bar of gold")
    found = rows.against(document, words)
    assert found is not None
    assert found.reason == "stands in text about benefits, not about the job"
    document, words = mention("<h3>Benefits</h3><p>you must have a bar of gold")
    assert rows.against(document, words) is None
    document, words = mention("<h3>About us</h3><p>a bar of gold")
    assert Objections(outside_the_job(Owner.BENEFITS)).against(document, words) is None
