"""Industry: what the employer is or sells, and whom it sells to.

Each row is one paragraph, or a whole fragment where it starts with a heading. The rows are made;
real quotations are read from ../shared elsewhere.
"""

from __future__ import annotations

import html
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.guide.industries import INDUSTRIES
from postings.parsing import parse
from postings.parsing.document import Document
from postings.parsing.facts.industry import fact as industry
from postings.parsing.facts.industry.forms import FORMS
from postings.parsing.facts.industry.table import CUSTOMERS, NAMES
from postings.parsing.facts.industry.vocabulary import NEARBY, TRADE
from postings.parsing.types import Extraction
from tests.parsing.material import EXTRACTION, SEEDS, assert_within_limits, read_lines

# Text, the employer's industries, those of its customers, the words that prove them.
FOUND = [
    ("We are a leading insurtech operation.", ["insurance"], [], ["insurtech"]),
    ("Our client is a regional bank with 40 branches.", ["banking_lending"], [], ["bank"]),
    (
        "Norvik is a global manufacturer of medical devices.",
        ["medical_device"],
        [],
        ["medical devices"],
    ),
    (
        "Great pay and a car. Our client, a well regarded asset management house, is growing.",
        ["wealth_investments"],
        [],
        ["asset management"],
    ),
    (
        "We are recruiting for a builders' construction company in Hull.",
        ["construction_building"],
        [],
        ["construction"],
    ),
    ("Sector: Construction", ["construction_building"], [], ["Construction"]),
    ("Working with a leading insurer", ["insurance"], [], ["insurer"]),
    ("Director in Insurance", ["insurance"], [], ["Insurance"]),
    (
        "Tessel is redefining email software. Our SaaS platform has an API.",
        ["software_saas"],
        [],
        ["email software"],
    ),
    (
        "Norvik leads in testing, inspection and certification. Our consultants advise clients.",
        ["professional_services"],
        [],
        ["testing, inspection"],
    ),
    ("Tessel is a SaaS company.", ["software_saas"], [], ["SaaS"]),
    (
        "Tessel is the leading software platform for hospitals.",
        ["software_saas"],
        ["healthcare_provider"],
        ["software platform", "hospitals"],
    ),
    ("We are a national provider of broadband.", ["telecom"], [], ["broadband"]),
    (
        "A leading logistics and freight company needs you.",
        ["logistics_transport"],
        [],
        ["logistics"],
    ),
    (
        "The company manufactures roofing in Ohio. You call on contractors who build homes.",
        ["construction_building"],
        [],
        ["roofing"],
    ),
    ("You will sell our health insurance plans.", ["insurance"], [], ["insurance"]),
    ("We sell motorcycle insurance.", ["insurance"], [], ["insurance"]),
    ("We're a staffing firm with 20 offices.", ["staffing_hr"], [], ["staffing"]),
    ("Join a leading manufacturer of pumps.", ["manufacturing_industrial"], [], ["manufacturer"]),
    ("Marlow is a family-owned winery and wine distributor.", ["food_beverage"], [], ["wine"]),
    (
        "Our mission is to make education open to all. We teach students in online courses.",
        ["education"],
        [],
        ["education"],
    ),
    (
        "<h3>The role</h3><p>You will be selling to school districts and universities.</p>",
        [],
        ["education"],
        ["school districts"],
    ),
    ("Our clients are hospital systems.", [], ["healthcare_provider"], ["hospital"]),
    (
        "<p>You lead our growth in the target vertical of healthcare and more.</p>",
        [],
        ["healthcare_provider"],
        ["healthcare"],
    ),
    (
        (
            "<h3>Duties</h3><p>Grows Medicare enrollment. Works with brokers. Explains "
            "underwriting, claims and premiums.</p>"
        ),
        ["insurance"],
        [],
        ["Medicare", "underwriting", "enrollment", "brokers"],
    ),
]

# Text that says nothing of the employer's industry.
ABSENT = [
    "A job in person",
    "Working in insurance since 1990",
    "We have a reputation for being on time.",
    "The sector of a circle: geometry",
    "<h3>Requirements</h3><p>Experience at a leading insurance company</p>",
    "<h3>Nice to have</h3><p>SaaS is a plus</p>",
    "You have experience in the banking industry.",
    "Our customers love us.",
    "We are a growing team of sellers.",
    "<h3>Benefits</h3><p>Health insurance, dental insurance, life insurance</p>",
    "We are backed by a leading investment bank.",
    "You are a leader with energy.",
    "The ideal candidate will have sold software to hospitals.",
    "The Manager, Broker Growth is a new role between our staff and the retail brokers.",
    "Our maps tell a tire plant what to order.",
    "A leading trade magazine has named our organization the friendliest.",
    "<p>Position: Director, National Lender Services</p>",
    "You take charge of our National Accounts to grow our business in grocery.",
    "Our customers are contractors and couriers.",
    "Our customers include hospitals, school districts, law firms and hotels.",
]

# Text, the employer's industries, those of its customers.
KNOWN_MISSES = [
    # Certain only where more words of the trade stand beside them.
    ("Tessel is redefining email software.", ["software_saas"], []),
    ("The company manufactures roofing in Ohio.", ["construction_building"], []),
    ("We pour concrete.", ["construction_building"], []),
    ("Every week we bring fresh meals to your door.", ["food_beverage"], []),
]


