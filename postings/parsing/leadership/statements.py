"""Statements about leading people: whether this job has a team, and who says so (guide 3.3).

"Lead and coach our nine sellers" says that it has; "3 years of managing a team" and "ability to
build a team" are demands on the candidate, "work with cross-functional teams" says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from postings.guide.numbers import number_words
from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.line_windows import blocks_with
from postings.parsing.leadership.words import is_answered_no, is_name, is_only_hiring, says_holder
from postings.parsing.matching.prefilter import Anchor
from postings.parsing.types import Block, BlockKind, Owner, Rejected, Span

_VERB = (
    r"(?:manag(?:e[sd]?|ing)|lead(?:s|ing)?|supervis(?:e[sd]?|ing)|direct(?:s|ing)|direct(?= "
    r"(?:the|a|all|our|and (?!indirect))\b)|"
    r"coach(?:es|ing)?|hir(?:ed?|ing)|(?<!new )hires|recruit(?:s|ing)?|overse(?:e[sn]?|eing)|"
    r"head(?:s|ing)? up|"
    r"taking control of|take (?:charge|control) of|"
    r"(?:responsib|accountab)(?:le|ility) for(?! \w+ing\b)|"
    r"grow(?:s|ing)?|build(?:s|ing)?(?: out| up)?|develop(?:s|ing)?|train(?:s|ing)?|"
    r"motivat(?:e[sd]?|ing)|"
    r"inspir(?:e[sd]?|ing)|mentor(?:s|ing)?|driv(?:e[sd]?|ing)|guid(?:e[sd]?|ing)|empower(?:s|"
    r"ing)?)"
)
# One of these must be among the verbs: developing or mentoring a team can be a colleague's part.
_STRONG = regex.compile(
    r"\b(?:manag(?!er)|lead(?!er)|supervis|direct(?:s|ing|\b)|coach|hir(?:e|ing)|recruit|"
    r"overse|head|control|"
    r"charge|responsib|accountab)",
    regex.I,
)
_PEOPLE = (
    r"(?:(?<!microsoft )teams?(?!-)(?!['’]s?\s(?!lead))(?! (?:player|member|environment|spirit|"
    r"building|effort|goals?|selling|culture|"
    r"meetings?|leads?|execution|efforts|events?|projects?|decisions"
    r"|of (?:customers|clients|partners|brokers)))|staff|direct reports|"
    r"sales (?:people|force|persons?)|(?-i:sales(?:people|force))|"
    r"(?:sales |account |field |inside |team |regional |district |territory )?"
    r"(?:reps|representatives|managers|executives|agents|associates|supervisors|leaders|"
    r"engineers|advisors|"
    r"consultants|specialists|analysts|producers|developers|technicians|SDRs|BDRs|AEs|handlers)|"
    r"(?:directors|vice presidents|VPs|officers|sellers|salespeople|buyers|callers|coordinators|"
    r"trainers|recruiters|counselors|advisers|planners|designers|closers|clerks|dispatchers|assistants)|"
    r"heads of|(?:organi[sz]ation|team|group|department|staff|force) of (?:about |over |some |"
    r"nearly |roughly )?"
    r"(?:\d[\d,]*|\w+)\+?(?: people| employees)?|employees|personnel|subordinates|"
    r"direct-reports|workforce(?! (?:solutions|software|products|services|management))|team members|junior (?:members|staff|colleagues))"
)
_VERBS = rf"(?P<verbs>\b{_VERB}(?:(?:,| and|,? &|/|, and| or)\s?(?:\w+ly )?{_VERB}){{0,6}})"
_GAP = (
    r"(?:\s(?!(?:with|within|to|for|from|by|on|in|at|alongside|among|amongst|between|through|"
    r"throughout|across|using|via|that(?! (?:team|staff))|who|which|ensur\w+|as)\b)(?!\w+, \w+ing\b)(?!(?:and|&) "
    + _VERB
    + r"\b)[\w*’'/&,+-]{1,25}){0,7}?"
)
_LEADS = regex.compile(rf"{_VERBS}{_GAP}\s(?P<people>{_PEOPLE})\b", regex.I)
_HIRES = regex.compile(
    r"(?:(?<=^|\n|[.!?:•;] ?)|(?<=\b(?:you|you['’]ll|will|to|for|responsible for|and) ))"
    r"(?:recruit|hire|hiring|recruiting)\w{0,3},? (?:and |& )?(?:hire|hiring|train|training|"
    r"coach|develop|"
    r"onboard|motivat|retain|manag|mentor)\w{0,5}"
    r"(?! (?:new )?(?:channel |business )?(?:partners|customers|clients|agencies|dealers|users|"
    r"patients))",
    regex.I,
)
_REPORTS = regex.compile(
    r"\bdirect reports?\s?:\s?(?!0|none|no\b|n/a)\w+|\bwith (?!no\b|zero\b)\w+ direct reports\b|"
    r"\b(?:line|people|staff|team) management (?:responsibilit|of|for|duties)\w*|"
    r"\bsupervis(?:ory|ion) responsibilit\w+\b|"
    r"\bprovid(?:e|es|ing) (?:\w+ ){0,3}(?:supervision|line management|leadership)"
    r"(?: and (?:\w+ ){0,2}\w+)? (?:to|for|"
    r"of|across) "
    r"(?:\w+ ){0,6}(?:staff|team|workers|members|juniors|reps|managers|employees|colleagues|"
    r"levels of staff)|"
    r"\bprovid(?:e|es|ing) (?:\w+ ){0,3}supervision (?:to|for|of)[^.;\n]{0,80}?(?:junior|staff|"
    r"workers|members)|"
    r"\breport(?:s|ing)? (?:directly )?to (?:you|this (?:role|position)|the (?:position|role))\b|"
    rf"\b(?:have|has|with|of) (?:\w+ ){{0,2}}(?:\d+|{number_words(*range(2, 11), 12)}|several)"
    r" direct reports\b|\b(?:manager|leader|supervisor|director|head) (?:for|of) (?:an?|our|the) "
    r"(?:[\w-]+ ){0,3}team of\b|\bgrowing their department\b|\byou(?:r|'ll have| will have) "
    r"(?:a )?direct reports\b|"
    r"\bas (?:the |a )?(?:people|line) manager\b",
    regex.I,
)
_CONTRIBUTOR = regex.compile(
    r"(?<!team of )(?<!of \w{2,12} )(?<!managing )\bindividual contributor\b(?! or )(?: role| "
    r"position)?|"
    r"\bno direct reports\b|\bdirect reports\s?:\s?(?:0\b|none\b|no\b|n/a)|"
    r"\b(?:does not|doesn['’]t|will not|do not|has no|have no|with no|without|no|not "
    r"have)\b[^.;\n]{0,25}"
    r"(?:direct reports|team management|people management|supervisory|line management|staff to "
    r"manage|"
    r"management responsibilit\w+|supervision of (?:staff|others))\w*(?: responsibilit\w+)?",
    regex.I,
)
_NO_CONTRIBUTOR = regex.compile(
    r"\b(?:team|group) of\b|\bas (?:both )?an?\b.{0,10}\band\b|\bfill(?:s|ing)? in\b|\btracks?\b",
    regex.I,
)
_SELLER = regex.compile(r"\b(?:producer|wholesaler|relationship manager)\b", regex.I)

_PAST = regex.compile(
    r"\b(?:experience[sd]?|years?|yrs|track record|history of|background|proven|demonstrated|"
    r"previous(?:ly)?|prior|ha(?:ve|s) been|successfully (?:led|managed)|have (?:led|managed)|"
    r"has (?:led|managed)|"
    r"knowledge of|familiar|skills?)\b",
    regex.I,
)
_DEMAND = regex.compile(
    r"\b(?:ability|able|capable|capacity|desire|aptitude|comfortable|willing(?:ness)?|"
    r"passion(?:ate)?|"
    r"who can|can you|you can|love|enjoys?|talent|skilled in|adept|strong)\b",
    regex.I,
)
_NOT_OURS = regex.compile(
    r"cross[- ]functional|cross[- ]team|project (?:teams?|staff)|virtual|account teams?|"
    r"pursuit team|"
    r"(?:client|customer|partner|vendor|external|agency|broker|supplier|internal|executive|"
    r"third[- ]party|other|multiple|"
    r"stakeholder|(?<!\b(?:our|your) )(?:product|engineering|marketing|legal)|deal|buying|scrum|various|"
    r"diverse)['’]?s? teams|"
    r"dealer|distributor|by example|within (?:a|the|your) team|(?:as|in) (?:a|the|part of a) team|"
    r"(?:members|part|member) of (?:the|a|our|your) team|customer[s’']|"
    r"(?:insurance|real estate|contact) agents|independent|channel partners|vendors?\b|as "
    r"(?:required|needed)|"
    r"\b(?:external|third[- ]party|fellow|technical (?:leadership|direction))\b|"
    r"^(?:coach|enabl)\w*,?(?: (?:and|or|&) (?:enabl|support|advis)\w+)? managers$|"
    r"\binternal (?:\w+ )?teams|(?<!\w(?:ing|e) and )\bhiring managers\b",
    regex.I,
)
_THEIR_MANAGER = regex.compile(
    r"\b(?:our|their|your|whose) (?:managers?|leaders|leadership|founders?|CEO|hiring manager)\b|"
    r"\bthey (?:need|want|use|have)\b",
    regex.I,
)
_SOME_PEOPLE = regex.compile(rf"\b{_PEOPLE}\b", regex.I)
_OTHERS_HIRED = regex.compile(
    r"[^.;\n]{0,60}\b(?:partner\w*|customers?|clients?|dealers?|candidates?|agenc(?:y|ies)|"
    r"resellers?|patients?|suppliers?|affiliates?)\b",
    regex.I,
)
# "We are hiring Sales Representatives": the employer does, not the holder.
_EMPLOYER_SUBJECT = regex.compile(
    r"\b(?:we(?: are|['’]re|['’]ve been)?|(?<!you )are|is|currently|now|company|actively) "
    r"(?:also |now |currently )?$",
    regex.I,
)
_STAFFING = regex.compile(r"(?:hir|recruit|grow|build|develop|train)", regex.I)
_SUBJECT = regex.compile(
    (
        r"\b(?:you(?:['’]ll| will)?|(?:the|this) [\w,&/ -]{2,50}?(?:will|reports?|is|has|"
        r"holds))\b"
    ),
    regex.I,
)
_EXPERIENCE = regex.compile(r"\bexperience\b|\b\d+\+? years\b", regex.I)
_SKIPPED = frozenset({SectionType.QUALIFICATIONS, SectionType.QUALIFICATIONS_PREFERRED})
_SKIPPED_TYPES = _SKIPPED | {SectionType.EXPERIENCE, SectionType.EDUCATION}
# The rules, and the anchors that a line must have to be searched.
_RULES = (
    ("leads-people", _LEADS, (Anchor(_STRONG), Anchor(regex.compile(_PEOPLE, regex.I)))),
    ("hires-people", _HIRES, (Anchor(regex.compile("recruit|hire|hiring", regex.I)),)),
    ("has-reports", _REPORTS, (Anchor(_REPORTS),)),
)
_CONTRIBUTOR_ANCHOR = Anchor(_CONTRIBUTOR)
CACHED_DOCUMENTS = 2  # seniority and team read the same statements
LOOK_BEHIND = 60  # characters before the verb in which a demand or past experience would stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Words about leading, and whether they are about this job."""

    span: Span
    rule: str
    reason: str | None = None

    @property
    def rejected(self) -> Rejected | None:
        if self.reason is None:
            return None
        return Rejected(span=self.span, rule=self.rule, reason=self.reason)


