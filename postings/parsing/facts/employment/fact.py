"""Employment: the kinds of employment on offer, and exempt or not from overtime (guide 9).

"Job Type: Full-time, Contract" names two; "This is a full-time, exempt position" names one and its
status. Benefits for "full-time employees" and contracts that are negotiated say nothing about the
job.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import regex

from postings.parsing.document import Document
from postings.parsing.document.line_windows import matches_in_lines
from postings.parsing.document.objections import OF_OTHERS, Objections
from postings.parsing.facts.employment import table
from postings.parsing.facts.employment.exempt import FLSA
from postings.parsing.facts.employment.refusals import OBJECTIONS, OF_EXEMPTION
from postings.parsing.matching.prefilter import Anchor
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Rejected, Span

# Any word that TYPES, STATEMENTS and FLSA can begin with; the text around it is read.
_TRIGGERS = (
    r"(?:full|part)[-_ ]?time|contract|freelanc|temp(?:orary)?\b|fixed[- ]term|1099"
    r"|commission[- ](?:only|based)|100% commission|straight commission|intern(?:ship)?\b|seasonal"
)
_MORE_TRIGGERS = (
    r"per[- ]diem|prn\b|(?:non-? ?)?exempt|locum|interim\b|secondment|[fp]/?tc?\b|cover\b"
    r"|full (?:or|and|&)|(?:for|period of|up to) [\w-]+(?: to \d+)? months|right[- ]to[- ]hire"
)
_LAST_TRIGGERS = r"self[- ]employed|[wf]te\b|0?\.\d{1,2} ?[wf]te\b"
_ANYTHING = Anchor(
    # The first letters first: most words of a posting fail there.
    regex.compile(
        rf"(?<!\w)(?=[fptcisler1nw0.])(?:{_TRIGGERS}|{_MORE_TRIGGERS}|{_LAST_TRIGGERS})", regex.I
    )
)
_TYPES = tuple((name, regex.compile(rf"(?<!\w)(?:{p})(?!\w)", regex.I)) for name, p in table.TYPES)
_STATEMENTS = tuple((r, n, regex.compile(p, regex.I | regex.M)) for r, n, p in table.STATEMENTS)
_OBJECTIONS = Objections(OBJECTIONS, refused_by=OF_OTHERS.refused_by)
_OF_EXEMPTION = Objections(OF_EXEMPTION)
_TAG = regex.compile(table.TAG, regex.I)
# "1099 independent contractor role": one kind, and the tax form says which.
_ONE_KIND = {"contract_1099": {"contract"}, "temp_to_hire": {"temporary"}}
_FLSA = tuple((rule, regex.compile(p, regex.I)) for rule, p in FLSA)
_BANK_SETTING = regex.compile(table.BANK_SETTING, regex.I)
_BANK_WORD = regex.compile(table.BANK_TITLE, regex.I)
_BANK = regex.compile(table.BANK, regex.I)
_LABELED = regex.compile(
    rf"(?:^|(?<=[.;|•*\s]))\W{{0,3}}(?P<label>{table.LABEL})\*{{0,2}}\s?[:–]\s*"
    r"(?=(?P<value>[^\n]{1,120}))",
    regex.I | regex.M,
)
_LABEL_ABOVE = regex.compile(
    rf"^\W{{0,3}}(?P<label>{table.LABEL})\W{{0,3}}\n(?P<value>[^\n]{{1,60}})$", regex.I | regex.M
)
_DURATION = regex.compile(
    rf"^\W{{0,3}}(?P<label>{table.DURATION_LABEL})\s*(?:[:–-]\s*|\n|$|(?=\d))(?![^\n]*\bpermanent)",
    regex.I | regex.M,
)
_LINE = regex.compile(r"^[^\n]{3,70}$", regex.M)
_BAR = regex.compile(r" [|•·] ")
BAR = 3  # characters that a bar takes with its spaces
_FILLER = regex.compile(rf"(?:{table.ALONE_FILLER})(?!\w)|[\s,.;:()/&|•*+$–-]", regex.I)
_VALUE_END = regex.compile(r"[.;](?=\s)|\s[|•]\s|\b[A-Z][a-z]+(?: [A-Z][a-z]+)?:")
# In a title a contract counts only at the end of a part: "Sales Lead (Contract)", but not "Contract
# Sales Manager", who sells contracts.
_CONTRACT_AT_END = r"(?P<end>[(,/|–—-]\s?(?:[\w-]+ ){0,3}contract(?:or)?\b\s?(?=$|[),/|–—-]))"
_TITLE_WORDS = (
    r"\bfull[- ]?time\b|\bpart[- ]?time\b|\bintern(?:ship)?\b|\btemporary\b|\bfixed[- ]term\b"
    rf"|\b{table.SEASONAL}|\b1099\b|\bper diem\b|\bPRN\b|\blocum\b|\bfreelance\b"
)
_TITLE_PHRASES = (
    r"\b(?:maternity|parental) (?:leave )?cover\b|\bcommission only\b|\bcontract[- ]to[- ]hire\b"
    r"|\btemp[- ]to[- ](?:hire|perm)\b|\bFTC\b|(?-i:\b[FP]/T\b)"
)
_TITLE_TYPE = regex.compile(rf"{_CONTRACT_AT_END}|{_TITLE_WORDS}|{_TITLE_PHRASES}", regex.I)
_IS_LABEL = regex.compile(rf"\W*(?:{table.LABEL})\W*", regex.I)
REACH = 160  # characters on either side of a type word that are read
MARGIN = 90  # a word with at least so much of the window behind it needs no window of its own
MAX_WORDS = 80  # no real posting has so many; bounds a hostile one


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """A type, or "exempt" and "non_exempt", with the words that prove it."""

    name: str
    span: Span
    rule: str
    rejected: Rejected | None = None


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """Every kind of employment that the posting offers."""
    text = document.text
    windows = tuple(_windows(text))
    found = [*_in_title(document), *_bank_work(document)]
    for window in windows:
        for read in (_labeled, _alone, _stated):
            found += read(document, window)
    types = _first_of_each(row for row in found if row.rejected is None)
    types = types or _first_of_each(_tags(document, windows))
    for name, others in _ONE_KIND.items():
        if name in types:
            types = {one: row for one, row in types.items() if one not in others}
    # Cheaper than folding the text: the word in its usual two spellings, cut before its capital.
    flsa = _flsa(document, windows) if "xempt" in text or "XEMPT" in text else None
    proofs = [*types.values(), *([flsa] if flsa else [])]
    return Extraction(
        value={"types": list(types), "flsa": flsa.name if flsa else None},
        proofs=tuple(
            Proof(path="flsa" if row is flsa else f"types.{n}", span=row.span, rule=row.rule)
            for n, row in enumerate(proofs)
        ),
        rejected=_rejected(found),
    )


FACT = Fact(
    name="employment",
    states="the kinds of employment on offer; exempt from overtime or not",
    values=(
        "full-time, part-time, contract, 1099, temporary, temporary to hire, internship, seasonal, "
        "per diem, commission only"
    ),
    extract=extract,
)


def _first_of_each(found: Iterable[_Found]) -> dict[str, _Found]:
    """One a type, in the order of the text."""
    kept: dict[str, _Found] = {}
    for row in sorted(found, key=lambda row: row.span.start):
        kept.setdefault(row.name, row)
    return kept


def _rejected(found: Iterable[_Found]) -> tuple[Rejected, ...]:
    return tuple(sorted({row.rejected for row in found if row.rejected}, key=lambda row: row.span))


def _windows(text: str) -> Iterator[Span]:
    """Where the words of a type stand, each with its line, as far as it matters, and that above."""
    end = 0
    for number, match in enumerate(matches_in_lines(_ANYTHING, text)):
        if number >= MAX_WORDS:
            return
        # The last window reaches far enough behind the word: the text is read once.
        if match.end() + MARGIN <= end:
            continue
        start = max(end, match.start() - REACH)
        above = text.rfind("\n", start, max(start, text.rfind("\n", 0, match.start()))) + 1
        stop = text.find("\n", match.end(), match.end() + REACH)
        end = stop if stop >= 0 else min(len(text), match.end() + REACH)
        yield Span(start=above or start, end=end)


def _labeled(document: Document, window: Span) -> Iterator[_Found]:
    """ "Job Type: Full-time, Part-time", the value on the same line or the next."""
    text = document.text
    for pattern in (_LABELED, _LABEL_ABOVE):
        for match in pattern.finditer(text, window.start, window.end):
            # A line cut by the window may go on with words that are no value.
            if pattern is _LABEL_ABOVE and not _is_whole(text, match):
                continue
            end = _VALUE_END.search(match["value"])
            stop = match.start("value") + (end.start() if end else len(match["value"]))
            value = Span(start=match.start("value"), end=stop)
            yield from _named(document, value, match.start("label"), "label")
    for match in _DURATION.finditer(text, window.start, window.end):
        span = Span(start=match.start("label"), end=match.end("label"))
        yield _Found(name="contract", span=span, rule="contract-length")


def _alone(document: Document, window: Span) -> Iterator[_Found]:
    """A line, or a part of it between bars, that is nothing but the kind of employment.

    "Full-time, exempt", "Contract - Remote", "Acme Tools | Reno, NV | Full-time".
    """
    text = document.text
    for match in _LINE.finditer(text, window.start, window.end):
        line = match[0]
        if not _is_whole(text, match) or line.endswith(":") or _IS_LABEL.fullmatch(line):
            continue
        start = match.start()
        # "Full time • Permanent" as a whole is one statement; only mixed lines are cut.
        for part in _BAR.split(line) if not _says_only_types(line) else [line]:
            span = Span(start=start, end=start + len(part))
            if _says_only_types(part):
                yield from _named(document, span, None, "line")
            start = span.end + BAR


def _is_whole(text: str, match: regex.Match[str]) -> bool:
    """The line goes no further than the window did."""
    return text[match.end() : match.end() + 1] in ("", "\n")


def _says_only_types(line: str) -> bool:
    rest = line
    for _, pattern in _TYPES:
        rest = pattern.sub(" ", rest)
    return rest != line and not _FILLER.sub("", rest)


def _in_title(document: Document) -> Iterator[_Found]:
    title = document.title_span
    for match in _TITLE_TYPE.finditer(document.text, title.start, title.end):
        yield from _named(document, Span(start=match.start(), end=match.end()), None, "title")


def _named(document: Document, stretch: Span, label: int | None, rule: str) -> Iterator[_Found]:
    """The types that a stretch names; with a label the proof begins at the label."""
    for name, pattern in _TYPES:
        match = pattern.search(document.text, stretch.start, stretch.end)
        if match is None:
            continue
        span = Span(start=match.start() if label is None else label, end=match.end())
        word = Span(start=match.start(), end=match.end())
        yield _Found(name=name, span=span, rule=rule, rejected=_refused(document, name, word))


def _stated(document: Document, window: Span) -> Iterator[_Found]:
    """Running words: "a full-time role", "12-month contract"."""
    text = document.text
    folded = window.of(text).casefold()
    for rule, name, pattern in _STATEMENTS:
        if not any(stem in folded for stem in table.STEMS[name]):
            continue
        for match in pattern.finditer(text, window.start, window.end):
            word = Span(start=match.start("type"), end=match.end("type"))
            span = Span(start=match.start(), end=match.end())
            yield _Found(name=name, span=span, rule=rule, rejected=_refused(document, name, word))


def _bank_work(document: Document) -> Iterator[_Found]:
    """Work for the "bank" of a hospital is temporary."""
    text, title = document.text, document.title_span
    # Only in a health setting: a bank that sells mortgages has positions too.
    if not _BANK_WORD.search(text) or not _BANK_SETTING.search(text):
        return
    matches = (*_BANK_WORD.finditer(text, title.start, title.end), *_BANK.finditer(text))
    for match in matches:
        yield _Found(
            name="temporary", span=Span(start=match.start(), end=match.end()), rule="bank-work"
        )


def _refused(document: Document, name: str, word: Span) -> Rejected | None:
    # Of its line, not its sentence: in a list of job data a stop says nothing.
    line = document.block_at(word.start).span
    return _OBJECTIONS.against(document, word, kind=name, statement=line)


def _tags(document: Document, windows: Iterable[Span]) -> Iterator[_Found]:
    """ "#LI-FullTime": it counts where no sentence says the type."""
    for window in windows:
        for match in _TAG.finditer(document.text, window.start, window.end):
            yield from _named(document, Span(start=match.start(), end=match.end()), None, "tag")


def _flsa(document: Document, windows: Iterable[Span]) -> _Found | None:
    """Exempt or non-exempt, the surest wording first."""
    text = document.text
    near = [window for window in windows if "xempt" in window.of(text).casefold()]
    for rule, pattern in _FLSA:
        matches = (m for window in near for m in pattern.finditer(text, window.start, window.end))
        match = next((m for m in matches if not _is_undecided(document, m)), None)
        if match:
            name = "non_exempt" if "non" in match["flsa"].casefold() else "exempt"
            span = _trimmed(text, Span(start=match.start(), end=match.end()))
            return _Found(name=name, span=span, rule=rule)
    return None


def _is_undecided(document: Document, match: regex.Match[str]) -> bool:
    """The word alone decides: a group may begin with marks, "/ Non-Exempt"."""
    end = match.end("flsa")
    start = end - len(match["flsa"].lstrip(" \n,/–-("))
    return _OF_EXEMPTION.against(document, Span(start=start, end=end)) is not None


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(start=span.start + len(words) - len(words.lstrip()), end=span.end)
