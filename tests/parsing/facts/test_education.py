"""Education: which levels are found, with which status, and what only looks like a degree.

Each row is one requirement under a "Requirements" heading, or a whole fragment where it starts with
a tag. The rows are made; real quotations are read from ../shared elsewhere.
"""

from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.guide.education import LADDER
from postings.parsing.document import Document
from postings.parsing.facts.education import fact as education
from postings.parsing.facts.education.refusals import OBJECTIONS
from postings.parsing.matching.degree_table import LEVELS, MISREADINGS
from postings.parsing.types import Extraction
from tests.parsing.material import assert_within_limits


def item(level, status="required", equivalent=None, alt=None):
    return (level, status, equivalent, alt)


# Text, the items, the words that prove each item.
FOUND = [
    ("Min Qualification: Diploma", [item("certificate")], ["Min Qualification: Diploma"]),
    ("Education: Diploma (minimum qualification)", [item("certificate")], ["Diploma"]),
    ("Education level: Diploma", [item("certificate")], ["Diploma"]),
    ("Good education (minimum GSCE or equivalent)", [item("high_school")], ["minimum GSCE"]),
    ("A GCSEstandard education (or equivalent)", [item("high_school")], ["GCSE"]),
    (
        "Two- or four-year degree required",
        [item("associate", alt="A"), item("bachelor", alt="A")],
        ["Two- or four-year degree required", "four-year degree required"],
    ),
    (
        "2-year or 4-year degree",
        [item("associate", alt="A"), item("bachelor", alt="A")],
        ["2-", "4-year degree"],
    ),
    (
        "A 2/4 year degree",
        [item("associate", alt="A"), item("bachelor", alt="A")],
        ["2", "4 year degree"],
    ),
    (
        "2 or 4 year college degree preferred",
        [item("associate", "preferred", alt="A"), item("bachelor", "preferred", alt="A")],
        ["2 or 4 year college degree preferred", "4 year college degree preferred"],
    ),
    # A bracket without a cue of its own shares the one around it.
    (
        "Bachelor's degree required; advanced degree (MBA or similar) preferred",
        [item("bachelor"), item("master", "preferred")],
        ["Bachelor's degree required", "advanced degree (MBA or similar) preferred"],
    ),
    (
        "Bachelor's degree. Clinical background a plus (RD, MPH)",
        [item("bachelor"), item("master", "preferred")],
        ["Bachelor's degree", "a plus (RD, MPH"],
    ),
    # Labels.
    (
        "Preferred Qualification - MBA",
        [item("master", "preferred")],
        ["Preferred Qualification - MBA"],
    ),
    ("Preferred-Graduate Degree", [item("master", "preferred")], ["Preferred-Graduate Degree"]),
    (
        "(Preferred): Master's degree",
        [item("master", "preferred")],
        ["Preferred): Master's degree"],
    ),
    ("Nice to have: an MBA", [item("master", "preferred")], ["Nice to have: an MBA"]),
    ("Prefer a Master's degree.", [item("master", "preferred")], ["Prefer a Master's degree"]),
    # Groups of a list that is preferred.
    (
        (
            "<h2>Sales Lead</h2><h3>Required Qualifications</h3><h3>Education:</h3><p>Bachelor's</p>"
            "<h3>Preferred Qualifications</h3><h3>Skills:</h3><p>Rust</p>"
            "<h3>Education:</h3><p>Master's degree</p><h3>Other Requirements</h3><p>HS diploma</p>"
        ),
        [item("bachelor"), item("master", "preferred"), item("high_school")],
        ["Bachelor's", "Master's degree", "HS diploma"],
    ),
    (
        (
            "<h2>Sales Lead</h2><h3>It would be great if you had:</h3><ul><li>MBA</li></ul>"
            "<h3>Education required</h3><p>Bachelor's degree</p>"
        ),
        [item("master", "preferred"), item("bachelor")],
        ["MBA", "Bachelor's degree"],
    ),
    # A degree is no field of the one before it.
    (
        "BS in accounting or finance, MBA and/or CPA highly desirable",
        [item("bachelor"), item("master", "preferred")],
        ["BS", "MBA and/or CPA highly desirable"],
    ),
    # The same level may be enough and be wished for.
    (
        "An undergraduate or Master's degree, with an MBA or MHA preferred",
        [
            item("bachelor", alt="A"),
            item("master", alt="A"),
            item("master", "preferred"),
        ],
        ["undergraduate", "Master's degree", "MBA or MHA preferred"],
    ),
    (
        "Bachelor's in business; MBA or degree in engineering a plus",
        [
            item("bachelor"),
            item("master", "preferred", alt="A"),
            item("bachelor", "preferred", alt="A"),
        ],
        ["Bachelor's", "MBA or degree in engineering a plus", "degree in engineering a plus"],
    ),
    (
        (
            "<p>Education</p><p>Bachelor's degree</p><p>While having the stated degree is preferred, we"
            " may consider a combination of coursework and experience.</p>"
        ),
        [item("bachelor", "preferred", "combination")],
        ["Bachelor's degree"],
    ),
    (
        "AS or BS degree in math",
        [item("associate", alt="A"), item("bachelor", alt="A")],
        ["AS", "BS degree"],
    ),
    ("Diploma or certification in nursing", [item("certificate")], ["Diploma or certification"]),
    ("Post-graduate certificate", [item("certificate")], ["Post-graduate certificate"]),
    (
        "Advanced education preferred",
        [item("master", "preferred")],
        ["Advanced education preferred"],
    ),
    ("JD strongly preferred.", [item("doctorate", "preferred")], ["JD strongly preferred"]),
    ("BS OR MS DEGREE", [item("bachelor", alt="A"), item("master", alt="A")], ["BS", "MS"]),
    ("College education", [item("bachelor")], ["College education"]),
    ("AA degree", [item("associate")], ["AA degree"]),
    ("MA in Economics", [item("master")], ["MA"]),
    # Two lines that a source has glued together.
    ("Apply nowBachelors degree in law", [item("bachelor")], ["Bachelors degree"]),
    ("Ask usMaster of Science", [item("master")], ["Master of Science"]),
    ("Bachelor's degree required", [item("bachelor")], ["Bachelor's degree required"]),
    (
        "Bachelor's degree preferred",
        [item("bachelor", "preferred")],
        ["Bachelor's degree preferred"],
    ),
    (
        "Bachelor's degree required, MBA preferred",
        [item("bachelor"), item("master", "preferred")],
        ["Bachelor's degree required", "MBA preferred"],
    ),
    (
        "BA/BS in business or marketing; master's a plus",
        [item("bachelor"), item("master", "preferred")],
        ["BA/BS", "master's a plus"],
    ),
    (
        "MBA or Bachelor's degree preferred",
        [item("master", "preferred", alt="A"), item("bachelor", "preferred", alt="A")],
        ["MBA or Bachelor's degree preferred", "Bachelor's degree preferred"],
    ),
    (
        "Associate's or Bachelor's degree",
        [item("associate", alt="A"), item("bachelor", alt="A")],
        ["Associate's", "Bachelor's degree"],
    ),
    (
        "Bachelor's, Master's or PhD in statistics",
        [item("bachelor", alt="A"), item("master", alt="A"), item("doctorate", alt="A")],
        ["Bachelor's", "Master's", "PhD"],
    ),
    (
        "10 years of experience with a Bachelor's degree or 7 years with a Master's",
        [item("bachelor", alt="A"), item("master", alt="A")],
        ["Bachelor's degree", "Master's"],
    ),
    ("High school diploma or GED", [item("high_school")], ["High school diploma or GED"]),
    ("High school diploma or equivalent", [item("high_school")], ["High school diploma"]),
    (
        "High school diploma or equivalent, or related work experience",
        [item("high_school", equivalent="experience")],
        ["High school diploma"],
    ),
    ("GCSEs including English and mathematics", [item("high_school")], ["GCSEs"]),
    ("Some college preferred", [item("some_college", "preferred")], ["Some college preferred"]),
    ("NVQ level 3 in customer service", [item("certificate")], ["NVQ level 3"]),
    ("HND in mechanical engineering", [item("associate")], ["HND"]),
    (
        "Two-year degree required; four-year degree preferred",
        [item("associate"), item("bachelor", "preferred")],
        ["Two-year degree required", "four-year degree preferred"],
    ),
    ("4-year degree in a technical field", [item("bachelor")], ["4-year degree"]),
    ("Degree in finance or economics", [item("bachelor")], ["Degree"]),
    ("Educated to degree level", [item("bachelor")], ["Educated to degree level"]),
    ("B.Sc. in chemistry", [item("bachelor")], ["B.Sc."]),
    ("Doctorate in a quantitative discipline", [item("doctorate")], ["Doctorate"]),
    (
        "JD or MBA strongly preferred",
        [item("doctorate", "preferred", alt="A"), item("master", "preferred", alt="A")],
        ["JD or MBA strongly preferred", "MBA strongly preferred"],
    ),
    (
        "Advanced degree (e.g., MBA, PhD) preferred",
        [item("master", "preferred")],
        ["Advanced degree (e.g., MBA, PhD) preferred"],
    ),
    ("Bachelor's degree (nursing or biology preferred)", [item("bachelor")], ["Bachelor's degree"]),
    (
        "Bachelor's degree (master's preferred)",
        [item("bachelor"), item("master", "preferred")],
        ["Bachelor's degree", "master's preferred"],
    ),
    (
        "Bachelor's degree preferred but not required",
        [item("bachelor", "preferred")],
        ["Bachelor's degree preferred"],
    ),
    (
        "College degree or equivalent experience",
        [item("bachelor", equivalent="experience")],
        ["College degree"],
    ),
    (
        "Undergraduate degree, ideally in engineering, or comparable experience",
        [item("bachelor", equivalent="experience")],
        ["Undergraduate degree"],
    ),
    (
        "University degree or 5 years of sales experience",
        [item("bachelor", equivalent="experience")],
        ["University degree"],
    ),
    (
        "Bachelor's degree. Six years of experience may substitute for the degree.",
        [item("bachelor", equivalent="experience")],
        ["Bachelor's degree"],
    ),
    (
        "Bachelor's degree or equivalent",
        [item("bachelor", equivalent="unspecified")],
        ["Bachelor's degree"],
    ),
    (
        "Bachelor's degree or an equivalent combination of education and experience",
        [item("bachelor", equivalent="combination")],
        ["Bachelor's degree"],
    ),
    (
        "Bachelor's degree in marketing or a related field and 5 years of sales experience",
        [item("bachelor")],
        ["Bachelor's degree"],
    ),
    (
        "<h3>Preferred qualifications</h3><ul><li>MBA</li></ul>",
        [item("master", "preferred")],
        ["MBA"],
    ),
    (
        "<h3>Requirements</h3><p>Bachelor's degree</p><h3>Preferred</h3><p>Bachelor's degree in finance</p>",
        [item("bachelor"), item("bachelor", "preferred")],
        ["Bachelor's degree", "Bachelor's degree"],
    ),
]

