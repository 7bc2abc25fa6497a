"""Benefits: what the employer gives to the holder, and what only sounds like it.

Each row is one line under a "Benefits" heading, or a whole fragment where it starts with a tag.
The rows are made; real quotations are read from ../shared elsewhere.
"""

from __future__ import annotations

import html
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.guide.benefits import BENEFITS
from postings.parsing.document import Document
from postings.parsing.facts.benefits import fact as benefits
from postings.parsing.facts.benefits.table import WORDINGS
from postings.parsing.types import Extraction
from tests.parsing.material import EXTRACTION, SEEDS, assert_within_limits, read_lines

# Text, the tags, the words that prove each.
FOUND = [
    (
        "Medical, dental and vision insurance",
        ["medical", "dental", "vision"],
        ["Medical", "dental", "vision insurance"],
    ),
    (
        "Medical*, Vision*, Life* and a 401K*",
        ["medical", "vision", "life_insurance", "retirement"],
        ["Medical", "Vision", "Life", "401K"],
    ),
    ("Time to rest, healthcare, and more", ["medical"], ["healthcare"]),
    ("Health cash plan", ["medical"], ["Health cash plan"]),
    ("Free eye tests", ["vision"], ["Free eye tests"]),
    ("Group life cover of 3x salary", ["life_insurance"], ["Group life cover"]),
    ("Five weeks of holiday", ["pto"], ["Five weeks of holiday"]),
    ("Your birthday off", ["pto"], ["Your birthday off"]),
    ("Study support and books or courses", ["training"], ["Study support"]),
    ("Equipment of your choice", ["phone_laptop"], ["Equipment of your choice"]),
    ("Weekly yoga", ["wellness"], ["yoga"]),
    ("A 24/7 virtual GP", ["eap"], ["virtual GP"]),
    ("A nine-day fortnight", ["flexible_schedule"], ["nine-day fortnight"]),
    ("Work from your own home", ["remote_work"], ["Work from your own home"]),
    ("High street discounts", ["employee_discount"], ["High street discounts"]),
    ("Profit sharing", ["bonus"], ["Profit sharing"]),
    ("A shareholder scheme", ["equity"], ["shareholder scheme"]),
    ("An EV lease scheme", ["car"], ["EV lease scheme"]),
    ("Relocation available", ["relocation"], ["Relocation available"]),
    ("One give-back day", ["volunteer_time"], ["give-back day"]),
    ("Health insurance from day one", ["medical"], ["Health insurance"]),
    ("Private healthcare for you", ["medical"], ["Private healthcare"]),
    ("Dental", ["dental"], ["Dental"]),
    ("Life insurance and AD&D", ["life_insurance"], ["Life insurance"]),
    ("Death in service at four times pay", ["life_insurance"], ["Death in service"]),
    (
        "Short- and long-term disability",
        ["disability"],
        ["Short- and long-term disability"],
    ),
    ("STD and LTD", ["disability"], ["STD"]),
    ("HSA with a company contribution", ["hsa_fsa"], ["HSA"]),
    (
        "Pretax day care spending account",
        ["hsa_fsa", "childcare"],
        ["Pretax day care spending account", "day care"],
    ),
    ("401k", ["retirement"], ["401k"]),
    (
        "401(k) with a 4% match",
        ["retirement", "retirement_match"],
        ["401(k)", "401(k) with a 4% match"],
    ),
    ("Company pension of 8%", ["pension"], ["Company pension"]),
    ("Twenty days of PTO", ["pto"], ["PTO"]),
    ("22 days annual leave", ["pto"], ["22 days annual leave"]),
    ("Unlimited vacation", ["unlimited_pto"], ["Unlimited vacation"]),
    ("Eleven paid holidays", ["paid_holidays"], ["paid holidays"]),
    (
        "Vacation, holidays and sick days",
        ["pto", "paid_holidays", "sick_leave"],
        ["Vacation", "holidays", "sick days"],
    ),
    ("Enhanced maternity pay", ["parental_leave"], ["Enhanced maternity"]),
    ("Two paid volunteer days a year", ["volunteer_time"], ["paid volunteer days"]),
    ("Tuition reimbursement", ["tuition"], ["Tuition reimbursement"]),
    ("Paid training in your first month", ["training"], ["Paid training"]),
    ("A budget for professional development", ["training"], ["professional development"]),
    ("Annual bonus", ["bonus"], ["bonus"]),
    ("Uncapped commission", ["commission"], ["Uncapped commission"]),
    ("Stock options for everybody", ["equity"], ["Stock options"]),
    (
        "A long-term incentive plan",
        ["long_term_incentive"],
        ["long-term incentive plan"],
    ),
    ("Company car", ["car"], ["Company car"]),
    ("Laptop of your choice", ["phone_laptop"], ["Laptop"]),
    ("Home office stipend", ["phone_laptop"], ["Home office stipend"]),
    ("Mileage reimbursement", ["expense_reimbursement"], ["Mileage reimbursement"]),
    ("Relocation assistance", ["relocation"], ["Relocation assistance"]),
    ("Subsidized gym membership", ["wellness"], ["gym membership"]),
    ("Employee Assistance Program", ["eap"], ["Employee Assistance"]),
    ("Flexible working hours", ["flexible_schedule"], ["Flexible working hours"]),
    ("Work from home twice a week", ["remote_work"], ["Work from home"]),
    ("We match your charitable donations", ["donation_match"], ["match your charitable donations"]),
    ("Employee discount on all our lines", ["employee_discount"], ["Employee discount"]),
    ("Excellent benefits", ["generic"], ["Excellent benefits"]),
    ("Truck allowance", ["car"], ["Truck allowance"]),
    ("T&E budget", ["expense_reimbursement"], ["T&E budget"]),
    ("An annual sales incentive", ["bonus"], ["annual sales incentive"]),
    ("An incentive opportunity of 30%", ["bonus"], ["incentive opportunity"]),
    ("A phantom stock plan", ["equity"], ["phantom stock"]),
    ("Relocation will be paid", ["relocation"], ["Relocation will be paid"]),
    ("Discounted policy premiums", ["employee_discount"], ["Discounted policy premiums"]),
    ("15% off rent", ["employee_discount"], ["15% off rent"]),
    (
        "<h3>Compensation</h3><p>A bonus tied to client ratings. Dental, and tuition help.</p>",
        ["bonus", "dental", "tuition"],
        ["bonus", "Dental", "tuition"],
    ),
    (
        "<h3>Terms</h3><p>$200,000, and restricted stock that vests over five years.</p>",
        ["equity"],
        ["restricted stock"],
    ),
    (
        "<p>Basic of 40k plus bonus, car, laptop, pension and healthcare.</p>",
        ["bonus", "car", "phone_laptop", "pension", "medical"],
        ["bonus", "car", "laptop", "pension", "healthcare"],
    ),
    (
        "<p>Our package includes dental cover and a pension.</p>",
        ["dental", "pension"],
        ["dental", "pension"],
    ),
    (
        "<p>You may be eligible for the following:</p><ul><li>Dental</li><li>HSA</li></ul>",
        ["dental", "hsa_fsa"],
        ["Dental", "HSA"],
    ),
    (
        "<h3>More</h3><ul><li>Health insurance</li><li>401(k)</li><li>Paid time off</li></ul>",
        ["medical", "retirement", "pto"],
        ["Health insurance", "401(k)", "Paid time off"],
    ),
    (
        "<h3>Salary</h3><p>$90,000 a year plus commission</p>",
        ["commission"],
        ["commission"],
    ),
    ("Medical", ["medical"], ["Medical"]),
    ("Employer-sponsored health", ["medical"], ["Employer-sponsored health"]),
    ("Vision", ["vision"], ["Vision"]),
    ("Vision and dental", ["vision", "dental"], ["Vision", "dental"]),
    ("Dental, vision", ["dental", "vision"], ["Dental", "vision"]),
    (
        "Medical, dental, life",
        ["medical", "dental", "life_insurance"],
        ["Medical", "dental", "life"],
    ),
    ("Cover of 4x salary", ["life_insurance"], ["4x salary"]),
    ("Life, disability and dental cover", ["disability", "dental"], ["disability", "dental"]),
    ("Dental, retirement, life", ["dental", "retirement"], ["Dental", "retirement"]),
    ("We match contributions to your plan", ["retirement_match"], ["match contributions"]),
    ("LTIP for directors", ["long_term_incentive"], ["LTIP"]),
    ("Car, mobile, pension", ["phone_laptop", "pension"], ["mobile", "pension"]),
]

