"""The corpus: which posting is new, which a variant or a repeat of an earlier one.

What a posting is follows from the seed and its number alone, so the first thousand of a million are
the same as a thousand. A variant has the text of its family's first posting, with another city and
requisition; a repeat has the bytes of an earlier posting. Both choose among the WINDOW before them,
as copies come soon after each other; a copy of a copy goes back to the first, so that families have
a heavy tail too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, islice

from bench.generator.composing import Composed, compose
from bench.generator.drawing import random_of
from bench.generator.employers import employer, rank_of
from bench.generator.gold import Record

REPEATS = 0.03  # of real postings, about
VARIANTS = 0.15
WINDOW = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """A posting: its key, its HTML, its true facts as a gold record.

    `family` is the key of the first posting with its text; `repeat_of` that of the posting of which
    it is an exact repeat, or None.
    """

    key: str
    html: str
    facts: Record
    family: str
    repeat_of: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """How many of the postings, as shares, are exact repeats and variants of others."""

    repeats: float = REPEATS
    variants: float = VARIANTS


@dataclass(frozen=True, slots=True, kw_only=True)
class _Origin:
    """The numbers of a posting's family and of the posting whose bytes it has."""

    family: int
    same_as: int


def generate(
    number: int | None, *, seed: int, repeats: float = REPEATS, variants: float = VARIANTS
) -> Iterator[Generated]:
    """So many postings (None: without end), one at a time."""
    mix = Mix(repeats=repeats, variants=variants)
    return (posting(index, seed=seed, mix=mix) for index in islice(count(), number))


def posting(index: int, *, seed: int, mix: Mix | None = None) -> Generated:
    """The posting of this number."""
    origin = _origin(seed, index, mix or Mix())
    key = key_of(seed, index)
    composed = _composed(seed, key, origin)
    repeated = origin.same_as != index
    return Generated(
        key=key,
        html=composed.html,
        facts=composed.record,
        family=key_of(seed, origin.family),
        repeat_of=key_of(seed, origin.same_as) if repeated else None,
    )


def key_of(seed: int, index: int) -> str:
    """The key of a posting: its number, and what stays when an importer drops the number.

    >>> key_of(1, 7)
    '000007_de9a5c0873579cb4'
    """
    return f"{index:06d}_{random_of(seed, index, 'key').getrandbits(64):016x}"


def _origin(seed: int, index: int, mix: Mix) -> _Origin:
    """Follow copies back to the posting that they copy, and variants to their family's first."""
    random = random_of(seed, index, "origin")
    kind = random.random()
    if index == 0 or kind >= mix.repeats + mix.variants:
        return _Origin(family=index, same_as=index)
    earlier = _origin(seed, index - 1 - int(random.random() * min(index, WINDOW)), mix)
    if kind < mix.repeats:
        return earlier
    return _Origin(family=earlier.family, same_as=index)


def _composed(seed: int, key: str, origin: _Origin) -> Composed:
    text = random_of(seed, origin.family, "text")
    own = random_of(seed, origin.same_as, "own")
    variant = origin.same_as != origin.family
    return compose(key, employer(seed, rank_of(text)), text, own, variant=variant)
