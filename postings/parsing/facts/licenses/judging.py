"""Whose credential a mention is: the candidate's, or a refusal with its reason (guide G4, 6.4)."""

from __future__ import annotations

from bisect import bisect_right

import regex

from postings.guide.credential import Support
from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.document.cue_table import Category
from postings.parsing.document.cues import find_cues
from postings.parsing.document.objections import OF_OTHERS, Objections
from postings.parsing.facts.licenses.groups import Group
from postings.parsing.facts.licenses.mention import CREDENTIAL_WORD, LicenseMention, is_in_title
from postings.parsing.facts.licenses.refusals import (
    CANDIDATE,
    NO_CREDENTIAL,
    REFUSALS,
    SEEKING,
    UNNAMED,
)
from postings.parsing.types import Owner, Rejected, Span

NEAR = 220  # characters of a sentence on either side; some postings are one sentence
OWN_LINE = 0.5  # share of a line that makes it the credential's own
BESIDE = 32  # characters between a name and its credential word: "designation such as the"
BEHIND = 48  # the same behind a name: "or similar technical qualification"
HELD_REACH = 48  # characters from "possess" to what is possessed

# Sections in which a bare "CFA" in a list is asked for; duties and benefits are none.
_ASKING = frozenset(
    {
        SectionType.QUALIFICATIONS,
        SectionType.QUALIFICATIONS_PREFERRED,
        SectionType.EDUCATION,
        SectionType.EXPERIENCE,
        SectionType.LICENSES,
    }
)
# D13: a title may ask for "Class A CDL" or a license; other letters there name the job.
_IN_TITLE = frozenset({"commercial-license", "license-of"})
# "Registered Nurse Liaison" is open to nurses only.
_NURSES = frozenset({"rn", "lpn"})
_CANDIDATE = regex.compile(CANDIDATE, regex.I)
_SEEKING = regex.compile(SEEKING, regex.I)
# "Licensed agents encouraged to apply" speaks to them; "our licensed agents" of them.
_WANTED = regex.compile(
    r"\b(?:encouraged|preferred|required|must|a plus|welcome|desired|essential)\b", regex.I
)
# Who may be "licensed": the words are those of staff and of channels too.
_OF_INSURANCE = r"agents?|brokers?|producers?|professionals?|advis[eo]rs?|adjusters?|originators?"
_OF_CARE = (
    r"nurses?|therapists?|counselors?|physicians?|pharmacists?|psychologists?|social workers?|"
    r"providers?|clinicians?"
)
_OF_TRADES = r"electricians?|engineers?|technicians?|contractors?|plumbers?"
_OF_SALES = r"officers?|sales\w*|reps?|representatives?|staff"
# Not over a comma: in "licensed, and you lead agents" the agents are others.
_PERSONS = regex.compile(
    rf"^[\w\s/&-]{{0,40}}?\b(?:{_OF_INSURANCE}|{_OF_CARE}|{_OF_TRADES}|{_OF_SALES})\b", regex.I
)
# "Designations such as the", "certification in": up to three of these before the name.
_BETWEEN_WORDS = (
    r"such as|like|in|e\.g\.|i\.e\.|including|include|from|as an?|or|and|the|of|"
    r"for|with|ex|examples?|one|following|is|are"
)
_WORD_BEFORE = regex.compile(
    rf"(?:{CREDENTIAL_WORD.pattern})\b[\s:(,-]*(?:(?:{_BETWEEN_WORDS})[\s:(,.]*){{0,3}}$", regex.I
)
# "CRM sales certification" is one for CRM; "CRM and certification" are two things.
_ADJECTIVES = r"(?:(?!will|have|has|with|who|to|is|are|and|or|in|for)[\w/+-]+\s){0,2}"
# "ITIL or Project Management certifications": the last one has no name, and its word is for all.
_OR_KIND = r"(?<!\()(?:(?:and/or|and|or)\s(?:[\w/+-]+\s){1,3})?"
_WORD_AFTER = regex.compile(
    rf"[\s®™)(/,'\"’”-]{{0,3}}(?:{_OR_KIND}|{_ADJECTIVES}\(?)"
    rf"(?:{CREDENTIAL_WORD.pattern}|qualif(?:ied|ications?)\b)",
    regex.I,
)
# Nothing but the kind: "Certifications:", not "Benefits and certification help:".
_CREDENTIAL_LEAD = regex.compile(
    r"^[\W_]*(?:\w+ ){0,2}"
    r"(?:certifications?|certificates?|licen[cs]es?|licensure|designations?|credentials)"
    r"(?:\s?(?:&|and|or|/)\s?\w+)?[\W_]*$",
    regex.I,
)
# "Hold a CFA": a verb of having asks for it as much as the word "certification".
_HOLDING = regex.compile(r"\b(?:obtain|hold|holds|possess|become|study for)\b[^.;\n]*$", regex.I)
# "Active licensed broker": hardly a word before it, so that the line asks for a person.
_OPENING_WORDS = (
    r"an?|active|current|currently|fully|actively|experienced|state|already|either|is|or|and|be|"
    r"being|must|been|hold|have|multi-?line"
)
_OPENING = regex.compile(rf"^(?:[\W\d_]|\b(?:{_OPENING_WORDS})\b)*$", regex.I)


