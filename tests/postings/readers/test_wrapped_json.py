"""JSON behind a few characters gives its jobs or one named failure, never a posting of JSON."""

from __future__ import annotations

import json

import pytest

from postings.readers.problems import Problem
from postings.readers.registry import read_source
from postings.readers.types import RawPosting, Read, SourceFile, Unreadable
from tests.postings.readers.reading_back import read_back

TITLES = ["VP, Sales", "Dairy Manager", "Sales Associate/Driver"]
JOBS = [
    {"title": title, "description": f"<p>You lead {n + 2} sellers of tea.\nIn Reno.</p>"}
    for n, title in enumerate(TITLES)
]
LINES = [json.dumps(job) for job in JOBS]
LIST = json.dumps(JOBS)
NAMED = json.dumps({"jobs": JOBS}, indent=1)


def each(form: str, separator: str = "\n") -> str:
    """Each line in a form, with its number."""
    return separator.join(form % {"n": n, "line": line} for n, line in enumerate(LINES))


WRAPPED = {
    "stream": each("data: %(line)s"),
    "stream, apart": each("data: %(line)s", "\n\n") + "\n\n",
    "stream, with fields": each("event: job\nid: %(n)d\ndata:%(line)s", "\n\n"),
    "stream, with an end": each("data: %(line)s", "\r\n\r\n") + "\r\n: end",
    "log": each("2025-10-01T10:00:0%(n)dZ INFO %(line)s"),
    "log in brackets": each("[2025-10-01 10:00:0%(n)d] [main] job=%(line)s"),
    "numbers": each("%(n)d\t%(line)s"),
    "sequence": each("\x1e%(line)s\n", ""),
    "sequence, apart": "".join(f"\x1e{json.dumps(job, indent=2)}\n" for job in JOBS),
    "strings": "\n".join(map(json.dumps, LINES)),
    "strings of many lines": "\n".join(json.dumps(json.dumps(job, indent=2)) for job in JOBS),
    "a string": json.dumps(LIST),
    "a string of a named list": json.dumps(NAMED),
    "callback": f"callback({LIST});",
    "callback after a comment": f"/**/jQuery11_22({NAMED})\n",
    "variable": f"var jobs = {NAMED};",
    "window": f"window.__DATA__={LIST}",
    "guard": f")]}}',\n{LIST}",
    "loop": f"while(1);{NAMED}",
    "label": f"jobs: {LIST}",
    "fence": f"```json\n{NAMED}\n```\n",
    "comment": f"// exported in October\n{NAMED}",
    "comments": "# c\n# exported in October\n" + "\n".join(LINES),
    "many comments": "# c\n" * 30 + "\n".join(LINES),
    "literals": "\n".join(map(repr, JOBS)),
    "literals with None": "\n".join(repr({**job, "city": None, "open": True}) for job in JOBS),
    "literals in a log": "\n".join(f"INFO:root:{job!r}" for job in JOBS),
    "marked": "\ufeffdata: " + "\ndata: ".join(LINES),
}
# What is JSON and cannot be unwrapped.
DAMAGED = {
    "callback": 'callback({"title": "VP, Sales", "description": "Lead sellers.",});',
    "variable": "x = {'title': 'VP, Sales', 'description': '<p>Lead</p>', 'open': yes}",
    "quoted": "\n".join(f"'{line}'" for line in LINES),
    "literals": "\n".join(repr(job)[:-1] for job in JOBS),
    "in the middle": f"<p>{LIST[:-20]}"[3:] + '"x" {"a":',
    "behind a name": 'jobs = [\n{"title": "VP, Sales",\n"description": "Lead"\n"city": "X"}]',
    "string": json.dumps(LIST)[:-30],
    "string, of lines": json.dumps(NAMED)[:-30],
}
# What has braces and is a text.
TEXTS = [
    "VP, Sales\n\nYou fill {curly} braces with words, and lead those who do.\n",
    'API Seller\n\nYou sell JSON such as {"title": "x", "b": 1} to our customers.\nMuch of it.\n',
    'Sales Lead\n\nSend us this:\n\n{"name": "yours", "why": "your reason"}\n\nWe answer.\nBye.',
    'Title: VP, Sales\nPay: {"min": 1, "max": 2}\n\nYou lead the sellers of the whole region.\n',
]


def read(text: str, name: str = "in/export.json") -> list[Read]:
    content = text.encode()
    return list(read_source(SourceFile(path=name, size=len(content), member=content)))


@pytest.mark.parametrize("name", ["in/export.json", "in/export.txt", "in/export.jsonl"])
@pytest.mark.parametrize("text", WRAPPED.values(), ids=WRAPPED)
def test_the_jobs_are_found(text: str, name: str):
    found = [one for one in read(text, name) if isinstance(one, RawPosting)]
    assert len(found) == len(read(text, name))
    assert [one.html.partition("</h2>")[0] for one in found] == [f"<h2>{one}" for one in TITLES]
    assert [read_back(one) for one in found] == found
    assert len({one.key for one in found}) == 3


@pytest.mark.parametrize("form", ["cb(%s);", "data: %s", "job = %s"])
def test_a_lone_job_keeps_the_name_of_its_file(form: str):
    (found,) = read(form % LINES[0])
    assert isinstance(found, RawPosting)
    assert found.key == "export"
    assert read_back(found) == found


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED)
def test_else_it_is_named_once(text: str):
    (failed,) = read(text, "in/export.txt")
    assert isinstance(failed, Unreadable)
    assert failed.error.problem in {Problem.UNKNOWN_FORMAT, Problem.DAMAGED, Problem.TRUNCATED}


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_with_braces_is_a_text(text: str):
    (found,) = read(text, "in/a.txt")
    assert isinstance(found, RawPosting)
    assert found.format == "plain_text"


def test_a_line_that_is_none_is_named_with_its_number():
    good, bad, last = read(f"# c\ndata: {LINES[0]}\ndata: [DONE]\ndata: {LINES[1]}")
    assert isinstance(good, RawPosting)
    assert isinstance(last, RawPosting)
    assert isinstance(bad, Unreadable)
    assert (bad.record, last.record) == ("line 3", "line 4")
