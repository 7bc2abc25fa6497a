"""A table of jobs in a page gives a posting for each row, and a posting with a table is one."""

from __future__ import annotations

import pytest

from postings.readers.problems import Problem
from postings.readers.registry import read_source
from postings.readers.types import RawPosting, Read, SourceFile, Unreadable
from tests.postings.readers.reading_back import read_back

TEXT = "You lead ten sellers of tea and own the plan of the region. Five years are required."
TITLES = ["Regional Sales Manager", "Director of Sales", "VP, Sales"]
JOBS = [(title, f"<p>{TEXT}</p><ul><li>Ask for the {title}.</li></ul>") for title in TITLES]


def row(*cells: str, of: str = "td") -> str:
    return "<tr>" + "".join(f"<{of}>{cell}</{of}>" for cell in cells) + "</tr>\n"


def table(header: tuple[str, ...], *rows: tuple[str, ...], of: str = "th") -> str:
    return f"<table>\n{row(*header, of=of)}{''.join(row(*cells) for cells in rows)}</table>\n"


def page(body: str) -> str:
    return f"<!doctype html><html><head><title>Open jobs</title></head><body>{body}</body></html>"


def read(html: str, name: str = "jobs.html") -> list[Read]:
    content = html.encode()
    return list(read_source(SourceFile(path=name, size=len(content), member=content)))


def postings(html: str) -> list[RawPosting]:
    reads = read(html)
    raws = [one for one in reads if isinstance(one, RawPosting)]
    assert raws == reads
    return raws


HEADERS = [
    ("title", "description"),
    ("Title", "Description"),
    ("Position", "Summary"),
    ("Job title", "Job description"),
    ("Role", "Details"),
    ("<b>Job&nbsp;Title</b>", "<span>Description</span>"),
]
WHOLE = {
    "a table": table(HEADERS[0], *JOBS),
    "cells for its header": table(HEADERS[0], *JOBS, of="td"),
    "a table in a table": f"<table><tr><td>{table(HEADERS[0], *JOBS)}</td></tr></table>",
    "a caption": table(("Open jobs",), HEADERS[0], *JOBS),
    "parts": "<table><caption>Open jobs</caption><thead>" + row(*HEADERS[0], of="th")
    + "</thead><tbody>" + "".join(row(*job) for job in JOBS) + "</tbody></table>",
    "never closed": "<table><tr><th>Title<th>Description"
    + "".join(f"<tr><td>{title}<td>{text}" for title, text in JOBS) + "</table>",
    "text above": f"<h1>Join us</h1><p>{TEXT}</p>" + table(HEADERS[0], *JOBS),
    "tables": "".join(
        f"<h2>{team}</h2>" + table(HEADERS[0], *jobs)
        for team, jobs in (("Field", JOBS[:2]), ("Home", JOBS[2:]))
    ),
}  # fmt: skip


@pytest.mark.parametrize("whole", [False, True], ids=["fragment", "page"])
@pytest.mark.parametrize("name", WHOLE)
def test_each_row_is_a_posting(name: str, whole: bool):
    raws = postings(page(WHOLE[name]) if whole else WHOLE[name])
    assert len(raws) == len(TITLES)
    for raw, title in zip(raws, TITLES, strict=True):
        assert raw.html.startswith(f"<h2>{title}</h2>")
        assert raw.html.count("Ask for the") == raw.html.count(f"Ask for the {title}") == 1
        assert "<li>" in raw.html
    assert [raw.record for raw in raws] == ["row 1", "row 2", "row 3"]


@pytest.mark.parametrize("header", HEADERS)
def test_columns_are_found_by_their_names(header: tuple[str, ...]):
    assert len(postings(table(header, *JOBS))) == len(JOBS)


def test_other_columns_are_facts():
    rows = [(title, "Reno, NV", f"req-77{n}01", text) for n, (title, text) in enumerate(JOBS)]
    raws = postings(table(("title", "location", "job id", "description"), *rows))
    assert [raw.key for raw in raws] == ["req-77001", "req-77101", "req-77201"]
    assert all("Reno" in str(raw.stated) for raw in raws)


def test_an_id_that_rows_share_is_no_key():
    rows = [(title, "export-1", text) for title, text in JOBS]
    raws = postings(table(("title", "id", "description"), *rows))
    assert not any("export" in raw.key for raw in raws)


