"""Jobs in JSON of any shape: each becomes one posting, what is none becomes none, and what is left
is named.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from postings.readers.problems import Problem
from postings.readers.registry import read_source
from postings.readers.types import RawPosting, Read, SourceFile, Unreadable
from tests.postings.readers.reading_back import read_back

TITLES = ["Regional Sales Manager", "Director of Channel Sales", "Inside Sales Lead", "VP, Sales"]
EMPLOYERS = ["Ottermill Foods", "Brankhollow Steel", "Pellington Dental", "Quenby Pumps"]


def text(number: int) -> str:
    return f"<p>{EMPLOYERS[number]} sells to {number + 2} states. You lead six sellers.</p>"


def plain(number: int, **more: Any) -> dict[str, Any]:
    """A job as most interfaces give it."""
    return {
        "id": f"job-00000{number}",
        "title": TITLES[number],
        "company": EMPLOYERS[number],
        "location": "Dayton, OH",
        "description": text(number),
        **more,
    }


def bare(number: int) -> dict[str, Any]:
    """The least that is a job."""
    return {"title": TITLES[number], "description": text(number)}


def workday(number: int) -> dict[str, Any]:
    return {
        "jobPostingInfo": {
            "id": f"9f8e7d6c5b4a{number}",
            "title": TITLES[number],
            "jobDescription": text(number),
            "location": "Dayton, OH",
            "jobReqId": f"JR-1002{number}",
            "timeType": "Full time",
        },
        "hiringOrganization": {"name": EMPLOYERS[number], "url": ""},
        "similarJobs": [],
    }


def smartrecruiters(number: int) -> dict[str, Any]:
    sections = {
        "companyDescription": {"title": "Company Description", "text": "<p>We sell.</p>"},
        "jobDescription": {"title": "Job Description", "text": text(number)},
        "qualifications": {"title": "Qualifications", "text": "<p>Two years.</p>"},
    }
    return {
        "id": f"74399900000{number}",
        "uuid": f"0a1b2c3d-0000-4000-8000-00000000000{number}",
        "name": TITLES[number],
        "company": {"identifier": "Ottermill", "name": "Ottermill Foods"},
        "location": {"city": "Dayton", "region": "OH", "country": "us"},
        "typeOfEmployment": {"id": "permanent", "label": "Full-time"},
        "jobAd": {"sections": sections},
    }


def icims(number: int) -> dict[str, Any]:
    return {
        "data": {
            "req_id": f"2025-400{number}",
            "title": TITLES[number],
            "description": text(number),
            "hiring_organization": EMPLOYERS[number],
            "city": "Dayton",
            "categories": [{"name": "Sales"}],
        }
    }


def breezy(number: int) -> dict[str, Any]:
    return {
        "_id": f"5c6d7e8f901{number}",
        "friendly_id": f"5c6d7e8f901{number}-sales",
        "name": TITLES[number],
        "type": {"id": "fullTime", "name": "Full-Time"},
        "location": {"country": {"name": "United States", "id": "US"}, "city": "Dayton"},
        "department": "Sales",
        "description": text(number),
    }


def teamtailor(number: int) -> dict[str, Any]:
    return {
        "id": f"410020{number}",
        "type": "jobs",
        "links": {"careersite-job-url": f"https://careers.example.com/jobs/410020{number}-sales"},
        "attributes": {"title": TITLES[number], "body": text(number), "created-at": "2025-10-01"},
        "relationships": {"department": {"data": {"id": "17", "type": "departments"}}},
    }


def bamboohr(number: int) -> dict[str, Any]:
    opening = {
        "jobOpeningName": TITLES[number],
        "departmentId": "18255",
        "employmentStatusLabel": "Full-Time",
        "location": {"city": "Dayton", "state": "Ohio"},
        "description": text(number),
    }
    return {"result": {"jobOpening": opening, "formFields": {"firstName": {"isRequired": True}}}}


def greenhouse(number: int) -> dict[str, Any]:
    return {
        "id": 70112233440 + number,
        "internal_job_id": 5512 + number,
        "title": TITLES[number],
        "absolute_url": f"https://boards.example.com/x/jobs/{70112233440 + number}",
        "location": {"name": "Dayton, OH"},
        "content": text(number).replace("<", "&lt;").replace(">", "&gt;"),
        "departments": [{"id": 1, "name": "Sales"}],
        "offices": [{"id": 2, "name": "Dayton", "location": "Dayton, OH"}],
    }


def lever(number: int) -> dict[str, Any]:
    return {
        "id": f"0a1b2c3d-0000-4000-8000-00000000000{number}",
        "text": TITLES[number],
        "categories": {"location": "Dayton, OH", "team": "Sales"},
        "description": text(number),
        "lists": [{"text": "You bring", "content": "<li>Two years</li>"}],
        "hostedUrl": f"https://jobs.example.com/x/0a1b2c3d-0000-4000-8000-00000000000{number}",
    }


def ashby(number: int) -> dict[str, Any]:
    return {
        "id": f"1a1b2c3d-0000-4000-8000-00000000000{number}",
        "title": TITLES[number],
        "location": "Dayton, OH",
        "employmentType": "FullTime",
        "isListed": True,
        "publishedAt": "2025-10-01T10:00:00Z",
        "descriptionHtml": text(number),
    }


def jsonld(number: int) -> dict[str, Any]:
    return {
        "@type": "JobPosting",
        "identifier": {"@type": "PropertyValue", "name": "Acme", "value": f"ld-00000{number}"},
        "title": TITLES[number],
        "description": text(number),
        "hiringOrganization": {"@type": "Organization", "name": EMPLOYERS[number]},
    }


def three(make: Any) -> list[Any]:
    return [make(0), make(1), make(2)]


COMPANY = {
    "id": "company-1",
    "name": "Ottermill Foods",
    "description": "We pack food for shops.",
    "location": {"id": "loc-000001", "city": "Dayton"},
    "url": "https://ottermill.example",
}
BENEFITS = [
    {"id": "b-1", "title": "Health", "description": "We pay for the doctor."},
    {"id": "b-2", "title": "Tea", "description": "As much as you can drink."},
]
PEOPLE = [{"id": "emp-0001", "name": "Ann Poe", "title": "Recruiter", "description": "Hires."}]
PLACES = [
    {"id": "loc-0001", "name": "Dayton", "description": "By the river", "city": "Dayton"},
    {"id": "loc-0002", "name": "Reno", "description": "By the hills", "city": "Reno"},
]
# What is in the file, and how many postings that is; nothing is left and nothing fails.
FOUND: dict[str, tuple[Any, int]] = {
    "workday, one": (workday(0), 1),
    "workday, some": ({"total": 3, "jobs": three(workday)}, 3),
    "smartrecruiters": ({"offset": 0, "totalFound": 3, "content": three(smartrecruiters)}, 3),
    "icims": ({"jobs": three(icims), "totalCount": 3, "count": 10}, 3),
    "recruitee": ({"offers": [bare(0) | {"slug": "sales-one"}, bare(1), bare(2)]}, 3),
    "workable": ({**COMPANY, "jobs": three(lambda n: plain(n, shortcode=f"9A8B7C6D{n}"))}, 3),
    "workable, few words": ({**COMPANY, "jobs": three(bare)}, 3),
    "breezy": (three(breezy), 3),
    "jazzhr": (three(lambda n: plain(n, department="Sales", team_id="team-sales-na")), 3),
    "teamtailor": (
        {
            "data": three(teamtailor),
            "included": [{"id": "17", "type": "departments", "attributes": {"name": "Sales"}}],
            "meta": {"page-count": 1},
        },
        3,
    ),
    "bamboohr, one": (bamboohr(0), 1),
    "bamboohr, some": (three(bamboohr), 3),
    "elasticsearch": (
        {
            "took": 3,
            "hits": {
                "total": {"value": 3},
                "hits": [
                    {"_index": "jobs", "_id": f"es-{n}", "_source": plain(n)} for n in (0, 1, 2)
                ],
            },
        },
        3,
    ),
    "algolia": (
        {"results": [{"hits": three(plain), "nbHits": 3, "facets": {"team": {"a": 1}}}]},
        3,
    ),
    "graphql": (
        {"data": {"jobs": {"edges": [{"node": plain(n), "cursor": "x"} for n in (0, 1, 2)]}}},
        3,
    ),
    "graphql, one edge": ({"data": {"jobs": {"edges": [{"node": plain(0), "cursor": "x"}]}}}, 1),
    "by id": ({"jobs": {f"k{n}": plain(n) for n in (0, 1, 2)}}, 3),
    "by id, bare": ({str(n): bare(n) for n in (0, 1, 2)}, 3),
    "departments": (
        {
            "departments": [
                {"id": 1, "name": "Sales", "jobs": three(greenhouse)},
                {"id": 2, "name": "Ops", "jobs": []},
            ]
        },
        3,
    ),
    "departments with a text": (
        [
            {"title": "Sales", "description": "Our sellers.", "jobs": [bare(0), bare(1)]},
            {"title": "Ops", "description": "Our makers.", "jobs": [bare(2)]},
        ],
        3,
    ),
    "departments by name": ({"departments": {"Sales": three(plain), "Ops": []}}, 3),
    "departments, the second of few words": (
        {"departments": [{"name": "Sales", "jobs": [plain(0), plain(1)]}, {"jobs": [bare(2)]}]},
        3,
    ),
    "more jobs": ({"jobs": [plain(0)], "moreJobs": [plain(1), plain(2)]}, 3),
    "offices": (
        {
            "offices": [
                {
                    "id": 2,
                    "name": "Dayton",
                    "departments": [
                        {"id": 1, "name": "Sales", "jobs": [greenhouse(0), greenhouse(1)]}
                    ],
                },
                {
                    "id": 3,
                    "name": "Reno",
                    "departments": [{"id": 1, "name": "Sales", "jobs": [greenhouse(2)]}],
                },
            ]
        },
        3,
    ),
    "lever groups": (
        [
            {"title": "Sales", "postings": [lever(0)]},
            {"title": "Ops", "postings": [lever(1), lever(2)]},
        ],
        3,
    ),
    "ashby": ({"data": {"jobBoard": {"teams": [], "jobPostings": three(ashby)}}}, 3),
    "several lists": (
        {"sales": [plain(0), plain(1)], "support": {"open": [plain(2)]}, "other": [plain(3)]},
        4,
    ),
    "next.js": (
        {
            "props": {
                "pageProps": {
                    "jobs": three(plain),
                    "seo": {"title": "Careers", "description": "Join"},
                    "company": COMPANY,
                }
            }
        },
        3,
    ),
    "next.js, one": (
        {
            "props": {
                "pageProps": {
                    "job": plain(0),
                    "title": "Careers",
                    "description": "x",
                    "benefits": BENEFITS,
                }
            },
            "page": "/jobs/[id]",
        },
        1,
    ),
    "foreign": ({"stellenangebote": {"treffer": three(plain)}, "anzahl": 3}, 3),
    "unknown": ({"x1": {"q": [plain(0)], "r": {"s": [plain(1), plain(2)]}}}, 3),
    "unknown, grouped": (
        [{"title": "Ventas", "xx": [plain(0), plain(1)]}, {"title": "Marketing", "xx": [plain(2)]}],
        3,
    ),
    "pages": (
        [{"page": 1, "results": [plain(0), plain(1)]}, {"page": 2, "results": [plain(2)]}],
        3,
    ),
    "lists in a list": ([[plain(0), plain(1)], [plain(2)]], 3),
    "json-ld": (
        {
            "@context": "https://schema.org",
            "@graph": [{"@type": "WebSite", "name": "C", "description": "d"}, *three(jsonld)],
        },
        3,
    ),
    "json-ld, listed": (
        {
            "@type": "ItemList",
            "itemListElement": [
                {"@type": "ListItem", "position": n, "item": jsonld(n)} for n in (0, 1, 2)
            ],
        },
        3,
    ),
    "json-ld, array": (three(jsonld), 3),
    "mixed kinds": ({"a": [lever(0)], "b": [greenhouse(1)], "c": [ashby(2)], "d": [plain(3)]}, 4),
    "strings of json": ({"rows": [json.dumps(plain(n)) for n in (0, 1, 2)]}, 3),
    "rows with a string of json": (
        {"rows": [{"key": n, "payload": json.dumps(plain(n))} for n in (0, 1, 2)]},
        3,
    ),
    "wordpress": (
        [
            {
                "id": 8801230 + n,
                "title": {"rendered": TITLES[n]},
                "content": {"rendered": text(n)},
                "link": "https://x.example/a",
            }
            for n in (0, 1, 2)
        ],
        3,
    ),
    "personio": (
        {
            "position": [
                {
                    "id": 1200030 + n,
                    "name": TITLES[n],
                    "office": "Dayton",
                    "schedule": "full-time",
                    "jobDescriptions": {"jobDescription": [{"name": "Tasks", "text": text(n)}]},
                }
                for n in (0, 1, 2)
            ]
        },
        3,
    ),
    "similar only": ({"recommendedJobs": three(plain)}, 3),
    "header and body apart": ({"header": {"title": TITLES[0]}, "body": {"html": text(0)}}, 1),
    "the same in a summary": (
        {
            "jobs": three(plain),
            "departments": [
                {
                    "name": "Sales",
                    "jobs": [{"id": "job-000000", "title": TITLES[0], "location": "Dayton"}],
                }
            ],
        },
        3,
    ),
    "benefits": (plain(0, benefits=BENEFITS), 1),
    "benefits of a bare job": ({**bare(0), "benefits": BENEFITS}, 1),
    "recruiters": (plain(0, recruiters=PEOPLE, hiringTeam={"members": PEOPLE}), 1),
    "locations": ({**bare(0), "locations": PLACES, "offices": PLACES}, 1),
    "department": (
        plain(0, department={"id": "d-1", "name": "Sales", "description": "Sellers"}),
        1,
    ),
    "company": (plain(0, company=COMPANY), 1),
    "sections": (
        {
            "title": TITLES[0],
            "location": "Reno",
            "sections": [{"title": "You", "text": text(0)}, {"title": "We", "text": "Us"}],
        },
        1,
    ),
    "faq and steps": (
        plain(0, faq=BENEFITS, process=[{"title": "Call", "description": "We call."}]),
        1,
    ),
    "similar, without a text": (
        plain(0, similarJobs=[{"id": "x-1", "title": "VP", "location": "Reno"}]),
        1,
    ),
    "page about one": (
        {
            "job": plain(0),
            "company": COMPANY,
            "benefits": BENEFITS,
            "team": PEOPLE,
            "offices": PLACES,
        },
        1,
    ),
}
# What is in the file, postings, and what is named of the rest: place and problem.
NAMED: dict[str, tuple[Any, int, list[tuple[str, Problem]]]] = {
    "a board of its own name": (
        {
            "board": {"name": "Careers", "text": text(3)},
            "openings": [bare(n) | {"id": n} for n in (0, 1)],
        },
        2,
        [("board", Problem.BESIDE)],
    ),
    "a notice first": ([{"legal": "x"}, *three(plain)], 3, [("0", Problem.NO_TITLE)]),
    "a notice last": ({"jobs": [*three(plain), {"legal": "x"}]}, 3, [("jobs/3", Problem.NO_TITLE)]),
    "a word among jobs": ([plain(0), "x", plain(1)], 2, [("1", Problem.NOT_A_POSTING)]),
    "null among jobs": ([None, plain(0), plain(1)], 2, [("0", Problem.NOT_A_POSTING)]),
    "one without a text": (
        {"a": {"b": [plain(0), {"id": "x", "title": "VP"}]}},
        1,
        [("a/b/1", Problem.NO_TEXT)],
    ),
    "by id, one without a text": (
        {f"k{n}": plain(n) | ({"description": ""} if n == 1 else {}) for n in (0, 1, 2)},
        2,
        [("k1", Problem.NO_TEXT)],
    ),
    "by id, one that lacks it": (
        {"k0": plain(0), "k1": plain(1), "k2": {**plain(2), "description": {}}},
        2,
        [("k2", Problem.NO_TEXT)],
    ),
    "a list without texts": (
        {"jobs": [plain(0), plain(1)], "more": [{"id": "x-1", "title": "VP", "location": "Reno"}]},
        2,
        [("more", Problem.INCOMPLETE)],
    ),
    "similar jobs": (
        plain(0, similarJobs=[plain(1), plain(2)]),
        1,
        [("similarJobs", Problem.BESIDE)],
    ),
    "other positions in a job of few words": (
        {**bare(0), "otherPositions": [plain(1), plain(2)]},
        1,
        [("otherPositions", Problem.BESIDE)],
    ),
    "what a search engine is told": (
        {"job": plain(0), "intro": {"title": "Careers", "description": "Work with us."}},
        1,
        [("intro", Problem.BESIDE)],
    ),
    "similar jobs on the page": (
        {"props": {"job": plain(0), "relatedJobs": [plain(1), plain(2)]}},
        1,
        [("props/relatedJobs", Problem.BESIDE)],
    ),
    "values of the employer": (
        {"jobs": three(plain), "believes": [{"title": "Honesty", "description": "Always."}]},
        3,
        [("believes", Problem.BESIDE)],
    ),
}


def read(content: bytes | Any, name: str = "in/export.json") -> list[Read]:
    if not isinstance(content, bytes):
        content = json.dumps(content).encode()
    return list(read_source(SourceFile(path=name, size=len(content), member=content)))


def postings(reads: list[Read]) -> list[RawPosting]:
    return [one for one in reads if isinstance(one, RawPosting)]


def named(reads: list[Read]) -> list[tuple[str, Problem]]:
    return [(one.record, one.error.problem) for one in reads if isinstance(one, Unreadable)]


def check(reads: list[Read], number: int) -> None:
    found = postings(reads)
    assert [title(raw) for raw in found] == TITLES[:number]
    assert len({raw.key for raw in found}) == number
    for raw in found:
        # A record alone does not say under which id it stood; its source keeps the key.
        assert replace(read_back(raw), key=raw.key) == raw


def title(raw: RawPosting) -> str:
    return raw.html.removeprefix("<h2>").partition("</h2>")[0]


@pytest.mark.parametrize(("data", "number"), FOUND.values(), ids=FOUND)
def test_each_job_is_a_posting_and_nothing_else_is(data: Any, number: int):
    reads = read(data)
    assert named(reads) == []
    check(reads, number)


@pytest.mark.parametrize(("data", "number", "rest"), NAMED.values(), ids=NAMED)
def test_what_is_no_posting_is_named(data: Any, number: int, rest: list[tuple[str, Problem]]):
    reads = read(data)
    assert named(reads) == rest
    assert len(postings(reads)) == number
    assert all(one.content for one in reads if isinstance(one, Unreadable))


ROWS = [{"titulo": title, "descripcion": text(n)} for n, title in enumerate(TITLES[:3])]
# Jobs whose names are foreign, and how the operator maps them.
MAPPED = [
    ({"ofertas": ROWS}, "titulo", "descripcion"),
    ({"edges": [{"node": row} for row in ROWS]}, "titulo", "descripcion"),
    ({"edges": [{"node": row} for row in ROWS]}, "node.titulo", "node.descripcion"),
]


@pytest.mark.parametrize(("data", "name", "description"), MAPPED)
def test_mapped_names_are_found_anywhere(data: Any, name: str, description: str):
    content = json.dumps(data).encode()
    options = {name: "title", description: "description"}
    source = SourceFile(path="in/a.json", size=len(content), member=content, options=options)
    check(list(read_source(source)), 3)
