"""Reports to: which title above is found, and what only looks like a reporting line.

The rows are made; real quotations are read from ../shared elsewhere.
"""

from __future__ import annotations

import pytest

from postings.parsing.facts.reports_to import fact as reports_to
from postings.parsing.facts.reports_to.fact import RULES
from tests.parsing.material import assert_within_limits, posting

# Text, the title, the words that prove it.
FOUND = [
    (
        "The Director of Sales reports to the Chief Revenue Officer.",
        "Chief Revenue Officer",
        "reports to the Chief Revenue Officer",
    ),
    ("You will report to the CRO.", "CRO", "will report to the CRO"),
    ("This role reports to the VP of Sales", "VP of Sales", "reports to the VP of Sales"),
    (
        "You answer to the Director of Dealer Sales.",
        "Director of Dealer Sales",
        "You answer to the Director of Dealer Sales",
    ),
    ("Present it to the CEO, to whom you report.", "CEO", "the CEO"),
    ("Reports to the VP of Sales.Duties include:", "VP of Sales", "Reports to the VP of Sales"),
    ("Reports to: Regional Director", "Regional Director", "Reports to: Regional Director"),
    (
        "Reporting to the Senior Director, Key Accounts, you will grow revenue.",
        "Senior Director, Key Accounts",
        "Reporting to the Senior Director, Key Accounts",
    ),
    (
        "Reporting to the CEO, Sales Managers will join weekly.",
        "CEO",
        "Reporting to the CEO",
    ),
    (
        "The job reports directly to our head of sales and marketing and leads projects.",
        "head of sales and marketing",
        "reports directly to our head of sales and marketing",
    ),
    ("You report to the COO and lead the floor.", "COO", "You report to the COO"),
    (
        "Under the general direction of the Branch Manager, sells loans.",
        "Branch Manager",
        "Under the general direction of the Branch Manager",
    ),
    (
        "The role will report into the Board of Directors for now.",
        "Board of Directors",
        "will report into the Board of Directors",
    ),
    (
        "You will report to Acme's President and Founder",
        "President and Founder",
        "will report to Acme's President and Founder",
    ),
    ("Line manager: Sales Director", "Sales Director", "Line manager: Sales Director"),
    ("Reporting line: Head of Sales", "Head of Sales", "Reporting line: Head of Sales"),
    ("Supervisor: VP of Sales", "VP of Sales", "Supervisor: VP of Sales"),
    ("Reports To (Title): VP Sales", "VP Sales", "Reports To (Title): VP Sales"),
    ("Reports to the VP of IT.", "VP of IT", "Reports to the VP of IT"),
    (
        "Reports to: Senior Vice President, Americas region",
        "Senior Vice President, Americas region",
        "Reports to: Senior Vice President, Americas region",
    ),
    (
        "You will report to the Chief Revenue Officer (CRO) and lead a team.",
        "Chief Revenue Officer (CRO)",
        "will report to the Chief Revenue Officer (CRO)",
    ),
    (
        "It serves as a Vice President of Field Sales reporting to the CEO.",
        "CEO",
        "reporting to the CEO",
    ),
    (
        "Report clearly and timely to the Site and Team Manager",
        "Site and Team Manager",
        "Report clearly and timely to the Site and Team Manager",
    ),
    (
        "You will be managed and supervised by the Sales Director.",
        "Sales Director",
        "You will be managed and supervised by the Sales Director",
    ),
    (
        "Responsible to the Director of Nursing.",
        "Director of Nursing",
        "Responsible to the Director of Nursing",
    ),
    (
        "Reporting directly to the Sales ManagerTo apply, send a letter.",
        "Sales Manager",
        "Reporting directly to the Sales Manager",
    ),
]

# Text and the reason of the rejection; None where nothing even looks like a line.
ABSENT = [
    ("Provide weekly reporting to senior leadership", "reports as documents"),
    ("Write reports to management about the pipeline", "no title follows"),
    (
        "Coach the account executives reporting to the Sales Manager",
        "people who report to somebody",
    ),
    ("Employees report to headquarters twice a week", None),
    ("You will report to the Denver office", "no title follows"),
    ("Grow the team members reporting to you", "people who report to somebody"),
    ("Report to the store manager any issues with stock", "a thing reported, not a line"),
    ("Supporting the Vice President of Sales", None),
    ("Prepare reports to the Board", "reports as documents"),
    ("Under the direction of traffic", "no title follows"),
    ("You work with the line manager", None),
    ("Somebody answers to the phone", None),
    ("Tasks are done under the direction of their supervisor.", "no title follows"),
    ("You will report to your manager.", "no title follows"),
    ("The team is managed by the Sales Director.", None),
    ("Be responsible to the customer.", "no title follows"),
    ("Monthly sales reporting to the CEO.", "reports as documents"),
    ("You are responsible to lead cloud sales.", None),
]

# Text and the title that is not found yet.
KNOWN_MISSES = [
    ("You work directly under the Sales Director", "Sales Director"),
    ("Your boss is the Chief Revenue Officer", "Chief Revenue Officer"),
]


def extraction(text):
    document = posting(body=f"<p>{text}</p>")
    return document, reports_to.extract(document, {})


@pytest.mark.parametrize(("text", "title", "words"), FOUND, ids=[row[0][:60] for row in FOUND])
def test_found(text, title, words):
    document, found = extraction(text)
    assert found.value["title"] == title
    assert [proof.span.of(document.text) for proof in found.proofs] == [words]


@pytest.mark.parametrize(("text", "reason"), ABSENT, ids=[row[0][:60] for row in ABSENT])
def test_absent(text, reason):
    _, found = extraction(text)
    assert found.value["title"] is None
    assert reason is None or reason in {row.reason for row in found.rejected}


@pytest.mark.parametrize(("text", "title"), KNOWN_MISSES, ids=[row[0][:60] for row in KNOWN_MISSES])
@pytest.mark.xfail(strict=True, reason="known miss")
def test_known_misses(text, title):
    assert extraction(text)[1].value["title"] == title


def test_every_rule_has_a_row():
    found = [extraction(text)[1] for text, *_ in FOUND]
    assert {name for name, _ in RULES} <= {proof.rule for one in found for proof in one.proofs}


def test_a_heading_takes_the_line_below_it():
    document = posting(body="<h3>Reports To</h3><p>Senior Manager, Sales</p>")
    assert reports_to.extract(document, {}).value["title"] == "Senior Manager, Sales"


@pytest.mark.parametrize("piece", ["reporting to the ", "report to Director, ", "reports\n", "A, "])
def test_hostile_text_is_read_within_the_limits(piece):
    document = posting(body=f"<p>{piece * (200_000 // len(piece))}</p>")
    assert_within_limits(document, reports_to.extract(document, {}))