@lru_cache(maxsize=CACHED_DOCUMENTS)
def team_statements(document: Document) -> tuple[Statement, ...]:
    """Every statement that somebody leads people, in text order, the rejected ones with reasons."""
    found = [
        statement
        for rule, pattern, anchors in _RULES
        for block in blocks_with(document, *anchors)
        if block.kind is not BlockKind.TITLE
        for statement in _matches(document, block, pattern, rule)
    ]
    return tuple(sorted(found, key=lambda statement: statement.span.start))


def contributor_statements(document: Document) -> tuple[Statement, ...]:
    """Statements that this job leads nobody."""
    return tuple(
        Statement(
            span=span, rule=("individual-contributor"), reason=_contributor_reason(document, span)
        )
        for block in blocks_with(document, _CONTRIBUTOR_ANCHOR)
        for match in _CONTRIBUTOR.finditer(document.text, block.start, block.end)
        for span in (Span(start=match.start(), end=match.end()),)
    )


def seller_statement(document: Document, title: Span) -> Statement | None:
    """A seller's word in the title or the first text about the job (only for vice presidents)."""
    match = _SELLER.search(document.text, title.start, title.end) or _SELLER.search(document.text)
    if match is None:
        return None
    return Statement(span=Span(start=match.start(), end=match.end()), rule="seller-title")


