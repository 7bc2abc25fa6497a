"""Imports and what became of each of their files; the originals as they came."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from postings.admin.readonly import ReadOnly
from postings.models import Document, Import, ImportOutcome


@admin.register(Import)
class ImportAdmin(ReadOnly, admin.ModelAdmin[Import]):
    """Every run of `ingest`, with its counts and a link to its outcomes."""

    list_display = (
        "started_at", "finished_at", "created", "updated", "unchanged", "failed", "outcomes_link"
    )  # fmt: skip
    fields = ("paths", "started_at", "finished_at", "outcomes_link")
    date_hierarchy = "started_at"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Import]:
        """Imports with how many files came to each end."""
        counts = {
            f"{kind.value}_count": Count("outcomes", filter=Q(outcomes__outcome=kind))
            for kind in ImportOutcome.Outcome
        }
        return super().get_queryset(request).annotate(**counts)

    @admin.display(ordering="created_count")
    def created(self, run: Import) -> int:
        """How many postings are new."""
        return int(run.created_count)  # type: ignore[attr-defined]  # annotated above

    @admin.display(ordering="updated_count")
    def updated(self, run: Import) -> int:
        """How many postings came with a new text."""
        return int(run.updated_count)  # type: ignore[attr-defined]  # annotated above

    @admin.display(ordering="unchanged_count")
    def unchanged(self, run: Import) -> int:
        """How many postings were known already."""
        return int(run.unchanged_count)  # type: ignore[attr-defined]  # annotated above

    @admin.display(ordering="failed_count")
    def failed(self, run: Import) -> int:
        """How many files could not be read."""
        return int(run.failed_count)  # type: ignore[attr-defined]  # annotated above

    @admin.display(description="Files")
    def outcomes_link(self, run: Import) -> SafeString:
        """The link to what became of each file."""
        url = reverse("admin:postings_importoutcome_changelist")
        return format_html('<a href="{}?source_import__id__exact={}">each file</a>', url, run.pk)


@admin.register(ImportOutcome)
class ImportOutcomeAdmin(ReadOnly, admin.ModelAdmin[ImportOutcome]):
    """What became of each file of each import."""

    list_display = ("path", "outcome", "reason", "posting", "source_import")
    list_filter = ("outcome", ("source_import", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("posting", "source_import")
    search_fields = ("path", "reason")


@admin.register(Document)
class DocumentAdmin(ReadOnly, admin.ModelAdmin[Document]):
    """The originals, byte for byte; shown as text."""

    list_display = ("path", "source_key", "format", "encoding", "received_at")
    list_filter = ("format", "encoding")
    search_fields = ("path", "source_key", "sha256")
    fields = (
        "path", "source_key", "format", "encoding", "sha256", "source_import", "received_at",
        "original",
    )  # fmt: skip

    def get_queryset(self, request: HttpRequest) -> QuerySet[Document]:
        """Documents without their content, which only the page of one needs."""
        return super().get_queryset(request).defer("content")

    def original(self, document: Document) -> SafeString:
        """The content as text."""
        text = bytes(document.content).decode(document.encoding, errors="replace")
        return format_html("<pre>{}</pre>", text)
