"""What staff decided about a fact. A correction locks its one fact against every later parse."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q


class Correction(models.Model):
    """Staff's value of one fact of one posting, and the finding that it replaced.

    The latest one that is not withdrawn holds; withdrawn ones are the history. Confirming a finding
    ("looked, it is right") is a correction with the same value.
    """

    class Source(models.TextChoices):
        """What today's parse of the source says, seen from the correction."""

        AS_BEFORE = "as_before", "Says what the correction replaced"
        AGREES = "agrees", "Agrees with the correction"
        CONTRADICTS = "contradicts", "Now says something else"

    posting = models.ForeignKey(
        "postings.Posting", on_delete=models.CASCADE, related_name="corrections"
    )
    fact = models.CharField(max_length=40)
    value = models.JSONField(help_text="The whole value of the fact, in the shape of the guide.")
    finding = models.JSONField(null=True, help_text="What the parser had found when staff decided.")
    source = models.CharField(max_length=12, choices=Source, default=Source.AS_BEFORE)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    note = models.TextField(blank=True, help_text="Why.")
    created_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering: ClassVar = ["-created_at", "-id"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["posting", "fact"],
                condition=Q(withdrawn_at__isnull=True),
                name="correction_one_holds_per_fact",
            ),
            models.CheckConstraint(condition=~Q(fact=""), name="correction_fact_not_empty"),
            models.CheckConstraint(
                condition=Q(source__in=["as_before", "agrees", "contradicts"]),
                name="correction_source_is_known",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.fact} of {self.posting}"

    @property
    def is_confirmation(self) -> bool:
        """Whether staff kept what the parser had found."""
        return bool(self.value == self.finding)
