"""The key of a posting is its own id, and never that of something that many jobs share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from postings.readers.records.keys import url_safe
from postings.readers.registry import read_source
from postings.readers.sources.paths import open_sources
from postings.readers.types import RawPosting, SourceFile, Unreadable

JOB = {"title": "Regional Sales Manager", "company": "Tumbrel Dairy", "description": "Sell milk."}
IDS = [
    *("jk", "jobRef", "job_ref", "refNo", "ref_no", "reference_no", "vacancy_ref", "permalink"),
    *("position_number", "externalJobId", "externalReference", "openingId", "jobOpeningId"),
    *("listingId", "offerId", "adId", "advertId", "jobAdId", "sourceId", "atsId", "recordId"),
    *("documentId", "internalId", "roleId"),
]
ADDRESSES = [
    *("uri", "href", "canonicalUrl", "applicationUrl", "detailUrl", "webUrl", "shortUrl"),
    *("public_url", "share_url"),
]
ADDRESS = "https://x.example/jobs/"
# What a file that is one job has besides, and its key; "export" is the name of the file.
OWN: list[tuple[dict[str, Any], str]] = [
    ({"id": "own-000001"}, "own-000001"),
    ({"uid": "own-000002"}, "own-000002"),
    ({"identifier": "own-000003"}, "own-000003"),
    (
        {"identifier": {"@type": "PropertyValue", "name": "Acme", "value": "own-000004"}},
        "own-000004",
    ),
    ({"shortcode": "9A8B7C6D5E"}, "9A8B7C6D5E"),
    ({"jobReqId": "R-0012345"}, "R-0012345"),
    ({"requisition_id": "REQ-5501"}, "REQ-5501"),
    ({"guid": "own-000005"}, "own-000005"),
    ({"slug": "manager-west"}, "manager-west"),
    ({"ref": "REF-88123"}, "REF-88123"),
    ({"_id": "own-000006"}, "own-000006"),
    ({"job": {"id": "own-000007"}}, "own-000007"),
    ({"meta": {"jobId": "own-000008"}}, "own-000008"),
    ({"url": "https://x.example/jobs/4011223344"}, "4011223344"),
    ({"id": "own-000009", "location": {"id": "loc-4471"}, "uid": "u-000001"}, "own-000009"),
    ({"url": "https://x.example/jobs/4011223344", "jobReqId": "R-0012345"}, "4011223344"),
    ({"_id": {"$oid": "507f1f77bcf86cd799439011"}}, "export"),
    *(
        ({name: {"id": f"{name}-000001", "slug": f"{name}-slug", "ref": "ref-00001"}}, "export")
        for name in (
            *("department", "office", "location", "category", "country", "team", "status"),
            *("hiringManager", "employmentType", "board", "company", "recruiter", "region"),
            *("businessUnit", "workplaceType", "language", "industry", "experienceLevel"),
        )
    ),
    *(
        ({name: [{"id": f"{name}-000001", "guid": "guid-00001"}]}, "export")
        for name in ("tags", "skills", "offices", "benefits", "similarJobs", "recruiters", "jobs")
    ),
    (
        {"similarJobs": [{"jobId": "other-0001", "jobUrl": "https://x.example/1/44556677"}]},
        "export",
    ),
    ({"department": {"url": "https://x.example/departments/99887766"}}, "export"),
    ({"jobCode": "SALES-3-EXEMPT"}, "export"),
    *(({name: f"own-{name}"}, url_safe(f"own-{name}")) for name in IDS),
    *(({name: f"{ADDRESS}4011223344"}, "4011223344") for name in ADDRESSES),
    *(({name: "own-000010", "uid": "own-000011"}, "own-000011") for name in IDS),
    *(({name: f"{ADDRESS}40112233", "jobReqId": "R-0012345"}, "R-0012345") for name in ADDRESSES),
    *(({name: "own-000010", "url": f"{ADDRESS}4011223344"}, "4011223344") for name in IDS),
    *(({"team": {name: "team-000001"}}, "export") for name in ("sourceId", "href", "refNo")),
]
# The jobs of a file that are told apart by this, and the keys.
SEVERAL: list[tuple[list[dict[str, Any]], list[str]]] = [
    ([{"id": "loc-4471"}, {"id": "loc-4471"}], ["First-", "Second-"]),
    (
        [{"id": "loc-4471", "uid": "u-000001"}, {"id": "loc-4471", "uid": "u-000002"}],
        ["u-000001", "u-000002"],
    ),
    ([{"id": "loc-4471"}, {"id": "own-000002"}], ["loc-4471", "own-000002"]),
    ([{"jobReqId": "R-000001"}, {"jobReqId": "R-000002"}], ["R-000001", "R-000002"]),
    ([{"jobReqId": "R-000001"}, {"jobReqId": "R-000001"}], ["First-", "Second-"]),
    (
        [{"_id": {"$oid": "507f1f77bcf86cd7"}}, {"_id": {"$oid": "507f1f77bcf86cd8"}}],
        ["507f1f77bcf86cd7", "507f1f77bcf86cd8"],
    ),
    ([{"url": "https://x.example/c/55667788/jobs"}] * 2, ["First-", "Second-"]),
    *(([{name: "own-000001"}, {name: "own-000002"}], ["own-000001", "own-000002"]) for name in IDS),
    *(([{name: "same-00001"}] * 2, ["First-", "Second-"]) for name in IDS),
    *(([{name: f"{ADDRESS}55667788"}] * 2, ["First-", "Second-"]) for name in ADDRESSES),
]


def read(data: Any, name: str = "in/export.json") -> list[RawPosting]:
    content = json.dumps(data).encode()
    reads = read_source(SourceFile(path=name, size=len(content), member=content))
    return [one for one in reads if isinstance(one, RawPosting)]


@pytest.mark.parametrize(("more", "key"), OWN)
def test_the_key_is_the_job_s_own(more: dict[str, Any], key: str):
    (raw,) = read({**JOB, **more})
    assert raw.key == key


@pytest.mark.parametrize(("more", "key"), OWN)
def test_so_it_is_in_a_wrapper(more: dict[str, Any], key: str):
    (raw,) = read({"content": {**JOB, **more}, "status": {"id": "published-live"}})
    assert raw.key == key


@pytest.mark.parametrize(("more", "keys"), SEVERAL)
def test_what_several_jobs_share_is_no_key(more: list[dict[str, Any]], keys: list[str]):
    titles = ["First", "Second"]
    jobs = [{**JOB, "title": title, **one} for title, one in zip(titles, more, strict=True)]
    found = [raw.key for raw in read(jobs)]
    assert len(set(found)) == 2
    assert all(one.startswith(key) for one, key in zip(found, keys, strict=True))


def test_jobs_without_ids_are_told_apart_by_their_texts_in_any_order():
    jobs = [{**JOB, "description": f"Sell milk in {n} states."} for n in range(3)]
    keys = {raw.html: raw.key for raw in read(jobs)}
    assert len(set(keys.values())) == 3
    assert {raw.html: raw.key for raw in read(jobs[::-1])} == keys


def test_the_key_of_a_job_without_an_id_outlives_a_new_text():
    one, other = ({**JOB, "title": title} for title in ("First", "Second"))
    before = [raw.key for raw in read([one, other])]
    assert [raw.key for raw in read([{**one, "description": "Sell cream."}, other])] == before


def test_the_same_job_in_two_offices_is_one():
    job = {**JOB, "id": "own-000001"}
    offices = [{"name": "Dayton", "jobs": [job]}, {"name": "Reno", "jobs": [job]}]
    first, second = read({"offices": offices})
    assert (
        (first.key, first.content) == (second.key, second.content) == ("own-000001", first.content)
    )


def test_columns_of_nested_exports_have_no_ids_of_others(tmp_path: Path):
    path = tmp_path / "north.csv"
    path.write_text("title,description,location.id\nSales Rep,Sell tea all day.,loc-4471\n")
    (raw,) = (one for found in open_sources([path]) for one in read_source(found))
    assert raw.key.startswith("Sales-Rep-")


def test_the_shared_cases_of_nested_ids(shared: Path):
    folder = shared / "cases/02-nested-id"
    own = {"jobreq": "R-0012345", "shortcode": "9A8B7C6D5E", "uid": "own-000002"}
    own |= {"identifier": "own-000003", "own": "own-000001"}
    for path in sorted(set(folder.glob("*.json")) - {folder / "expected.json"}):
        (raw,) = (one for found in open_sources([path]) for one in read_source(found))
        assert raw.key == own.get(path.stem, path.stem)


def test_the_shared_cases_of_lists(shared: Path):
    folder = shared / "cases/01-json-lists"
    numbers = {path.stem: 3 for path in folder.iterdir() if path.stem != "expected"}
    numbers["grouped"] = 6
    failed = {"legalfirst": ["0"], "legallast": ["3"], "lines-legal": ["line 1"]}
    for path in sorted(folder.iterdir()):
        if path.stem in numbers:
            reads = [one for found in open_sources([path]) for one in read_source(found)]
            good = {one.key for one in reads if isinstance(one, RawPosting)}
            bad = [one.record for one in reads if isinstance(one, Unreadable)]
            assert (len(good), bad) == (numbers[path.stem], failed.get(path.stem, []))


def test_jobs_in_an_object_by_their_ids_have_those():
    jobs = {f"2024-{number}77": JOB | {"title": f"Manager {number}"} for number in (1, 2)}
    assert [raw.key for raw in read({"jobs": jobs})] == ["2024-177", "2024-277"]
    kept = {name: job | {"id": f"own-00000{name[5]}"} for name, job in jobs.items()}
    assert [raw.key for raw in read({"jobs": kept})] == ["own-000001", "own-000002"]
    regions = dict(zip(("east", "west"), jobs.values(), strict=True))
    assert [raw.key[:10] for raw in read(regions)] == ["Manager-1-", "Manager-2-"]
