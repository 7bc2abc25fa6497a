"""Every mention of a credential in a posting, before anyone asks whose it is or how it is asked.

Finders run in a fixed order, and words that one has taken are not read again: truck licenses before
driver's licenses, securities examinations, names, registers, and then each "license" by the words
beside it. A "license" that names nothing is handed back too, so that its reason can be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import islice

import regex

from postings.guide.credential import LicenseOf, Support
from postings.guide.credentials import ANY_LICENSE, CREDENTIALS, DRIVER
from postings.parsing.document import Document
from postings.parsing.facts.licenses.finders import (
    being_a_driver,
    names,
    registers,
)
from postings.parsing.facts.licenses.lettered import securities_series, truck_licenses
from postings.parsing.facts.licenses.mention import LICENSE, LicenseMention, Mentions
from postings.parsing.facts.licenses.neighbors import neighbors
from postings.parsing.facts.licenses.producers import (
    GAP_BEFORE,
    further_lines,
    insurance_alone,
    license_by_title,
    license_by_words,
    listed_lines,
)
from postings.parsing.facts.licenses.proper_names import proper_names
from postings.parsing.types import Span

MAX_MENTIONS = 300  # real postings have under 50; a longer list is no posting
MAX_OPENING = 2  # characters: " ("
REACH = 110  # characters beside a license word that may name it; longer names are sentences
_DRIVING = regex.compile(
    r"\b(?:car|vehicles?|driv(?:e|er|ing)|van|own transport|transport)\b", regex.I
)
_STATE_OF_LICENSE = r"(?:and|full|clean|valid|current|UK|British|EU|manual)[\s,/]+"
# "A full, clean licence": beside a car the British leave the driver out.
_CLEAN = regex.compile(
    r"\b(?:full|clean|valid|current|UK|manual|automatic)\b[\s,/]*" rf"(?:{_STATE_OF_LICENSE})*$",
    regex.I,
)
# "A full license to practise" is a doctor's or a lawyer's, car or not.
_PRACTICE = regex.compile(r"\s+to\s+practi[cs]e", regex.I)
_KIND_ROWS = tuple(
    (
        row.code,
        regex.compile(rf"(?<!\w)(?:{of.before}){GAP_BEFORE}", regex.I) if of.before else None,
        regex.compile(of.after, regex.I) if of.after else None,
    )
    for row in CREDENTIALS
    for of in row.words
    if isinstance(of, LicenseOf)
)
# "Licenses: none", "No required license(s)", "no license is needed".
_ANSWERED = regex.compile(
    r"(?:\s?(?:/|&|and)\s?(?:certifications?|registrations?))?\s*:\s*"
    r"(?:none|n/a|not required|not applicable|no licen[cs]es?)\b",
    regex.I,
)
_NO = regex.compile(
    r"\bno (?:(?:required|specific|special|professional|formal|prior|certification|or) )*$", regex.I
)
_NEEDED = regex.compile(
    r"(?P<words>(?:\(s\))?(?: (?:or|and) certifications?)?"
    r"(?: (?:is |are )?(?:required|requirements?|needed|necessary))?)\s*(?:$|[.;,!)])",
    regex.I,
)
LONGEST_LABEL = 4  # words before "Licenses: none"
# The names of both trades' brokers are alike.
_BROKER = regex.compile(r"\bbroker(?:['’]s|s['’]?)?(?:['’]?s)?\s*$", regex.I)
# A broker sells houses or insurance; what the posting speaks of more often decides.
_ESTATE = regex.compile(r"real estate|propert(?:y|ies)|leas(?:e|ing)|housing|homes?\b", regex.I)
_COVER = regex.compile(r"insurance|insured|underwrit|polic(?:y|ies)|claims", regex.I)


def find_mentions(document: Document) -> Mentions:
    """Named and unnamed mentions of credentials, in text order."""
    taken: list[LicenseMention] = []
    # The first one that takes the words has them.
    for finder in _FINDERS:
        _take(taken, finder(document))
    unnamed: list[Span] = []
    for match in islice(LICENSE.finditer(document.text), MAX_MENTIONS):
        _read_license_word(document, match, taken, unnamed)
    # Behind the word "license": "insurance license exam" is the license, not the exam.
    _take(taken, insurance_alone(document))
    _take(taken, listed_lines(document))
    # Lists, as the finders walk over what is being added to.
    _take(taken, list(further_lines(document, taken)))
    # Last, as any capital may stand beside "certification": "Life license" is better known.
    _take_or_support(taken, list(proper_names(document, taken)))
    _take(taken, list(neighbors(document, taken)))
    taken = [mention for mention in taken if not _is_spelled_out(document.text, mention, taken)]
    return Mentions(
        named=tuple(sorted(taken, key=lambda mention: mention.span)), unnamed=tuple(unnamed)
    )


def _is_spelled_out(text: str, mention: LicenseMention, others: Iterable[LicenseMention]) -> bool:
    """ "CEH (Certified Ethical Hacker)", or the other way round: one credential, by its letters."""
    if mention.rule != "proper-name":
        return False
    spans = [other.span for other in others if other is not mention]
    return any(
        text[left.end : right.start].strip() == "("
        for span in spans
        for left, right in ((span, mention.span), (mention.span, span))
        # Nothing but the bracket: "CEH (or a Certified Ethical Hacker)" is not spelled out.
        if 0 < right.start - left.end <= MAX_OPENING
    )


def _take(taken: list[LicenseMention], mentions: Iterable[LicenseMention]) -> None:
    for mention in mentions:
        # Each mention is compared with all: the square of a hostile list would take minutes.
        if len(taken) >= MAX_MENTIONS:
            return
        if not any(mention.span.overlaps(other.span) for other in taken):
            taken.append(mention)


def _take_or_support(taken: list[LicenseMention], mentions: Iterable[LicenseMention]) -> None:
    """A name of the table in a list of certifications needs no further word beside it."""
    for mention in mentions:
        _take(taken, [mention])
        for number, other in enumerate(taken):
            if other.support is Support.WORD and other.span.overlaps(mention.span):
                taken[number] = replace(other, support=Support.ASKED)


_FINDERS: tuple[Callable[[Document], Iterable[LicenseMention]], ...] = (
    # What has the most words of its own goes first: "CDL class A" before "class A license".
    truck_licenses,
    securities_series,
    registers,
    names,
    being_a_driver,
)


def _read_license_word(
    document: Document, match: regex.Match[str], taken: list[LicenseMention], unnamed: list[Span]
) -> None:
    """Name a "license", join it to the name before it, or hand it back as naming nothing."""
    span = Span(start=match.start(), end=match.end())
    # "RN license": the name has the word already.
    if any(span.overlaps(mention.span) for mention in taken):
        return
    text = document.text
    joined = next((m for m in taken if _adjoins(text, m.span, span)), None)
    if joined:
        # With the word behind it the name is sure: NAME.
        taken[taken.index(joined)] = replace(
            joined, span=Span(start=joined.span.start, end=span.end), support=Support.NAME
        )
        return
    mention = _named_license(document, span) or _none_named(document, span)
    if mention is None:
        unnamed.append(span)
        return
    # "A license to operate a forklift": the word makes the bare name a part of it.
    taken[:] = [m for m in taken if m.support is not Support.WORD or not mention.span.holds(m.span)]
    if not any(mention.span.overlaps(other.span) for other in taken):
        taken.append(mention)


def _adjoins(text: str, name: Span, word: Span) -> bool:
    between = text[name.end : word.start]
    # Nothing but a mark, a bracket or a quote between: "CFP® license".
    return name.end <= word.start and len(between) <= 3 and not between.strip(" ®™)]\"”'’-")


def _named_license(document: Document, span: Span) -> LicenseMention | None:
    text, block = document.text, document.block_at(span.start)
    # Within the line: a name in the heading above is another matter.
    before = text[max(block.start, span.start - REACH) : span.start]
    after = text[span.end : min(block.end, span.end + REACH)]
    for code, left, right in _KIND_ROWS:
        found = left.search(before) if left else None
        # What stands before a license names it: "real estate license (insurance a plus)".
        behind = right.match(after) if right and not found else None
        if found or behind:
            start = span.start - (len(before) - found.start()) if found else span.start
            end = span.end + (behind.end() if behind else 0)
            return LicenseMention(span=Span(start=start, end=end), code=code, rule="license-of")
    # Names first, then lines of insurance, then what the posting is about.
    return license_by_words(span, before, after) or _by_context(document, span, before, after)


def _none_named(document: Document, span: Span) -> LicenseMention | None:
    """ "Licenses: None" says of every license that it is not needed (D36)."""
    block = document.block_at(span.start)
    before, after = document.text[block.start : span.start], document.text[span.end : block.end]
    answer = _ANSWERED.match(after) if len(before.split()) <= LONGEST_LABEL else None
    no, needed = _NO.search(before), _NEEDED.match(after)
    if answer:
        whole = Span(start=span.start, end=span.end + answer.end())
    elif no and needed:
        whole = Span(start=block.start + no.start(), end=span.end + needed.end("words"))
    else:
        return None
    return LicenseMention(span=whole, code=ANY_LICENSE, rule="none-named")


def _by_context(document: Document, span: Span, before: str, after: str) -> LicenseMention | None:
    """ "A full licence" beside a car is a driver's; "broker's license" depends on the trade."""
    sentence = document.sentence_at(span.start).of(document.text)
    clean = _CLEAN.search(before)
    if clean and _DRIVING.search(sentence) and not _PRACTICE.match(after):
        start = span.start - (len(before) - clean.start())
        return LicenseMention(
            span=Span(start=start, end=span.end), code=DRIVER, rule="license-beside-a-car"
        )
    # The title before the trade: it says what is sold, the counting below only guesses.
    if found := license_by_title(document, span, before, after):
        return found
    broker = _BROKER.search(before)
    if broker:
        start = span.start - (len(before) - broker.start())
        estate = len(_ESTATE.findall(document.text)) > len(_COVER.findall(document.text))
        code = "real_estate" if estate else "insurance_producer"
        return LicenseMention(
            span=Span(start=start, end=span.end), code=code, rule="license-by-trade"
        )
    return None
