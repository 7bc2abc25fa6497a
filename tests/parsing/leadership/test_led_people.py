"""The matcher of words of leading and people: what stands together in a sentence, and what does not."""

from __future__ import annotations

import pytest

from postings.parsing.leadership.led_people import led_people

# Text, the words that lead.
SURE = [
    (
        "Recruit, develop and retain a high-performing team of sellers.",
        "Recruit, develop and retain a high-performing team",
    ),
    ("Lead the Post-Acute sales organization.", "Lead the Post-Acute sales organization"),
    ("Runs an organization of about 40 people.", "Runs an organization of about 40 people"),
    ("Coach ASDs on how to plan a route.", "Coach ASDs"),
    (
        "Provide leadership, vision and clear direction to the team.",
        "Provide leadership, vision and clear direction to the team",
    ),
    (
        "Providing direction for the Director of Sales and the Account Executives.",
        "Providing direction for the Director of Sales and the Account Executives",
    ),
    ("Day to day supervision of part-time assistants.", "supervision of part-time assistants"),
    (
        "Oversees selection, training and development of field personnel.",
        "Oversees selection, training and development of field personnel",
    ),
    (
        "Responsible for the performance of the sales force.",
        "Responsible for the performance of the sales force",
    ),
    ("Responsibility for 150 sales employees.", "Responsibility for 150 sales employees"),
    ("Hold sales managers accountable for their forecasts.", "Hold sales managers"),
    ("Oversees the Program Manager.", "Oversees the Program Manager"),
    ("Manage and direct the reps’ efforts.", "Manage and direct the reps"),
    (
        "Develops, leads and improves the claims workforce.",
        "Develops, leads and improves the claims workforce",
    ),
    ("Take charge of a team covering Ohio.", "charge of a team"),
    ("Manages our direct reports.", "Manages our direct reports"),
    ("Lead sales and support teams.", "Lead sales and support teams"),
    ("Manage members of staff.", "Manage members of staff"),
    ("Manage, build out, and mentor a team of reps.", "Manage, build out, and mentor a team"),
    ("Supervise a group of accountants.", "Supervise a group of accountants"),
    ("Lead one of our teams.", "Lead one of our teams"),
    ("Manage 3 GMs.", "Manage 3 GMs"),
    ("Responsible for the hiring of staff.", "Responsible for the hiring of staff"),
]
SOFT = [
    ("Responsible for the development of the team.", "Responsible for the development of the team"),
    ("Build and scale a commercial organization.", "Build and scale a commercial organization"),
    ("Grow the sales team as we expand.", "Grow the sales team"),
    ("Own the sales team.", "Own the sales team"),
    ("Mentor and guide sales and service teams.", "Mentor and guide sales and service teams"),
    ("Drive sales team performance.", "Drive sales team"),
    ("Develop future sales leaders.", "Develop future sales leaders"),
    ("Attract and retain top talent.", "Attract and retain top talent"),
    ("Lead the department.", "Lead the department"),
    ("Lead the teams through the launch.", "Lead the teams"),
]
NOTHING = [
    "Responsible for transporting staff.",
    "Manage Microsoft Teams.",
    "Manage a small GMS practice.",
    "Lead the strategy with the sales team.",
    "Lead the sales cycle and align the teams.",
    "Lead team meetings and staff events.",
    "Manage team goals.",
    "Lead the organization.",
    "Lead large organizations to the cloud.",
    "Mentor team members.",
    "Inspire the team.",
    "Be part of a rapidly growing sales team.",
    "Work with direct and channel sales teams.",
    "Head office underwriting team.",
    "Meet Partners, Managing Directors and clients.",
    "Generate and nurture leads.",
    "Responsible for third party developers’ tools.",
    "Manage Salesforce.",
    "Provide project management support to managers.",
    "Under the supervision of the staff.",
    "The development of our employees.",
    "Grow the department.",
    "Hiring department: Pharmacy.",
    "Lead thought leadership.",
    "Manage accounts, deals and partners.",
    "Hold meetings with reps.",
    "Manage the calendar of the Program Manager.",
]


def said(text):
    return [(led.span.of(text), led.sure) for led in led_people(text, 0, len(text))]


@pytest.mark.parametrize(("text", "words"), SURE)
def test_people_are_led(text, words):
    assert (words, True) in said(text)


@pytest.mark.parametrize(("text", "words"), SOFT)
def test_people_are_led_where_the_title_leads(text, words):
    assert said(text) == [(words, False)]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_led(text):
    assert said(text) == []
