"""What came in: every file or record as it came, and what each run of `ingest` did with it."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q


class Import(models.Model):
    """One run of `ingest`."""

    started_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)
    paths = models.JSONField(default=list, help_text="The paths that the command was given.")
    options = models.JSONField(default=dict, help_text="How columns were mapped to fields.")
    counts = models.JSONField(
        default=dict, help_text="How many files came to each outcome, the unchanged ones too."
    )
    facts = models.JSONField(
        default=dict, help_text="How many of the postings written state each fact."
    )

    class Meta:
        ordering: ClassVar = ["-started_at", "-id"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(finished_at__isnull=True) | Q(finished_at__gte=models.F("started_at")),
                name="import_finishes_after_it_starts",
            ),
        ]

    def __str__(self) -> str:
        return f"Import {self.pk} of {self.started_at:%Y-%m-%d %H:%M}"


class Document(models.Model):
    """One file, or one record of a file, as it came. Never changed.

    A new content under the same source key is a new document; the posting keeps both.
    """

    source_key = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64, db_index=True)
    content = models.BinaryField()
    encoding = models.CharField(max_length=40)
    format = models.CharField(max_length=40)
    path = models.TextField()
    record = models.TextField(blank=True, help_text="Which record of the file.")
    options = models.JSONField(
        default=dict, help_text="What its reader needs to know, for example the columns of a CSV."
    )
    source_import = models.ForeignKey(Import, on_delete=models.PROTECT, related_name="documents")
    received_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar = ["-received_at", "-id"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["source_key", "sha256"], name="document_once_per_key_and_content"
            ),
            models.CheckConstraint(
                condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="document_sha256_is_hex"
            ),
            models.CheckConstraint(
                condition=~Q(source_key=""), name="document_source_key_not_empty"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.path} ({self.sha256[:12]})"


class ImportOutcome(models.Model):
    """What became of one file or record in one import."""

    class Outcome(models.TextChoices):
        """The named ends that a file can come to."""

        CREATED = "created", "Created"
        UPDATED = "updated", "Updated"
        UNCHANGED = "unchanged", "Unchanged"
        DUPLICATE = "duplicate", "Duplicate"
        WITHHELD = "withheld", "Withheld"
        SKIPPED = "skipped", "Skipped"
        FAILED = "failed", "Failed"

    source_import = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="outcomes")
    path = models.TextField()
    record = models.TextField(blank=True, help_text="Which record of the file.")
    outcome = models.CharField(max_length=12, choices=Outcome)
    problem = models.CharField(max_length=24, blank=True, help_text="The problem's name.")
    reason = models.TextField(blank=True, help_text="Why it failed or was skipped.")
    content = models.BinaryField(
        null=True, help_text="What could not be read, as it came, to be tried again."
    )
    retried_in = models.ForeignKey(
        Import, on_delete=models.SET_NULL, null=True, blank=True, related_name="retries",
        help_text="The import that tried it again.",
    )  # fmt: skip
    posting = models.ForeignKey(
        "postings.Posting", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering: ClassVar = ["id"]
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(outcome__in=["created", "updated", "unchanged", "duplicate"])
                | ~Q(reason=""),
                name="import_outcome_gives_its_reason",
            ),
            models.CheckConstraint(
                condition=Q(
                    outcome__in=[
                        "created", "updated", "unchanged", "duplicate", "withheld", "skipped",
                        "failed",
                    ]
                ),
                name="import_outcome_is_known",
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.path}: {self.outcome}"
