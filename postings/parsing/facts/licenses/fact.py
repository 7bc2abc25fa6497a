"""Licenses, certifications and the driver's license that the candidate holds or must get (guide 6).

"Life & Health license required within 45 days of hire; valid driver's license" is two items: an
`insurance_producer` for life and health, `required_post_hire` with 45 days, and a `driver_license`.
What the employer holds, what staff or customers hold, and what only sets the pay is none; it is
kept as rejected, with the reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_uppercase
from typing import Any

from postings.guide.codes import kind_of
from postings.guide.credential import Support
from postings.guide.licenses import CredentialKind
from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.facts.licenses.asking import AFTER_HIRE, NOT_REQUIRED, REQUIRED, Asked, asked
from postings.parsing.facts.licenses.groups import Group, find_groups, one_of_lead
from postings.parsing.facts.licenses.judging import UNSUPPORTED, refusal, unnamed_refusal
from postings.parsing.facts.licenses.lines import is_florida_class
from postings.parsing.facts.licenses.mention import LicenseMention, is_in_title
from postings.parsing.facts.licenses.mentions import find_mentions
from postings.parsing.facts.licenses.merging import FoundCredential, merged
from postings.parsing.facts.licenses.places import jurisdiction
from postings.parsing.registry import Fact, Item
from postings.parsing.types import Extraction, Proof, Rejected, Span
from postings.values.licenses import LicenseItem, Licenses
from postings.values.reading import read_as

REQUIREMENTS = frozenset({SectionType.QUALIFICATIONS, SectionType.LICENSES})
MAX_PROOF = 300  # guide G3
# "Licenses: none" is its own answer (D36).
NONE_NAMED = Asked(status=NOT_REQUIRED, rule="said-not-needed")
CLOSE_CUE = 60  # "required" is assumed anyway: a far cue only lengthens the proof
PLACE_REACH = 80  # characters beside a credential that may say where it holds


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """Every credential asked for, and every one that only looked so."""
    mentions = find_mentions(document)
    accepted, rejected = _judged(document, mentions.named)
    # A "license" of nothing is no candidate for an item, but people ask why it is none.
    rejected += [unnamed_refusal(document, span) for span in mentions.unnamed]
    found = [
        _found(document, number, group, position)
        # Grouped anew: a refused mention between two others no longer parts or joins them.
        for number, group in enumerate(find_groups(document, accepted))
        for position in range(len(group.mentions))
    ]
    return _extraction(document, merged(found), rejected)


def summarize(items: Sequence[Item], _known: Mapping[str, Item]) -> dict[str, Any]:
    """The whole value that follows from the items; a certification asks for no license.

    >>> cdl = {"code": "cdl_a", "status": "required"}
    >>> summarize([cdl, {"code": "driver_license", "status": "preferred"}], {})["driver_required"]
    >>> summarize([cdl], {})["professional_required"], summarize([], {})["professional_required"]
    (True, None)
    >>> either = [{"code": code, "status": "required", "alt": "A"} for code in ("series_65", "cfp")]
    >>> summarize(either, {})["professional_required"]
    """
    stated = read_as(Licenses, {"items": items}).items
    return {
        # guide 6.1: a driver's license counts in the other answer only, a certification in neither.
        "professional_required": _needed(stated, CredentialKind.LICENSE),
        "driver_required": _needed(stated, CredentialKind.DRIVER),
        "items": [dict(item) for item in items],
    }


FACT = Fact(
    name="licenses",
    states="each license, certification and driver's license: its lines, state, deadline, "
    "alternatives",
    values="required, required after hire within N days, preferred, eligible, conditional, "
    "said not to be required",
    extract=extract,
    summarize=summarize,
)


def _needed(items: Sequence[LicenseItem], kind: CredentialKind) -> bool | None:
    # D35: of alternatives all must be of the kind, or another one would do.
    others = {item.alt for item in items if item.alt and kind_of(item.code) is not kind}
    statuses = {
        item.status for item in items if kind_of(item.code) is kind and item.alt not in others
    }
    # One that is required outweighs another that is said not to be.
    if statuses & {REQUIRED, AFTER_HIRE}:
        return True
    return False if NOT_REQUIRED in statuses else None


def _judged(
    document: Document, mentions: Sequence[LicenseMention]
) -> tuple[list[LicenseMention], list[Rejected]]:
    """Whose they are. A bare name of a tool is no candidate at all and leaves no trace."""
    accepted: list[LicenseMention] = []
    rejected: list[Rejected] = []
    for group in find_groups(document, mentions):
        for mention in group.mentions:
            reason = refusal(document, group, mention)
            if reason is None:
                accepted.append(mention)
            # "Knowledge of CRM software" would fill the list of rejected words with tools.
            elif reason.rule != UNSUPPORTED[0] or mention.support is not Support.WORD:
                rejected.append(reason)
    return accepted, rejected


def _found(document: Document, number: int, group: Group, position: int) -> FoundCredential:
    mention = group.mentions[position]
    is_none = mention.rule == "none-named"
    ruling = NONE_NAMED if is_none else asked(document, group.setting)
    return FoundCredential(
        code=mention.code,
        words=mention.span,
        rule=mention.rule,
        asked=ruling,
        lines=mention.lines,
        jurisdiction=_place(document, group, mention),
        choice=_choice(document, number, group, position),
        proof=_proof(document.text, mention.span, ruling),
        in_title=is_in_title(document, mention.span),
        in_requirements=document.section_at(mention.span.start).type in REQUIREMENTS,
    )


def _choice(document: Document, number: int, group: Group, position: int) -> tuple[int, int] | None:
    """What the item is an alternative in: its own group, or a list under "one of the following"."""
    for index, members in enumerate(group.choices):
        if position in members:
            return number, index
    # The list's own line is the key, so that groups in different items share a letter.
    lead = one_of_lead(document, group)
    # -1 is no group's number.
    return (-1, lead.start) if lead else None


def _place(document: Document, group: Group, mention: LicenseMention) -> str | None:
    text, before, behind = document.text, group.setting.before, group.setting.behind
    left = text[max(before.start, group.span.start - PLACE_REACH) : group.span.start]
    right = text[behind.start : min(behind.end, behind.start + PLACE_REACH)]
    words = mention.span.of(text)
    # Only Florida numbers its classes "2-20"; a state that is written wins.
    return jurisdiction(left, words, right) or ("FL" if is_florida_class(words) else None)


def _proof(text: str, words: Span, ruling: Asked) -> Span:
    """From the credential to its cue, where both stand close together; else the credential."""
    cue = ruling.cue
    if cue is None:
        return words
    start, end = min(words.start, cue.start), max(words.end, cue.end)
    # "Must" at the other end of a long sentence proves little more than the name.
    if ruling.status == REQUIRED and end - start > words.end - words.start + CLOSE_CUE:
        return words
    # A cue in the heading is on another line: the proof stays where the credential is.
    if end - start > MAX_PROOF or "\n" in text[start:end]:
        return words
    return Span(start=start, end=end)


def _extraction(
    document: Document, found: Sequence[FoundCredential], rejected: Sequence[Rejected]
) -> Extraction:
    letters = _letters(found)
    items = [_item(document, item, letters) for item in found]
    proofs = (
        Proof(path=f"items.{number}", span=item.proof, rule=item.rule, settled=item.asked)
        for number, item in enumerate(found)
    )
    return Extraction(
        value=summarize(items, {}),
        proofs=tuple(proofs),
        rejected=tuple(sorted(rejected, key=lambda row: row.span)),
    )


def _letters(found: Sequence[FoundCredential]) -> dict[tuple[int, int], str]:
    """A letter for each set of alternatives that has at least two items left."""
    choices = [item.choice for item in found if item.choice]
    # Merging may have taken the others away, and a letter on one item says nothing.
    sets = dict.fromkeys(choice for choice in choices if choices.count(choice) > 1)
    # Not strict: past 26 sets of alternatives no letter is left, and none is needed.
    return dict(zip(sets, ascii_uppercase, strict=False))


def _item(
    document: Document, item: FoundCredential, letters: Mapping[tuple[int, int], str]
) -> dict[str, Any]:
    return {
        "code": item.code,
        # A name may be broken over two lines of the source.
        "as_written": item.words.of(document.text).replace("\n", " "),
        "status": item.status,
        "lines": list(item.lines),
        "jurisdiction": item.jurisdiction,
        "deadline_days": item.days,
        "alt": letters.get(item.choice) if item.choice else None,
    }
