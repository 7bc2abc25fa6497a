"""Titles that name a job tell the jobs from what holds them and from what stands beside them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from postings.readers.problems import Problem
from postings.readers.registry import read_source
from postings.readers.types import RawPosting, Read, SourceFile, Unreadable

TITLES = ["VP, Sales", "Dairy Manager", "Sales Associate/Driver"]
JOBS = [
    {"title": title, "description": f"<p>You lead {n + 2} sellers of tea in Reno.</p>"}
    for n, title in enumerate(TITLES)
]
FULL = [
    {**job, "id": f"own-00000{n}", "location": "Reno, NV", "employmentType": "full"}
    for n, job in enumerate(JOBS)
]
ACME = {"name": "Acme", "description": "Acme makes pumps. We are hiring.", "location": "Reno, NV"}
BOARD = {
    "title": "Sales jobs at Acme",
    "description": "All our open sales jobs",
    "url": "https://acme.example/jobs",
}
OTHERS = ["We won a prize", "Open house", "Reno", "Do you have a car?", "Health insurance"]


def rich(*titles: str) -> list[dict[str, Any]]:
    """What is no job and states as much as one."""
    return [
        {
            "id": f"thing-00000{n}",
            "title": title,
            "description": "<p>Come and see it with us.</p>",
            "location": "Reno, NV",
            "publishedAt": "2025-10-01",
            "url": f"https://acme.example/things/1122334{n}",
        }
        for n, title in enumerate(titles or OTHERS)
    ]


def poor() -> list[dict[str, Any]]:
    return [{"title": title, "description": "<p>Come and see it.</p>"} for title in OTHERS]


HOLDING = [
    *("results", "open", "items", "data", "list", "hiring", "children", "entries", "current"),
    *("x1", "node", "member_list", "opportunities"),
]
BESIDE = [
    *("screeningQuestions", "branches", "plants", "stores", "upcomingEvents", "trainings"),
    *("courses", "latestNews", "blogPosts", "posts", "projects", "whatWeOffer", "content_blocks"),
    *("offers", "x1", "values", "sessions", "locations_we_love"),
]
WHOLE: dict[str, Any] = {
    "by id": {**ACME, "data": {f"k{n}": job for n, job in enumerate(JOBS)}},
    "by name": {**ACME, "data": dict(zip(("a", "b", "c"), JOBS, strict=True))},
    "several employers": [{**ACME, "results": JOBS[:2]}, {**ACME, "results": JOBS[2:]}],
    "employers under a name": {"data": [{**ACME, "id": 7, "results": JOBS}]},
    "a board": {**BOARD, "items": JOBS},
    "a board of managers": {**BOARD, "title": "Sales Manager jobs", "items": JOBS},
    "rss": {"rss": {"channel": {**BOARD, "pubDate": "2025-10-01", "item": JOBS}}},
    "rss with addresses": {"rss": {"channel": {**BOARD, "item": FULL}}},
    "employers in a list of them": {"companies": [{**ACME, "results": JOBS}]},
    "an employer among its data": {"employer": {**ACME, "url": "https://a.example", "open": JOBS}},
    "a page": {"props": {"pageProps": {"title": "Work", "content": "With us", "list": JOBS}}},
    "an answer": {"data": [{**ACME, "hiring": JOBS}]},
    "strings of json": {**ACME, "rows": [json.dumps(job) for job in JOBS]},
    "nodes": {**ACME, "edges": [{"node": job, "cursor": "x"} for job in JOBS]},
    "employers in an employer": {**ACME, "children": [{**ACME, "name": "B", "items": JOBS}]},
}  # fmt: skip


def read(data: Any) -> list[Read]:
    content = json.dumps(data).encode()
    return list(read_source(SourceFile(path="in/export.json", size=len(content), member=content)))


def check(data: Any, number: int, *, beside: bool = False) -> None:
    reads = read(data)
    found = [one for one in reads if isinstance(one, RawPosting)]
    titles = [one.html.removeprefix("<h2>").partition("</h2>")[0] for one in found]
    assert titles == TITLES[:number]
    assert len({one.key for one in found}) == number
    left = {one.error.problem for one in reads if isinstance(one, Unreadable)}
    assert left == ({Problem.BESIDE} if beside else set())


@pytest.mark.parametrize("jobs", [JOBS, FULL], ids=["bare", "full"])
@pytest.mark.parametrize("name", HOLDING)
def test_an_employer_with_a_text_holds_its_jobs(name: str, jobs: Any):
    check({**ACME, name: jobs}, 3)
    check({**BOARD, "id": "board-0001", name: jobs}, 3)


@pytest.mark.parametrize("data", WHOLE.values(), ids=WHOLE)
def test_so_does_whatever_else_does(data: Any):
    check(data, 3)


@pytest.mark.parametrize("job", [JOBS[0], FULL[0]], ids=["bare", "full"])
@pytest.mark.parametrize("name", BESIDE)
def test_a_job_keeps_what_is_its_own(name: str, job: dict[str, Any]):
    check({**job, name: rich()}, 1, beside=True)
    check({**job, name: rich("Hiring day")}, 1, beside=True)
    check({**job, name: poor()}, 1)


@pytest.mark.parametrize("jobs", [JOBS, FULL], ids=["bare", "full"])
@pytest.mark.parametrize("name", BESIDE)
def test_lists_beside_jobs_are_beside_them(name: str, jobs: Any):
    for others in (rich(), poor()):
        check({"results": jobs, name: others}, 3, beside=True)
        check({name: others, "page": {"list": jobs}}, 3, beside=True)
        check({"job": jobs[0], name: others}, 1, beside=True)
        check({**ACME, "results": jobs, name: others}, 3, beside=True)


def test_events_are_known_by_their_name_too():
    check({**FULL[0], "events": rich()}, 1, beside=True)
    check({"job": JOBS[0], "events": rich()}, 1, beside=True)
    check({"results": FULL, "events": poor()}, 3)


@pytest.mark.parametrize(
    "more",
    [
        {"company": "Acme", "city": "Reno", "phone": "1"},
        {"schedule": "weekly", "price": 3, "currency": "USD"},
        {"validThrough": "2025-01-01", "salary": 5},
    ],
)
def test_so_is_what_states_more_than_the_jobs(more: dict[str, Any]):
    check({"jobs": JOBS, "things": [{**one, **more} for one in rich()]}, 3, beside=True)


def test_a_job_with_a_name_keeps_it():
    named = {"name": TITLES[0], "description": JOBS[0]["description"], "sessions": rich()}
    check(named, 1, beside=True)


def test_a_title_may_be_an_object():
    wordpress = [
        {"id": 880120 + n, "title": {"rendered": job["title"]}, "content": job["description"]}
        for n, job in enumerate(JOBS)
    ]
    check([{**job, "sessions": rich()} for job in wordpress], 3, beside=True)


def test_so_is_the_question_that_was_asked():
    query = {"title": "Sales", "location": "Reno", "description": "x", "employmentType": "full"}
    check({"query": query, "jobs": JOBS}, 3, beside=True)


def test_departments_that_are_included_are_beside():
    data = [{"id": f"41002{n}", "type": "jobs", "attributes": job} for n, job in enumerate(JOBS)]
    included = [
        {"id": f"17{n}", "type": "departments", "attributes": {"name": name, "description": "x"}}
        for n, name in enumerate(("Sales", "Operations"))
    ]
    check({"data": data, "included": included}, 3, beside=True)


# Jobs whose titles say little, beside others whose titles name jobs: nothing is lost.
QUIET = [{**FULL[0], "id": f"quiet-00{n}", "title": f"Inside Sales {n}"} for n in range(2)]
KEPT: dict[str, Any] = {
    "of a department": {"departments": {"Sales": FULL, "Inside": QUIET}},
    "under the name of jobs": {"results": FULL, "moreJobs": QUIET},
    "that state employment": {"sales": FULL, "inside": QUIET},
    "by name": {**dict(zip(("a", "b", "c"), FULL, strict=True)), "d": QUIET[0], "e": QUIET[1]},
}


@pytest.mark.parametrize("data", KEPT.values(), ids=KEPT)
def test_jobs_with_quiet_titles_are_kept(data: Any):
    reads = read(data)
    assert len(reads) == 5
    assert all(isinstance(one, RawPosting) for one in reads)


def test_where_no_title_names_a_job_the_values_decide():
    jobs = [{**job, "title": f"Kierownik {n}"} for n, job in enumerate(FULL)]
    reads = read({"wyniki": jobs, "inne": poor()})
    assert [isinstance(one, RawPosting) for one in reads] == [True, True, True, False]


def test_jobs_that_are_lost_are_named_though_something_is_beside(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("postings.readers.formats.json_object.count", lambda data: 4)
    problems = [
        one.error.problem
        for one in read({"results": FULL, "posts": rich()})
        if isinstance(one, Unreadable)
    ]
    assert problems == [Problem.BESIDE, Problem.INCOMPLETE]


OF_RANK = ["Lead Forensics", "Partner Bank", "Chief Outdoors"]
EMPLOYERS = ["Baker & Sons", *OF_RANK, "Guard Systems"]


@pytest.mark.parametrize("employer", EMPLOYERS)
@pytest.mark.parametrize("name", [*HOLDING, "jobs", "openings", "team_picks"])
def test_an_employer_whose_name_has_a_word_for_a_job_holds_its_jobs(employer: str, name: str):
    about = {"description": "We are hiring.", "city": "Reno", "website": "https://x.example"}
    for titled in ({"name": employer}, {"title": employer}, {"companyName": employer}):
        beside = "companyName" not in titled
        check({**titled, **about, name: JOBS}, 3, beside=beside)
        check({"data": {**titled, **about, name: JOBS}}, 3, beside=beside)
        check({**titled, name: JOBS}, 3)
    check({"name": employer, **about, name: JOBS[:1]}, 1, beside=True)
    if employer in OF_RANK:
        check({"title": employer, **about, name: JOBS[:1]}, 1, beside=True)


def test_several_such_employers_hold_theirs():
    employers = [{**ACME, "name": name} for name in EMPLOYERS[:2]]
    check([{**employers[0], "x1": JOBS[:2]}, {**employers[1], "x1": JOBS[2:]}], 3, beside=True)


@pytest.mark.parametrize("holder", [ACME, {**ACME, "name": EMPLOYERS[0]}, {"name": "Acme"}])
@pytest.mark.parametrize("name", ["members", "team", "people"])
def test_titles_of_jobs_under_a_name_of_others_make_no_posting_of_their_employer(
    holder: dict[str, Any], name: str
):
    titled = {key: one for key, one in holder.items() if key != "description"}
    (failed,) = read({**titled, name: JOBS})
    assert isinstance(failed, Unreadable)
    assert failed.content
    assert all(title in failed.content.decode() for title in TITLES)


def test_a_job_that_states_employment_keeps_others_beside_it():
    check({**JOBS[0], "employmentType": "full", "x1": JOBS[1:]}, 1, beside=True)
    check({**JOBS[0], "similarJobs": JOBS[1:]}, 1, beside=True)
