"""Each mention of travel in its statement: asked of the holder, denied, or about something else.

"Willingness to travel up to 25%" asks; "No travel required" denies; "the travel industry" is
refused with its reason. A mention that nothing asks for is refused too: a bare word proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

import regex

from postings.parsing.document import Document
from postings.parsing.document.objections import OF_OTHERS, Objections, in_brackets
from postings.parsing.document.statements import statement_at
from postings.parsing.facts.travel import table
from postings.parsing.facts.travel.refusals import OBJECTIONS
from postings.parsing.facts.travel.shares import REACH, Share, find_shares
from postings.parsing.types import Rejected, Span

_MENTION = regex.compile(table.MENTION, regex.I)
_OBJECTIONS = Objections(OBJECTIONS, refused_by=OF_OTHERS.refused_by)
_DENIALS = tuple(regex.compile(pattern, regex.I) for pattern in table.DENIALS)
_DEMANDS = tuple((rule, regex.compile(pattern, regex.I)) for rule, pattern in table.DEMANDS)
_LOCAL = tuple(regex.compile(pattern, regex.I) for pattern in table.LOCAL)
_NOT_LOCAL = regex.compile(table.NOT_LOCAL, regex.I)
# A label alone, "Travel requirements:": its answer is the line under it.
_LABEL_ENDS = r"required|requirements?|percent\w*|expectations?|needed|amount|time|and \w+|&|\w+"
_BARE_LABEL = regex.compile(
    r"^\W*(?:[\w/]+ (?:(?:and|&|of|to) )?){0,3}⟦travel(?:ing)?⟧"
    rf"(?:,? (?:{_LABEL_ENDS})){{0,2}}\s?[?:*–-]*$",
    regex.I,
)
_ANSWERS = (
    r"yes|no|none|n/?a|not required|required|occasional\w*|frequent\w*|minimal|limited|some|regular"
    r"|local|extensive|quarterly|monthly|as (?:needed|required)"
)
_ANSWER = regex.compile(
    rf"^\W*(?:{_ANSWERS}"
    r"|(?:up to|about|approx\w*|<|>|~)?\s*\d{1,3}\s?(?:%|percent|-|–|to)|0\s*$)",
    regex.I,
)
# "Travel is required. Up to 25%.": the share is a sentence of its own.
_SHARE_OPENS = (
    r"up to|about|approx\w*|around|max\w*|no more than|at least|estimated|currently|typically"
)
_SHARE_ALONE = regex.compile(
    rf"^\W*(?:(?:{_SHARE_OPENS}) ?){{0,2}}~?\d{{1,3}}\+?(?:\s?%|\s?(?:-|–|to)\s?\d{{1,3}}\s?%)",
    regex.I,
)
# "40% remote, some travel": the share is one of the other thing.
_CONTRARY = regex.compile(r"\b(?:not|n['’]t|remote|home|office|telecommut\w*)\b", regex.I)
LONGEST_ANSWER = 200  # characters of the line under "Travel:"
NEXT_SENTENCE = 60  # "Travel is required. Up to 25%."
MAX_MENTIONS = 60  # no real posting has half as many; bounds a hostile one

NO_DEMAND = ("no-demand", "asks nobody to travel")


class TravelAnswer(StrEnum):
    ASKED = "asked"
    DENIED = "denied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A mention in its statement; `marked` is the statement with the mention in brackets."""

    text: str = field(repr=False)
    mention: Span
    statement: Span

    @property
    def left(self) -> str:
        return self.text[self.statement.start : self.mention.start]

    @property
    def right(self) -> str:
        return self.text[self.mention.end : self.statement.end]

    @property
    def marked(self) -> str:
        return in_brackets(self.text, self.mention, self.statement)

    def span_of(self, match: regex.Match[str]) -> Span:
        """Where the match in `marked` stands in the text, widened to the mention."""
        start, end = (self._offset(match.start()), self._offset(match.end()))
        return Span(start=min(start, self.mention.start), end=max(end, self.mention.end))

    def _offset(self, place: int) -> int:
        opening = len(self.left)
        closing = opening + 1 + self.mention.end - self.mention.start
        return self.statement.start + place - (place > opening) - (place > closing)


@dataclass(frozen=True, slots=True, kw_only=True)
class TravelMention:
    """Travel of the holder: `words` is the mention with what asks for it."""

    window: Window
    answer: TravelAnswer
    rule: str
    words: Span
    share: Share | None = None
    quality: str | None = None
    measure: Span | None = None
    local: bool = False
    overnight: bool | None = None


def find_mentions(document: Document) -> Iterator[TravelMention | Rejected]:
    """Every mention in the order of the text."""
    for match in islice(_MENTION.finditer(document.text), MAX_MENTIONS):
        yield _judged(document, Span(start=match.start(), end=match.end()))


