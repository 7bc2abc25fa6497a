"""Where sentences and clauses end: the reach of a "required" or "preferred" (guide G7).

>>> text = "A degree required, MBA preferred (finance a plus); 5 yrs. of sales"
>>> [clause.span.of(text) for clause in find_clauses(text, 0, len(text))]
['A degree required', 'MBA preferred (finance a plus)', '(finance a plus)', '5 yrs. of sales']

A comma ends a clause only before a new noun phrase with its own cue: "medical device preferred".
A closing cue without a noun ("..., ideal.") belongs to all that stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import regex

from postings.parsing.document.cue_table import Category, Direction
from postings.parsing.document.cues import CueHit, find_cues, is_only_cue
from postings.parsing.matching.alternatives import any_of
from postings.parsing.types import Border, Clause, Span

# A full stop after these does not end a sentence.
ABBREVIATIONS = any_of(
    "e.g|i.e|eg|ie|etc|inc|ltd|co|corp|llc|sr|jr|dr|mr|mrs|ms|st|vs|no|nos|approx|min|max",
    "yr|yrs|mo|mos|exp|req|reqs|dept|ext|est|incl|u.s|u.k|u.s.a",
    "ph.d|b.a|b.s|m.s|m.a|b.sc|m.sc|m.b.a|j.d|d.c|a.m|p.m",  # degrees, and hours of the day
    "mgr|mgmt|dir|asst|assoc|bach|deg|cert|lic|hr|hrs|ft|mt|ave|div|intl|natl|assn|n.a|a.s|a.a",
)
# After an abbreviation only these words open a new sentence.
OPENERS = "The|We|Our|You|Your|This|These|It|In|As|At|For|With|Must|Candidates?|If|All|To|Please"

# A full stop, with its quotes, before anything that is no small letter.
_STOP = regex.compile(
    r"(?P<mark>[.!?…]+['\"”’)]?)\s+(?=[^\p{Ll}\s,;.])"
    # "... offices.Duties": the space was lost; "Node.js" and "sales.acme@..." are words.
    r"|(?<=[\p{Ll}\d)])[.!?](?P<glued>)(?=\p{Lu}\p{Ll}{2,}\b(?![.(/@]))"
    r"|\n"
)
# A single letter as well: "Ask J. Lee".
_ABBREVIATION = regex.compile(rf"(?<![\w.])(?:{ABBREVIATIONS}|\p{{L}})\.$", regex.I)
_OPENER = regex.compile(rf"\s(?:{OPENERS})\b")
LONGEST_ABBREVIATION = 8  # characters before the stop that are looked at: "approx." with a space
LONGEST_SENTENCE = 2_000  # characters; keeps what is done per pair of cues in a sentence bounded
# A dash before a digit is a range: "3 – 5 years".
_HARD_MARK = re.compile(r"[;–—•·|-]")
_BRACKET = re.compile(r"[(\[]")
_HARD = regex.compile(r";\s*|\s[–—-]{1,2}\s+(?!\d)|\s?—\s?|\s•\s?|\s[·|]\s")
# With a space behind: the comma of "10,000" is no border.
_COMMA = regex.compile(r",\s+")
# "A required but B preferred", "b required / c preferred".
_CONJUNCTION = regex.compile(r",?\s+(?:but|and|while|whereas|with|plus)\s+|,\s+|\s+-\s+|\s*/\s*")
# On one line; of brackets in brackets only the innermost.
# "C(k)P", "401(k)": a letter in brackets of its own parts nothing.
_PARENTHESIS = regex.compile(
    r"(?:(?<!\w)|(?!\(\w\)))[(\[](?:[^()\[\]\n]|(?<=\w)\(\w\)){1,300}+[)\]]"
)
# "seller(s)", "five (5)", "phase (ii)": part of the word before it.
_TRIVIAL = regex.compile(r"[(\[]\s*(?:s|es|\d{1,3}\+?|[ivx]{1,4}|or more)\s*[)\]]", regex.I)
# What may stand before the last item of a list: "a degree in business, marketing or law".
# At most four words: a list's items are names, a longer stretch is a statement.
_LIST_TAIL = regex.compile(
    r"\b(?:in|of|with|as|including|or|and|for|like|from)(?:\s(?:a|an|the))?(?:\s[\w&’'/.-]+){1,4}$",
    regex.I,
)
# "3 years of sales experience, ..." is said to its end: what follows is new.
_COMPLETE = regex.compile(r"\b(?:experience|exp\.?|background)\s*$", regex.I)
_DEGREE = r"(?-i:MBA|BA|BS|MA|MS|JD|CPA)|ph\.?d|(?:bachelor|master|associate)['’]?s?|doctorate"
_DEGREE_FIRST = regex.compile(
    rf"(?P<besides>with )?(?:an? )?(?:{_DEGREE}|(?:advanced|graduate) degree)\b", regex.I
)
_DEGREE_LAST = regex.compile(rf"\b(?:{_DEGREE})['’]?s?(?: degree)?$", regex.I)
# "..., sales experience in retail or banking preferred": it names its own experience; so do
# "other relevant degrees or experience will be valued".
_OTHERS = r"(?:any|other|additional|further)"
_NO_JOINT = r"(?!(?:or|and|related|equivalent)\b)[\w/&’'-]+ "
_SKILL = r"(?:experience|background|exposure|expertise|knowledge) (?:in|with|of|at|within|from)\b"
_OWN_DEMAND = regex.compile(
    rf"(?:{_OTHERS} |previous |prior )?(?:{_NO_JOINT}){{0,4}}{_SKILL}"
    rf"|{_OTHERS} (?:{_NO_JOINT}){{0,3}}(?:degrees|experience|qualifications|certifications)\b",
    regex.I,
)
# "A degree, majoring in biology, medicine or a related field preferred" wishes for the field.
_FIELD = (
    r"(?:major(?:ing|ed|s)?|minor|concentration|focus|emphasis|speciali[sz]ation|speciali[sz]ing"
    r"|coursework|studies)"
)
_OF_THE_FIELD = regex.compile(
    rf",\s+(?=(?:and |with )?(?:an? |the )?{_FIELD} (?:in|on)\b)", regex.I
)
# An "or" inside the last item still makes a list: "marketing or law".
_COORDINATED = regex.compile(r"^(?:or|and|and/or|nor)\b|\s(?:or|and|and/or)\s", regex.I)
# At its start only "or": "and" may begin a statement of its own.
_COORDINATOR = regex.compile(r"^(?:or|and/or|nor)\b", regex.I)


def find_sentences(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Sentences of a stretch, trimmed; line ends are sentence ends.

    >>> text = "Acme Inc. is hiring. Ask Dr. Lee, e.g. by mail.Apply: now"
    >>> [span.of(text) for span in find_sentences(text, 0, len(text))]
    ['Acme Inc. is hiring.', 'Ask Dr. Lee, e.g. by mail.', 'Apply: now']
    """
    matches = _STOP.finditer(text, start, end)
    # A line end belongs to neither side; a mark belongs to its sentence.
    stops = [m.end("mark") if m["mark"] else m.end() for m in matches if _is_stop(text, m)]
    edges = [edge for left, right in pairwise([start, *stops, end]) for edge in _cut(left, right)]
    spans = (_trimmed(text, left, right) for left, right in pairwise([*edges, end]))
    return tuple(span for span in spans if span.start < span.end)


