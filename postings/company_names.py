"""Names of companies as words: the normal form under which one is found however it is written."""

from __future__ import annotations

import re
import unicodedata

LEGAL_FORM = re.compile(
    r"[\s,]+(inc|incorporated|llc|ltd|limited|corp|corporation|co|company|l\.?p|plc|gmbh|ag|s\.?a)\.?$"
)

POSSESSIVE = re.compile(r"['’]s\b")
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
