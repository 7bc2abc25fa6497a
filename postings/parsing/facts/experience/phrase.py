"""The words that say what stated years are of: behind them, around their parenthesis, or a label.

>>> document = Document.from_html("<p>Proven experience in sales (5+ years), ideally in software")
>>> start = document.text.index("5+")
>>> of = work_phrase(document, Span(start=start, end=start + 8), document.sentences[0].end)
>>> of.of(document.text)
'experience in sales'
"""

from __future__ import annotations

import regex

from postings.parsing.document import Document
from postings.parsing.facts.experience.work_kinds import names_work
from postings.parsing.types import Border, Span

MAX_PHRASE = 220  # characters; guide G3 bounds quotes by 300

# Words between the unit and the work: "5 years(s) (minimum) in total, of which must be".
_CUE_FIRST = (
    r"(?:\((?:minimum|min\.?|required|preferred)\)\s*)?"
    r"(?:(?:minimum|min|or more|plus|\+|required|preferred|total|in total)[\s,:]+)?"
)
_OF = r"(?:of\s+(?:(?:them|those|these|which|that)\s+)?)?(?:(?:must|should)\s+be\s+)?"
# "5 years with a Bachelor's degree working in sales": the degree is another matter.
_DEGREE_BETWEEN = (
    r"(?:with (?:an?|the) [\w’' ]{0,30}?(?:degree|MBA|Ph\.?D|master['’]?s)"
    r"\s(?=working|of|in|leading|managing|selling))?"
)
_START = regex.compile(
    rf"^(?:\(s\))?['’]?s?[\s)]*{_CUE_FIRST}{_OF}{_DEGREE_BETWEEN}",
    regex.I,
)

# Where the phrase is over. A purpose: "experience to join us", "experience requirement".
_PURPOSE = (
    r"(?<=\bexperience)\s(?:to|who)\s"
    r"|\sto (?:join|be|help|apply|support|lead|drive|ensure|qualify)\b|\srequirement"
)
# What comes on top: "including", "with a track record"; "with leading teams" still says the work.
_QUALITIES = (
    r"history|track|proven|strong|demonstrated|solid|focus|emphasis|direct|significant|exposure"
    r"|ability|knowledge|skills|increasing|advanced"
)
_DEGREES = (
    # "Master agents" are sellers.
    r"bachelor\w*|master['’]?s|master(?= degree)|mba|ph\.?d|hs|high school|associate\w*|degree"
    r"|\w+ degree"
)
_ON_TOP = (
    r",?\s(?:including|preferably|ideally|particularly|specifically|especially"
    rf"|with (?!\w+ing\b)(?:a |an |the )?(?:{_QUALITIES}|{_DEGREES}))\b"
)
# How much it is asked for: ", strongly preferred", "is a must", "may substitute".
_STATUSES = (
    r"required|preferred|desired|desirable|mandatory|critical|a must|a plus|req['’]d|must be"
    r"|may substitute|may be substituted|in lieu of|instead of"
)
_HOW_MUCH = rf",?\s(?:(?:is|are|will be|would be|strongly|highly)\s)*(?:{_STATUSES})\b"
# The next demand: "and a bachelor's degree", "and excellent communication".
_NEXT_OPENS = (
    r"an?(?=\s)|at least|the|your|ability|strong|proven|substantial|demonstrated|knowledge"
    r"|excellent|experience|bachelor\w*|master\w*|mba|ph\.?d|equivalent"
)
# What was reached by the work is no other work.
_REACHED = r"driving|growing|exceeding|achieving|targeting|specializing|ensuring|calling|delivering"
_QUALITY_NEXT = r"medical device|ability|strong|proven|excellent|demonstrated"
_NEXT_DEMAND = (
    rf",?\s(?:and|or|plus)\s(?:{_NEXT_OPENS})\b|,\s(?:or\s)?(?:an?\s)?(?:{_DEGREES})\b"
    rf"|,\s(?:{_REACHED})\b|,\s(?:and\s)?(?:a\s)?(?:{_QUALITY_NEXT})"
)
# A comma alone ends nothing: "of sales, marketing and support" goes on.
_END = regex.compile(
    rf"[;\n]|{_PURPOSE}|,?\sof (?:which|those|them|these)\b|\s[–—•*]\s|{_ON_TOP}|{_HOW_MUCH}"
    rf"|{_NEXT_DEMAND}|\s\((?:required|preferred|minimum)",
    regex.I,
)
# The verb stands before the years: "led sales teams for five years".
_LED = regex.compile(
    r"(?P<work>\b(?:led|leading|managed|managing|sold|selling|supervised|coached|directed)\b"
    r"[^.;]*?),?\s+for\b[^.;]{0,20}$",
    regex.I,
)
# A word that hangs over at the end: "of sales experience with", "in sales, and".
_HANGING = regex.compile(
    r"(?:[\s,;(]*\b(?:with|plus|and|or|including|in addition to|at|of which)\b)+[\s,;(]*$", regex.I
)
_HAS_WORD = regex.compile(r"[^\W\d_]{2}")
_EXPERIENCE = regex.compile(r"\b(?:experiences?|expertise|background|track record)\b", regex.I)
_NAMES = regex.compile(r"[^\W\d_]{4}")
# "Sales management: (minimum ", before the years.
_LABEL = regex.compile(
    r"(?P<label>(?:[^:.\n•*]|\.(?!\s)){2,60}?)\s*(?::|[–-])\s*\(?(?:minimum|min\.?|at least)?\s*$",
    regex.I,
)
# "(5+ years) of selling", "(5 years) sales experience": the words go on behind the parenthesis.
_CONTINUES = regex.compile(
    r"^\s*(?:\w+\s){0,3}(?:experience|exp\b|as|in|of|working|leading|managing|selling)\b", regex.I
)