# Tag, and a line under "Benefits" that has words of the tag and offers nothing of it.
LEFT = [
    ("medical", "Medical devices"),
    ("dental", "Private dental practices"),
    ("vision", "Vision for the future"),
    ("life_insurance", "Life sciences products"),
    ("disability", "Disability sales"),
    ("hsa_fsa", "Budgets for spending"),
    ("retirement", "Retirement advisors"),
    ("retirement_match", "A match of values"),
    ("pension", "Pension clients"),
    ("pto", "Vacation rental"),
    ("unlimited_pto", "Unlimited earnings"),
    ("paid_holidays", "Holiday homes"),
    ("sick_leave", "Sickle cell research"),
    ("parental_leave", "Family values"),
    ("volunteer_time", "Volunteers welcome"),
    ("tuition", "Tuition fees"),
    ("training", "Training others"),
    ("bonus", "Bonus points"),
    ("commission", "Commission on civil rights"),
    ("equity", "Equity research"),
    ("long_term_incentive", "A long-term plan"),
    ("car", "Car dealers"),
    ("phone_laptop", "Mobile app sales"),
    ("expense_reimbursement", "Expenses"),
    ("relocation", "Relocation"),
    ("wellness", "Gym equipment"),
    ("childcare", "A child seat"),
    ("eap", "Counseling of clients"),
    ("flexible_schedule", "Flexible people"),
    ("remote_work", "Remote sensing"),
    ("donation_match", "Our donors"),
    ("employee_discount", "Discounts to customers"),
    ("generic", "Benefits advisors"),
]

