"""Whether there is any posting under a path: asked before a folder is made into a site.

Readers are lenient, since a posting may be a line of text; manuals and settings pass them too.
Here the text must state some fact beside a title that names a rung or a function of sales, and
several beside any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postings.changes import stated_facts
from postings.ingest.storing import unfit
from postings.readers.bounded import read_bounded
from postings.readers.sources import walk
from postings.readers.types import RawPosting
from postings.reading import read
from postings.vocabulary import UNSPECIFIED

PLAIN_LEVELS = {None, UNSPECIFIED, "ic"}  # what any title is that names no rung
PLAIN_FUNCTIONS = {"other"}
# What a posting states beside its title: 92 % of real ones of any kind pass by this or by their
# title, and 5 of 1,170 files of a system's documentation.
TELLING = {
    "benefits", "compensation", "education", "employment", "experience", "languages", "licenses",
    "location", "reports_to", "team", "travel", "work_authorization",
}  # fmt: skip
ENOUGH, ENOUGH_WITH_TITLE = 2, 1


def holds_posting(path: Path) -> bool:
    """Whether a file that is named, or any file of a folder, is a posting; stops at the first."""
    raws = (found for found in read_bounded(walk([path])) if isinstance(found, RawPosting))
    readings = (reading for raw in raws if unfit(reading := read(raw)) is None)
    return any(path.is_file() or _tells_of_a_job(reading.facts) for reading in readings)


def _tells_of_a_job(facts: Mapping[str, Any]) -> bool:
    told = len(TELLING.intersection(stated_facts(facts)))
    return told >= (ENOUGH_WITH_TITLE if _names_a_job(facts["facts"]) else ENOUGH)


def _names_a_job(facts: Mapping[str, Any]) -> bool:
    functions = set(facts["title"]["value"].get("functions") or ())
    level = facts["seniority"]["value"].get("level")
    return level not in PLAIN_LEVELS or bool(functions - PLAIN_FUNCTIONS)
