"""The canonical text of a posting and its blocks, made in one pass over the HTML.

The text is the normative rendering of the annotation guide (20.2), character for character: each
line is transformed exactly as there, and its markup is carried beside it. Blocks therefore never
disagree with the text. Where Python's HTMLParser would scan a broken tail again and again, the
tail is handed over as the text that it would have become.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from html import unescape
from html.parser import HTMLParser

from postings.parsing.types import Block, BlockKind, Span

# fmt: off
BLOCK_TAGS = frozenset({
    "address", "article", "aside", "blockquote", "body", "dd", "div", "dl", "dt", "fieldset",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
    "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul", "br",
})
# fmt: on
# What no browser shows.
SKIPPED_TAGS = frozenset({"script", "style", "template", "noscript", "head"})
HEADING_TAGS = {f"h{level}": level for level in range(1, 7)}
BOLD_TAGS = frozenset({"b", "strong"})
LIST_TAGS = frozenset({"ul", "ol"})  # a <dl> has no items of its own
TITLE_TAG_LEVEL = 2  # the seeds' format: the posting's title is its first <h2>

_WHITESPACE = re.compile(r"\s+")
# White space that is no single space: most pieces of text have none, and to see that is cheap.
_OTHER_SPACE = re.compile(r"[^\S ]|  ")
_SPACES = re.compile(r" +")
# Soft hyphens and joiners: "sales" with one inside is still that word.
_ZERO_WIDTH = re.compile("[\u200b\u200c\u200d\u2060\ufeff\u00ad]")
# Markup that every reader of HTML understands in the same way; anything else goes to HTMLParser.
_PLAIN_MARKUP = re.compile(
    r"(?P<text>[^<]+)|<(?P<close>/)?(?P<tag>[a-zA-Z][a-zA-Z0-9]*)"
    r"(?:\s+[a-zA-Z][\w:-]*(?:=(?:\"[^\"<>]*\"|'[^'<>]*'))?)*\s*(?P<empty>/)?>"
)
# What stands in these has rules of its own: HTMLParser knows them.
_RAW_TAGS = frozenset({"script", "style", "textarea", "title", "plaintext", "xmp", "iframe"})
_RAW_TAGS |= {"noembed", "noframes", "noscript", "math", "svg"}


@dataclass(slots=True)
class _Line:
    """Pieces of one line, each with whether it was bold, and the tags around the line."""

    pieces: list[tuple[str, bool]] = field(default_factory=list)
    heading_level: int | None = None
    list_depth: int = 0
    opens_item: bool = False


class _Reader(HTMLParser):
    """The event rules of the guide's rendering, plus the tags that each line stood in."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines = [_Line()]
        self._skipping = 0
        self._bold = 0
        self._list_depth = 0
        self._heading_level: int | None = None
        self._item_open = False
        self._no_comment_end = False

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag in SKIPPED_TAGS:
            # Counted, not set: skipped tags stand in each other.
            self._skipping += 1
        elif tag in BLOCK_TAGS:
            self._end_line()
            self._enter_block(tag)
        elif tag in BOLD_TAGS:
            self._bold += 1

    def handle_startendtag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCK_TAGS:
            self._end_line()

    def handle_endtag(self, tag: str) -> None:
        if tag in SKIPPED_TAGS:
            self._skipping = max(0, self._skipping - 1)  # a stray end tag closes nothing
        elif tag in BLOCK_TAGS:
            self._end_line()
            self._leave_block(tag)
        elif tag in BOLD_TAGS:
            self._bold = max(0, self._bold - 1)

    def handle_data(self, data: str) -> None:
        if self._skipping:
            return
        line = self.lines[-1]
        if data.isspace():
            line.pieces.append((" ", self._bold > 0))
            return
        piece = _WHITESPACE.sub(" ", data) if _OTHER_SPACE.search(data) else data
        line.pieces.append((piece, self._bold > 0))
        if piece:
            self._mark(line)  # only words tell what a line is

    def parse_comment(self, i: int, report: bool = True) -> int:
        """Remember that no comment ends any more, so that a hostile input is not searched again."""
        if self._no_comment_end:
            return -1
        end = super().parse_comment(i, report)
        self._no_comment_end = end < 0
        return end

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """An unknown marked section is a bogus comment, as in later versions of Python."""
        try:
            return super().parse_marked_section(i, report)
        except AssertionError:
            return self.parse_bogus_comment(i)

    def _end_line(self) -> None:
        # Tags without text between them make no empty line.
        if self.lines[-1].pieces:
            self.lines.append(_Line())

    def _enter_block(self, tag: str) -> None:
        if tag in LIST_TAGS:
            self._list_depth += 1
        elif tag == "li":
            self._item_open = True
        elif tag in HEADING_TAGS:
            self._heading_level = HEADING_TAGS[tag]

    def _leave_block(self, tag: str) -> None:
        if tag in LIST_TAGS:
            self._list_depth = max(0, self._list_depth - 1)
        elif tag == "li":
            # Of several lines in an item the first alone is the item's.
            self._item_open = False
        elif tag in HEADING_TAGS:
            self._heading_level = None

    def _mark(self, line: _Line) -> None:
        line.heading_level = line.heading_level or self._heading_level
        line.list_depth = self._list_depth
        line.opens_item = line.opens_item or self._item_open
        self._item_open = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """The canonical text and one block for each of its lines."""

    text: str
    blocks: tuple[Block, ...]


