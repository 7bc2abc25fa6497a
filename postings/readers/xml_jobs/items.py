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

from postings.readers.problems import Problem
from postings.readers.records.job_titles import names_a_job
from postings.readers.records.mapping import choose
from postings.readers.records.record import Field
from postings.readers.xml_jobs.elements import CONTAINERS, ITEMS, NO_ITEMS, Item, Open
from postings.readers.xml_jobs.marks import Mark, MarkKind, Marks
from postings.readers.xml_jobs.rivals import (
    are_parts,
    called_jobs,
    is_container,
    is_group,
    rivals,
    set_apart,
)

DEEPEST = 200  # levels within a posting; the parser goes to 256
MOST_WITHIN = 20  # elements that are called postings, one within the other
MOST_NAMES = 200  # of parts of one element
FARTHEST = 2  # levels below an element from which its parts are told
MOST_NAMESPACES = 30
MOST_SKIPPED = 10
_NAMESPACE = re.compile(r"""xmlns(?::[\w.-]+)?\s*=\s*(?:"[^"<]{0,300}"|'[^'<]{0,300}')""")


@dataclass(slots=True, kw_only=True)
class Outline:
    """The items of a text, the names of all that has words, and whether it ends too early."""

    items: list[Item] = field(default_factory=list)
    names: dict[str, None] = field(default_factory=dict)
    namespaces: dict[str, None] = field(default_factory=dict)
    skipped: list[Mark] = field(default_factory=list)  # comments that never end, in no item
    root: str = ""
    is_cut: bool = False


def outline(text: str, options: Mapping[str, str]) -> Outline:
    """The outline of a text; names that the operator mapped count as well-known.

    Where some elements are known for jobs by their titles, all of their name are, and it is made
    again: what is inside one of them whose title says nothing is no job either.
    """
    found = _outline(text, options, ITEMS)
    called = called_jobs(found.items)
    return _outline(text, options, ITEMS | called) if called else found


def _outline(text: str, options: Mapping[str, str], called: frozenset[str]) -> Outline:
    builder = _Builder(marks=Marks(text), options=options, called=called)
    for mark in builder.marks:
        builder.take(mark)
        builder.marks.within = builder.top.name
    return builder.finished(len(text))


