"""Which sums of a posting are the pay of the job: each with its basis and period, or a refusal.

Words right behind the sum decide, then the nearest word before it in its sentence, then the label
lines above it. A sum with no word of pay near it counts only with a unit of pay or as a range.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from postings.parsing.document import Document
from postings.parsing.money import Sum, find_sums
from postings.parsing.pay_periods import fits, period_by_size, period_in
from postings.parsing.pay_surroundings import lines_above, said_base
from postings.parsing.pay_table import (
    BASE,
    DIRECT_LABEL,
    HOUR_BELOW,
    LABEL_BEHIND,
    LABELS,
    OTHER_JOBS,
    OTHER_UNITS,
    REFUSED_AFTER,
    REFUSED_BEFORE,
    REFUSED_LINE,
    REFUSED_SENTENCE,
    TESTIMONIAL,
    UNSPECIFIED,
    YEAR_FROM,
)
from postings.parsing.types import Owner, Rejected, SectionType, Span

REACH_BEHIND = 70  # characters: "$100,000 - $120,000 per year, depending on experience"
REACH_BEFORE = 240  # a label opens its sentence, the sum closes it
UNIT_BEHIND = 34  # " USD gross per year"
LONGEST_SUM_LINE = 140  # "Zone 2 (Denver, Austin): $90,000 - $110,000 per year"
LONGEST_LABEL = 60  # a line that is a heading to the sums below it
SHORT_OPENING = 40  # "Salary: Band 3. £17,051" is one statement
LARGEST_PAY = 2_000_000.0
STRONG, WEAK = 2, 1
_NEAREST = "label-before"
_NO_OFFER = frozenset({Owner.COMPANY, Owner.EEO, Owner.BENEFITS})
_MARKS = {ord("*"): " ", ord("_"): " ", ord("\\"): " "}
_PARENTHESIS = regex.compile(r"\([^()\n]{0,80}\)")
_BORDER = regex.compile(r"[;\n]")
_MILLIONS = regex.compile(r"[0-9]\s?(?:MM?|mm?|bn?|million|billion|trillion|mn|mil)\b", regex.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One sum that is offered. `label` are the words that say so, where they stand by themselves."""

    span: Span
    low: float | None
    high: float | None
    currency: str | None
    period: str | None
    basis: str
    strength: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """A sum with the text around it: `near` reaches back to the sum before, `far` beyond it."""

    document: Document
    money: Sum
    near: str
    far: str
    behind: str
    opening: str
    line: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    rule: str
    basis: str = UNSPECIFIED
    strength: int = STRONG
    start: int | None = None
    end: int | None = None
    period: str | None = None
    reason: str = ""


def find_offers(document: Document) -> Iterator[Offer | Rejected]:
    """Every sum of the posting, judged, in text order."""
    sums = find_sums(document.text)
    for number, money in enumerate(sums):
        setting = _setting(document, sums, number)
        reading = _read(setting)
        offer = None if reading.reason else _offer(setting, reading)
        if offer:
            yield offer
        else:
            reason = reading.reason or "no such pay"
            yield Rejected(span=money.span, rule=reading.rule, reason=reason)


def _setting(document: Document, sums: Sequence[Sum], number: int) -> _Setting:
    text, money = document.text, sums[number]
    start, end = money.span.start, money.span.end
    line = document.block_at(start).span
    left = max(line.start, start - REACH_BEFORE, min(document.sentence_at(start).start, start))
    previous = sums[number - 1].span.end if number else 0
    following = sums[number + 1].span.start if number + 1 < len(sums) else len(text)
    behind = _plain(text[end : min(max(line.end, end), following, end + REACH_BEHIND)])
    far = _plain(text[left:start])
    near = _plain(text[max(left, previous) : start])
    return _Setting(
        document=document,
        money=money,
        near=near,
        far=far,
        behind=behind,
        opening=_plain(text[line.start : start]) if start - line.start <= SHORT_OPENING else "",
        line=line,
    )


def _plain(words: str) -> str:
    """Without the marks of Markdown, in place."""
    return words.translate(_MARKS)


def _read(setting: _Setting) -> _Reading:
    """The first rule that knows the sum."""
    return (
        _too_large(setting)
        or _refused_behind(setting)
        or _testimonial(setting)
        or _labelled_behind(setting)
        or _by_words(setting, setting.near, _NEAREST)
        or _by_words(setting, setting.far, "label-in-sentence")
        or _by_words(setting, setting.opening, "label-in-line")
        or _by_lines_above(setting)
        or _by_unit(setting)
        or _bare(setting)
        or _Reading(rule="no-label", reason="nothing says that it is pay")
    )


def _too_large(setting: _Setting) -> _Reading | None:
    words = setting.money.span.of(setting.document.text)
    if setting.money.size >= LARGEST_PAY or _MILLIONS.search(words):
        return _Reading(rule="too-large", reason="larger than any pay")
    return None


def _refused_behind(setting: _Setting) -> _Reading | None:
    if OTHER_UNITS.match(setting.behind):
        return _Reading(rule="other-unit", reason="paid by the piece, not by time")
    if DIRECT_LABEL.search(setting.near):
        return None
    found = REFUSED_AFTER.match(setting.behind)
    return _other_money(found["other"]) if found else None


def _other_money(word: str) -> _Reading:
    return _Reading(rule="other-money", reason=f"about {word.casefold()}")


