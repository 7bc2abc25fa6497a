"""The shape of a heading in one line: bold, capitals, a colon, words that head, and no sentence."""

from __future__ import annotations

import regex

from postings.parsing.document.heading_words import (
    MAX_HEADING_CHARS,
    exactly_known,
    heading_type,
)
from postings.parsing.types import Block, BlockKind

MAX_HEADING_WORDS = 10  # longer bold or capital lines in postings are sentences
MAX_LABEL_WORDS = 6  # "Performance and Cross-Functional Management:" is five
MAX_QUESTION_WORDS = 8  # "Why work for Larkspur Mutual?"
MAX_TAGGED_CHARS = 140  # a longer "heading" is a paragraph in large letters

# Two letters in a row: "**" and "•" head nothing.
_LETTERS = regex.compile(r"[^\W\d_]{2}")
# A job board's code, a sum of money
_CODE = regex.compile(r"#?li-\w|[£$€]", regex.I)
# A telephone number, an address; each letter in both sizes, which is faster than a flag
_DATA = regex.compile(r"\d{5}|\S@\S|[Hh][Tt][Tt][Pp][Ss]?:|[Ww][Ww][Ww]\.")
# A dash or star only with a space behind: "**Benefits**" is bold in Markdown.
BULLET = regex.compile(r"[•·●▪►‣◦✔✓]|[-–*+]\s|\\-")
# "Why work for Larkspur Mutual?"; "Ready?" is no heading by itself.
_ASKING = regex.compile(r"(?:what|who|why|how)\b", regex.I)
# Capitals only: "About Larkspur Mutual Group", but not "About ten people".
_ABOUT = regex.compile(r"About(?: (?:the|our|us|this|your|\p{Lu}[\w&.'’-]*+))+$")
# "Applicants must be citizens" says something, "What you must bring" heads something.
_SAYS = regex.compile(r"(?<!\b(?:we|you|who|that|it|they|what))\smust\s|[.;,]$", regex.I)
# Of plain lines only: in bold "Larkspur is an Equal Opportunity Employer" is a heading.
_STATES = regex.compile(r"(?<!\b(?:we|you|who|that|it|this|they))\s(?:is|are|was|has)\s", regex.I)
# No label with its text, no number of anything: "2 x Consultant", "Cell: 555".
_BARE = regex.compile(r"[^:\d|@=]*[\w)?!]")
_LONG_WORD = regex.compile(r"\b[^\W\d_][\w’']{3,}")
# "vs. Larkspur" ends no sentence, "do here. We also offer" does.
_LAST_SENTENCE = regex.compile(r"(?<=[\p{Ll})]{2}[.!?])\s+(?=\p{Lu})")


def is_written(line: str) -> bool:
    """Whether a line has words, and is no address, code or sum."""
    return bool(_LETTERS.search(line)) and not (_CODE.match(line) or _DATA.search(line))


def all_bold(block: Block) -> bool:
    """Whether the whole line is bold; the colon may stand outside."""
    bold = sum(span.end - span.start for span in block.bold)
    return bold >= block.end - block.start - 2


def is_long(block: Block, line: str) -> bool:
    """Whether a line is too long for a heading."""
    # An employer who sets a tag means it: tagged headings may be longer.
    if block.kind is BlockKind.HEADING:
        return len(line) > MAX_TAGGED_CHARS
    return len(line) > MAX_HEADING_CHARS or len(line.split()) > MAX_HEADING_WORDS


def is_lead(line: str) -> bool:
    """Whether a heading is a whole sentence that leads over to a list."""
    return line.endswith(":") and (
        len(line) > MAX_HEADING_CHARS or len(line.split()) > MAX_HEADING_WORDS
    )


def told_by(line: str) -> str:
    """The part of a heading that tells what it heads: of several sentences the last.

    >>> told_by("We pay well for all that you do here. We also offer the following benefits:")
    'We also offer the following benefits:'
    >>> told_by("Why us. Benefits"), told_by("Duties")
    ('Why us. Benefits', 'Duties')
    """
    return _LAST_SENTENCE.split(line)[-1] if is_lead(line) else line


def says_something(line: str) -> bool:
    """Whether a line is a sentence, or an item of a list, by its verb or its end."""
    return _SAYS.search(line) is not None


def is_marked(block: Block, line: str, *, bold_means: bool) -> bool:
    """Whether a line is bold or in capitals."""
    # Where nearly all is bold, bold alone says nothing.
    if block.bold and all_bold(block) and (bold_means or heading_type(line)):
        return True
    # "WHAT YOU DO" is a heading, "MBA, CPA" are letters of degrees.
    return line.isupper() and any(len(word) > 3 and word.isalpha() for word in line.split())


def is_known(line: str) -> bool:
    """Whether a plain line has words that are known to head, and no others."""
    words = len(line.split())
    if words > MAX_QUESTION_WORDS or not _opens(line) or _STATES.search(line):
        return False
    if line.endswith("?") and _ASKING.match(line):
        return heading_type(line) is not None
    # "Basic: 40 hours" is a label with its text.
    if words > MAX_LABEL_WORDS or ":" in line:
        return False
    return exactly_known(line) or bool(_ABOUT.match(line))


def may_head(line: str) -> bool:
    """Whether a plain line may be a heading, if it stands where headings do."""
    short = len(line.split()) <= MAX_LABEL_WORDS
    return short and _opens(line) and bool(_BARE.fullmatch(line)) and not _STATES.search(line)


def has_capitals(line: str) -> bool:
    """Whether only the short words are small.

    >>> has_capitals("Sales Strategy and Planning"), has_capitals("Sales strategy")
    (True, False)
    """
    return all(word[0].isupper() for word in _LONG_WORD.findall(line))


def _opens(line: str) -> bool:
    start = line.lstrip("_*# ")[:1]
    # A small letter goes on with the line before.
    return start.isupper() or not start.isalnum()
