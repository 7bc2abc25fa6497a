"""Names of human languages in a posting, each asked for or rejected with the reason.

Names that stand together are one list ("German, French or Italian") and are judged once, by the
words of their sentence: what asks stands before or behind the list, and no other noun follows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.objections import OF_OTHERS, Objections
from postings.parsing.facts.languages.refusals import OBJECTIONS
from postings.parsing.facts.languages.table import (
    ASKED,
    ASKED_LATER,
    ASKING,
    ASKING_NEXT,
    BETWEEN,
    CONDITION,
    ENCOURAGED,
    LANGUAGES,
    ONLY_CAPITALIZED,
)
from postings.parsing.matching.literals import BORDER
from postings.parsing.matching.word_index import Words, found_words
from postings.parsing.types import Rejected, Span

BEFORE, AFTER = 160, 60  # characters of the sentence that are looked at
MOST = 200  # lists of names; keeps what a hostile text costs bounded
BESIDE = 6  # characters between what asks and a name: " in ", " both "

_BETWEEN = regex.compile(BETWEEN, regex.I)
_ASKING = regex.compile(rf"\b(?:{ASKING})\b", regex.I)
_ASKING_NEXT = regex.compile(rf"\b(?:{ASKING_NEXT})[\s(:–-]*$", regex.I)
_ASKED = regex.compile(rf"[\s,:(/–-]*{ASKED}(?!\w)", regex.I)
_ASKED_LATER = regex.compile(ASKED_LATER, regex.I)
_ENCOURAGED = regex.compile(ENCOURAGED, regex.I)
_CONDITION = regex.compile(CONDITION, regex.I)
_OBJECTIONS = Objections(OBJECTIONS, refused_by=OF_OTHERS.refused_by)
# "Account Executive (Turkish)", "Sales Manager with German"; not "French Market".
_TITLE_PART = regex.compile(r"(?:^|[(\[,|/–-]|\bwith|\bin)\s*$", regex.I)
_TITLE_END = regex.compile(r"\s*(?:$|[)\],|/–-]|speak|language)", regex.I)
_REQUIREMENTS = frozenset({SectionType.QUALIFICATIONS, SectionType.QUALIFICATIONS_PREFERRED})
_HEADING = regex.compile(r"\blanguages?\b", regex.I)
_BILINGUAL = regex.compile(r"(?:bi|tri|multi)[- ]?lingual", regex.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageMention:
    """A language that is asked for; `words` also covers what asks for it."""

    language: str
    span: Span
    words: Span
    rule: str
    bilingual: bool = False
    conditional: bool = False

    def words_with(self, cue: Span | None) -> Span:
        """The words, and a cue that stands near behind them."""
        # A cue farther behind is left out: the quote is to be short (guide G3).
        near = cue is not None and 0 <= cue.start - self.words.end <= AFTER
        return Span(start=self.words.start, end=cue.end) if cue and near else self.words


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """Names that stand together, with their sentence around them."""

    names: tuple[tuple[str, Span], ...]
    before: str
    after: str

    @property
    def span(self) -> Span:
        return Span(start=self.names[0][1].start, end=self.names[-1][1].end)


def find_mentions(document: Document) -> Iterator[LanguageMention | Rejected]:
    """Every name of a language in the order of the text."""
    names = sorted(_names(document.text), key=lambda found: found[1])
    for group in islice(_groups(document, names), MOST):
        asking = _asking(document, group)
        # "Strong relations with French retailers": nothing asks.
        if asking is None:
            yield Rejected(span=group.span, rule="no-demand", reason="nobody is asked for it")
        elif rejected := _OBJECTIONS.against(document, group.span):
            yield rejected
        else:
            bilingual = bool(_BILINGUAL.search(asking[1].of(document.text)))
            for language, span in group.names:
                yield LanguageMention(
                    language=language,
                    span=span,
                    words=_joined(asking[1], span),
                    rule=asking[0],
                    bilingual=bilingual and len(group.names) > 1,
                    conditional=_is_conditional(group),
                )


def _is_conditional(group: _Names) -> bool:
    return bool(_CONDITION.search(group.before) or _ENCOURAGED.match(group.after))


def _names(text: str) -> Iterator[tuple[str, Span]]:
    """Names as whole words; of names that overlap the longer one."""
    taken: list[Span] = []
    found = found_words(text)
    for written, language in LANGUAGES.items():
        for start in found.get(BORDER + written + BORDER, ()):
            span = Span(start=start, end=start + len(written))
            if _is_name(text, span, written) and not any(span.overlaps(t) for t in taken):
                # Only names of several words and their parts can overlap.
                taken += [span] if " " in written or written in _PARTS else []
                yield language, span


_NAMED = Words(BORDER + written + BORDER for written in LANGUAGES)  # for the one pass over a text
_PARTS = frozenset(word for name in LANGUAGES if " " in name for word in name.split())


def _is_name(text: str, span: Span, written: str) -> bool:
    around = text[span.start - 1 : span.start] + text[span.end : span.end + 1]
    # Not "anna.german@shop", "german_team"; a full stop ends a sentence.
    if any(letter.isalnum() or (letter in "_@." and letter != ".") for letter in around):
        return False
    return text[span.start].isupper() or written not in ONLY_CAPITALIZED


def _groups(document: Document, names: Iterable[tuple[str, Span]]) -> Iterator[_Names]:
    group: list[tuple[str, Span]] = []
    for name, span in names:
        if group and not _continues(document, group[-1][1], span):
            yield _with_sentence(document, group)
            group = []
        group.append((name, span))
    if group:
        yield _with_sentence(document, group)


def _continues(document: Document, last: Span, span: Span) -> bool:
    """Whether a name belongs to the list before it: in one clause, with nothing between."""
    # "Fluent English, and Swedish is an advantage": two clauses, two statuses.
    if document.clause_at(last.start) != document.clause_at(span.start):
        return False
    return bool(_BETWEEN.fullmatch(document.text, last.end, span.start))


def _with_sentence(document: Document, group: list[tuple[str, Span]]) -> _Names:
    text, start, end = document.text, group[0][1].start, group[-1][1].end
    sentence = document.sentence_at(start)
    return _Names(
        names=tuple(group),
        before=text[max(sentence.start, start - BEFORE) : start],
        after=text[end : min(max(sentence.end, end), end + AFTER)],
    )


def _asking(document: Document, group: _Names) -> tuple[str, Span] | None:
    """The rule by which the names are asked for, and the words that ask."""
    span, start = group.span, group.span.start - len(group.before)
    beside = _ASKING_NEXT.search(group.before)
    asking = list(_ASKING.finditer(group.before))
    # Of several words that ask the last one, nearest to the name: "read, write and speak English".
    before = beside or (asking[-1] if asking else None)
    # Behind first: "German is a plus" says how much as well.
    if after := _ASKED.match(group.after) or _ASKED_LATER.match(group.after):
        near = before and (before is beside or _is_beside(group, asking[-1]))
        first = start + before.start() if before and near else span.start
        return "asked-behind", Span(start=first, end=span.end + after.end())
    if before:
        rule = "asked-before" if beside else "asked-in-sentence"
        return rule, Span(start=start + before.start(), end=span.start)
    if _in_title(document, group):
        return "title", group.names[0][1]
    if _under_languages(document, group):
        return "heading", group.names[0][1]
    return ("requirement", group.names[0][1]) if _is_a_requirement(document, group) else None


def _is_beside(group: _Names, asking: regex.Match[str]) -> bool:
    """Nothing but a small word between what asks and the names; "bilingual" reaches farther."""
    return len(group.before) - asking.end() <= BESIDE or bool(_BILINGUAL.match(asking[0]))


def _in_title(document: Document, group: _Names) -> bool:
    if document.section_at(group.span.start).type is not SectionType.TITLE:
        return False
    # A part of its own between brackets or commas, or before "speaking".
    return bool(_TITLE_PART.search(group.before) and _TITLE_END.match(group.after))


def _under_languages(document: Document, group: _Names) -> bool:
    """A line under "Languages:" that begins with the names."""
    heading = document.heading_above(group.span.start)
    is_first = not group.before.strip(" •·*-–")
    return bool(is_first and heading and _HEADING.search(heading.of(document.text)))


def _is_a_requirement(document: Document, group: _Names) -> bool:
    """An item of the requirements that is nothing but names."""
    alone = not (group.before + group.after).strip(" •·*-–.;")
    return alone and document.section_at(group.span.start).type in _REQUIREMENTS


def _joined(one: Span, other: Span) -> Span:
    return Span(start=min(one.start, other.start), end=max(one.end, other.end))
