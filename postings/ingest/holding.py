"""Whether there is any posting under a path: asked before a folder is made into a site.

Readers are lenient, since a posting may be a line of text; manuals and settings pass them too.
Here the text must state some fact beside a title that names a job, and several beside any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postings.facts.changes import stated_facts
from postings.facts.effective import found_value
from postings.ingest.storing import unfit
from postings.readers.bounded import read_bounded
from postings.readers.records.job_titles import names_a_job
from postings.readers.sources.paths import walk
from postings.readers.types import RawPosting
from postings.reading.posting import read
from postings.values.title import Title

# What a posting states beside its title: with it 98 % of 683 real ones of any kind pass, and 4 of
# 339 texts of a system's documentation.
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
    title = found_value(facts, Title).raw or ""
    told = len(TELLING.intersection(stated_facts(facts)))
    return told >= (ENOUGH_WITH_TITLE if names_a_job(title) else ENOUGH)