# Text, the rule that rejected it.
ABSENT = [
    ("Some teams ask for certifications and a degree. Not us!", "staff"),
    ("A high degree of initiative", "extent"),
    ("To some degree self-directed", "extent"),
    ("Evenings with PhD-level talks about pricing", "depth"),
    # Two letters are a state too.
    ("Must live in MA, CT or RI", "state"),
    ("Experience selling to hospitals in MD and MS", "state"),
    ("Covers ME, NH, VT and MA", "state"),
    ("Ability to travel to MA and NH weekly", "state"),
    ("Territory: AL; GA; MS", "state"),
    ("NY/NJ/CT/MA", "state"),
    ("Home office in MS or LA", "state"),
    ("Must be an MA resident", None),
    ("Must reside in Boston, MA", None),
    ("A valid MA driver's license", None),
    ("Sell to higher education preferred", None),
    ("You live MHA's mission", None),
    ("<p>Larkmere County High School hires</p>", "study-as-customer"),
    ("360-degree feedback for the team", "angle"),
    ("Warehouse temperatures reach 95 degrees", "angle"),
    ("You will master our product in weeks", "master-verb"),
    ("Certified Scrum Master welcome", "master-verb"),
    ("Recruit master agents in three states", "master-verb"),
    ("Plan every bachelor party in town", "bachelor-party"),
    ("Sell to colleges and universities", "study-as-customer"),
    ("Coach a high school team", "study-as-customer"),
    ("Join our graduate scheme", "graduate-scheme"),
    ("We don't care if you have a CS degree", "indifferent"),
    ("No degree required", "not-needed"),
    ("Degree not required", "not-needed"),
    ("15 years of experience in lieu of a degree", "instead"),
    ("Currently pursuing a Bachelor's degree", "student"),
    ("Tuition help for any Master's degree", "study-benefit"),
    ("Bachelor's degree, tuition is paid for by us", "study-benefit"),
    ("Bachelor's degree: $70,000", "pay-ladder"),
    ("Our scientists hold PhDs", None),
    ("Experience with MS Office and MS Excel", None),
    ("Business analyst (BA) background", None),
    ("Sales associates and account executives", None),
    ("<h3>Benefits</h3><ul><li>A Bachelor's degree, paid for in full</li></ul>", "owner"),
    ("<h3>About us</h3><p>Founded by two friends with an MBA from Reno.</p>", None),
]

