"""Whatever a source calls a description -> the HTML that the parser reads.

Escaped markup is unescaped as often as it was escaped, plain text and Markdown keep their lines,
headings, bullets and bold, and a title that the source states as data comes first, in an <h2>.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from html import escape, unescape
from itertools import groupby

from postings.readers.pages.markdown_text import looks_like_markdown, markdown_html

MOST_ESCAPED = 5  # times; each pass has to find escaped markup again
TAGS = (
    "p|br|div|span|ul|ol|li|b|strong|i|em|u|h[1-6]|table|tbody|thead|tr|td|th|a|hr|section|article|"
    "font|dl|dt|dd|blockquote|pre|img|main|header|footer|body|html|small|sup|sub|center|script|style|"
    "nav|aside|form|iframe"
)
TAG = re.compile(rf"</?(?:{TAGS})(?:\s[^<>]{{0,2000}})?/?>", re.IGNORECASE)
ESCAPED_TAG = re.compile(rf"&(?:amp;)*lt;/?(?:{TAGS})\b", re.IGNORECASE)
ENTITY = re.compile(r"&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});", re.IGNORECASE)
# What no tree of XML or HTML can hold, nor the database: controls, halves of UTF-16 pairs (from
# JSON), and the two last numbers of the first plane, which are no characters.
FORBIDDEN = re.compile(r"[\x00-\x08\x0e-\x1b\x1f\ud800-\udfff\ufffe\uffff]")
REFERENCE = re.compile(
    r"&#(?:x0*(?P<hex>[\da-f]{1,6})(?![\da-f])|0*(?P<decimal>\d{1,7})(?!\d));?", re.IGNORECASE
)
ENDS_OF_LINES = re.compile(r"[\x0b\x0c\x1c-\x1e]")  # of a line, a page, a file, a group, a record
BULLET = re.compile(r"^\s*(?:[•·▪●◦‣∙■►➢✓✔*–—-]|o(?= ))\s+(?=\S)")
_INLINE_END = r"(?:\s*</(?:b|strong|i|em|u|span|font|a)>)*"
_BLOCK = r"</?(?:br|p|div|ul|ol|li|h[1-6]|hr|table|section|header|article)\b"
_LEADING = re.compile(
    r"(?P<tags>(?:\s*<[a-z][^<>]{0,500}>)*)\s*(?P<words>[^<]{1,300})"
    rf"(?={_INLINE_END}\s*(?:{_BLOCK}|$))",
    re.IGNORECASE,
)
_SPACES = re.compile(r"\s+")


def clean(text: str) -> str:
    """The text without characters that no markup may hold, written out or by their numbers.

    What ends a line of its own kind is the end of a line.

    >>> clean("a\\x00b\\ud800c\\x0bd&#x1;e&#12;&#65;")
    'abc\\nde\\n&#65;'
    """
    text = FORBIDDEN.sub("", ENDS_OF_LINES.sub("\n", text))
    return REFERENCE.sub(_cleaned, text) if "&#" in text else text


def _cleaned(match: re.Match[str]) -> str:
    """A reference as it is, unless it is one to what no markup may hold."""
    number = int(match["hex"], 16) if match["hex"] else int(match["decimal"])
    character = chr(number) if number <= sys.maxunicode else ""
    is_fit = character and clean(character) == character
    return match[0] if is_fit else clean(character)


def one_line(text: str) -> str:
    """The words of a short value, unescaped, without markup, on one line.

    >>> one_line(" VP,&nbsp;Sales &amp;\\n<b>Growth</b> ")
    'VP, Sales & Growth'
    """
    return _SPACES.sub(" ", unescape_entities(TAG.sub(" ", clean(text)))).strip()


def unescape_entities(text: str) -> str:
    """Entities that end in a semicolon, once; a bare `&` is itself.

    >>> unescape_entities("R&D &amp; AT&T &lt;b&gt; ?a=1&copy=2")
    'R&D & AT&T <b> ?a=1&copy=2'
    """
    return ENTITY.sub(lambda match: unescape(match[0]), text)


def unescaped(text: str) -> str:
    """Markup that was escaped, as often as it was.

    >>> unescaped("&amp;lt;p&amp;gt;R&amp;amp;amp;D&amp;lt;/p&amp;gt;")
    '<p>R&amp;D</p>'
    """
    for _ in range(MOST_ESCAPED):
        hidden = len(ESCAPED_TAG.findall(text))
        if hidden == 0 or hidden <= 2 * len(TAG.findall(text)):
            return text
        text = unescape_entities(text)
    return text


def description_html(text: str) -> str:
    """The markup of a description that is HTML, escaped HTML, Markdown or plain text.

    >>> description_html("Sell & close.\\n\\n• Hunt\\n• Farm")
    '<p>Sell &amp; close.</p>\\n<ul><li>Hunt</li><li>Farm</li></ul>'
    """
    text = unescaped(clean(text))
    if TAG.search(text):
        return text
    text = unescape_entities(text)
    return markdown_html(text) if looks_like_markdown(text) else plain_html(text)


def plain_html(text: str) -> str:
    """Plain text, a paragraph for each line; lines that begin with a bullet make a list."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    groups = groupby(lines, key=lambda line: BULLET.match(line) is not None)
    return "\n".join(part for is_list, group in groups for part in _plain_part(is_list, group))


def _plain_part(is_list: bool, lines: Iterable[str]) -> Iterator[str]:
    if is_list:
        items = "".join(f"<li>{escape(BULLET.sub('', line), quote=False)}</li>" for line in lines)
        yield f"<ul>{items}</ul>"
    else:
        yield from (f"<p>{escape(line, quote=False)}</p>" for line in lines)


def with_title(title: str, html: str) -> str:
    """The markup with the title first, in an <h2>; a description that begins with it keeps it once.

    >>> with_title("VP, Sales", "<p><b>VP, Sales</b></p><p>Lead.</p>")
    '<h2>VP, Sales</h2>\\n<p><b></b></p><p>Lead.</p>'
    """
    title = one_line(title)
    if not title:
        return html
    first = _LEADING.match(html)
    if first and one_line(first["words"]).casefold() == title.casefold():
        if first["tags"].rstrip().lower().endswith("<h2>"):
            return html
        html = first["tags"] + html[first.end() :]
    return f"<h2>{escape(title, quote=False)}</h2>\n{html}"
