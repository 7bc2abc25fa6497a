"""One more license code is one row and its test row: tried in a copy of the project."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
NOT_COPIED = (".*", "var", "samples", "__pycache__", "node_modules")
TABLE, TEST = "postings/guide/credentials.py", "tests/guide/test_credentials.py"
ROW = '    credential("cams", "CAMS", _CERTIFICATION, Family.FINANCE, asked("CAMS")),\n'
TEST_ROW = '    ("cams", "CAMS certification required"),\n'
DOCUMENTED = "* `cams` - CAMS"
NO_DATABASE = "postgresql://nobody@localhost:1/none"  # none is asked

# What each part of the project says of the new code, printed as JSON.
PROBE = """
import json
import django
django.setup()
from django.apps import apps
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState
from postings.admin.fields import LicenseCodeField
from postings.guide.codes import credential_name, kind_of
from postings.models import LicenseRequirement
from postings.parsing import parse
from search.advice.offers import offers
from search.api.parameters import search_parameters
from search.filters import PostingFilter

items = parse("<h2>Manager</h2><p>CAMS certification required</p>").facts["licenses"].value["items"]
row = LicenseRequirement(code="cams", kind=kind_of("cams"), status="required", position=0)
row.clean_fields(exclude=["posting"])
license = PostingFilter.base_filters["license"]
(parameter,) = [each for each in search_parameters() if each.name == "license"]
history = MigrationLoader(None)
states = history.project_state(), ProjectState.from_apps(apps)
print(json.dumps({
    "parsed": [(item["code"], item["as_written"]) for item in items],
    "kind": kind_of("cams"),
    "model": row.name,
    "admin": LicenseCodeField().clean("CAMS"),
    "filter": license.choices["cams"],
    "API": "cams" in parameter.type["items"]["enum"],
    "API description": [it for it in parameter.description.splitlines() if "cams" in it],
    "offered": [(offer.name, offer.value) for offer in offers("cams banking")],
    "migrations": sorted(MigrationAutodetector(*states).changes(graph=history.graph)),
}))
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with one more row in the table, and one in its test."""
    copy = tmp_path_factory.mktemp("license") / "project"
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*NOT_COPIED))
    add(copy / TABLE, "CREDENTIALS: tuple[Credential, ...] = (\n", ROW)
    add(copy / TEST, "ASKED_FOR = [\n", TEST_ROW)
    return copy


def add(file: Path, opening: str, row: str) -> None:
    """Puts a row at the top of a table."""
    text = file.read_text(encoding="utf-8")
    assert opening in text
    file.write_text(text.replace(opening, opening + row, 1), encoding="utf-8")


def run(project: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, *command],
        cwd=project,
        env=os.environ
        | {
            "DATABASE_URL": NO_DATABASE,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "PYTHONDONTWRITEBYTECODE": "1",
            "VAR_DIR": str(project / "var"),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def said(project: Path) -> dict[str, Any]:
    return json.loads(run(project, "-c", PROBE))


SAYS = {
    "parsed": [["cams", "CAMS"]],
    "kind": "certification",
    "model": "CAMS",
    "admin": "cams",
    "filter": "CAMS",
    "API": True,
    "API description": [DOCUMENTED],
    "offered": [["license", "cams"], ["industry", "banking_lending"]],
    "migrations": [],
}


@pytest.mark.parametrize("part", SAYS)
def test_the_row_is_enough_for(said: dict[str, Any], part: str):
    assert said[part] == SAYS[part]


def test_the_project_is_sound_with_the_row(project: Path):
    rules = ("tests/test_architecture.py", "tests/guide/test_credentials.py")
    run(project, "-m", "pytest", "-q", "-p", "no:cacheprovider", *rules, "-k", "cams or one_way")
    run(project, "-m", "ruff", "check", "--no-cache", TABLE, TEST)
    run(project, "-m", "ruff", "format", "--no-cache", "--check", TABLE, TEST)


def test_without_its_test_row_the_row_fails(project: Path, tmp_path: Path):
    bare = tmp_path / "project"
    shutil.copytree(project, bare, ignore=shutil.ignore_patterns("var"))
    test = bare / TEST
    test.write_text(test.read_text(encoding="utf-8").replace(TEST_ROW, ""), encoding="utf-8")
    with pytest.raises(AssertionError, match="cams"):
        run(bare, "-m", "pytest", "-q", "-p", "no:cacheprovider", TEST, "-k", "has_such_a_row")
