"""Lines that look like headings and are a part: of a sentence, the title, a label or a list."""

from __future__ import annotations

from functools import partial
from itertools import takewhile

import regex

from postings.guide.sections import SectionType
from postings.parsing.document.heading_shapes import all_bold
from postings.parsing.document.heading_words import MAX_HEADING_CHARS, heading_type
from postings.parsing.document.page_lines import PageLines, words_of
from postings.parsing.types import BlockKind

LEAST_RUN = 3  # lines
LEAST_REPEATED = 2  # words: a title of one word stands in many a heading

# What is said in one line: "Location:" heads no other, and its value is no heading.
_DETAILS = frozenset(
    {
        SectionType.COMPENSATION,
        SectionType.JOB_DETAILS,
        SectionType.LOCATION_LOGISTICS,
        SectionType.WORKING_CONDITIONS,
    }
)
# "Location: Akron" is a detail with its value.
_VALUE = regex.compile(r"(?P<label>[A-Z][^:]{1,40}?)\s?:\s?(?=\w)")
# "They are seeking a" / "Sales Director": the line above has not ended.
_OPEN_END = regex.compile(
    r"(?:\b(?:an?|the|of|for|to|with|by|at|in|on|and|or|is|are|our|your|as|from|this|that)|,)$",
    regex.I,
)
# "Spartanburg, SC" / ". This position ...": the line goes on in the next.
_GOES_ON = regex.compile(
    r"[,.;)]|(?:and|or|to|is|are|was|who|team|of|for|in|with|that|which|will|has|have|by|as)\b"
)


def is_part(page: PageLines, number: int, line: str) -> bool:
    """Whether the line's markup makes no heading of it."""
    if _is_value(page, number, line):
        return True
    if heading_type(line) is not None:
        # "We" / "encourage candidates" / "to apply": known words, but in the middle.
        return line[0].islower() and page.is_cut(number - 1)
    return (
        _repeats(words_of(line), page.title)
        or _is_piece(page, number, line)
        or is_in_run(page, number)
    )


def _is_value(page: PageLines, number: int, line: str) -> bool:
    """ "Location: Akron", or "Akron" alone under "Location:"."""
    label = _VALUE.match(line)
    if label and heading_type(label["label"]) in _DETAILS:
        return True
    above = page.line(number - 1)
    if not above.endswith(":") or len(above) > MAX_HEADING_CHARS:
        return False
    kind = heading_type(above)
    return kind in _DETAILS and heading_type(line) in (None, kind)


def _repeats(words: tuple[str, ...], title: tuple[str, ...]) -> bool:
    """Whether one begins with the other: "Sales Director" for "Sales Director (West)"."""
    shared = min(len(words), len(title))
    return shared >= LEAST_REPEATED and words[:shared] == title[:shared]


def _is_piece(page: PageLines, number: int, line: str) -> bool:
    """A bold piece of a sentence that was cut into lines."""
    above, below = page.line(number - 1), page.line(number + 1)
    if line[:1].islower() or _OPEN_END.search(above):
        return True
    if page.heads_list(number) or not below:
        return False
    return bool(_GOES_ON.match(below)) or (page.is_cut(number - 1) and below[0].islower())


def is_in_run(page: PageLines, number: int) -> bool:
    """Three short lines of one form head nothing: they are a list without its markup."""
    alike = partial(_is_alike, page, bold=all_bold(page.blocks[number]))
    above = takewhile(alike, range(number - 1, number - LEAST_RUN, -1))
    below = takewhile(alike, range(number + 1, number + LEAST_RUN))
    return sum(1 for _ in above) + sum(1 for _ in below) >= LEAST_RUN - 1


def _is_alike(page: PageLines, number: int, *, bold: bool) -> bool:
    if not 0 <= number < len(page.blocks):
        return False
    block = page.blocks[number]
    if block.kind is not BlockKind.PARAGRAPH or block.end - block.start > MAX_HEADING_CHARS:
        return False
    line = page.line(number)
    return all_bold(block) is bold and line[-1].isalnum() and heading_type(line) is None
