"""Company: who hires, how openly, and who speaks for them (guide 4)."""

from __future__ import annotations

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from postings.parsing.facts.company import fact as company
from tests.parsing.material import posting

# Body, the name, the words that prove it.
FOUND = [
    # Two names in one line; the one that hires beside its owner; words that open with a pronoun.
    (
        "Larkspur and Rye is an equal opportunity employer. At Larkspur, we care.",
        "Larkspur",
        "Larkspur, we",
    ),
    (
        "Larkspur is seeking a seller. Rye Group is an equal opportunity employer.",
        "Larkspur",
        "Larkspur is seeking",
    ),
    (
        "You’ll sell barns. Larkspur is hiring. You’ll like it.",
        "Larkspur",
        "Larkspur is hiring",
    ),
    (
        "The Larkspur Career gives you tools. Larkspur is hiring. At Larkspur, we care.",
        "Larkspur",
        "Larkspur is hiring",
    ),
    ("You will sell barns. Write to anna@larkspur.com.", "larkspur", "larkspur"),
    (
        "Members of Rye are seeking us. Larkspur is seeking a seller.",
        "Larkspur",
        "Larkspur is seeking",
    ),
    (
        "We insure farms.Larkspur Mutual is seeking a seller.",
        "Larkspur Mutual",
        "Larkspur Mutual is seeking",
    ),
    (
        "Larkspur Mutual is currently seeking a leader.",
        "Larkspur Mutual",
        "Larkspur Mutual is currently seeking",
    ),
    ("Join Larkspur Mutual and grow.", "Larkspur Mutual", "Larkspur Mutual"),
    ("<p>About Larkspur</p><p>We insure farms.</p>", "Larkspur", "Larkspur"),
    ("<p>About dune Labs:</p><p>We dig.</p>", "dune Labs", "dune Labs"),
    ("Larkspur, Inc. is an Equal Opportunity Employer.", "Larkspur", "Larkspur, Inc. is an Equal"),
    ("At Larkspur Mutual, we insure farms.", "Larkspur Mutual", "Larkspur Mutual, we"),
    (
        "Larkspur Mutual (NYSE: LRK) is a leading insurer.",
        "Larkspur Mutual",
        "Larkspur Mutual (NYSE: LRK) is a",
    ),
    ("Founded in 1951, Larkspur is an insurer. Larkspur has barns.", "Larkspur", "Larkspur is an"),
    ("dune, LLC is an equal opportunity employer.", "dune", "dune, LLC is an equal"),
    ("By joining Dune.Pro, you sell. Dune.Pro has barns.", "Dune.Pro", "Dune.Pro"),
    (
        "Join the Growth Reporting team. Life at Larkspur is fun: at Larkspur we sell.",
        "Larkspur",
        "Larkspur we",
    ),
    ("**Larkspur Farms** is an insurer of farms.", "Larkspur Farms", "Larkspur Farms** is an"),
    ("We are **Larkspur**, an insurer.", "Larkspur", "Larkspur**"),
    ("Larkspur & Rye is seeking a seller.", "Larkspur & Rye", "Larkspur & Rye is seeking"),
    ("Larkspur.com is seeking a seller.", "Larkspur.com", "Larkspur.com is seeking"),
    (
        "LARKSPUR, a fast-growing insurer is looking for a seller",
        "LARKSPUR",
        "LARKSPUR, a fast-growing insurer is looking",
    ),
    ("_Larkspur is an equal opportunity employer._", "Larkspur", "Larkspur is an equal"),
    (
        "Larkspur is an equal opportunity employer. The Larkspur Farm Planner helps farms.",
        "Larkspur",
        "Larkspur is an equal",
    ),
    (
        "Salesforce is seeking a seller of its own software.",
        "Salesforce",
        "Salesforce is seeking",
    ),
    (
        "Larkspur is seeking a seller. Plans for our client’s fields. Larkspur is an equal opportunity.",
        "Larkspur",
        "Larkspur is seeking",
    ),
    (
        "Larkspur Farms and its Subsidiaries are Equal Opportunity Employers.",
        "Larkspur Farms",
        "Larkspur Farms and its Subsidiaries are Equal",
    ),
    ("JOB SUMMARYLarkspur is seeking a seller", "Larkspur", "Larkspur is seeking"),
    (
        "Since 1951, Larkspur Farm Services Inc. (LFS) is a farm bank",
        "Larkspur Farm Services",
        "Larkspur Farm Services Inc. (LFS) is a",
    ),
    (
        "Larkspur Pump & Valve has cast pumps since 1912.",
        "Larkspur Pump & Valve",
        "Larkspur Pump & Valve has cast",
    ),
    ("We are Larkspur, an insurer.", "Larkspur", "Larkspur"),
    (
        "The Larkspur Department of Farming is a state agency",
        "Larkspur Department of Farming",
        "Larkspur Department of Farming is a",
    ),
    (
        "On behalf of Larkspur Robotics, Wren Talent is looking for a seller.",
        "Larkspur Robotics",
        "Larkspur Robotics",
    ),
    ("Visit www.larkspur.com to learn more.", "larkspur", "larkspur"),
    (
        "We have partnered with Larkspur Pumps to find a Sales Manager.",
        "Larkspur Pumps",
        "Larkspur Pumps to find",
    ),
]
# Body, status, agency, descriptor: no employer by name.
ABSENT = [
    # A host that is a town, and a department that hires.
    ("You will sell barns. Write to anna@wales.nhs.uk.", "unnamed", None, None),
    ("Talent Acquisition is looking for a seller.", "unnamed", None, None),
    ("Human Resources is looking for a seller.", "unnamed", None, None),
    (
        "We are a growing insurer of farms looking for a director.",
        "unnamed",
        None,
        "a growing insurer of farms",
    ),
    ("At the start of 2019, we sold our barns.", "unnamed", None, None),
    ("At times you will travel; at times our barns are full.", "unnamed", None, None),
    (
        "The Director of Farm Sales will lead. Collaborating with Soil Scientists.",
        "unnamed",
        None,
        None,
    ),
    (
        "Our client, a leader in farm insurance, is seeking a seller.",
        "confidential",
        None,
        "a leader in farm insurance",
    ),
    (
        "Wren Talent is seeking a seller to join our client in Boise.",
        "confidential",
        "Wren Talent",
        None,
    ),
    (
        "Wren Talent, on behalf of its client, an insurer",
        "confidential",
        "Wren Talent",
        "an insurer",
    ),
    ("Wren Talent Ltd is acting as an Employment Agency.", "confidential", "Wren Talent", None),
    ("Confidential – Farm Insurer", "confidential", None, "Farm Insurer"),
    ("The company is confidential until the first interview.", "confidential", None, None),
    ("Confidential company in the medical field.", "confidential", None, None),
    ("Today we are hiring on behalf of an insurer.", "confidential", None, None),
    ("An insurer whose name you know is seeking a seller.", "confidential", None, None),
    ("Wren Talent is an employment agency.", "confidential", "Wren Talent", None),
    ("Wren is a retained recruiter.", "confidential", "Wren", None),
    ("Wren Talent has been retained to find a seller.", "confidential", "Wren Talent", None),
    (
        "Wren Talent is a recruitment agency acting for an insurer.",
        "confidential",
        "Wren Talent",
        None,
    ),
    ("Wren specializes in all farm positions.", "confidential", "Wren", None),
    ("We are specialising in farm recruitment.", "confidential", None, None),
    ("The farm company is seeking a seller.", "unnamed", None, "The farm company"),
    (
        "You will sell with a manufacturer of farm tools that is growing.",
        "unnamed",
        None,
        "a manufacturer of farm tools",
    ),
    ("You are welcome in the Trust's canteen.", "unnamed", None, "the Trust"),
    ("Our team sells our Larkspur farm insurance plans.", "brand_only", None, None),
    ("Member Care is seeking a seller.", "unnamed", None, None),
    ("Our Field Service organization is seeking a lead.", "unnamed", None, None),
    ("The Search & Ranking team is looking for a seller.", "unnamed", None, None),
    ("The hiring manager is looking for a closer.", "unnamed", None, None),
    ("Salesforce experience is required. Experience is a plus.", "unnamed", None, None),
    ("The Regional Sales Manager is responsible for Ohio.", "unnamed", None, None),
    ("Candidates must live in Denver. Denver is a city.", "unnamed", None, None),
    ("Manage client relationships for our clients.", "unnamed", None, None),
    ("Three years of experience working with Brambleware tools.", "unnamed", None, None),
    ("", "unnamed", None, None),
]
# A name written as a common word, once, in a sentence that tells nothing of a company.
KNOWN_MISSES = [
    ("Send it to Larkspur.", "Larkspur"),
    ("Grow Larkspur's capabilities. We love Larkspur.", "Larkspur"),
]


