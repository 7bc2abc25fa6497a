"""A posting: its text, what the parser found in it, and the columns projected from its facts.

The columns are never edited by themselves: `postings.facts.projection` writes them, and each has a
line in `postings.facts.columns` that says how it is read and where it is shown. A trigger keeps
`changed_xid`, the transaction that last changed the row, for the search index to pull by.
"""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from postings.facts.effective import Facts, effective_facts
from postings.facts.public import public_facts, secret_facts
from postings.guide.company import COMPANY_STATUS
from postings.guide.education import EDUCATION, EDUCATION_REQUIRED
from postings.guide.employment import EMPLOYMENT_TYPES
from postings.guide.functions import FUNCTIONS
from postings.guide.industries import INDUSTRIES
from postings.guide.seniority import ROLE_TYPES, SENIORITY, SENIORITY_RANK
from postings.guide.states import STATES
from postings.guide.workplaces import WORKPLACE
from postings.models.companies import Company
from postings.models.imports import Document
from postings.models.withholding import Deleted, PostingQuerySet


def in_or_null(column: str, values: dict[str, str]) -> Q:
    """The condition that a column holds one of the values, or is not stated."""
    return Q(**{f"{column}__isnull": True}) | Q(**{f"{column}__in": list(values)})


def some_of(values: dict[str, str]) -> ArrayField[list[str], list[str]]:
    """A column that holds any number of the values; none of them where nothing is stated."""
    longest = max(map(len, values))
    value: models.CharField[str, str] = models.CharField(
        max_length=longest, choices=list(values.items())
    )
    return ArrayField(value, default=list, blank=True)


class Family(models.Model):
    """Postings of one employer with almost the same text: other places, or other codes."""

    class Meta:
        verbose_name_plural = "families"

    def __str__(self) -> str:
        return f"Family {self.pk}"


