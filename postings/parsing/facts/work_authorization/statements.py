"""Sentences about visas, the right to work, citizenship and clearance, read or rejected.

A notice about E-Verify counts wherever it stands, a list of protected traits never: what is asked
of everybody stands in the same small print as what is said to nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from postings.parsing.document import Document
from postings.parsing.document.objections import OF_OTHERS, Objections
from postings.parsing.facts.work_authorization import table
from postings.parsing.types import Rejected, Span

LONGEST = 600  # characters of a sentence; a longer one is a posting without full stops
LONGEST_ANSWER = 60  # characters of the answer to a label or a question ("Visa sponsorship?")
AROUND = 160  # characters around a word in such a sentence

_SPONSORING = regex.compile(table.SPONSORING, regex.I)
_SPONSOR = regex.compile(r"\bsponsor\w*", regex.I)
_NO = regex.compile(table.NO, regex.I)
_OFFERING = regex.compile(table.OFFERING, regex.I)
_VISA_HELP = regex.compile(table.VISA_HELP, regex.I)
_AUTHORIZED = tuple((rule, regex.compile(row, regex.I)) for rule, row in table.AUTHORIZED)
_CITIZENS = regex.compile(table.CITIZENS, regex.I)
_OR_OTHERS = regex.compile(table.OR_OTHERS, regex.I)
_OBJECTIONS = Objections(table.OBJECTIONS)
# A notice about the right to work speaks of all employees, and so of the holder.
_OF_CLEARANCE = Objections(table.OBJECTIONS, refused_by=OF_OTHERS.refused_by)
_OTHER_CLEARANCE = regex.compile(r"\w+ clearance\b", regex.I)
_CLEARANCE = tuple((rule, regex.compile(row, regex.I)) for rule, row in table.CLEARANCE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One field of the fact, with the words that state it."""

    field: str
    value: str | bool
    span: Span
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sentence:
    """A sentence with an anchor, and where it stands."""

    document: Document
    span: Span
    words: str

    def span_of(self, start: int, end: int) -> Span:
        return Span(start=self.span.start + start, end=self.span.start + end)

    def said(
        self, field: str, value: str | bool, rule: str, *matches: regex.Match[str]
    ) -> Said | Rejected:
        """What the matches say together, or why the first of them says nothing of the holder."""
        start, end = min(one.start() for one in matches), max(one.end() for one in matches)
        span = self.span_of(start, end)
        return self.refusal(rule, matches[0]) or Said(
            field=field, value=value, span=span, rule=rule
        )

    def refusal(self, kind: str, match: regex.Match[str]) -> Rejected | None:
        words = self.span_of(match.start(), match.end())
        rows = _OF_CLEARANCE if kind in table.CLEARANCES else _OBJECTIONS
        return rows.against(self.document, words, kind=kind, statement=self.span)


def find_statements(document: Document) -> Iterator[Said | Rejected]:
    """What each sentence with an anchor says, in the order of the text."""
    for span in _sentences(document):
        sentence = _Sentence(document=document, span=span, words=span.of(document.text))
        # One sentence may say all: "authorized to work in the US without sponsorship".
        for read in (_sponsorship, _authorization, _citizenship, _clearance):
            yield from read(sentence)


def _sentences(document: Document) -> list[Span]:
    """The sentences that hold an anchor, each once."""
    folded, found = document.text.lower(), dict[int, Span]()
    for anchor in table.ANCHORS:
        start = folded.find(anchor)
        while start >= 0:
            sentence = _around(document, start)
            found[sentence.start] = sentence
            start = folded.find(anchor, max(sentence.end, start + 1))
    return sorted(found.values())


def _around(document: Document, offset: int) -> Span:
    sentence = document.sentence_at(offset)
    if document.text[sentence.start : sentence.end].rstrip().endswith((":", "?")):
        answer = document.sentence_at(sentence.end + 1)
        is_short = answer.end - answer.start <= LONGEST_ANSWER
        return Span(start=sentence.start, end=max(sentence.end, answer.end if is_short else 0))
    if sentence.end - sentence.start <= LONGEST:
        return sentence
    start, end = max(sentence.start, offset - AROUND), min(sentence.end, offset + AROUND)
    return Span(start=start, end=max(start, end))


def _sponsorship(sentence: _Sentence) -> Iterator[Said | Rejected]:
    words = sentence.words
    match = _SPONSORING.search(words)
    if not match:
        yield from _other_sponsor(sentence)
    elif refused := sentence.refusal(table.SPONSORSHIP, match):
        yield refused
    # A refusal before an offer: "not available" holds "available".
    elif no := _NO.search(words):
        yield sentence.said("sponsorship", "not_offered", "no-sponsorship", match, no)
    elif yes := _OFFERING.search(words):
        yield sentence.said("sponsorship", "offered", "sponsorship", match, yes)
    else:
        yield _reject(sentence, match, "sponsorship-open", "it says neither yes nor no")


def _other_sponsor(sentence: _Sentence) -> Iterator[Said | Rejected]:
    if (match := _VISA_HELP.search(sentence.words)) and not _NO.search(sentence.words):
        yield sentence.said("sponsorship", "offered", "visa-support", match)
    elif match := _SPONSOR.search(sentence.words):
        yield _reject(sentence, match, "sponsor-of-things", "no sponsorship of a person")


def _authorization(sentence: _Sentence) -> Iterator[Said | Rejected]:
    for rule, pattern in _AUTHORIZED:
        if match := pattern.search(sentence.words):
            yield sentence.said("authorization_required", True, rule, match)
            return


def _citizenship(sentence: _Sentence) -> Iterator[Said | Rejected]:
    match = _CITIZENS.search(sentence.words)
    # "UK nationals or Irish citizens": others may come too, so the right is asked for.
    if match and _OR_OTHERS.search(sentence.words):
        yield sentence.said("authorization_required", True, table.CITIZEN_OR_RESIDENT, match)
    elif match:
        yield sentence.said("citizenship_required", True, table.CITIZENSHIP, match)


def _clearance(sentence: _Sentence) -> Iterator[Said | Rejected]:
    for rule, pattern in _CLEARANCE:
        if match := pattern.search(sentence.words):
            # Only the level is quoted: the value is verbatim (guide 16).
            level = sentence.span_of(match.start("level"), match.end("level"))
            yield sentence.refusal(rule, match) or Said(
                field="clearance", value=match["level"].strip(), span=level, rule=rule
            )
            return
    # "DBS clearance", "customs clearance": kept among the rejected, so that a reader sees why.
    if match := _OTHER_CLEARANCE.search(sentence.words):
        yield _reject(sentence, match, "other-clearance", "no security clearance")


def _reject(sentence: _Sentence, match: regex.Match[str], rule: str, reason: str) -> Rejected:
    span = sentence.span_of(match.start(), match.end())
    return Rejected(span=span, rule=rule, reason=reason)
