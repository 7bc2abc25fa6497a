"""Title: what is cut from it, how it is cased, which functions it names (guide 2)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.parsing.facts.company import fact as company
from postings.parsing.facts.title import fact as title
from postings.parsing.facts.title.case import title_case
from postings.parsing.facts.title.function_table import FUNCTIONS as FUNCTION_WORDS
from postings.parsing.facts.title.functions import title_functions
from postings.parsing.facts.title.segments import RULES
from postings.parsing.matching.organization_names import bare_name, same_name
from tests.parsing.material import posting

# Raw title, clean title, the segments that went.
FOUND = [
    ("Director, Sales (Pet Insurance)", "Director, Sales (Pet Insurance)", []),
    ("Sales Manager - Denver, CO", "Sales Manager", ["Denver", "CO"]),
    ("Sales Manager - Salem, OR", "Sales Manager", ["Salem", "OR"]),
    ("Sales Manager - Larkville, MI", "Sales Manager", ["Larkville", "MI"]),
    ("Sales Director (Vale of Larks, PA)", "Sales Director", ["Vale of Larks", "PA"]),
    ("Sales Director (Paraguay)", "Sales Director", ["Paraguay"]),
    ("Sales Manager - Medicare, FL", "Sales Manager - Medicare", ["FL"]),
    ("Sales Director - Eastern NC", "Sales Director", ["Eastern NC"]),
    (
        "Sales Director - Eastern MA and Southern NH",
        "Sales Director",
        ["Eastern MA and Southern NH"],
    ),
    ("Sales Director (US- Northeast)", "Sales Director", ["US- Northeast"]),
    ("Sales Director - Southeast US", "Sales Director", ["Southeast US"]),
    ("Sales Director - McLean Virginia", "Sales Director", ["McLean Virginia"]),
    ("Sales Director - Gulf Region", "Sales Director", ["Gulf Region"]),
    ("Sales Director - NW London", "Sales Director", ["NW London"]),
    ("Sales Director - Ohio & Surrounds", "Sales Director", ["Ohio & Surrounds"]),
    ("Sales Director (EST only)", "Sales Director", ["EST only"]),
    ("Sales Director - Dhaka- Remote", "Sales Director", ["Dhaka- Remote"]),
    ("Sales Lead - Fixed Term 6 Months", "Sales Lead", ["Fixed Term 6 Months"]),
    ("Sales Lead (Maternity Leave Cover)", "Sales Lead", ["Maternity Leave Cover"]),
    ("Sales Lead - Full-Time Contractor", "Sales Lead", ["Full-Time Contractor"]),
    ("Sales Lead (Weekends only)", "Sales Lead", ["Weekends only"]),
    ("Sales Lead - 18.75 hpw", "Sales Lead", ["18.75 hpw"]),
    ("Sales Lead (2 posts)", "Sales Lead", ["2 posts"]),
    ("Sales Lead (H/F)", "Sales Lead", ["H/F"]),
    ("Account Executive (Remote)", "Account Executive", ["Remote"]),
    ("Area VP, Fiber Sales (US - West)", "Area VP, Fiber Sales", ["US", "West"]),
    ("Sales Executive (Northwest/Mountain)", "Sales Executive", ["Northwest/Mountain"]),
    ("Sales Lead - Remote, India", "Sales Lead", ["Remote", "India"]),
    ("Sales Rep | Full-time | $80k OTE", "Sales Rep", ["Full-time", "$80k OTE"]),
    ("Inside Sales - Night Shift", "Inside Sales", ["Night Shift"]),
    ("Out of Hours - Telephone Seller", "Telephone Seller", ["Out of Hours"]),
    ("Band 7 - Sales Manager", "Sales Manager", ["Band 7"]),
    ("Sales Manager (m/f/d)", "Sales Manager", ["m/f/d"]),
    ("Sales Manager - Req 20931", "Sales Manager", ["Req 20931"]),
    ("Sales Manager - Hiring Now!", "Sales Manager", ["Hiring Now!"]),
    ("Sales Manager - Job in Boise", "Sales Manager", ["Job in Boise"]),
    ("Sales Fellow (CT1/2) in Dental", "Sales Fellow in Dental", ["CT1/2"]),
    (
        "Sales Manager at [Acme.dev](https://acme.dev/)",
        "Sales Manager at [Acme.dev]",
        ["https://acme.dev/"],
    ),
    ("Sales Manager - London hybrid", "Sales Manager", ["London hybrid"]),
    ("Analyst (Remote, People Team)", "Analyst (People Team)", ["Remote"]),
    ("VP SALES, B2B SAAS (EMEA)", "VP Sales, B2B SaaS", ["EMEA"]),
    ("DIRECTOR OF SALES / CALL CENTER", "Director of Sales / Call Center", []),
]
# Titles that stay as they are: what looks like a place, a code or a team says what is sold.
ABSENT = [
    "Sales Manager - Mid-Market",
    "Account Manager, Healthcare",
    "Account Executive-Ohio",
    "VP of Sales, Enterprise- South East",
    "Sales Manager - Upper Mid-Market",
    "Sales Manager - Central Services",
    "Sales Manager - Eastern Accounts",
    "Sales Manager, Call Center",
    "Sales Manager - Gulf Products",
    "Product Manager, K12",
    "Engineering Manager (Mobile)",
    ".NET Developer",
    "Trainer(s), Sales",
]
FUNCTIONS = [
    ("Head of Field Sales / Contact Center", ["sales", "contact_center"]),
    ("Senior Key Account Executive", ["account_management"]),
    ("Account Executive", ["sales"]),
    ("Account Manager", ["account_management"]),
    ("Sales and Marketing Director", ["sales", "marketing"]),
    ("Head of Sales Development", ["business_development"]),
    ("Lead Solutions Engineering - Pre-sales", ["sales_engineering"]),
    ("Director, Sales Operations", ["sales_operations"]),
    ("Sales Enablement Lead", ["sales_enablement"]),
    ("Channel Manager", ["channel_partnerships"]),
    ("Customer Success Manager", ["customer_success"]),
    ("Chief Revenue Officer", ["revenue"]),
    ("General Manager", ["general_management"]),
    ("Regional Vice President", ["sales"]),
    ("Commercial Team Leader", ["sales"]),
    ("Director of Strategic Accounts", ["account_management"]),
    ("Contact Center Lead", ["contact_center"]),
    ("Vice President, Sales & Business Development", ["sales", "business_development"]),
    ("Vice President, National Account Sales", ["sales"]),
    ("National Accounts Sales Vice President", ["sales"]),
    ("VP, Commercial Strategy & Partnerships", ["sales", "channel_partnerships"]),
    ("Executive Assistant, SVP Sales", ["other"]),
    ("Assistant to the Vice President of Sales", ["other"]),
    ("People Partner", ["other"]),
    ("Sales Manager - Broker Dealers", ["sales"]),
    ("Dealer Development Manager", ["channel_partnerships"]),
    ("Commercial Kitchen Supervisor", []),
    ("Account Executive Marketing Software", ["sales"]),
    ("Dental Nurse/Dental Sales Executive", ["other", "sales"]),
    ("Head of People Business Partnering", ["other"]),
    ("Technical Support Engineer", []),
    ("Software Engineer, Channels Foundation", []),
]
CASED = [
    ("VP OF SALES", "VP of Sales"),
    ("SALES MANAGER III", "Sales Manager III"),
    ("P&C PRODUCER", "P&C Producer"),
    ("Sales Manager IT", "Sales Manager IT"),
]
# A place inside a segment is no segment of its own; the guide keeps it, the reader would not.
KNOWN_MISSES = [("Sales Manager - Upper Peninsula Accounts - Marquette", "Sales Manager")]


def found(raw, body=""):
    document = posting(raw, body)
    known = {"company": company.extract(document, {})}
    return document, title.extract(document, known)


@pytest.mark.parametrize(("raw", "clean", "gone"), FOUND)
def test_title_is_cleaned(raw, clean, gone):
    document, extraction = found(raw)
    assert extraction.value["raw"] == raw
    assert extraction.value["clean"] == clean
    assert [rejected.span.of(document.text).strip() for rejected in extraction.rejected] == gone


@pytest.mark.parametrize("raw", ABSENT)
def test_title_stays(raw):
    _, extraction = found(raw)
    assert extraction.value["clean"] == raw
    assert not extraction.rejected


def test_every_rule_has_a_row():
    gone = [rejected.rule for raw, *_ in FOUND for rejected in found(raw)[1].rejected]
    assert {rule for rule, _ in RULES} <= set(gone)
    named = {function for _, functions in FUNCTIONS for function in functions}
    assert {function for function, _ in FUNCTION_WORDS} == named


@pytest.mark.parametrize(("raw", "functions"), FUNCTIONS)
def test_title_names_functions(raw, functions):
    assert title_functions(raw) == functions


@pytest.mark.parametrize(("raw", "cased"), CASED)
def test_capitals_become_title_case(raw, cased):
    assert title_case(raw) == cased


@pytest.mark.parametrize(("raw", "clean"), KNOWN_MISSES)
@pytest.mark.xfail(strict=True, reason="unknown town and territory")
def test_known_misses(raw, clean):
    assert found(raw)[1].value["clean"] == clean


def test_employer_in_the_title_goes():
    _, extraction = found(
        "Director, Sales – Larkspur Fiber", "At Larkspur Fiber, we connect towns."
    )
    assert extraction.value["clean"] == "Director, Sales"
    assert extraction.rejected[0].rule == "employer"


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Larkspur Fiber, Inc. - VP of Sales", "VP of Sales"),
        ("Larkspur Fiber Wealth Management - VP of Sales", "VP of Sales"),
        ("Larkspur Fiber Sales Lead - Schools", "Larkspur Fiber Sales Lead - Schools"),
        ("VP of Sales, Larkspur Fiber Cloud", "VP of Sales, Larkspur Fiber Cloud"),
    ],
)
def test_a_business_of_the_employer_that_opens_the_title_goes(raw, clean):
    assert found(raw, "At Larkspur Fiber, we connect towns.")[1].value["clean"] == clean


def test_a_town_that_the_body_puts_in_its_state_goes():
    assert found("VP of Sales - Poynings", "Poynings, OH")[1].value["clean"] == "VP of Sales"


def test_place_that_the_body_names_goes():
    _, extraction = found("Sales Lead (Poynings)", "The position is based in Poynings, Sussex.")
    assert extraction.value["clean"] == "Sales Lead"


def test_open_title_takes_its_function_from_the_body():
    body = "We are seeking a top sales professional."
    document, extraction = found("VP, Member Engagement", body)
    assert extraction.value["functions"] == ["sales"]
    assert "sales professional" in extraction.proofs[1].span.of(document.text)


def test_title_that_would_vanish_stays():
    assert found("Remote")[1].value["clean"] == "Remote"


def test_empty_posting_has_no_title():
    document = posting("", "")
    assert title.extract(document, {}).value == {"raw": None, "clean": None, "functions": []}


@given(st.text(alphabet="Sales Mngr-–|,()/[]RemotUS", min_size=1, max_size=60))
def test_clean_title_adds_no_words(raw):
    document, extraction = found(raw)
    if document.text:
        words = set(extraction.value["clean"].casefold().replace(")", " ").split())
        assert len("".join(words)) <= len(extraction.value["raw"])
        assert extraction.value["functions"]


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Larkspur, Inc.", "Larkspur"),
        ("Larkspur Mutual Co", "Larkspur Mutual"),
        ("Larkspur (NYSE: LRK)", "Larkspur"),
        ("Larkspur’s", "Larkspur"),
        ("Larkspur™", "Larkspur"),
        ("Larkspur U. S. Corporation", "Larkspur U. S."),
    ],
)
def test_name_without_its_legal_form(name, bare):
    assert bare_name(name) == bare


def test_names_are_the_same_without_article_and_form():
    assert same_name("The Larkspur Company", "larkspur company, LLC")
    assert not same_name("", "")