def _matches(
    document: Document, block: Block, pattern: regex.Pattern[str], rule: str
) -> Iterator[Statement]:
    for match in pattern.finditer(document.text, block.start, block.end):
        if rule == "leads-people" and not _STRONG.search(match["verbs"]):
            continue
        if rule == "hires-people" and _hires_others(document.text[match.end() : block.end]):
            continue
        span = Span(start=match.start(), end=match.end())
        yield Statement(span=span, rule=rule, reason=_reason(document, span))


def _reason(document: Document, span: Span) -> str | None:
    """Why the words are not about this job's team, or None."""
    section = document.section_at(span.start)
    sentence = document.sentence_at(span.start)
    before = document.text[max(sentence.start, span.start - LOOK_BEHIND) : span.start]
    words = span.of(document.text)
    if section.owner is not Owner.JOB and not (
        section.owner is Owner.BENEFITS and says_holder(before)
    ):
        return f"text about {section.owner.value}, not about this job"
    if is_answered_no(words, document.text[span.end : span.end + 20]):
        return "answered with no"
    if _NOT_OURS.search(words) or _NOT_OURS.search(document.text[span.end - 12 : span.end + 14]):
        return "not a team that this job leads"
    if _DEMAND.search(before):
        return "an ability asked for"
    asked = section.type in _SKIPPED_TYPES
    if _PAST.search(before) or (asked and _EXPERIENCE.search(_rest(document, span))):
        return "past experience asked for"
    if reason := _other_subject(words, before):
        return reason
    if asked and not _has_subject(document.text[sentence.start : span.start]):
        return "a demand in a list of qualifications"
    return None


