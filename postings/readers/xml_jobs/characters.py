"""The text of an XML element without what its parser stumbles over, meaning the same.

Bare `&`, names of characters that only HTML knows, and characters and numbers of characters that
no XML may hold; CDATA and comments keep their words.
"""

from __future__ import annotations

import re
from html import escape, unescape

_REFERENCE = re.compile(
    r"<!\[CDATA\[.*?\]\]>|<!--.*?-->|&(?P<name>[a-zA-Z][a-zA-Z\d]{1,31});"
    r"|&\#(?P<number>x[\da-fA-F]{1,8}|\d{1,10});|&(?P<bare>)",
    re.DOTALL,
)
_FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_MARKUP = {"amp", "lt", "gt"}
_NEW_LINES = "\x0b\x0c"  # a vertical tab is a soft line break in Word
_LAST = 0x10FFFF
_NO_CHARACTER = "\ufffd"


def mended(text: str) -> str:
    """The text with what XML can hold, where each reference is one that it knows.

    >>> mended("R&D &eacute; &amp; &#x1F;&#xD83D;&#xDE80; <![CDATA[a & b]]>")
    'R&amp;D é &amp; 🚀 <![CDATA[a & b]]>'
    """
    text = _FORBIDDEN.sub(_allowed, _REFERENCE.sub(_known, text))
    return _joined(text) if _SURROGATE.search(text) else text


def _known(reference: re.Match[str]) -> str:
    if reference["bare"] is not None:
        return "&amp;"
    if reference["number"]:
        return _character(reference[0], reference["number"])
    if reference["name"] and reference["name"] not in _MARKUP:
        return escape(unescape(reference[0]), quote=False)
    return reference[0]


def _character(reference: str, number: str) -> str:
    """A reference by number; itself where XML knows the character, else the character."""
    code = int(number[1:], 16) if number.startswith("x") else int(number)
    if code > _LAST:
        return _NO_CHARACTER
    return chr(code) if _FORBIDDEN.match(chr(code)) else reference


def _allowed(character: re.Match[str]) -> str:
    """A new line, nothing, or half of a character whose other half may stand beside it."""
    if _SURROGATE.match(character[0]):
        return character[0]
    return "\n" if character[0] in _NEW_LINES else ""


def _joined(text: str) -> str:
    """Halves of characters put together; one that is alone is no character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
