"""Whether a phrase of a posting says the organization that its publisher names in a field."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from postings.parsing.facts.company.common_words import COMMON_WORDS
from postings.parsing.matching.places import PLACES

NO_EMPLOYER = frozenset({"", "none", "nan", "confidential"})
NO_ALIASES: Mapping[str, str] = MappingProxyType({})
# Words that many names share: the others tell the organization.
_GENERIC = frozenset(
    [
        "nhs",
        "foundation",
        "trust",
        "university",
        "hospital",
        "hospitals",
        "health",
        "healthcare",
        "care",
        "group",
        "the",
        "of",
        "and",
        "for",
        "company",
        "limited",
        "board",
        "teaching",
        "national",
        "services",
        "service",
        "international",
        "technologies",
    ]
)


def same_organization(key: str, label: str, aliases: Mapping[str, str] = NO_ALIASES) -> bool:
    """Whether a phrase says the organization of a publisher's field in its own form.

    >>> same_organization("larkspur", "larkspur farm insurance")
    True
    >>> same_organization("boston", "boston dune"), same_organization("farm bank", "rye bank")
    (False, False)
    """
    if key == label or key.replace(" ", "") == label.replace(" ", ""):
        return True
    left, right = _telling(key), _telling(label)
    if left and right and (left == right or left[0] == right[0] or left[-1] == right[-1]):
        return True
    if left and right and set(left) <= set(right):
        return True
    return _short(key, label) or _short(label, key) or aliases.get(key) == label


def _telling(key: str) -> list[str]:
    """The words that tell an organization from others."""
    if key in PLACES:
        return []
    return [
        word
        for word in key.split()
        if len(word) > 2
        and word not in _GENERIC
        and word not in COMMON_WORDS
        and word not in PLACES
    ]


def _short(short: str, long: str) -> bool:
    words = long.split()
    initials = {
        "".join(word[0] for word in words),
        "".join(w[0] for w in words if w not in {"of", "and", "the", "for"}),
    }
    return len(short) > 2 and short.replace(" ", "") in initials
