"""Whose statement it is: what each shared trigger governs, and where its reach ends."""

from __future__ import annotations

import html
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.parsing.document import Document
from postings.parsing.document.assertion import assertions_at, find_triggers
from postings.parsing.document.assertion_table import REASONS, TERMINATORS, TRIGGERS, Concern
from postings.parsing.matching.literals import needed_literals
from postings.parsing.types import Span

# The words in ⟦⟧, the concern that governs them, the words that say so.
GOVERNED = [
    ("Most of our roles are ⟦remote⟧", "staff", "Most of our roles"),
    ("Some positions may be ⟦remote⟧", "staff", "Some positions"),
    ("Our engineers work ⟦from home⟧", "staff", "Our engineers"),
    ("Employees may choose to work ⟦from home⟧", "staff", "Employees"),
    ("Our customers are ⟦remote⟧", "customers", "Our customers"),
    ("Technicians on our crews must hold a ⟦license⟧", "staff", None),
    ("Interns in the lab are paid ⟦hourly⟧", "staff", "Interns in the lab"),
    ("Your future colleagues in support speak ⟦French⟧", "staff", None),
    ("The CEO has 25 years of ⟦experience⟧", "staff", "CEO"),
    ("Founder Lena Ortiz holds a ⟦CPA⟧", "staff", "Founder Lena Ortiz"),
    ("Our underwriters, most with a ⟦degree⟧, sit in Omaha", "staff", "Our underwriters"),
    ("The engineering group, which is ⟦remote⟧", "staff", "The engineering group"),
    ("Associates in our call center work a ⟦hybrid⟧ week", "staff", None),
    ("Clients tell us that their reps ⟦travel⟧", "customers", "Clients"),
    ("The families we serve often speak ⟦Spanish⟧", "customers", "The families we serve"),
    ("Brokers who sell with us hold a ⟦license⟧", "customers", "Brokers who sell with us"),
    ("We help employers hire ⟦part-time⟧", "customers", "We help employers"),
    ("If you later choose to drive, a ⟦CDL⟧ is needed", "option", "later choose"),
    ("Should you move into management, ⟦three years⟧", "option", "Should you move"),
    ("Those later promoted must hold the ⟦Series 24⟧", "option", "later promoted"),
    ("As a rule, we work ⟦hybrid⟧", "policy", "As a rule"),
    ("Across the company, the week is ⟦hybrid⟧", "policy", "Across the company"),
    ("Our story began with ⟦remote⟧ work", "history", "Our story"),
    ("In 1998 the business was ⟦remote⟧", "history", "In 1998"),
    ("Nobody here is ⟦remote⟧", "denial", "Nobody"),
    ("This is not a ⟦remote⟧ role", "denial", "not"),
    ("The job isn’t ⟦remote⟧", "denial", "isn’t"),
    ("Neither ⟦remote⟧ nor hybrid", "denial", "Neither"),
    ("We are unable to consider ⟦remote⟧ applicants", "denial", "unable to"),
    ("No ⟦remote⟧", "denial", "No"),
    ("⟦Remote⟧ work is not offered", "denial", "is not offered"),
    ("⟦Remote⟧ work is unavailable", "denial", "is unavailable"),
    ("⟦Remote⟧ work cannot be offered", "denial", "cannot be offered"),
    ("⟦Remote⟧ work isn’t an option", "denial", "isn’t an option"),
    ("⟦Remote⟧ work not permitted", "denial", "not permitted"),
    ("⟦Work from anywhere⟧ four weeks a year", "limited", "four weeks a year"),
    ("Up to 30 days of ⟦remote⟧ work", "limited", "Up to 30 days"),
    ("Two weeks of ⟦remote⟧ work", "limited", "Two weeks of"),
    ("⟦Remote⟧ every summer", "limited", "every summer"),
    ("⟦Remote⟧ in August weeks", "limited", "August weeks"),
    ("Occasional ⟦remote⟧ work", "limited", "Occasional"),
    ("⟦Remote⟧ during the pandemic", "limited", "during the pandemic"),
    ("⟦Remote⟧ only in an emergency", "limited", "in an emergency"),
    ("⟦Remote⟧ work depending on the team", "condition", "depending on"),
    ("⟦Remote⟧ on a case-by-case basis", "condition", "on a case-by-case basis"),
    ("If you live near us, you are ⟦hybrid⟧", "condition", "If you"),
    ("You may be eligible for ⟦remote⟧ work", "condition", "may be eligible"),
    ("For candidates in Ohio, ⟦remote⟧", "condition", "For candidates"),
    ("Possible transition to ⟦hybrid⟧", "later", "Possible transition to"),
    ("After a year it converts to ⟦remote⟧", "later", "converts to"),
    ("After six months, up to two days ⟦remote⟧", "later", "After six months"),
    ("An opportunity to advance to ⟦manager⟧", "later", "opportunity to advance"),
    ("A career path to ⟦director⟧", "later", "career path"),
    ("It is ⟦remote⟧ now, in the future ⟦hybrid⟧", "later", "in the future"),
    ("Proven track record of ⟦remote⟧ selling", "past", "Proven track record"),
    ("Experience working in a ⟦hybrid⟧ setup", "past", "Experience working"),
    ("Five years of ⟦remote⟧ work", "past", "years of"),
    ("Comfortable with ⟦remote⟧ work", "trait", "Comfortable"),
    ("Proficient in ⟦remote⟧ selling", "trait", "Proficient"),
    ("Excels at ⟦remote⟧ selling", "trait", "Excels"),
    ("The company was founded ⟦remotely⟧", "history", "was founded"),
    ("Acme was ranked first for ⟦remote⟧ work", "record", "ranked"),
    ("Beware of scams. We hire ⟦remote⟧ staff by phone only.", "notice", "scams"),
    ("We never ask for money from ⟦remote⟧ applicants", "notice", "never ask"),
    ("An equal opportunity employer. ⟦Remote⟧ or not.", "notice", "equal opportunity"),
    ("With reasonable accommodations ⟦remote⟧ work", "notice", "reasonable accommodations"),
]
# The words in ⟦⟧ are of this job: a terminator, a pseudo-trigger, a direction or the reach.
FREE = [
    "This employee will be ⟦remote⟧",
    "Our client is looking for someone ⟦remote⟧",
    "Sellers must ⟦travel⟧",
    "You lead technicians; ⟦remote⟧",
    "Our team is looking for a ⟦remote⟧ seller",
    "Join our sales team in a ⟦remote⟧ role",
    "Not only ⟦remote⟧ but flexible",
    "No matter where you live, work ⟦remotely⟧",
    "We do not relocate, but the job is ⟦remote⟧",
    "Our clients are banks; ⟦remote⟧",
    "Our engineers are in Ohio, and you work ⟦remotely⟧",
    "Our customers love us, and this role is ⟦remote⟧",
    "⟦Remote⟧. No relocation.",
    "The job is ⟦remote⟧ and no office is near",
    f"Some positions have been filled{', and then others were' * 6} as well ⟦remote⟧",
    "You work ⟦remotely⟧ with our customers",
    "⟦Remote⟧, three days a week",
    "The role is ⟦remote⟧, and sponsorship is not offered",
]


