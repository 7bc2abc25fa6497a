"""Employment: the kinds on offer, exempt or not, and what only sounds like them.

A row is one line of a posting, or a whole fragment where it starts with a tag. The rows are made;
real quotations are read from ../shared elsewhere.
"""

from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.parsing.document import Document
from postings.parsing.facts.employment import fact as employment
from postings.parsing.facts.employment import table
from postings.parsing.types import Extraction
from tests.parsing.material import DEV, EXTRACTION, SEEDS, Record, assert_within_limits, read_lines

FLOOR = 0.98  # F1 on the reviewed postings; rises, never falls

# Text, the types, exempt or not, the words that prove each.
FOUND = [
    ("1 x full time (37.5) & 1 x part time (25.5)", ["full_time", "part_time"], None, None),
    ("Part or full-time applications will be considered", ["full_time", "part_time"], None, None),
    ("We seek people who can join us full-time", ["full_time"], None, None),
    ("Join our sales team part-time", ["part_time"], None, None),
    ("Part Time working will also be considered", ["part_time"], None, None),
    ("Part-time and job share applications would be welcome", ["part_time"], None, None),
    ("Part time hours may be available", ["part_time"], None, None),
    (
        "A full-time post; part-time applicants are also welcome",
        ["full_time", "part_time"],
        None,
        None,
    ),
    ("Applications are invited for a substantive, full time Consultant", ["full_time"], None, None),
    ("Applications are sought from full-time sellers", ["full_time"], None, None),
    ("Full and Part Time Opportunities", ["full_time", "part_time"], None, None),
    (
        "We hear from candidates who wish to work full time or part time",
        ["full_time", "part_time"],
        None,
        None,
    ),
    (
        "Tell us if you prefer to work full-time or part-time",
        ["full_time", "part_time"],
        None,
        None,
    ),
    ("One year fixed-term, full-time post", ["temporary", "full_time"], None, None),
    ("Two years fixed term", ["temporary"], None, None),
    ("The post is initially for a fixed term and may go on", ["temporary"], None, None),
    ("Offered on a fixed-term basis", ["temporary"], None, None),
    ("This post is for 12-24 months and gives good training", ["temporary"], None, None),
    ("The role is for 6 to 9 months", ["temporary"], None, None),
    ("Seeking an interim Head of Sales", ["temporary"], None, None),
    ("We are looking for a temporary booking clerk", ["temporary"], None, None),
    ("Posts are available for a temporary clerk", ["temporary"], None, None),
    ("Sales Clerk [temporary, but maybe long term]", ["temporary"], None, None),
    ("Contract Type – Bank", ["temporary"], None, None),
    ("Contract (W2) until December", ["contract"], None, None),
    ("Contract duration 6 months", ["contract"], None, None),
    ("Full-time, year-round", ["full_time"], None, None),
    ("Workday: full-time", ["full_time"], None, None),
    ("Classification: Exempt / Full Time", ["full_time"], "exempt", None),
    ("This job requires a full-time commitment", ["full_time"], None, None),
    ("As a full-time Account Manager you will sell", ["full_time"], None, None),
    ("<h2>P/T Sales Clerk</h2><p>You sell.</p>", ["part_time"], None, None),
    ("<h2>Cashier, F/T</h2><p>You sell.</p>", ["full_time"], None, None),
    ("Job Type: Full-time", ["full_time"], None, ["Job Type: Full-time"]),
    (
        "Job Types: Part-time, Contract",
        ["part_time", "contract"],
        None,
        ["Job Types: Part-time", "Job Types: Part-time, Contract"],
    ),
    ("<p>Employment Type</p><p>Full time</p>", ["full_time"], None, ["Employment Type\nFull time"]),
    ("Full Time", ["full_time"], None, ["Full Time"]),
    ("Quarrel Tools | Reno, NV | Full-time", ["full_time"], None, ["Full-time"]),
    ("Part-time, 20 hours per week", ["part_time"], None, ["Part-time"]),
    ("This is a full-time role in Tulsa", ["full_time"], None, ["This is a full-time"]),
    ("We seek a full time account manager", ["full_time"], None, ["seek a full time"]),
    ("The hours are part time", ["part_time"], None, ["The hours are part time"]),
    (
        "Full or part-time positions available",
        ["full_time", "part_time"],
        None,
        ["Full or part-time", "Full or part-time"],
    ),
    ("A nine month contract with an option to renew", ["contract"], None, ["nine month contract"]),
    ("This is a contract role", ["contract"], None, ["contract"]),
    ("Work with us on a freelance basis", ["contract"], None, ["freelance basis"]),
    ("Join as an independent contractor", ["contract"], None, ["as an independent contractor"]),
    ("1099 independent contractor role", ["contract_1099"], None, ["1099"]),
    ("6 month fixed-term contract", ["temporary"], None, ["6 month fixed-term"]),
    ("This temporary position ends in May", ["temporary"], None, ["temporary position"]),
    ("Maternity leave cover", ["temporary"], None, ["Maternity leave cover"]),
    ("The post is available for 8 months", ["temporary"], None, ["post is available for 8 months"]),
    ("Contract-to-hire", ["temp_to_hire"], None, ["Contract-to-hire"]),
    ("Seasonal sales position", ["seasonal"], None, ["Seasonal sales position"]),
    ("Per diem position", ["per_diem"], None, ["Per diem"]),
    ("This job is 100% commission", ["commission_only"], None, ["100% commission"]),
    ("This internship runs all summer", ["internship"], None, ["This internship"]),
    ("FLSA Status: Exempt", [], "exempt", ["FLSA Status: Exempt"]),
    ("FLSA: Non-exempt", [], "non_exempt", ["FLSA: Non-exempt"]),
    (
        "Full-time, exempt",
        ["full_time"],
        "exempt",
        ["Full-time", "Full-time, exempt"],
    ),
    ("This is an exempt position", [], "exempt", ["exempt position"]),
    ("<h2>Inside Sales Intern</h2><p>Dial.</p>", ["internship"], None, ["Intern"]),
    ("<h2>Sales Lead (Contract)</h2><p>Sell.</p>", ["contract"], None, ["(Contract)"]),
    # Between bars, beside words of another kind.
    ("A car • Full time • In Leeds with us", ["full_time"], None, ["• Full time"]),
    ("A car • Part-time • In Leeds with us", ["part_time"], None, ["• Part-time"]),
    ("A car • Maternity cover • In Leeds with us", ["temporary"], None, ["• Maternity cover"]),
    ("Job type: Full-time. Interns go elsewhere", ["full_time"], None, ["Job type: Full-time"]),
    # In running words.
    (
        "You will be employed as a part-time seller",
        ["part_time"],
        None,
        ["will be employed as a part-time"],
    ),
    ("You will work as full-time closer", ["full_time"], None, ["will work as full-time"]),
    ("As a part-time closer, you sell", ["part_time"], None, ["As a part-time"]),
    ("We need two part-time closers", ["part_time"], None, ["need two part-time"]),
    (
        "The contract is offered on a temporary basis",
        ["temporary"],
        None,
        ["contract is offered on a temporary"],
    ),
    ("The job is offered as temporary", ["temporary"], None, ["job is offered as temporary"]),
    (
        "A contract for an initial 6 months",
        ["contract"],
        None,
        ["contract for an initial 6 months"],
    ),
    ("Contract Length: eight months", ["contract"], None, ["Contract Length"]),
    ("Sell full-time, 38 hours a week", ["full_time"], None, ["full-time, 38 hours"]),
    ("Sell tents (remote, part-time)", ["part_time"], None, ["(remote, part-time)"]),
    ("An uncapped OTE, full-time.", ["full_time"], None, ["OTE, full-time"]),
    ("We offer temporary shifts", ["temporary"], None, ["offer temporary shifts"]),
    ("Classified as exempt", [], "exempt", ["Classified as exempt"]),
    ("The role is considered non-exempt", [], "non_exempt", ["role is considered non-exempt"]),
    ("Pay class: weekly, non-exempt", [], "non_exempt", ["Pay class: weekly, non-exempt"]),
    ("Salaried and exempt", [], "exempt", ["Salaried and exempt"]),
    ("<p>Exempt</p>", [], "exempt", ["Exempt"]),
    ("SLS042 Tents Exempt", [], "exempt", ["SLS042 Tents Exempt"]),
    ("Either full time or part positions are available", ["full_time", "part_time"], None, None),
    ("From part time to full time hours", ["part_time", "full_time"], None, None),
    ("0.6 WTE (22.5 hours)", ["part_time"], None, ["0.6 WTE"]),
    ("FTE: 0.5", ["part_time"], None, ["FTE: 0.5"]),
    (
        "Permanent full time (40 hours) and part time (20 hours) contracts",
        ["full_time", "part_time"],
        None,
        None,
    ),
    ("Less than full time will be considered", ["full_time", "part_time"], None, None),
    ("On-site full-time in the Reno office.", ["full_time"], None, None),
    ("A post as a fellow, for a period of 6 months", ["temporary"], None, None),
    ("You will be self-employed", ["contract_1099"], None, ["be self-employed"]),
    ("Self-employed sales agent role", ["contract_1099"], None, ["Self-employed"]),
    ("Type: Self-employed", ["contract_1099"], None, ["Type: Self-employed"]),
    ("Temporary to permanent role", ["temp_to_hire"], None, None),
    ("Employment Status: FULL_TIME", ["full_time"], None, None),
    # A tag counts where no sentence says the type (guide D59).
    ("#LI-FullTime", ["full_time"], None, ["FullTime"]),
    ("#contract", ["contract"], None, ["contract"]),
    ("<p>#LI-FullTime</p><p>Job Type: Part-time</p>", ["part_time"], None, None),
    ("Classified as exempt under the Fair Labor Standards Act", [], "exempt", None),
    ("FLSA Classification (USA Only): Exempt", [], "exempt", None),
    ("Non exempt, full time", ["full_time"], "non_exempt", None),
    # Near a refusal, and of this job.
    ("The benefits of this full-time role", ["full_time"], None, ["full-time role"]),
    ("Not far from Leeds is this part-time job", ["part_time"], None, ["part-time job"]),
    ("Then sell for straight commission", ["commission_only"], None, ["straight commission"]),
]

