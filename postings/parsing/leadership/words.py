"""Words that look like leading people and are an adjective, a name, or the employer's own hiring.

>>> is_name("leading provider of staff", "we work with a "), is_name("leading a team", "you are ")
(True, False)
>>> is_only_hiring("recruit the best staff", "The clinic aims to ")
True
>>> is_only_hiring("Recruit and coach sales reps", "")
False
"""

from __future__ import annotations

import regex

from postings.guide.numbers import number_words
from postings.parsing.matching.alternatives import any_of

_LEAD = regex.compile(r"leads?\b", regex.I)
# Before "lead" one of these makes it a verb; any other word makes it a title.
_SUBJECT_OR_VERB = any_of(
    r"to|and|or|then|also|who|that|which|you|he|she|they|will|you['’]ll|would|can|must|may",
    r"shall|should|help|roles?|position|manager|director|leader|head|president|individual",
    r"person|candidate|holder|incumbent|\w+ly",
)
# "Lead" is a verb at the start, behind a subject, an auxiliary, an adverb or another verb.
_BEFORE_VERB = regex.compile(rf"(?:^|[^\w\s]\s?|\b(?:{_SUBJECT_OR_VERB})\W)$", regex.I)
# "The manager for the valley leads nine reps": a number of people is led, whatever stands before.
# "Leads 20% of staff" counts no people.
_LEADS_SO_MANY = regex.compile(
    rf"leads (?:\d{{1,3}}\b(?!%)|{number_words(*range(2, 13), 15, 20)})\b",
    regex.I,
)
# Forms that are adjectives as well: "leading", "managed", "recruiting".
_CAN_BE_NAME = regex.compile(
    r"(?:leads?|(?:lead|manag|recruit|hir|coach|train|driv|grow|direct)ing|managed|supervised)\b",
    regex.I,
)
# "The leading provider", "our managing agents".
_BEFORE_NAME = regex.compile(
    # "As well as leading the team" joins a verb.
    r"(?:(?<!\bas well as )\b(?:an?|the|our|its|their|your|world['’]s|team|thought"
    r"|tech|technical|project|industry|market|world|class|category|nation)\s|[\w’'][-–])$",
    regex.I,
)
# "Senior and lead engineers", "with product managers and lead developers".
_LEAD_TITLES = regex.compile(r"lead \w+s$", regex.I)
_BESIDE_TITLES = regex.compile(r"\b(?:and|or|&) $", regex.I)
# "The way small businesses manage their teams": who does it stands right before the verb.
_OTHERS_DO = regex.compile(
    r"\b(?!this\b|always\b|perhaps\b)[a-z’'-]{3,}(?<!s)s $|\b(?:they|we) (?:also |all )?$"
)
_PLAIN_VERB = regex.compile(r"(?:manage|lead|coach|hire|recruit|supervise|oversee|run)\b")
# A capital inside a sentence: "our Leading Agents".
_BEHIND_WORD = regex.compile(r"[\w&,] $")
# "The work: leading a team": an article behind makes it a verb.
_A_TEAM_FOLLOWS = regex.compile(r"\w+,? (?:an?|our|your) ", regex.I)
_AMONG = regex.compile(r"\b(?:with|for|among|by|to) $", regex.I)
# "With leading agents", but "with leading the team".
_LEADING_OTHERS = regex.compile(r"leading (?!(?:an?|the|our|your|and|this)\b|,)", regex.I)
_HIRING = regex.compile(r"(?:hir|recruit)", regex.I)
# "Recruit and manage": who manages has them; "hire managers" is only hiring.
_MORE_THAN_HIRING = regex.compile(
    r"\b(?:manag(?!er)|lead(?!er)|supervis|direct(?!or)|coach|overse|train|develop(?!er|ment)"
    r"|motivat(?!ed)|mentor|onboard)",
    regex.I,
)
_HIRING_NOW = regex.compile(r"(?:hir|recruit)ing\b", regex.I)
# "You'll hire staff", "responsible for hiring staff", or a duty's first word.
_HOLDER_HIRES = regex.compile(
    r"(?:^|[.!?:•;*–-]\s*|\byou(?:['’]ll| will)(?: be)? |\bresponsible for )$", regex.I
)

# "Build and lead", not "building": what a list of demands tells to do.
_IMPERATIVE = regex.compile(r"\w+(?<!ing)\b(?! of\b)")
_LABEL = regex.compile(r"responsibilit\w+$", regex.I)
# Whole words: "None", but not "Nonetheless".
_NO = regex.compile(r"\W{0,4}(?:none|no(?:t applicable)?|n/?a|0)\b", regex.I)
_HOLDER_SUBJECT = regex.compile(
    r"^\W*(?:the )?(?:(?:successful (?:candidate|applicant)|(?:post|job)[- ]?holder"
    r"|incumbent|(?:person in )?(?:this|the) (?:role|position|job))\b.{0,20}\b"
    r"(?:will|shall|is|are|to)|you(?:['’]ll| will))\b",
    regex.I,
)


def is_name(words: str, before: str) -> bool:
    """ "A leading provider of staff", "the Lead Engineers", "our recruiting team"."""
    if _LEADS_SO_MANY.match(words):
        return False
    # At the start of a sentence it is a verb: "Lead nine sellers".
    if _LEAD.match(words) and before and not _BEFORE_VERB.search(before):
        return True
    if _LEAD_TITLES.match(words) and _BESIDE_TITLES.search(before):
        return True
    if not _CAN_BE_NAME.match(words):
        return False
    if words[0].isupper() and _BEHIND_WORD.search(before):
        return True
    if _BEFORE_NAME.search(before) and not _A_TEAM_FOLLOWS.match(words):
        return True
    return bool(_AMONG.search(before) and _LEADING_OTHERS.match(words))


def is_done_by_others(words: str, before: str) -> bool:
    """ "Software with which managers lead their teams".

    >>> is_done_by_others("lead their teams", "software with which managers ")
    True
    >>> is_done_by_others("lead the team", "Our vice president will ")
    False
    """
    return bool(_PLAIN_VERB.match(words) and _OTHERS_DO.search(before))


def is_only_hiring(words: str, before: str) -> bool:
    """Who only hires is the employer, unless the sentence begins with it or "you" do it."""
    if not _HIRING.match(words) or _MORE_THAN_HIRING.search(words):
        return False
    # "Hiring drivers:" opens an advertisement.
    is_advertised = not before and _HIRING_NOW.match(words)
    return bool(is_advertised) or not _HOLDER_HIRES.search(before)


def is_imperative(words: str) -> bool:
    """ "Build and lead a team" tells what to do, "leading a team" may be asked for.

    >>> is_imperative("Build a team"), is_imperative("Building a team")
    (True, False)
    """
    return _IMPERATIVE.match(words) is not None


def is_answered_no(words: str, behind: str) -> bool:
    """ "Supervisory responsibilities:" with "None" behind, on this line or the next."""
    return bool(_LABEL.search(words) and _NO.match(behind))


def says_holder(before: str) -> bool:
    """ "The successful candidate will": about the holder, under whatever heading it stands."""
    return bool(_HOLDER_SUBJECT.search(before))
