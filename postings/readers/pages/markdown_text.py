"""Markdown -> simple HTML, by CommonMark with tables; each line stays a line."""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt

LONGEST = 300_000  # characters; what is longer is no posting in Markdown
MARKS = ("#", "**", "__")  # without one of these there is none of the signs
SIGNS = re.compile(
    r"^ {0,3}#{1,6} \S|(?<![*\w])\*\*[^\s*][^*\n]{0,300}\*\*(?!\*)"
    r"|(?<!_)__[^\s_][^_\n]{0,300}__(?!_)",
    re.MULTILINE,
)


def looks_like_markdown(text: str) -> bool:
    """Whether headings or bold are written as in Markdown; masked numbers (`****`) are not.

    >>> looks_like_markdown("**About us**"), looks_like_markdown("pays ****k to **** staff")
    (True, False)
    """
    if len(text) >= LONGEST or not any(mark in text for mark in MARKS):
        return False
    return SIGNS.search(text) is not None


def markdown_html(text: str) -> str:
    """The HTML of a text in Markdown.

    >>> markdown_html("# VP\\n**Lead**\\nsales")
    '<h1>VP</h1>\\n<p><strong>Lead</strong><br>\\nsales</p>'
    """
    rendered: str = _markdown().render(text[:LONGEST])
    return rendered.strip()


@cache
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", {"breaks": True, "xhtmlOut": False}).enable("table")
