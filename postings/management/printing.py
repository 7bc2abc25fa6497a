"""An explanation as text on a terminal: the posting line by line, its candidates under their lines.

The text is foreign: nothing in it is taken for markup, and what would steer a terminal is shown by
its number instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import regex
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.text import Text

from postings.parsing.explanation import Candidate, Explanation
from postings.parsing.types import Block, Section
from postings.words.fact_words import words as in_words

TAKEN, NOT_TAKEN = "✓", "✗"
STYLES = {TAKEN: "bold green", NOT_TAKEN: "bold red"}
# Controls, and the marks that turn the direction of writing around.
_STEERING = regex.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


def print_explanation(console: Console, name: str, explanation: Explanation) -> None:
    """Print the posting `name` with all its candidates."""
    console.print(Text(visible(name), "bold"), Text(_summary(explanation)), sep="\n")
    section: Section | None = None
    candidates = _by_block(explanation)
    for block in explanation.document.blocks:
        here = explanation.document.section_at(block.start)
        if here != section:
            console.print()
            console.print(_of_section(explanation, here))
        console.print(_line(explanation, block, is_dim=block.start not in candidates))
        section = here
        for row in candidates.get(block.start, []):
            if row.section != section:
                section = row.section
                console.print(_indented(_of_section(explanation, section), 2))
            _print_candidate(console, row)
    for line in _footer(explanation):
        console.print(line)
    console.print()


def visible(words: str) -> str:
    """Foreign text without the power to steer a terminal.

    >>> visible("Director\\x1b[2J of\\u202e Sales")
    'Director\\\\x1b[2J of\\\\u202e Sales'
    """
    return _STEERING.sub(lambda match: ascii(match[0])[1:-1], words)


def visible_line(words: str) -> str:
    """Foreign text on one line: not even the end of a line may pretend to be ours.

    >>> visible_line("a.html\\nAll is well\\x1b[2J")
    'a.html\\\\nAll is well\\\\x1b[2J'
    """
    return visible(words).replace("\n", "\\n")


def ruling_of(row: Candidate) -> str:
    """The status with what settled it, in words; empty for a fact without a status."""
    if row.status is None:
        return ""
    by = f"{row.step} ({row.status_rule})" if row.step else "settled by the fact itself"
    cue = f": “{_one_line(row.cue_words)}”" if row.cue_words else ""
    return f"{row.status.replace('_', ' ')}, {by}{cue}"


def _summary(explanation: Explanation) -> str:
    taken = sum(row.is_accepted for row in explanation.candidates)
    left = len(explanation.candidates) - taken
    return f"Parser {explanation.parsed.version}: {taken} taken, {left} looked at and not taken"


def _by_block(explanation: Explanation) -> dict[int, list[Candidate]]:
    rows = explanation.candidates
    starts = groupby(rows, lambda row: explanation.document.block_at(row.span.start).start)
    return {start: list(group) for start, group in starts}


def _of_section(explanation: Explanation, section: Section) -> Text:
    heading = section.heading.of(explanation.document.written) if section.heading else "no heading"
    words = f"── {section.type.value} · text about {section.owner.value} · {_one_line(heading)}"
    return Text(words, "dim")


def _line(explanation: Explanation, block: Block, *, is_dim: bool) -> Text:
    return Text(visible(block.span.of(explanation.document.written)), "dim" if is_dim else "")


def _print_candidate(console: Console, row: Candidate) -> None:
    mark = TAKEN if row.is_accepted else NOT_TAKEN
    name = f"{row.fact}.{row.path}" if row.path else row.fact
    head = Text.assemble(
        (f"{mark} {row.number} ", STYLES[mark]), (name, "bold"), f" “{_one_line(row.words)}”"
    )
    console.print(_indented(head, 2))
    why = f"{row.rule}: {row.reason}" if row.reason else row.rule
    value = in_words(row.value) if row.is_accepted else ""
    details = {"value": value, "rule": why, "status": ruling_of(row)}
    for label, words in details.items():
        if words:
            console.print(_indented(Text.assemble((f"{label} ", "dim"), visible(words)), 6))


def _footer(explanation: Explanation) -> Iterator[RenderableType]:
    found = {row.fact for row in explanation.candidates if row.is_accepted}
    if unstated := [name for name in explanation.parsed.facts if name not in found]:
        yield Text(f"Not stated: {', '.join(unstated)}", "dim")
    for name, error in explanation.parsed.errors.items():
        yield Text(f"Broke its rules: {name}: {visible(error)}", "bold red")


def _one_line(words: str | None) -> str:
    return visible((words or "").replace("\n", " "))


def _indented(text: Text, columns: int) -> Padding:
    return Padding(text, (0, 0, 0, columns), expand=False)