# Text, the rule that rejected it.
ABSENT = [
    ("All requests for flexible and part time working will be considered", "employers-way"),
    ("We look at any request to work less, part time considered for all", None),
    ("A part-time arrangement may be considered after the first year", "later"),
    ("We were awarded a 10 year contract for health services", "others-contract"),
    ("The firm won a new five-year contract", None),
    ("We signed a 3 year contract with the county", "others-contract"),
    ("Seasonal Flu and travel vaccinations", None),
    ("Hiring temporary staff is your task", None),
    ("You sell seasonal trend products in a role", None),
    ("We sell fixed-term deposits", None),
    ("Recruiting locum agencies", None),
    ("Benefits for full-time employees", None),
    ("Health plans for this full-time staff position", None),
    ("We are looking for full-time employees", "people-of-the-employer"),
    ("The stated benefits are for full-time positions", "people-of-the-employer"),
    ("This is not a part-time job", "denied"),
    ("$4,000 a month for half a year, then straight commission", "later-stage"),
    ("Tents | Full-time mothers | Games", None),
    ("Working in a full-time MBA program", None),
    ("The role is open to full-time students", "study-or-past"),
    ("Contract type: Permanent", None),
    ("Permanent contract", "other-contract"),
    ("Negotiate contracts with suppliers", None),
    ("Contract Sales Manager", None),
    ("Manage contractors and temporary workers", None),
    ("Nonprofit and tax-exempt customers", None),
    ("Overtime is paid to non-exempt employees", None),
    ("Closed on bank holidays", None),
    ("Call 555-1099 for details", None),
    ("Two years of full-time work", "study-or-past"),
    ("It may be converted to full-time roles", "study-or-past"),
    ("Full-time students and full-time employees are not eligible", None),
    ("We sell full-time and interim recruitment", None),
    ("As a full-time employee, you get a car", None),
    ("Part-time work experience", None),
    ("Commission-only on renewals", None),
    ("A seasonal view of our temporary employees", None),
    ("Exempt employees work here", None),
    ("Exempt roles only, exempt from tax", None),
    ("Contract role negotiations", None),
    # Rules of the benefits (guide 9).
    ("Benefits for full-time (30 hours or more) employees", "people-of-the-employer"),
    ("Part-time employees working 20 hours or more per week have PTO", None),
    ("Full-time, 30 hours or more per week, employees get dental", "people-of-the-employer"),
    ("Regular full-time and part-time (20 hours or more) staff", "people-of-the-employer"),
    ("Eligible: full-time, 20 hours or more per week", "people-of-the-employer"),
    ("Plans for those who work full-time, 30+ hours a week", "people-of-the-employer"),
    ("Benefits for full time (and certain part time) employees", "people-of-the-employer"),
    # Both, so neither.
    ("This position may be exempt or non-exempt", None),
    ("Exempt or non-exempt status depends on the state", None),
    ("FLSA status: Non-exempt or exempt", None),
    ("This is an exempt or non-exempt position", None),
    ("Overtime: exempt/non-exempt", None),
    ("Authorized to work in the US on a full-time basis", "authorization"),
    ("As a federal contractor, we comply", "others-contract"),
    ("Lend to them as self-employed individuals", "others-contract"),
    ("Pay is commission-based", None),
]
# Text, the types it should have.
KNOWN_MISSES = [
    ("You will work forty hours a week for us, all year", ["full_time"]),
    ("Pay is what you sell: there is no base", ["commission_only"]),
    ("Weekends only, about ten hours", ["part_time"]),
]


