"""The segments of a title, and which of them are no part of it (guide 2).

A segment stands between " - ", " | ", commas, brackets or line ends. Places, workplace, employment,
shifts, pay, codes, urgency and the employer's own name go; products, markets and segments stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from postings.parsing.document import Document
from postings.parsing.facts.title.functions import title_functions
from postings.parsing.matching.alternatives import any_of
from postings.parsing.matching.organization_names import name_key
from postings.parsing.matching.place_table import CODES
from postings.parsing.matching.places import PLACES, STATE_CODES
from postings.parsing.matching.prefilter import Prefilter
from postings.parsing.types import Span

# "Remote", "Hybrid", "Field-based": how one works, not what.
_WORKPLACE = any_of(
    r"remote|hybrid|on-?site|in[- ]office|work[- ]from[- ]home|wfh|home[- ]based",
    r"field[- ]based|home office|telecommute|virtual",
    r"remote[- ](?:first|eligible|friendly|based|ok|only|position|role|work|opportunity)",
)
# "Full-time", "12-month FTC", "W2": the contract.
_EMPLOYMENT = any_of(
    r"(?:full|part)[- ]?time|permanent|perm|contract(?:or)?|temporary|temp",
    r"temp[- ]to[- ](?:hire|perm)|freelance|fixed[- ]term|ftc|interim|seasonal|casual|w-?2",
    r"1099|c2c|per diem|prn|direct hire|commission[- ]only",
    r"\d{1,2}[- ]month[s]?(?: (?:contract|ftc|fixed[- ]term|secondment))?|locum",
    r"internal only|salaried|hourly|exempt|non-exempt|maternity cover|substantive",
)
_ORDINAL = r"1st|2nd|3rd|first|second|third|late|early|rotating|am|pm"
_MORE_TIMES = r"[ /&-]+(?:and )?(?:days?|nights?|evenings?|weekends?|shifts?)"
# "Night shift", "Mon-Fri", "9am-5pm".
_SHIFT = any_of(
    rf"(?:days?|nights?|evenings?|weekends?|overnights?)(?: shifts?)?(?:{_MORE_TIMES})*",
    rf"(?:{_ORDINAL}) shifts?|out[- ]of[- ]hours",
    r"mon(?:day)?\s?(?:-|–|to)\s?fri(?:day)?|no weekends",
    r"\d{1,2} hours(?: (?:per|a) week)?",
    r"\d{1,2}(?::\d\d)? ?(?:am|pm)\s?(?:-|–|to)\s?\d.{0,8}",
)
# Segments that are no part of a title: (rule, pattern for the whole segment).
RULES: tuple[tuple[str, str], ...] = (
    # "Sales Manager at [Acme.dev](https://acme.dev/)": the address alone goes.
    ("url", r"https?://\S+|www\.\S+"),
    # "Remote", "Fully remote", "Remote - must live in ..."
    (
        "workplace",
        (
            r"(?:100% |fully[- ]?|partially |mostly |@ ?|us |usa |uk |anywhere |global )*"
            rf"(?:{_WORKPLACE})\b.{{0,40}}"
        ),
    ),
    # "London hybrid": a place may stand before it.
    (
        "workplace",
        (
            r"(?:[\w&. ]{1,30} )?(?:remote|hybrid|home based|work from home)"
            r"(?: (?:ok|only|role|possible))?"
        ),
    ),
    # "Full-time or contract", "12-month FTC"
    (
        "employment",
        (
            rf"(?:{_EMPLOYMENT})(?:[ /&,-]+(?:or |and )?(?:(?:full|part)[- ]?time|permanent"
            r"|contract|temporary|post|position|role|hours|basis|ftc|w-?2|1099|cover|remote|hire))*"
        ),
    ),
    (
        "shift",
        rf"(?:{_SHIFT})",
    ),
    # "$80k OTE", "uncapped commission"; "10k users" is a size of customers.
    (
        "pay",
        (
            r".{0,40}(?:[$£€]\s?[\d*]|\bOTE\b|\*{3,}\s?k|\d\s?k\b(?! users)|\buncapped\b"
            r"|\bcommission\b|\bper hour\b|/hr\b|\bsign[- ]?on bonus|\bbase salary\b).{0,60}"
        ),
    ),
    # "Req 20931", "#4471", "R10442": a code has a digit.
    (
        "code",
        (
            r"(?:#\s?\w+|(?:req(?:uisition)?|job|ref(?:erence)?|id|posting|vacancy)\.?\s?"
            r"(?:id|no|number|code|#)?\.?\s?[:#]?\s?[\w/-]*\d[\w/-]*"
            r"|[A-Z]{2,4}[-_]?\d{2,}[\w-]*|[A-Z]-?\d{4,}|\d{4,}\w*)"
        ),
    ),
    # "(m/f/d)", "(w/m/x)", in any order of the letters
    ("gender", r"(?:all genders?|[mfdwxhvit](?:\s?[/|*,]\s?[mfdwxhvit]){1,3}|gn)"),
    # "Job in Boise", "Based in Leeds"
    ("job-in-city", r"(?:job|jobs|position|role|based|located) in .{2,40}"),
    # "Hiring Now!", "Immediate start", "2 openings"
    (
        "urgency",
        any_of(
            (
                r"(?:we(?:'|’)?re |we are |now |urgent(?:ly)? )?(?:hiring|recruiting)"
                r"(?: now| immediately| asap| event)?!*"
            ),
            r"urgent(?: requirement| role| need)?!*",
            r"immediate (?:start|hire|opening|interview)s?!*|apply (?:now|today)!*",
            r"start (?:asap|immediately|now)!*|asap|new!*|hot job!*|great opportunity!*",
            r"multiple (?:openings|positions)",
            r"(?:\d+|multiple|several) (?:openings|positions|roles|vacancies)",
            r"interviewing now!*",
        ),
    ),
    # "Band 7", "CT1/2": a grade goes only where it is its own segment (guide D26).
    (
        "grade",
        (
            r"(?:pay )?(?:band|grade|level|tier)\s?\d{1,2}[a-z]?(?:[-/ ]\d\w?)?"
            r"|(?:ct|st|f|afc)\d(?:/\d)?"
        ),
    ),
)
_RULES = Prefilter(
    (regex.compile(rf"\s*(?:{pattern})\s*", regex.I), rule) for rule, pattern in RULES
)

# A hyphen divides only between blanks: "Mid-Market" is one word.
_DELIMITER = regex.compile(r"\s[-–—|]\s|,|[()\[\]]|\s\|\s?|\s{2,}[-–—]\s{0,3}|\n")
# "Sales Manager at" when the employer's name behind it is gone.
_DANGLING = regex.compile(r"(?:\s+(?:at|@|for|with|in|-|–|—|\||/|,|&|and))+\s*$", regex.I)
# Words around a place: "Greater Boston Area", "Texas territory".
_AROUND_PLACE = any_of(
    r"and|or|area|areas|region|regions|territory|metro|greater|based|only|office|offices",
    r"within|location|market|county|city of|state of|the|of|remote|hybrid|desert|upper",
    r"lower|coast|valley|candidates?|timezones?|est|pst|cst|mst|et|pt|hq|surrounding|in",
)
_PLACE_FILLER = regex.compile(rf"\b(?:{_AROUND_PLACE})\b", regex.I)
_PLACE_SPLIT = regex.compile(r"\s?[/&,;+]\s?|\s(?:and|or|-|–)\s")
# The body may say that a name of no table is a place: "based in Larkville".
_STATED_PLACE = regex.compile(
    r"(?:(?:based|located|position|office|offices|role) (?:is |out )?(?:in|near)|location:?)\s+"
)
_BEHIND_PLACE = regex.compile(r"\b(?:(?=,? (?:[A-Z]{2}\b|\p{Lu}\p{Ll}+)|[.,;]|$))")
_NAME = regex.compile(r"\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}")
# A town needs a capital, and nothing but names: "Vale of Larks".
_TOWN = regex.compile(
    r"\s*\p{Lu}[\p{Ll}'’.]+\p{L}*(?:[ -](?:of |du |la |le |d['’])?\p{Lu}[\p{L}'’.]+){0,3}\s*"
)
# "Larkville, MI": the code behind a town of no table.
_CODE_BEHIND = regex.compile(r", ?(?P<code>[A-Z]{2})(?=\s*(?:[)\]|]|[-–—] |$))")
_OPENS_PLACE = frozenset("-–—|([")
# "Medicare, FL" and "Home Health, Ohio": what is sold stands before the state.
_GOODS = any_of(
    r"enterprise|mid-?market|markets?|commercial|strategic|public|sector|health ?care",
    r"medical|medicare|retail|insurance|government|education|accounts?|named|national",
    r"major|key|local|territory|inside|outside|sales|team|software|services?|solutions?",
    r"products?|group|division|federal|consumer|industrial|residential|security|cloud|data",
    r"energy|solar|banking|mortgage|wholesale|automotive|hospice|senior|junior|home|small",
    r"business",
)
_NO_TOWN = regex.compile(  # markets, segments and goods that states are named behind
    any_of(
        rf"\b(?:{_GOODS})\b",
        r"(?:ing|ment|tion|ics|als|ware)\b",
    ),
    regex.I,
)
# What cutting leaves: double blanks, empty brackets, signs at the ends.
_WHITE = regex.compile(r"\s+")
_AFTER_OPENING = regex.compile(r"([(\[])\s+")
_BEFORE_CLOSING = regex.compile(r"\s+([)\],])")
_TRAILING = regex.compile(r"[\s.,;:!|–—/&-]+$|^[\s,;:|–—/&-]+|^\.(?=\s)")
BRACKETS = {"(": ")", "[": "]"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A segment of the title, with what opened it; `rule` says why it goes, None keeps it."""

    span: Span
    opening: str
    rule: str | None = None


