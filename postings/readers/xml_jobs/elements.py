"""Elements of an XML text as they are met: open ones, and those that may be postings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape

from postings.readers.json_jobs.names_of_lists import is_aside, says_others
from postings.readers.problems import Problem
from postings.readers.records.job_titles import names_a_job
from postings.readers.records.mapping import ABOUT_OTHERS, field_of
from postings.readers.records.names_of_fields import folded
from postings.readers.records.record import Field
from postings.readers.xml_jobs.marks import Mark

ITEMS = frozenset(
    """
    job jobposting jobad joboffer jobopening joblisting jobvacancy jobitem vacancy position posting
    opening listing offer ad advert item entry internship opportunity requisition
    """.split()  # noqa: SIM905 - a table of words, and read as one
)
# What has a title and a description and is no posting.
CONTAINERS = frozenset({"rss", "rdf", "channel", "feed", "source", "publisher", "image", "meta"})
NO_ITEMS = ABOUT_OTHERS | CONTAINERS | {"category", "location", "office", "benefit"}
FIELDS = frozenset({"field", "column", "property", "param", "str", "cell", "attribute"})
_FIELD_NAME = re.compile(r"""\sname\s*=\s*(?:"([^"<]{1,80})"|'([^'<]{1,80})')""")
_ATTRIBUTE = re.compile(r"""([A-Za-z_][\w.-]{0,80})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')""")
_MARKUP = re.compile(r"<!\[CDATA\[|\]\]>|<[^<>]*>")
LONGEST_TITLE = 500  # characters, with the marks around it


@dataclass(slots=True, kw_only=True)
class Item:
    """An element that is a posting, or may be: its place, and those inside that stand alone."""

    name: str
    start: int
    end: int
    fields: frozenset[Field]
    is_named: bool
    is_leaf: bool
    title: str = ""
    asides: int = 0  # elements around it that speak of something else than the job they are in
    others: int = 0  # of these, those that speak of other jobs
    problem: Problem | None = None
    what: str = ""
    inside: list[Item] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        """Whether it has a title and a description."""
        return {Field.TITLE, Field.DESCRIPTION} <= self.fields

    @property
    def names_a_job(self) -> bool:
        """Whether its title says so."""
        return names_a_job(self.title)

    @property
    def stands_alone(self) -> bool:
        """Whether it is no part of the item that it is in: a full one, or one left open."""
        return self.is_full or (self.problem is not None and Field.TITLE in self.fields)

    def cut(self, text: str) -> str:
        """Its text without those inside."""
        pieces, start = [], self.start
        for one in self.inside:
            pieces.append(text[start : one.start])
            start = max(start, one.end)
        return "".join([*pieces, text[start : self.end]])


@dataclass(slots=True, kw_only=True)
class Open:
    """An element whose end is not reached yet."""

    name: str = ""
    label: str = ""  # what it gives: its name, or the name of the field that it is
    start: int = 0
    end: int = 0
    attributes: str = ""
    is_named: bool = False
    asides: int = 0  # see Item
    others: int = 0
    level: int = 0  # below the nearest element that is called a posting
    within: int = 0  # how many of those it is in, with itself
    levels: int = 0  # below itself
    names: dict[str, tuple[int, int]] = field(default_factory=dict)  # and where each stands
    found: list[Item] = field(default_factory=list)
    is_leaf: bool = True
    is_damaged: bool = False

    @classmethod
    def of(cls, mark: Mark, above: Open, called: frozenset[str]) -> Open:
        """The element that a mark begins in another."""
        local = mark.name.rpartition(":")[2]
        is_named = folded(local) in called
        is_other = says_others(local) or folded(local).startswith("reportsto")
        return cls(
            name=mark.name,
            label=label_of(mark),
            start=mark.start,
            attributes=mark.attributes,
            asides=above.asides + (is_other or is_aside(local)),
            others=above.others + is_other,
            is_named=is_named,
            level=0 if is_named else above.level + 1,
            within=above.within + is_named,
        )

    @property
    def local(self) -> str:
        """The name without its prefix."""
        return self.name.rpartition(":")[2]

    @property
    def folded(self) -> str:
        """The name as names are compared."""
        return folded(self.local)

    def stated(self) -> dict[str, str]:
        """What its attributes give, of what jobs are known by."""
        found = _ATTRIBUTE.findall(self.attributes) if len(self.attributes) > 1 else ()
        return {name: one or two for name, one, two in found if field_of(name)}

    def title(self, name: str, text: str) -> str:
        """The words of its title, which has this name."""
        if name not in self.names:
            return unescape(self.stated().get(name, ""))
        start, end = self.names[name]
        words = _MARKUP.sub("", text[start : min(end, start + LONGEST_TITLE)])
        return " ".join(unescape(words).split())


def label_of(mark: Mark) -> str:
    """What an element gives: databases write `<field name="title">` for `<title>`."""
    local = mark.name.rpartition(":")[2]
    named = _FIELD_NAME.search(mark.attributes) if folded(local) in FIELDS else None
    return (named[1] or named[2]) if named else local