# Text, the items it should have.
KNOWN_MISSES = [
    ("Two years of studies beyond high school", [item("some_college")]),
    ("Graduates of any discipline welcome", [item("bachelor")]),
]


def read(text: str) -> tuple[Document, Extraction]:
    listed = f"<h3>Requirements</h3><ul><li>{html.escape(text, quote=False)}</li></ul>"
    document = Document.from_html("<h2>Sales Manager</h2>" + (text if text[0] == "<" else listed))
    return document, education.extract(document, {})


def items_of(found: Extraction) -> list[tuple]:
    names = ("level", "status", "equivalent", "alt")
    return [tuple(value[name] for name in names) for value in found.value["items"]]


@pytest.mark.parametrize(("text", "items", "words"), FOUND, ids=[row[0][:60] for row in FOUND])
def test_found(text, items, words):
    document, found = read(text)
    assert items_of(found) == items
    assert [proof.span.of(document.text) for proof in found.proofs] == words
    assert [proof.path for proof in found.proofs] == [f"items.{n}" for n in range(len(words))]


@pytest.mark.parametrize(("text", "rule"), ABSENT, ids=[row[0][:60] for row in ABSENT])
def test_absent(text, rule):
    """A rule of None: no word of it names a level at all."""
    _, found = read(text)
    assert found.value["items"] == []
    assert rule is None or rule in {rejected.rule for rejected in found.rejected}
    assert all(rejected.reason for rejected in found.rejected)


