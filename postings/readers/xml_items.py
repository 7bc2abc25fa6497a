"""Which elements of an XML text are postings: by well-known names, else by what they hold.

An element is one if it is called so (`<job>`, `<item>`), or if it holds a title and a description.
What holds several of them is a container, what is inside one is its part. Nothing is parsed here,
so that damage stays in the element that has it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from postings.readers.mapping import ABOUT_OTHERS, choose
from postings.readers.names_of_fields import folded
from postings.readers.problems import Problem
from postings.readers.record import Field
from postings.readers.xml_marks import Kind, Mark, Marks

ITEMS = frozenset(
    """
    job jobposting jobad joboffer jobopening joblisting jobvacancy jobitem vacancy position posting
    opening listing offer ad advert item entry internship opportunity requisition
    """.split()  # noqa: SIM905 - a table of words, and read as one
)
# What has a title and a description and is no posting.
CONTAINERS = frozenset({"rss", "rdf", "channel", "feed", "source", "publisher", "image", "meta"})
NO_ITEMS = ABOUT_OTHERS | CONTAINERS | {"category", "location", "office", "benefit"}
DEEPEST = 200  # levels within a posting; the parser goes to 256
MOST_WITHIN = 20  # elements that are called postings, one within the other
MOST_NAMES = 200  # of parts of one element
FARTHEST = 2  # levels below an element from which its parts are told
MOST_NAMESPACES = 30
FIELDS = frozenset({"field", "column", "property", "param", "str", "cell", "attribute"})
_FIELD_NAME = re.compile(r"""\sname\s*=\s*(?:"([^"<]{1,80})"|'([^'<]{1,80})')""")
_NAMESPACE = re.compile(r"""xmlns(?::[\w.-]+)?\s*=\s*(?:"[^"<]{0,300}"|'[^'<]{0,300}')""")


@dataclass(slots=True, kw_only=True)
class Item:
    """An element that is a posting, or may be: its place, and those inside that stand alone."""

    name: str
    start: int
    end: int
    fields: frozenset[Field]
    is_named: bool
    is_leaf: bool
    problem: Problem | None = None
    what: str = ""
    inside: list[Item] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        """Whether it has a title and a description."""
        return {Field.TITLE, Field.DESCRIPTION} <= self.fields

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
class _Open:
    """An element whose end is not reached yet."""

    name: str = ""
    label: str = ""  # what it gives: its name, or the name of the field that it is
    start: int = 0
    is_named: bool = False
    level: int = 0  # below the nearest element that is called a posting
    within: int = 0  # how many of those it is in, with itself
    levels: int = 0  # below itself
    names: dict[str, None] = field(default_factory=dict)
    found: list[Item] = field(default_factory=list)
    is_leaf: bool = True
    is_damaged: bool = False

    @classmethod
    def of(cls, mark: Mark, above: _Open) -> _Open:
        """The element that a mark begins in another."""
        local = mark.name.rpartition(":")[2]
        is_named = folded(local) in ITEMS
        return cls(
            name=mark.name,
            label=_label(mark),
            start=mark.start,
            is_named=is_named,
            level=0 if is_named else above.level + 1,
            within=above.within + is_named,
        )

    @property
    def folded(self) -> str:
        """The name as names are compared."""
        return folded(self.name.rpartition(":")[2])


@dataclass(slots=True, kw_only=True)
class Outline:
    """The items of a text, the names of all that has words, and whether it ends too early."""

    items: list[Item] = field(default_factory=list)
    names: dict[str, None] = field(default_factory=dict)
    namespaces: dict[str, None] = field(default_factory=dict)
    root: str = ""
    is_cut: bool = False


def outline(text: str, options: Mapping[str, str]) -> Outline:
    """The outline of a text; names that the operator mapped count as well-known."""
    builder = _Builder(marks=Marks(text), options=options)
    for mark in builder.marks:
        builder.take(mark)
        builder.marks.within = builder.top.name
    return builder.finished(len(text))


