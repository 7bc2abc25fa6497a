"""Mentions that one demand joins ("Series 7, 63/65 or 66"), and which of them are alternatives.

>>> [links("Series 6 or 7 and 63", [(0, 8), (12, 13), (18, 20)])]
[['or', 'and']]
>>> alternatives(["or", "and"]), alternatives([",", "/", "or"]), alternatives([",", ", or"])
([{0, 1}], [{1, 2, 3}], [{0, 1, 2}])

A slash binds closest, then a plain "or"; an "or" after a comma divides the whole list ("Series 24,
or Series 9 and 10"); a comma joins the alternatives only where nothing binds closer.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

# Words between two names that part no demand: "Series 7 license and an active Series 63 exam".
_WORDS = (
    r"li(?:c|s)en[cs]\w*|certif\w+|designations?|credentials?|registrations?|exams?|class|series|"
    r"finra|nasd|insurance|endorsements?|accreditation|training"
)
# "be": "Life license or be CFP certified".
# A degree between two names is one of the list: "CPA, MBA or CFA".
_BESIDE = (
    r"MBA|MPH|JD|an?|the|either|both|your|valid|active|current|professional|state|resident|agent|producer|"
    r"equivalent|similar|be"
)
_FILLER = regex.compile(rf"\b(?:{_WORDS}|{_BESIDE})\b|[®™()\"“”:•]|\(s\)", regex.I)
# "and/or" before its parts, or the slash in it would bind as in "63/65".
_LINK = regex.compile(r"and/or|and|or|&|/|,|\+|\.", regex.I)
# An opening parenthesis parts, unless it goes on with the list: "Series 7 (and 66)".
_OPENED = regex.compile(r"\((?!\s*(?:or|and|&|/)\b)", regex.I)
# "CEBS, RHU or similar designation": what closes the list makes alternatives of its commas.
OR_EQUIVALENT = regex.compile(
    r"^[\s®™)]*(?:licen\w+|certif\w+|designations?)?,?\s*"
    r"or (?:an? )?(?:other |similar |an? |the |industry |relevant |professional )*"
    r"(?:equivalents?|similar|comparable|related)\b",
    regex.I,
)
# A full stop only before a blank: "L.P.N." goes on.
_PARTED = regex.compile(r"\n|\.\s")
# "Life (resident) and Health": an aside parts nothing; one that says how it is asked for does.
_ASIDE = regex.compile(
    r"\((?![^()]*\b(?:required|preferred|desired|plus|optional|must|within|obtain))[^()]{1,30}\)",
    regex.I,
)
MAX_LINK = 60  # characters between two names of one demand


def link(between: str) -> str | None:
    """How neighbors are joined: ",", "and", "or", ", or", "/"; None where other words part them.

    Nothing but words of a credential may stand beside the joint.
    """
    between = _ASIDE.sub(" ", between)
    # "(required)" stays, as it is no aside, and parts the two: each has a status of its own.
    if len(between) > MAX_LINK or _PARTED.search(between) or _OPENED.search(between):
        return None
    rest = _FILLER.sub(" ", between).strip()
    joints = [joint.casefold() for joint in _LINK.findall(rest)]
    # What is left are words of another demand: ";", "with", "plus two years of".
    if not joints or _LINK.sub(" ", rest).strip(" -"):
        return None
    # Before "or": in "7 / or 66" the slash binds.
    if "/" in joints:
        return "/"
    either = "or" in joints or "and/or" in joints
    if either:
        return ", or" if "," in joints else "or"
    # ", and" too: the comma before it is only punctuation.
    return "and" if set(joints) & {"and", "&", "+"} else ","


def links(text: str, spans: Sequence[tuple[int, int]]) -> list[str | None]:
    """The joints between neighboring spans."""
    return [link(text[left[1] : right[0]]) for left, right in pairwise(spans)]


def alternatives(joints: Sequence[str], *, or_equivalent: bool = False) -> list[set[int]]:
    """Groups of positions that are alternatives of each other; `or_equivalent` closes the list."""
    count = len(joints) + 1
    group = list(range(count))
    divides = [i for i, joint in enumerate(joints) if joint == ", or"]
    # "or equivalent" only where all joints are commas: "A and B, or equivalent" stays two demands.
    if divides or (or_equivalent and set(joints) <= {","}):
        first, last = _list_around(joints, divides) if divides else (0, count - 1)
        return [set(range(first, last + 1))] if last > first else []
    # D34: "/" and "or" make alternatives; commas and "and" alone make none.
    for index, joint in enumerate(joints):
        if joint in ("/", "or"):
            _join(group, index, index + 1)
    # "7, 63/65": the slash already says what is an alternative of what.
    if "/" not in joints:
        _join_commas(group, joints)
    found = [{i for i in range(count) if group[i] == mark} for mark in sorted(set(group))]
    return [members for members in found if len(members) > 1]


def _list_around(joints: Sequence[str], divides: Sequence[int]) -> tuple[int, int]:
    """ "A, B, or C": all; "A and B, C, or D" as well: the comma before "or" closes the list."""
    return 0, len(joints) if divides else 0


def _join(group: list[int], left: int, right: int) -> None:
    old, new = group[right], group[left]
    for index, mark in enumerate(group):
        if mark == old:
            group[index] = new


def _join_commas(group: list[int], joints: Sequence[str]) -> None:
    """ "A, B or C": the comma belongs to the list that "or" closes."""
    # Backwards from "or": each comma before it belongs to the list only if the next joint did.
    for index in range(len(joints) - 1, 0, -1):
        if joints[index] in ("or", ",") and joints[index - 1] == "," and _closed(joints, index):
            _join(group, index - 1, index)


def _closed(joints: Sequence[str], index: int) -> bool:
    # "A, B and C or D": the commas are closed by "and", and only C and D are alternatives.
    rest = [joint for joint in joints[index:] if joint != ","]
    return bool(rest) and rest[0] == "or"