def test_every_rule_has_a_row():
    found = [read(text)[1] for text, *_ in [*FOUND, *ABSENT]]
    proofs = {proof.rule for one in found for proof in one.proofs}
    assert {row.name for row in LEVELS} <= proofs
    refused = {rejected.rule for one in found for rejected in one.rejected}
    rules = {row.rule for row in OBJECTIONS} | {row.name for row in MISREADINGS}
    assert rules <= refused


@pytest.mark.parametrize(("text", "items"), KNOWN_MISSES, ids=[row[0][:60] for row in KNOWN_MISSES])
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_known_misses(text, items):
    _, found = read(text)
    assert items_of(found) == items


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (
            "Bachelor's degree in business, marketing, or related discipline is required",
            "business, marketing, or related discipline",
        ),
        (
            "Bachelor's Degree in a business-related field or an equivalent combination of education and experience",
            "business-related field",
        ),
        ("BS in mechanical engineering with 5 years of experience", "mechanical engineering"),
        ("Bachelor's degree, preferably in biology or chemistry", "biology or chemistry"),
        ("Bachelor's degree or equivalent", None),
    ],
)
def test_field_of_study_is_verbatim(text, field):
    _, found = read(text)
    assert found.value["items"][0]["fields"] == field


@pytest.mark.parametrize(
    ("text", "lowest", "equivalent"),
    [
        ("Bachelor's degree or equivalent", "bachelor", "unspecified"),
        ("High school diploma", "high_school", "none"),
        ("MBA or Bachelor's degree required", "bachelor", "none"),
        ("MBA preferred", None, None),
        ("No degree required", "none_required", None),
        ("No degree required, an MBA is a plus", "none_required", None),
        ("<h3>We do not require</h3><ul><li>A college degree</li></ul>", "none_required", None),
        ("Plain words", None, None),
    ],
)
def test_lowest_required_level(text, lowest, equivalent):
    _, found = read(text)
    assert (found.value["min_required"], found.value["equivalent"]) == (lowest, equivalent)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("University degree or 5 years of sales experience", 5),
        ("Bachelor's degree. Six years of experience may substitute for the degree.", 6),
        ("Bachelor's degree and 5 years of sales experience", None),
        ("Bachelor's degree with 8 years or Master's with 6 years of experience", None),
    ],
)
def test_substitute_years(text, years):
    _, found = read(text)
    assert found.value["substitute_years"] == years


