"""However jobs are wrapped in JSON, as many come out as went in, each under a key of its own, and
outcomes add up to the count made apart from reading.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.readers.json_jobs.count import count
from postings.readers.json_jobs.reading import postings_of
from postings.readers.problems import Problem
from postings.readers.registry import read_source
from postings.readers.types import RawPosting, Read, SourceFile, Unreadable

NAMES = st.sampled_from(
    [
        *("data", "results", "jobs", "x1", "offres", "stellen", "0", "response", "value", "hits"),
        *("open_roles", "Sales", "props", "content", "items", "payload"),
    ]
)
GROUPS = st.sampled_from(["departments", "offices", "teams", "companies", "category"])
EMPLOYERS = ["Ottermill Foods", "Brankhollow Steel", "Pellington Dental"]
NO_JOBS: list[dict[str, Any]] = [
    {"meta": {"total": 3, "page": 1, "title": "Careers"}},
    {"benefits": [{"id": "b-1", "title": "Tea", "description": "As much as you can drink."}]},
    {"locations": [{"id": "loc-0001", "name": "Dayton", "description": "River", "city": "Dayton"}]},
    {"company": {"id": "c-0001", "name": "Acme", "description": "We sell.", "url": "https://a.b"}},
    {"menu": [{"title": "Home", "url": "/"}, {"title": "Jobs", "url": "/jobs"}]},
    {"tags": ["<p>a</p>", "b"], "notice": "For internal use"},
]  # fmt: skip


def job(number: int, style: str) -> dict[str, Any]:
    """A job in one of the ways in which its parts are spread over objects."""
    title, text = f"Sales Manager {number}", f"<p>You lead {number} sellers of tea.</p>"
    own = {"id": f"job-{number:06}", "company": EMPLOYERS[number % 3], "location": "Dayton, OH"}
    return {
        "flat": {**own, "title": title, "description": text, "team": {"id": "team-sales"}},
        "name": {**own, "name": title, "descriptionHtml": text, "employmentType": "full"},
        "node": {"node": {**own, "title": title, "description": text}, "cursor": "abc"},
        "source": {"_id": own["id"], "_source": {"title": title, "description": text, "city": "X"}},
        "parts": {**own, "name": title, "jobAd": {"sections": {"a": {"title": "x", "text": text}}}},
        "attributes": {"id": own["id"], "jobType": "full", "is": {"title": title, "body": text}},
        "busy": {
            **own, "title": title, "description": text, "postedAt": "2025-10-01",
            "benefits": [{"title": "Tea", "description": "Free."}],
            "offices": [{"id": "office-1", "name": "Dayton", "description": "By the river"}],
        },
    }[style]  # fmt: skip


STYLES = st.sampled_from(["flat", "name", "node", "source", "parts", "attributes", "busy"])


@st.composite
def lists(draw: st.DrawFn, first: int) -> tuple[Any, int]:
    """Jobs of one style as a list, or as an object by ids, and how many."""
    number, style = draw(st.integers(1, 5)), draw(STYLES)
    jobs = [job(first + place, style) for place in range(number)]
    if number > 1 and draw(st.booleans()):
        return {f"{first + place}": one for place, one in enumerate(jobs)}, number
    return jobs, number


@st.composite
def files(draw: st.DrawFn) -> tuple[Any, int]:
    """A file with jobs somewhere in it, and how many."""
    total = 0
    groups = []
    for _ in range(draw(st.integers(1, 4))):
        inside, number = draw(lists(first=total))
        total += number
        group = draw(st.sampled_from([{}, {"title": "Sales"}, {"id": 7, "name": "Reno"}]))
        groups.append({**group, draw(NAMES): inside} if group or draw(st.booleans()) else inside)
    data: Any = groups if len(groups) > 1 else groups[0]
    if isinstance(data, list) and draw(st.booleans()) and len(groups) > 1:
        data = {draw(GROUPS): [{draw(NAMES): one} for one in data]}
    for name in draw(st.lists(NAMES, max_size=4)):
        data = {name: data, **draw(st.sampled_from([{}, *NO_JOBS]))}
    return data, total


def read(data: Any) -> list[Read]:
    content = json.dumps(data).encode()
    return list(read_source(SourceFile(path="in/export.json", size=len(content), member=content)))


@settings(deadline=None, max_examples=300)
@given(files())
def test_as_many_come_out_as_went_in(file: tuple[Any, int]):
    data, number = file
    reads = read(data)
    assert [one for one in reads if isinstance(one, Unreadable)] == []
    assert len(reads) == number
    assert len({one.key for one in reads if isinstance(one, RawPosting)}) == number
    assert count(data) <= number


@settings(deadline=None, max_examples=100)
@given(st.integers(1, 4), st.integers(0, 3), st.randoms(use_true_random=False))
def test_lines_add_up(good: int, bad: int, random: Any):
    lines = [json.dumps(job(number, "flat")) for number in range(good)]
    lines += ['{"legal": "notice"}', "null", '{"x":' * 20_000 + "1" + "}" * 20_000][:bad]
    random.shuffle(lines)
    content = "\n\n".join([*lines, json.dumps(job(9, "flat"))]).encode()
    reads = list(read_source(SourceFile(path="in/a.jsonl", size=len(content), member=content)))
    assert len(reads) == good + bad + 1
    assert sum(isinstance(one, RawPosting) for one in reads) == good + 1


def test_what_reading_loses_is_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(
        "postings.readers.formats.json_object.postings_of",
        lambda jobs, file, format_of: postings_of(jobs[:1], file, format_of),
    )
    one, rest = read({"jobs": [job(number, "flat") for number in range(3)]})
    assert isinstance(one, RawPosting)
    assert isinstance(rest, Unreadable)
    assert rest.error.problem is Problem.INCOMPLETE
    assert "holds 3 records, 1 were read" in str(rest.error)
    assert rest.content
