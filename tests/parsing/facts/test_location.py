"""Location: places, workplace, scope, territory and relocation, and what is none of these.

The rows are made; real quotations are read from ../shared elsewhere.
"""

from __future__ import annotations

import json

import pytest

from postings.parsing import parse
from postings.parsing.facts.location import fact as location
from postings.parsing.types import Extraction
from tests.parsing.material import SAMPLES, assert_within_limits, posting

# Text, the places, the words that prove them.
FOUND = [
    ("Location: Norfolk, VA", [("Norfolk", "VA", None)], ["Location: Norfolk, VA"]),
    ("Location: Mexico, MO", [("Mexico", "MO", None)], ["Location: Mexico, MO"]),
    ("Location: Utica, New York", [("Utica", "NY", None)], ["Location: Utica, New York"]),
    ("Location: New York, New York", [("New York", "NY", None)], ["Location: New York, New York"]),
    (
        "Location: Coeur d’Alene, ID",
        [("Coeur d’Alene", "ID", None)],
        ["Location: Coeur d’Alene, ID"],
    ),
    (
        "This role is based in Reno, NV.Your Duties:",
        [("Reno", "NV", None)],
        ["This role is based in Reno, NV"],
    ),
    ("Location: Remote or Bend, OR", [("Bend", "OR", None)], ["Location: Remote or Bend, OR"]),
    ("This role is based in Reno, NV.", [("Reno", "NV", None)], ["This role is based in Reno, NV"]),
    ("Location: Munich, Germany", [("Munich", None, "DE")], ["Location: Munich, Germany"]),
    ("Work Location: Poway, CA 92064", [("Poway", "CA", None)], ["Work Location: Poway, CA 92064"]),
    ("Boise, ID 83702 (Required)", [("Boise", "ID", None)], ["Boise, ID 83702"]),
    (
        "The post is located in either of our Leeds or Derby offices.",
        [("Leeds", None, None), ("Derby", None, None)],
        [
            "located in either of our Leeds",
            "located in either of our Leeds or Derby",
        ],
    ),
    (
        "Location: Mill Road, Wantage, Oxfordshire, OX12 8PL",
        [("Wantage", "Oxfordshire", None)],
        ["Location: Mill Road, Wantage, Oxfordshire, OX12 8PL"],
    ),
    (
        "We want you to join our team in the vibrant city of Bend, Oregon.",
        [("Bend", "OR", None)],
        ["in the vibrant city of Bend, Oregon"],
    ),
    (
        "Primary Location: US-IL-Chicago",
        [("Chicago", "IL", "US")],
        ["Primary Location: US-IL-Chicago"],
    ),
    (
        "We are adding a bond broker to the Reno office.",
        [("Reno", None, None)],
        ["a bond broker to the Reno"],
    ),
    (
        "We are hiring a Sales Manager for our Boise contact center.",
        [("Boise", None, None)],
        ["a Sales Manager for our Boise"],
    ),
    (
        "Hybrid schedule from the Omaha office.",
        [("Omaha", None, None)],
        ["Hybrid schedule from the Omaha"],
    ),
    (
        "Hybrid: three days in our Reno, Nevada office.",
        [("Reno", "NV", None)],
        ["Hybrid: three days in our Reno, Nevada"],
    ),
    ("Hybrid, Bend, Oregon: two days at home", [("Bend", "OR", None)], ["Hybrid, Bend, Oregon"]),
    (
        "Work arrangement: hybrid, Denver or Tulsa",
        [("Denver", None, None), ("Tulsa", None, None)],
        ["Work arrangement: hybrid, Denver", "Work arrangement: hybrid, Denver or Tulsa"],
    ),
    (
        "Where: Reno, NV or Bend, OR",
        [("Reno", "NV", None), ("Bend", "OR", None)],
        ["Where: Reno, NV", "Where: Reno, NV or Bend, OR"],
    ),
    (
        "The position is based at our headquarters in Salem, Oregon.",
        [("Salem", "OR", None)],
        ["based at our headquarters in Salem, Oregon"],
    ),
    (
        "The job sits in Duluth or in Fargo.",
        [("Duluth", None, None), ("Fargo", None, None)],
        ["The job sits in Duluth", "The job sits in Duluth or in Fargo"],
    ),
]

# Text and its places, a row or more for each kind of statement.
KINDS = [
    ("Alder Mills | Bend, Oregon | Full-time", [("Bend", "OR", None)]),
    ("Locations: Boston, Chicago or Tampa", ["Boston", "Chicago", "Tampa"]),
    ("Location Leeds Salary competitive", ["Leeds"]),
    ("You can work from our Lisbon or Porto office.", ["Lisbon", "Porto"]),
    ("We are hiring an account executive in Savannah.", ["Savannah"]),
    ("Must be able to commute to Tucson.", ["Tucson"]),
    ("Columbus or Cleveland, OH", [("Columbus", "OH", None), ("Cleveland", "OH", None)]),
    ("Work location: Denver, Colorado, United States", [("Denver", "CO", "US")]),
    ("US-TX-Plano", [("Plano", "TX", "US")]),
    ("Location: Nairobi County, Kenya", [(None, "Nairobi County", "KE")]),
    ("This role will be based in Southern California.", [(None, "Southern California", None)]),
    ("Larkspur Insurance, based in Omaha, Nebraska, was founded in 1921.", []),
    ("Headquartered in Boston, Larkspur has offices in Denver and Tokyo.", []),
    ("The territory covers Spokane, Boise and Missoula.", []),
    ("The pay range for San Francisco and New York is $150,000 to $180,000.", []),
    ("Pursuant to the San Francisco Fair Chance Ordinance, all records are read.", []),
    ("Candidates must be based in the United States.", []),
    ("A degree from the University of Chicago is a plus.", []),
    ("You attend trade shows in Orlando and Chicago.", []),
]

