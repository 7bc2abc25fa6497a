"""Team: who leads how many and whom, and which numbers are not the size of the job's team.

The rows are made; real quotations are read from ../shared elsewhere.
"""

from __future__ import annotations

import pytest

from postings.parsing.facts.seniority import fact as seniority
from postings.parsing.facts.team import fact as team
from postings.parsing.facts.team.size_table import RULES
from tests.parsing.material import assert_within_limits, posting


def people(manages=True, low=None, high=None, everyone=None, roles=()):
    return (manages, low, high, everyone, list(roles))


# Text, the value, the words that prove its parts.
FOUND = [
    (
        "You run things and lead a team of regional sales managers.",
        people(roles=["regional sales managers"]),
        ["lead a team", "regional sales managers"],
    ),
    (
        "Lead a team of 6 account executives.",
        people(low=6, high=6, roles=["account executives"]),
        ["Lead a team", "team of 6 account executives", "account executives"],
    ),
    (
        "Direct reports: 3-4 recruiters",
        people(low=3, high=4),
        ["Direct reports: 3", "Direct reports: 3-4"],
    ),
    ("This role has no direct reports.", people(manages=False), ["has no direct reports"]),
    (
        "Lead a team of 9.",
        people(low=9, high=9),
        ["Lead a team", "team of 9"],
    ),
    (
        "Lead an 8-person team and its plan.",
        people(low=8, high=8),
        ["Lead an 8-person team", "8-person team"],
    ),
    (
        "Manage a 12 member sales team.",
        people(low=12, high=12),
        ["Manage a 12 member sales team", "12 member sales team"],
    ),
    (
        "You have direct management of a 2-3 team members.",
        people(low=2, high=3),
        ["management of a 2-3 team", "2-3 team members"],
    ),
    (
        "Manage the local sales team (currently five individuals).",
        people(low=5, high=5),
        ["Manage the local sales team", "team (currently five individuals"],
    ),
    ("Lead the team. Team size: 8", people(low=8, high=8), ["Lead the team", "Team size: 8"]),
    (
        "Recruit, hire, and onboard 20 Sales Representatives.",
        people(low=20, high=20, roles=["Sales Representatives"]),
        [
            "Recruit, hire, and onboard 20 Sales Representatives",
            "Recruit, hire, and onboard 20 Sales Representatives",
            "Sales Representatives",
        ],
    ),
    (
        "Supervises 4 to 6 account managers.",
        people(low=4, high=6, roles=["account managers"]),
        [
            "Supervises 4 to 6 account managers",
            "Supervises 4 to 6 account managers",
            "account managers",
        ],
    ),
    (
        "You lead 150 employees (11 sales managers and 139 reps).",
        people(low=11, high=11, everyone=150, roles=["sales managers", "reps"]),
        [
            "lead 150 employees",
            "lead 150 employees (11 sales managers and 139 reps",
            "lead 150 employees (11 sales managers and 139 reps",
            "sales managers",
            "reps",
        ],
    ),
    (
        "You will coach and manage Sales Managers and Team Leads.",
        people(roles=["Sales Managers", "Team Leads"]),
        ["coach and manage Sales Managers", "Sales Managers", "Team Leads"],
    ),
    (
        "Directly manage 2 managers with a team of 15-18 reps under them",
        people(low=2, high=2, everyone=18, roles=["managers"]),
        ["manage 2 managers", "team of 15-18", "manage 2 managers", "managers"],
    ),
    (
        "Manage a growing team of 8+ sellers",
        people(low=8, roles=["sellers"]),
        ["Manage a growing team", "team of 8+ sellers", "sellers"],
    ),
    (
        "The Sales Director for the River Valley leads six field sellers.",
        people(low=6, high=6, roles=["field sellers"]),
        ["leads six field sellers", "leads six field sellers", "field sellers"],
    ),
    (
        "You lead a team of six: four field sellers and two planners.",
        people(low=6, high=6, roles=["field sellers", "planners"]),
        ["lead a team", "team of six", "field sellers", "planners"],
    ),
    (
        "You direct the staff. Direct reports are the Sales Manager and the Controller.",
        people(low=2, high=2, roles=["Sales Manager", "Controller"]),
        [
            "direct the staff",
            "Direct reports are the Sales Manager and the Controller",
            "Sales Manager",
            "Controller",
        ],
    ),
    ("You will be an individual contributor.", people(manages=False), ["individual contributor"]),
    (
        "Lead eight outside sellers, two planners and a part-time copywriter.",
        people(low=11, high=11, roles=["outside sellers", "planners", "part-time copywriter"]),
        [
            "Lead eight outside sellers",
            "Lead eight outside sellers, two planners and a part-time copywriter",
            "outside sellers",
            "planners",
            "part-time copywriter",
        ],
    ),
    (
        "You manage three field trainers in Reno and one in Bend.",
        people(low=4, high=4, roles=["field trainers"]),
        [
            "manage three field trainers",
            "manage three field trainers in Reno and one",
            "field trainers",
        ],
    ),
    (
        "You manage two regional managers and nineteen sellers.",
        people(low=2, high=2, everyone=21, roles=["regional managers", "sellers"]),
        [
            "manage two regional managers",
            "manage two regional managers and nineteen sellers",
            "manage two regional managers and nineteen sellers",
            "regional managers",
            "sellers",
        ],
    ),
    (
        "You lead a sales organization of 52 people. Three directors report to you.",
        people(low=3, high=3, everyone=52, roles=["directors"]),
        [
            "lead a sales organization of 52 people",
            "organization of 52",
            "Three directors report to you",
            "directors",
        ],
    ),
    (
        "Lead a team of 40 through five managers.",
        people(low=5, high=5, everyone=40, roles=["managers"]),
        ["Lead a team", "team of 40", "five managers", "managers"],
    ),
    (
        "Lead a department of fourteen.",
        people(everyone=14),
        ["Lead a department of fourteen", "department of fourteen"],
    ),
    (
        "Lead the team: two sellers and a planner.",
        people(low=3, high=3, roles=["sellers", "planner"]),
        ["Lead the team", "team: two sellers and a planner", "sellers", "planner"],
    ),
    (
        "Lead the sales team. The team consists of four reps.",
        people(low=4, high=4, roles=["reps"]),
        ["Lead the sales team", "team consists of four reps", "reps"],
    ),
    (
        "Lead the team, nine people in all.",
        people(everyone=9),
        ["Lead the team", "nine people in all"],
    ),
]

