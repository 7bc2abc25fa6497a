"""`make fact`, in a copy of the project: what it makes keeps every rule; refusals say why."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.copies import contents, copy_to, run

WRONG_USE = 2
SHAPES = "tests/postings/values/test_shapes.py"
RULES = ("tests/test_architecture.py", "tests/parsing/test_registry.py", SHAPES)

# The name, and what the refusal says.
REFUSED = [
    ("", "make fact NAME=certifications"),
    ("languages", "postings/parsing/facts/languages is there already"),
    ("Certifications", "'Certifications' cannot name a module"),
    ("3d_printing", "'3d_printing' cannot name a module"),
    ("_private", "'_private' cannot name a module"),
    ("two words", "'two words' cannot name a module"),
    ("../escape", "'../escape' cannot name a module"),
    ("reading", "postings/values/reading.py is there already"),
    ("class", "'class' cannot name a module"),
]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copy_to(tmp_path)


def make(project: Path, name: str) -> subprocess.CompletedProcess[str]:
    return run(project, "make", "fact", f"PYTHON={sys.executable}", f"NAME={name}")


def passes(project: Path, *command: str) -> None:
    done = run(project, sys.executable, "-m", *command)
    assert done.returncode == 0, done.stdout + done.stderr


def test_new_fact_keeps_every_rule_and_its_rows_pass(project):
    made = make(project, "side_projects")
    assert made.returncode == 0, made.stderr
    assert "docs/adding-a-fact.md" in made.stdout
    test = "tests/parsing/facts/test_side_projects.py"
    passes(project, "pytest", "-p", "no:cacheprovider", test, *RULES)
    shape = "postings/values/side_projects.py"
    new = ("postings/parsing/facts/side_projects", shape, test)
    passes(project, "ruff", "check", "--no-cache", *new)
    passes(project, "ruff", "format", "--no-cache", "--check", *new)


def test_documents_get_one_line_each(project):
    before = {name: (project / name).read_text() for name in ("docs/facts.md", "CHANGELOG.md")}
    make(project, "side_projects")
    for name, text in before.items():
        lines = (project / name).read_text().splitlines()
        (new,) = [line for line in lines if "ide_projects" in line or "Side projects" in line]
        lines.remove(new)
        assert lines == text.splitlines()


def test_rows_fail_when_the_rule_is_lost(project):
    make(project, "side_projects")
    module = project / "postings/parsing/facts/side_projects/fact.py"
    module.write_text(module.read_text().replace("side projects:", "lost:"))
    test = "tests/parsing/facts/test_side_projects.py"
    done = run(project, sys.executable, "-m", "pytest", "-p", "no:cacheprovider", test)
    assert "2 failed" in done.stdout


@pytest.mark.parametrize(("name", "reason"), REFUSED, ids=[repr(row[0]) for row in REFUSED])
def test_refusal_says_why_and_writes_nothing(project, name, reason):
    before = contents(project)
    refused = run(project, sys.executable, "bin/new_fact.py", name)
    assert refused.returncode == WRONG_USE
    assert reason in refused.stderr
    assert contents(project) == before


def test_a_second_fact_of_the_same_name_is_refused(project):
    make(project, "side_projects")
    again = make(project, "side_projects")
    assert again.returncode != 0
    assert "facts/side_projects is there already" in again.stderr