def _cut(start: int, end: int) -> range:
    """The starts of the pieces of a sentence: one, unless it is longer than any real sentence."""
    return range(start, max(end, start + 1), LONGEST_SENTENCE)


def find_clauses(text: str, start: int, end: int) -> tuple[Clause, ...]:
    """Clauses of a stretch in text order; parentheses follow the clause that they stand in."""
    return tuple(
        clause
        for number, sentence in enumerate(find_sentences(text, start, end))
        for clause in sentence_clauses(text, sentence, Border.SENTENCE if number else Border.BLOCK)
    )


def _is_stop(text: str, match: regex.Match[str]) -> bool:
    """A full stop of an abbreviation ends a sentence only before a word that opens one."""
    if match["mark"] != ".":
        return True
    end = match.end("mark")
    word = text[max(0, end - LONGEST_ABBREVIATION) : end]
    # "Work at Acme Inc. We sell." are two sentences, "Acme Inc. is hiring" is one.
    return not _ABBREVIATION.search(word) or bool(_OPENER.match(text, end))


def sentence_clauses(text: str, sentence: Span, opened_by: Border) -> Iterator[Clause]:
    """The clauses of one sentence; `opened_by` is what its first one begins with."""
    holes = _holes(text, sentence)
    for span, border in _split(text, sentence, opened_by, holes):
        inner = tuple(hole for hole in holes if span.holds(hole))
        yield Clause(span=span, border=border, holes=inner)
        for hole in inner:
            yield Clause(span=hole, border=Border.PARENTHESIS)


def _holes(text: str, sentence: Span) -> tuple[Span, ...]:
    # Most sentences have no bracket, and to see that costs less than the pattern.
    if not _BRACKET.search(text, sentence.start, sentence.end):
        return ()
    return tuple(
        Span(start=m.start(), end=m.end())
        for m in _PARENTHESIS.finditer(text, sentence.start, sentence.end)
        # "Five (5) years" stays in one piece.
        if not _TRIVIAL.fullmatch(m[0])
    )


def _split(
    text: str, sentence: Span, opened_by: Border, holes: tuple[Span, ...]
) -> Iterator[tuple[Span, Border]]:
    borders = [(sentence.start, sentence.start, opened_by)]
    if _HARD_MARK.search(text, sentence.start, sentence.end):
        borders += _hard_borders(text, sentence, holes)
    # A border at the end closes the last piece.
    borders.append((sentence.end, sentence.end, opened_by))
    for (_, left, border), (right, _, _) in pairwise(borders):
        piece = _trimmed(text, left, right)
        if piece.start < piece.end:
            yield from _split_at_cues(text, piece, border, holes)


