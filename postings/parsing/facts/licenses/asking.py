"""How a posting asks for a group of credentials: one of the six statuses, the deadline, the cue.

The order is: said not to be needed, may be needed, needed by a time after hire, eligible, and then
the shared required/preferred ruling (guide 6.3 and G7). A cue belongs to the group it adjoins: what
stands right before a name governs it, what stands behind a group governs the group before it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import regex

from postings.guide.licenses import LicenseStatus
from postings.parsing.document import Document
from postings.parsing.document.status import DEFAULT, Ruling
from postings.parsing.facts.licenses import conditions
from postings.parsing.facts.licenses.deadlines import deadline
from postings.parsing.facts.licenses.rulings import ruling_of
from postings.parsing.types import BlockKind, Span

REQUIRED, PREFERRED, NOT_REQUIRED = (
    LicenseStatus.REQUIRED,
    LicenseStatus.PREFERRED,
    LicenseStatus.NOT_REQUIRED,
)
AFTER_HIRE, ELIGIBLE, CONDITIONAL = (
    LicenseStatus.REQUIRED_POST_HIRE,
    LicenseStatus.ELIGIBLE,
    LicenseStatus.CONDITIONAL,
)
DEADLINE_REACH = 110  # "..., or for those not yet licensed, must be obtained within"
LONGEST_LEAD = 10  # words of "We do not require" without a colon; more is a paragraph
LEAD_LINES = 12  # a list introduced by "Obtain within 120 days:" is rarely longer


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A status with the rule and the words that settled it."""

    status: str
    rule: str
    days: int | None = None
    cue: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """The words that may govern a group: before it, behind it, and the line above its list."""

    text: str
    before: Span
    group: Span
    behind: Span
    lead: Span | None = None
    is_first: bool = True


def asked(document: Document, setting: Setting) -> Asked:
    """The status of the group that `setting` surrounds."""
    for rule in RULES:
        if found := rule(document, setting):
            return found
    # guide 6.3: a credential that is listed without a cue is required.
    return Asked(status=REQUIRED, rule="default")


def lead_of(document: Document, offset: int) -> Span | None:
    """The line that introduces the list in which `offset` stands, or the heading above it."""
    blocks = document.blocks
    # Upwards: the items of the list are passed over, the first line that is none decides.
    index = blocks.index(document.block_at(offset))
    for above in reversed(blocks[max(0, index - LEAD_LINES) : index]):
        if above.span.of(document.text).endswith(":") or above.kind is BlockKind.HEADING:
            return above.span
        # "We do not require" opens a list without a colon; other prose above introduces none.
        if above.kind is not BlockKind.ITEM:
            line = above.span.of(document.text)
            refuses = conditions.NOT_HEADING.search(line) and len(line.split()) <= LONGEST_LEAD
            return above.span if refuses else None
    return document.heading_above(offset)


def _not_needed(document: Document, setting: Setting) -> Asked | None:
    text, before, behind = setting.text, setting.before, setting.behind
    hit = conditions.NOT_BEFORE.search(text, before.start, before.end)
    if not hit:
        # "No" before the name wants its "needed" behind it, or the end: see NEED_BEHIND.
        no = conditions.NO_BEFORE.search(text, before.start, before.end)
        needed = conditions.NEED_BEHIND.search(text[behind.start : behind.end])
        hit = no if no and needed else None
    # "CPA not required but preferred" is a wish: the better half of the sentence counts.
    if hit and not _prefers(document, setting):
        return Asked(status=NOT_REQUIRED, rule="said-not-needed", cue=_span(hit))
    # A slice, as the pattern begins with "^": "Driver's license: none", "license is not needed".
    after = conditions.NOT_BEHIND.search(text[behind.start : behind.end])
    if after and not _prefers(document, setting):
        cue = _behind(setting, after.start(), after.end())
        return Asked(status=NOT_REQUIRED, rule="said-not-needed", cue=cue)
    if after_not := _not_licensed(setting):
        return after_not
    # "We do not require", and the list below it: each of its items is meant.
    if setting.lead and conditions.NOT_HEADING.search(setting.lead.of(text)):
        return Asked(status=NOT_REQUIRED, rule="not-needed-heading", cue=setting.lead)
    return None


def _not_licensed(setting: Setting) -> Asked | None:
    """ "Not licensed? We will help you get one." """
    hit = conditions.NOT_LICENSED.search(setting.text, setting.before.start, setting.before.end)
    if not hit or not conditions.QUESTION.match(setting.text, setting.behind.start):
        return None
    return Asked(status=NOT_REQUIRED, rule="not-licensed-question", cue=_span(hit))


def _may_be_needed(_document: Document, setting: Setting) -> Asked | None:
    text = setting.text
    # A slice, as "depending on the route, ..." must open the stretch.
    hit = conditions.MAY_BEFORE.search(text[setting.before.start : setting.before.end])
    if hit:
        start = setting.before.start + hit.start()
        cue = Span(start=start, end=setting.before.start + hit.end())
        return Asked(status=CONDITIONAL, rule="may-be-required", cue=cue)
    hit = conditions.MAY_BEHIND.search(text[setting.behind.start : setting.behind.end])
    if hit:
        cue = _behind(setting, hit.start(), hit.end())
        return Asked(status=CONDITIONAL, rule="may-be-required", cue=cue)
    return None