# Title and its places.
TITLES = [
    ("LINES PRODUCER - FORT WORTH, TX", [("Fort Worth", "TX", None)]),
    ("Wholesaler - Annuities - Atlanta, GA", [("Atlanta", "GA", None)]),
    ("Territory Manager (Spokane, WA)", [("Spokane", "WA", None)]),
    ("Regional Director – Phoenix & Tucson", [("Phoenix", None, None), ("Tucson", None, None)]),
]

# Text, the part of the value, what it is, the words that prove it.
PARTS = [
    ("This is a fully remote role.", "workplace", "remote", "This is a fully remote role"),
    (
        "We are a hybrid workplace. This is a remote position.",
        "workplace",
        "remote",
        "This is a remote position",
    ),
    (
        "Enjoy the freedom to work remotely or go into either of our offices.",
        "workplace",
        "remote_or_onsite",
        "remotely or go into either of our offices",
    ),
    ("Come and join us remotely as a seller.", "workplace", "remote", "join us remotely"),
    ("Work Location: In person", "workplace", "onsite", "Work Location: In person"),
    ("This is a hybrid role.", "workplace", "hybrid", "This is a hybrid role"),
    (
        "Three days in the office and two from home",
        "workplace",
        "hybrid",
        "Three days in the office",
    ),
    (
        "You can work remotely or from our Boise office.",
        "workplace",
        "remote_or_onsite",
        "remotely or from",
    ),
    ("Location: Reno, NV (on-site)", "workplace", "onsite", "on-site"),
    ("Hybrid: Mondays at home", "workplace", "hybrid", "Hybrid"),
    ("Base: Remote, United States", "workplace", "remote", "Remote"),
    ("Based in: Reno, NV, or remote", "workplace", "remote_or_onsite", "or remote"),
    (
        "Work from our Boise office at least two days a week",
        "workplace",
        "hybrid",
        "two days a week",
    ),
    ("Remote candidates are welcome", "workplace", "remote_or_onsite", "Remote candidates"),
    ("This role is on-site.", "workplace", "onsite", "role is on-site"),
    ("This position is based in Reno, on-site.", "workplace", "onsite", "position is based"),
    ("Home-based in Ohio", "workplace", "remote", "Home-based in"),
    ("Work location: hybrid, three days", "workplace", "hybrid", "Work location: hybrid"),
    ("This is an office-optional job.", "workplace", "remote_or_onsite", "office-optional"),
    ("The role is remote.", "workplace", "remote", "role is remote"),
    ("#LI-Remote", "workplace", "remote", "#LI-Remote"),
    ("#LI-Onsite", "workplace", "onsite", "#LI-Onsite"),
    ("#LI-Hybrid", "workplace", "hybrid", "Hybrid"),
    ("Remote in the United States", "remote_scope", "US", "the United States"),
    (
        "This is a remote role. You must reside in Ohio or Iowa.",
        "remote_scope",
        "Ohio or Iowa",
        "Ohio or Iowa",
    ),
    (
        "We are a fully remote team. You may live in any of these states: OH, IA, ID.",
        "remote_scope",
        "OH, IA, ID",
        "OH, IA, ID",
    ),
    ("You sell in the Ohio and Iowa territory.", "territory", "Ohio and Iowa", "Ohio and Iowa"),
    ("Territory: Ohio and Iowa.", "territory", "Ohio and Iowa", "Ohio and Iowa"),
    ("No relocation assistance", "relocation", "not_offered", "No relocation"),
    ("We offer a relocation package", "relocation", "offered", "offer a relocation"),
    ("Candidates must relocate before the start", "relocation", "required", "must relocate"),
    ("The firm will assist with a move", "relocation", "offered", "assist with a move"),
    (
        "Relocation to Bend, Oregon is expected by June",
        "relocation",
        "required",
        "Relocation to Bend, Oregon is expected",
    ),
]

# Text and the reason of the rejection; None where nothing looks like a place.
ABSENT = [
    ("Our headquarters are located in Boston", "no place of work"),
    ("Customers based in Germany", None),
    ("You will travel to Denver and Dallas", None),
    ("Territory covers Ohio and Iowa", None),
    ("Travel monthly to our Boise office", "not clear"),
    ("We are hiring a seller to grow our accounts in Denver", None),
    ("A plan for in-office-based laboratories", None),
    ("You thrive in an office environment", None),
    ("Manage remote teams and on-site parking", None),
    ("Experience with a hybrid schedule", "what the candidate did before"),
    ("Supports cloud and on-premises systems", None),
    ("A stipend for your home office", None),
]