@dataclass(slots=True, kw_only=True)
class _Builder:
    """Follows the marks of a text with the elements that are open."""

    marks: Marks
    options: Mapping[str, str]
    called: frozenset[str]  # names of elements that are postings
    stack: list[Open] = field(default_factory=lambda: [Open()])
    open_names: Counter[str] = field(default_factory=Counter)
    result: Outline = field(default_factory=Outline)
    has_begun: bool = False  # whether an item was met

    @property
    def top(self) -> Open:
        """The innermost element that is open."""
        return self.stack[-1]

    def take(self, mark: Mark) -> None:
        """Follow one mark."""
        if mark.kind is MarkKind.OPEN:
            self.top.is_damaged = True
            if mark.is_passed_over and len(self.result.skipped) < MOST_SKIPPED:
                self.result.skipped.append(mark)
        elif mark.kind is MarkKind.END:
            self._end(mark)
        else:
            self._start(mark)
            if mark.kind is MarkKind.EMPTY and self.top.start == mark.start:
                self._close(mark.end)

    def finished(self, end: int) -> Outline:
        """The outline, when all marks are taken."""
        is_open = len(self.stack) > 1 and self.stack[1].name == self.result.root
        self.result.is_cut = is_open or self.marks.is_cut()
        while len(self.stack) > 1:
            self._close(end, Problem.TRUNCATED, "ends in the middle of an element")
        self.result.items = items = _certain(self.top.found)
        self.result.skipped = [
            mark
            for mark in self.result.skipped
            if not any(item.start < mark.start < item.end for item in items)
        ]
        return self.result

    def _start(self, mark: Mark) -> None:
        if self.result.root == "":
            self.result.root = mark.name
        new = Open.of(mark, self.top, self.called)
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
        closed.end = end
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

    def _item(self, closed: Open, end: int, problem: Problem | None, what: str) -> Item | None:
        """The element as an item, if it may be one."""
        chosen = self._chosen(closed)
        title = next((name for name, one in chosen.items() if one is Field.TITLE), "")
        item = Item(
            name=closed.name,
            start=closed.start,
            end=end,
            fields=frozenset(chosen.values()),
            is_named=closed.is_named,
            is_leaf=closed.is_leaf and not title,
            title=closed.title(title, self.marks.text) if title else "",
            asides=closed.asides,
            others=closed.others,
            problem=problem,
            what=what,
        )
        if closed.levels + closed.level > DEEPEST:
            item.problem, item.what = Problem.TOO_DEEP, "is nested too deeply"
        elif closed.is_damaged:
            item.problem = problem or Problem.DAMAGED
            item.what = "has a comment or CDATA that is never closed"
        return item if self._may_be(item, closed, chosen) else None

    def _may_be(self, item: Item, closed: Open, chosen: Mapping[str, Field]) -> bool:
        """Whether it may be a posting: by its name, or what it says itself or in its parts."""
        if item.is_named or closed.folded in NO_ITEMS:
            return item.is_named
        if item.is_full:
            return item.names_a_job or chosen.keys() <= closed.names.keys()
        is_inside = all("." in name for name, one in chosen.items() if one is Field.TITLE)
        if is_inside or not are_parts(item, closed.found, is_root=len(self.stack) == 1):
            return False
        item.fields |= {Field.DESCRIPTION}
        return True

    def _chosen(self, closed: Open) -> Mapping[str, Field]:
        """What gives which field: elements, and attributes where these make it a posting."""
        chosen = choose(closed.names, self.options) if closed.names else {}
        if {Field.TITLE, Field.DESCRIPTION} <= {*chosen.values()} or closed.label != closed.local:
            return chosen
        stated = closed.stated()
        if not stated:
            return chosen
        both = choose([*closed.names, *stated], self.options)
        title = next((name for name, one in both.items() if one is Field.TITLE), "")
        is_full = title and Field.DESCRIPTION in both.values()
        return both if is_full or names_a_job(stated.get(title, "")) else chosen

    def _keep(self, closed: Open, item: Item) -> None:
        """Decide between an element that may be an item and those that it holds."""
        full = rivals(closed.found)
        if not item.is_named:
            is_none = is_container(item, closed.found, is_root=len(self.stack) == 1)
        elif Field.TITLE in item.fields:
            is_none = is_group(item, closed.found)
            item.inside = [] if is_none else set_apart(item, closed.found)
        else:
            is_none = len(full) > 1 or (bool(full) and not item.fields)
            item.fields = item.fields.union(*(one.fields for one in closed.found))
        if is_none:
            self._pass_on(closed, closed.found, is_part=False)
        else:
            self._pass_on(closed, [*item.inside, item], is_part=item.is_leaf)

    def _pass_on(self, closed: Open, found: list[Item], *, is_part: bool) -> None:
        """Tell the element above what was found, and the names of what is no item by itself."""
        if self.top.found:
            self.top.found.extend(found)
        else:
            self.top.found = found
        if not is_part:
            return
        self.top.is_damaged |= closed.is_damaged
        above = closed.label
        places = {f"{above}.{name}": place for name, place in closed.names.items()}
        if closed.is_leaf:
            places = {above: (closed.start, closed.end)}
        for name, place in places.items():
            if name.count(".") <= FARTHEST and len(self.top.names) < MOST_NAMES:
                self.top.names.setdefault(name, place)

    def _fields(self, element: Open) -> frozenset[Field]:
        names = element.names
        return frozenset(choose(names, self.options).values()) if names else frozenset()

    def _note_namespaces(self, attributes: str) -> None:
        if "xmlns" in attributes and len(self.result.namespaces) < MOST_NAMESPACES:
            found = _NAMESPACE.findall(attributes)
            self.result.namespaces.update(dict.fromkeys(found[:MOST_NAMESPACES]))


def _certain(found: list[Item]) -> list[Item]:
    """Those that are items, in order: one without parts is none beside others that have some."""
    whole = {item.name for item in found if not item.is_leaf}
    kept = [item for item in found if not item.is_leaf or not whole or item.name in whole]
    return sorted(kept, key=lambda item: item.start)
