"""Seniority: levels of titles, ranges, and who leads people (guide 3)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.guide.seniority import LADDER, Level
from postings.parsing.facts.seniority import fact as seniority
from tests.parsing.material import posting

TEAM = "You will lead a team of nine sellers."
# Title, level, upper level, the words of the level.
FOUND = [
    ("Sales Intern", "intern", None, "Intern"),
    ("Working Student Sales", "intern", None, "Working Student"),
    ("Executive Assistant to the CRO", "ic", None, "Executive Assistant"),
    ("Senior Executive Assistant to the President", "senior_ic", None, "Executive Assistant"),
    ("Chief of Staff, Sales", "senior_ic", None, "Chief of Staff"),
    ("Chief Revenue Officer", "c_level", None, "Chief Revenue Officer"),
    ("President, Western Division", "c_level", None, "President"),
    ("EVP & Chief Sales Officer", "c_level", None, "Chief Sales Officer"),
    ("Managing Director", "c_level", None, "Managing Director"),
    ("Managing Director, Institutional Sales", "svp", None, "Managing Director"),
    ("Executive Vice President Sales", "evp", None, "Executive Vice President"),
    ("SVP Sales", "svp", None, "SVP"),
    ("Assistant Vice President, Broker", "associate_vp", None, "Assistant Vice President"),
    ("Area Vice President, Sales", "vp", None, "Vice President"),
    ("VP-Member Engagement", "vp", None, "VP"),
    ("Global Head of Sales", "vp", None, "Global Head"),
    ("Sales Director, Senior", "senior_director", None, "Director, Senior"),
    ("Executive Director of Sales", "senior_director", None, "Executive Director"),
    ("Associate Director, Sales", "associate_director", None, "Associate Director"),
    ("Global Account Director", "senior_ic", None, "Account Director"),
    ("Client Success Director", "director", None, "Director"),
    ("Head of Business Development", "director", None, "Head of"),
    ("Head of Sales, Senior Manager", "senior_manager", None, "Senior Manager"),
    ("General Sales Manager", "senior_manager", None, "General Sales Manager"),
    ("Sr. Manager, Alliances", "senior_manager", None, "Sr. Manager"),
    ("Senior Regional Sales Manager", "senior_manager", None, "Manager"),
    ("Inside Sales Supervisor", "supervisor", None, "Supervisor"),
    ("Account Manager Team Lead", "supervisor", None, "Team Lead"),
    ("Red Team Lead", "senior_ic", None, "Red Team Lead"),
    ("Territory Sales Manager", "ic", None, "Territory Sales Manager"),
    ("Senior Account Manager", "senior_ic", None, "Account Manager"),
    ("Assistant Account Manager", "entry", None, "Account Manager"),
    ("Manager, Key Accounts", "ic", None, "Manager, Key Accounts"),
    ("Sales Development Manager", "manager", None, "Manager"),
    ("Assistant Sales Manager", "supervisor", None, "Manager"),
    ("District Sales Manager II", "manager", None, "Manager"),
    ("Lead Account Executive", "senior_ic", None, "Lead"),
    ("Sales Enablement Lead", "senior_ic", None, "Lead"),
    ("Lead Generation Specialist", "ic", None, "Specialist"),
    ("Principal Producer", "senior_ic", None, "Principal"),
    ("Staff Nurse", "ic", None, "Nurse"),
    ("Junior Account Executive", "entry", None, "Junior"),
    ("Graduate Sales Executive", "entry", None, "Graduate"),
    ("Sales Development Representative", "entry", None, "Sales Development Representative"),
    ("Print Room Associate", "entry", None, "Associate"),
    ("Director of First Impressions", "entry", None, "Director of First Impressions"),
    ("Sales Executive", "ic", None, "Executive"),
    ("Energy Sales Promoter", "ic", None, "Promoter"),
    ("Wellbeing Counsellor", "ic", None, "Counsellor"),
    ("Assembler, Evening Line", "ic", None, "Assembler"),
    ("Hand Physiotherapist", "ic", None, "Physiotherapist"),
    ("Fairs Co-ordinator", "entry", None, "Co-ordinator"),
    ("Senior Channel Development Manager", "senior_ic", None, "Channel Development Manager"),
    ("Director/VP of Sales", "director", "vp", "Director"),
    ("Head of Claims / Senior Claims Manager", "senior_manager", "director", "Manager"),
    ("Sales Manager/Dental Sales Executive", "ic", "manager", "Executive"),
    ("Director of Sales / Call Center Operations", "director", None, "Director"),
    ("Senior Field/Inside Seller", "senior_ic", None, "Senior"),
    ("Senior Account Trainer / Adviser", "senior_ic", None, "Senior"),
    ("Senior Account Analyst / Account Analyst", "ic", "senior_ic", "Analyst"),
    ("Team Leader/Supervisor", "supervisor", None, "Team Leader"),
    ("Opportunity", "unspecified", None, "Opportunity"),
]
WITH_A_TEAM = [
    ("Account Director", "director"),
    ("Key Account Manager", "manager"),
    ("Senior Account Manager", "senior_manager"),
    ("Sales Manager", "manager"),
    ("Lead Engineer", "senior_ic"),
]
# Title, body, role type, the words that say so.
ROLES = [
    (
        "VP Sales",
        "Hire, coach and manage our sellers.",
        "people_manager",
        "coach and manage our sellers",
    ),
    (
        "Director",
        "You are accountable for the sales staff.",
        "people_manager",
        "accountable for the sales staff",
    ),
    ("Director", "Five vice presidents report to you directly.", "people_manager", "report to you"),
    ("Director", "Direct reports: 4 managers", "people_manager", "Direct reports: 4"),
    (
        "VP",
        "leads an organization of about 190 people",
        "people_manager",
        "organization of about 190",
    ),
    (
        "Manager",
        "We need a Manager for a team of fourteen.",
        "people_manager",
        "Manager for a team of",
    ),
    ("Manager", "The Manager directs that team of nine.", "people_manager", "directs that team"),
    ("Manager", "You lead seven account executives.", "people_manager", "lead seven account"),
    (
        "Chef",
        "<h3>Benefits</h3><p>The successful candidate will lead a team of cooks.</p>",
        "people_manager",
        "lead a team",
    ),
    ("Head", "You will lead our marketing teams.", "people_manager", "lead our marketing teams"),
    ("Rep", "You lead a team of four. No weekends.", "people_manager", "lead a team"),
    ("Manager", "Hire sellers for the new office.", "people_manager", "Hire sellers"),
    (
        "Manager",
        "Provide leadership and clear direction to a staff of nine.",
        "people_manager",
        "Provide leadership",
    ),
    ("Manager", "Recruit, hire, train and motivate.", "people_manager", "Recruit, hire"),
    ("VP", "Build and scale a sales organization.", "people_manager", "scale a sales organization"),
    ("VP", "Drive sales team performance.", "people_manager", "Drive sales team"),
    (
        "VP",
        "An individual contributor at first. You lead a team of four.",
        "people_manager",
        "lead a team",
    ),
    (
        "VP",
        "An individual contributor who will grow the team.",
        "individual_contributor",
        "individual contributor",
    ),
    ("VP", "You will be our lead producer.", "individual_contributor", "lead producer"),
    (
        "Manager",
        "The Manager is an individual contributor.",
        "individual_contributor",
        "individual contributor",
    ),
    ("Director", "This role has no direct reports.", "individual_contributor", "no direct reports"),
    (
        "Assistant Vice President - Commercial Lines Producer",
        "",
        "individual_contributor",
        "Producer",
    ),
    (
        "VP, Business Banking Relationship Manager",
        "",
        "individual_contributor",
        "Relationship Manager",
    ),
]
# Title, body, the role type that the level implies: nothing in the body is about this job's team.
ABSENT = [
    (
        "Account Manager",
        "Lead calls with recruiters and hiring managers.",
        "individual_contributor",
    ),
    ("Account Manager", "Drive and lead the workforce software pitch.", "individual_contributor"),
    ("Account Executive", "3 years of managing a team required.", "individual_contributor"),
    ("Account Executive", "Ability to build and manage a team.", "individual_contributor"),
    ("Account Executive", "Work with cross-functional teams.", "individual_contributor"),
    ("Account Executive", "Lead cross-functional teams.", "individual_contributor"),
    ("Sales Rep", "We are hiring Sales Representatives.", "individual_contributor"),
    (
        "Sales Rep",
        "Grow from a mix of individual contributors and managers.",
        "individual_contributor",
    ),
    ("Sales Rep", "<h3>Benefits</h3><p>We coach our staff.</p>", "individual_contributor"),
    # Leadership of a craft, in an occupation.
    ("Clinical Lead", "Provide clinical leadership to the team.", "individual_contributor"),
    ("Senior Engineer", "You give leadership across the teams.", "individual_contributor"),
    ("Sales Rep", "You lead the sales cycle and mentor colleagues.", "individual_contributor"),
    ("Sales Rep", "Work with the Lead and Principal Engineers.", "individual_contributor"),
    ("Sales Rep", "Meet our partners and their Team Leads and managers.", "individual_contributor"),
    ("Sales Rep", "Ostrand is a leading provider of clinic staff.", "individual_contributor"),
    ("Sales Rep", "You present to leading developers.", "individual_contributor"),
    ("Sales Rep", "Our recruiting team answers within a day.", "individual_contributor"),
    ("Sales Rep", "You join a self-managing team.", "individual_contributor"),
    ("Sales Rep", "The Payroll Managed Services team is growing.", "individual_contributor"),
    ("Sales Rep", "Manage orders using Salesforce.", "individual_contributor"),
    (
        "Sales Rep",
        "Responsible for driving patients and staff to visits.",
        "individual_contributor",
    ),
    ("Sales Rep", "Manage the team's calendar of fairs.", "individual_contributor"),
    ("Sales Rep", "Lead design reviews and mentor junior colleagues.", "individual_contributor"),
    ("Sales Rep", "Oversee the roll-out across the sales team.", "individual_contributor"),
    ("Sales Rep", "The hospital aims to recruit dedicated staff.", "individual_contributor"),
    ("Sales Rep", "Recruit and train new affiliate partners.", "individual_contributor"),
    ("Sales Rep", "Manage third-party developers.", "individual_contributor"),
    ("Sales Rep", "Software they need to hire and pay a team.", "individual_contributor"),
    ("Sales Rep", "Direct the product teams to what customers say.", "individual_contributor"),
    ("Sales Rep", "Supervisory responsibility: none.", "individual_contributor"),
    ("Sales Rep", "<p>Supervisory Responsibility:</p><p>No</p>", "individual_contributor"),
    ("Sales Director", "Fill in as an individual contributor.", "people_manager"),
    ("Sales Director", "", "people_manager"),
    ("Client Success Director", "", "unclear"),
    ("VP Sales", "", "unclear"),
    ("VP Sales", "Lead the deals and the strategy with the teams.", "unclear"),
    ("VP Sales", "A thought leader in our market.", "unclear"),
    ("VP Sales", "Lead sales efforts targeting advisors.", "unclear"),
    ("VP Sales", "Build producer relations.", "unclear"),
    ("Key Account Manager", "Develop the sales team.", "individual_contributor"),
]
# "Nobody answers to you" without a word for people or a team; a team that only the verb implies.
KNOWN_MISSES = [
    ("Sales Manager", "Nobody answers to you.", "individual_contributor"),
    ("VP Sales", "Six people answer to you.", "people_manager"),
]


def value(title, body=""):
    return seniority.extract(posting(title, body), {}).value


@pytest.mark.parametrize(("title", "level", "upper", "words"), FOUND)
def test_title_has_its_level(title, level, upper, words):
    document = posting(title)
    found = seniority.extract(document, {})
    assert (found.value["level"], found.value["level_max"]) == (level, upper)
    assert found.proofs[0].span.of(document.text) == words


@pytest.mark.parametrize(("title", "level"), WITH_A_TEAM)
def test_stated_team_makes_the_level(title, level):
    found = value(title, TEAM)
    assert (found["level"], found["role_type"]) == (level, "people_manager")


@pytest.mark.parametrize(("title", "body", "role", "words"), ROLES)
def test_body_says_the_role(title, body, role, words):
    document = posting(title, body)
    found = seniority.extract(document, {})
    proof = next(proof for proof in found.proofs if proof.path == "role_type")
    assert (found.value["role_type"], found.value["role_type_basis"]) == (role, "explicit")
    assert words in proof.span.of(document.text)


def test_no_direct_reports_leave_a_manager_of_accounts_a_seller():
    found = value("Key Account Manager", "A seat with no direct reports.")
    assert (found["level"], found["role_type"]) == ("ic", "individual_contributor")


@pytest.mark.parametrize(("title", "body", "role"), ABSENT)
def test_role_is_the_default_of_the_level(title, body, role):
    found = value(title, body)
    assert (found["role_type"], found["role_type_basis"]) == (role, "default")


@pytest.mark.parametrize(("title", "body", "role"), KNOWN_MISSES)
@pytest.mark.xfail(strict=True, reason="no word for a team")
def test_known_misses(title, body, role):
    found = value(title, body)
    assert (found["role_type"], found["role_type_basis"]) == (role, "explicit")


@pytest.mark.parametrize(
    "body",
    [
        "We are seeking a Regional Sales Manager in Ohio.",
        "As a Regional Sales Manager, you will sell.",
        "A chance awaits you as a District Manager.",
        "You work as an Area Sales Manager from Ohio.",
    ],
)
def test_level_comes_from_the_sentence_that_names_the_job(body):
    document = posting("A new opportunity", body)
    found = seniority.extract(document, {})
    assert found.value["level"] == "manager"
    assert found.proofs[0].span.of(document.text) == "Manager"


def test_rejected_statement_keeps_its_reason():
    document = posting("Sales Rep", "Ability to manage a team.")
    rejected = seniority.extract(document, {}).rejected
    assert [(r.span.of(document.text), r.reason) for r in rejected] == [
        ("manage a team", "an ability asked for")
    ]


def test_ladder_is_ordered_and_unspecified_is_no_level():
    assert LADDER[0] is Level.INTERN
    assert LADDER[-1] is Level.C_LEVEL
    assert Level.UNSPECIFIED not in LADDER
    assert [level.rank for level in LADDER] == sorted(level.rank for level in LADDER)


@given(
    st.lists(
        st.sampled_from(
            [
                "Senior",
                "Sales",
                "VP",
                "/",
                "or",
                "Director",
                "Manager",
                ",",
                "Lead",
                "to",
                "Account",
                "of",
            ]
        )
    )
)
def test_upper_level_is_above_the_level(words):
    found = value(" ".join(words))
    if found["level_max"]:
        assert Level(found["level_max"]).rank > Level(found["level"]).rank