_REFUSALS = Objections(REFUSALS, refused_by=OF_OTHERS.refused_by, reach=NEAR)
_UNNAMED = Objections(UNNAMED, reach=NEAR)

Reason = tuple[str, str]  # rule and reason

UNSUPPORTED: Reason = (
    "no-credential-word",
    "the name alone, without license, certification or a demand",
)


def refusal(document: Document, group: Group, mention: LicenseMention) -> Rejected | None:
    """Why a mention is not asked of the candidate, or None."""
    span, unsupported = mention.span, _unsupported(document, group, mention)
    if unsupported and mention.support is Support.WORD:
        return _rejected(span, UNSUPPORTED)  # the bare name of a tool: nobody needs a better reason
    # From the plainest reason to the finest; people read the first one.
    return (
        _rejected(span, _in_title(document, mention) or _by_owner(document, mention))
        or _by_row(document, span, mention.code, _REFUSALS)
        # After the rows: "a customer's CPA" is a better reason than "no word beside it".
        or _rejected(
            span,
            unsupported or _empty_field(document, mention) or _other_persons(document, mention),
        )
    )


def unnamed_refusal(document: Document, span: Span) -> Rejected:
    """Why a "license" without a credential is none."""
    rule, reason = NO_CREDENTIAL
    return _by_row(document, span, "", _UNNAMED) or Rejected(span=span, rule=rule, reason=reason)


def _rejected(span: Span, found: Reason | None) -> Rejected | None:
    return Rejected(span=span, rule=found[0], reason=found[1]) if found else None


def _in_title(document: Document, mention: LicenseMention) -> Reason | None:
    if not is_in_title(document, mention.span):
        return None
    # "Series 7 Sales Manager" cannot mean anything else.
    if mention.rule in _IN_TITLE or mention.code in _NURSES or mention.rule == "series":
        return None
    return "title-only", "a word of the title, not a credential asked for"


def _by_owner(document: Document, mention: LicenseMention) -> Reason | None:
    """In text that speaks for others only a plain demand counts ("You must hold a valid ...")."""
    owner = document.owner_at(mention.span.start)
    if owner is Owner.JOB:
        return None
    # Both sides: "candidates must hold a ..." and "... is essential".
    words = _around(document, mention.span, BESIDE * 2)
    # An equal-opportunity text asks nothing of the candidate, whatever its words.
    demanded = _CANDIDATE.search(words) and owner is not Owner.EEO
    # The line may have slid under a wrong heading; what it says counts more.
    if demanded or _is_own_line(document, mention):
        return None
    return f"{owner.value}-section", f"in a section that speaks for {owner.value}"


def _is_own_line(document: Document, mention: LicenseMention) -> bool:
    """The line is hardly more than the credential: a footer "Driver's License (Required)"."""
    block = document.block_at(mention.span.start)
    return mention.span.end - mention.span.start >= (block.end - block.start) * OWN_LINE


def _empty_field(document: Document, mention: LicenseMention) -> Reason | None:
    """ "Valid Driving License:" with another label below it is a form without an answer."""
    block = document.block_at(mention.span.start)
    # The line below: a form that goes on with a label has left this one empty.
    index = bisect_right(document.blocks, block.start, key=lambda other: other.start)
    # Only the colon stands behind it.
    if mention.span.end != block.end - 1 or not block.span.of(document.text).endswith(":"):
        return None
    if index < len(document.blocks) and not document.blocks[index].span.of(document.text).endswith(
        ":"
    ):
        return None
    return "empty-field", "a field of a form that is left empty"


