"""Why a name that a pattern found is no employer's: ordinary words, departments, tools, places.

The checks run in order; the first that has something to say gives the reason.
"""

from __future__ import annotations

from collections.abc import Callable

import regex

from postings.parsing.document import Document
from postings.parsing.facts.company.common_words import COMMON_WORDS
from postings.parsing.facts.company.employers import Part
from postings.parsing.facts.company.mention import NameMention
from postings.parsing.facts.company.words import (
    INSTITUTIONS,
    NAMED_PARTS,
    NO_NAMES,
    PART_WORDS,
    SENTENCE_WORDS,
    SMALL_WORDS,
    SOFT_PARTS,
    TOOLS,
)
from postings.parsing.matching.organization_names import name_key, standing
from postings.parsing.matching.places import PLACES

STRONG_WEIGHT = 2.5  # from here on a pattern says that the name acts as an employer
OFTEN = 3  # times: a name that is always written small is written more than once
DECIDED_WEIGHT = 5  # from here on only the employer itself is meant: a hiring statement, "About X"
MIN_ORDINARY = 4  # letters; shorter words under "About" are "us" and "you"

# "The Search & Ranking team", "The Regional Sales Manager": the last word tells.
_PART = regex.compile(rf"\b{PART_WORDS}$", regex.I)
# "Director of Farm Sales": a person's job.
_JOB = regex.compile(
    r"(?:(?:senior|sr) )?(?:director|head|manager|vp|vice president|chief) (?:of|for) "
)
_NAMED_PART = regex.compile(NAMED_PARTS, regex.I)
_WHOLE_TEAM = regex.compile(r"\b(?:team|department|division)$")
# A number or signs alone.
_CODE_LIKE = regex.compile(r"^(?:\d+|[\W_]+)$")
# Rows that hold the name of a whole organization, whatever its words.
_HEADED = frozenset({"about", "equal-opportunity", "company-field"})

# "Members of Rye", "Customers of Larkspur": not who hires them.
_GROUP = regex.compile(
    r"(?:the |our |many |most |all |some )?(?:customers?|clients?|users?|members|employees|"
    r"colleagues|patients|"
    r"buyers|investors|residents|families|owners|graduates|alumni|readers|fans|visitors|"
    r"thousands|hundreds|"
    r"dozens|millions) of "
)

PART = "a department, a job or a thing"
ORDINARY = "ordinary words"
GROUP = "a group of people"


def is_name(name: str) -> bool:
    """Whether the words are no ordinary words, tools or parts of organizations."""
    words = name_key(name).split()
    # A brand is the employer's own; a tool that it uses is none.
    ordinary = all(word in NO_NAMES for word in words) or name_key(name) in TOOLS
    return bool(words) and not ordinary and not _PART.search(name_key(name))


def reason_against(document: Document, mention: NameMention) -> str | None:
    """The reason why the mention names no employer, or None."""
    # First: "About Sunday" with "Sunday is a bank" outweighs every table.
    if _is_here(document, mention):
        return None
    return next((reason for check in _CHECKS if (reason := check(document, mention))), None)


def _no_name(_document: Document, mention: NameMention) -> str | None:
    words = mention.key.split()
    # "Rye and Rye": the phrase repeats itself.
    repeated = len(words) > 2 and words[0] == words[-1]
    return "no name" if len(mention.key) < 2 or repeated or _CODE_LIKE.match(mention.name) else None


def _tool(_document: Document, mention: NameMention) -> str | None:
    # "Salesforce is seeking" hires; "Salesforce is a plus" is a skill.
    passing = mention.naming.weight < DECIDED_WEIGHT
    words = [word for word in mention.key.split() if word not in SMALL_WORDS]
    tools = mention.key in TOOLS or all(word in TOOLS for word in words)
    return "a tool or a site" if passing and tools else None