def read(body, title="Sales Director"):
    document = posting(title, body)
    return document, company.extract(document, {})


@pytest.mark.parametrize(("body", "name", "words"), FOUND)
def test_employer_is_named(body, name, words):
    document, extraction = read(body)
    assert (extraction.value["status"], extraction.value["name"]) == ("named", name)
    proof = next(proof for proof in extraction.proofs if proof.path == "name")
    proved = proof.span.of(document.text)
    assert proved.startswith(words) or (proved.startswith(name) and words.startswith(proved))


@pytest.mark.parametrize(("body", "status", "agency", "descriptor"), ABSENT)
def test_no_employer_is_named(body, status, agency, descriptor):
    value = read(body)[1].value
    assert (value["status"], value["name"]) == (status, None)
    assert (value["agency"], value["descriptor"]) == (agency, descriptor)


@pytest.mark.parametrize(("body", "name"), KNOWN_MISSES)
@pytest.mark.xfail(strict=True, reason="one mention in passing")
def test_known_misses(body, name):
    assert read(body)[1].value["name"] == name


def test_agency_stands_beside_the_employer_it_names():
    value = read("On behalf of Larkspur Robotics, Wren Talent is looking for a seller.")[1].value
    assert (value["name"], value["agency"]) == ("Larkspur Robotics", "Wren Talent")


