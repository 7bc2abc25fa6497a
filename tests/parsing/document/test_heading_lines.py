"""Which lines are headings, and what they head (guide 19)."""

from __future__ import annotations

import pytest
import regex

from postings.parsing.document.heading_words import heading_key, heading_type
from postings.parsing.document.headings import HEADINGS
from postings.parsing.types import BlockKind
from tests.parsing.material import posting

TYPES = [
    ("What we ask for", "qualifications"),
    ("Who does well with us", "qualifications"),
    ("You", "qualifications"),
    ("Also valued", "qualifications_preferred"),
    ("Your week", "responsibilities"),
    ("The assignment", "responsibilities"),
    ("A typical month", "responsibilities"),
    ("What the Branch Manager does", "responsibilities"),
    ("How the first year unfolds", "responsibilities"),
    ("What the job is", "summary"),
    ("The team you will meet", "about_company"),
    ("Money", "compensation"),
    ("Terms", "compensation"),
    ("We have", "benefits"),
    ("How we interview", "how_to_apply"),
    ("About applying", "how_to_apply"),
    ("Ability to relocate", "location_logistics"),
    ("Local travel", "working_conditions"),
    ("Working arrangements", "working_conditions"),
    ("Where it leads", "other"),
    ("Why this seat is open", "other"),
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
    ("Number of hires for this role", "job_details"),
    ("Reference Code:", "job_details"),
    ("Equal Opportunity Employer", "eeo"),
    ("Disclaimer", "disclaimer"),
    ("How to apply", "how_to_apply"),
    ("Pay range", "compensation"),
    ("Who are we?", "about_company"),
    ("Who are you?", "qualifications"),
    ("What is Larkspur?", "about_company"),
    ("Our core values", "about_company"),
    ("You should apply if", "qualifications"),
    ("You'd be an excellent fit if you:", "qualifications"),
    ("Does this sound like you?", "qualifications"),
    ("What you can bring:", "qualifications"),
    ("Why we need you", "qualifications"),
    ("What will give you an edge?", "qualifications_preferred"),
    ("Helpful, but not required", "qualifications_preferred"),
    ("Preferred locations:", "location_logistics"),
    ("Where you'll be working", "location_logistics"),
    ("What you get to do in this role", "responsibilities"),
    ("The impact you will have:", "responsibilities"),
    ("What success looks like", "responsibilities"),
    ("You will:", "responsibilities"),
    ("What does this mean for you?", "benefits"),
    ("What can Larkspur offer you?", "benefits"),
    ("Because we value you", "benefits"),
    ("Ready to apply?", "how_to_apply"),
    ("For further details / informal visits contact:", "how_to_apply"),
    ("Additional information", "other"),
    ("Our tech stack", "other"),
    ("Background check", "other"),
    ("Interview date", "job_details"),
    ("It’s an advantage if you:", "qualifications_preferred"),
    ("This may be you", "qualifications"),
    ("Please only apply if you:", "qualifications"),
    ("Base – Akron", "location_logistics"),
    ("🎁 Benefits", "benefits"),
    ("## Job description", "responsibilities"),
    ("Job profile", "job_details"),
    ("Reports to", "job_details"),
    ("You don't meet every requirement?", "other"),
    ("Misc", "other"),
    ("Application development", "responsibilities"),
    ("Eligible for", "benefits"),
    ("We offer you", "benefits"),
    ("What Larkspur offers", "benefits"),
    ("Salary and benefits", "benefits"),
    ("What you'll get", "benefits"),
    ("In return", "benefits"),
    ("Wir bieten", "benefits"),
    ("Retirement", "benefits"),
    ("Our commitment to inclusion", "eeo"),
    ("DEI", "eeo"),
    ("Reasonable accommodation", "eeo"),
    ("Agencies please note", "disclaimer"),
    ("Please note", "disclaimer"),
    ("Application deadline", "how_to_apply"),
    ("The interview process", "how_to_apply"),
    ("Also welcome", "qualifications_preferred"),
    ("Desired skills", "qualifications_preferred"),
    ("Ideally you also have", "qualifications_preferred"),
    ("Bonus points", "qualifications_preferred"),
    ("Pluses", "qualifications_preferred"),
    ("Extra credit", "qualifications_preferred"),
    ("Even better", "qualifications_preferred"),
    ("Big plus", "qualifications_preferred"),
    ("About the sales team", "summary"),
    ("How the role fits in", "summary"),
    ("The team", "summary"),
    ("The mandate", "summary"),
    ("Job summary", "summary"),
    ("Purpose of the job", "summary"),
    ("Education and experience", "qualifications"),
    ("You should have", "qualifications"),
    ("We are looking for", "qualifications"),
    ("What we look for", "qualifications"),
    ("What we require", "qualifications"),
    ("Your skills", "qualifications"),
    ("Basic criteria", "qualifications"),
    ("Anforderungen", "qualifications"),
    ("Aufgaben", "responsibilities"),
    ("A day in the life", "responsibilities"),
    ("Key objectives", "responsibilities"),
    ("In this role", "responsibilities"),
    ("Description de l'entreprise", "about_company"),
    ("Company overview", "about_company"),
]
NO_TYPES = [
    "Payroll",
    "Clerks and cashiers",
    "Locators",
    "Customer experience",
    "Licensing program director",
    "Western region accounts",
    "Coaching",
    "",
    "Dear reader",
]
# Lines that are headings, and lines that are none, in markup.
LINES = [
    "<p>Preferred Skills/Experience</p>",
    "<p>About the role…</p>",
    "<p>About Larkspur Mutual Group</p>",
    "<p>Why work for Larkspur Mutual?</p>",
    "<p>## Job Description</p>",
    "<p><b>Western region</b></p>",
    "<h3>You should be able to show that you know at least five of these</h3>",
]
# A line that its place makes a heading: what stands above it, the line, what stands below.
PLACED = [
    ("<p>We sell.</p>", "<p>Channel Strategy and Planning</p>", "<ul><li>Plan it</li></ul>"),
    ("<p>We sell.</p>", "<p>Minimum Skill Qualifications</p>", "<ul><li>Calm</li></ul>"),
    ("<p>We sell.</p>", "<p>Bonus points if you have</p>", "<p>• Spanish</p>"),
    ("<ul><li>Sell</li></ul>", "<p>Travel and Driving Requirements</p>", "<ul><li>Go</li></ul>"),
    (
        "<p>We sell.</p>",
        "<p>Pay Transparency Statement</p>",
        f"<p>{'We say what we pay. ' * 5}</p>",
    ),
    (
        "<p>Job Summary</p><p>Sell.</p><p>Requirements</p><p>Calm.</p>",
        "<p>Our Way of Training</p>",
        f"<p>{'We train you with care. ' * 5}</p>",
    ),
    (
        "<p>We sell.</p>",
        "<p>We will be even more glad to hear from you if you have some of these skills:</p>",
        "<ul><li>Spanish</li></ul>",
    ),
]
PLACED += [
    ("<ul>", "<li>Plan, sell and serve through:</li>", "<li>Calls</li><li>Visits</li></ul>"),
    ("<p>• Calm</p>", "<p>• At least one of these:</p>", "<p>• Spanish</p>"),
    (
        "<p>We sell.</p>",
        f"<p>You can read {'more and ' * 5}more about us here:</p>",
        "<p>Ladders.</p>",
    ),
]
NOT_PLACED = [
    ("<p><b>Preferred:</b></p>", "<p>Knowledge of ladder concepts</p>", "<ul><li>Calm</li></ul>"),
    ("<p>We sell.</p>", "<p>Ann Larkspur</p>", f"<p>{'She has sold for long. ' * 5}</p>"),
    ("<p>We sell.</p>", "<p>Cell: 555 1234</p>", "<ul><li>Call</li></ul>"),
    ("<p>We sell.</p>", "<p>Ladders</p><p>Scaffolds</p><p>Steps</p>", "<ul><li>Stools</li></ul>"),
    (
        "<p>We sell.</p>",
        f"<p>{'You will be glad to hear that we pay well and often. ' * 4}We offer:</p>",
        "<ul><li>Tea</li></ul>",
    ),
    ("<p>We sell.</p>", f"<p>We say {'again and ' * 15}again that we sell:</p>", "<p>Ladders.</p>"),
    ("<ul>", "<li>Plan, sell and serve through:</li>", "</ul><p>Calls</p>"),
]
NO_LINES = [
    "<h3>•</h3>",
    "<h3>• Health insurance for all</h3>",
    "<p><b>● Competitive compensation</b></p>",
    "<p><b>**</b></p>",
    "<h3>#LI-Remote</h3>",
    "<p><b>Call Ann 0440 555012345</b></p>",
    "<p><b>£40,000 – £50,000</b></p>",
    "<p>Basic: 40 hours</p>",
    "<p>Strong skills in sales</p>",
    "<h3>" + "We sell insurance to everyone who asks for it, and have for years. " * 3 + "</h3>",
]