def read(row: str) -> tuple[Document, Span]:
    """The posting of a row, and the words in its last brackets."""
    plain = row.replace("⟦", "").replace("⟧", "")
    start = row.rindex("⟦") - 2 * (row.count("⟦") - 1)
    document = Document.from_html(f"<h2>Seller</h2><p>{html.escape(plain, quote=False)}</p>")
    offset = document.text.index(plain) + start
    return document, Span(start=offset, end=offset + row.rindex("⟧") - row.rindex("⟦") - 1)


@pytest.mark.parametrize(("row", "concern", "words"), GOVERNED, ids=[row[0] for row in GOVERNED])
def test_a_trigger_governs(row, concern, words):
    document, mention = read(row)
    found = [one for one in assertions_at(document, mention) if one.concern.value == concern]
    assert found, "nothing governs the words"
    assert words is None or words in {one.words.of(document.text) for one in found if one.words}


@pytest.mark.parametrize("row", FREE)
def test_words_of_this_job_are_left_alone(row):
    assert [one.rule for one in assertions_at(*read(row))] == []


def test_every_concern_has_its_reason_and_its_end():
    assert set(REASONS) == set(TERMINATORS) == set(Concern)


@pytest.mark.parametrize("trigger", TRIGGERS, ids=lambda row: row.pattern[:40])
def test_every_trigger_is_found_by_its_words(trigger):
    assert needed_literals(trigger.pattern)


@given(st.text(alphabet="not our team up to 4 weeks if you ;.\n", max_size=200))
def test_triggers_lie_in_their_stretch_and_apart(text):
    hits = find_triggers(text, 0, len(text))
    assert all(0 <= hit.words.start < hit.words.end <= len(text) for hit in hits)
    assert all(a.words.end <= b.words.start for a, b in pairwise(hits))