def _other_subject(words: str, before: str) -> str | None:
    """Why it is not the holder who does it, or None."""
    if is_name(words, before):
        return "an adjective or a name, not what the holder does"
    if _THEIR_MANAGER.search(before):
        return "somebody else leads"
    employer = _STAFFING.match(words) and _EMPLOYER_SUBJECT.search(before)
    return "the employer hires" if employer or is_only_hiring(words, before) else None


def _hires_others(behind: str) -> bool:
    """ "Recruit and develop channel partners"; with a team before the partners it is the team."""
    others = _OTHERS_HIRED.match(behind)
    return bool(others and not _SOME_PEOPLE.search(others[0]))


def _rest(document: Document, span: Span) -> str:
    return document.text[span.end : document.sentence_at(span.start).end]


def _has_subject(before: str) -> bool:
    """ "The President will have ... and will lead" states, a list of qualifications demands."""
    return bool(_SUBJECT.search(before))


def _contributor_reason(document: Document, span: Span) -> str | None:
    section = document.section_at(span.start)
    before = document.text[
        max(document.sentence_at(span.start).start, span.start - LOOK_BEHIND) : span.start
    ]
    if section.owner is Owner.EEO:
        return f"text about {section.owner.value}, not about this job"
    if _PAST.search(before) or _NO_CONTRIBUTOR.search(before):
        return "past experience or a team of contributors"
    return None
