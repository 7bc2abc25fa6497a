"""The amounts of time in a posting, and the unitless numbers that continue them.

"8 or more years of design, with two or more as a lead": the second number has no unit of its own.
At most MAX_AMOUNTS amounts of one posting are looked at; a posting with more is no posting.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import regex

from postings.guide.numbers import number_words
from postings.parsing.document import Document
from postings.parsing.document.statements import statement_at
from postings.parsing.facts.experience.gate import Years
from postings.parsing.facts.experience.table import PART_AFTER, PART_BEFORE
from postings.parsing.matching.durations import durations_within, find_durations
from postings.parsing.matching.numbers import TIMEOUT_SECONDS, Amount, Unit, find_amounts
from postings.parsing.matching.word_index import Words
from postings.parsing.types import Span

MAX_AMOUNTS = 300  # the longest of 10,000 real postings has 64
MOST_YEARS = 45  # nobody is asked for a longer working life

# "Minimum of\n5 years": the number must stand on the line of its unit.
_HAS_NUMBER = regex.compile(rf"\d|\b(?:{number_words(*range(1, 11), 12, 15)}|decade)", regex.I)
_PART_BEFORE = regex.compile(PART_BEFORE, regex.I)
_PART_AFTER = regex.compile(PART_AFTER, regex.I)
# What may join "5, ideally 8+ years": more words would join two demands.
_THEN_IDEALLY = regex.compile(
    r"\s*(?:,|/|;|and|but|\()?\s*(?:ideally|preferably|preferred)\s*", regex.I
)
# "Years of sales experience required (min): ", "Experience (in years): ", before a digit.
_LABEL_OF_YEARS = (
    r"\b(?:years?|yrs?)[’']?(?: of)?(?: [a-z][\w/-]*){0,4} (?:experience|exp)\b"
    r"(?: (?:required|needed|preferred|desired))?(?:\s?\((?:min(?:imum)?|required)\))?"
)
_LABEL_WITH_UNIT = r"\bexperience(?: (?:required|needed))?\s?\((?:in )?(?:years|yrs)\)"
_LABELED = regex.compile(
    rf"{_LABEL_OF_YEARS}\s?[:–-]\s?(?=[0-9])|{_LABEL_WITH_UNIT}\s?[:–-]\s?(?=[0-9])", regex.I
)
_MARK_NUMBER = re.compile(r"[:–-]\s?[0-9]")
# "8+ of field experience", "Seven (7) plus experience with": a line that opens with its number.
_OPENS = r"(?:^|\n)[^\w\n]{0,6}(?:(?:at least|minimum(?: of)?|a|with|must have|have|over) ){0,2}"
_OPEN_NUMBER = (
    rf"(?:[0-9]{{1,2}}|(?:{number_words(*range(1, 11), 12, 15, 20)}))(?:\s?\([0-9]{{1,2}}\))?"
)
# "10+ person team leadership experience" counts persons.
_COUNTED = r"persons?|people|reports?|reps?|employees?|stores?|units?|accounts?|clients?|hours?"
_UNITLESS = regex.compile(
    rf"{_OPENS}(?P<number>{_OPEN_NUMBER}(?:\s?\+|[ -]plus|\sor more))"
    rf"(?=\s(?:of )?(?:(?!(?:{_COUNTED})\b)[\w/&’'-]+ ){{0,4}}?(?:experience|exp)\b)",
    regex.I,
)
_AND_MORE = Words(("+", " plus", "-plus", "or more"))
LONGEST_NUMBER = 12  # characters: "10 - 12+"
# "$5 to 8 million", "10%", "50k": the number is no number of years.
_FOREIGN_UNIT = regex.compile(r"[$£€%]|percent|\d\s?[kKmM]\b")


def find_years(document: Document) -> tuple[Years, ...]:
    """Every amount in years or months, with the words that are its own."""
    durations = [
        amount
        for found in find_durations(document.text)
        # Weeks and days are never asked of a working life (guide 5.1).
        if found.unit in {Unit.YEAR, Unit.MONTH} and (amount := _on_one_line(document.text, found))
    ]
    without = (*_labeled(document.text), *_unitless(document.text))
    labeled = [years for years in without if not _is_among(years, durations)]
    amounts = sorted([*durations, *labeled], key=lambda amount: amount.span)
    return tuple(_with_neighbors(document, amounts[:MAX_AMOUNTS]))


def _labeled(text: str) -> Iterator[Amount]:
    """ "Years of experience: 5+": the unit stands in the label."""
    for label in _labels(text):
        line = text.find("\n", label.end())
        end = min(label.end() + LONGEST_NUMBER, len(text) if line < 0 else line)
        found = next(iter(find_amounts(text, label.end(), end)), None)
        # Right behind the label: a number farther on may be the next field of a form.
        if found and found.span.start == label.end() and _is_plain(text, found):
            yield replace(found, unit=Unit.YEAR)


def _labels(text: str) -> Iterator[regex.Match[str]]:
    # A label is read only on lines where a mark with a number stands.
    marked = {text.rfind("\n", 0, m.start()) + 1: m.end() for m in _MARK_NUMBER.finditer(text)}
    for start, end in marked.items():
        yield from _LABELED.finditer(text, start, end)


def _unitless(text: str) -> Iterator[Amount]:
    """ "8+ of field experience": beside an anchor the dropped unit is years (guide D40)."""
    # A line opens with one such number: it is read once.
    lines = dict.fromkeys(text.rfind("\n", 0, start) for start in _AND_MORE.starts_in(text))
    matches = (_UNITLESS.match(text, max(0, line), timeout=TIMEOUT_SECONDS) for line in lines)
    for match in filter(None, matches):
        number = find_amounts(text, match.start("number"), match.end("number"))[0]
        span = Span(start=match.start("number"), end=match.end("number"))
        yield replace(number, span=span, high=None, bare=False, unit=Unit.YEAR)


def _is_among(amount: Amount, others: Iterable[Amount]) -> bool:
    return any(amount.span.overlaps(other.span) for other in others)


def _on_one_line(text: str, amount: Amount) -> Amount | None:
    """Without a "minimum of" on the line above; None where number and unit are on two lines."""
    words = amount.span.of(text)
    above, newline, line = words.rpartition("\n")
    if not newline:
        return amount
    if not _HAS_NUMBER.search(line) or _HAS_NUMBER.search(above):
        return None
    return replace(amount, span=Span(start=amount.span.end - len(line), end=amount.span.end))


def find_parts(document: Document, accepted: Sequence[Years]) -> tuple[Years, ...]:
    """The accepted years and the unitless numbers that belong to them, in text order."""
    statements = dict.fromkeys(years.statement for years in accepted)
    amounts = [years.amount for years in accepted]
    for statement in statements:
        inside = [years for years in accepted if years.statement == statement]
        amounts += _parts(document.text, statement, inside)
    return tuple(_with_neighbors(document, sorted(amounts, key=lambda amount: amount.span)))


def _parts(text: str, statement: Span, inside: Sequence[Years]) -> Iterator[Amount]:
    durations = list(durations_within(text, statement.start, statement.end))
    # A number before the first years continues none of them.
    position = inside[0].span.end
    for amount in find_amounts(text, statement.start, statement.end):
        if any(amount.span.overlaps(duration.span) for duration in durations):
            position = max(position, amount.span.end)
        elif not _is_plain(text, amount):
            continue
        # Only a number that leans on years is years; the others may count anything.
        elif _leads_up(text, amount, inside) or _continues(text, amount, statement, position):
            yield replace(amount, unit=Unit.YEAR)
            position = amount.span.end


def _is_plain(text: str, amount: Amount) -> bool:
    value = amount.low if amount.low is not None else amount.high
    return bool(value and value <= MOST_YEARS and not _FOREIGN_UNIT.search(amount.span.of(text)))


def _leads_up(text: str, amount: Amount, inside: Iterable[Years]) -> bool:
    """ "Minimum 5, ideally 8+ years": the unit comes with the second number."""
    return any(
        _THEN_IDEALLY.fullmatch(text, amount.span.end, years.span.start)
        for years in inside
        if years.span.start > amount.span.end
    )


def _continues(text: str, amount: Amount, statement: Span, position: int) -> bool:
    """ "..., including 3 managing", "..., five of them as", "...; fifteen preferred"."""
    if amount.span.start < position:
        return False
    before = _PART_BEFORE.search(text[position : amount.span.start])
    return bool(before and _PART_AFTER.match(text[amount.span.end : statement.end]))


def _with_neighbors(document: Document, amounts: Sequence[Amount]) -> Iterator[Years]:
    """Each amount with the stretches of its statement up to the amounts beside it."""
    for number, amount in enumerate(amounts):
        statement = statement_at(document, amount.span.start)
        start, end = statement.start, max(statement.end, amount.span.end)
        if number:
            # min: two readings of one number may overlap.
            start = max(start, min(amounts[number - 1].span.end, amount.span.start))
        if number + 1 < len(amounts):
            end = max(amount.span.end, min(end, amounts[number + 1].span.start))
        yield Years(
            amount=amount,
            statement=statement,
            before=Span(start=start, end=amount.span.start),
            own=Span(start=amount.span.end, end=end),
        )
