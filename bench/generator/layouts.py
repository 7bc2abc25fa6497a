"""How the sections of a posting become HTML: headings of several kinds, lists, paragraphs, glue.

An employer keeps to one layout most of the time. In a layout without headings no list can say by its
heading that it is preferred; the facts know (`Draft.headed`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from random import Random

from bench.generator.drawing import draw
from bench.generator.employers import Employer
from bench.generator.gold import Record
from bench.generator.words.headings import HEADINGS

OWN_LAYOUT = 0.85  # of an employer's postings are in the layout that it prefers
OWN_HEADING = 0.35
FIRST_WORDS = 4
SENTENCE_ENDS = (".", "!", "?", ":")
Sections = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The markup of a posting's parts; `{}` stands for the text.

    `glued`: everything but the details in one paragraph, headings with a colon right after the
    sentence before them. `order`: which of ORDERS.
    """

    heading: str = ""
    item: str = "<li>{}</li>\n"
    items: str = "<ul>\n{}</ul>\n"
    prose: str = "<p>{}</p>\n"
    line: str = "<p>{}</p>\n"
    label: str = "{}"
    body: str = "{}"
    colon: bool = False
    capitals: bool = False
    glued: bool = False
    stops: bool = False  # list items end in a full stop
    order: int = 0

    @property
    def headed(self) -> bool:
        return bool(self.heading)


_BOLD = "<p><b>{}</b></p>\n"
_SECTION = '<h2 class="jobSectionHeader"><b>{}</b></h2>\n'
_LABEL = "<b>{}</b>"
LAYOUTS: tuple[Layout, ...] = (  # the commonest first
    Layout(heading=_BOLD),
    Layout(heading="<p>{}</p>\n", colon=True, order=1),
    Layout(heading="<h3>{}</h3>\n", label=_LABEL, order=2),
    Layout(heading=_BOLD, colon=True, stops=True, label=_LABEL),
    Layout(heading=_SECTION, body="<div>\n{}</div>", order=1),
    Layout(
        heading="<b>{}</b><br>\n",
        item="• {}<br>\n",
        items="{}<br>\n",
        prose="{}<br>\n<br>\n",
        line="{}<br>\n",
        body="<div>\n{}</div>\n",
        order=2,
    ),
    Layout(heading="<p><strong>{}</strong></p>\n", capitals=True),
    Layout(),
    Layout(heading="{}", colon=True, glued=True, stops=True),
    Layout(
        heading="<div><b>{}</b></div>\n", prose="<div>{}</div>\n<p></p>\n", line="<div>{}</div>\n"
    ),
    Layout(item="<p>- {}</p>\n", items="{}", heading="<p>{}</p>\n", capitals=True, order=2),
    Layout(item="{} ", items="<p>{}</p>\n", stops=True),
    Layout(heading="<b>{}</b>\n", item="<li>\n{}<br>\n</li>\n", label=_LABEL, order=1),
)

_MIDDLE = ("responsibilities", "qualifications", "qualifications_preferred", "working_conditions")
_GIVES = ("compensation", "benefits")
_END = ("how_to_apply", "eeo", "disclaimer")
ORDERS: tuple[tuple[str, ...], ...] = (
    ("summary", "about_company", *_MIDDLE, *_GIVES, "job_details", *_END),
    ("about_company", "summary", *_MIDDLE, *_GIVES, "job_details", *_END),
    ("job_details", "summary", *_MIDDLE, *_GIVES, "about_company", *_END),
)
LISTS = {*_MIDDLE, "benefits"}
LINES = {"compensation", "job_details"}
# How often a section that can do without a heading has none. The first one always can.
BARE = {"summary": 0.5, "job_details": 0.6, "how_to_apply": 0.8, "eeo": 0.85, "disclaimer": 0.6}
FRAME = (
    '<h2>{title}</h2> \n <div id="jobDescriptionText" class="jobsearch-jobDescriptionText">'
    "{body}</div>\n"
)


def layout_of(employer: Employer, random: Random) -> Layout:
    """The layout that the employer prefers, or another."""
    place = employer.layout if random.random() < OWN_LAYOUT else random.random()
    return LAYOUTS[int((len(LAYOUTS) + 1) ** place) - 1]


def lay_out(
    layout: Layout, title: str, sections: Sections, random: Random, *, about: str | None
) -> tuple[str, list[Record]]:
    """The HTML, and the sections as the record has them. `about`: a heading with the name."""
    records: list[Record] = [_record("title", None, title)]
    parts: list[str] = []
    for kind in ORDERS[layout.order]:
        own = about if kind == "about_company" else None
        heading = _heading(layout, kind, random, own=own, first=not parts)
        if kind in sections:
            lines = sections[kind]
            records.append(_record(kind, heading, lines[0]))
            parts.append(_section(layout, kind, heading, lines))
    body = _glued(parts, layout) if layout.glued else layout.body.format("".join(parts))
    return FRAME.format(title=_escaped(title), body=body), records


def _record(kind: str, heading: str | None, text: str) -> Record:
    first = " ".join(text.split()[:FIRST_WORDS])
    return {"type": kind, "heading": heading, "first_words": first}


def _heading(
    layout: Layout, kind: str, random: Random, *, own: str | None, first: bool
) -> str | None:
    """The heading as it stands in the text; its own one in some postings.

    It is drawn for sections that are not there too, so that one section more changes no other.
    """
    words, share = draw(random, HEADINGS[kind]), random.random()
    if own and share < OWN_HEADING:
        words = own
    alone = layout.glued and kind == "job_details"
    if not layout.headed or alone or (share < BARE.get(kind, 0.0) and (first or kind != "summary")):
        return None
    if layout.capitals:
        words = words.upper()
    return words + ":" if layout.colon else words


def _section(layout: Layout, kind: str, heading: str | None, lines: Sequence[str]) -> str:
    html = layout.heading.format(_escaped(heading)) if heading else ""
    texts = [_escaped(line) for line in lines]
    if layout.glued and kind != "job_details":
        return (html + " " if html else "") + " ".join(map(_stopped, texts))
    if kind in LINES:
        return html + "".join(layout.line.format(_labelled(layout, text)) for text in texts)
    if kind in LISTS:
        ended = map(_stopped, texts) if layout.stops else texts
        return html + layout.items.format("".join(map(layout.item.format, ended)))
    return html + layout.prose.format(" ".join(map(_stopped, texts)))


def _glued(parts: Sequence[str], layout: Layout) -> str:
    """One paragraph of all sections; those that are lines by themselves stay so."""
    running = "".join(part for part in parts if not part.startswith("<"))
    return f"<p>{running}</p>\n" + "".join(part for part in parts if part.startswith("<"))


def _labelled(layout: Layout, text: str) -> str:
    label, colon, rest = text.partition(": ")
    return f"{layout.label.format(label + ':')} {rest}" if colon else text


def _stopped(text: str) -> str:
    return text if text.endswith(SENTENCE_ENDS) else text + "."


def _escaped(text: str) -> str:
    return escape(text, quote=False) if "&" in text or "<" in text else text