def judged_segments(
    document: Document, title: Span, employers: tuple[str, ...]
) -> Iterator[Segment]:
    keys = frozenset(key for name in employers if (key := name_key(name)))
    for segment in _segments(document.text, title):
        words = segment.span.of(document.text)
        rule = _rule(words, document, keys)
        if rule is None and _is_town(segment, words, document.text[: title.end]):
            rule = "place"
        yield Segment(span=segment.span, opening=segment.opening, rule=rule)


def _segments(text: str, title: Span) -> Iterator[Segment]:
    start, opening = title.start, ""
    for match in _DELIMITER.finditer(text, title.start, title.end):
        if match.start() > start or opening:
            yield Segment(span=Span(start=start, end=match.start()), opening=opening)
        start, opening = match.end(), match[0]
    yield Segment(span=Span(start=start, end=title.end), opening=opening)


def _rule(words: str, document: Document, employers: frozenset[str]) -> str | None:
    # "*Remote*", "Hiring now!": marks say nothing.
    stripped = words.strip(" !.*")
    if not stripped:
        return None
    for pattern, rule in _RULES.rows_for(stripped):
        if pattern.fullmatch(stripped):
            return rule
    # "Director, Fiber Sales – Larkspur" (guide 2).
    if employers and name_key(stripped) in employers:
        return "employer"
    return "place" if _is_place(stripped, document) else None