def _hard_borders(
    text: str, sentence: Span, holes: tuple[Span, ...]
) -> Iterator[tuple[int, int, Border]]:
    """Semicolons and dashes, unless only a cue follows ("degree - required")."""
    matches = [m for m in _HARD.finditer(text, sentence.start, sentence.end) if _is_free(m, holes)]
    for match, end in zip(matches, [*(m.start() for m in matches[1:]), sentence.end], strict=False):
        # "Degree – required": the cue belongs to what stands before the dash.
        if not is_only_cue(text, match.end(), end):
            border = Border.SEMICOLON if ";" in match[0] else Border.DASH
            yield match.start(), match.end(), border


def _is_free(match: regex.Match[str], holes: tuple[Span, ...]) -> bool:
    return not any(hole.start < match.start() < hole.end for hole in holes)


def _split_at_cues(
    text: str, piece: Span, border: Border, holes: tuple[Span, ...]
) -> Iterator[tuple[Span, Border]]:
    """Cut where one statement's cue is followed by another statement with its own."""
    hits = [
        hit
        for hit in find_cues(text, piece.start, piece.end)
        # A pseudo-cue governs nothing, and cues in brackets govern only these.
        if hit.cue.category is not Category.PSEUDO
        and not any(hole.overlaps(hit.span) for hole in holes)
    ]
    if not hits:
        yield piece, border
        return
    # Two cues can ask for the same cut.
    cuts = sorted(set(_cuts(text, piece, hits, holes)))
    edges = [(piece.start, piece.start), *cuts, (piece.end, piece.end)]
    for number, ((_, left), (right, _)) in enumerate(pairwise(edges)):
        span = _trimmed(text, left, right)
        if span.start < span.end:
            yield span, border if number == 0 else Border.COMMA


def _cuts(
    text: str, piece: Span, hits: list[CueHit], holes: tuple[Span, ...]
) -> Iterator[tuple[int, int]]:
    for hit, following in zip(hits, [*hits[1:], None], strict=False):
        # "Preferably A and B required": the first cue still speaks of what comes.
        if following and hit.cue.direction is not Direction.AFTER:
            yield from _cut_after(text, hit, following)
        yield from _cut_before(text, piece, hit, following, holes)


def _cut_after(text: str, hit: CueHit, following: CueHit) -> Iterator[tuple[int, int]]:
    """ "A required, B preferred", "A preferred and B required": a border after the first cue."""
    match = _CONJUNCTION.match(text, hit.span.end, following.span.start)
    # "Preferred but not required" is one ruling, no two statements.
    if match and not is_only_cue(text, match.end(), following.span.end):
        yield match.start(), match.end()


def _cut_before(
    text: str, piece: Span, hit: CueHit, following: CueHit | None, holes: tuple[Span, ...]
) -> Iterator[tuple[int, int]]:
    """ "3 years of sales, medical device preferred": a comma before a noun with a closing cue."""
    commas = [m for m in _COMMA.finditer(text, piece.start, hit.span.start) if _is_free(m, holes)]
    if not commas or hit.cue.direction is Direction.AFTER:
        return
    field = _OF_THE_FIELD.search(text, piece.start, hit.span.start)
    # The nearest: "5 years, a degree, medical device preferred" wishes for the last alone.
    comma = next((m for m in commas if field and m.start() == field.start()), commas[-1])
    closes = _closes(text, piece, hit, following)
    # "..., ideal." closes all that stands before it.
    if closes and not is_only_cue(text, comma.end(), hit.span.end):
        left = text[piece.start : comma.start()]
        right = text[comma.end() : hit.span.start]
        if right.strip() and (field or not _is_list(left, right)):
            yield comma.start(), comma.end()


def _closes(text: str, piece: Span, hit: CueHit, following: CueHit | None) -> bool:
    """A cue at the end of the piece or before the next comma: it says no more of its own."""
    rest = text[hit.span.end : following.span.start if following else piece.end]
    return not rest.strip(" .!:") or rest.lstrip().startswith(",")


def _is_list(left: str, right: str) -> bool:
    """ "a degree in business, marketing or a related field required" is one statement."""
    # "5 years of sales, or retail preferred": an "or" keeps one clause (guide G7).
    if _COORDINATOR.match(right):
        return True
    if _COMPLETE.search(left) or _OWN_DEMAND.match(right):
        return False
    # "A Bachelor's in finance or law, MBA and/or CPA preferred": a degree is no field of another.
    degree = _DEGREE_FIRST.match(right)
    if degree and (degree["besides"] or not _DEGREE_LAST.search(left)):
        return False
    return bool(_COORDINATED.search(right) and (_LIST_TAIL.search(left) or "," in left))


def _trimmed(text: str, start: int, end: int) -> Span:
    # Nearly always there is nothing to trim.
    if start < end and not (text[start].isspace() or text[end - 1].isspace()):
        return Span(start=start, end=end)
    stretch = text[start:end]
    start += len(stretch) - len(stretch.lstrip())
    return Span(start=start, end=max(start, start + len(stretch.strip())))