def read(text: str) -> tuple[Document, Extraction]:
    plain = f"<h2>Sales Manager</h2><p>{html.escape(text, quote=False)}</p>"
    listed = text if text.startswith("<h2") else f"<h2>Sales Manager</h2>{text}"
    document = Document.from_html(listed if text[:2] in {"<h", "<p"} else plain)
    return document, employment.extract(document, {})


@pytest.mark.parametrize(
    ("text", "types", "flsa", "words"), FOUND, ids=[row[0][:60] for row in FOUND]
)
def test_found(text, types, flsa, words):
    document, found = read(text)
    assert found.value == {"types": types, "flsa": flsa}
    assert words in (None, [proof.span.of(document.text) for proof in found.proofs])
    paths = [f"types.{n}" for n in range(len(types))] + ["flsa"] * bool(flsa)
    assert [proof.path for proof in found.proofs] == paths


@pytest.mark.parametrize(("text", "rule"), ABSENT, ids=[row[0][:60] for row in ABSENT])
def test_absent(text, rule):
    """A rule of None: no statement about a kind of employment at all."""
    _, found = read(text)
    assert found.value == {"types": [], "flsa": None}
    assert rule is None or rule in {rejected.rule for rejected in found.rejected}
    assert all(rejected.reason for rejected in found.rejected)


