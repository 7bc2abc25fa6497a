"""Which sums of a posting are the pay of the job: each with its basis and period, or a refusal.

Words right behind the sum decide, then the nearest word before it in its sentence, then the label
lines above it. A sum with no word of pay near it counts only with a unit of pay or as a range.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objections
from postings.parsing.facts.compensation import other_money, table
from postings.parsing.facts.compensation.money import find_sums
from postings.parsing.facts.compensation.periods import fits, period_by_size, period_in
from postings.parsing.facts.compensation.setting import (
    REACH_BEFORE,
    PaySetting,
    setting_of,
    stated_period,
)
from postings.parsing.facts.compensation.surroundings import (
    has_line,
    lines_above,
    opens_line,
    said_basis,
    unmarked,
)
from postings.parsing.types import Owner, Rejected, Span

LONGEST_SUM_LINE = 140  # "Zone 2 (Denver, Austin): $90,000 - $110,000 per year"
LONGEST_LABEL = 60  # a line that is a heading to the sums below it
LARGEST_PAY = 2_000_000.0
STRONG, WEAK, AVERAGE = 3, 2, 1
_NEAREST = "label-before"
_OBJECTIONS = Objections(other_money.OBJECTIONS, refused_by={Concern.CUSTOMERS}, reach=REACH_BEFORE)
_NO_OFFER = frozenset({Owner.COMPANY, Owner.EEO, Owner.BENEFITS})
_OF_PAY = frozenset({SectionType.TITLE, SectionType.COMPENSATION})
# A single word may be the label itself: "How much do we pay (Base)?"
_PARENTHESIS = regex.compile(r"\((?!\w+\))[^()\n]{0,80}\)")
_BORDER = regex.compile(r"[;\n]")
_MILLIONS = regex.compile(r"[0-9]\s?(?:MM?|mm?|bn?|million|billion|trillion|mn|mil)\b", regex.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class PayOffer:
    """One sum that is offered."""

    span: Span
    low: float | None
    high: float | None
    currency: str | None
    period: str | None
    basis: str
    strength: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    rule: str
    basis: str = table.UNSPECIFIED
    strength: int = STRONG
    start: int | None = None
    end: int | None = None
    period: str | None = None
    reason: str = ""


def find_offers(document: Document) -> Iterator[PayOffer | Rejected]:
    """Every sum of the posting, judged, in text order."""
    sums = find_sums(document.text)
    for number, money in enumerate(sums):
        setting = setting_of(document, sums, number)
        if others := _of_others(setting):
            yield others
            continue
        reading = _read(setting)
        offer = None if reading.reason else _offer(setting, reading)
        if offer:
            yield offer
        else:
            reason = reading.reason or "no such pay"
            yield Rejected(span=money.span, rule=reading.rule, reason=reason)


def _read(setting: PaySetting) -> _Reading:
    """The first rule that knows the sum."""
    return (
        _too_large(setting)
        or _refused_behind(setting)
        or _labelled_behind(setting)
        or _by_words(setting, setting.near, _NEAREST)
        or _by_words(setting, setting.far, "label-in-sentence")
        or _by_words(setting, setting.opening, "label-in-line")
        or _by_lines_above(setting)
        or _by_unit(setting)
        or _bare(setting)
        or _Reading(rule="no-label", reason="nothing says that it is pay")
    )


def _too_large(setting: PaySetting) -> _Reading | None:
    words = setting.money.span.of(setting.document.text)
    if setting.money.size >= LARGEST_PAY or _MILLIONS.search(words):
        return _Reading(rule="too-large", reason="larger than any pay")
    return None


def _refused_behind(setting: PaySetting) -> _Reading | None:
    # "Sales salary: $72,000, bonus eligible": what follows is on top.
    if table.DIRECT_LABEL.search(setting.near):
        return None
    found = other_money.REFUSED_AFTER.match(setting.behind)
    return _other_money(found["other"]) if found else None


def _other_money(word: str) -> _Reading:
    return _Reading(rule="other-money", reason=f"about {word.casefold()}")


def _of_others(setting: PaySetting) -> Rejected | None:
    """What others earn or estimate, and sums of another kind than pay."""
    return _OBJECTIONS.against(setting.document, setting.money.span, statement=setting.statement)


def _labelled_behind(setting: PaySetting) -> _Reading | None:
    found = table.LABEL_BEHIND.match(setting.behind)
    if found is None or (
        found.lastgroup == table.UNSPECIFIED and table.LABELS.search(setting.near)
    ):
        return None
    basis = found.lastgroup or table.UNSPECIFIED
    end = setting.money.span.end + found.end(basis)
    return _Reading(rule="label-behind", basis=basis, end=end)


def _by_words(setting: PaySetting, words: str, rule: str) -> _Reading | None:
    """The nearest word before: pay or other money; of the labels the one that names a basis."""
    # "OTE (base plus commission): $150k": what a parenthesis says is beside the label.
    plain = _PARENTHESIS.sub(lambda hole: " " * len(hole[0]), words)
    labels = list(table.LABELS.finditer(plain))
    refusals = list(other_money.REFUSED_BEFORE.finditer(plain))
    last = labels[-1].end() if labels else -1
    if refusals and refusals[-1].end() > last:
        return _other_money(refusals[-1]["other"])
    if not labels:
        return None
    border = max((hit.end() for hit in _BORDER.finditer(plain, 0, last)), default=0)
    reach = [hit for hit in labels if hit.start() >= border]
    named = [hit for hit in reach if hit.lastgroup != table.UNSPECIFIED]
    if named and any(named[-1].end() <= hit.end() < labels[-1].start() for hit in refusals):
        named = []
    best = (named or reach)[-1]
    start = (
        setting.money.span.start - len(words) + _opening(reach, best) if rule == _NEAREST else None
    )
    return _Reading(rule=rule, basis=best.lastgroup or table.UNSPECIFIED, start=start)


def _opening(labels: Sequence[regex.Match[str]], best: regex.Match[str]) -> int:
    """Where the phrase starts that the label closes: "Base salary"."""
    start = int(best.start())
    for label in reversed(labels):
        if label.start() < start <= label.end() + 1:
            start = int(label.start())
    return start


def _by_lines_above(setting: PaySetting) -> _Reading | None:
    """A label on a line of its own: "Salary range", then zones with their sums."""
    document, line = setting.document, setting.line
    long = line.end - line.start > LONGEST_SUM_LINE
    if long or other_money.REFUSED_LINE.search(document.text, line.start, line.end):
        return None
    readings = (_line_reading(above.of(document.text)) for above in lines_above(document, line))
    found = next((reading for reading in readings if reading), None)
    # "Unlimited PTO", then "$90,000 - $99,000 a year": a yearly sum needs no label.
    return None if found and found.reason and _is_yearly_line(setting) else found


def _is_yearly_line(setting: PaySetting) -> bool:
    is_line = opens_line(setting.document.text, setting.line, setting.money.span)
    is_large = setting.money.size >= table.YEAR_FROM
    return is_line and is_large and period_in(setting.unit) == table.YEAR


def _line_reading(whole: str) -> _Reading | None:
    words = unmarked(whole[-REACH_BEFORE:])
    labels = list(table.LABELS.finditer(words))
    if labels:
        named = [hit for hit in labels if hit.lastgroup != table.UNSPECIFIED]
        basis = (named or labels)[-1].lastgroup or table.UNSPECIFIED
        return _Reading(rule="label-above", basis=basis, period=period_in(words))
    refused = other_money.REFUSED_BEFORE.search(words) if len(whole) <= LONGEST_LABEL else None
    if refused is None or refused["other"].casefold() == "benefits":
        return None
    return _other_money(refused["other"])


def _by_unit(setting: PaySetting) -> _Reading | None:
    """ "$25.00 per hour" by itself, where no other owner speaks."""
    period = period_in(setting.unit)
    if period and fits(setting.money, period) and _may_be_offered(setting):
        return _Reading(rule="unit", strength=WEAK, period=period)
    return None


def _may_be_offered(setting: PaySetting) -> bool:
    """A list of benefits may open with a wage: "£12.40 per hour" on a line of its own."""
    document, money = setting.document, setting.money
    owner = document.owner_at(money.span.start)
    if owner is Owner.BENEFITS and opens_line(document.text, setting.line, money.span):
        unit = period_in(setting.unit)
        large = money.size >= table.YEAR_FROM
        return unit == table.HOUR or (
            large and bool(unit or table.ON_TOP_BEHIND.match(setting.behind))
        )
    # A line that is nothing but a wage stands below the small print as well.
    return owner not in _NO_OFFER or has_line(document.text, setting.line, money.span)


def _bare(setting: PaySetting) -> _Reading | None:
    """A sum of the size of a salary in the title, on a line of its own or under a pay heading."""
    money, document = setting.money, setting.document
    alone = has_line(document.text, setting.line, money.span)
    in_place = document.section_at(money.span.start).type in _OF_PAY
    in_place = in_place or (alone and _may_be_offered(setting))
    if in_place and money.size >= table.YEAR_FROM:
        return _Reading(rule="bare-amount", strength=WEAK)
    return None


def _offer(setting: PaySetting, reading: _Reading) -> PayOffer | None:
    money = setting.money
    period = stated_period(setting, reading.period) or period_by_size(money)
    if period is None or period == table.UNNAMED:
        # "Salary: $9,500" is pay of no known period; what fits no rule of size needs its label.
        small = money.size < table.HOUR_BELOW
        if small or reading.strength == WEAK or not table.DIRECT_LABEL.search(setting.near):
            return None
        period = None
    basis = said_basis(setting.document.text, money.span, reading.basis)
    start = money.span.start if reading.start is None else reading.start
    return PayOffer(
        span=Span(start=start, end=reading.end or money.span.end),
        low=money.low,
        high=money.high,
        currency=money.currency,
        period=period,
        basis=basis,
        strength=AVERAGE if _is_average(setting) else reading.strength,
        rule=reading.rule,
    )


def _is_average(setting: PaySetting) -> bool:
    return bool(table.AVERAGE.search(setting.near) or table.ON_AVERAGE.match(setting.behind))
