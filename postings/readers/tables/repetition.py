"""What several different rows of a table, or elements of a feed, share and none is known by.

An id that stands in two of them is that of something else, such as an export or an employer; if the
first had it for its key, another order of the rows would give the postings each other's texts.
What no other shares keeps the key that it has by itself.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from postings.readers.records.identity import Repeated, ids_of, said_of
from postings.readers.records.record import Record


def repeated_in(records: Iterable[tuple[Record, Hashable]]) -> Repeated:
    """What records that differ share; each comes with all that it holds.

    The same record once more is the same job, and shares nothing.
    """
    told = [(_codes(one), ids_of(one), said_of(one), hash(whole)) for one, whole in records]
    ids = _shared((one, whole) for codes, _, _, whole in told for one in codes)
    return Repeated(
        ids=ids, said=_shared((said, whole) for _, own, said, whole in told if not own - ids)
    )


def repeated_by(record: Record, repeated: Repeated) -> Repeated | None:
    """What is repeated, for a record that has some of it; else nothing is known to be."""
    own = ids_of(record)
    is_nameless = own <= repeated.ids and said_of(record) in repeated.said
    return repeated if is_nameless or own & repeated.ids else None


def _codes(record: Record) -> frozenset[str]:
    return ids_of(record, Repeated())


def _shared(values: Iterable[tuple[str, int]]) -> frozenset[str]:
    """The values that stand in two records that differ."""
    first: dict[str, int] = {}
    return frozenset(value for value, whole in values if first.setdefault(value, whole) != whole)