# Text, the reason for which it was rejected; None: no word of it names a benefit.
ABSENT = [
    ("<h3>Duties</h3><p>Sell dental plans to small firms</p>", None),
    (
        "<h3>Duties</h3><p>Manage 401(k) clients across Ohio</p>",
        "what customers get",
    ),
    (
        "<h3>Requirements</h3><p>Knowledge of medical, dental and vision insurance</p>",
        "a duty or a requirement",
    ),
    (
        "<p>We offer health insurance to our policyholders.</p>",
        "what customers get",
    ),
    ("No bonus is paid", "said not to be offered"),
    ("<h3>Pay</h3><p>Double on bank holidays.</p>", "nothing says that it is offered"),
    ("Relocation assistance is not offered", "said not to be offered"),
    ("<p>Sales of dental practice software</p>", None),
    (
        "<h3>What you sell</h3><ul><li>Dental plans</li><li>Life insurance</li><li>HSA</li></ul>",
        "nothing says that it is offered",
    ),
    ("<p>Our vision: a fair market for all</p>", None),
    ("<p>A private equity firm owns us</p>", None),
    ("<h3>Nice to have</h3><p>Spanish is a bonus</p>", None),
    ("<p>We value diversity, equity and inclusion</p>", None),
    ("<h3>Requirements</h3><p>Must work flexible hours</p>", None),
    ("Benefits: not specified", None),
    ("<p>Pension consultants are our customers.</p>", None),
    ("<p>Disability is no bar to this job.</p>", None),
]

# Text, the tags it should have.
KNOWN_MISSES = [
    ("Cover for your eyes and teeth", ["dental", "vision"]),
    ("<p>Every third Friday is yours.</p>", ["flexible_schedule"]),
    ("Put away money for old age, we add the same again", ["retirement", "retirement_match"]),
]


def read(text: str) -> tuple[Document, Extraction]:
    listed = f"<h3>Benefits</h3><ul><li>{html.escape(text, quote=False)}</li></ul>"
    fragment = text if text[:2] in {"<h", "<p"} else listed
    document = Document.from_html("<h2>Sales Manager</h2>" + fragment)
    return document, benefits.extract(document, {})