def work_phrase(document: Document, years: Span, own_end: int, *, alone: bool = True) -> Span:
    """The stretch of text that names the work; empty at the years' end if nothing does.

    Only years that are `alone` in their statement are named by the words before them.
    """
    clause = document.clause_at(years.start)
    # "Outside sales (5+ years)".
    if clause.border is Border.PARENTHESIS and clause.span.holds(years):
        return _around(document, years, clause.span, own_end)
    behind = _behind(document.text, years.end, own_end)
    # The words behind win: those before may belong to another demand.
    if _HAS_WORD.search(behind.of(document.text)):
        return behind
    # Of two amounts in a statement nobody knows whose the words before are.
    named = _named_before(document, years) if alone else None
    return named or behind


def _around(document: Document, years: Span, hole: Span, own_end: int) -> Span:
    """Years in a parenthesis: the words in it, behind it, or before it."""
    text = document.text
    inside = _behind(text, years.end, max(years.end, hole.end - 1))
    # "(5 years in the field)" names nothing; what stands before the parenthesis does.
    if inside.end - inside.start > len("in the field") and _HAS_WORD.search(inside.of(text)):
        return inside
    if _CONTINUES.match(text[hole.end : hole.end + MAX_PHRASE]):
        return _behind(
            text, hole.end, max(hole.end, document.clause_at(max(0, hole.start - 1)).end)
        )
    return _before(document, Span(start=hole.start, end=hole.end)) or inside


def _behind(text: str, start: int, end: int) -> Span:
    """From behind the unit to the end of the noun phrase."""
    stretch = text[start : min(end, start + MAX_PHRASE)]
    skipped = _START.match(stretch)
    begin = skipped.end() if skipped else 0
    # One back: the blank before an ending belongs to its pattern.
    closing = _END.search(stretch, max(0, begin - 1))
    stop = max(begin, closing.start()) if closing else len(stretch)
    hanging = _HANGING.search(stretch, begin, stop)
    phrase = _trimmed(text, start + begin, start + (hanging.start() if hanging else stop))
    return phrase if phrase.start < phrase.end else Span(start=start, end=start)


def _named_before(document: Document, years: Span) -> Span | None:
    # The label first: it is written to name what follows.
    return _label(document, years) or _led(document, years) or _before(document, years)


def _led(document: Document, years: Span) -> Span | None:
    """ "You have led sales teams for at least five years"."""
    start = max(document.sentence_at(years.start).start, years.start - MAX_PHRASE)
    found = _LED.search(document.text[start : years.start])
    return found and _trimmed(document.text, start + found.start("work"), start + found.end("work"))


def _label(document: Document, years: Span) -> Span | None:
    start = document.block_at(years.start).start
    label = _LABEL.search(document.text[start : years.start])
    # "1: 5 years" has a number for a label.
    if label is None or not _HAS_WORD.search(label["label"]):
        return None
    return _trimmed(document.text, start + label.start("label"), start + label.end("label"))


def _before(document: Document, years: Span) -> Span | None:
    """From the last "experience" of the clause to the years; words before it if those say it."""
    text = document.text
    start = max(document.sentence_at(years.start).start, years.start - MAX_PHRASE)
    found = list(_EXPERIENCE.finditer(text, start, years.start))
    # "experience in sales, 5 years"; a bare "experience:" says less than the clause around it.
    if found and _NAMES.search(text, found[-1].end(), years.start):
        return _trimmed(text, found[-1].start(), years.start)
    clause = _trimmed(text, max(start, document.clause_at(years.start - 1).start), years.start)
    if names_work(clause.of(text)):
        return clause
    return _trimmed(text, found[-1].start(), years.start) if found else None


def _trimmed(text: str, start: int, end: int) -> Span:
    stretch = text[start:end]
    left = len(stretch) - len(stretch.lstrip(" ,.:;(–—-"))
    right = len(stretch.rstrip(" ,.:;(–—-"))
    return Span(start=start + left, end=max(start + left, start + right))