def test_longest_form_is_the_name_and_the_others_are_aliases():
    body = "Larkspur Health Care (LHC) is seeking a seller. Join LHC. At Larkspur, we care."
    value = read(body)[1].value
    assert value["name"] == "Larkspur Health Care"
    assert value["aliases"] == ["LHC", "Larkspur"]


def test_brand_is_told_from_the_employer():
    body = "Sell our Larkspur farm insurance plans. Wren Mutual is an equal opportunity employer."
    assert read(body)[1].value["name"] == "Wren Mutual"


def test_title_glued_to_the_name_is_cut_off():
    assert read("Sales DirectorLarkspur is hiring a seller.")[1].value["name"] == "Larkspur"


def test_a_name_that_is_not_taken_keeps_its_probability_and_reasons():
    body = "Larkspur Mutual is seeking a seller. Wren Tools sells tools. Sell with Wren Tools."
    document, extraction = read(body)
    reasons = {r.span.of(document.text): r.reason for r in extraction.rejected}
    assert regex.match(r"less likely .+ \(\d+\.\d%: .+ [+-]\d+\.\d\)$", reasons["Wren Tools"])


def test_an_employer_of_whom_nothing_is_sure_is_not_clear_and_keeps_its_candidates():
    body = "We sell at Wrenfield, at Ottermere and at Sallowby."
    document, extraction = read(body)
    assert extraction.value["status"] == "not_clear"
    assert extraction.value["name"] is None
    assert {r.span.of(document.text) for r in extraction.rejected} >= {"Wrenfield", "Ottermere"}


@given(
    st.lists(
        st.sampled_from(
            [
                "Acme",
                "Larkspur",
                "is",
                "hiring",
                "About",
                "At",
                ",",
                "we",
                "our",
                "client",
                "team",
                "the",
                "'s",
                ".",
                "Inc",
            ]
        ),
        max_size=20,
    )
)
def test_name_and_status_agree(words):
    value = read(" ".join(words))[1].value
    assert (value["status"] == "named") == (value["name"] is not None)
    assert (value["status"] == "brand_only") == bool(value["brands"])