def _ordinary_words(_document: Document, mention: NameMention) -> str | None:
    words = mention.key.split()
    if mention.naming.part is Part.AGENCY and len(words) > 1:
        return None
    if mention.key in INSTITUTIONS or all(word in NO_NAMES for word in words):
        return ORDINARY
    # "Larkspur We": the phrase runs into the next words.
    cut_off = len(words) > 1 and (words[0] in SENTENCE_WORDS or words[-1] in SENTENCE_WORDS)
    return ORDINARY if cut_off else None


def _group(_document: Document, mention: NameMention) -> str | None:
    """ "Customers of Larkspur are looking": they belong to a company, and are none."""
    return GROUP if _GROUP.match(mention.key) else None


def _part_of_organization(_document: Document, mention: NameMention) -> str | None:
    if _JOB.match(mention.key):
        return PART
    # "Larkspur Department of Farming" is called so.
    part = _PART.search(mention.key) and not _NAMED_PART.search(mention.key)
    return PART if part and not _acts_whole(mention) else None


def _place(_document: Document, mention: NameMention) -> str | None:
    # "About Boston" can be a company; "Boston is hiring" is taken for the city.
    return "a place" if mention.key in PLACES and mention.naming.rule not in _HEADED else None


def _only_soft(_document: Document, mention: NameMention) -> str | None:
    words = mention.key.split()
    if mention.naming.part is Part.AGENCY and len(words) > 1:
        return None
    # "Member Care", "Field Service": departments.
    soft = all(word in SOFT_PARTS or word in NO_NAMES or word in SMALL_WORDS for word in words)
    return PART if soft else None


def _job_title(document: Document, mention: NameMention) -> str | None:
    title = document.title_span.of(document.text)
    return "the title of the job" if mention.key == name_key(title) else None


def _weak_and_soft(document: Document, mention: NameMention) -> str | None:
    """Seen in passing, ends like a department, and has a word that the text writes small."""
    words = mention.key.split()
    weak = mention.naming.weight < STRONG_WEIGHT and len(words) > 1 and words[-1] in SOFT_PARTS
    return PART if weak and any(_is_written_small(document, word) for word in words) else None


def _all_small(_document: Document, mention: NameMention) -> str | None:
    """ "At the start of 2020, we": a name of several words has a capital."""
    return ORDINARY if " " in mention.key and mention.name.islower() else None


def _ordinary_word(document: Document, mention: NameMention) -> str | None:
    # "About Square": the heading says that the word is a name.
    if " " in mention.key or mention.naming.rule in _HEADED:
        return None
    word = mention.name.casefold()
    # "At larkspur we sell": small letters need that row and several mentions.
    if word == mention.name:
        count = sum(1 for _ in standing(document.text, word))
        ordinary = word in COMMON_WORDS or mention.naming.rule != "at" or count < OFTEN
    else:
        # "Experience is a plus": elsewhere the text writes the word small.
        ordinary = word in COMMON_WORDS or _is_written_small(document, word)
    return "an ordinary word" if ordinary else None


_CHECKS: tuple[Callable[[Document, NameMention], str | None], ...] = (
    _no_name,
    _tool,
    _ordinary_words,
    _group,
    _part_of_organization,
    _place,
    _only_soft,
    _job_title,
    _weak_and_soft,
    _all_small,
    _ordinary_word,
)


def _is_written_small(document: Document, word: str) -> bool:
    return next(standing(document.text, word, "@/.-"), None) is not None


def _is_here(document: Document, mention: NameMention) -> bool:
    """An ordinary word used as a name by heading and sentence: "About Sunday", "Sunday is a"."""
    if mention.naming.rule not in ("about", "is-a") or len(mention.name) < MIN_ORDINARY:
        return False
    if f"About {mention.name}" not in document.text:
        return False
    name = regex.escape(mention.name)
    headed = regex.search(rf"^About {name}\s*:?$", document.text, regex.M)
    return bool(headed and regex.search(rf"\b{name} is an?\b", document.text))


def _acts_whole(mention: NameMention) -> bool:
    """ "About Acme Marketing": headings and equal-opportunity lines name whole organizations."""
    return mention.naming.rule in (*_HEADED, "at") and (
        len(mention.key.split()) > 1 and not _WHOLE_TEAM.search(mention.key)
    )
