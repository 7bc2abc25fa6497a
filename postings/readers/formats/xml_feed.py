"""XML feeds as job boards exchange them: Indeed's `<job>` with CDATA, RSS items, Atom entries.

Each element that is a posting is parsed by itself, without entities, document types or network: a
damaged one is mended as far as it goes, or named, and stops nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import escape

from lxml import etree

from postings.readers.pages.markup import TAG
from postings.readers.problems import Problem
from postings.readers.records.identity import Repeated
from postings.readers.records.mapping import choose, field_of, record_of
from postings.readers.records.names_of_fields import NAMES, folded
from postings.readers.records.posting import make_posting
from postings.readers.records.record import Field, Given, Record
from postings.readers.tables.repetition import repeated_by, repeated_in
from postings.readers.types import Read, TextFile, Unreadable, UnreadableError
from postings.readers.xml_jobs.characters import mended
from postings.readers.xml_jobs.elements import FIELDS, Item
from postings.readers.xml_jobs.items import Outline, outline
from postings.readers.xml_jobs.marks import Mark

FORMAT = "xml_feed"
RANK = 10
LONGEST_ITEM = 9_000_000  # characters; the parser takes no more as one text
MOST_SHOWN = 30  # names of elements in a message
# Names that mean this in a feed, and something else elsewhere.
FEED_NAMES = {"date": "posted_on", "published": "posted_on", "referencenumber": "id"}
# What a document begins with that is HTML, or a fragment of it.
_HTML = re.compile(
    r"<!doctype html\b|<(?:html|head|body|h[1-6]|p|div|span|ul|ol|b|strong|table|article)\b(?!-)",
    re.IGNORECASE,
)
_PROLOGUE = re.compile(r"(?:<\?[^>]*>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE[^\[>]*>\s*)+", re.DOTALL)
_MARKUP_INSIDE = re.compile(r"<(?:h[1-6]|body|p|ul|div|br)\b", re.IGNORECASE)
_SECTIONS = re.compile(r"<!\[CDATA\[(?:.*?\]\]>|.*)|<!--(?:.*?-->|.*)", re.DOTALL)
_TAG = re.compile(r"<(?P<slash>/?)(?P<name>[A-Za-z_][\w.:-]*)")
_TITLES = frozenset(NAMES[Field.TITLE].split())


def recognizes(file: TextFile) -> bool:
    """Whether it is XML and no HTML: with postings, or else declared or closed as XML is."""
    if not file.head.startswith("<") or _is_html(file.head):
        return False
    found = _outline(file)
    if any(item.is_full or Field.TITLE in item.fields for item in found.items):
        return True
    is_declared = file.head.startswith("<?xml")
    is_closed = file.text.rstrip().endswith(f"</{found.root}>") and not TAG.match(file.head)
    is_page = not found.root or _MARKUP_INSIDE.search(file.head)
    return (is_declared or is_closed) and not is_page


def read(file: TextFile) -> Iterator[Read]:
    """The posting of each element. Raises UnreadableError where no element can be one."""
    if file.record:
        yield _posting(_parsed(file.text, ""), file.record, file, Repeated())
        return
    found = _outline(file)
    if not found.items:
        raise _nothing(found)
    spaces = " ".join(found.namespaces)
    repeated = repeated_in(_told(found.items, spaces, file))
    for number, item in enumerate(found.items, start=1):
        yield _read(item, f"{item.name} {number}", spaces, file, repeated)
    for mark in found.skipped:
        yield _skipped(mark, file)
    if found.is_cut and found.items[-1].problem is not Problem.TRUNCATED:
        error = UnreadableError.of(Problem.TRUNCATED, "ends in the middle of an element")
        record = f"{found.items[-1].name} {len(found.items) + 1}"
        yield Unreadable(path=file.path, record=record, error=error)


def holds(file: TextFile) -> int:
    """How many elements called like a posting of the file begin, and have a title in them."""
    names = {item.name for item in _outline(file).items}
    mapped = {folded(name) for name, what in file.options.items() if what == Field.TITLE}
    titles = _TITLES | FIELDS | mapped
    count, is_inside = 0, False
    for tag in _TAG.finditer(_SECTIONS.sub("", file.text)):
        if tag["name"] in names:
            is_inside = not tag["slash"]
        elif is_inside and folded(tag["name"].rpartition(":")[2]) in titles:
            count, is_inside = count + 1, False
    return count


def _outline(file: TextFile) -> Outline:
    return _outlined(file.text, (*FEED_NAMES.items(), *file.options.items()))


@lru_cache(maxsize=1)
def _outlined(text: str, options: tuple[tuple[str, str], ...]) -> Outline:
    """The same for recognizing, counting and reading a file."""
    return outline(text, dict(options))


def _is_html(head: str) -> bool:
    return _HTML.match(_PROLOGUE.sub("", head, count=1).lstrip()) is not None


def _nothing(found: Outline) -> UnreadableError:
    shown = ", ".join(list(found.names)[:MOST_SHOWN])
    what = f"has no element with a title and a description; its elements are {shown or found.root}"
    advice = "name them with --map ELEMENT=title --map ELEMENT=description"
    return UnreadableError(f"{what}: {advice}", Problem.BAD_COLUMNS)


def _told(items: list[Item], spaces: str, file: TextFile) -> Iterator[tuple[Record, bytes]]:
    """The record of each element that can be parsed, and all of it."""
    for item in items if len(items) > 1 else ():
        element = _element(item, spaces, file)
        if element is not None:
            yield _record(element, file), etree.tostring(element, with_tail=False)


def _read(item: Item, name: str, spaces: str, file: TextFile, repeated: Repeated) -> Read:
    element = _element(item, spaces, file)
    if element is not None:
        return _posting(element, name, file, repeated)
    error = UnreadableError.of(item.problem or Problem.DAMAGED, item.what or "cannot be parsed")
    content = item.cut(file.text).encode("utf-8", errors="replace")
    return Unreadable(path=file.path, record=name, error=error, content=content)


def _skipped(mark: Mark, file: TextFile) -> Unreadable:
    """What stands between the jobs in a comment that never ends."""
    what = "is in a comment or CDATA that is never closed, and is not read"
    line = file.text.count("\n", 0, mark.start) + 1
    return Unreadable(
        path=file.path,
        record=f"line {line}",
        error=UnreadableError.of(Problem.DAMAGED, what),
        content=file.text[mark.start : mark.end].encode("utf-8", errors="replace"),
    )


def _element(item: Item, spaces: str, file: TextFile) -> etree._Element | None:
    """The element as parsed, or None where its damage is known or is found now."""
    text = item.cut(file.text)
    if item.problem is None and len(text) > LONGEST_ITEM:
        item.problem, item.what = Problem.TOO_LARGE, f"has more than {LONGEST_ITEM:,} characters"
    return None if item.problem else _parsed(text, spaces)


def _parsed(text: str, spaces: str) -> etree._Element | None:
    """The element that a text is, in a parent that declares the names it uses."""
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=True,
        remove_comments=True,
        remove_pis=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    content = f"<_ {spaces}>{mended(text)}</_>" if spaces else f"<_>{mended(text)}</_>"
    try:
        parent = etree.fromstring(content.encode("utf-8", errors="replace"), parser)
    except etree.XMLSyntaxError:
        return None
    return next((child for child in parent if isinstance(child.tag, str)), None)


def _posting(element: etree._Element | None, name: str, file: TextFile, repeated: Repeated) -> Read:
    if element is None:
        error = UnreadableError.of(Problem.DAMAGED, "cannot be parsed")
        return Unreadable(path=file.path, record=name, error=error, content=file.content)
    record = _record(element, file)
    return make_posting(
        record,
        file=file,
        format_name=FORMAT,
        name=file.record or name,
        content=etree.tostring(element, encoding="utf-8", with_tail=False),
        repeated=repeated_by(record, repeated),
    )


def _record(element: etree._Element, file: TextFile) -> Record:
    said = list(_values(element))
    values = dict(reversed(said))
    values = {name: values[name] for name, _ in said}
    options = {**FEED_NAMES, **file.options}
    if not {Field.TITLE, Field.DESCRIPTION} <= {*choose(values, options).values()}:
        values |= {
            str(name): str(one) for name, one in element.attrib.items() if name not in values
        }
    record = record_of(values, options)
    _add_parts(record, said)
    reference = next((name for name in values if name.casefold() == "referencenumber"), None)
    if reference:
        record.add(Field.REQUISITION, values[reference].strip(), reference)
    return record


def _add_parts(record: Record, said: Sequence[tuple[str, str]]) -> None:
    """The further sections of a description that stands in several, with their titles."""
    first = record.first(Field.DESCRIPTION)
    above = first.name.rpartition(".")[0] if first else ""
    if first is None or not above or sum(name == first.name for name, _ in said) < 2:
        return
    sections = record.given[Field.DESCRIPTION] = []
    for name, value in said:
        if name == first.name:
            sections.append(Given(value, name))
        elif name.rpartition(".")[0] == above and field_of(name) is Field.TITLE:
            sections.append(Given(f"<h3>{escape(value)}</h3>", name))


def _values(element: etree._Element) -> Iterator[tuple[str, str]]:
    """The children with their text; markup inside a child is its text."""
    for child in element:
        if not isinstance(child.tag, str):
            continue
        name = _label(child)
        if len(child) == 0:
            yield name, (child.text or "").strip()
        elif _is_markup(child):
            yield name, "".join([child.text or "", *map(_inner, child)]).strip()
        else:
            yield from ((f"{name}.{inner}", value) for inner, value in _values(child))


def _local(tag: str) -> str:
    """The name without its namespace; a damaged name may have a colon where none can be."""
    return tag.rpartition("}")[2].rpartition(":")[2]


def _label(element: etree._Element) -> str:
    """What an element gives: its name, or that of the field that it is."""
    local = _local(str(element.tag))
    return (folded(local) in FIELDS and element.get("name")) or local


def _is_markup(element: etree._Element) -> bool:
    tags = {_local(child.tag) for child in element if isinstance(child.tag, str)}
    return bool(tags & {"p", "div", "ul", "br", "b", "strong", "span", "li", "h2", "h3"})


def _inner(element: etree._Element) -> str:
    return etree.tostring(element, encoding="unicode", method="html")
