"""Work authorization: what is asked or offered, and which visas, citizens and clearances are none.

Each row is one requirement under a "Requirements" heading, or a whole fragment where it starts with
a tag. The rows are made; real quotations are read from ../shared elsewhere.
"""

from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.parsing.document import Document
from postings.parsing.facts.work_authorization import fact as work_authorization
from postings.parsing.types import Extraction
from tests.parsing.material import EXTRACTION, SEEDS, assert_within_limits, read_lines


def stated(sponsorship=None, authorized=None, citizen=None, clearance=None):
    return (sponsorship, authorized, citizen, clearance)


NOTHING = stated()
REFUSED = stated("not_offered")
OFFERED = stated("offered")
AUTHORIZED = stated(authorized=True)

# Text, the value, the words that prove it.
FOUND = [
    ("We do not offer sponsorship of any kind", REFUSED, ["not offer sponsorship"]),
    ("OPT and CPT candidates are not eligible", REFUSED, ["OPT and CPT candidates are not"]),
    ("You complete the I-9 form upon hire", AUTHORIZED, ["complete the I-9"]),
    ("We cannot sponsor work visas", REFUSED, ["cannot sponsor work visas"]),
    ("No visa sponsorship", REFUSED, ["No visa sponsorship"]),
    ("This job is not eligible for sponsorship", REFUSED, ["not eligible for sponsorship"]),
    ("Visa sponsorship: No", REFUSED, ["Visa sponsorship: No"]),
    ("We don't sponsor H1Bs", REFUSED, ["don't sponsor H1Bs"]),
    ("Immigration sponsorship? No", REFUSED, ["Immigration sponsorship? No"]),
    ("No C2C, no H1B", REFUSED, ["No C2C, no H1B"]),
    ("Our firm does not do visa transfers", REFUSED, ["not do visa transfers"]),
    ("<p>Visa sponsorship:</p><p>Not available</p>", REFUSED, ["Visa sponsorship:\nNot"]),
    (
        "We are willing to sponsor strong candidates",
        OFFERED,
        ["willing to sponsor strong candidates"],
    ),
    ("Green card sponsorship is available", OFFERED, ["Green card sponsorship is available"]),
    ("Immigration sponsorship? Yes", OFFERED, ["Immigration sponsorship? Yes"]),
    ("<h3>Benefits</h3><ul><li>Visa sponsorship</li></ul>", OFFERED, ["Visa sponsorship"]),
    (
        "<h3>Benefits</h3><ul><li>Visa and relocation support</li></ul>",
        OFFERED,
        ["Visa and relocation support"],
    ),
    ("Must be authorized to work in Canada", AUTHORIZED, ["authorized to work"]),
    ("Legally eligible to work within the UK", AUTHORIZED, ["Legally eligible to work"]),
    ("Proof of the right to work is needed", AUTHORIZED, ["right to work"]),
    ("Current US work authorization is a must", AUTHORIZED, ["work authorization"]),
    ("Hold a valid work permit", AUTHORIZED, ["Hold a valid work permit"]),
    ("Full working rights in Australia", AUTHORIZED, ["Full working rights"]),
    ("Able to work in Spain without a visa", AUTHORIZED, ["Able to work in Spain without a visa"]),
    ("<h3>Equal opportunity</h3><p>We take part in E-Verify.</p>", AUTHORIZED, ["E-Verify"]),
    ("U.S. citizens or permanent residents", AUTHORIZED, ["U.S. citizens"]),
    (
        "Authorized to work in the US without sponsorship",
        stated("not_offered", authorized=True),
        ["without sponsorship", "Authorized to work"],
    ),
    ("Must be a U.S. citizen", stated(citizen=True), ["U.S. citizen"]),
    ("US citizenship required; no green card holders", stated(citizen=True), ["US citizenship"]),
    (
        "Active Secret clearance",
        stated(clearance="Active Secret clearance"),
        ["Active Secret clearance"],
    ),
    (
        "Able to obtain a security clearance",
        stated(clearance="security clearance"),
        ["security clearance"],
    ),
    ("Clearance level: Top Secret", stated(clearance="Top Secret"), ["Top Secret"]),
    ("TS/SCI with poly", stated(clearance="TS/SCI with poly"), ["TS/SCI with poly"]),
    ("Eligible for a Public Trust position", stated(clearance="Public Trust"), ["Public Trust"]),
    ("Clearance required", stated(clearance="Clearance"), ["Clearance"]),
    # Other sponsors, rights and traits stand near, and the holder is meant.
    (
        "Visa sponsorship is available; you run our events",
        OFFERED,
        ["Visa sponsorship"],
    ),
    ("We offer help with a work permit", OFFERED, ["help with a work permit"]),
    ("Permitted to work there, also from home", AUTHORIZED, ["Permitted to work"]),
    ("Legally able to work and work well with others", AUTHORIZED, ["Legally able to work"]),
    ("US citizens only, of any age", stated(citizen=True), ["US citizens"]),
    ("UK nationals or Irish citizens", stated(authorized=True), ["Irish citizens"]),
    ("Secret clearance for export deals", NOTHING, []),
    (
        "Citizen of the US with a DoD security clearance",
        stated(citizen=True, clearance="DoD security clearance"),
        ["Citizen of the US", "DoD security clearance"],
    ),
]

