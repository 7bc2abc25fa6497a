"""What staff decided: the history, and the queue of those that a source now contradicts."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from postings.admin.bad_values import BadValuesAreNamed
from postings.admin.readonly import ReadOnly
from postings.facts.corrections import withdraw
from postings.models import Correction


@admin.register(Correction)
class CorrectionAdmin(ReadOnly, BadValuesAreNamed, admin.ModelAdmin[Correction]):
    """Corrections are made in the posting; here they are reviewed and withdrawn."""

    list_display = (
        "posting", "fact", "source", "author", "created_at", "note", "withdrawn_at"
    )  # fmt: skip
    list_filter = ("source", "fact", ("withdrawn_at", admin.EmptyFieldListFilter))
    list_select_related = ("posting", "author")
    search_fields = ("posting__title", "posting__key", "note")
    actions = ("withdraw_selected",)

    @admin.action(
        description="Withdraw: let the parser’s finding hold again", permissions=["withdraw"]
    )
    def withdraw_selected(self, request: HttpRequest, queryset: QuerySet[Correction]) -> None:
        """Withdraw the selected corrections that still hold."""
        standing = queryset.filter(withdrawn_at__isnull=True)
        number = len(standing)
        for correction in standing:
            withdraw(correction, now=timezone.now())
        self.message_user(request, f"Withdrawn: {number}. The parser’s findings hold again.")

    def has_withdraw_permission(self, request: HttpRequest) -> bool:
        """Those who may edit postings may withdraw corrections."""
        return request.user.has_perm("postings.change_posting")
