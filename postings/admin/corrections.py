"""What staff decided: the history, and the queue of those that a source now contradicts."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.text import Truncator

from postings.admin.bad_values import BadValuesAreNamed
from postings.admin.readonly import ReadOnly
from postings.facts.changes import in_words
from postings.facts.corrections import withdraw
from postings.models import Correction
from postings.values.reading import read
from postings.words import fact_words

LONGEST_SUMMARY = 120  # characters of a value in the list: a posting may ask for ten licenses


class FactFilter(admin.SimpleListFilter):
    """Corrections of one fact, which is called as everywhere."""

    title = "fact"
    parameter_name = "fact"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """The facts that anybody corrected."""
        corrected = Correction.objects.order_by("fact").values_list("fact", flat=True).distinct()
        return [(name, fact_words.label(name)) for name in fact_words.in_order(corrected)]

    def queryset(
        self, request: HttpRequest, queryset: QuerySet[Correction]
    ) -> QuerySet[Correction]:
        """Those of the chosen one."""
        return queryset.filter(fact=self.value()) if self.value() else queryset


class InWords:
    """Mix-in: what a correction is about and what it says, in words."""

    @admin.display(description="Correction", ordering="fact")
    def told(self, correction: Correction) -> str:
        """The fact and its value, as far as a list has room."""
        words = f"{self.about(correction)}: {self.says(correction)}"
        return Truncator(words).chars(LONGEST_SUMMARY)

    @admin.display(description="Fact", ordering="fact")
    def about(self, correction: Correction) -> str:
        """The fact, as people call it."""
        return fact_words.label(correction.fact)

    @admin.display(description="Value")
    def says(self, correction: Correction) -> str:
        """The value that staff entered or confirmed."""
        words = in_words(correction.fact, correction.value)
        problems = map(str, read(correction.fact, correction.value).problems)
        return "; ".join([words, *(f"cannot be read: {it}" for it in problems)])

    @admin.display(description="Found before")
    def found(self, correction: Correction) -> str:
        """The value that the parser had found when staff decided."""
        return in_words(correction.fact, correction.finding)


@admin.register(Correction)
class CorrectionAdmin(InWords, ReadOnly, BadValuesAreNamed, admin.ModelAdmin[Correction]):
    """Corrections are made in the posting; here they are reviewed and withdrawn."""

    list_display = (
        "posting", "told", "source", "author", "created_at", "note", "withdrawn_at"
    )  # fmt: skip
    list_filter = ("source", FactFilter, ("withdrawn_at", admin.EmptyFieldListFilter))
    fields = (
        "posting", "about", "says", "found", "source", "author", "created_at", "note",
        "withdrawn_at",
    )  # fmt: skip
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