@dataclass(slots=True, kw_only=True)
class _Builder:
    """Follows the marks of a text with the elements that are open."""

    marks: Marks
    options: Mapping[str, str]
    stack: list[_Open] = field(default_factory=lambda: [_Open()])
    open_names: Counter[str] = field(default_factory=Counter)
    result: Outline = field(default_factory=Outline)
    has_begun: bool = False  # whether an item was met

    @property
    def top(self) -> _Open:
        """The innermost element that is open."""
        return self.stack[-1]

    def take(self, mark: Mark) -> None:
        """Follow one mark."""
        if mark.kind is Kind.OPEN:
            self.top.is_damaged = True
        elif mark.kind is Kind.END:
            self._end(mark)
        else:
            self._start(mark)
            if mark.kind is Kind.EMPTY and self.top.start == mark.start:
                self._close(mark.end)

    def finished(self, end: int) -> Outline:
        """The outline, when all marks are taken."""
        is_open = len(self.stack) > 1 and self.stack[1].name == self.result.root
        self.result.is_cut = is_open or self.marks.is_cut()
        while len(self.stack) > 1:
            self._close(end, Problem.TRUNCATED, "ends in the middle of an element")
        self.result.items = _certain(self.top.found)
        return self.result

    def _start(self, mark: Mark) -> None:
        if self.result.root == "":
            self.result.root = mark.name
        new = _Open.of(mark, self.top)
        if not new.is_named and not self.has_begun:
            self._note_namespaces(mark.attributes)
        self.has_begun |= new.is_named
        is_again = new.is_named and mark.name == self.top.name
        if is_again and Field.TITLE in self._fields(self.top):
            self._close(mark.start, Problem.DAMAGED, f"has no </{mark.name}>")
            new.within = self.top.within + 1
        self.top.is_leaf = False
        if new.level > DEEPEST or new.within > MOST_WITHIN:
            self.top.levels = max(self.top.levels, DEEPEST + 1 if new.is_named else 1)
            return
        self.stack.append(new)
        self.open_names[mark.name] += 1

    def _end(self, mark: Mark) -> None:
        if not self.open_names[mark.name]:
            return
        while self.top.name != mark.name:
            self._close(mark.start, Problem.DAMAGED, f"has no </{self.top.name}>")
        self._close(mark.end)

    def _close(self, end: int, problem: Problem | None = None, what: str = "") -> None:
        closed = self.stack.pop()
        self.open_names[closed.name] -= 1
        if closed.is_leaf and len(self.result.names) < MOST_NAMES:
            self.result.names[closed.label] = None
        item = self._item(closed, end, problem, what)
        if item is None:
            is_part = closed.folded not in CONTAINERS
            self._pass_on(closed, closed.found, is_part=is_part)
        else:
            self._keep(closed, item)
        self.top.levels = max(self.top.levels, closed.levels + 1)

    def _item(self, closed: _Open, end: int, problem: Problem | None, what: str) -> Item | None:
        """The element as an item, if it may be one."""
        fields = self._fields(closed)
        item = Item(
            name=closed.name,
            start=closed.start,
            end=end,
            fields=fields,
            is_named=closed.is_named,
            is_leaf=closed.is_leaf,
            problem=problem,
            what=what,
        )
        if closed.levels + closed.level > DEEPEST:
            item.problem, item.what = Problem.TOO_DEEP, "is nested too deeply"
        elif closed.is_damaged:
            item.problem = problem or Problem.DAMAGED
            item.what = "has a comment or CDATA that is never closed"
        is_other = closed.folded in NO_ITEMS
        return item if item.is_named or (item.is_full and not is_other) else None

    def _keep(self, closed: _Open, item: Item) -> None:
        """Decide between an element that may be an item and those that it holds."""
        full = [one for one in closed.found if one.is_full]
        named = [one for one in full if one.is_named]
        if not item.is_named:
            richest = max((len(one.fields) for one in full), default=0)
            is_root = len(self.stack) == 1
            is_container = bool(named) or richest >= len(item.fields) + (not is_root)
        elif Field.TITLE in item.fields:
            is_container = False
            item.inside = [one for one in closed.found if one.is_named and one.stands_alone]
            item.inside.sort(key=lambda one: one.start)
        else:
            is_container = len(full) > 1 or (bool(full) and not item.fields)
            item.fields = item.fields.union(*(one.fields for one in closed.found))
        if is_container:
            self._pass_on(closed, closed.found, is_part=False)
        else:
            self._pass_on(closed, [*item.inside, item], is_part=item.is_leaf)

    def _pass_on(self, closed: _Open, found: list[Item], *, is_part: bool) -> None:
        """Tell the element above what was found, and the names of what is no item by itself."""
        if self.top.found:
            self.top.found.extend(found)
        else:
            self.top.found = found
        if not is_part:
            return
        self.top.is_damaged |= closed.is_damaged
        above = closed.label
        names = [above] if closed.is_leaf else [f"{above}.{name}" for name in closed.names]
        for name in names:
            if name.count(".") <= FARTHEST and len(self.top.names) < MOST_NAMES:
                self.top.names[name] = None

    def _fields(self, element: _Open) -> frozenset[Field]:
        names = element.names
        return frozenset(choose(names, self.options).values()) if names else frozenset()

    def _note_namespaces(self, attributes: str) -> None:
        if "xmlns" in attributes and len(self.result.namespaces) < MOST_NAMESPACES:
            found = _NAMESPACE.findall(attributes)
            self.result.namespaces.update(dict.fromkeys(found[:MOST_NAMESPACES]))


def _label(mark: Mark) -> str:
    """What an element gives: databases write `<field name="title">` for `<title>`."""
    local = mark.name.rpartition(":")[2]
    named = _FIELD_NAME.search(mark.attributes) if folded(local) in FIELDS else None
    return (named[1] or named[2]) if named else local


def _certain(found: list[Item]) -> list[Item]:
    """Those that are items, in order: one without parts is none beside others that have some."""
    whole = {item.name for item in found if not item.is_leaf}
    kept = [item for item in found if not item.is_leaf or not whole or item.name in whole]
    return sorted(kept, key=lambda item: item.start)
