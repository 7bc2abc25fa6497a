"""Withholding: what staff take off the site stays here, with its keys, texts and corrections.

A posting that was forgotten would come back with the next import, uncorrected. So to delete one
is to withhold it; only `erase` forgets.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Self

from django.contrib.auth.models import User
from django.db import models
from django.db.models import Count, Q
from django.utils import timezone

if TYPE_CHECKING:
    from postings.models.companies import Company  # noqa: F401  # in a string below
    from postings.models.postings import Posting  # noqa: F401  # in a string below

Deleted = tuple[int, dict[str, int]]  # as Django's `delete` says it


class PostingQuerySet(models.QuerySet["Posting"]):
    """Postings; what visitors may meet of them is `public()`."""

    def public(self) -> Self:
        """Those that are on the site: the one condition of every page, feed, file and index."""
        return self.filter(withheld_at__isnull=True)

    def withheld(self) -> Self:
        """Those that staff took off the site."""
        return self.filter(withheld_at__isnull=False)

    def having_said(self, prints: Iterable[str]) -> Self:
        """The withheld ones that said, before their present text, one of these fingerprints."""
        return self.withheld().filter(withheld_prints__overlap=list(prints))

    def withhold(self, *, at: dt.datetime, by: User | None, because: str = "") -> int:
        """Take them off the site; how many were on it. The others keep who withheld them."""
        return self.public().update(withheld_at=at, withheld_by=by, withheld_because=because)

    def restore(self) -> int:
        """Put them on the site again, with all that is known of them; how many were not on it."""
        on_site = {"withheld_at": None, "withheld_by": None, "withheld_because": ""}
        return self.withheld().update(**on_site, withheld_prints=[])

    def delete(self) -> Deleted:
        """Withhold them."""
        number = self.withhold(at=timezone.now(), by=None)
        return number, {self.model._meta.label: number}

    def erase(self) -> Deleted:
        """Forget them, their corrections and revisions; an import will take them for new."""
        return super().delete()

    # As Django's own: the manager has none of these, where they would mean all postings.
    withhold.queryset_only = True  # type: ignore[attr-defined]
    restore.queryset_only = True  # type: ignore[attr-defined]
    delete.queryset_only = True  # type: ignore[attr-defined]
    erase.queryset_only = True  # type: ignore[attr-defined]


class CompanyQuerySet(models.QuerySet["Company"]):
    """Companies; what visitors may meet of them is `public()`."""

    def public(self) -> Self:
        """Those of which a posting is on the site, each with the `number` of such postings."""
        on_site = Count("postings", filter=Q(postings__withheld_at__isnull=True))
        return self.annotate(number=on_site).filter(number__gt=0)
