"""Requisition: every identifier of the posting, and what only looks like one.

A row is one line of a posting, or a whole fragment where it starts with a tag. The rows are made;
real quotations are read from ../shared elsewhere.
"""

from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.parsing.document import Document
from postings.parsing.facts.requisition import fact as requisition
from postings.parsing.facts.requisition.fact import MAX_ITEMS
from postings.parsing.facts.requisition.table import OBJECTIONS
from postings.parsing.types import Extraction
from tests.parsing.material import DEV, EXTRACTION, SEEDS, read_lines

# Text, label and value of each item, the words that prove each.
FOUND = [
    ("Req ID: 401557", [("Req ID", "401557")], ["Req ID: 401557"]),
    ("Job Code: 401226BR", [("Job Code", "401226BR")], ["Job Code: 401226BR"]),
    ("Job ID: 48213", [("Job ID", "48213")], ["Job ID: 48213"]),
    ("ID: P44713", [("ID", "P44713")], ["ID: P44713"]),
    (
        "<p>**Job Requisition ID #**</p><p>24QD70013</p>",
        [("Job Requisition ID #", "24QD70013")],
        ["Job Requisition ID #**\n24QD70013"],
    ),
    ("Requisition # 2024117", [("Requisition #", "2024117")], ["Requisition # 2024117"]),
    ("Req. No. RX-4471", [("Req. No", "RX-4471")], ["Req. No. RX-4471"]),
    ("Job Code : SLS204 Manager, Sales", [("Job Code", "SLS204")], ["Job Code : SLS204"]),
    ("(Ref: NW/314/B)", [("Ref", "NW/314/B")], ["Ref: NW/314/B"]),
    (
        "Please quote reference number 77-A-105.",
        [("reference number", "77-A-105")],
        ["reference number 77-A-105"],
    ),
    ("<p>Position ID</p><p>P90210</p>", [("Position ID", "P90210")], ["Position ID\nP90210"]),
    ("<p>Good job.</p><p>551207BR</p>", [(None, "551207BR")], ["551207BR"]),
    ("<p>JR-004512</p>", [(None, "JR-004512")], ["JR-004512"]),
    ("<p>REQ-00931</p>", [(None, "REQ-00931")], ["REQ-00931"]),
    ("<h2>Area Sales Lead (R10442)</h2><p>Sell.</p>", [(None, "R10442")], ["R10442"]),
    (
        "Job Number: 88120, Vacancy Ref: V-300",
        [("Job Number", "88120"), ("Vacancy Ref", "V-300")],
        ["Job Number: 88120", "Vacancy Ref: V-300"],
    ),
    ("Job ID: 5150. Quote Job ID 5150.", [("Job ID", "5150")], ["Job ID: 5150"]),
    ("<p>Apply now.</p><p>Xy8HZqOkNF</p>", [(None, "Xy8HZqOkNF")], ["Xy8HZqOkNF"]),
    ("<p>Apply now.</p><p>kTm4cvQ2bz</p>", [(None, "kTm4cvQ2bz")], ["kTm4cvQ2bz"]),
    (
        "<p>Duties</p><ul><li>Sell.</li><li>WrvDKsliu6</li></ul>",
        [(None, "WrvDKsliu6")],
        ["WrvDKsliu6"],
    ),
    ("<p>Apply now.</p><p>TcKfcCrnba</p>", [(None, "TcKfcCrnba")], ["TcKfcCrnba"]),
    ("<p>RQ104418</p>", [(None, "RQ104418")], ["RQ104418"]),
    ("<p>24WD77118</p>", [(None, "24WD77118")], ["24WD77118"]),
    ("<p>FEQ225R18</p>", [(None, "FEQ225R18")], ["FEQ225R18"]),
    ("<p>2026-1512418</p>", [(None, "2026-1512418")], ["2026-1512418"]),
    ("<p>Thank you for reading so far.</p><p>1088418</p>", [(None, "1088418")], ["1088418"]),
    ("<p>Reference Code:| 814418 | |</p>", [("Reference Code", "814418")], None),
    ("Quote the reference: (JW/03/24).", [("reference", "JW/03/24")], None),
    ("Send it with w/Job ID WC-SS2018", [("Job ID", "WC-SS2018")], ["Job ID WC-SS2018"]),
    ("Vacancy Number (VIN): 12720418", [("Vacancy Number (VIN)", "12720418")], None),
    ("The job control number (JC-474418)", [("job control number", "JC-474418")], None),
    ("Greenhouse ID 5512418", [("Greenhouse ID", "5512418")], ["Greenhouse ID 5512418"]),
    ("<h2>Sales Manager (ID: 2418)</h2><p>Sell.</p>", [("ID", "2418")], ["ID: 2418"]),
    ("<h2>Sales Manager - Req 55418</h2><p>Sell.</p>", [("Req", "55418")], ["Req 55418"]),
]

