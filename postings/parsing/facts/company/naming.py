"""Who is named as the employer: candidates from the sentence patterns, judged and added up.

Each pattern of `employers.NAMINGS` that holds a name gives that name its weight once; mentions add
a little. Names that are departments, people's jobs, tools or ordinary words are rejected with the
reason. Forms of one name ("Larkspur", "Larkspur Health Care", "LHC") count together; the longest is
the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.facts.company.common_words import COMMON_WORDS
from postings.parsing.facts.company.employers import ANY_CASE_NAME, NAME, NOTE, SPOTS, Naming, Part
from postings.parsing.facts.company.judging import STRONG_WEIGHT, reason_against
from postings.parsing.facts.company.mention import NameMention
from postings.parsing.facts.company.naming_rows import CACHED_WORDS, possible_rows
from postings.parsing.facts.company.words import LEADING_WORDS
from postings.parsing.matching.organization_names import bare_name, name_key, standing
from postings.parsing.types import Rejected, Span

TIMEOUT_SECONDS = 3.0
LONGEST_READ = 60_000  # characters; a posting names its employer long before
MENTION_WEIGHT = 0.3
SHORT_INITIALS = 4  # letters; "SDR" and "CRM" are mostly no companies
MAX_COUNTED_MENTIONS = 8
SINGLE_MENTION = 3.0  # a capital word that opens one sentence is mostly no name

# Where a capital phrase can begin, for the standard library, which finds such letters faster.
_CAPITAL = re.compile(
    r"(?<![A-Za-z0-9@/-])(?:[A-Z\x80-\U0010ffff]|[0-9]{1,3}[A-Za-z\x80-\U0010ffff]|"
    r"[a-z]{1,2}[A-Z\x80-\U0010ffff]|[a-z][0-9] )"
)
# The note is looked at and left, for some rows stand right behind the name.
_NAME = regex.compile(rf"{NAME}(?=(?P<note>{NOTE}))")


# Names in small letters cannot be found by their capital: each row is searched for.
_SPOTS = tuple(
    (naming, regex.compile(f"{naming.before}(?:the )?{ANY_CASE_NAME}{NOTE}{naming.after}", regex.M))
    for naming in SPOTS
)
# "At Larkspur": the preposition is the sentence's.
_LEADING = regex.compile(LEADING_WORDS)
# "JOB SUMMARYLarkspur is", "HolidaysLarkspur is": a heading without its line break.
_GLUED = regex.compile(
    r"^(?:[A-Z]{2,} )*(?:DESCRIPTION|SUMMARY|OVERVIEW|COMPANY|ROLE|POSITION|PURPOSE|"
    r"OPPORTUNITY|ABOUT)(?=[A-Z][a-z])|"
    r"^.{0,30}?(?:[Dd]escription|[Ss]ummary|[Oo]verview|[Hh]olidays?|[Bb]enefits|"
    r"[Rr]equirements|[Oo]pportunity|"
    r"[Pp]osition|[Pp]ension|[Rr]emote|[Uu]s)(?=\p{Lu})"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NameCandidate:
    """All mentions of one name in its forms."""

    mentions: tuple[NameMention, ...]
    weight: float

    @property
    def best(self) -> NameMention:
        # The heaviest sentence, of equals the first.
        return max(self.mentions, key=lambda m: (m.naming.weight, -m.span.start))

    @property
    def rules(self) -> frozenset[str]:
        return frozenset(mention.naming.rule for mention in self.mentions)


def find_mentions(document: Document) -> tuple[NameMention, ...]:
    """Every place where a row of the tables holds a name, judged."""
    found = [*_in_context(document), *_in_spots(document)]
    judged = (_unglued(document, mention) for mention in found)
    mentions = (replace(mention, reason=reason_against(document, mention)) for mention in judged)
    return tuple(sorted(mentions, key=lambda mention: mention.span.start))


def rejected_names(mentions: Iterable[NameMention]) -> tuple[Rejected, ...]:
    return tuple(
        Rejected(span=m.span, rule=m.naming.rule, reason=m.reason) for m in mentions if m.reason
    )


def candidates(
    document: Document, mentions: Iterable[NameMention], part: Part
) -> list[NameCandidate]:
    """The names of one part, best first; at equal weight the one that stands first."""
    groups: dict[str, list[NameMention]] = {}
    for mention in mentions:
        if mention.reason is None and mention.naming.part is part:
            groups.setdefault(mention.key, []).append(mention)
    found = [_candidate(document, group) for group in _merged(groups)]
    return sorted(found, key=lambda c: (-c.weight, c.mentions[0].span.start))


def _in_context(document: Document) -> Iterator[NameMention]:
    """One pass over the capital phrases, each looked at with what is around it."""
    text = document.text
    for phrase in _phrases(text, document.body_start):
        end, behind = phrase.end("name"), phrase.end("note")
        start = _after_leading(text, phrase.start(), end)
        for row in possible_rows(text, start, behind):
            if after := row.behind.match(text, end if row.bare else behind):
                found, alias = Span(start=start, end=end), phrase["alias"]
                yield _mention(text, row.naming, found, proof_end=after.end(), alias=alias)


def _phrases(text: str, start: int) -> Iterator[regex.Match[str]]:
    """The capital phrases, none within another one."""
    while capital := _CAPITAL.search(text, start, LONGEST_READ):
        phrase = _NAME.match(text, capital.start(), LONGEST_READ, timeout=TIMEOUT_SECONDS)
        start = phrase.end() if phrase else capital.start() + 1
        if phrase:
            yield phrase


def _after_leading(text: str, start: int, end: int) -> int:
    """ "At Acme" is "Acme" after a word of the sentence; "Grow Acme" too, if Acme stands alone."""
    start += _leading_letters(text[start:end])
    first = text.find(" ", start, end)
    if first > 0 and text[start:first].casefold() in COMMON_WORDS:
        read = text[:LONGEST_READ]
        alone = read.count(text[first + 1 : end]) > read.count(text[start:end])
        return first + 1 if alone and text[first + 1].isupper() else start
    return start


# The same phrases come over and over.
@lru_cache(maxsize=CACHED_WORDS)
def _leading_letters(phrase: str) -> int:
    leading = _LEADING.match(phrase)
    return leading.end() if leading else 0


def _in_spots(document: Document) -> Iterator[NameMention]:
    for naming, pattern in _SPOTS:
        for match in pattern.finditer(
            document.text, document.body_start, LONGEST_READ, timeout=TIMEOUT_SECONDS
        ):
            found = Span(start=match.start("name"), end=match.end("name"))
            alias = match["alias"]
            yield _mention(document.text, naming, found, proof_end=match.end(), alias=alias)


def _mention(
    text: str, naming: Naming, found: Span, *, proof_end: int, alias: str | None
) -> NameMention:
    words, start = found.of(text), found.start
    if cut := _GLUED.match(words):
        words, start = words[cut.end() :], start + cut.end()
    name = _once(bare_name(words))
    start += max(0, words.find(name))
    return NameMention(
        name=name,
        span=Span(start=start, end=start + len(name)),
        proof=Span(start=start, end=max(proof_end, start + len(name))),
        naming=naming,
        # "(LHC)" is a short form, "(m/f/d)" is none.
        alias=alias if alias and _ALIAS.fullmatch(alias) else None,
    )


def _unglued(document: Document, mention: NameMention) -> NameMention:
    """The name without the title that a posting glued to it ("Sales DirectorAcme is hiring")."""
    title = document.title_span.of(document.text).casefold()
    # The longest beginning first, so that all of the title goes.
    for cut in range(len(mention.name) - 1, 2, -1):
        # A capital behind a letter is the seam: "DirectorLarkspur".
        glued = mention.name[cut].isupper() and mention.name[cut - 1].isalpha()
        if glued and title.endswith(mention.name[:cut].casefold()):
            span = replace(mention.span, start=mention.span.start + cut)
            return replace(
                mention,
                name=mention.name[cut:],
                span=span,
                proof=replace(mention.proof, start=span.start),
            )
    return mention


def _once(name: str) -> str:
    """A heading and the sentence under it run together: "Acme Acme is"."""
    half = len(name) // 2
    return name[:half] if name[half:].strip() == name[:half].strip() and " " in name else name


_ALIAS = regex.compile(r"[“\"]?\p{Lu}[\w&. ]{1,24}[”\"]?")
# One mention in one of these rows names nobody.
_WEAKEST = frozenset({"team", "staff", "somewhere"})
# One capital word that opens one such sentence may be any word.
_PASSING = frozenset({"is-a", "does", "hiring-statement", "looking-at", "join", "acts"})


def _merged(groups: dict[str, list[NameMention]]) -> list[list[NameMention]]:
    """Groups of one organization together: "larkspur" with "larkspur health care", initials too."""
    merged: list[list[NameMention]] = []
    # Longest first: short forms find the long one.
    for key in sorted(groups, key=lambda k: -len(k)):
        home = next((group for group in merged if _is_form_of(key, group)), None)
        if home is None:
            merged.append(list(groups[key]))
        else:
            home.extend(groups[key])
    return merged


def _is_form_of(key: str, group: list[NameMention]) -> bool:
    longest = group[0].key
    words = longest.split()
    # "LHC" of "Larkspur Health Care", with or without its small words.
    initials = "".join(word[0] for word in words if word not in ("of", "and", "the", "for"))
    if len(key) > 1 and key.replace(" ", "") in (initials, "".join(word[0] for word in words)):
        return True
    # "Larkspur Farm Services Inc. (LFS)": the text gives the short form.
    if any(m.alias and name_key(m.alias) == key for m in group):
        return True
    return (
        # "Larkspur" of "Larkspur Mutual"
        longest.startswith(f"{key} ")
        # "Labs" of "dune Labs", where the capital word alone was read
        or (group[0].name[0].islower() and longest.endswith(f" {key}"))
        # "LarkFarms" of "Lark Farms"
        or longest.replace(" ", "") == key.replace(" ", "")
    )


def _candidate(document: Document, group: list[NameMention]) -> NameCandidate:
    # Each row counts once, however often its sentence comes.
    weights = {m.naming.rule: m.naming.weight for m in group}
    names = {mention.name for mention in group}
    count = sum(_count(document.text, name) for name in names)
    weight = sum(weights.values()) + MENTION_WEIGHT * min(count, MAX_COUNTED_MENTIONS)
    weight += _place_weight(document, group) - SINGLE_MENTION * _doubts(names, count, weights)
    return NameCandidate(mentions=tuple(sorted(group, key=lambda m: m.span.start)), weight=weight)


def _doubts(names: set[str], count: int, weights: dict[str, float]) -> int:
    """How many reasons there are to take a name for something else."""
    initials = all(name.isupper() and len(name) <= SHORT_INITIALS for name in names)
    single_words = all(" " not in name for name in names)
    return sum(
        (
            # Initials in light rows are mostly jobs, tools or trades.
            initials and max(weights.values()) < STRONG_WEIGHT,
            # "Square is open": one word, once, in a sentence that fits any subject.
            count < 2 and single_words and set(weights) <= _PASSING,
            count < 2 and set(weights) <= _WEAKEST,
        )
    )


def _count(text: str, name: str) -> int:
    return sum(1 for _ in standing(text, name))


def _place_weight(document: Document, group: list[NameMention]) -> float:
    """The employer is named early; a name only in a list of qualifications is a tool or a field."""
    types = {document.section_at(mention.span.start).type for mention in group}
    asked = {SectionType.QUALIFICATIONS, SectionType.QUALIFICATIONS_PREFERRED}
    early = min(mention.span.start for mention in group) < 0.2 * len(document.text)
    return (1.0 if early else 0.0) - (1.0 if types <= asked else 0.0)