@pytest.mark.parametrize(("text", "types"), KNOWN_MISSES, ids=[row[0][:60] for row in KNOWN_MISSES])
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_known_misses(text, types):
    _, found = read(text)
    assert found.value["types"] == types


def test_every_type_has_its_words_and_its_stems():
    types = {name for name, _ in table.TYPES}
    assert types == set(table.STEMS) >= {name for _, name, _ in table.STATEMENTS}


REVIEWED = [(DEV, ".html", r) for r in read_lines(DEV / "gold.jsonl")]
SEEDED = [(SEEDS, ".txt", r) for r in read_lines(EXTRACTION / "gold_seeds.jsonl")]


def stated(value: Record) -> set[str]:
    return {*value["types"], *filter(None, [value["flsa"]])}


def found_and_wanted(row) -> tuple[set[str], set[str]]:
    folder, end, record = row
    path = folder / f"{record['id']}{end}"
    document = Document.from_html(path.read_text(encoding="utf-8"))
    found = employment.extract(document, {}).value
    return stated(dict(found)), stated(record["employment"])


@pytest.mark.skipif(not REVIEWED, reason="the reviewed postings are not at hand")
def test_reviewed_postings_agree():
    rows = [found_and_wanted(row) for row in REVIEWED]
    right = sum(len(found & wanted) for found, wanted in rows)
    total = sum(len(found) + len(wanted) for found, wanted in rows)
    assert 2 * right / total >= FLOOR


@pytest.mark.skipif(not SEEDED, reason="the shared seeds are not at hand")
@pytest.mark.parametrize("row", SEEDED, ids=lambda row: row[2]["id"][:3])
def test_seeds_agree(row):
    found, wanted = found_and_wanted(row)
    assert found == wanted


WORDS = st.lists(
    st.sampled_from(
        [
            "full-time",
            "part",
            "time",
            "contract",
            "Job",
            "Type:",
            "position",
            "role",
            "this",
            "is",
            "a",
            "temporary",
            "1099",
            "exempt",
            "non-exempt",
            "FLSA",
            "employees",
            "or",
            "and",
            "/",
            ",",
            "(",
            ")",
            "12",
            "month",
            "fixed",
            "term",
            "bank",
            "NHS",
            "\n",
        ]
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(WORDS | st.text(max_size=200))
def test_any_text_gives_each_type_once_inside_the_text(text):
    document, found = read(text or "-")
    types = found.value["types"]
    assert len(types) == len(set(types))
    for proof in found.proofs:
        assert 0 <= proof.span.start < proof.span.end <= len(document.text)


@pytest.mark.parametrize(
    "text",
    ["full-time or " * 40_000, "Job Type: " * 60_000, "exempt " * 90_000, "contract, " * 60_000],
    ids=["times", "labels", "exempt", "contracts"],
)
def test_hostile_text_is_read_within_the_limits(text):
    assert_within_limits(*read(text))
