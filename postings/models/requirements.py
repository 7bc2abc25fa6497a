"""Requirements of which a posting may state several: rows projected from its effective facts."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from postings.guide.codes import credential_name
from postings.guide.education import EDUCATION, EDUCATION_EQUIVALENT
from postings.guide.experience import EXPERIENCE_OF, EXPERIENCE_SCOPE
from postings.guide.licenses import (
    AFTER_HIRE,
    ALTERNATIVES,
    LICENSE_KIND,
    LICENSE_LINES,
    LICENSE_STATUS,
    Alternatives,
)
from postings.guide.requirements import REQUIREMENT_STATUS
from postings.models.postings import Posting, in_or_null


def evidence_constraint(row: str) -> models.CheckConstraint:
    """A row has the span that proves it, or none at all: then staff entered it."""
    return models.CheckConstraint(
        condition=Q(start__isnull=True, end__isnull=True)
        | Q(start__isnull=False, end__isnull=False, end__gt=F("start")),
        name=f"{row}_span_is_whole_or_absent",
    )


class Requirement(models.Model):
    """One item of a list fact, in the posting's order."""

    position = models.PositiveSmallIntegerField()
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        abstract = True
        ordering: ClassVar = ["position"]

    @property
    def is_entered_by_staff(self) -> bool:
        """Whether no words of the posting prove it."""
        return self.start is None


class LicenseRequirement(Requirement):
    """A license, certification or driver's license that the posting speaks of (guide 6)."""

    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="license_items")
    code = models.CharField(max_length=80)
    kind = models.CharField(max_length=16, choices=list(LICENSE_KIND.items()))
    status = models.CharField(max_length=20, choices=list(LICENSE_STATUS.items()))
    as_written = models.TextField(null=True, blank=True)
    lines = ArrayField(
        models.CharField(max_length=20, choices=list(LICENSE_LINES.items())),
        default=list,
        blank=True,
    )
    jurisdiction = models.CharField(max_length=40, null=True, blank=True)
    deadline_days = models.PositiveIntegerField(null=True, blank=True)
    alternative = models.CharField(max_length=4, null=True, blank=True)
    # Follows from the group; filters ask it, as a row does not see the others.
    alternatives = models.CharField(
        max_length=8,
        choices=list(ALTERNATIVES.items()),
        default=Alternatives.NONE.value,
        db_default=Alternatives.NONE.value,
        editable=False,
    )

    class Meta(Requirement.Meta):
        indexes: ClassVar = [models.Index(fields=["code", "status"], name="license_code_status")]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["posting", "position"], name="license_position_once_per_posting"
            ),
            evidence_constraint("license"),
            models.CheckConstraint(
                condition=Q(status__in=list(LICENSE_STATUS)), name="license_status_is_known"
            ),
            models.CheckConstraint(
                condition=Q(kind__in=list(LICENSE_KIND)), name="license_kind_is_known"
            ),
            models.CheckConstraint(
                condition=Q(alternatives__in=list(ALTERNATIVES)),
                name="license_alternatives_are_known",
            ),
            models.CheckConstraint(
                condition=Q(deadline_days__isnull=True) | Q(status=AFTER_HIRE),
                name="license_deadline_only_after_hire",
                violation_error_message="A deadline belongs to the status “Required after hire”.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} ({self.status})"

    @property
    def name(self) -> str:
        """What to call the credential."""
        return credential_name(self.code, self.as_written)


class ExperienceRequirement(Requirement):
    """A stated amount of prior work (guide 5)."""

    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="experience_items")
    min_years = models.FloatField(null=True, blank=True)
    max_years = models.FloatField(null=True, blank=True)
    of = ArrayField(models.CharField(max_length=24, choices=list(EXPERIENCE_OF.items())))
    of_text = models.TextField(null=True, blank=True)
    status = models.CharField(max_length=12, choices=list(REQUIREMENT_STATUS.items()))
    scope = models.CharField(max_length=12, choices=list(EXPERIENCE_SCOPE.items()))
    education = models.CharField(
        max_length=16, choices=list(EDUCATION.items()), null=True, blank=True
    )

    class Meta(Requirement.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["posting", "position"], name="experience_position_once_per_posting"
            ),
            evidence_constraint("experience"),
            models.CheckConstraint(
                condition=Q(min_years__isnull=False) | Q(max_years__isnull=False),
                name="experience_states_a_number",
                violation_error_message="Give a minimum or a maximum of years.",
            ),
            models.CheckConstraint(
                condition=Q(min_years__isnull=True)
                | Q(max_years__isnull=True)
                | Q(max_years__gte=F("min_years")),
                name="experience_min_up_to_max",
                violation_error_message="The minimum is larger than the maximum.",
            ),
            models.CheckConstraint(
                condition=Q(status__in=list(REQUIREMENT_STATUS)), name="experience_status_is_known"
            ),
            models.CheckConstraint(
                condition=Q(scope__in=list(EXPERIENCE_SCOPE)), name="experience_scope_is_known"
            ),
        ]

    def __str__(self) -> str:
        least = "" if self.min_years is None else f"from {self.min_years:g} "
        most = "" if self.max_years is None else f"to {self.max_years:g} "
        return f"{least}{most}years ({self.status})"


class EducationRequirement(Requirement):
    """A level of education that the posting states (guide 7)."""

    posting = models.ForeignKey(Posting, on_delete=models.CASCADE, related_name="education_items")
    level = models.CharField(max_length=16, choices=list(EDUCATION.items()))
    status = models.CharField(max_length=12, choices=list(REQUIREMENT_STATUS.items()))
    fields = models.TextField(null=True, blank=True)
    equivalent = models.CharField(
        max_length=16, choices=list(EDUCATION_EQUIVALENT.items()), null=True, blank=True
    )
    alternative = models.CharField(max_length=4, null=True, blank=True)

    class Meta(Requirement.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["posting", "position"], name="education_position_once_per_posting"
            ),
            evidence_constraint("education"),
            models.CheckConstraint(
                condition=Q(level__in=list(EDUCATION)), name="education_level_is_known"
            ),
            models.CheckConstraint(
                condition=Q(status__in=list(REQUIREMENT_STATUS)), name="education_status_is_known"
            ),
            models.CheckConstraint(
                condition=in_or_null("equivalent", EDUCATION_EQUIVALENT),
                name="education_equivalent_is_known",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.level} ({self.status})"