# Text and the reason of a rejection; None where nothing looks like a team.
ABSENT = [
    ("5+ years of experience leading a team of 10 sellers", "past experience asked for"),
    ("We are a team of 60 people across Europe", None),
    ("You will join a team of 9 sellers", None),
    ("Ability to manage a team", "an ability asked for"),
    ("Ability to manage reps. A team of 60 people.", "not a team that this job leads"),
    ("Work closely with the marketing team", None),
    ("Manage 40 accounts and six dealers", None),
    ("Lead cross-functional teams through the launch", "not a team that this job leads"),
    ("Our company: 300 people in all", None),
    ("Manage accounts from a department of 40", None),
    ("Our clients' team: four sellers", None),
    ("Work with direct reports of the manager", None),
    ("Our 12-person team is growing.", None),
    ("Team size: 8", None),
]

# Text and the number of direct reports that is not found yet.
KNOWN_MISSES = [
    ("Lead our sellers. There are seven of them.", 7),
]


def extraction(text):
    document = posting("Sales Lead", f"<p>{text}</p>")
    known = {"seniority": seniority.extract(document, {})}
    return document, team.extract(document, known)


@pytest.mark.parametrize(("text", "value", "words"), FOUND, ids=[row[0][:60] for row in FOUND])
def test_found(text, value, words):
    document, found = extraction(text)
    assert tuple(found.value.values()) == value
    assert [proof.span.of(document.text) for proof in found.proofs] == words


@pytest.mark.parametrize(("text", "reason"), ABSENT, ids=[row[0][:60] for row in ABSENT])
def test_absent(text, reason):
    _, found = extraction(text)
    assert tuple(found.value.values()) == people(manages=None)
    assert reason is None or reason in {row.reason for row in found.rejected}


@pytest.mark.parametrize(("text", "size"), KNOWN_MISSES, ids=[row[0][:60] for row in KNOWN_MISSES])
@pytest.mark.xfail(strict=True, reason="known miss")
def test_known_misses(text, size):
    assert extraction(text)[1].value["size_min"] == size


def test_every_rule_has_a_row():
    found = [extraction(text)[1] for text, *_ in FOUND]
    assert {name for name, _ in RULES} <= {proof.rule for one in found for proof in one.proofs}


def test_a_sellers_title_alone_says_nothing_of_a_team():
    document = posting("Vice President, Producer", "<p>Sells policies to firms.</p>")
    known = {"seniority": seniority.extract(document, {})}
    assert known["seniority"].value["role_type"] == "individual_contributor"
    assert team.extract(document, known).value["manages"] is None


@pytest.mark.parametrize("piece", ["lead a team of 5 ", "manage 3 reps, ", "(agents, ", "a b c "])
def test_hostile_text_is_read_within_the_limits(piece):
    document = posting(body=f"<p>{piece * (60_000 // len(piece))}</p>")
    known = {"seniority": seniority.extract(document, {})}
    assert_within_limits(document, team.extract(document, known))
