"""Parts of a description that a source gives apart: requirements, benefits, about the company.

They follow the description under their headings, unless it says the same already.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from postings.readers.pages.markup import description_html, one_line
from postings.readers.records.names_of_fields import folded

HEADINGS = {
    "companyprofile": "About the company",
    "companydescription": "About the company",
    "aboutcompany": "About the company",
    "responsibilities": "Responsibilities",
    "duties": "Responsibilities",
    "requirements": "Requirements",
    "jobrequirements": "Requirements",
    "qualifications": "Qualifications",
    "jobqualifications": "Qualifications",
    "experiencerequirements": "Experience",
    "educationrequirements": "Education",
    "skillsdesc": "Skills",
    "skills": "Skills",
    "benefits": "Benefits",
    "jobbenefits": "Benefits",
    "perks": "Benefits",
    "additionalinformation": "Additional information",
}
COMPARED = 80  # characters; a part that begins like a stretch of the description is in it
WRAPPERS = ("text", "html", "value", "content")  # `requirements.text` is the part, too


def parts(values: Iterable[tuple[str, Any]], description: str) -> Iterator[tuple[str, str]]:
    """The markup of each part that the description lacks, with its name in the source.

    >>> list(parts([("Benefits", ["Free tea", "A car"])], "Lead."))
    [('Benefits', '<h3>Benefits</h3>\\n<ul><li>Free tea</li><li>A car</li></ul>')]
    """
    said = one_line(description)
    for name, value in values:
        heading = _heading(name)
        html = _html(value) if heading else ""
        beginning = one_line(html)[:COMPARED]
        if heading and beginning and beginning not in said:
            yield name, f"<h3>{heading}</h3>\n{html}"


def _heading(name: str) -> str | None:
    *above, last = name.split(".")
    if above and folded(last) in WRAPPERS:
        last = above[-1]
    return HEADINGS.get(folded(last))


def _html(value: Any) -> str:
    if isinstance(value, list):
        lines = [one_line(line) for line in value if isinstance(line, str) and line.strip()]
        items = "".join(f"<li>{escape(line, quote=False)}</li>" for line in lines)
        return f"<ul>{items}</ul>" if items else ""
    return description_html(value) if isinstance(value, str) else ""