# Text and its places that are not found yet.
KNOWN_MISSES = [
    ("You must live in the Bay Area (Oakland/Fremont)", [("Oakland", None, None)]),
    ("Come and see our showroom on the High Street of Wantage", [("Wantage", None, None)]),
]


def extraction(text, title="Sales Director"):
    document = posting(title, f"<p>{text}</p>")
    return document, location.extract(document, {})


def places(found):
    return [(p["city"], p["region"], p["country"]) for p in found.value["places"]]


def words_of(document, found, path):
    return [p.span.of(document.text) for p in found.proofs if p.path.startswith(path)]


@pytest.mark.parametrize(("text", "value", "words"), FOUND, ids=[row[0][:60] for row in FOUND])
def test_found(text, value, words):
    document, found = extraction(text)
    assert places(found) == value
    assert words_of(document, found, "places") == words


@pytest.mark.parametrize(("text", "value"), KINDS, ids=[row[0][:60] for row in KINDS])
def test_each_kind_of_statement(text, value):
    towns = [(town, None, None) if isinstance(town, str) else town for town in value]
    assert places(extraction(text)[1]) == towns


def test_a_name_of_the_employer_is_no_town():
    document = posting("Sales Director", "<p>Siena</p><p>Siena is hiring in Dallas, TX.</p>")
    known = {"company": Extraction(value={"status": "named", "name": "Siena"})}
    assert places(location.extract(document, known)) == [("Dallas", "TX", None)]


@pytest.mark.parametrize(("title", "value"), TITLES, ids=[row[0] for row in TITLES])
def test_place_in_title(title, value):
    assert places(extraction("Sell.", title=title)[1]) == value


@pytest.mark.parametrize(
    ("text", "part", "value", "words"), PARTS, ids=[row[0][:60] for row in PARTS]
)
def test_part_is_found(text, part, value, words):
    document, found = extraction(text)
    assert found.value[part] == value
    assert words in words_of(document, found, part)[0]


@pytest.mark.parametrize(("text", "reason"), ABSENT, ids=[row[0][:60] for row in ABSENT])
def test_absent(text, reason):
    _, found = extraction(text)
    assert places(found) == []
    assert found.value["workplace"] is None
    assert reason is None or any(reason in row.reason for row in found.rejected)


@pytest.mark.parametrize(("text", "value"), KNOWN_MISSES, ids=[row[0][:60] for row in KNOWN_MISSES])
@pytest.mark.xfail(strict=True, reason="known miss")
def test_known_misses(text, value):
    assert places(extraction(text)[1]) == value


@pytest.mark.parametrize(
    ("title", "value", "workplace"),
    [
        ("Sales Manager, Surrey", [(None, "Surrey", None)], None),
        ("Field Sales Executive Aberdeen", [("Aberdeen", None, None)], None),
        ("Account Executive - Remote, Spain", [], "remote"),
        ("Account Executive (Remote)", [], "remote"),
    ],
)
def test_title_names_place_and_workplace(title, value, workplace):
    _, found = extraction("Sells things.", title)
    assert (places(found), found.value["workplace"]) == (value, workplace)


def test_a_region_in_the_title_is_a_territory():
    document, found = extraction("Sells things.", "Sales Manager (DACH)")
    assert found.value["territory"] == "DACH"
    assert words_of(document, found, "territory") == ["DACH"]


@pytest.mark.parametrize(
    "piece", ["based in Reno, NV, ", "remote or in our ", "Location: A, ", "role is a b ", "Ab "]
)
def test_hostile_text_is_read_within_the_limits(piece):
    document = posting(body=f"<p>{piece * (100_000 // len(piece))}</p>")
    assert_within_limits(document, location.extract(document, {}))


def moved(html):
    """The same job in other towns of the same states."""
    for here, there in (("Columbus", "Dayton"), ("Denver", "Boulder"), ("Hartford", "Stamford")):
        html = html.replace(here, there)
    return html


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.html")), ids=lambda path: path.stem[:12])
def test_moving_the_job_to_another_town_changes_only_places(path):
    html = path.read_text(encoding="utf-8")
    before, after = (facts(text) for text in (html, moved(html)))
    assert {
        key for key in before if key != "location" and moved_value(before[key]) != after[key]
    } == set()
    now = [place["city"] for place in after["location"]["places"]]
    assert [moved(place["city"] or "") for place in before["location"]["places"]] == [
        city or "" for city in now
    ]


def facts(html):
    # Where headings stand is no fact of the job.
    return {name: f.value for name, f in parse(html).facts.items() if name != "sections"}


def moved_value(value):
    return json.loads(moved(json.dumps(value, ensure_ascii=False)))


@pytest.mark.parametrize("title", ["Baker", "Mason", "Cook", "Porter", "Miller", "Taylor"])
def test_an_occupation_that_is_a_town_too_is_no_place(title):
    parsed = parse(f"<h2>{title}</h2><p>We want you to join our team.</p>")
    assert parsed.facts["location"].value["places"] == []
