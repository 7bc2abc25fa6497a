"""One item for one credential: what is said twice is said once, in its most specific words (G8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from postings.parsing.facts.licenses.asking import AFTER_HIRE, PREFERRED, Asked
from postings.parsing.types import Span

# A general code that a specific one replaces.
SPECIFIC = {"cdl": ("cdl_",), "securities_unspecified": ("series_", "sie")}


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundCredential:
    """An item before it is numbered; `rule` found it, `choice` is its group of alternatives."""

    code: str
    words: Span
    rule: str
    asked: Asked
    lines: tuple[str, ...]
    jurisdiction: str | None
    choice: tuple[int, int] | None
    proof: Span
    in_title: bool
    in_requirements: bool = False  # below a heading that asks for what it lists

    @property
    def status(self) -> str:
        return self.asked.status

    @property
    def is_assumed(self) -> bool:
        """Whether nothing settled the status."""
        return self.asked.rule == "default"

    @property
    def days(self) -> int | None:
        return self.asked.days


def merged(found: Iterable[FoundCredential]) -> tuple[FoundCredential, ...]:
    """The items without repetitions, in text order; statements that conflict are both kept."""
    kept: list[FoundCredential] = []
    for item in found:
        twin = next((i for i, other in enumerate(kept) if _same(other, item)), None)
        if twin is None:
            kept.append(item)
        else:
            kept[twin] = _better(kept[twin], item)
    return tuple(
        item
        for item in kept
        if not any(_replaces(other, item) for other in kept if other is not item)
    )


def _same(left: FoundCredential, right: FoundCredential) -> bool:
    """The same credential, with statuses that agree or of which one is only assumed."""
    # "P&C required; L&H a plus" is two items (guide 6.3).
    if left.code != right.code or not _lines_agree(left, right):
        return False
    # "2-15 or 2-40 license": the lines of one are among the other's, yet they are a choice.
    if left.choice is not None and left.choice == right.choice and left.lines != right.lines:
        return False
    return _agree(left, right)


def _lines_agree(left: FoundCredential, right: FoundCredential) -> bool:
    a, b = set(left.lines), set(right.lines)
    # "An insurance license" agrees with "a life license": no lines are part of any.
    return a <= b or b <= a


def _agree(left: FoundCredential, right: FoundCredential) -> bool:
    # guide 6.3: "preferred, or must be obtained within 90 days" is required after hire.
    if {left.status, right.status} == {PREFERRED, AFTER_HIRE}:
        return True
    if left.status == right.status:
        # Two different deadlines are two statements; a missing one contradicts nothing.
        return left.days == right.days or None in (left.days, right.days)
    # Asked for in one list and wished for in the other: "AWS", then "further AWS certifications".
    if _in_two_lists(left, right) or _in_two_lists(right, left):
        return False
    # "CDL required" and "CDL preferred" conflict, and the reader shall see both.
    return left.is_assumed or right.is_assumed


def _in_two_lists(asked: FoundCredential, wished: FoundCredential) -> bool:
    return asked.in_requirements and asked.is_assumed and wished.asked.rule == "heading"


def _better(left: FoundCredential, right: FoundCredential) -> FoundCredential:
    """The one with a stated status, a deadline, lines; it takes over the lines of the other."""
    best = max((left, right), key=_weight)
    # The status may stand in one sentence, the lines and the state in another.
    lines = best.lines or left.lines or right.lines
    place = best.jurisdiction or left.jurisdiction or right.jurisdiction
    return replace(best, lines=lines, jurisdiction=place)


def _weight(item: FoundCredential) -> tuple[bool, bool, bool, bool]:
    # The body before the title: the title has no cue to prove a status.
    return not item.is_assumed, item.days is not None, bool(item.lines), not item.in_title


def _replaces(specific: FoundCredential, general: FoundCredential) -> bool:
    starts = SPECIFIC.get(general.code, ())
    # "CDL required, class A CDL preferred" are two statements, and both stay.
    return bool(starts) and specific.code.startswith(starts) and _agree(specific, general)
