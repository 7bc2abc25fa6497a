"""Erasing postings for good, where the law asks for it: the originals, and all read in them.

What has no key is not looked into: a dump, an undo file, the original of a file that failed.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.db.models import Q, QuerySet

from postings.models import Document, ImportOutcome, Posting, Revision, Source
from postings.near_duplicates.families import dissolve


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What was forgotten: the title of a posting, its keys and the number of its originals."""

    title: str
    keys: tuple[str, ...]
    originals: int


def posting_under(key: str) -> Posting | None:
    """The posting that a key leads to, its own or another source's."""
    spoken_of = Source.objects.filter(key=key).values("posting")
    found = Posting.objects.filter(Q(key=key) | Q(pk__in=spoken_of))
    return found.order_by("pk").first()


@transaction.atomic
def erase(posting: Posting) -> Erased:
    """Forget a posting, whether it is on the site or withheld."""
    key, title = posting.key, posting.title
    keys = tuple(posting.sources.values_list("key", flat=True))
    ImportOutcome.objects.filter(posting=posting).delete()
    Posting.objects.filter(pk=posting.pk).erase()
    if posting.family_id is not None:
        dissolve({posting.family_id})
    originals, _ = _originals({*keys, key}).delete()
    return Erased(title=title, keys=keys, originals=originals)


def _originals(keys: set[str]) -> QuerySet[Document]:
    """The originals under these keys that no other posting has come from."""
    documents = Document.objects.filter(source_key__in=keys)
    for model in (Posting, Source, Revision):
        documents = documents.exclude(pk__in=model._default_manager.values("document"))
    return documents