def _unsupported(document: Document, group: Group, mention: LicenseMention) -> Reason | None:
    """Names that are often something else need a credential word or a demand beside them."""
    # In a title another rule has already asked.
    if mention.support is Support.NAME or is_in_title(document, mention.span):
        return None
    # "CRM is required" asks for the software: no demand makes a tool a credential.
    if mention.support is not Support.WORD and _is_asked(document, group):
        return None
    # A proper name has its "certified" in it and would always support itself.
    worded = mention.rule != "proper-name" and _has_word_beside(document, group)
    # "CRM, CPCU": beside one that is sure the others are credentials too.
    if worded or any(m.support is Support.NAME for m in group.mentions):
        return None
    return UNSUPPORTED


def _has_word_beside(document: Document, group: Group) -> bool:
    text, sentence = document.text, document.sentence_at(group.span.start)
    end = document.sentence_at(group.span.end - 1).end
    left = text[max(sentence.start, group.span.start - BESIDE) : group.span.start]
    right = text[group.span.end : min(end, group.span.end + BEHIND)]
    # "CIC designation or CRM": the word of one member stands for all.
    inside = group.span.of(text)
    return bool(
        _WORD_BEFORE.search(left)
        or _WORD_AFTER.match(right)
        or CREDENTIAL_WORD.search(inside)
        or _is_listed_credential(document, group)
    )


def _is_listed_credential(document: Document, group: Group) -> bool:
    """A line of nothing else in the list below "Certifications:"."""
    lead, line = group.setting.lead, document.block_at(group.span.start)
    length = group.span.end - group.span.start
    # "Google Analytics for our sites" below "Certifications:" is half a sentence.
    if lead is None or length < (line.end - line.start) * OWN_LINE:
        return False
    return bool(_CREDENTIAL_LEAD.match(lead.of(document.text)))


def _is_asked(document: Document, group: Group) -> bool:
    # guide 6.3: listed there without a cue is required.
    if document.section_at(group.span.start).type in _ASKING:
        return True
    if _HOLDING.search(document.text, max(0, group.span.start - HELD_REACH), group.span.start):
        return True
    start, end = group.setting.before.start, group.setting.behind.end
    hits = find_cues(
        document.text, max(start, group.span.start - NEAR), min(end, group.span.end + NEAR)
    )
    # "Preferred provider" is no wish.
    return any(hit.cue.category is not Category.PSEUDO for hit in hits)


def _by_row(document: Document, span: Span, code: str, rows: Objections) -> Rejected | None:
    # Within the sentence: the next one may ask for what this one gives.
    sentence = document.sentence_at(span.start)
    near = Span(
        start=max(sentence.start, span.start - NEAR),
        end=max(span.end, min(sentence.end, span.end + NEAR)),
    )
    return rows.against(document, span, kind=code, statement=near)


def _other_persons(document: Document, mention: LicenseMention) -> Reason | None:
    """ "Our licensed agents", "a licensed electrician": persons, if the candidate is not one."""
    text = document.text
    words = mention.span.of(text)
    # "A life license" is a thing; only "licensed" describes persons.
    if not regex.match(r"licen[sc]ed", words, regex.I):
        return None
    clause = document.clause_at(mention.span.start)
    phrase = text[mention.span.start : min(clause.end, mention.span.end + BESIDE)][
        len("licensed") :
    ]
    person = _PERSONS.match(phrase)
    before = text[clause.start : mention.span.start]
    # A title speaks to the candidate.
    if not person or is_in_title(document, mention.span):
        return None
    # "We are looking for licensed agents" means the reader.
    if _SEEKING.search(before) or _WANTED.search(text, clause.start, clause.end):
        return None
    # In the singular, with nothing before it: "Active licensed broker". Plurals are staff.
    if not person[0].endswith("s") and _OPENING.match(before):
        return None
    return "staff-or-channel", "persons who work for or with the employer"


def _around(document: Document, span: Span, reach: int) -> str:
    sentence = document.sentence_at(span.start)
    start, end = max(sentence.start, span.start - reach), min(sentence.end, span.end + reach)
    return document.text[start : max(end, span.end)]
