"""Names of companies as words: the normal form under which one is found however it is written."""

from __future__ import annotations

import re
import unicodedata

from postings.guide.legal_forms import Where, legal_forms
from postings.parsing.facts.company.common_words import COMMON_WORDS

LEGAL_FORM = re.compile(rf"[\s,]+(?:{legal_forms(Where.COMPANY_KEY)})\.?$")
POSSESSIVE = re.compile(r"['’]s\b")
TELLING = 4  # letters: a shorter word of a name may stand anywhere
# What many names have, and so names nobody.
_GENERIC = """
industries holdings holding group partners solutions systems services technologies brands insurance
mutual bank capital financial health healthcare medical foods beverages energy national american
international global united general first associates consulting
"""
GENERIC = frozenset(_GENERIC.split())
LONG_NAME = 6  # letters: a shorter name may be a part of any other word


def company_key(name: str) -> str:
    """The normal form under which one name is found however it is written.

    >>> company_key("The Harvard Pilgrim, Inc."), company_key("HARVARD  PILGRIM")
    ('harvard pilgrim', 'harvard pilgrim')
    """
    folded = unicodedata.normalize("NFKD", name).casefold().replace("&", " and ")
    bare = LEGAL_FORM.sub("", folded.strip())
    words = re.findall(r"\w+", re.sub(r"['’.\u0300-\u036f]", "", bare))
    return " ".join(words[1:] if words[0:1] == ["the"] and words[1:] else words)


def names_somebody(name: str) -> bool:
    """Whether words are left of a name without its legal forms.

    >>> [names_somebody(name) for name in ("3M", "LLC", "The Co.", "Inc. LLC", "!")]
    [True, False, False, False, False]
    """
    rest = before = f"the {name.casefold().strip()}"
    while (rest := LEGAL_FORM.sub("", rest)) != before:
        before = rest
    return company_key(rest) not in ("", "the")


def hints_at(words: str, name: str) -> bool:
    """Whether words give a name away: say it, or a word of it that is not in every text.

    >>> hints_at("formerly BLORPTECH", "Blorptech Industries"), hints_at("a group", "The Oak Group")
    (True, False)
    """
    among = set(company_key(POSSESSIVE.sub("", words)).split())
    telling = set(company_key(name).split()) - COMMON_WORDS - GENERIC
    return says(words, name) or any(len(word) >= TELLING and word in among for word in telling)


def says(words: str, name: str) -> bool:
    """Whether words have the name among them, however either is written.

    >>> says("a unit of QUORVANE’s group", "Quorvane, Inc."), says("an airline", "Air")
    (True, False)
    >>> says("see quorvaneholdings.example", "The Quorvane Holdings LLC")
    True
    """
    key, among = company_key(name), company_key(POSSESSIVE.sub("", words))
    if not key:
        return bool(name.strip()) and name in words
    glued = key.replace(" ", "")
    if len(glued) >= LONG_NAME and glued in among.replace(" ", ""):
        return True
    return f" {key} " in f" {among} "
