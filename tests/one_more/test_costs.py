"""What one more column, filter and format cost, each by a real example in a copy of the project.

An example is what a person would write, no more; then everything that should have it is asked. The
row in `docs/`, the test and the line in the changelog are written for a reader and not counted.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from postings.readers.registry import read_file
from postings.readers.types import UnreadableError
from tests.copies import changed, contents, copy_to, run

COLUMNS, MODEL = "postings/facts/columns.py", "postings/models/postings.py"
FILTERS = "search/filters/__init__.py"
FORMAT = "postings/readers/formats/vacancy.py"

REPORTS_TO = (
    'Column("reports_to", lambda facts: facts.reports_to.title or "", in_index=True, in_api=True,'
    ' csv="reports_to", label="Reports to", card=6, schema_org="employmentUnit"),'
)
EQUITY = 'Column("equity", lambda facts: facts.compensation.equity, in_index=True),'
EQUITY_FILTER = (
    'equity = FlagFilter("equity", "Offered", "Not offered", "Not stated",'
    ' label="Equity", fact="compensation", is_folded=True)'
)
VACANCY = {
    "vacancy": {
        "ref": "director-of-sales",
        "caption": "Director of Sales",
        "blocks": [
            {"head": "The work", "markup": "<p>Lead the team of Wrenbury Instruments.</p>"},
            {"head": "Requirements", "markup": "<p>8 years of sales experience.</p>"},
        ],
    }
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copy_to(tmp_path)


def insert(path: Path, above: str, line: str) -> None:
    """Write a line above the first that begins so, with its indent."""
    lines = path.read_text(encoding="utf-8").splitlines()
    place = next(number for number, text in enumerate(lines) if text.strip().startswith(above))
    indent = lines[place][: len(lines[place]) - len(lines[place].lstrip())]
    lines.insert(place, indent + line)
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")


def python(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    settings = {"DJANGO_SETTINGS_MODULE": "tests.one_more.offline"}
    return run(project, sys.executable, *arguments, **settings)


def answers(done: subprocess.CompletedProcess[str]) -> Any:
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def unnumbered(places: set[str]) -> set[str]:
    """The places, but a migration by its name alone: its number is the next one, whichever."""
    return {re.sub(r"^postings/migrations/\d{4}_(\w+)\.py$", r"\1", place) for place in places}


def test_a_column_is_a_line_its_field_and_its_migration(project):
    before = contents(project)
    insert(project / COLUMNS, above='Column("posted_on"', line=REPORTS_TO)
    insert(project / MODEL, above="objects = ", line="reports_to = models.TextField(blank=True)")
    assert answers(python(project, "-m", "tests.one_more.ask_column")) == {
        "lacked its migration": True,
        "lacks its migration": False,
        "index": [1],
        "csv": "CEO",
        "api": "CEO",
        "schema": ["PostingDetailShape", "PostingShape"],
        "feed": ["Reports to: CEO"],
        "card": 1,
        "search engines": "CEO",
    }
    assert unnumbered(changed(project, before)) == {COLUMNS, MODEL, "add_reports_to"}


def test_a_filter_with_its_column_is_four_files(project):
    before = contents(project)
    insert(project / COLUMNS, above='Column("posted_on"', line=EQUITY)
    insert(
        project / MODEL,
        above="objects = ",
        line="equity = models.BooleanField(null=True, blank=True)",
    )
    insert(project / FILTERS, above="sort = ", line=EQUITY_FILTER)
    assert answers(python(project, "-m", "tests.one_more.ask_filter")) == {
        "offered": [1],
        "not stated": [3],
        "left out": [2, 3],
        "in words": ["Equity: Offered"],
    }
    assert unnumbered(changed(project, before)) == {COLUMNS, MODEL, "add_equity", FILTERS}


def test_a_format_is_one_file(project):
    file = project / "vacancy.json"
    file.write_text(json.dumps(VACANCY), encoding="utf-8")
    with pytest.raises(UnreadableError):
        list(read_file(file))
    before = contents(project)
    shutil.copy(project / "tests/one_more/vacancy.py", project / FORMAT)
    assert answers(python(project, "-m", "tests.one_more.ask_format", "vacancy.json")) == {
        "format": "vacancy",
        "key": "director-of-sales",
        "title": "Director of Sales",
        "years": 8,
    }
    assert changed(project, before) == {FORMAT}


def test_a_line_without_its_field_is_named_before_anything_runs(project):
    insert(project / COLUMNS, above='Column("posted_on"', line=REPORTS_TO)
    done = python(project, "manage.py", "makemigrations", "--check")
    assert done.returncode == 1
    assert f"{COLUMNS}: reports_to is no field of Posting." in done.stderr
    assert f"Declare it in {MODEL}" in done.stderr