def _judged(document: Document, span: Span) -> TravelMention | Rejected:
    window = _window(document, span)
    marked = window.marked
    # Before any demand: "the ability to sell travel insurance" asks, but not for travel.
    if rejected := _OBJECTIONS.against(document, span, statement=window.statement):
        return rejected
    # Before the demands: "not required" holds the word of a demand.
    denial = _first(_DENIALS, marked)
    if denial is not None:
        words = window.span_of(denial)
        return TravelMention(window=window, answer=TravelAnswer.DENIED, rule="denied", words=words)
    for rule, pattern in _DEMANDS:
        if match := pattern.search(marked):
            return _asked(window, rule, window.span_of(match))
    return Rejected(span=span, rule=NO_DEMAND[0], reason=NO_DEMAND[1])


def _first(patterns: Iterable[regex.Pattern[str]], words: str) -> regex.Match[str] | None:
    return next((match for pattern in patterns if (match := pattern.search(words))), None)


def _window(document: Document, span: Span) -> Window:
    """The statement; a label alone takes the line under it, a demand the share that follows it."""
    text = document.text
    window = Window(text=text, mention=span, statement=statement_at(document, span.start))
    end = window.statement.end
    if _BARE_LABEL.search(window.marked):
        stop = text.find("\n", end + 1, end + 1 + LONGEST_ANSWER)
        following = Span(start=end, end=stop if stop > 0 else min(len(text), end + LONGEST_ANSWER))
        wanted = _ANSWER
    else:
        following = Span(start=end, end=min(len(text), end + NEXT_SENTENCE))
        wanted = _SHARE_ALONE
    if not wanted.search(following.of(text)):
        return window
    whole = Span(start=window.statement.start, end=following.end)
    return Window(text=text, mention=span, statement=whole)


def _asked(window: Window, rule: str, words: Span) -> TravelMention:
    share = _share(window)
    quality, measure = _quality(window)
    return TravelMention(
        window=window,
        answer=TravelAnswer.ASKED,
        rule=rule,
        words=window.mention if rule == "travel-share" else words,
        share=share,
        quality=quality,
        measure=share.span if share else measure,
        local=_is_local(window.marked),
        overnight=_overnight(window.marked),
    )


def _share(window: Window) -> Share | None:
    """The nearest share on either side, the one behind the mention first among equals."""
    text, mention = window.text, window.mention
    # A share farther off is seldom that of the travel; nor is one of another statement.
    start = max(window.statement.start, mention.start - REACH)
    end = min(window.statement.end, mention.end + REACH)
    shares = list(find_shares(text, start, end))
    return min(
        (s for s in shares if _belongs(text, s, mention)),
        key=lambda s: _gap(s, mention),
        default=None,
    )


def _belongs(text: str, share: Share, mention: Span) -> bool:
    """Before the mention, nothing in between may say that the share is of another thing."""
    return share.span.end > mention.start or not _CONTRARY.search(
        text[share.span.end : mention.start]
    )


def _gap(share: Share, mention: Span) -> int:
    if share.span.start >= mention.end:
        return share.span.start - mention.end
    return max(0, mention.start - share.span.end)


_QUALITIES = tuple(
    (
        name,
        regex.compile(rf"\b(?:{adjectives})\b{table.BETWEEN}", regex.I),
        regex.compile(
            rf"\b(?:{adverbs}|(?:{adjectives})(?:ly)?\b[^.;]{{0,12}}\brequire[sd]?)"
            rf"{table.BEFORE_VERB}",
            regex.I,
        ),
        regex.compile(rf"{table.BEHIND}(?<![\w])(?:{adverbs})(?!\w)", regex.I),
        regex.compile(
            rf"{table.IS}(?:{adjectives})\b(?! (?:overnight|weekend|evening|weight))", regex.I
        ),
    )
    for name, adjectives, adverbs in table.QUALITIES
)
QUALITIES = tuple(name for name, _, _ in table.QUALITIES)


def _quality(window: Window) -> tuple[str | None, Span | None]:
    """The strongest word for how much, and where it stands."""
    # Words behind may be far: "travel to our dealers in the North, as needed".
    left, right = window.left[-REACH:], window.right[: REACH * 2].replace("\n", " ")
    # Strongest first, on either side: the outer loop is the quality, not the place.
    for name, adjective, adverb, behind, label in _QUALITIES:
        if match := adjective.search(left) or adverb.search(left):
            start = window.mention.start - len(left) + match.start()
            return name, Span(start=start, end=window.mention.end)
        if match := behind.search(right) or label.search(right):
            return name, Span(start=window.mention.start, end=window.mention.end + match.end())
    return None, None


def _is_local(marked: str) -> bool:
    # "Must travel locally and to customers" is wider than the first word says.
    return any(pattern.search(marked) for pattern in _LOCAL) and not _NOT_LOCAL.search(marked)


_OVERNIGHT = regex.compile(table.OVERNIGHT, regex.I)
_NO_OVERNIGHT = regex.compile(table.NO_OVERNIGHT, regex.I)


def _overnight(marked: str) -> bool | None:
    # The mention itself may be the nights: its brackets would cut the words.
    plain = marked.replace("⟦", "").replace("⟧", "")
    if _NO_OVERNIGHT.search(plain):
        return False
    return True if _OVERNIGHT.search(plain) else None
