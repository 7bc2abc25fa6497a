"""Families: postings of one employer with almost the same text, for other places or codes.

Their texts are found by the bands of their MinHash, and compared by the whole of it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from django.db import connection
from django.db.models import Count

from postings.models import Family, Likeness, Posting
from postings.near_duplicates.similarity import Sketch, resemblance
from postings.near_duplicates.stored import store

ALIKE = 0.8  # the share of runs of words in common
# Band by band: for an overlap with hundreds of bands at once the planner reads the whole table.
SHARING = """
SELECT DISTINCT likeness.posting_id FROM unnest(%s::bigint[]) AS wanted (band)
    JOIN postings_likeness AS likeness ON likeness.bands @> ARRAY[wanted.band]
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearDuplicate:
    """What is compared of a stored posting."""

    pk: int
    company: int | None
    family: int | None
    minhash: bytes


def remember(sketches: Mapping[Posting, Sketch]) -> None:
    """Store the likeness of new or changed postings, and link each with its family."""
    store({posting.pk: found for posting, found in sketches.items()})
    near = _near(sketches)
    family_of = {other.pk: other.family for others in near.values() for other in others}
    family_of |= {posting.pk: posting.family_id for posting in sketches}
    for posting, others in near.items():
        alike = [other.pk for other in others if _is_alike(posting, sketches[posting], other)]
        _join(posting.pk, alike, family_of)


def _near(sketches: Mapping[Posting, Sketch]) -> dict[Posting, list[NearDuplicate]]:
    """The stored postings that share a band with each of these."""
    bands = {band for found in sketches.values() for band in found.bands}
    by_band: dict[int, list[NearDuplicate]] = {}
    rows = Likeness.objects.filter(pk__in=_sharing(bands)).values_list(
        "pk", "posting__company", "posting__family", "minhash", "bands"
    )
    for pk, company, family, minhash, of_row in rows.iterator():
        other = NearDuplicate(pk=pk, company=company, family=family, minhash=bytes(minhash))
        for band in bands.intersection(of_row):
            by_band.setdefault(band, []).append(other)
    return {
        posting: list({it.pk: it for band in found.bands for it in by_band.get(band, ())}.values())
        for posting, found in sketches.items()
    }


def _sharing(bands: Collection[int]) -> list[int]:
    """The stored postings that share one of the bands."""
    with connection.cursor() as cursor:
        cursor.execute(SHARING, [list(bands)])
        return [pk for (pk,) in cursor.fetchall()]


def _is_alike(posting: Posting, found: Sketch, other: NearDuplicate) -> bool:
    return (
        other.pk != posting.pk
        and other.company == posting.company_id
        and resemblance(found.minhash, other.minhash) >= ALIKE
    )


def _join(pk: int, alike: Iterable[int], family_of: dict[int, int | None]) -> None:
    """Give a posting the family of those it is like, in the database and in `family_of`."""
    members = {pk, *alike}
    left = family_of[pk]
    families = {family for it in alike if (family := family_of[it]) is not None}
    if len(members) > 1:
        family = min(families) if families else Family.objects.create().pk
        joined = {it for it, its in family_of.items() if its in families} | members
        for it in joined:
            family_of[it] = family
        Posting.objects.filter(family__in=families - {family}).update(family=family)
        Posting.objects.filter(pk__in=members).exclude(family=family).update(family=family)
    elif left is not None:
        family_of[pk] = None
        Posting.objects.filter(pk=pk).update(family=None)
    dissolve(families | ({left} if left is not None else set()))


def dissolve(families: Collection[int]) -> None:
    """Delete those families that have fewer than two postings."""
    if families:
        sized = Family.objects.filter(pk__in=families).annotate(size=Count("postings"))
        sized.filter(size__lt=2).delete()
