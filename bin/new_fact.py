"""Starts a new fact: its room, its value's shape, its test, its row in docs and its changelog line.

What is made works from the first minute, on a rule that only shows the form: all checks are green
before the first real rule is written. Everything is looked at before anything is written. Runs on a
bare Python.
"""

from __future__ import annotations

import keyword
import re
import sys
from pathlib import Path
from string import Template

ROOT = Path(__file__).resolve().parent.parent
FACTS = Path("postings/parsing/facts")
SHAPES = Path("postings/values")
TESTS = Path("tests/parsing/facts")
PAGE = Path("docs/facts.md")
CHANGELOG = Path("CHANGELOG.md")
UNRELEASED = "## Unreleased\n\n"
WRONG_USE = 2  # the exit code, as of manage.py: nothing was begun

ROOM = Template('"""All that reads `$name`, and nothing else: begin with `fact`."""\n')
MODULE = Template('''\
"""$label: what stands behind the label, to be replaced by what the guide says.

"$label: blue belt" gives "blue belt"; the same words about the employer are rejected.
"""

from __future__ import annotations

from collections.abc import Mapping

import regex

from postings.parsing.document import Document
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Owner, Proof, Rejected, Span

RULES = (("labelled", regex.compile(r"\\b$words: (?P<value>[^\\n.;]{1,80})", regex.I)),)


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """One item a label, in the order of the rules."""
    items: list[dict[str, str]] = []
    proofs: list[Proof] = []
    rejected: list[Rejected] = []
    for rule, pattern in RULES:
        for match in pattern.finditer(document.text):
            span = Span(start=match.start(), end=match.end())
            owner = document.owner_at(span.start)
            if owner is Owner.JOB:
                proofs.append(Proof(path=f"items.{len(items)}", span=span, rule=rule))
                items.append({"value": match["value"]})
            else:
                reason = f"text about {owner.value}"
                rejected.append(Rejected(span=span, rule="owner", reason=reason))
    return Extraction(value={"items": items}, proofs=tuple(proofs), rejected=tuple(rejected))


FACT = Fact(
    name="$name",
    states="$words as the posting states them",
    values="text",
    extract=extract,
    shape="list",
)
''')

SHAPE = Template('''\
"""$label: each as the posting states it."""

from __future__ import annotations

from dataclasses import dataclass

from postings.values.kinds import Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class ${shape}Item(Shape):
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class $shape(Shape):
    items: tuple[${shape}Item, ...] = ()
''')

TEST = Template('''\
"""$label: what is found, and what only looks like it.

Each row is the body of a posting. The rows are made; real quotations stay outside the repository.
"""

from __future__ import annotations

import pytest

from postings.parsing.facts.$name import fact as $name
from tests.parsing.material import posting

# Text, the value, the words that prove it.
FOUND = [
    ("<p>$label: blue belt</p>", [{"value": "blue belt"}], ["$label: blue belt"]),
]

# Text, the rule that rejected it.
ABSENT = [
    ("<h3>About us</h3><p>Our $words: blue belt</p>", "owner"),
]

# Text, the value that it should give.
KNOWN_MISSES = [
    ("<p>Blue belt is one of our $words</p>", [{"value": "Blue belt"}]),
]


@pytest.mark.parametrize(("text", "value", "words"), FOUND)
def test_found(text, value, words):
    document = posting(body=text)
    found = $name.extract(document, {})
    assert found.value["items"] == value
    assert [proof.span.of(document.text) for proof in found.proofs] == words


@pytest.mark.parametrize(("text", "rule"), ABSENT)
def test_absent(text, rule):
    found = $name.extract(posting(body=text), {})
    assert found.value["items"] == []
    assert {rejected.rule for rejected in found.rejected} == {rule}


@pytest.mark.parametrize(("text", "value"), KNOWN_MISSES)
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_known_misses(text, value):
    assert $name.extract(posting(body=text), {}).value["items"] == value
''')

ROW = Template("| [`$name`](#$name) | $words as the posting states them | text |\n")
LINE = Template("- $label: read from postings and shown on their pages.\n")

NEXT = Template("""\
Made:
  postings/parsing/facts/$name/fact.py    the fact, with a rule that only shows the form
  postings/values/$name.py    the shape of its value
  tests/parsing/facts/test_$name.py    its rows: found, absent, known misses
  docs/facts.md    its row, from what the module says of itself
  CHANGELOG.md    a line: say what is new for users

Next:
  1. read docs/adding-a-fact.md
  2. write rows in the test, then the rules that turn them green:
     .venv/bin/python -m pytest tests/parsing/facts/test_$name.py
  3. word it for the pages in postings/wordings/$name.py (without it, they list its fields)
  4. make publish, which writes docs/facts.md with its rules
  5. make check""")


class RefusedError(Exception):
    """Why no fact was made, and what to do."""


def main(arguments: list[str]) -> None:
    name = arguments[0] if len(arguments) == 1 else ""
    try:
        new_texts = plan(name, ROOT)
    except RefusedError as refusal:
        print(f"No fact was made: {refusal}", file=sys.stderr)
        sys.exit(WRONG_USE)
    for place, text in new_texts.items():
        (ROOT / place).parent.mkdir(exist_ok=True)
        (ROOT / place).write_text(text, encoding="utf-8")
    print(NEXT.substitute(words_of(name)))


def plan(name: str, root: Path) -> dict[Path, str]:
    """The files to write, with their whole new text."""
    require_a_name(name)
    words = words_of(name)
    room, shape, test = FACTS / name, SHAPES / f"{name}.py", TESTS / f"test_{name}.py"
    for place in (room, shape, test):
        if (root / place).exists():
            raise RefusedError(f"{place} is there already.")
    return {
        room / "__init__.py": ROOM.substitute(words),
        room / "fact.py": MODULE.substitute(words),
        shape: SHAPE.substitute(words),
        test: TEST.substitute(words),
        PAGE: with_row(read(root, PAGE), ROW.substitute(words), name),
        CHANGELOG: with_line(read(root, CHANGELOG), LINE.substitute(words)),
    }


def require_a_name(name: str) -> None:
    if not name:
        raise RefusedError("say which, as in: make fact NAME=certifications")
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) or keyword.iskeyword(name):
        raise RefusedError(
            f"{name!r} cannot name a module. "
            "Use small letters, digits and single underscores: work_authorization."
        )


def words_of(name: str) -> dict[str, str]:
    words = name.replace("_", " ")
    shape = words.title().replace(" ", "")
    return {"name": name, "words": words, "label": words.capitalize(), "shape": shape}


def read(root: Path, place: Path) -> str:
    return (root / place).read_text(encoding="utf-8")


def with_row(page: str, row: str, name: str) -> str:
    """The page with the row below the last one of the list of facts."""
    if f"| [`{name}`]" in page:
        raise RefusedError(f"{PAGE} has a row `{name}` already.")
    rows = list(re.finditer(r"^\| \[`.*\n", page, re.MULTILINE))
    if not rows:
        raise RefusedError(f"{PAGE} has no table to put its row into.")
    return page[: rows[-1].end()] + row + page[rows[-1].end() :]


def with_line(changelog: str, line: str) -> str:
    """The changelog with the line on top of what is unreleased."""
    before, heading, after = changelog.partition(UNRELEASED)
    if not heading:
        raise RefusedError(f"{CHANGELOG} has no {UNRELEASED.strip()!r} to put its line under.")
    return before + heading + line + after


if __name__ == "__main__":
    main(sys.argv[1:])