def value_of(*items):
    names = ("level", "status", "equivalent", "alt")
    return [dict(zip(names, each, strict=True)) for each in items]


def test_two_levels_that_are_both_required_need_the_higher_one():
    value = education.summarize(value_of(item("bachelor"), item("master")), {})
    assert value["min_required"] == "master"


def test_preferred_is_the_lowest_of_one_group_and_the_highest_of_several_items():
    group = value_of(item("master", "preferred", alt="A"), item("bachelor", "preferred", alt="A"))
    assert education.summarize(group, {})["preferred"] == "bachelor"
    separate = value_of(item("master", "preferred"), item("bachelor", "preferred"))
    assert education.summarize(separate, {})["preferred"] == "master"


def test_what_no_item_says_is_kept_when_items_are_edited():
    before = {"education": {"min_required": "none_required", "substitute_years": 4}}
    value = education.summarize([], before)
    assert (value["min_required"], value["substitute_years"]) == ("none_required", 4)
    value = education.summarize(value_of(item("associate")), before)
    assert (value["min_required"], value["equivalent"]) == ("associate", "none")


WORDS = st.lists(
    st.sampled_from(
        [
            "Bachelor's",
            "Master's",
            "degree",
            "MBA",
            "PhD",
            "BA/BS",
            "GED",
            "high",
            "school",
            "diploma",
            "or",
            "and",
            "equivalent",
            "with",
            "experience",
            "preferred",
            "required",
            "in",
            "lieu",
            "of",
            "5",
            "years",
            "not",
            "no",
            "college",
            "(",
            ")",
            ",",
            ";",
            ".",
            ":",
            "/",
            "•",
        ]
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(WORDS | st.text(max_size=200))
def test_any_text_gives_each_level_once_for_each_status_inside_the_text(text):
    document, found = read(text or "-")
    said = [(value["level"], value["status"]) for value in found.value["items"]]
    assert len(said) == len(set(said))
    assert {level for level, _ in said} <= {level.value for level in LADDER}
    for proof in found.proofs:
        assert 0 <= proof.span.start < proof.span.end <= len(document.text)


@pytest.mark.parametrize(
    "text",
    [
        "Bachelor's degree or " * 10_000,
        "BS or MS, " * 10_000,
        "degree in " + "a, " * 50_000,
        "a" * 1_000_000,
    ],
    ids=["alternatives", "letters", "fields", "no space"],
)
def test_hostile_text_is_read_within_the_limits(text):
    assert_within_limits(*read(text))
