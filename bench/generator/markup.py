"""What editors leave in the HTML: entities, empty paragraphs, attributes, no-break spaces.

None of it changes the text that a reader sees, so the record stays true.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from bench.generator.drawing import draw

PLAIN = 0.55  # of the postings have none of it

Habit = Callable[[str], str]
HABITS: tuple[Habit, ...] = (  # the commonest first
    lambda html: html.replace("</p>\n", "</p>\n<p>&nbsp;</p>\n"),
    lambda html: html.replace("’", "&rsquo;").replace("–", "&ndash;").replace("•", "&bull;"),
    lambda html: html.replace("<li>", '<li dir="ltr">').replace("<p>", '<p dir="ltr">'),
    lambda html: html.replace("<b>", "<strong>").replace("</b>", "</strong>"),
    lambda html: html.replace("<ul>\n", '<ul class="css-ul">\n').replace(
        "<p>", '<p class="css-p">'
    ),
    lambda html: html.replace(" of ", "&nbsp;of ").replace(" and ", " and&nbsp;"),
    lambda html: html.replace("</li>\n", " </li>\n").replace("</p>\n", "  </p>\n\n"),
    lambda html: html.replace("<li>", "<li><span>").replace("</li>", "</span></li>"),
    lambda html: html.replace("<br>\n", "<br/>"),
    lambda html: html.replace("years", "ye\u200bars", 1).replace("</p>", "<br></p>"),
)


def soil(html: str, random: Random) -> str:
    """The HTML as an editor leaves it, or as it is."""
    clean, habit = random.random() < PLAIN, draw(random, HABITS)
    return html if clean else habit(html)