class Posting(models.Model):
    """One job posting. A column that is null is a fact that the posting does not state."""

    key = models.CharField(max_length=200, unique=True, help_text="The source key.")
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="+")
    text = models.TextField(help_text="The canonical text; every span points into it.")
    facts = models.JSONField(help_text="What the parser found, with spans, rules and its version.")
    first_seen = models.DateTimeField(auto_now_add=True)
    last_seen = models.DateField(help_text="The last day on which an import met it.")
    posted_on = models.DateField(
        null=True, blank=True, help_text="Only when the source states a posting date."
    )
    changed_xid = models.BigIntegerField(default=0, editable=False)
    fingerprint = models.CharField(
        max_length=64, db_index=True, blank=True,
        help_text="Of the text and what the source states as data: equal ones are duplicates.",
    )  # fmt: skip
    family = models.ForeignKey(
        Family, on_delete=models.SET_NULL, null=True, blank=True, related_name="postings"
    )

    withheld_at = models.DateTimeField(
        null=True, blank=True, editable=False, help_text="Since when staff keep it off the site."
    )
    withheld_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True,
        editable=False, related_name="+",
    )  # fmt: skip
    withheld_because = models.TextField(blank=True, editable=False)
    withheld_prints = ArrayField(
        models.CharField(max_length=64), default=list, editable=False,
        help_text="The fingerprints of earlier texts, which stay off the site as well.",
    )  # fmt: skip

    title = models.CharField(max_length=300)
    functions = ArrayField(
        models.CharField(max_length=40, choices=list(FUNCTIONS.items())), default=list, blank=True
    )
    seniority = models.CharField(
        max_length=20, choices=list(SENIORITY.items()), null=True, blank=True
    )
    seniority_max = models.CharField(
        max_length=20, choices=list(SENIORITY.items()), null=True, blank=True
    )
    seniority_rank = models.PositiveSmallIntegerField(null=True, blank=True)
    role_type = models.CharField(
        max_length=24, choices=list(ROLE_TYPES.items()), null=True, blank=True
    )
    company = models.ForeignKey(
        Company, on_delete=models.PROTECT, null=True, blank=True, related_name="postings"
    )
    company_status = models.CharField(
        max_length=16, choices=list(COMPANY_STATUS.items()), default="unnamed"
    )
    company_descriptor = models.TextField(
        blank=True, help_text="How an unnamed employer is described."
    )
    experience_min_years = models.FloatField(null=True, blank=True)
    experience_max_years = models.FloatField(null=True, blank=True)
    experience_management_years = models.FloatField(null=True, blank=True)
    licenses_professional_required = models.BooleanField(null=True, blank=True)
    licenses_driver_required = models.BooleanField(null=True, blank=True)
    education_required = models.CharField(
        max_length=16, choices=list(EDUCATION_REQUIRED.items()), null=True, blank=True
    )
    education_preferred = models.CharField(
        max_length=16, choices=list(EDUCATION.items()), null=True, blank=True
    )

    travel_required = models.BooleanField(null=True, blank=True)
    travel_pct_max = models.FloatField(
        null=True, blank=True, help_text="The largest share of the time; 0 where none is said."
    )
    employment_types = some_of(EMPLOYMENT_TYPES)
    workplace = models.CharField(
        max_length=16, choices=list(WORKPLACE.items()), null=True, blank=True
    )
    states = some_of(STATES)
    states_inferred = some_of(STATES)
    industries = some_of(INDUSTRIES)
    markets = some_of(INDUSTRIES)
    pay_year_min = models.PositiveIntegerField(
        null=True, blank=True, help_text="In US dollars a year."
    )
    pay_year_max = models.PositiveIntegerField(
        null=True, blank=True, help_text="In US dollars a year."
    )

    objects = PostingQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-id"]
        indexes: ClassVar = [
            models.Index(fields=["changed_xid"], name="posting_changed_xid"),
            models.Index(
                fields=["withheld_at"], condition=Q(withheld_at__isnull=False),
                name="posting_withheld",
            ),
        ]  # fmt: skip
        constraints: ClassVar = [
            models.CheckConstraint(condition=~Q(key=""), name="posting_key_not_empty"),
            models.CheckConstraint(condition=~Q(title=""), name="posting_title_not_empty"),
            models.CheckConstraint(
                condition=in_or_null("seniority", SENIORITY), name="posting_seniority_is_known"
            ),
            models.CheckConstraint(
                condition=in_or_null("seniority_max", SENIORITY),
                name="posting_seniority_max_is_known",
            ),
            models.CheckConstraint(
                condition=Q(seniority__isnull=True, seniority_rank__isnull=True)
                | Q(
                    seniority__isnull=False,
                    seniority_rank__isnull=False,
                    seniority_rank__range=(1, len(SENIORITY_RANK)),
                ),
                name="posting_seniority_has_its_rank",
            ),
            models.CheckConstraint(
                condition=in_or_null("role_type", ROLE_TYPES), name="posting_role_type_is_known"
            ),
            models.CheckConstraint(
                condition=Q(company_status__in=list(COMPANY_STATUS)),
                name="posting_company_status_is_known",
            ),
            models.CheckConstraint(
                condition=Q(company__isnull=True) | Q(company_status="named"),
                name="posting_company_only_when_named",
            ),
            models.CheckConstraint(
                condition=Q(experience_min_years__isnull=True) | Q(experience_min_years__gte=0),
                name="posting_experience_not_negative",
            ),
            models.CheckConstraint(
                condition=Q(experience_min_years__isnull=True)
                | Q(experience_max_years__isnull=True)
                | Q(experience_max_years__gte=F("experience_min_years")),
                name="posting_experience_min_up_to_max",
            ),
            models.CheckConstraint(
                condition=in_or_null("workplace", WORKPLACE), name="posting_workplace_is_known"
            ),
            models.CheckConstraint(
                condition=Q(travel_pct_max__isnull=True) | Q(travel_pct_max__range=(0, 100)),
                name="posting_travel_is_a_share",
            ),
            models.CheckConstraint(
                condition=Q(pay_year_min__isnull=True)
                | Q(pay_year_max__isnull=True)
                | Q(pay_year_max__gte=F("pay_year_min")),
                name="posting_pay_min_up_to_max",
            ),
            models.CheckConstraint(
                condition=in_or_null("education_required", EDUCATION_REQUIRED),
                name="posting_education_required_is_known",
            ),
            models.CheckConstraint(
                condition=in_or_null("education_preferred", EDUCATION),
                name="posting_education_preferred_is_known",
            ),
            models.CheckConstraint(
                condition=Q(withheld_at__isnull=False)
                | Q(withheld_by__isnull=True, withheld_because=""),
                name="posting_withheld_with_its_moment",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """The page of the posting."""
        return reverse("posting", args=[self.key])

    @property
    def is_withheld(self) -> bool:
        """Whether staff took it off the site."""
        return self.withheld_at is not None

    def withhold_like(self, other: Posting) -> None:
        """Be as withheld as another that says the same, or of which this was a source; unsaved."""
        self.withheld_at = other.withheld_at
        self.withheld_by_id = other.withheld_by_id
        self.withheld_because = other.withheld_because

    def delete(self, *args: Any, **options: Any) -> Deleted:
        """Withhold it, as the query set does; its `erase` forgets a posting."""
        return Posting.objects.filter(pk=self.pk).delete()

    def effective_facts(self) -> Facts:
        """The facts that hold, by name: standing corrections over what the parser found."""
        standing = [held for held in self.corrections.all() if held.withdrawn_at is None]
        return effective_facts(self.facts, {held.fact: held.value for held in standing})

    def public_facts(self) -> Facts:
        """The facts that hold as the public may see them; all that visitors meet reads these."""
        return public_facts(self.effective_facts())

    def secrets(self) -> set[str]:
        """The facts of which no earlier reading may be shown either."""
        return secret_facts(self.effective_facts())


class DeletedPosting(models.Model):
    """The tombstone that a trigger leaves for a deleted posting, for the search index to pull."""

    posting_id = models.BigIntegerField()
    changed_xid = models.BigIntegerField(db_index=True)

    class Meta:
        ordering: ClassVar = ["id"]

    def __str__(self) -> str:
        return f"Deleted posting {self.posting_id}"
