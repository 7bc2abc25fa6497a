"""What a reader sees of a candidate for the employer's name, as features in plain English.

Every feature is the reason that `explain` shows. What stands right beside a name is taken as it is
written ("behind “join”", "before “is hiring”"), so that the weights are learned, not the words;
longer wordings come from `wordings`, what the words of a name say from `name_words`, and how it
stands to the rest of the posting from `surroundings`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import log1p

from postings.parsing.document import Document
from postings.parsing.facts.company.name_words import kind_of_words, words_of_name
from postings.parsing.facts.company.names import Found, NameCandidate, NameMention
from postings.parsing.facts.company.surroundings import place_in_text, relations
from postings.parsing.facts.company.wordings import BEHIND, IN_FRONT

MOST_MENTIONS = 12  # of a name are looked at; more say nothing new
BEFORE = 60  # characters in front of a name that are read
AFTER = 60
LONGEST_ROW = 300  # characters behind a name that a row of `wordings` may take
LONGEST_WORD = 20  # letters of the word before the last one; an address is no word
ALONE = "how often it stands alone"

# "currently", "proudly": they stand between a name and what it does.
_PASSED_OVER = re.compile(
    r"^(?:is|are|has been|have been) (?:currently|now|actively|also|still|always|urgently|"
    r"presently|continually|continuously|proud to be|again|rapidly) "
)
_BULLETS = '#*-–• \t“"_'
_QUOTES = ' \t*_“"‘('
_NEXT_WORDS = re.compile(r"[ *_”\")]*(\w[\w’'-]*|[^\w\s])? ?(\w[\w’'-]*)?")
_POSSESSIVE = re.compile(r"[’']s\b|(?<=s)[’'](?= \w)")
_CLOSERS = ".!?•·"
_SIGNS = ":,;–—-/|&+)"
# Verbs of organizations, behind a name that opens a sentence.
_VERBS = frozenset(
    [
        "is",
        "are",
        "has",
        "was",
        "provides",
        "offers",
        "helps",
        "delivers",
        "develops",
        "designs",
        "manufactures",
        "creates",
        "builds",
        "makes",
        "operates",
        "serves",
        "enables",
        "empowers",
        "connects",
        "specializes",
        "specialises",
        "supports",
        "powers",
        "brings",
        "employs",
        "owns",
        "sells",
        "insures",
        "works",
        "believes",
        "strives",
        "continues",
        "ensures",
        "uses",
        "requires",
        "embraces",
        "aims",
        "began",
        "manages",
        "partners",
        "focuses",
        "represents",
        "leads",
        "values",
        "invests",
        "understands",
        "maintains",
        "will",
        "runs",
        "covers",
        "seeks",
        "wants",
        "needs",
        "combines",
        "exists",
        "does",
    ]
)
# What an organization does or has.
ACTS = frozenset(
    {
        "subject of a sentence",
        "with a possessive",
        "is hiring",
        "heads a description",
        "is an equal-opportunity employer",
        "opens the sentence with “at”",
        "behind “at”",
        "behind “for”",
        "behind “join”",
        "behind “by”",
    }
)
# What says more of an unusual word than of an ordinary one.
_TELLING = ACTS | {"behind “with”", "behind “the”", "alone on its line", "opens a line"}


def features(document: Document, found: Found, candidate: NameCandidate) -> dict[str, float]:
    """Everything that is seen of a candidate, in all of its mentions."""
    mentions = candidate.mentions[:MOST_MENTIONS]
    seen = {name: 1.0 for mention in mentions for name in of_mention(document, mention)}
    kind = kind_of_words(candidate.key, candidate.name)
    seen |= {f"{kind}, {act}": 1.0 for act in _TELLING.intersection(seen)}
    seen |= dict.fromkeys(words_of_name(candidate.key, candidate.name), 1.0)
    seen |= dict.fromkeys(place_in_text(document, candidate), 1.0)
    seen |= dict.fromkeys(relations(document, found, candidate), 1.0)
    whole = sum(not mention.within for mention in mentions)
    seen[ALONE] = log1p(whole)
    seen["how often it stands in longer phrases"] = log1p(len(candidate.mentions) - whole)
    return seen


def of_mention(document: Document, mention: NameMention) -> Iterator[str]:
    """What is seen beside one mention, and of where it stands."""
    text, start = document.text, mention.start
    inside = "within a phrase " if mention.within else ""
    ends = text[mention.behind : mention.behind + 1] in ("\n", "")
    if text[start - 1 : start] == "\n" and ends and not inside:
        yield "alone on its line"
    yield from _in_front(text, start, inside)
    if mention.within and text[mention.end : mention.end + 2].strip()[:1].isupper():
        yield "goes on with a capital word"
    else:
        yield from _behind(text, mention, inside)
    yield f"in a section of type {document.section_at(start).type.value}"
    yield f"on a line of type {document.block_at(start).kind.value}"


def _in_front(text: str, start: int, inside: str) -> Iterator[str]:
    """How a line or sentence goes on to the name."""
    line = text[max(0, start - BEFORE) : start].rpartition("\n")[2].lstrip(_BULLETS)
    if not line.strip():
        yield f"{inside}opens a line"
        return
    sign = line.rstrip(_QUOTES)[-1:]
    if sign in _CLOSERS:
        yield f"{inside}opens a sentence"
        return
    first, last = ("", sign) if sign in _SIGNS else _last_words(line)
    yield f"{inside}behind “{last}”"
    if first and not inside:
        yield f"behind “{first} {last}”"
    yield from (said for said, pattern in IN_FRONT.get(last, ()) if pattern.search(line))


def _last_words(line: str) -> tuple[str, str]:
    *rest, last = line.rstrip(_QUOTES).rsplit(None, 2)
    first = rest[-1] if rest and len(rest[-1]) < LONGEST_WORD else ""
    return first.strip(_QUOTES).casefold(), last.strip(_QUOTES).casefold()


def _behind(text: str, mention: NameMention, inside: str) -> Iterator[str]:
    """How the line goes on behind the name, its legal form and note."""
    if _POSSESSIVE.match(text, mention.end):
        yield f"{inside}with a possessive"
        return
    if mention.behind > mention.end and not inside:
        yield "with a legal form, short form or mark"
    line = text[mention.behind : mention.behind + AFTER].partition("\n")[0]
    if not line.strip(" *_:"):
        yield f"{inside}ends a line"
        return
    found = _NEXT_WORDS.match(_PASSED_OVER.sub("is ", line.lstrip(" *_")))
    first, second = found.groups("") if found else ("", "")
    yield f"{inside}before “{first}”"
    if not inside:
        yield from _said_behind(text, mention, first, second)


def _said_behind(text: str, mention: NameMention, first: str, second: str) -> Iterator[str]:
    if second:
        yield f"before “{first} {second}”"
    if first in _VERBS and _opens_a_sentence(text, mention.start):
        yield "subject of a sentence"
    if rows := BEHIND.get(first):
        # Without the asterisks of lost bold: "**Larkspur** is".
        rest = text[mention.behind : mention.behind + LONGEST_ROW].lstrip(" *_")
        rest = rest if rest[:1] in ",–—-" else f" {rest}"
        yield from (said for said, pattern in rows if pattern.match(rest))


def _opens_a_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start].removesuffix("The ").rstrip(' *_“"#')
    return not before or before[-1] in _CLOSERS or "\n" in text[max(0, start - 8) : start]
