"""Mentions as the posting joins them: groups that share a demand, and the words around each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from postings.parsing.document import Document
from postings.parsing.facts.licenses import conditions
from postings.parsing.facts.licenses.asking import Setting, lead_of
from postings.parsing.facts.licenses.chains import OR_EQUIVALENT, alternatives, link
from postings.parsing.facts.licenses.mention import LicenseMention
from postings.parsing.types import BlockKind, Span

LONGEST_REACH = 400  # characters from a credential to its cue, in postings without full stops
LONGEST_ANSWER = 3  # "Driver's license:" and on the next line "Not required"

# Two of three are a choice as well (D34).
_SOME = r"one|two|three|[1-3]|any|either|at least (?:one|two|[12])"
# "One of: CFA, CFP" makes alternatives of what commas alone would add up.
_ONE_OF = regex.compile(
    rf"\b(?:{_SOME})(?: or more)? of (?:the (?:following|below|these)|these|:)|"
    # G9: "such as" and "the following" alone add up.
    r"\bone (?:or more )?of\b|\bany of the following|\beither\b",
    regex.I,
)
# In a line above a list "one of our customers" would be too much: it must point below.
_ONE_OF_LEAD = regex.compile(
    r"\b(?:one|any)(?: or more)? of (?:the (?:following|below)|these)", regex.I
)
# A cue does not reach over a semicolon, a dash or a bullet between blanks.
_HARD = regex.compile(r";|\s[–—•|]\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Mentions of one demand; `choices` are positions in `mentions` that are alternatives."""

    mentions: tuple[LicenseMention, ...]
    choices: tuple[frozenset[int], ...]
    setting: Setting

    @property
    def span(self) -> Span:
        return Span(start=self.mentions[0].span.start, end=self.mentions[-1].span.end)


def find_groups(document: Document, mentions: Sequence[LicenseMention]) -> tuple[Group, ...]:
    """All mentions in groups, in text order."""
    chains = list(_chains(document, mentions))
    starts = [chain[0].span.start for chain, _ in chains]
    groups = []
    for index, (chain, joints) in enumerate(chains):
        # Words between two groups are behind the first and before the second: both may claim them.
        previous = chains[index - 1][0][-1].span.end if index else 0
        # One past the end: `_own_end` sees by it that no group follows.
        following = starts[index + 1] if index + 1 < len(chains) else len(document.text) + 1
        setting = _setting(document, chain, previous, following)
        choices = _choices(document, chain, joints, setting)
        groups.append(Group(mentions=tuple(chain), choices=choices, setting=setting))
    return tuple(groups)


def _chains(
    document: Document, mentions: Sequence[LicenseMention]
) -> Iterator[tuple[list[LicenseMention], list[str]]]:
    chain: list[LicenseMention] = []
    joints: list[str] = []
    for mention in mentions:
        # Only neighbors are joined: a mention that nothing links begins a demand of its own.
        joint = link(document.text[chain[-1].span.end : mention.span.start]) if chain else None
        if chain and joint is None:
            yield chain, joints
            chain, joints = [], []
        elif joint:
            joints.append(joint)
        chain.append(mention)
    if chain:
        yield chain, joints


def _choices(
    document: Document, chain: list[LicenseMention], joints: list[str], setting: Setting
) -> tuple[frozenset[int], ...]:
    text = document.text
    # "Either a CPA, a CFP": the words before say it, whatever the joints.
    if len(chain) > 1 and _ONE_OF.search(text, setting.before.start, setting.before.end):
        return (frozenset(range(len(chain))),)
    or_equivalent = bool(OR_EQUIVALENT.match(text[setting.behind.start : setting.behind.end]))
    return tuple(
        frozenset(members) for members in alternatives(joints, or_equivalent=or_equivalent)
    )


def _setting(
    document: Document, chain: list[LicenseMention], previous: int, following: int
) -> Setting:
    """The reach of cues: the sentence, up to the neighbor groups and to what belongs to them."""
    text, group = document.text, Span(start=chain[0].span.start, end=chain[-1].span.end)
    opening, closing = document.sentence_at(group.start), document.sentence_at(group.end - 1)
    # The nearest border wins on either side.
    left = max(opening.start, previous, group.start - LONGEST_REACH)
    # Before only: behind a dash often stands the cue ("Series 7 - required").
    hard = [m.end() for m in _HARD.finditer(text, left, group.start)]
    before = Span(start=max([left, *hard]), end=group.start)
    # What follows belongs to the next group from its first letter on.
    end = min(_with_next_sentence(document, closing), following, group.end + LONGEST_REACH)
    # Never before its start, where another group follows at once.
    behind = Span(start=group.end, end=max(group.end, _own_end(text, group.end, end, following)))
    return Setting(
        text=text,
        before=before,
        group=group,
        behind=behind,
        lead=_lead(document, group, opening),
        # First of its sentence, so that a time before it is its own.
        is_first=previous <= opening.start,
    )


def _own_end(text: str, start: int, end: int, following: int) -> int:
    """Without the words that introduce the next group ("and ability to obtain" Series 66)."""
    # Another border came first, and no words stand before a next group.
    if end < following:
        return end
    owned = conditions.ELIGIBLE_BEFORE.search(text, start, end)
    return owned.start() if owned else end


def _with_next_sentence(document: Document, sentence: Span) -> int:
    """ "License required. If not licensed, must obtain within 60 days." is one demand."""
    following = document.sentence_after(sentence)
    if following is None:
        return sentence.end
    # "Driver's license:" asks, the short line below answers.
    if document.text.endswith(":", sentence.start, sentence.end):
        answer = following.of(document.text)
        return following.end if len(answer.split()) <= LONGEST_ANSWER else sentence.end
    # In the next paragraph "Must obtain ..." is about something else.
    same_block = document.block_at(following.start) == document.block_at(sentence.start)
    if same_block and conditions.NEXT_SENTENCE.match(following.of(document.text)):
        return following.end
    return sentence.end


def _lead(document: Document, group: Span, sentence: Span) -> Span | None:
    block = document.block_at(group.start)
    # A later sentence of an item explains; the line above the list asks for the first one.
    if block.kind is BlockKind.ITEM and sentence.start == block.start:
        return lead_of(document, group.start)
    return document.heading_above(group.start)


def one_of_lead(document: Document, group: Group) -> Span | None:
    """The line above a list that makes its items alternatives."""
    lead = group.setting.lead
    return lead if lead and _ONE_OF_LEAD.search(lead.of(document.text)) else None
