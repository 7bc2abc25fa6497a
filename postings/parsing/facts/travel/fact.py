"""Travel: whether the holder travels, what share of the time, or how often in words (guide 8).

"Willingness to travel up to 25%, including overnights" is required, at most 25 percent, overnight.
Percentages win over words; words count only without one. Expenses, perks, the travel industry and
a percentage of anything else are rejected, and a bare "travel" that nobody is asked for proves
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import regex

from postings.guide.requirements import Status
from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.status import Ruling, status_of
from postings.parsing.facts.travel.mentions import (
    QUALITIES,
    TravelAnswer,
    TravelMention,
    find_mentions,
)
from postings.parsing.matching.prefilter import Anchor
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Rejected, Span

LOCAL = "local"
MAX_PROOF = 300  # guide G3
UNSTATED: Mapping[str, Any] = dict.fromkeys(
    ("required", "pct_min", "pct_max", "qualitative", "overnight", "status")
)
# Where two statements conflict, those under such a heading win (guide G8).
_ASKING = frozenset(
    {
        SectionType.QUALIFICATIONS,
        SectionType.QUALIFICATIONS_PREFERRED,
        SectionType.WORKING_CONDITIONS,
        SectionType.LOCATION_LOGISTICS,
    }
)
# Every word of table.MENTION holds one of these: most postings end here.
_ANYTHING = Anchor(regex.compile(r"travel|on the road|business trip|overnight", regex.I))


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """All statements merged into one value."""
    if not _ANYTHING.is_in(document.text):
        return Extraction(value=UNSTATED)
    found = list(find_mentions(document))
    rejected = tuple(row for row in found if isinstance(row, Rejected))
    mentions = [row for row in found if isinstance(row, TravelMention)]
    asked = [mention for mention in mentions if mention.answer is TravelAnswer.ASKED]
    if asked:
        rulings = [status_of(document, mention.window.mention) for mention in asked]
        value = _value(document, asked, rulings)
        return Extraction(value=value, proofs=_proofs(asked, rulings), rejected=rejected)
    # Only denials are left: one demand outweighs them all.
    if mentions:
        value = {**UNSTATED, "required": False}
        proofs = _proofs(mentions, [None] * len(mentions))
        return Extraction(value=value, proofs=proofs, rejected=rejected)
    return Extraction(value=UNSTATED, rejected=rejected)


FACT = Fact(
    name="travel",
    states="whether the holder travels, what share of the time, or how often in words; nights away",
    values=(
        "no travel, or a minimum and maximum percentage, or local, occasional, as needed, regular, "
        "frequent, extensive; required or preferred"
    ),
    extract=extract,
)


def _value(
    document: Document, asked: Sequence[TravelMention], rulings: Sequence[Ruling]
) -> dict[str, Any]:
    share = next((m.share for m in _with_share(document, asked)), None)
    return {
        "required": True,
        "pct_min": share.low if share else None,
        "pct_max": share.high if share else None,
        # Percentages win over words (guide 8).
        "qualitative": None if share else _quality(asked),
        "overnight": _overnight(asked),
        "status": _status(rulings),
    }


def _with_share(document: Document, asked: Sequence[TravelMention]) -> list[TravelMention]:
    """Statements with a percentage, those of the requirements first."""
    stated = [mention for mention in asked if mention.share]
    return sorted(
        stated,
        key=lambda m: document.section_at(m.window.mention.start).type not in _ASKING,
    )


def _quality(asked: Sequence[TravelMention]) -> str | None:
    """Local if nothing else is said of where; else the strongest word."""
    if any(m.local for m in asked) and not any(m.quality for m in asked if not m.local):
        return LOCAL
    said = {mention.quality for mention in asked}
    return next((quality for quality in QUALITIES if quality in said), None)


def _overnight(asked: Sequence[TravelMention]) -> bool | None:
    said = {mention.overnight for mention in asked}
    # Nights away somewhere are nights away, whatever another line denies.
    return True if True in said else False if False in said else None


def _status(rulings: Sequence[Ruling]) -> str:
    # Preferred only if every statement is (guide G7, D24).
    preferred = all(ruling.status is Status.PREFERRED for ruling in rulings)
    return Status.PREFERRED.value if preferred else Status.REQUIRED.value


def _proofs(
    mentions: Sequence[TravelMention], rulings: Sequence[Ruling | None]
) -> tuple[Proof, ...]:
    return tuple(_unrepeated(zip(mentions, rulings, strict=True)))


def _unrepeated(ruled: Iterable[tuple[TravelMention, Ruling | None]]) -> Iterator[Proof]:
    """One proof a statement: two words of one sentence prove it once."""
    before: Span | None = None
    for mention, ruling in ruled:
        span = _words(mention)
        if before is None or not before.overlaps(span):
            yield Proof(path="", span=span, rule=mention.rule, settled=ruling)
            before = span


def _words(mention: TravelMention) -> Span:
    """What asks for the travel, with its measure."""
    measure = mention.measure or mention.words
    start, end = min(mention.words.start, measure.start), max(mention.words.end, measure.end)
    return Span(start=start, end=end) if end - start <= MAX_PROOF else mention.window.mention
