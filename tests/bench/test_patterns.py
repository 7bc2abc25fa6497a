"""`make patterns`: every pattern of the parser is counted, and those without a match are named."""

from __future__ import annotations

import gzip
import importlib.util
import json
import re
import subprocess
import sys
from collections import Counter
from itertools import count

import pytest
import regex

from bench import digest, pattern_hits, patterns
from tests.sources import ROOT

RULES = r"""
import re
import regex

YEARS = regex.compile(r"\d+ years")
NEVER = regex.compile(
    r"never (?:ever|at all)", regex.I
)
PLAIN = re.compile("a(?=b)")
UNIT = r"miles?|kilometers?"
TABLE = [regex.compile(rf"\b(?:{row})\b") for row in ("red car", UNIT, rf"an hour of (?:{UNIT})")]


def found(text):
    return YEARS.search(text), NEVER.search(text), [row.sub("", text) for row in TABLE]


def named(name, text):
    return regex.search(rf"About {name}", text)
"""
numbers = count()


@pytest.fixture
def engines():
    """The engines are themselves again after the test."""
    kept = [(engine, dict(vars(engine))) for engine in pattern_hits.ENGINES]
    yield
    for engine, names in kept:
        vars(engine).update(names)


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "parser"
    path.mkdir()
    (path / "rules.py").write_text(RULES)
    return path


@pytest.fixture
def counted(engines, folder):
    """The module of rules under the count, and its hits."""
    hits = Counter()
    pattern_hits.count_hits(hits, folder)
    spec = importlib.util.spec_from_file_location(f"rules{next(numbers)}", folder / "rules.py")
    rules = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(rules)
    return rules, hits


def by_text(hits):
    return {row.text: number for row, number in hits.items()}


def test_matches_are_counted_and_what_never_matches_has_its_row(counted):
    rules, hits = counted
    rules.found("5 years, 6 years, a red car")
    assert by_text(hits) == {
        r"\d+ years": 1,
        "never (?:ever|at all)": 0,
        "a(?=b)": 0,
        r"\b(?:red car)\b": 1,
        r"\b(?:miles?|kilometers?)\b": 0,
        r"\b(?:an hour of (?:miles?|kilometers?))\b": 0,
    }


@pytest.mark.parametrize(
    ("ask", "hits"),
    [
        (lambda pattern: pattern.search("x 12 years 3 years"), 1),
        (lambda pattern: pattern.match("x 12 years"), 0),
        (lambda pattern: pattern.match("12 years", 1), 1),
        (lambda pattern: pattern.match("12 ye", partial=True), 0),
        (lambda pattern: pattern.fullmatch("12 years."), 0),
        (lambda pattern: list(pattern.finditer("x 12 years 3 years")), 2),
        (lambda pattern: pattern.findall("x 12 years 3 years"), 2),
        (lambda pattern: pattern.split("x 12 years 3"), 1),
        (lambda pattern: pattern.split("x"), 0),
        (lambda pattern: pattern.sub("", "x 12 years 3 years"), 2),
    ],
)
def test_every_way_to_ask_is_counted_and_answers_as_before(counted, ask, hits):
    rules, counts = counted
    plain = regex.compile(rules.YEARS.pattern)
    answers = [ask(rules.YEARS), ask(plain)]
    assert repr(answers[0]) == repr(answers[1])
    assert by_text(counts)[r"\d+ years"] == hits


def test_a_pattern_put_together_by_a_function_is_one_row(counted):
    rules, hits = counted
    assert rules.named("Acme", "About Acme")
    assert not rules.named("Beta", "About Acme")
    assert {text: n for text, n in by_text(hits).items() if "About" in text} == {"About Acme": 1}


def test_what_others_compile_is_left_alone(counted):
    _, hits = counted
    assert isinstance(regex.compile("other"), regex.Pattern)
    assert isinstance(re.compile("other"), re.Pattern)
    assert re.search("(other)", "another", re.IGNORECASE)
    assert "other" not in by_text(hits)


def test_a_parser_that_is_there_already_is_not_counted(engines):
    pytest.importorskip("postings.parsing")
    with pytest.raises(RuntimeError, match="before the import"):
        pattern_hits.count_hits(Counter())


def test_the_report_names_the_place_of_each(counted, folder):
    rules, hits = counted
    rules.found("5 years, a red car, ab miles")
    rules.PLAIN.search("ab")
    *lines, numbers = patterns.report(hits, folder=folder)
    file = folder / "rules.py"
    assert lines == [
        f"{file}:7: NEVER: never (?:ever|at all)",
        f"{file}:11: TABLE: an hour of (?:miles?|kilometers?)",
        "",
    ]
    assert numbers.startswith("6 patterns; 2 match nothing, 0 of them entries of closed lists.")


def test_entries_of_closed_lists_are_listed_apart(counted, folder, monkeypatch):
    _, hits = counted
    monkeypatch.setattr(patterns, "CLOSED", (f"{folder}/*",))
    blank, heading, *_ = patterns.report(hits, folder=folder)
    assert (blank, heading) == ("", "Entries of closed lists, which stay:")


def test_verbose_literals_are_not_too_long(folder, counted):
    _, hits = counted
    long = patterns.LONG + 1
    plain = f'LONG = regex.compile("{"a" * long}")\n'
    verbose = f'VERBOSE = regex.compile("""\n{"b" * long}\n""", regex.X)\n'
    (folder / "rules.py").write_text(RULES + plain + verbose)
    for text in ("a" * long, f"\n{'b' * long}\n"):
        hits[pattern_hits.Compiled(file=str(folder / "rules.py"), line=1, text=text)] = 0
    *_, numbers = patterns.report(hits, folder=folder)
    assert numbers.endswith(f"has {long} characters, 1 have over {patterns.LONG}.")


def test_the_command_says_what_it_lacks(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["patterns"])
    with pytest.raises(SystemExit, match="name folders of postings"):
        patterns.main()


@pytest.mark.parametrize("command", [digest, patterns])
def test_postings_that_are_not_there_are_named(monkeypatch, capsys, tmp_path, command):
    monkeypatch.setattr(sys, "argv", ["command", str(tmp_path), str(tmp_path / "none.jsonl.gz")])
    with pytest.raises(SystemExit):
        command.main()
    assert "none.jsonl.gz is not there: name a file or a folder" in capsys.readouterr().err


def test_the_command_counts_while_postings_are_read(tmp_path):
    rows = tmp_path / "rows.jsonl.gz"
    with gzip.open(rows, "wt") as lines:
        lines.write(json.dumps({"id": "1", "title": "VP", "body": "MBA required."}) + "\n")
    command = [sys.executable, "-m", "bench.patterns", str(rows), "--workers", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    with_mba = [line for line in done.stdout.splitlines() if "M\\.?B\\.?A" in line]
    assert "postings/parsing/matching/degree_table.py" in done.stdout
    assert not with_mba
