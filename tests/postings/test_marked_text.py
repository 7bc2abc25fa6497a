"""Marks in a text: balanced whatever they do to each other, and nothing of the text is lost."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from postings.admin.marked_text import MarkedSection, Token, marked_numbers, marked_sections
from postings.parsing.explanation import Candidate, explain
from postings.parsing.types import Span

EXPLANATION = explain(
    "<h2>Sales Director</h2><p>About us: we sell pumps. Requirements: five years.</p>"
    "<ul><li>MBA preferred</li><li>Series 7</li></ul>"
)
DOCUMENT = EXPLANATION.document
SPANS = st.tuples(*[st.integers(0, len(DOCUMENT.text))] * 2).map(
    lambda edges: Span(start=min(edges), end=max(edges))
)


def candidates(spans: Sequence[Span]) -> list[Candidate]:
    return [
        Candidate(
            number=number,
            fact="made",
            span=span,
            words=span.of(DOCUMENT.text),
            rule="made",
            section=DOCUMENT.section_at(span.start),
            heading=None,
        )
        for number, span in enumerate(sorted(spans), start=1)
    ]


def lines(sections: list[MarkedSection]) -> list[tuple[Token, ...]]:
    return [line.tokens for section in sections for line in section.lines]


def written(spans: Sequence[Span]) -> list[str]:
    """Each line with its marks as brackets and numbers; `+` goes on with a mark."""
    found = marked_sections(EXPLANATION, candidates(spans))
    return ["".join(map(sign, tokens)) for tokens in lines(found)]


def sign(token: Token) -> str:
    if token.opens:
        return f"[{token.opens.number if token.is_first else '+'}:"
    return "]" if token.closes else "|" if token.section else token.text


def span(words: str) -> Span:
    start = DOCUMENT.text.index(words)
    return Span(start=start, end=start + len(words))


def test_a_mark_inside_another_is_nested():
    assert written([span("Sales Director"), span("Director")])[0] == "[1:Sales [2:Director]]"


def test_of_two_that_begin_together_the_longer_is_outside():
    assert written([span("Sales"), span("Sales Director")])[0] == "[2:[1:Sales] Director]"


def test_a_mark_that_crosses_another_is_split():
    crossing = [span("five years"), span("Requirements: five")]
    assert written(crossing)[1].endswith("[1:Requirements: [2:five]][+: years].")


def test_a_mark_over_several_lines_goes_on_in_each():
    over = Span(start=span("preferred").start, end=span("Series").end)
    assert written([over])[2:] == ["MBA [1:preferred]", "[+:Series] 7"]


def test_words_of_no_length_can_be_led_to():
    empty = Span(start=6, end=6)
    assert written([empty])[0] == "Sales [1:]Director"


def test_a_section_inside_a_line_is_said_where_it_begins():
    assert written([])[1] == "About us: we sell pumps. |Requirements: five years."


@given(st.lists(SPANS, max_size=8))
def test_marks_are_balanced_and_the_text_is_whole(spans: list[Span]) -> None:
    rows = candidates(spans)
    found = marked_sections(EXPLANATION, rows)
    firsts = []
    for block, tokens in zip(DOCUMENT.blocks, lines(found), strict=True):
        open_marks = 0
        for token in tokens:
            open_marks += bool(token.opens) - token.closes
            assert open_marks >= 0
            firsts += [token.opens.number] if token.opens and token.is_first else []
        assert open_marks == 0
        assert "".join(token.text for token in tokens) == block.span.of(DOCUMENT.text)
    assert sorted(firsts) == sorted(marked_numbers(found))
    inside = {row.number for row in rows if row.words.strip()}
    assert inside <= set(firsts)


@given(st.lists(SPANS, max_size=6))
def test_every_character_is_in_the_marks_that_hold_it(spans: list[Span]) -> None:
    rows = candidates(spans)
    for block, tokens in zip(
        DOCUMENT.blocks, lines(marked_sections(EXPLANATION, rows)), strict=True
    ):
        position, stack = block.start, []
        for token in tokens:
            if token.opens:
                stack.append(token.opens.number)
            elif token.closes:
                stack.pop()
            elif token.text:
                here = Span(start=position, end=position + len(token.text))
                assert set(stack) == {row.number for row in rows if row.span.overlaps(here)}
                position = here.end