def render(html: str) -> str:
    """The canonical text of a posting.

    >>> render("<h2>Sales&nbsp;Lead</h2><p>One<br>two</p><ul><li>th<b>r</b>ee</ul>")
    'Sales Lead\\nOne\\ntwo\\nthree'
    """
    return render_blocks(html).text


def render_blocks(html: str) -> Rendered:
    """The canonical text with its blocks: title, headings by tag, items, paragraphs."""
    parts: list[str] = []
    blocks: list[Block] = []
    offset = 0
    for line in _read(html).lines:
        text, bold = _clean_line(line.pieces)
        if not text:
            continue
        span = Span(start=offset, end=offset + len(text))
        blocks.append(_block(line, span, bold))
        parts.append(text)
        offset = span.end + 1  # the line end
    return Rendered(text="\n".join(parts), blocks=_with_title(blocks))


def _read(html: str) -> _Reader:
    """Feed the reader; after the last ">" nothing can be markup, and the guide's parser agrees."""
    cut = html.rfind(">") + 1
    reader = _read_plain(html[:cut])
    if reader is None:
        reader = _Reader()
        reader.feed(html[:cut])
        reader.close()
    if tail := html[cut:]:
        # In an open <script> an entity is no entity.
        reader.handle_data(tail if reader.cdata_elem else unescape(tail))
    return reader


def _read_plain(html: str) -> _Reader | None:
    """Plain markup, read without HTMLParser in a third of the time; None for any other."""
    reader, position = _Reader(), 0
    for match in _PLAIN_MARKUP.finditer(html):
        # Something between two matches is no plain markup.
        if match.start() != position:
            return None
        position = match.end()
        text, close, tag, empty = match.groups()
        if text:
            reader.handle_data(unescape(text) if "&" in text else text)
        elif not _tell_tag(reader, tag.lower(), close=close, empty=empty):
            return None
    return reader if position == len(html) else None


def _tell_tag(reader: _Reader, tag: str, *, close: str | None, empty: str | None) -> bool:
    """Whether the tag is plain: what stands in a raw one is no markup."""
    if tag in _RAW_TAGS or (close and empty):
        return False
    if close:
        reader.handle_endtag(tag)
    elif empty:
        reader.handle_startendtag(tag, [])
    else:
        reader.handle_starttag(tag, [])
    return True


def _clean_line(pieces: list[tuple[str, bool]]) -> tuple[str, list[tuple[int, int]]]:
    """The line as the guide renders it, and the stretches of it that were bold.

    The stretches are dropped where composing characters across pieces changed the length.
    """
    # Composed over the pieces: an accent may stand behind a tag.
    text = _collapse("".join([piece for piece, _ in pieces])).strip()
    if not text or not any(bold for _, bold in pieces):
        return text, []
    runs: list[tuple[int, int]] = []
    length = 0
    after_space = True
    for piece, bold in pieces:
        segment = _collapse(piece)
        if after_space:
            segment = segment.removeprefix(" ")
        if bold and segment:
            runs.append((length, min(length + len(segment), len(text))))
        length += len(segment)
        after_space = segment.endswith(" ") if segment else after_space
    trailing = 1 if length and after_space else 0
    return text, runs if length - trailing == len(text) else []


def _collapse(piece: str) -> str:
    if not piece.isascii():
        piece = _ZERO_WIDTH.sub("", unicodedata.normalize("NFC", piece))
    return _SPACES.sub(" ", piece) if "  " in piece else piece


def _block(line: _Line, span: Span, bold: list[tuple[int, int]]) -> Block:
    return Block(
        span=span,
        kind=_kind(line),
        bold=_merged(bold, span.start),
        heading_level=line.heading_level,
        list_depth=line.list_depth,
    )


def _kind(line: _Line) -> BlockKind:
    if line.heading_level:
        return BlockKind.HEADING
    return BlockKind.ITEM if line.opens_item else BlockKind.PARAGRAPH


def _merged(runs: list[tuple[int, int]], offset: int) -> tuple[Span, ...]:
    """Neighboring bold stretches joined, as spans of the whole text."""
    merged: list[tuple[int, int]] = []
    for start, end in runs:
        if merged and merged[-1][1] >= start:
            merged[-1] = (merged[-1][0], end)  # "<b>About</b><b> us</b>"
        elif start < end:
            merged.append((start, end))
    return tuple(Span(start=offset + start, end=offset + end) for start, end in merged)


def _with_title(blocks: list[Block]) -> tuple[Block, ...]:
    """The first <h2> is the title, or the first line (guide 2); a leading <h1> counts as well."""
    if not blocks:
        return ()
    chosen = 0
    if blocks[0].heading_level != 1:
        levels = [block.heading_level for block in blocks]
        # The seeds' format has an <h2>; anybody else's first line will do.
        chosen = levels.index(TITLE_TAG_LEVEL) if TITLE_TAG_LEVEL in levels else 0
    blocks[chosen] = replace(blocks[chosen], kind=BlockKind.TITLE)
    return tuple(blocks)