# Text, the rule that rejected it.
ABSENT = [
    ("Reference: 555-204-1177", "telephone"),
    ("Job Ref No: 17 sessions a week", "too-short"),
    ("Job number 3 of 12", None),
    ("Bring your ID: 4471 will be asked for", None),
    ("Posting ID: 04/07/2026", "date"),
    ("Reference 2024", "date"),
    ("Two references required", None),
    ("Salary grade: 14", None),
    ("Pay band G12", None),
    ("Ref: ****77", None),
    ("Phone (555) 201-3344", None),
    ("Requires 10 years of experience", None),
    ("Position requires 25% travel", None),
    ("312 WEST - OPERATIONS", None),
    ("#LI-KW2", None),
    ("Job code of ethics 2019", None),
    ("Call Ref 4471", "telephone"),
    ("Job No 14 years", "amount"),
    ("Job Ref 12-14 people", "amount"),
    ("Post code: 4471B", "grade"),
    ("Ref: ISO9001", "standard"),
    ("<p>Title code</p><p>217441</p>", None),
    ("<p>Dallas, TX</p><p>75201</p>", None),
    ("<p>Norms</p><ul><li>ABC-30018</li><li>ABC-30019</li></ul>", None),
    ("<p>PostgreSQL</p><p>JavaScript</p><p>TeamViewer</p>", None),
    ("<p>07525052418</p>", None),
    ("<p>SC-300</p>", "standard"),
    ("Job Ref 77-days", "word"),
]
# Text, the values it should have.
KNOWN_MISSES = [
    ("Quote FALCON when you apply", ["FALCON"]),
    ("Position #(s): 810-442", ["810-442"]),
    ("Job Reference Number: 118-KD-2 EXT 3", ["118-KD-2 EXT 3"]),
]


def read(text: str) -> tuple[Document, Extraction]:
    plain = f"<h2>Sales Manager</h2><p>{html.escape(text, quote=False)}</p>"
    listed = text if text.startswith("<h2") else f"<h2>Sales Manager</h2>{text}"
    document = Document.from_html(listed if text[:2] in {"<h", "<p"} else plain)
    return document, requisition.extract(document, {})


def items_of(found: Extraction) -> list[tuple]:
    return [(item["label"], item["value"]) for item in found.value["items"]]


@pytest.mark.parametrize(("text", "items", "words"), FOUND, ids=[row[0][:60] for row in FOUND])
def test_found(text, items, words):
    document, found = read(text)
    assert items_of(found) == items
    assert words is None or [p.span.of(document.text) for p in found.proofs] == words
    assert [proof.path for proof in found.proofs] == [f"items.{n}" for n in range(len(items))]


@pytest.mark.parametrize(("text", "rule"), ABSENT, ids=[row[0][:60] for row in ABSENT])
def test_absent(text, rule):
    """A rule of None: not even a candidate."""
    _, found = read(text)
    assert items_of(found) == []
    assert rule is None or rule in {rejected.rule for rejected in found.rejected}
    assert all(rejected.reason for rejected in found.rejected)


@pytest.mark.parametrize(
    ("text", "values"), KNOWN_MISSES, ids=[row[0][:60] for row in KNOWN_MISSES]
)
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_known_misses(text, values):
    _, found = read(text)
    assert [value for _, value in items_of(found)] == values


def test_every_refusal_has_a_row():
    assert {row.rule for row in OBJECTIONS} <= {rule for _, rule in ABSENT}


def test_the_items_are_the_whole_value():
    items = [{"label": None, "value": "551207BR"}]
    assert requisition.summarize(items, {}) == {"items": items}


REVIEWED = [(DEV, ".html", r) for r in read_lines(DEV / "gold.jsonl")]
SEEDED = [(SEEDS, ".txt", r) for r in read_lines(EXTRACTION / "gold_seeds.jsonl")]


@pytest.mark.skipif(not REVIEWED, reason="the shared postings are not at hand")
@pytest.mark.parametrize("row", [*SEEDED, *REVIEWED], ids=lambda row: row[2]["id"][:4])
def test_reviewed_postings_agree(row):
    folder, end, record = row
    path = folder / f"{record['id']}{end}"
    document = Document.from_html(path.read_text(encoding="utf-8"))
    found = requisition.extract(document, {})
    assert items_of(found) == [(item["label"], item["value"]) for item in record["requisition"]]


PHRASES = [
    phrase for phrase in read_lines(EXTRACTION / "phrases.jsonl") if phrase["fact"] == "requisition"
]


@pytest.mark.skipif(not PHRASES, reason="the shared phrases are not at hand")
@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase["id"])
def test_phrase_is_read(phrase):
    _, found = read(phrase["text"])
    assert [value for _, value in items_of(found)] == phrase["expect"]["codes"]


WORDS = st.lists(
    st.sampled_from(
        [
            "Job",
            "ID:",
            "#",
            "Ref.",
            "No",
            "REQ-",
            "12345",
            "JR0012",
            "A-1",
            "247406BR",
            "code",
            "grade",
            "(",
            ")",
            "\n",
        ]
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(WORDS | st.text(max_size=200))
def test_any_text_gives_each_identifier_once_inside_the_text(text):
    document, found = read(text or "-")
    values = [value.casefold() for _, value in items_of(found)]
    assert len(values) == len(set(values))
    for proof in found.proofs:
        assert 0 <= proof.span.start < proof.span.end <= len(document.text)


@pytest.mark.parametrize(
    "text",
    ["Job ID: " * 60_000, "ref " * 150_000, "12345-" * 90_000, "ID1234 " * 60_000],
    ids=["labels", "references", "digits", "codes"],
)
def test_hostile_text_gives_no_more_than_the_limit(text):
    _, found = read(text)
    assert len(items_of(found)) <= MAX_ITEMS
