"""Reports to: the title of the person or body above this job (guide 12).

"Reporting to the Senior Director, Strategic Accounts, you will ..." gives that title with its
comma. Reports as documents, people who report to the holder, offices and agencies are rejected: a
title must hold a word for a person or body ("Director", "Board").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import regex

from postings.parsing.document import Document
from postings.parsing.document.objections import OF_OTHERS
from postings.parsing.facts.reports_to.forms import (
    AND_WORKS,
    ANYBODY,
    CAPITAL,
    CHIEF,
    DOCUMENT,
    GLUED,
    HOLDER,
    INITIALS_BEHIND,
    JOB_AND,
    LEAD_IN,
    SUBORDINATES,
    THING_REPORTED,
    TOKEN,
)
from postings.parsing.facts.reports_to.rules import RULES
from postings.parsing.facts.reports_to.table import (
    BESIDE,
    BODIES,
    ENDS,
    INITIALS,
    LINKS,
    ROLES,
    VERBS,
)
from postings.parsing.matching.places import PLACES
from postings.parsing.matching.prefilter import Anchor
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Owner, Proof, Rejected, Span

UNSTATED: Mapping[str, None] = {"title": None}
LONGEST_TITLE = 100  # characters; the longest in the reviewed postings has 60
LONGEST_LINE = 90  # a longer line under "Reports to" is prose
# A text without any of these states no line above.
_ANYTHING = Anchor(
    regex.compile(
        r"\breport(?:s|ing)?\b"
        r"|under the [\w ]{0,20}(?:direction|supervision)"
        r"|(?:responsible|accountable|answers?(?: directly)?) to\b|line manager|supervisor"
        r"|(?:managed|supervised)(?: and \w+)? by",
        regex.I,
    )
)
_RULES = tuple((name, regex.compile(pattern, regex.I)) for name, pattern in RULES)


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """The first accepted statement; a label wins over running text."""
    if not _ANYTHING.is_in(document.text):
        return Extraction(value=UNSTATED)
    rejected: list[Rejected] = []
    for rule, words, title in _candidates(document):
        reason = _reason(document, rule, words, title)
        if reason is None and title is not None:
            value = {"title": _clean(title.of(document.text))}
            proof = Proof(path="title", span=Span(start=words.start, end=title.end), rule=rule)
            return Extraction(value=value, proofs=(proof,), rejected=tuple(rejected))
        end = title.end if title else words.end
        rejected.append(
            Rejected(span=Span(start=words.start, end=end), rule=rule, reason=reason or "")
        )
    return Extraction(value=UNSTATED, rejected=tuple(rejected))


FACT = Fact(
    name="reports_to",
    states="the title of the person or body above",
    values="text",
    extract=extract,
)


def _candidates(document: Document) -> Iterator[tuple[str, Span, Span | None]]:
    """Rule, the words before the title, and the title if one follows."""
    text = document.text
    found = [
        # The first two rules are labels: they go before the rest.
        (order < 2, match, rule)
        for order, (rule, pattern) in enumerate(_RULES)
        for match in pattern.finditer(text, document.body_start)
    ]
    for _, match, rule in sorted(found, key=lambda row: (not row[0], row[1].start())):
        words = _trimmed(text, match)
        yield rule, words, _title(text, words.end, on_own_line="\n" in match[0].strip("\n") + "|")


def _trimmed(text: str, match: regex.Match[str]) -> Span:
    """The matched words without the marks before them."""
    start = match.start()
    while start < match.end() and not text[start].isalnum():
        start += 1
    return Span(start=start, end=match.end())


def _title(text: str, start: int, *, on_own_line: bool) -> Span | None:
    """The title that starts here, its leading article dropped."""
    # "reports to and works closely with the CRO": the words between are no title.
    works = AND_WORKS.match(text, start)
    start = works.end() if works else start
    line_end = text.find("\n", start)
    # A title ends with its line, unless it is longer than any.
    end = min(start + LONGEST_TITLE, line_end if line_end >= 0 else len(text))
    lead = LEAD_IN.match(text, start, end)
    start = lead.end() if lead else start
    stop = _walk(text, start, end)
    # "Chief Operating Officer (COO)".
    short = INITIALS_BEHIND.match(text, stop, end)
    stop = short.end() if short and stop > start else stop
    span = Span(start=start, end=stop)
    return span if stop > start else None


def _walk(text: str, start: int, end: int) -> int:
    """Where the title ends: word by word while each can belong to it."""
    stop, position, comma, before = start, start, None, ""
    while match := TOKEN.match(text, position, end):
        word, key = match["word"], match["word"].casefold().rstrip(".")
        if comma is not None and key in VERBS:
            return comma  # a new subject: "the CEO, Sales Managers will ..."
        # "our head of sales and marketing and leads projects": the job's own verb.
        if not _belongs(text, match, before, end):
            break
        # "Sales ManagerTo apply": the seam ends the title.
        if glued := GLUED.match(word):
            return match.start("word") + glued.end()
        # A link counts only once a word follows it.
        if key not in LINKS:
            stop = match.end("word") - _ends_sentence(word)
        if _is_last(text, match, end):
            break
        # The first comma is remembered: behind it another subject may begin.
        comma = comma or (stop if "," in match["after"] else None)
        position, before = match.end(), key
    return stop


def _ends_sentence(word: str) -> bool:
    return word.endswith(".") and word.casefold() not in INITIALS


def _is_last(text: str, token: regex.Match[str], end: int) -> bool:
    """Whether the title cannot go on behind this word."""
    word = token["word"]
    if _ends_sentence(word) or not token["after"]:
        return True
    return "," in token["after"] and (
        # "CEO, Larkspur": no title goes on behind a chief officer.
        bool(CHIEF.search(word)) or not _continues(text, token.end(), end)
    )


def _belongs(text: str, token: regex.Match[str], before: str, end: int) -> bool:
    """Whether a word can be a part of the title, given the word before it."""
    word = token["word"]
    key = word.casefold().rstrip(".")
    following = TOKEN.match(text, token.end(), end)
    following_word = following["word"] if following else ""
    if key in ("and", "or", "&", "-", "–", "/"):
        return _joins(following_word, known_only=key in ("and", "or"))
    if key == "for":
        # "Regional Director for Ohio": only a place goes on behind "for" (guide D57).
        return _names_place(following_word)
    if key == "the":
        # "President of the Western Division"; elsewhere "the" begins something new.
        return before == "of" and bool(CAPITAL.match(following_word))
    if key in ENDS:
        # "it" ends a title, the department "IT" does not.
        return word.rstrip(".") == "IT"
    if key == "of":
        # "head of our team" names no title further.
        return bool(before) and following_word.casefold() not in ("our", "a", "an", "your", "this")
    return bool(CAPITAL.match(word)) or key in BESIDE or before == "of"


def _joins(word: str, *, known_only: bool) -> bool:
    """ "CEO and Founder", "sales and marketing", but not "COO and leads"."""
    key = word.casefold().rstrip(".,")
    if key in ("leads", "support", "lead", "manages", "report", "reports", "head") and word == key:
        return False
    return bool(CAPITAL.match(word)) or key in BESIDE or (not known_only and bool(word))


def _names_place(word: str) -> bool:
    return word.casefold().rstrip(".,") in PLACES


def _continues(text: str, position: int, end: int) -> bool:
    """Behind a comma only a capitalized word goes on with the title."""
    token = TOKEN.match(text, position, end)
    return (
        token is not None
        and bool(CAPITAL.match(token["word"]))
        and token["word"].casefold().replace("it", "" if token["word"] == "IT" else "it")
        not in ENDS | {"a", "an", "our", "reporting", "responsible"}
    )


def _reason(document: Document, rule: str, words: Span, title: Span | None) -> str | None:
    """Why the words do not name the title above, or None."""
    text = document.text
    sentence = document.sentence_at(words.start)
    before = text[max(sentence.start, words.start - 40) : words.start]
    if document.owner_at(words.start) is Owner.EEO:
        return "not about this job"
    if others := _of_others(document, words):
        return others
    # "Prepare reports to the Board": documents.
    if rule in ("reports-to", "reporting-to") and _is_document(before, rule):
        return "reports as documents"
    # "Coach the account executives reporting to the Sales Manager": their line.
    if rule == "reporting-to" and SUBORDINATES.search(before):
        return "people who report to somebody"
    # "report to the Denver office": neither a person nor a body.
    if title is None or not _names_somebody(title.of(text)) or _is_anybody(text, words, title):
        return "no title follows"
    if (
        text[words.start] in "rR"
        and rule == "will-report-to"
        and THING_REPORTED.match(text, title.end)
    ):
        return "a thing reported, not a line"
    # "Direct reports" are people below, no line above.
    if "direct report" in text[words.start - 7 : words.end].casefold():
        return "people who report to the holder"
    return None


def _of_others(document: Document, words: Span) -> str | None:
    """ "Our planners report to the Director of Operations"."""
    found = OF_OTHERS.against(document, words)
    return found.reason if found else None


def _is_document(before: str, rule: str) -> bool:
    """ "Regular reporting to the Board"; "is based here and reports to the Board" is none."""
    match = DOCUMENT.search(before)
    if match is None or HOLDER.search(before):
        return False
    if match[0].strip().casefold() == "and":
        return rule == "reporting-to" and not JOB_AND.search(before)
    return rule == "reporting-to" or match[0].strip().casefold() != "management"


def _is_anybody(text: str, words: Span, title: Span) -> bool:
    """ "Their supervisor" is whoever it is."""
    return bool(ANYBODY.fullmatch(text, words.end, title.end))


def _names_somebody(title: str) -> bool:
    words = [word.casefold().strip(".,*_") for word in regex.split(r"[\s/-]", title)]
    if any(word in ROLES for word in words):
        return True
    # "the team" are colleagues, "the Engineering Team" is a body above.
    return len(words) > 1 and any(word in BODIES for word in words)


def _clean(title: str) -> str:
    return regex.sub(r"[*_]{1,3}|\s+$", "", title).strip(" ,.:-–&")
