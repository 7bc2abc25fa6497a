"""Whether a text is one posting: several in one file are named, never run together into one.

Told by what cannot stand in one posting: two labels or first headings with titles that name
different jobs, or two blocks of front matter with titles. Of 8,000 real texts one looks so, and is.
"""

from __future__ import annotations

import re

from postings.readers.problems import Problem
from postings.readers.records.job_titles import names_a_job
from postings.readers.types import UnreadableError

_LABEL = re.compile(
    r"^\W{0,4}(?:job |position )?title\W{0,3}:\W{0,3}(?P<title>\S[^\n]{1,118})$",
    re.IGNORECASE | re.MULTILINE,
)
_HEADING = re.compile(r"^#[ \t]+(?P<title>\S[^\n]{1,118})$", re.MULTILINE)
_FRONT = re.compile(
    r"^---[ \t]*\n(?:[\w -]{1,40}:[^\n]*\n){0,60}?title:[ \t]*(?P<title>[^\n]+)$", re.MULTILINE
)


def check_is_one(text: str) -> None:
    """Raises UnreadableError where a text holds several postings."""
    text = text.replace("\r\n", "\n")
    fronts = len(_FRONT.findall(text))
    number = max(fronts, labeled_jobs(text), _jobs(_HEADING, text))
    if number > 1:
        what = f"holds {number} postings in one text"
        raise UnreadableError(f"{what}: save each in a file of its own", Problem.INCOMPLETE)


def labeled_jobs(text: str) -> int:
    """How many different jobs the lines name that are labeled as titles.

    >>> labeled_jobs("Title: VP, Sales\\nLead.\\nTitle: Sales Lead"), labeled_jobs("VP, Sales")
    (2, 0)
    """
    return _jobs(_LABEL, text)


def _jobs(pattern: re.Pattern[str], text: str) -> int:
    """How many different jobs the titles name."""
    titles = {match["title"].strip("#* \t").casefold() for match in pattern.finditer(text)}
    return sum(map(names_a_job, titles))