def read(text: str) -> tuple[Document, Extraction]:
    fragment = text if text[:2] in {"<h", "<p"} else f"<p>{html.escape(text, quote=False)}</p>"
    document = Document.from_html("<h2>Sales Manager</h2>" + fragment)
    return document, industry.extract(document, {})


@pytest.mark.parametrize(
    ("text", "employer", "market", "words"), FOUND, ids=[row[0][:60] for row in FOUND]
)
def test_found(text, employer, market, words):
    document, found = read(text)
    assert (found.value["employer"], found.value["target_market"]) == (employer, market)
    assert [proof.span.of(document.text) for proof in found.proofs] == words


@pytest.mark.parametrize("text", ABSENT, ids=[row[:60] for row in ABSENT])
def test_absent(text):
    _, found = read(text)
    assert (found.value["employer"], found.value["target_market"]) == ([], [])


@pytest.mark.parametrize(
    ("text", "employer", "market"), KNOWN_MISSES, ids=[row[0][:60] for row in KNOWN_MISSES]
)
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_known_misses(text, employer, market):
    _, found = read(text)
    assert (found.value["employer"], found.value["target_market"]) == (employer, market)


def test_every_form_has_a_row():
    found = [read(text)[1] for text, *_ in FOUND]
    rules = {proof.rule for extraction in found for proof in extraction.proofs}
    assert {form.rule for form in FORMS} <= rules


def test_what_is_said_of_the_holder_is_rejected_with_the_reason():
    _, found = read("You have experience in the banking industry.")
    assert {row.reason for row in found.rejected} == {"said of the holder's experience"}


@pytest.mark.parametrize(
    ("name", "industry"),
    [
        ("Harbor Lane Bank", ["banking_lending"]),
        ("Norvik Staffing", ["staffing_hr"]),
        ("Lowland Hotels", ["hospitality_travel"]),
        ("Harbor Lane Partners", []),
    ],
)
def test_the_name_of_the_employer_says_its_industry(name: str, industry: list[str]):
    known = parse(f"<h2>Branch Manager</h2><p>Join {name} today.</p>").facts
    assert known["industry"].value["employer"] == industry


def test_the_market_is_another_industry_than_the_employers():
    _, found = read("We are a leading insurance company selling to insurance agencies.")
    assert found.value == {"employer": ["insurance"], "target_market": []}


def test_every_industry_has_words_and_a_label():
    assert {name for name, _ in NAMES} == set(INDUSTRIES)
    assert {name for name, _ in CUSTOMERS} <= set(INDUSTRIES)
    assert set(TRADE) == set(NEARBY) == set(INDUSTRIES)


@pytest.mark.skipif(not (EXTRACTION / "gold.schema.json").is_file(), reason="no shared schema")
def test_the_industries_are_those_of_the_schema():
    schema = json.loads((EXTRACTION / "gold.schema.json").read_text(encoding="utf-8"))
    listed = schema["properties"]["industry"]["properties"]["employer"]["items"]["enum"]
    assert set(INDUSTRIES) == set(listed)


SEEDED = read_lines(EXTRACTION / "gold_seeds.jsonl")


@pytest.mark.skipif(not SEEDED, reason="the shared seeds are not at hand")
@pytest.mark.parametrize("record", SEEDED, ids=lambda record: record["id"][:3])
def test_seeds_agree(record):
    path = SEEDS / f"{record['id']}.txt"
    found = parse(path.read_text(encoding="utf-8")).facts["industry"].value
    assert found["employer"] == record["industry"]["employer"]
    assert found["target_market"] == record["industry"]["target_market"]


WORDS = st.lists(
    st.sampled_from(
        [
            *("We", "are", "a", "leading", "provider", "of", "insurance", "software", "for"),
            *("hospitals", "selling", "to", "banks", "our", "client", "is", "bank", "and"),
            *("retail", "experience", "in", "the", ".", ",", "(", ")", ":", "•"),
        ]
    ),
    max_size=40,
).map(" ".join)


def test_the_employers_name_may_open_the_statement():
    html = "<h2>Sales Manager</h2><p>Join Marlow Ports. Marlow Ports runs cold storage.</p>"
    assert parse(html).facts["industry"].value["employer"] == ["logistics_transport"]


@settings(max_examples=100, deadline=None)
@given(WORDS | st.text(max_size=200))
def test_any_text_gives_at_most_two_of_each_with_proofs(text):
    document, found = read(text or "-")
    employer, market = found.value["employer"], found.value["target_market"]
    assert len(employer) <= 2
    assert len(market) <= 2
    assert not set(employer) & set(market)
    paths = {proof.path for proof in found.proofs}
    assert paths >= {f"employer.{n}" for n in range(len(employer))}
    assert all(0 <= p.span.start < p.span.end <= len(document.text) for p in found.proofs)


@pytest.mark.parametrize(
    "text",
    ["We are a leading " * 30_000, "our insurance " * 50_000, "selling to banks " * 40_000],
    ids=["leading", "products", "customers"],
)
def test_hostile_text_is_read_within_the_limits(text):
    assert_within_limits(*read(text))