# Text, the rule that rejected it.
ABSENT = [
    (
        "Drive sponsorship acquisition: naming rights and jersey sponsorships we offer",
        "sponsor-of-things",
    ),
    (
        "You will help with the fulfillment of sponsor assets and sponsorship sales",
        "sponsor-of-things",
    ),
    (
        "Employees with existing visa sponsorship may be considered for a transfer",
        "sponsorship-open",
    ),
    ("We comply with all laws on the right to work", "not-asked"),
    ("Follows all laws on employment: I-9, EEO and ADA", None),
    ("Company-sponsored health plans", "sponsor-of-things"),
    ("Find an executive sponsor in each account", "sponsor-of-things"),
    ("Sell sponsorships for our events", "sponsor-of-things"),
    ("We provide sponsorship for the insurance exam", "sponsor-of-things"),
    ("FINRA sponsorship is provided for the Series 7", "sponsor-of-things"),
    ("Will you now or later require visa sponsorship?", "sponsorship-open"),
    ("Sponsorship may be offered for certain positions", "sponsorship-open"),
    ("All are welcome regardless of race, religion or US citizenship", "protected-trait"),
    ("Preference is given to American citizens", "protected-trait"),
    ("Tell us whether you are eligible to work in the region", "not-asked"),
    ("Ohio is no right-to-work state, unlike Indiana: a right to work state", "not-asked"),
    ("Enhanced DBS clearance", "other-clearance"),
    ("Sell clearance items and pass customs clearance", "other-clearance"),
    ("No security clearance needed", "no-clearance"),
    ("Medical clearance required", "other-clearance"),
    ("Sell sponsorship packages to clubs", "sponsor-of-things"),
    ("Sponsorship and advertising sales", "sponsor-of-things"),
    ("We may offer sponsorship regardless of rank", "sponsorship-open"),
    ("We cannot discriminate on the right to work", "not-asked"),
    ("Our cleared engineers hold Secret clearance", "no-clearance"),
    ("Eligible to work remotely and on weekends", None),
    ("A good corporate citizen", None),
    ("State what kind of work authorization is sold", None),
    ("Able to work from home without a desk", None),
    ("Clearance: none", None),
    ("Partners such as Visa and others", None),
    ("Authorized to receive goods under the export rules", None),
    ("<h3>About us</h3><p>Our engineers hold Secret clearances.</p>", "owner"),
]

# Text, the value that it should give.
KNOWN_MISSES = [
    ("The firm will obtain working papers for foreign hires", OFFERED),
    ("We do not hire holders of a student visa", REFUSED),
]


def read(text: str) -> tuple[Document, Extraction]:
    listed = f"<h3>Requirements</h3><ul><li>{html.escape(text, quote=False)}</li></ul>"
    fragment = text if text[:2] in {"<h", "<p"} else listed
    document = Document.from_html("<h2>Sales Manager</h2>" + fragment)
    return document, work_authorization.extract(document, {})


def value_of(found: Extraction) -> tuple[object, ...]:
    return tuple(found.value[name] for name in work_authorization.UNSTATED)


@pytest.mark.parametrize(("text", "value", "words"), FOUND, ids=[row[0][:60] for row in FOUND])
def test_found(text, value, words):
    document, found = read(text)
    assert value_of(found) == value
    assert [proof.span.of(document.text) for proof in found.proofs] == words


@pytest.mark.parametrize(("text", "rule"), ABSENT, ids=[row[0][:60] for row in ABSENT])
def test_absent(text, rule):
    """A rule of None: no word of it is about visas, the right to work or clearance at all."""
    _, found = read(text)
    assert value_of(found) == NOTHING
    assert {rejected.rule for rejected in found.rejected} == ({rule} if rule else set())
    assert all(rejected.reason for rejected in found.rejected)


@pytest.mark.parametrize(("text", "value"), KNOWN_MISSES, ids=[row[0][:60] for row in KNOWN_MISSES])
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_known_misses(text, value):
    _, found = read(text)
    assert value_of(found) == value


def test_a_refusal_wins_over_an_offer():
    _, found = read("<p>We offer visa sponsorship.</p><p>This job has no visa sponsorship.</p>")
    assert found.value["sponsorship"] == "not_offered"
    assert len(found.proofs) == 1


SEEDED = read_lines(EXTRACTION / "gold_seeds.jsonl")


def agrees(path, record):
    document = Document.from_html(path.read_text(encoding="utf-8"))
    found = work_authorization.extract(document, {}).value
    expected = {name: record["work_authorization"][name] for name in work_authorization.UNSTATED}
    return found == expected


@pytest.mark.skipif(not SEEDED, reason="the shared seeds are not at hand")
@pytest.mark.parametrize("record", SEEDED, ids=lambda record: record["id"][:3])
def test_seeds_agree(record):
    assert agrees(SEEDS / f"{record['id']}.txt", record)


SAID = (
    "sponsor sponsorship visa no not we offer authorized to work in the US U.S. citizen or "
    "permanent resident E-Verify Secret security clearance: required . ; ( ) \u0130 race"
)
WORDS = st.lists(
    st.sampled_from(SAID.split()),
    max_size=40,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(WORDS | st.text(max_size=200))
def test_any_text_gives_a_proof_for_every_value(text):
    document, found = read(text or "-")
    filled = {name for name, value in found.value.items() if value is not None}
    assert {proof.path for proof in found.proofs} == filled
    for marked in (*found.proofs, *found.rejected):
        assert 0 <= marked.span.start < marked.span.end <= len(document.text)


@pytest.mark.parametrize(
    "text",
    [
        "visa sponsorship " * 30_000,
        "security " * 60_000 + "clearance",
        "authorized to work. " * 30_000,
    ],
    ids=["visas", "levels", "sentences"],
)
def test_hostile_text_is_read_within_the_limits(text):
    assert_within_limits(*read(text))
