"""Headings, and whose text stands under them (guide 19, G4, G10)."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.parsing.heading_lines import heading_type
from postings.parsing.types import BlockKind, Owner, SectionType
from tests.parsing.material import posting

TYPES = [
    ("Qualifications:", "qualifications"),
    ("WHAT YOU NEED:", "qualifications"),
    ("Keys for success:", "qualifications"),
    ("Who would be the right fit?", "qualifications"),
    ("Preferred Qualifications", "qualifications_preferred"),
    ("Required and preferred qualifications", "qualifications"),
    ("Nice to have", "qualifications_preferred"),
    ("How you will stand out:", "qualifications_preferred"),
    ("What sets you apart", "qualifications_preferred"),
    ("What makes us stand out", "benefits"),
    ("The ideal candidate", "qualifications"),
    ("Primary Responsibilities:", "responsibilities"),
    ("What You’ll Do", "responsibilities"),
    ("What would you be doing?", "responsibilities"),
    ("Description:", "responsibilities"),
    ("Highlights:", "responsibilities"),
    ("At a glance:", "summary"),
    ("Overview", "summary"),
    ("About the role", "summary"),
    ("About you", "qualifications"),
    ("About us", "about_company"),
    ("About Larkspur Mutual", "about_company"),
    ("Our company:", "about_company"),
    ("Why Larkspur:", "about_company"),
    ("Why join us", "benefits"),
    ("Top reasons to work here:", "benefits"),
    ("Position benefits:", "benefits"),
    ("License/Certification:", "licenses"),
    ("Your education:", "education"),
    ("Work Experience:", "experience"),
    ("Working Environment", "working_conditions"),
    ("Job Type:", "job_details"),
    ("Reference Code:", "job_details"),
    ("Equal Opportunity Employer", "eeo"),
    ("Disclaimer", "disclaimer"),
    ("How to apply", "how_to_apply"),
    ("Pay range", "compensation"),
]
NO_TYPES = ["Western region accounts", "Coaching", "", "Dear reader"]
# Body, words in it, whose text they are.
OWNERS = [
    ("<h3>Benefits</h3><ul><li>License fees paid</li></ul>", "License", Owner.BENEFITS),
    ("<p><b>About Us:</b></p><p>60 years of experience</p>", "60 years", Owner.COMPANY),
    ("<p>We are an equal opportunity employer.</p>", "equal", Owner.EEO),
    ("<p>Pay depends on licenses and experience.</p>", "licenses", Owner.PAY),
    ("<p>Working Environment</p><p>Valid driver's license</p>", "Valid", Owner.JOB),
    ("<p><b>What you need</b></p><li>5 years</li>", "5 years", Owner.JOB),
    ("<p>Sell.Benefits: 401(k) with match</p>", "401", Owner.BENEFITS),
]


@pytest.mark.parametrize(("heading", "kind"), TYPES)
def test_heading_has_its_type(heading, kind):
    assert heading_type(heading) == kind


@pytest.mark.parametrize("heading", NO_TYPES)
def test_heading_is_unknown(heading):
    assert heading_type(heading) is None


@pytest.mark.parametrize(("body", "words", "owner"), OWNERS)
def test_text_belongs_to(body, words, owner):
    document = posting("Lead", body)
    assert document.owner_at(document.text.index(words)) is owner


def test_heading_glued_into_running_text_opens_a_section():
    document = posting("Lead", "<p>We run a call center.Description: You lead it.</p>")
    section = document.section_at(document.text.index("You lead"))
    assert section.type is SectionType.RESPONSIBILITIES
    assert section.heading.of(document.text) == "Description:"


def test_unknown_heading_only_groups_the_section_around_it():
    document = posting(
        "Lead", "<h3>Responsibilities</h3><p><b>Strategy and reach:</b></p><p>Plan.</p>"
    )
    assert document.section_at(document.text.index("Plan")).type is SectionType.RESPONSIBILITIES


def test_equal_opportunity_sentence_ends_with_its_line():
    body = "<h3>Requirements</h3><p>We are an equal opportunity employer.</p><p>5 years</p>"
    document = posting("Lead", body)
    assert document.section_at(document.text.index("5 years")).type is SectionType.QUALIFICATIONS


def test_bold_capital_and_known_lines_are_headings():
    document = posting(
        "Lead", "<p><b>Who we want</b></p><p>WHAT YOU DO</p><p>Qualifications</p><p>Sell it.</p>"
    )
    kinds = [block.kind for block in document.blocks[1:]]
    assert kinds == [BlockKind.HEADING] * 3 + [BlockKind.PARAGRAPH]


PIECES = st.sampled_from(
    [
        "<h3>Benefits</h3>",
        "<p><b>Duties:</b></p>",
        "<li>5 years</li>",
        "Sell.Description: It",
        " equal opportunity ",
        "<p>",
        "x",
    ]
)


@given(st.lists(PIECES, max_size=15).map("".join))
def test_sections_cover_the_text_without_gaps(html):
    document = posting("Lead", html)
    edges = [(section.span.start, section.span.end) for section in document.sections]
    assert edges[0][0] == 0
    assert edges[-1][1] == len(document.text)
    assert all(left[1] == right[0] for left, right in itertools.pairwise(edges))
