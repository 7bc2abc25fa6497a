"""Which lines are headings, and what their words head.

A heading is a heading tag, a short bold or capital line, a short line that ends in a colon, or a
plain line of nothing but words that headings are made of ("Job Summary and Qualifications").
Bullets, codes of job boards, contact data and sums of money are no headings, whatever their markup.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

import regex

from postings.guide.sections import SectionType
from postings.parsing.document.headings import HEADINGS, PLAIN_WORDS
from postings.parsing.matching.prefilter import Prefilter
from postings.parsing.types import Block, BlockKind

MAX_HEADING_WORDS = 10  # longer bold or capital lines in postings are sentences
MAX_LABEL_WORDS = 6  # "Performance and Cross-Functional Management:" is five
MAX_QUESTION_WORDS = 8  # "Why work for Larkspur Mutual?"
MAX_HEADING_CHARS = 90  # a longer line is not compared with the table either
MAX_TAGGED_CHARS = 140  # a longer "heading" is a paragraph in large letters
MOSTLY_BOLD = 0.5  # a posting that is mostly bold uses bold for nothing
KEPT_TYPES = 8_192  # employers repeat their headings

_ROWS = Prefilter(
    (regex.compile(pattern), kind) for kind, *patterns in HEADINGS for pattern in patterns
)
# A closing bracket or plus stays: "Skills (preferred)", "Perks+".
_EDGES = regex.compile(r"^[\W_]+|[^\w)+]+$|_+$")
# "what's" is one word of the list.
_WORD = regex.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_WORD_REST = regex.compile(r"\w*")
# Two letters in a row: "**" and "•" head nothing.
_LETTERS = regex.compile(r"[^\W\d_]{2}")
# A dash or star only with a space behind: "**Benefits**" is bold in Markdown.
_BULLET = regex.compile(r"[•·●▪►‣◦✔✓]|[-–*+]\s|\\-")
# "## Job description" has lost its rendering, "#LI-Remote" is a code.
_MARKDOWN = regex.compile(r"#{1,6}\s+[^\W\d]")
# A job board's code, a telephone number, an address, a sum of money
_DATA = regex.compile(r"^#?li-\w+|\d{5,}|\S@\S|https?:|www\.|^[£$€]", regex.I)
# "Why work for Larkspur Mutual?"; "Ready?" is no heading by itself.
_ASKING = regex.compile(r"(?:what|who|why|how)\b", regex.I)
# Capitals only: "About Larkspur Mutual Group", but not "About ten people".
_ABOUT = regex.compile(r"About(?: (?:the|our|us|this|your|\p{Lu}[\w&.'’-]*+))+$")
# "About the role…" leads over to what is under it.
_ELLIPSIS = regex.compile(r"(?:\.{2,}|…)$")


def heading_key(heading: str) -> str:
    """The heading as the table's patterns see it.

    >>> heading_key("** What You’ll Need: ")
    "what you'll need"
    """
    folded = heading.casefold().replace("’", "'").replace("‘", "'")
    return _EDGES.sub("", _EDGES.sub("", folded))


@lru_cache(maxsize=KEPT_TYPES)
def heading_type(heading: str) -> SectionType | None:
    """The section type that these words head, or None.

    >>> heading_type("HOW YOU WILL STAND OUT:").value
    'qualifications_preferred'
    >>> heading_type("Western region") is None
    True
    """
    key = heading_key(heading)
    if not key or len(key) > MAX_HEADING_CHARS:
        return None
    # The first row that matches: the order of the table settles overlaps.
    return next((kind for row, kind in _ROWS.rows_for(key) if row.search(key)), None)


def with_headings(text: str, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks, with lines that work as headings marked as such, and no others."""
    blocks = tuple(blocks)
    bold_means = _bold_means_something(blocks)
    return tuple(_marked(text, block, bold_means) for block in blocks)


def _marked(text: str, block: Block, bold_means: bool) -> Block:
    if _is_heading(text, block, bold_means):
        return replace(block, kind=BlockKind.HEADING)
    # A heading tag around a bullet or a code: "<h3>#LI-Remote</h3>".
    if block.kind is BlockKind.HEADING:
        return replace(block, kind=BlockKind.PARAGRAPH)
    return block


def all_bold(block: Block) -> bool:
    bold = sum(span.end - span.start for span in block.bold)
    return bold >= block.end - block.start - 2  # the colon may stand outside the bold


def exactly_known(line: str) -> bool:
    """Whether most of the line belongs to a known heading, or all its words to headings.

    >>> exactly_known("Job Summary and Qualifications"), exactly_known("Strong skills in sales")
    (True, False)
    """
    key = heading_key(line)
    if heading_type(line) is None:
        return False
    # Every word may be a heading's, as in "Job Summary and Qualifications".
    if all(word in PLAIN_WORDS for word in _WORD.findall(key)):
        return True
    matches = (row.search(key) for row, _ in _ROWS.rows_for(key))
    # Half of the line: "Strong skills in sales" has a heading's word and is none.
    return any(match and len(match[0] + _word_rest(key, match)) * 2 > len(key) for match in matches)


def _word_rest(key: str, match: regex.Match[str]) -> str:
    """The rows name the beginnings of words: "qualif" stands for "qualifications"."""
    rest = _WORD_REST.match(key, match.end())
    return rest[0] if rest else ""


def _bold_means_something(blocks: tuple[Block, ...]) -> bool:
    bold = sum(span.end - span.start for block in blocks for span in block.bold)
    total = sum(block.end - block.start for block in blocks)
    return bold < MOSTLY_BOLD * total


def _is_heading(text: str, block: Block, bold_means: bool) -> bool:
    tagged = block.kind is BlockKind.HEADING
    longest = MAX_TAGGED_CHARS if tagged else MAX_HEADING_CHARS
    if block.kind is BlockKind.TITLE or block.end - block.start > longest:
        return False
    line = block.span.of(text)
    # An employer who sets a tag means it: tagged headings may be longer.
    if not tagged and len(line.split()) > MAX_HEADING_WORDS:
        return False
    if not _LETTERS.search(line) or _DATA.search(line):
        return False
    if block.kind is BlockKind.ITEM or _BULLET.match(line):
        # A bullet heads only with a colon and known words: "• Benefits:".
        return line.endswith(":") and heading_type(line) is not None
    if tagged or line.endswith(":") or _MARKDOWN.match(line):
        return True
    return _looks_like_heading(_ELLIPSIS.sub("", line), block, bold_means)


def _looks_like_heading(line: str, block: Block, bold_means: bool) -> bool:
    """A line without a heading's markup or colon."""
    # These close a sentence or an item of a list.
    if line.endswith((".", ";", ",")):
        return False
    # Where nearly all is bold, bold alone says nothing.
    if all_bold(block) and (bold_means or heading_type(line)):
        return True
    # "WHAT YOU DO" is a heading, "MBA, CPA" are letters of degrees.
    if line.isupper() and any(len(word) > 3 and word.isalpha() for word in line.split()):
        return True
    return _is_plain_heading(line)


def _is_plain_heading(line: str) -> bool:
    words = len(line.split())
    start = line.lstrip("_*# ")[:1]
    # A small letter goes on with the line before.
    if not start.isupper() and start.isalnum():
        return False
    if words <= MAX_QUESTION_WORDS and line.endswith("?") and _ASKING.match(line):
        return heading_type(line) is not None
    # "Basic: 40 hours" is a label with its text.
    if words > MAX_LABEL_WORDS or ":" in line:
        return False
    return exactly_known(line) or bool(_ABOUT.match(line))
