"""Several postings in one page are named, and one posting is one however it is headed."""

from __future__ import annotations

from html import escape

import pytest

from postings.readers.problems import Problem
from postings.readers.records.job_titles import is_title
from postings.readers.registry import read_source
from postings.readers.types import RawPosting, SourceFile, Unreadable

TEXT = "You lead ten sellers of tea and own the plan of the region. Five years are required."
TITLES = ["Regional Sales Manager", "Director of Sales", "VP, Sales"]


def job(title: str, tag: str = "h2", around: str = "") -> str:
    inside = f"<{tag}>{escape(title)}</{tag}>\n<p>{TEXT} Ask for the {escape(title)}.</p>\n"
    return f"<{around}>{inside}</{around}>" if around else inside


def page(*parts: str) -> str:
    body = "".join(parts)
    return f"<!doctype html><html><head><title>Open jobs</title></head><body>{body}</body></html>"


def jobs(*titles: str, tag: str = "h2", around: str = "") -> str:
    return "".join(job(title, tag, around) for title in titles or TITLES)


SEVERAL = {
    "headings": jobs(),
    "two that differ": jobs(*TITLES[:2]),
    "first headings": jobs(tag="h1"),
    "articles": jobs(around="article"),
    "sections": jobs(tag="h3", around="section"),
    "items": f"<ul>{jobs(tag='h3', around='li')}</ul>",
    "articles of one title": jobs("Sales Manager, Reno", "Sales Manager, Boise", around="article"),
    "three of one title": jobs(*(f"Sales Manager, {town}" for town in ("Reno", "Boise", "Mesa"))),
    "under a heading": f"<h1>Join us</h1><p>We sell tea.</p>{jobs()}",
    "with sections": "".join(
        f"{job(title)}<h2>Responsibilities</h2><p>{TEXT}</p><h2>Benefits</h2><p>Tea.</p>"
        for title in TITLES
    ),
    "bold in headings": "".join(
        f'<h2 class="x"><b>{title}</b></h2><p>{TEXT}</p>' for title in TITLES
    ),
    "terms": "<dl>" + "".join(f"<dt>{title}</dt><dd>{TEXT}</dd>" for title in TITLES) + "</dl>",
    "details": jobs(tag="summary", around="details"),
    "classes": "".join(f'<div class="job-title">{one}</div><div>{TEXT}</div>' for one in TITLES),
    "bold lines": "".join(f"<p><b>{title}</b></p><p>{TEXT}</p>" for title in TITLES),
    "labels": "".join(f"<p><b>Job title:</b> {title}</p><p>{TEXT}</p>" for title in TITLES),
    "tables of facts": "".join(
        f"<table><tr><th>Title</th><td>{title}</td></tr><tr><th>Text</th><td>{TEXT}</td></tr></table>"
        for title in TITLES
    ),
    "whole pages": "".join(page(job(title, "h1")) for title in TITLES),
    "escaped": escape(jobs()),
}
ONE = {
    "sections": job(TITLES[0]) + f"<h2>About us</h2><p>{TEXT}</p><h2>Benefits</h2><p>{TEXT}</p>",
    "what it does": job("Account Executive") + job("What an Account Executive does"),
    "as it": job("Account Executive") + job("As an Account Executive, you will"),
    "the title in other words": job("VP Sales") + job("VP of Sales - Fulfillment"),
    "the title with its kind": job("Sales Manager") + job("Regional Sales Manager (Remote)"),
    "its sections": job("Sales Lead")
    + job("Key Responsibilities for the Sales Lead")
    + job("Sales Lead Requirements"),
    "words of rank": job("SVP, Sales") + job("Principal Accountabilities") + job("Lead Forensics"),
    "whom it meets": job("Sales Lead") + job("Your Manager") + job("Your Recruiter"),
    "similar jobs below": job(TITLES[0], "h1")
    + "<h2>Similar jobs</h2>"
    + jobs(*TITLES[1:], "Sales Representative", tag="h3"),
    "titles without texts": job(TITLES[0])
    + "".join(f"<h2>{title}</h2><p>Reno</p>" for title in TITLES[1:]),
    "skills": job("Sales")
    + "".join(
        f"<p><b>{skill} (Expert)</b></p><p>{TEXT}</p>" for skill in ("Sales", "Plans", "Coaching")
    ),
    "contacts": 3 * job("Sales")
    + "".join(f"<p>Name: Ann Poe</p><p>Job title: {title}</p><p>Mail her.</p>" for title in TITLES),
    "bold lines of a title": job(TITLES[0])
    + "".join(f"<p><b>{title}</b></p><p>{TEXT}</p>" for title in TITLES[1:]),
    "twice": job(TITLES[0]) + job(TITLES[0].upper()),
}


def read(text: str, name: str = "jobs.html") -> list[RawPosting | Unreadable]:
    content = text.encode()
    return list(read_source(SourceFile(path=name, size=len(content), member=content)))


@pytest.mark.parametrize("whole", [False, True], ids=["fragment", "page"])
@pytest.mark.parametrize("name", SEVERAL)
def test_several_are_named_and_none_is_made_of_them(name: str, whole: bool):
    html = SEVERAL[name]
    if whole and name != "escaped":
        html = page(html)
    (failed,) = read(html)
    assert isinstance(failed, Unreadable)
    assert failed.error.problem is Problem.INCOMPLETE
    assert "postings in one page: save each in a file of its own" in str(failed.error)
    assert failed.content == html.encode()


@pytest.mark.parametrize("whole", [False, True], ids=["fragment", "page"])
@pytest.mark.parametrize("name", ONE)
def test_one_is_one(name: str, whole: bool):
    (raw,) = read(page(ONE[name]) if whole else ONE[name])
    assert isinstance(raw, RawPosting)


@pytest.mark.parametrize(
    "above", ["", "# Open jobs\n\nWrite to us.\n\n", "---\nteam: Sales\n---\n"]
)
def test_so_are_those_under_headings_of_markdown(above: str):
    (failed,) = read(above + "".join(f"## {title}\n\n{TEXT}\n\n" for title in TITLES), "jobs.md")
    assert isinstance(failed, Unreadable)
    assert failed.error.problem is Problem.INCOMPLETE


def test_a_page_that_says_its_posting_as_data_is_one():
    data = '{"@context": "https://schema.org", "@type": "JobPosting", "title": "VP, Sales"}'
    script = f'<script type="application/ld+json">{data}</script>'
    (raw,) = read(page(script, jobs()))
    assert isinstance(raw, RawPosting)


@pytest.mark.parametrize("title", ["Head of Sales", "Chief Revenue Officer", "Partner, Tax"])
def test_a_word_of_rank_is_a_title_where_it_is_the_one_who_does_the_job(title: str):
    assert is_title(title)
