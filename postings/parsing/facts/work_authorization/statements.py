"""Sentences about visas, the right to work, citizenship and clearance, read or rejected.

A notice about E-Verify counts wherever it stands, a list of protected traits never: what is asked
of everybody stands in the same small print as what is said to nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from postings.parsing.document import Document
from postings.parsing.facts.work_authorization import table
from postings.parsing.types import Owner, Rejected, Span

LONGEST = 600  # characters of a sentence; a longer one is a posting without full stops
LONGEST_ANSWER = 60  # characters of the answer to a label or a question ("Visa sponsorship?")
AROUND = 160  # characters around a word in such a sentence

_SPONSORING = regex.compile(table.SPONSORING, regex.I)
_SPONSOR = regex.compile(r"\bsponsor\w*", regex.I)
_NOT_OF_PERSONS = regex.compile(table.NOT_OF_PERSONS, regex.I)
_VISA = regex.compile(rf"\b{table.VISA}\b", regex.I)
_NO = regex.compile(table.NO, regex.I)
_OPEN = regex.compile(table.OPEN, regex.I)
_OFFERING = regex.compile(table.OFFERING, regex.I)
_VISA_HELP = regex.compile(table.VISA_HELP, regex.I)
_AUTHORIZED = tuple((rule, regex.compile(row, regex.I)) for rule, row in table.AUTHORIZED)
_NOT_ASKED = regex.compile(table.NOT_ASKED, regex.I)
_CITIZENS = regex.compile(table.CITIZENS, regex.I)
_OR_OTHERS = regex.compile(table.OR_OTHERS, regex.I)
_NOT_CITIZENSHIP = regex.compile(table.NOT_CITIZENSHIP, regex.I)
_CLEARANCE = tuple((rule, regex.compile(row, regex.I)) for rule, row in table.CLEARANCE)
_NO_CLEARANCE = regex.compile(table.NO_CLEARANCE, regex.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One field of the fact, with the words that state it."""

    field: str
    value: str | bool
    span: Span
    rule: str


def find_statements(document: Document) -> Iterator[Said | Rejected]:
    """What each sentence with an anchor says, in the order of the text."""
    for sentence in _sentences(document):
        words = sentence.of(document.text)
        # One sentence may say all: "authorized to work in the US without sponsorship".
        for read in (_sponsorship, _authorization, _citizenship):
            yield from _moved(read(words), sentence.start)
        # "Our engineers hold Secret clearances" under "About us" is theirs (guide G4).
        if document.owner_at(sentence.start) not in {Owner.COMPANY, Owner.BENEFITS}:
            yield from _moved(_clearance(words), sentence.start)


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


def _moved(found: Iterator[Said | Rejected], by: int) -> Iterator[Said | Rejected]:
    """From offsets in the sentence to offsets in the text."""
    for one in found:
        span = Span(start=one.span.start + by, end=one.span.end + by)
        if isinstance(one, Said):
            yield Said(field=one.field, value=one.value, span=span, rule=one.rule)
        else:
            yield Rejected(span=span, rule=one.rule, reason=one.reason)


def _sponsorship(words: str) -> Iterator[Said | Rejected]:
    match = _SPONSORING.search(words)
    if not match:
        yield from _other_sponsor(words)
        return
    # "Visa sponsorship is available; you run our events": the visa says that a person is meant.
    if _NOT_OF_PERSONS.search(words) and not _VISA.search(words):
        yield _reject(match, "sponsor-of-things", "no sponsorship of a person")
    elif _OPEN.search(words):
        yield _reject(match, "sponsorship-open", "it says neither yes nor no")
    # A refusal before an offer: "not available" holds "available".
    elif no := _NO.search(words):
        span = _joined(match, no)
        yield Said(field="sponsorship", value="not_offered", span=span, rule="no-sponsorship")
    elif yes := _OFFERING.search(words):
        yield Said(
            field="sponsorship", value="offered", span=_joined(match, yes), rule="sponsorship"
        )
    else:
        yield _reject(match, "sponsorship-open", "it says neither yes nor no")


def _other_sponsor(words: str) -> Iterator[Said | Rejected]:
    if (match := _VISA_HELP.search(words)) and not _NO.search(words):
        yield Said(field="sponsorship", value="offered", span=_span(match), rule="visa-support")
    elif match := _SPONSOR.search(words):
        yield _reject(match, "sponsor-of-things", "no sponsorship of a person")


def _authorization(words: str) -> Iterator[Said | Rejected]:
    for rule, pattern in _AUTHORIZED:
        if match := pattern.search(words):
            # Taking part in E-Verify asks it of everybody, whatever law stands beside it.
            if rule != "e-verify" and _NOT_ASKED.search(words):
                yield _reject(match, "not-asked", "nobody is asked for it")
            else:
                yield Said(field="authorization_required", value=True, span=_span(match), rule=rule)
            return


def _citizenship(words: str) -> Iterator[Said | Rejected]:
    match = _CITIZENS.search(words)
    if not match:
        return
    if _NOT_CITIZENSHIP.search(words):
        yield _reject(match, "protected-trait", "not asked of the holder")
    # "UK nationals or Irish citizens": others may come too, so the right is asked for.
    elif _OR_OTHERS.search(words):
        span = _span(match)
        yield Said(
            field="authorization_required", value=True, span=span, rule="citizen-or-resident"
        )
    else:
        yield Said(field="citizenship_required", value=True, span=_span(match), rule="citizenship")


def _clearance(words: str) -> Iterator[Said | Rejected]:
    for rule, pattern in _CLEARANCE:
        if match := pattern.search(words):
            if _NO_CLEARANCE.search(words):
                yield _reject(match, "no-clearance", "not asked for")
            else:
                # Only the level is quoted: the value is verbatim (guide 16).
                level = Span(start=match.start("level"), end=match.end("level"))
                yield Said(field="clearance", value=match["level"].strip(), span=level, rule=rule)
            return
    # "DBS clearance", "customs clearance": kept among the rejected, so that a reader sees why.
    if match := regex.search(r"\w+ clearance\b", words, regex.I):
        yield _reject(match, "other-clearance", "no security clearance")


def _reject(match: regex.Match[str], rule: str, reason: str) -> Rejected:
    return Rejected(span=_span(match), rule=rule, reason=reason)


def _span(match: regex.Match[str]) -> Span:
    return Span(start=match.start(), end=match.end())


def _joined(one: regex.Match[str], other: regex.Match[str]) -> Span:
    return Span(start=min(one.start(), other.start()), end=max(one.end(), other.end()))
