"""A row of a table that holds several jobs gives each of them, and never one made of two."""

from __future__ import annotations

import pytest

from postings.readers.problems import Problem
from postings.readers.registry import read_again, read_source
from postings.readers.types import RawPosting, Read, SourceFile, Unreadable

FIRST = ("Regional Sales Manager", "You lead ten sellers of tea and own the plan of the region.")
SECOND = ("Director of Sales", "You build the team that sells our pumps to the dairies.")
TWO = f"{','.join(FIRST)},{','.join(SECOND)}"
HEADERS = [
    "title,description,title.1,description.1",
    "title,description,title 2,description 2",
    "title1,description1,title2,description2",
    "Title_1,Description_1,Title_2,Description_2",
    "title,description,title,description",
    "Job Title,Summary,Job Title,Summary",
    "title_x,description_x,title_y,description_y",
    "Title A,Description A,Title B,Description B",
    "job_1_title,job_1_description,job_2_title,job_2_description",
    "Position (1),Details (1),Position (2),Details (2)",
    "1. title,1. text,2. title,2. text",
    "title 01,body 01,title 02,body 02",
]
ONE_JOB = [
    "title,description,address 1,address 2",
    "title,description,title alt,description 2",
    "title,description,contact 1 name,contact 1 details",
    "title,description,name 1,text 1",
    "title,description,perk_x,perk_y",
]


def read(text: str) -> list[Read]:
    content = text.encode()
    return list(read_source(SourceFile(path="jobs.csv", size=len(content), member=content)))


def postings(text: str) -> list[RawPosting]:
    reads = read(text)
    assert all(isinstance(one, RawPosting) for one in reads), reads
    return [one for one in reads if isinstance(one, RawPosting)]


def pieces(raw: RawPosting) -> tuple[bool, bool]:
    """Whether all of the first job and all of the second is in a posting."""
    first, second = (all(part in raw.html for part in job) for job in (FIRST, SECOND))
    return first, second


@pytest.mark.parametrize("header", HEADERS)
def test_each_pair_of_columns_is_a_posting(header: str):
    raws = postings(f"{header}\n{TWO}\n")
    assert [pieces(raw) for raw in raws] == [(True, False), (False, True)]
    assert [raw.record for raw in raws] == ["line 2, job 1", "line 2, job 2"]
    assert len({raw.key for raw in raws}) == 2


@pytest.mark.parametrize("header", HEADERS)
def test_a_row_with_one_job_is_one(header: str):
    (raw,) = postings(f"{header}\n{','.join(FIRST)},,\n")
    assert pieces(raw) == (True, False)
    assert raw.record == "line 2"


@pytest.mark.parametrize("header", HEADERS)
def test_the_same_job_twice_in_a_row_is_one(header: str):
    (raw,) = postings(f"{header}\n{','.join(FIRST + FIRST)}\n")
    assert pieces(raw) == (True, False)


@pytest.mark.parametrize("header", HEADERS)
def test_a_job_without_its_text_is_named(header: str):
    raw, failed = read(f"{header}\n{','.join(FIRST)},{SECOND[0]},\n")
    assert isinstance(raw, RawPosting)
    assert isinstance(failed, Unreadable)
    assert (failed.record, failed.error.problem) == ("line 2, job 2", Problem.NO_TEXT)


@pytest.mark.parametrize("header", ONE_JOB)
def test_other_columns_with_numbers_make_no_second_job(header: str):
    (raw,) = postings(f"{header}\n{TWO}\n")
    assert pieces(raw)[0]


def test_what_stands_before_the_jobs_is_of_each_and_what_stands_beside_one_is_its_own():
    header = "company,title,description,location,title.1,description.1,location.1"
    raws = postings(f"{header}\nOttermill,{','.join(FIRST)},Reno,{','.join(SECOND)},Boise\n")
    for raw, place in zip(raws, ("Reno", "Boise"), strict=True):
        assert "Ottermill" in str(raw.stated)
        assert [town in str(raw.stated) for town in ("Reno", "Boise")] == [
            place == town for town in ("Reno", "Boise")
        ]


def test_an_id_of_the_row_is_no_key_of_two_jobs():
    header = "job_id,title1,description1,title2,description2"
    raws = postings(f"{header}\nA-1234567,{TWO}\n")
    assert len({raw.key for raw in raws}) == 2


def test_a_stored_job_of_a_row_is_read_again_as_it_was():
    for raw in postings(f"{HEADERS[0]}\n{TWO}\n"):
        (again,) = read_again(
            format_name=raw.format,
            path=raw.path,
            content=raw.content,
            encoding=raw.encoding,
            record=raw.record,
        )
        assert (again.key, again.html, again.record) == (raw.key, raw.html, raw.record)