def test_each_pair_of_columns_is_a_posting():
    header = ("title 1", "description 1", "title 2", "description 2")
    raws = postings(table(header, (*JOBS[0], *JOBS[1]), (*JOBS[2], "", "")))
    assert [raw.record for raw in raws] == ["row 1, job 1", "row 1, job 2", "row 2"]


def test_a_row_that_is_no_posting_is_named_and_loses_no_other():
    header = HEADERS[0]
    reads = read(table(header, JOBS[0], (TITLES[1], ""), ("", ""), header, JOBS[2]))
    told = [one.error.problem if isinstance(one, Unreadable) else one.record for one in reads]
    assert told == ["row 1", Problem.NO_TEXT, Problem.NO_RECORD, "row 4"]


def test_a_table_of_titles_alone_is_named():
    header = ("Job title", "Location", "Type")
    reads = read(page(table(header, *((title, "Reno", "Full-time") for title in TITLES))))
    assert [one.error.problem for one in reads if isinstance(one, Unreadable)] == [
        Problem.NO_TEXT
    ] * len(TITLES)
    assert len(reads) == len(TITLES)


def test_a_long_text_beside_the_jobs_is_named():
    *raws, failed = read(page(f"<p>{TEXT * 20}</p>{table(HEADERS[0], *JOBS)}"))
    assert len(raws) == len(JOBS)
    assert isinstance(failed, Unreadable)
    assert failed.error.problem is Problem.INCOMPLETE


ONE = {
    "hours": table(("Day", "Hours"), ("Monday", "9 to 5"), ("Tuesday", "9 to 5")),
    "benefits": table(("Title", "Description"), ("Health", "All of it"), ("Tea", "Free")),
    "facts": table(("Position", "Details"), ("Location", "Reno"), ("Hours", "40")),
    "whom it meets": table(("Role", "Details"), ("VP, Sales", "weekly"), ("Sales Lead", "daily")),
}


@pytest.mark.parametrize("whole", [False, True], ids=["fragment", "page"])
@pytest.mark.parametrize("name", ONE)
def test_a_posting_with_a_table_is_one(name: str, whole: bool):
    html = f"<h2>Regional Sales Manager</h2><p>{TEXT}</p><p>{TEXT}</p>{ONE[name]}"
    (raw,) = postings(page(html) if whole else html)
    assert raw.format == ("html_page" if whole else "html_fragment")


def test_a_posting_laid_out_as_a_table_is_one():
    facts = (("Location", "Reno"), ("What you do", TEXT), ("What you bring", TEXT))
    (raw,) = postings(f"<h2>Sales Manager</h2>{table(('Job', 'Details'), *facts)}")
    assert raw.format == "html_fragment"


def test_a_stored_row_is_read_again_as_it_was():
    for html in WHOLE.values():
        for raw in postings(html):
            again = read_back(raw)
            assert (again.key, again.html, again.record) == (raw.key, raw.html, raw.record)


def test_jobs_that_stand_side_by_side_are_read_column_by_column():
    (raw, *others) = postings(table(("Title", *TITLES), ("Description", *[TEXT] * 3)))
    assert [one.html.count(title) for one, title in zip([raw, *others], TITLES, strict=True)] == [
        1
    ] * 3
    assert read_back(raw).html == raw.html


def test_the_facts_of_one_posting_in_a_table_are_no_jobs_side_by_side():
    reads = read(page(table(("Title", TITLES[0]), ("Description", TEXT))))
    assert len(reads) == 1


MARKDOWN_TABLE = "\n".join(
    ["# Open roles", "", "| Title | Description |", "|---|---|"]
    + [f"| {title} | {TEXT} |" for title in TITLES]
)


def test_a_table_of_jobs_in_markdown_gives_a_posting_for_each_row():
    reads = read(MARKDOWN_TABLE, "jobs.md")
    raws = [one for one in reads if isinstance(one, RawPosting)]
    assert [raw.html.count(title) for raw, title in zip(raws, TITLES, strict=True)] == [1, 1, 1]
    assert [read_back(raw).html for raw in raws] == [raw.html for raw in raws]


def test_a_posting_in_markdown_with_a_table_is_one():
    text = (
        f"# Sales Manager\n\n{TEXT * 5}\n\n| Level | Pay |\n|---|---|\n| One | $90,000 a year |\n"
    )
    (raw,) = read(text, "one.md")
    assert isinstance(raw, RawPosting)
    assert raw.format == "markdown"
