"""Lines with the markup of a heading that are a part of something, and those that are none."""

from __future__ import annotations

import pytest

from postings.parsing.types import BlockKind
from tests.parsing.material import posting

TITLE = "Director of Sales (West)"
# Body, the line of it that heads nothing.
PARTS = [
    ("<p><b>Director of Sales</b></p><p>You lead ten people.</p>", "Director of Sales"),
    ("<p><b>DIRECTOR OF SALES (WEST) - REMOTE</b></p><p>Lead.</p>", "DIRECTOR OF SALES"),
    ("<p><b>Location: Akron, OH</b></p><p>You lead ten people.</p>", "Location: Akron"),
    ("<p><b>Duration : one year</b></p><p>You lead ten people.</p>", "Duration"),
    ("<p><b>Location:</b></p><p><b>Akron, OH</b></p><p>You lead.</p>", "Akron, OH"),
    ("<p><b>Shift:</b></p><p><b>Evenings</b></p><p>You lead.</p>", "Evenings"),
    ("<div>They seek a</div><b>Growth Wizard</b><div>for Akron.</div>", "Growth Wizard"),
    ("<p>Based in</p><p><b>Akron, or Dayton</b></p><p>. You lead.</p>", "Akron, or"),
    ("<p>Minorities are</p><p><b>encouraged to write</b></p><p>to us.</p>", "encouraged"),
    ("<p>From</p><p><b>Plan to Close</b></p><p>, we help customers.</p>", "Plan to Close"),
    ("<p><b>Data Lake</b></p><p><b>Semantic Model</b></p><p><b>Lake House</b></p>", "Semantic"),
    ("<p><b>Applicants must be citizens</b></p><p>You lead.</p>", "Applicants must"),
    ("<p>Work schedule is flexible</p><p>You lead ten people.</p>", "Work schedule"),
]
# Body, the line of it that is a heading although it stands beside such.
HEADS = [
    ("<p>We sell.</p><p><b>Growth and Reach</b></p><p>You plan it.</p>", "Growth and"),
    ("<p><b>Responsibilities:</b></p><p><b>Growth Plan</b></p><p>You plan.</p>", "Growth Plan"),
    ("<p><b>Location:</b></p><p><b>Responsibilities</b></p><p>You lead.</p>", "Responsib"),
    ("<p>We sell.</p><p><b>What you must bring</b></p><p>Calm.</p>", "What you must"),
    ("<p><b>what you'll do</b></p><ul><li>sell</li></ul>", "what you"),
    ("<p><b>Larkspur is an Equal Opportunity Employer</b></p><p>We are.</p>", "Larkspur is"),
]


def kind_of(body: str, words: str) -> BlockKind:
    document = posting(TITLE, body)
    return document.block_at(document.text.index(words, len(TITLE))).kind


@pytest.mark.parametrize(("body", "words"), PARTS)
def test_part_is_no_heading(body, words):
    assert kind_of(body, words) is BlockKind.PARAGRAPH


@pytest.mark.parametrize(("body", "words"), HEADS)
def test_heading_beside_others_is_one(body, words):
    assert kind_of(body, words) is BlockKind.HEADING
