"""How much headings and labels ask for what stands under them."""

from __future__ import annotations

import pytest

from postings.parsing.document import Document
from postings.parsing.document.list_headings import heading_says, label_before
from postings.parsing.types import Span

# A line, the words that are asked for, what the label before them says, and its words.
LABELS = [
    ("Preferred: MBA", "MBA", "preferred", "Preferred"),
    ("Preferred - MBA", "MBA", "preferred", "Preferred"),
    ("Minimum-4 year degree", "4", "required", "Minimum"),
    ("Education Level: (Required): BA", "BA", "required", "Required"),
    ("• Nice to have – MBA", "MBA", "preferred", "Nice to have"),
    ("Skills: Excel; Preferred", "Excel", None, None),
    ("Preferred partners: MBA", "MBA", None, None),
    ("Sell to preferred accounts - MBA", "MBA", None, None),
]
# The headings above a line "X", and what they say.
HEADINGS = [
    (["Preferred qualifications"], "preferred"),
    (["Major pluses:"], "preferred"),
    (["It would be great if you also had"], "preferred"),
    (["What we do not require"], "not_required"),
    (["Helpful, but not required"], "preferred"),
    (["Education required"], "required"),
    (["Preferred Qualifications", "Education:"], "preferred"),
    (["Preferred Qualifications", "Skills & Knowledge", "Work Experience"], "preferred"),
    (["Preferred Qualifications", "Travel Requirements"], None),
    (["Preferred Qualifications", "About us", "Education:"], None),
    (["Required Qualifications", "Education:"], "required"),
    (["Required and preferred qualifications"], None),
    (["The ideal candidate"], None),
]


@pytest.mark.parametrize(("line", "words", "says", "label"), LABELS)
def test_label(line, words, says, label):
    said = label_before(line, Span(start=0, end=len(line)), line.index(words))
    assert (said and said.category.value, said and said.words.of(line)) == (says, label)


@pytest.mark.parametrize(("headings", "says"), HEADINGS)
def test_heading(headings, says):
    above = "".join(f"<h3>{heading}</h3>" for heading in headings[:-1])
    # A heading between two lists has a text of its own.
    above = above.replace("About us</h3>", "About us</h3><p>We sell.</p>")
    document = Document.from_html(f"<h2>Sales Lead</h2>{above}<h3>{headings[-1]}</h3><p>X</p>")
    said = heading_says(document, document.text.index("\nX") + 1)
    assert (said and said.category.value) == says