def _is_place(words: str, document: Document) -> bool:
    """Every part of the segment is a known place, or the body says that the job is there."""
    if words in STATE_CODES:  # before "OR" and "IN" are taken for words that join
        return True
    parts = [part.strip(" .()") for part in _PLACE_SPLIT.split(words)]
    parts = [part for part in (_PLACE_FILLER.sub(" ", p).strip() or "" for p in parts) if part]
    if parts and all(_is_place_name(part) for part in parts):
        return True
    # One name of up to three words, and in the body as well: "Larkville".
    if not _NAME.fullmatch(words) or document.text.find(words, document.body_start) < 0:
        return False
    # A trade may bear a place's name: what names a function stays.
    return _is_stated(words, document) and not title_functions(words)


def _is_stated(words: str, document: Document) -> bool:
    text = document.text
    ends = (match.end() for match in _STATED_PLACE.finditer(text, document.body_start))
    return any(
        text.startswith(words, end) and _BEHIND_PLACE.match(text, end + len(words)) for end in ends
    )


def _is_town(segment: Segment, words: str, text: str) -> bool:
    """A town of no table, set apart and before its state: "Sales Manager - Troy, MI"."""
    code = _CODE_BEHIND.match(text, segment.span.end)
    # Set apart by a dash or a bracket: behind a comma stands what is sold.
    if code is None or code["code"] not in CODES or segment.opening.strip() not in _OPENS_PLACE:
        return False
    return (
        bool(_TOWN.fullmatch(words)) and not _NO_TOWN.search(words) and not title_functions(words)
    )


def _is_place_name(part: str) -> bool:
    folded = _WHITE.sub(" ", part.casefold())
    codes = part.split()
    return folded in PLACES or all(code in STATE_CODES for code in codes)


def joined(text: str, segments: tuple[Segment, ...]) -> str:
    """The kept segments with what opened them; a bracket opens at its first kept segment."""
    # A bracket whose segments all went is not written.
    kept: list[str] = []
    bracket, is_open = "", False
    for segment in segments:
        mark, lead = segment.opening.strip(), segment.opening
        if mark in BRACKETS:
            bracket, lead = _bracket(text, segment), ""
        elif mark in BRACKETS.values():
            kept.append(mark if is_open else "")
            bracket, is_open, lead = "", False, ""
        if segment.rule is None:
            kept += [bracket or (lead if any(kept) else ""), segment.span.of(text)]
            bracket, is_open = "", is_open or bool(bracket)
    return _tidy(_WHITE.sub(" ", "".join(kept)).strip())


def _bracket(text: str, segment: Segment) -> str:
    """The bracket, with a space where the title has one: "Ingenieur(e)" has none."""
    before = segment.span.start - len(segment.opening) - 1
    return " " * text[max(before, 0)].isspace() + segment.opening.strip()


def _tidy(title: str) -> str:
    title = _AFTER_OPENING.sub(r"\1", title)
    title = _BEFORE_CLOSING.sub(r"\1", title)
    # Each cut can lay bare another: "Sales Manager - at ,".
    previous = None
    while previous != title:
        previous = title
        title = _TRAILING.sub("", _DANGLING.sub("", title))
    return title
