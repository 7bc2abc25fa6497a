"""Postings that nobody wrote: made to be long, deep or dense, so that a careless rule hangs.

Each has the limit that it meets, by its name in `Parse.limits`; None where it is read to its end.
"""

from __future__ import annotations

from dataclasses import dataclass

TITLE = "<h2>Sales Director</h2>"
MILLION = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Hostile:
    """One hostile posting: what it is, its HTML, and the limit that it meets."""

    name: str
    html: str
    limit: str | None = "longest-text"


def _repeated(name: str, words: str, length: int = MILLION, limit: str = "longest-text") -> Hostile:
    return Hostile(name=name, html=TITLE + "<p>" + words * (length // len(words)), limit=limit)


HOSTILE: tuple[Hostile, ...] = (
    _repeated("a megabyte without a space", "a"),
    _repeated("a megabyte of digits", "1"),
    _repeated("a megabyte of “$1”", "$1"),
    _repeated("a megabyte of “Director ”", "Director "),
    _repeated("a megabyte of capitalized names", "Acme Corp "),
    _repeated("names joined by ampersands", "ACME&amp;", 900_000),
    _repeated("names joined by plus signs", "+AAA", 200_000),
    _repeated("ten thousand “5 years or ”", "5 years or ", 110_000),
    _repeated("cues and nothing else", "preferred required ", 200_000),
    _repeated("cues between commas", "5 years required, MBA preferred, ", 200_000),
    _repeated("degrees and nothing else", "Bachelor's or Master's degree ", 200_000),
    _repeated("licenses and nothing else", "Series 7 or life and health license ", 200_000),
    _repeated("verbs of leading people", "manage lead team ", 200_000),
    _repeated("places and nothing else", "remote or based in Reno, NV ", 200_000),
    _repeated("labels and nothing else", "Skills: ", 200_000),
    _repeated("open parentheses", "(", 200_000),
    _repeated("bold letters", "<b>x </b>"),
    _repeated("broken tags", "<a "),
    _repeated("a hundred thousand list items", "<li>Sell to customers", 2_100_000, "most-lines"),
    _repeated("four megabytes of empty tags", "<p>", 4 * MILLION, "longest-source"),
    Hostile(name="a title of a megabyte", html="<h2>" + "Sales, " * 140_000),
    Hostile(
        name="ten thousand nested tags",
        html=TITLE + "<div>" * 10_000 + "Sell." + "</div>" * 10_000,
        limit=None,
    ),
)