@pytest.mark.parametrize(("heading", "kind"), TYPES)
def test_heading_has_its_type(heading, kind):
    assert heading_type(heading) == kind


def test_every_pattern_heads_something():
    """The first pattern that matches decides: a later one that no heading reaches is dead."""
    patterns = [pattern for _, *patterns in HEADINGS for pattern in patterns]
    keys = [heading_key(heading) for heading, _ in TYPES]
    reached = {next((p for p in patterns if regex.search(p, key)), None) for key in keys}
    assert [pattern for pattern in patterns if pattern not in reached] == []


@pytest.mark.parametrize("heading", NO_TYPES)
def test_heading_is_unknown(heading):
    assert heading_type(heading) is None


def test_bold_capital_and_known_lines_are_headings():
    document = posting(
        "Lead", "<p><b>Who we want</b></p><p>WHAT YOU DO</p><p>Qualifications</p><p>Sell it.</p>"
    )
    kinds = [block.kind for block in document.blocks[1:]]
    assert kinds == [BlockKind.HEADING] * 3 + [BlockKind.PARAGRAPH]


@pytest.mark.parametrize("line", LINES)
def test_line_is_a_heading(line):
    document = posting("Lead", f"{line}<p>Sell it to every one of them.</p>")
    assert document.blocks[1].kind is BlockKind.HEADING


@pytest.mark.parametrize("line", NO_LINES)
def test_line_is_no_heading(line):
    document = posting("Lead", f"<p>We sell.</p>{line}<p>Sell it to every one of them.</p>")
    assert all(block.kind is not BlockKind.HEADING for block in document.blocks)


@pytest.mark.parametrize(("above", "line", "below"), PLACED)
def test_line_is_a_heading_by_its_place(above, line, below):
    document = posting("Lead", above + line + below)
    words = document.block_at(document.text.index(line[line.index(">") + 1 : line.rindex("<")]))
    assert words.kind is BlockKind.HEADING


@pytest.mark.parametrize(("above", "line", "below"), NOT_PLACED)
def test_line_is_none_in_spite_of_its_place(above, line, below):
    document = posting("Lead", above + line + below)
    words = document.block_at(document.text.index(line.split("</")[0].split(">")[1].strip()))
    assert words.kind is not BlockKind.HEADING
