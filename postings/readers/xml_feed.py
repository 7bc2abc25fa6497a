"""XML feeds as job boards exchange them: Indeed's `<job>` with CDATA, RSS items, Atom entries.

Read one element at a time, without entities, document types or network; a damaged element is
mended as far as it goes and stops nothing.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html import unescape

from lxml import etree

from postings.readers.mapping import record_of
from postings.readers.posting import make_posting
from postings.readers.problems import Problem
from postings.readers.record import Field, Record
from postings.readers.types import Read, TextFile, Unreadable, UnreadableError

FORMAT = "xml_feed"
RANK = 10
ITEMS = (
    "job",
    "jobposting",
    "vacancy",
    "position",
    "posting",
    "listing",
    "offer",
    "ad",
    "item",
    "entry",
)
# Names that mean this in a feed, and something else elsewhere.
FEED_NAMES = {"date": "posted_on", "published": "posted_on", "referencenumber": "id"}
_ITEM = re.compile(rf"<((?:[\w-]+:)?(?:{'|'.join(ITEMS)}))(?:\s[^<>]*)?>", re.IGNORECASE)
_PROLOGUE = re.compile(r"^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.{0,2000}?-->\s*)?", re.DOTALL)
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
# Outside CDATA: a bare `&`, and names of characters that XML does not know.
_AMPERSAND = re.compile(
    r"<!\[CDATA\[.*?\]\]>|&(?P<name>[a-zA-Z][a-zA-Z\d]{1,31};)|&(?P<bare>(?!#x?[\da-fA-F]{1,7};))",
    re.DOTALL,
)
_MARKUP = {"amp;", "lt;", "gt;"}
# What a document begins with that is HTML, or a fragment of it.
_HTML = re.compile(
    r"<(?:!doctype )?(?:html|head|body|h[1-6]|p|div|span|ul|ol|b|strong|table|article)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"<(?:[\w-]+:)?(?:job_?)?(?:title|position|name)[\s>]", re.IGNORECASE)


def recognizes(file: TextFile) -> bool:
    """Whether it is XML, no HTML, with one of the elements that hold a posting."""
    if not file.head.startswith("<") or _HTML.match(file.head):
        return False
    declared = file.head.startswith("<?xml")
    item = _ITEM.search(file.text)
    if item is None or not _TITLE.search(file.text, item.end()):
        return False
    return declared or f"</{item[1]}>" in file.text


def read(file: TextFile) -> Iterator[Read]:
    """The posting of each element."""
    item = _ITEM.search(file.text)
    name = item[1] if item else "job"
    total = len(re.findall(rf"</{re.escape(name)}\s*>", file.text))
    number = 0
    for number, element in enumerate(_elements(file.text, name), start=1):
        if number <= total:
            yield _posting(element, f"{name} {number}", file)
    if not file.text.rstrip().endswith(">") or number > total:
        error = UnreadableError.of(Problem.TRUNCATED, "ends in the middle of an element")
        yield Unreadable(path=file.path, record=f"{name} {total + 1}", error=error)


def _elements(text: str, name: str) -> Iterator[etree._Element]:
    """Each element of a name, freed when the next one is asked for."""
    text = _DOCTYPE.sub("", _PROLOGUE.sub("", text), count=1)
    text = _AMPERSAND.sub(_mended, text)
    content = io.BytesIO(text.encode("utf-8", errors="replace"))
    local = name.rpartition(":")[2]
    events = etree.iterparse(
        content,
        events=("end",),
        tag=(local, f"{{*}}{local}"),
        encoding="utf-8",
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    try:
        for _, element in events:
            yield element
            _free(element)
    except etree.XMLSyntaxError:
        return


def _mended(match: re.Match[str]) -> str:
    if match["name"] and match["name"] not in _MARKUP:
        return unescape(match[0]).replace("&", "&amp;")
    return match[0] if match["bare"] is None else "&amp;"


def _free(element: etree._Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _posting(element: etree._Element, name: str, file: TextFile) -> Read:
    content = etree.tostring(element, encoding="utf-8", with_tail=False)
    return make_posting(
        _record(element, file),
        file=file,
        format_name=FORMAT,
        name=file.record or name,
        content=content,
    )


def _record(element: etree._Element, file: TextFile) -> Record:
    values: dict[str, str] = {}
    for name, value in _values(element):
        values.setdefault(name, value)
    record = record_of(values, {**FEED_NAMES, **file.options})
    reference = next((name for name in values if name.casefold() == "referencenumber"), None)
    if reference:
        record.add(Field.REQUISITION, values[reference].strip(), reference)
    return record


def _values(element: etree._Element) -> Iterator[tuple[str, str]]:
    """The children with their text; markup inside a child is its text."""
    for child in element:
        if not isinstance(child.tag, str):
            continue
        name = _local(child.tag)
        if len(child) == 0:
            yield name, (child.text or "").strip()
        elif _is_markup(child):
            yield name, "".join([child.text or "", *map(_inner, child)]).strip()
        else:
            yield from ((f"{name}.{inner}", value) for inner, value in _values(child))


def _local(tag: str) -> str:
    """The name without its namespace; a damaged name may have a colon where none can be."""
    return tag.rpartition("}")[2].rpartition(":")[2]


def _is_markup(element: etree._Element) -> bool:
    tags = {_local(child.tag) for child in element if isinstance(child.tag, str)}
    return bool(tags & {"p", "div", "ul", "br", "b", "strong", "span", "li", "h2", "h3"})


def _inner(element: etree._Element) -> str:
    return etree.tostring(element, encoding="unicode", method="html")