def _testimonial(setting: _Setting) -> _Reading | None:
    if TESTIMONIAL.search(setting.far) or OTHER_JOBS.search(setting.near):
        return _Reading(rule="others-pay", reason="what others earn")
    found = REFUSED_SENTENCE.search(setting.far)
    return _other_money(found[0]) if found else None


def _labelled_behind(setting: _Setting) -> _Reading | None:
    found = LABEL_BEHIND.match(setting.behind)
    if found is None or (found.lastgroup == UNSPECIFIED and LABELS.search(setting.near)):
        return None
    basis = found.lastgroup or UNSPECIFIED
    end = setting.money.span.end + found.end(basis)
    return _Reading(rule="label-behind", basis=basis, end=end)


def _by_words(setting: _Setting, words: str, rule: str) -> _Reading | None:
    """The nearest word before: pay or other money; of the labels the one that names a basis."""
    plain = _PARENTHESIS.sub(lambda hole: " " * len(hole[0]), words)
    labels = list(LABELS.finditer(plain))
    refusals = list(REFUSED_BEFORE.finditer(plain))
    last = labels[-1].end() if labels else -1
    if refusals and refusals[-1].end() > last:
        return _other_money(refusals[-1]["other"])
    if not labels:
        return None
    border = max((hit.end() for hit in _BORDER.finditer(plain, 0, last)), default=0)
    reach = [hit for hit in labels if hit.start() >= border]
    named = [hit for hit in reach if hit.lastgroup != UNSPECIFIED]
    if named and any(named[-1].end() <= hit.end() < labels[-1].start() for hit in refusals):
        named = []
    best = (named or reach)[-1]
    start = (
        setting.money.span.start - len(words) + _opening(reach, best) if rule == _NEAREST else None
    )
    return _Reading(rule=rule, basis=best.lastgroup or UNSPECIFIED, start=start)


def _opening(labels: Sequence[regex.Match[str]], best: regex.Match[str]) -> int:
    """Where the phrase starts that the label closes: "Base salary"."""
    start = int(best.start())
    for label in reversed(labels):
        if label.start() < start <= label.end() + 1:
            start = int(label.start())
    return start


def _by_lines_above(setting: _Setting) -> _Reading | None:
    """A label on a line of its own: "Salary range", then zones with their sums."""
    document, line = setting.document, setting.line
    long = line.end - line.start > LONGEST_SUM_LINE
    if long or REFUSED_LINE.search(document.text, line.start, line.end):
        return None
    readings = (_line_reading(above.of(document.text)) for above in lines_above(document, line))
    return next((reading for reading in readings if reading), None)


def _line_reading(whole: str) -> _Reading | None:
    words = _plain(whole[-REACH_BEFORE:])
    labels = list(LABELS.finditer(words))
    if labels:
        named = [hit for hit in labels if hit.lastgroup != UNSPECIFIED]
        basis = (named or labels)[-1].lastgroup or UNSPECIFIED
        return _Reading(rule="label-above", basis=basis, period=period_in(words))
    is_heading = len(whole) <= LONGEST_LABEL
    refused = REFUSED_BEFORE.search(words) if is_heading else None
    return _other_money(refused["other"]) if refused else None


def _by_unit(setting: _Setting) -> _Reading | None:
    """ "$25.00 per hour" by itself, where no other owner speaks."""
    period = period_in(setting.behind[:UNIT_BEHIND])
    owner = setting.document.owner_at(setting.money.span.start)
    if period and owner not in _NO_OFFER and fits(setting.money, period):
        return _Reading(rule="unit", strength=WEAK, period=period)
    return None


def _bare(setting: _Setting) -> _Reading | None:
    """A range of the size of a salary in the title, on a line of its own or under a pay heading."""
    money, document = setting.money, setting.document
    section = document.section_at(money.span.start).type
    alone = setting.line.end - setting.line.start - (money.span.end - money.span.start) <= 12
    in_place = section in {SectionType.TITLE, SectionType.COMPENSATION} or (
        alone and document.owner_at(money.span.start) not in _NO_OFFER
    )
    if in_place and money.size >= YEAR_FROM:
        return _Reading(rule="bare-amount", strength=WEAK)
    return None


def _offer(setting: _Setting, reading: _Reading) -> Offer | None:
    money = setting.money
    period = _stated_period(setting, reading) or period_by_size(money)
    if period is None and reading.strength == WEAK:
        return None
    if period is None and (money.size < HOUR_BELOW or not DIRECT_LABEL.search(setting.near)):
        return None
    start = money.span.start if reading.start is None else reading.start
    basis = reading.basis
    if basis == UNSPECIFIED and said_base(setting.document.text, money.span):
        basis = BASE
    return Offer(
        span=Span(start=start, end=reading.end or money.span.end),
        low=money.low,
        high=money.high,
        currency=money.currency,
        period=period,
        basis=basis,
        strength=reading.strength,
        rule=reading.rule,
    )


def _stated_period(setting: _Setting, reading: _Reading) -> str | None:
    """The unit behind the sum, else the nearest before it, if the sum can be so much."""
    stated = (
        period_in(setting.behind[:UNIT_BEHIND]),
        period_in(setting.money.span.of(setting.document.text)),
        period_in(setting.near, last=True),
        period_in(setting.far, last=True),
        reading.period,
    )
    return next((period for period in stated if period and fits(setting.money, period)), None)
