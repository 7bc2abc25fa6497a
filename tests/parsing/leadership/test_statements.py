"""Who leads whom: the statements that count for this job, and why the others do not."""

from __future__ import annotations

import pytest

from postings.parsing.document import Document
from postings.parsing.leadership.statements import (
    TeamStatement,
    contributor_statements,
    team_statements,
)
from tests.parsing.material import posting

# Body, the rule, the words that say it.
FOUND = [
    ("Lead and coach nine sellers.", "leads-people", "Lead and coach nine sellers"),
    ("Hire and train people for our desk.", "hires-people", "Hire and train"),
    ("You have six direct reports.", "has-reports", "have six direct reports"),
    ("Provide supervision to the staff.", "leads-people", "Provide supervision to the staff"),
    ("Direct reports include all regional leads.", "has-reports", "Direct reports include"),
    ("A player-coach for the desk.", "has-reports", "player-coach"),
    (
        "Managing, supervising and allocating work to the desk.",
        "has-reports",
        "supervising and allocating work to",
    ),
    ("Supervises and assigns tasks to clerks.", "has-reports", "Supervises and assigns tasks to"),
    (
        "With ten years of experience, you will lead a team.",
        "leads-people",
        "lead a team",
    ),
    (
        "We are seeking an experienced Director to lead our reps.",
        "leads-people",
        "lead our reps",
    ),
    (
        "<h3>Compensation Strategy</h3><p>Lead the compensation team.</p>",
        "leads-people",
        "Lead the compensation team",
    ),
    ("<h3>Benefits</h3><p>You will lead a team.</p>", "leads-people", "lead a team"),
    ("An individual contributor role.", "individual-contributor", "individual contributor role"),
    ("The job has no direct reports.", "individual-contributor", "has no direct reports"),
]
# Body, the reason why its words are not about this job's team.
REJECTED = [
    ("Experience managing a team of five.", "past experience asked for"),
    ("Ability to lead a team.", "an ability asked for"),
    ("Lead cross-functional teams.", "not a team that this job leads"),
    ("We are hiring Sales Representatives.", "the employer hires"),
    ("Mentor and coach other engineers.", "not a team that this job leads"),
    ("Coach and train fellow consultants.", "not a team that this job leads"),
    ("Coach, guide and support less experienced sellers.", "not a team that this job leads"),
    ("Coach application developers on caching.", "not a team that this job leads"),
    ("Coaches software engineers.", "not a team that this job leads"),
    ("The clinic aims to recruit the best staff.", "the employer hires"),
    ("Sell to leading agents.", "an adjective or a name, not what the holder does"),
    (
        "A group of industry leading specialists.",
        "an adjective or a name, not what the holder does",
    ),
    ("With senior and lead engineers.", "an adjective or a name, not what the holder does"),
    ("Software with which managers coach their teams.", "somebody else leads"),
    ("Partner with sales leaders to coach reps.", "somebody else leads"),
    (
        "A proven record of growing revenue, opening markets and building sales teams.",
        "past experience asked for",
    ),
    ("Eager to lead a team.", "an ability asked for"),
    ("Hiring truck drivers: apply.", "the employer hires"),
    ("We are looking to expand our sales team.", "the employer hires"),
    ("Our goal is to build a diverse team.", "the employer hires"),
    ("The bank wants to expand its sales team.", "not a team that this job leads"),
    (
        "Closely with the Ward Manager, Lead Nurses and others.",
        "an adjective or a name, not what the holder does",
    ),
    ("The firm is looking to recruit Business Development Executives.", "the employer hires"),
    ("Our reps, whose managers coach staff.", "somebody else leads"),
    (
        "<h3>Requirements</h3><ul><li>Leading a team of six</li></ul>",
        "a demand in a list of qualifications",
    ),
    ("Team management responsibilities: none", "answered with no"),
    (
        "<h3>About us</h3><p>We lead a team of 200 engineers.</p>",
        "text about company, not about this job",
    ),
    ("Experience as an individual contributor.", "past experience or a team of contributors"),
]
ABSENT = [
    "A leading provider of staff.",
    "Hiring Manager interview.",
    "Be a team player.",
    "Recruit and develop channel partners.",
    "Our team goals are high.",
    "We sell workforce management.",
    "Direct sales to firms.",
]


def statements(body: str) -> tuple[Document, tuple[TeamStatement, ...]]:
    document = posting("Sales Lead", body)
    return document, (*team_statements(document), *contributor_statements(document))


@pytest.mark.parametrize(("body", "rule", "words"), FOUND)
def test_statement_counts(body, rule, words):
    document, found = statements(body)
    assert (rule, words, None) in {(s.rule, s.span.of(document.text), s.reason) for s in found}


@pytest.mark.parametrize(("body", "reason"), REJECTED)
def test_statement_is_rejected_with_its_reason(body, reason):
    _, found = statements(body)
    assert {statement.reason for statement in found} == {reason}


@pytest.mark.parametrize("body", ABSENT)
def test_words_that_say_nothing_of_a_team(body):
    assert statements(body)[1] == ()


@pytest.mark.parametrize(
    "body",
    ["Build a sales team.", "<h3>Requirements</h3><ul><li>Lead a team of six</li></ul>"],
)
def test_what_any_colleague_may_do_is_not_sure(body):
    assert [(s.sure, s.reason) for s in statements(body)[1]] == [(False, None)]


@pytest.mark.parametrize(
    "body",
    [
        "The job has no direct reports.",
        "<p>Supervisory responsibilities</p><p>This job has no direct reports.</p>",
    ],
)
def test_a_denied_team_is_no_team(body):
    _, found = statements(body)
    assert [s.rule for s in found if s.reason is None] == ["individual-contributor"]
