"""JSON with numbers that no computer counts with is read like any other."""

from __future__ import annotations

import json

import pytest

from postings.readers.problems import Problem
from postings.readers.registry import read_source
from postings.readers.types import RawPosting, SourceFile, Unreadable

GIANT = "9" * 5_000
POSTING = '{"title": "VP, Sales", "description": "<p>Lead.</p>", %s}'
NUMBERS = [
    f'"id": {GIANT}', f'"id": -{GIANT}', f'"salary": {GIANT}', f'"city": {GIANT}, "state": 7',
    f'"country": {GIANT}', f'"companyName": {GIANT}', f'"datePosted": {GIANT}', '"salary": 1e999',
    '"salary_min": -1e999, "salary_max": NaN', '"id": Infinity', f'"url": {GIANT}.5e{GIANT}',
    f'"remote": {GIANT}', f'"requirements": [{GIANT}]', '"id": "\\ud800\\u0000"',
    f'"employmentType": {GIANT}', f'"salaryInterval": {GIANT}', f'"requisitionId": {GIANT}',
]  # fmt: skip
LAYOUTS = {"one": "%s", "list": "[%s]", "lines": "%s\n%s", "named": '{"jobs": [%s]}'}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("number", NUMBERS)
def test_a_giant_number_costs_nothing(number: str, layout: str):
    one = POSTING % number
    text = LAYOUTS[layout].replace("%s", one)
    content = text.encode()
    reads = list(read_source(SourceFile(path="a.json", size=len(content), member=content)))
    assert len(reads) == text.count("title")
    for read in reads:
        assert isinstance(read, RawPosting), read.error
        assert "Lead." in read.html
        assert len(read.key) <= 200
        json.dumps({name: dict(fact.value) for name, fact in read.stated.items()}, allow_nan=False)


def test_a_title_that_is_a_giant_number_is_named():
    content = f'{{"title": {GIANT}, "description": {GIANT}}}'.encode()
    (failed,) = read_source(SourceFile(path="a.json", size=len(content), member=content))
    assert isinstance(failed, Unreadable)
    assert failed.error.problem is Problem.NO_TITLE
