"""The items that a page marks by attributes (itemscope, itemprop, itemref), in the form of JSON-LD.

As the HTML standard says, section 5.2, and as schema.org's examples are written: any element may
say its value in `content`. Addresses stay as they are written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml.html import HtmlElement

from postings.parsing.document.text import render

# Where an element of this kind has its value; all others have it in their words.
VALUE_IN = {
    "meta": "content",
    **dict.fromkeys(("audio", "embed", "iframe", "img", "source", "track", "video"), "src"),
    **dict.fromkeys(("a", "area", "link"), "href"),
    "object": "data",
    "data": "value",
    "meter": "value",
}


def items_in(root: HtmlElement) -> list[dict[str, Any]]:
    """The items of a page that are no property of another."""
    tops = root.xpath(
        "descendant-or-self::*[@itemscope][not(@itemprop) or not(ancestor::*[@itemscope])]"
    )
    return [_item(top, referring=True) for top in tops]


def _item(scope: HtmlElement, *, referring: bool) -> dict[str, Any]:
    """An item as an object. What it refers to refers no further: pages may refer in circles."""
    values: dict[str, list[Any]] = defaultdict(list)
    for name, value in _properties(scope, scope, referring=referring):
        values[name].append(value)
    for element in _referred(scope) if referring else ():
        for name, value in _properties(element, None, referring=False):
            values[name].append(value)
    kinds = scope.get("itemtype", "").split()
    kind = {"@type": kinds[0] if len(kinds) == 1 else kinds} if kinds else {}
    return kind | {name: found[0] if len(found) == 1 else found for name, found in values.items()}


def _referred(scope: HtmlElement) -> Iterator[HtmlElement]:
    for name in dict.fromkeys(scope.get("itemref", "").split()):
        yield from scope.xpath("id($name)", name=name)


def _properties(
    top: HtmlElement, scope: HtmlElement | None, *, referring: bool
) -> Iterator[tuple[str, Any]]:
    """What an element and those below it say of an item, but not what they say of others."""
    walk = etree.iterwalk(top, events=("start",))
    for _, element in walk:
        if element is scope:
            continue
        is_item = element.get("itemscope") is not None
        if names := element.get("itemprop", "").split():
            value = _item(element, referring=referring) if is_item else _said(element)
            yield from ((name, value) for name in names)
        if is_item:
            walk.skip_subtree()


def _said(element: HtmlElement) -> str:
    """The value of an element: what its kind says in an attribute, else its words, by lines."""
    if attribute := VALUE_IN.get(str(element.tag)):
        return element.get(attribute, "").strip()
    stated = element.tag == "time" and element.get("datetime")
    if stated := stated or element.get("content"):
        return stated
    return render(etree.tostring(element, encoding="unicode", method="html", with_tail=False))
