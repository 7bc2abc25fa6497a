"""What the words of a heading head: the one place that reads the table of headings."""

from __future__ import annotations

from functools import lru_cache

import regex

from postings.guide.sections import SectionType
from postings.parsing.document.headings import HEADINGS, PLAIN_WORDS
from postings.parsing.matching.prefilter import Prefilter

MAX_HEADING_CHARS = 90  # a longer line is not compared with the table
KEPT_TYPES = 8_192  # employers repeat their headings

_ROWS = Prefilter(
    (regex.compile(pattern), kind) for kind, *patterns in HEADINGS for pattern in patterns
)
# A closing bracket or plus stays: "Skills (preferred)", "Perks+".
_EDGES = regex.compile(r"^[\W_]+|[^\w)+]+$|_+$")
# "what's" is one word of the list.
_WORD = regex.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_WORD_REST = regex.compile(r"\w*")


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
