"""Several postings in one text are named, and one posting is one however it is written."""

from __future__ import annotations

import pytest

from postings.readers.problems import Problem
from postings.readers.registry import read_source
from postings.readers.types import RawPosting, SourceFile, Unreadable

TEXT = "You lead ten sellers and own the plan of the region. Five years of sales are required.\n"
TITLES = ("Regional Sales Manager", "Director of Sales", "VP, Sales")
SEVERAL = {
    "front matter.md": "".join(f"---\ntitle: {title}\n---\n\n{TEXT}\n" for title in TITLES),
    "headings.md": "".join(f"# {title}\n\n{TEXT}\n" for title in TITLES),
    "labels.txt": "".join(f"Title: {title}\nCompany: Ottermill\n{TEXT}\n" for title in TITLES),
    "bold labels.md": "".join(f"**Job Title:** {title}\n\n{TEXT}\n" for title in TITLES),
    "windows.txt": "".join(f"Title: {title}\r\n{TEXT}\r\n" for title in TITLES),
}
ONE = {
    "sections.md": f"# {TITLES[0]}\n\n{TEXT}\n# About us\n\nWe sell tea.\n# Benefits\n\nTea.\n",
    "front and heading.md": f"---\ntitle: {TITLES[0]}\n---\n\n# {TITLES[0]}\n\n{TEXT}",
    "twice.txt": f"Title: {TITLES[0]}\nTitle: {TITLES[0].upper()}\n{TEXT}",
    "rules.md": f"# {TITLES[0]}\n\n---\n\n{TEXT}\n---\n\nReports to: VP, Sales\n",
}


def read(name: str, text: str) -> list[RawPosting | Unreadable]:
    content = text.encode()
    return list(read_source(SourceFile(path=name, size=len(content), member=content)))


@pytest.mark.parametrize("name", SEVERAL)
def test_several_are_named_and_none_is_made_of_them(name: str):
    (failed,) = read(name, SEVERAL[name])
    assert isinstance(failed, Unreadable)
    assert failed.error.problem is Problem.INCOMPLETE
    assert "holds 3 postings in one text: save each" in str(failed.error)
    assert failed.content


@pytest.mark.parametrize("name", ONE)
def test_one_is_one(name: str):
    (raw,) = read(name, ONE[name])
    assert isinstance(raw, RawPosting)
