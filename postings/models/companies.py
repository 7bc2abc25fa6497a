"""Employers. A name as written is an alias of one company; companies that staff merge stay as rows
that point to the one they were merged into, so that a merge can be undone.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from postings.models.withholding import CompanyQuerySet


class Company(models.Model):
    """An employer under one of its names."""

    name = models.CharField(max_length=200)
    slug = models.SlugField(max_length=120, unique=True)
    merged_into = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="merged",
        help_text="The company that this one turned out to be. Clear it to undo the merge.",
    )

    objects = CompanyQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name"]
        verbose_name_plural = "companies"
        constraints: ClassVar = [
            models.CheckConstraint(condition=~Q(name=""), name="company_name_not_empty"),
            models.CheckConstraint(
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")),
                name="company_not_merged_into_itself",
            ),
        ]

    def __str__(self) -> str:
        return self.name


class CompanyAlias(models.Model):
    """A name as postings write it; `key` is its normal form, under which it is found again."""

    company = models.ForeignKey(Company, on_delete=models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=200)
    key = models.CharField(max_length=200, unique=True)

    class Meta:
        ordering: ClassVar = ["name"]
        verbose_name_plural = "company aliases"
        constraints: ClassVar = [
            models.CheckConstraint(condition=~Q(key=""), name="company_alias_key_not_empty"),
        ]

    def __str__(self) -> str:
        return self.name