@pytest.mark.parametrize(("text", "tags", "words"), FOUND, ids=[row[0][:60] for row in FOUND])
def test_found(text, tags, words):
    document, found = read(text)
    assert sorted(found.value["tags"]) == sorted(tags)
    said = {found.value["tags"][int(p.path.split(".")[1])]: p.span for p in found.proofs}
    assert {tag: span.of(document.text) for tag, span in said.items()} == dict(
        zip(tags, words, strict=True)
    )


@pytest.mark.parametrize(("text", "reason"), ABSENT, ids=[row[0][:60] for row in ABSENT])
def test_absent(text, reason):
    _, found = read(text)
    assert found.value["tags"] == []
    assert reason is None or reason in {rejected.reason for rejected in found.rejected}


@pytest.mark.parametrize(("text", "tags"), KNOWN_MISSES, ids=[row[0][:60] for row in KNOWN_MISSES])
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_known_misses(text, tags):
    _, found = read(text)
    assert sorted(found.value["tags"]) == sorted(tags)


def test_benefits_in_general_give_way_to_named_ones():
    _, found = read("<h3>Benefits</h3><p>Excellent benefits</p><p>Dental insurance</p>")
    assert found.value["tags"] == ["dental"]


def test_a_label_within_the_list_does_not_end_it():
    listed = "<li>Dental</li><li>Travel allowances: travel expenses paid</li><li>HSA</li>"
    _, found = read(f"<h3>Benefits</h3><ul>{listed}</ul>")
    assert found.value["tags"] == ["dental", "expense_reimbursement", "hsa_fsa"]


@pytest.mark.parametrize(("tag", "text"), LEFT, ids=[tag for tag, _ in LEFT])
def test_words_of_a_benefit_that_name_none(tag, text):
    _, found = read(text)
    assert found.value["tags"] == []


def test_every_wording_has_a_row_and_every_tag_words_that_it_leaves():
    found = [read(text)[1] for text, *_ in FOUND]
    rules = {proof.rule for extraction in found for proof in extraction.proofs}
    assert {row.rule for row in WORDINGS} <= rules
    assert {tag for tag, _ in LEFT} == set(BENEFITS)


def test_every_tag_has_a_wording_and_a_label():
    assert {row.tag for row in WORDINGS} == set(BENEFITS)


@pytest.mark.skipif(not (EXTRACTION / "gold.schema.json").is_file(), reason="no shared schema")
def test_the_tags_are_those_of_the_schema():
    schema = json.loads((EXTRACTION / "gold.schema.json").read_text(encoding="utf-8"))
    tags = schema["properties"]["benefits"]["properties"]["tags"]["items"]["enum"]
    assert set(BENEFITS) == set(tags)


SEEDED = read_lines(EXTRACTION / "gold_seeds.jsonl")


@pytest.mark.skipif(not SEEDED, reason="the shared seeds are not at hand")
@pytest.mark.parametrize("record", SEEDED, ids=lambda record: record["id"][:3])
def test_seeds_agree(record):
    path = SEEDS / f"{record['id']}.txt"
    found = benefits.extract(Document.from_html(path.read_text(encoding="utf-8")), {})
    assert set(found.value["tags"]) == set(record["benefits"]["tags"])


WORDS = st.lists(
    st.sampled_from(
        [
            *("401k", "match", "PTO", "paid", "time", "off", "dental", "vision,", "medical"),
            *("health", "insurance", "life", "and", "disability", "we", "offer", "Benefits:"),
            *("no", "not", "unlimited", "bonus", "commission", "car", "(", ")", ".", ";", "•"),
        ]
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=100, deadline=None)
@given(WORDS | st.text(max_size=200))
def test_any_text_gives_each_tag_once_with_its_proof(text):
    document, found = read(text or "-")
    assert len(set(found.value["tags"])) == len(found.value["tags"]) == len(found.proofs)
    for proof in found.proofs:
        assert 0 <= proof.span.start < proof.span.end <= len(document.text)


@pytest.mark.parametrize(
    "text",
    ["dental vision " * 40_000, "no bonus, " * 60_000, "benefits " * 80_000],
    ids=["list", "denials", "word"],
)
def test_hostile_text_is_read_within_the_limits(text):
    assert_within_limits(*read(text))