def _after_hire(_document: Document, setting: Setting) -> Asked | None:
    text = setting.text
    # Behind first: "Series 7 required; Series 24 within 120 days" has its time behind the name.
    stretches = [setting.behind]
    # A time before the second group is the first one's: "Series 7 within 90 days, then the CFP".
    if setting.is_first:
        stretches.append(setting.before)
    # "Must obtain the following within 120 days of hire:" above a list.
    if setting.lead:
        stretches.append(setting.lead)
    for stretch in stretches:
        found = deadline(text, stretch.start, stretch.end)
        if found and not _is_elsewhere(setting, stretch, found.start):
            cue = Span(start=found.start, end=found.end)
            # D37: to pursue is not to obtain, so that "pursue it within 90 days" sets no deadline.
            pursued = conditions.PURSUE.search(text, stretch.start, found.start)
            status = ELIGIBLE if pursued and stretch is setting.behind else AFTER_HIRE
            days = found.days if status == AFTER_HIRE else None
            return Asked(status=status, rule="deadline", days=days, cue=cue)
    hit = conditions.STUDY_BEFORE.search(text, setting.before.start, setting.before.end)
    return Asked(status=AFTER_HIRE, rule="expected-to-study", cue=_span(hit)) if hit else None


def _is_elsewhere(setting: Setting, stretch: Span, start: int) -> bool:
    """A time behind a new statement is that statement's: "..., as is completion before joining"."""
    # Only behind: a lead or an opening with a time in it is about this credential.
    between = setting.text[stretch.start : start] if stretch is setting.behind else ""
    return len(between) > DEADLINE_REACH or bool(conditions.NEW_STATEMENT.search(between))


def _eligible(document: Document, setting: Setting) -> Asked | None:
    text = setting.text
    hit = conditions.ELIGIBLE_BEFORE.search(text, setting.before.start, setting.before.end)
    if hit:
        return Asked(status=ELIGIBLE, rule="able-to-obtain", cue=_span(hit))
    behind = setting.behind
    end = min(behind.end, behind.start + DEADLINE_REACH)
    # Bounded: "able to obtain" at the end of a long sentence may speak of something else.
    hit = conditions.ELIGIBLE_BEHIND.search(text, behind.start, end)
    between = text[behind.start : hit.start()] if hit else ""
    is_other = "specialist register" in between.casefold()
    if hit and not is_other and not _is_preferred_progress(document, setting, hit):
        return Asked(status=ELIGIBLE, rule="able-to-obtain", cue=_span(hit))
    lead = setting.lead
    if lead and conditions.ELIGIBLE_LEAD.search(text, lead.start, lead.end):
        return Asked(status=ELIGIBLE, rule="able-to-obtain-heading", cue=lead)
    return None


def _must_obtain(_document: Document, setting: Setting) -> Asked | None:
    """Who must obtain it is hired without it, by whatever day."""
    text, before, behind = setting.text, setting.before, setting.behind
    if hit := conditions.MUST_OBTAIN.search(text, before.start, before.end):
        return Asked(status=AFTER_HIRE, rule="must-obtain", cue=_span(hit))
    # A slice, as the pattern begins with "^".
    if hit := conditions.MUST_BE_OBTAINED.search(text[behind.start : behind.end]):
        cue = _behind(setting, hit.start(), hit.end())
        return Asked(status=AFTER_HIRE, rule="must-obtain", cue=cue)
    return None


def _is_preferred_progress(document: Document, setting: Setting, hit: regex.Match[str]) -> bool:
    """ "CPA preferred, or in progress": progress only softens a wish."""
    return bool(conditions.PROGRESS.search(hit[0])) and _prefers(document, setting)


def _by_cue(document: Document, setting: Setting) -> Asked | None:
    ruling = _ruling(document, setting)
    if ruling.rule == "cue-not-required":
        # A "not required" is too strong to be taken from a neighbor credential.
        if ruling.cue and not _reaches(setting, ruling.cue):
            return None
        return Asked(status=NOT_REQUIRED, rule="said-not-needed", cue=ruling.cue)
    # The caller has the default: an assumed status must not look as if a cue had settled it.
    if ruling is DEFAULT:
        return None
    return Asked(status=ruling.status.value, rule=ruling.rule, cue=ruling.cue)


def _encouraged(_document: Document, setting: Setting) -> Asked | None:
    """ "Licensed agents encouraged to apply": a wish, said to people."""
    hit = conditions.ENCOURAGED.search(setting.text[setting.behind.start : setting.behind.end])
    if not hit:
        return None
    return Asked(status=PREFERRED, rule="encouraged", cue=_behind(setting, hit.start(), hit.end()))


def _reaches(setting: Setting, cue: Span) -> bool:
    """Whether no other credential stands between the group and the cue."""
    return cue.end > setting.before.start and cue.start < max(setting.behind.end, setting.group.end)


RULES: tuple[Callable[[Document, Setting], Asked | None], ...] = (
    # A "no" turns all other words around; a condition or a deadline softens "required";
    # the shared cues, which know nothing of licenses, come last.
    _not_needed,
    _may_be_needed,
    _after_hire,
    _eligible,
    _must_obtain,
    _encouraged,
    _by_cue,
)


def _ruling(document: Document, setting: Setting) -> Ruling:
    group = setting.group
    # The last letter of the group: its clause is the one in which the closing cue stands.
    last = Span(start=max(group.start, group.end - 1), end=group.end)
    return ruling_of(document, replace(group), last)


def _prefers(document: Document, setting: Setting) -> bool:
    if _encouraged(document, setting):
        return True
    ruling = _ruling(document, setting)
    # A cue of the sentence alone: a heading "Preferred" turns no "not required" around.
    return ruling.status.value == PREFERRED and ruling.rule.startswith("cue-in")


def _span(match: regex.Match[str]) -> Span:
    return Span(start=match.start(), end=match.end())


def _behind(setting: Setting, start: int, end: int) -> Span:
    return Span(start=setting.behind.start + start, end=setting.behind.start + end)
