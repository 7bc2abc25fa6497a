"""How alike two texts are: MinHash over their runs of words, by datasketch.

The MinHash of a text estimates which share of their runs two texts have in common. Cut into bands,
it is found in a table: texts that have 0.8 in common share a band almost surely, texts that have
less than half almost never.
"""

from __future__ import annotations

import hashlib
import re
from array import array
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datasketch import MinHash

RUN = 4  # words: shorter runs are phrases that all postings have
HASHES = 128
BANDS = 16
BAND_BYTES = 4 * HASHES // BANDS  # a hash has four bytes
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """The MinHash of one text, and the hashes of its bands."""

    minhash: bytes
    bands: tuple[int, ...]


def sketch(text: str) -> Sketch:
    """The sketch of a text; capitals and punctuation make no difference."""
    minhash = _empty().copy()
    minhash.update_batch(sorted(_runs(text)))
    content = minhash.hashvalues.astype("<u4").tobytes()
    bands = (content[start : start + BAND_BYTES] for start in range(0, len(content), BAND_BYTES))
    return Sketch(minhash=content, bands=tuple(map(_band_hash, bands)))


def resemblance(one: bytes, other: bytes) -> float:
    """The estimated share of runs of words that two texts have in common, from 0 to 1.

    >>> text = "Our team sells pumps to farms and wells to towns"
    >>> resemblance(sketch(text).minhash, sketch(text.upper()).minhash)
    1.0
    """
    pairs = zip(array("I", one), array("I", other), strict=True)
    return sum(left == right for left, right in pairs) / HASHES


def _runs(text: str) -> set[bytes]:
    words = _WORD.findall(text.lower())
    return {
        " ".join(words[start : start + RUN]).encode()
        for start in range(max(1, len(words) - RUN + 1))
    }


def _band_hash(band: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(band, digest_size=8).digest(), signed=True)


@cache
def _empty() -> MinHash:
    """Its permutations cost more than a text does, and are the same for all.

    The import costs as much again as all others; who only compares does not need it.
    """
    from datasketch import MinHash

    return MinHash(num_perm=HASHES)
