"""Where a posting came from, what it was before, and which other postings are nearly the same.

A posting may have several sources: the same text under another key is the same posting. Nearly the
same text of the same employer is a posting of its own, linked to the others as a family.
"""

from __future__ import annotations

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q

from postings.models.imports import Document, Import
from postings.models.postings import Posting


class Source(models.Model):
    """A key under which a source speaks of a posting, and what it says now.

    The source whose key is the posting's own decides the posting's text; the others say the same.
    """

    key = models.CharField(max_length=200, unique=True)
    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="sources")
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="+")
    first_seen = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.CheckConstraint(condition=~Q(key=""), name="source_key_is_not_empty"),
        ]

    def __str__(self) -> str:
        return self.key


class Revision(models.Model):
    """A new text of a posting: what its facts were before, and are since.

    `changes` lists `{"fact", "before", "after"}`, the values in the shape of the guide; `document`
    is the original that brought them.
    """

    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="revisions")
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="+")
    source_import = models.ForeignKey(Import, on_delete=models.PROTECT, related_name="+")
    changes = models.JSONField(default=list)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["-id"]

    def __str__(self) -> str:
        return f"{self.posting} of {self.made_at:%Y-%m-%d}"


class Likeness(models.Model):
    """The MinHash of a posting's text, by which nearly equal texts are found.

    `bands` are the hashes of its bands: two texts that share one may be alike; `minhash` tells how
    much. `postings.near_duplicates.similarity` makes both.
    """

    posting = models.OneToOneField(
        Posting, on_delete=models.CASCADE, primary_key=True, related_name="likeness"
    )
    bands = ArrayField(models.BigIntegerField())
    minhash = models.BinaryField()

    class Meta:
        # Looked up more often than it is filled: a list of what is pending would be read each time.
        indexes: ClassVar = [GinIndex(fields=["bands"], name="likeness_bands", fastupdate=False)]

    def __str__(self) -> str:
        return f"Likeness of {self.posting_id}"
