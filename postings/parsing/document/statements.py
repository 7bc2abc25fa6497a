"""The statement around an offset: its sentence, cut at inline bullets and to a readable length.

Some postings run a whole list into one line ("... skills • 5+ years of sales • MBA"); a rule that
looks at the words around a number must not look across the bullets.

>>> text = "Driven • 5+ years of sales • MBA"
>>> statement_within(text, Span(start=0, end=len(text)), text.index("5")).of(text)
'5+ years of sales'
"""

from __future__ import annotations

import regex

from postings.parsing.document.document import Document
from postings.parsing.types import Span

REACH = 400  # no requirement in the reviewed postings is longer on either side of its number

# An "o" before a capital or digit was a bullet in a word processor.
_BULLET = regex.compile(r"(?:^|(?<=\s))(?:[•●▪■◦·►‣❖✔✓*]|o(?=\s+[A-Z\d]))\s+")


def statement_at(document: Document, offset: int) -> Span:
    """The statement that holds this offset."""
    return statement_within(document.text, document.sentence_at(offset), offset)


def statement_within(text: str, sentence: Span, offset: int) -> Span:
    """The part of the sentence between the bullets around the offset, at most REACH away."""
    start = max(sentence.start, offset - REACH)
    end = max(offset, min(sentence.end, offset + REACH))
    for bullet in _BULLET.finditer(text, start, end):
        # The last bullet before the offset opens the statement, the first behind it ends it.
        if bullet.end() <= offset:
            start = bullet.end()
        elif bullet.start() > offset:
            end = start + len(text[start : bullet.start()].rstrip())
            break
    return Span(start=start, end=end)
