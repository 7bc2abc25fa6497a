"""Imports and what became of each of their files; the originals as they came."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from postings.admin.bad_values import BadValuesAreNamed
from postings.admin.readonly import ReadOnly
from postings.models import Document, Import, ImportOutcome
from postings.words.fact_words import in_order, label

Kind = ImportOutcome.Outcome
MOST_SHOWN = 100_000  # bytes of a file that failed; all of it is in the database


@admin.register(Import)
class ImportAdmin(ReadOnly, BadValuesAreNamed, admin.ModelAdmin[Import]):
    """Every run of `ingest`, with its counts and a link to its outcomes."""

    list_display = (
        "started_at", "state", "created", "updated", "unchanged", "duplicate", "withheld",
        "skipped", "failed", "outcomes_link",
    )  # fmt: skip
    fields = (
        "paths", "options", "started_at", "finished_at", "state", "summary", "facts_stated",
        "outcomes_link",
    )  # fmt: skip
    date_hierarchy = "started_at"

    @admin.display(description="State")
    def state(self, run: Import) -> str:
        """Whether it ran to its end; one that did not goes on with the same command."""
        return "finished" if run.finished_at else "running, or stopped before its end"

    @admin.display
    def created(self, run: Import) -> int:
        """How many postings are new."""
        return _count(run, Kind.CREATED)

    @admin.display
    def updated(self, run: Import) -> int:
        """How many postings came with a new text."""
        return _count(run, Kind.UPDATED)

    @admin.display
    def unchanged(self, run: Import) -> int:
        """How many postings were known already."""
        return _count(run, Kind.UNCHANGED)

    @admin.display
    def duplicate(self, run: Import) -> int:
        """How many are a further source of a posting."""
        return _count(run, Kind.DUPLICATE)

    @admin.display
    def withheld(self, run: Import) -> int:
        """How many are known, and kept off the site by staff."""
        return _count(run, Kind.WITHHELD)

    @admin.display
    def skipped(self, run: Import) -> int:
        """How many were left out with a reason."""
        return _count(run, Kind.SKIPPED)

    @admin.display
    def failed(self, run: Import) -> SafeString:
        """How many could not be read, with a link to them."""
        number = _count(run, Kind.FAILED)
        return _outcomes(run, str(number), "&outcome__exact=failed") if number else mark_safe("0")

    @admin.display(description="Outcomes")
    def summary(self, run: Import) -> str:
        """All counts in a line."""
        counts = [f"{_count(run, kind):,} {kind.label.lower()}" for kind in Kind]
        return ", ".join(counts)

    @admin.display(description="Postings that state")
    def facts_stated(self, run: Import) -> str:
        """How many of the postings written state each fact."""
        return ", ".join(f"{label(name)} {run.facts[name]:,}" for name in in_order(run.facts))

    @admin.display(description="Files")
    def outcomes_link(self, run: Import) -> SafeString:
        """The link to what became of each file."""
        return _outcomes(run, "each file that is not unchanged")


def _count(run: Import, kind: ImportOutcome.Outcome) -> int:
    return int(run.counts.get(kind.value, 0))


def _outcomes(run: Import, words: str, filtered: str = "") -> SafeString:
    url = reverse("admin:postings_importoutcome_changelist")
    query = f"?source_import__id__exact={run.pk}{filtered}"
    return format_html('<a href="{}">{}</a>', url + query, words)


@admin.register(ImportOutcome)
class ImportOutcomeAdmin(ReadOnly, BadValuesAreNamed, admin.ModelAdmin[ImportOutcome]):
    """What became of each file of each import, and the bytes of what failed."""

    list_display = ("path", "record", "outcome", "problem", "reason", "posting", "source_import")
    list_filter = ("outcome", "problem", ("source_import", admin.RelatedOnlyFieldListFilter))
    list_select_related = ("posting", "source_import")
    search_fields = ("path", "reason")
    fields = (
        "path", "record", "outcome", "problem", "reason", "posting", "source_import",
        "retried_in", "kept",
    )  # fmt: skip

    def get_queryset(self, request: HttpRequest) -> QuerySet[ImportOutcome]:
        """Outcomes without the bytes, which only the page of one needs."""
        rows = super().get_queryset(request).defer("content")
        return rows.select_related("posting", "source_import")

    @admin.display(description="As it came")
    def kept(self, outcome: ImportOutcome) -> SafeString | None:
        """The beginning of what failed, as text."""
        if outcome.content is None:
            return None
        text = bytes(outcome.content)[:MOST_SHOWN].decode("utf-8", errors="replace")
        return format_html("<pre>{}</pre>", text)


@admin.register(Document)
class DocumentAdmin(ReadOnly, BadValuesAreNamed, admin.ModelAdmin[Document]):
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
        """The content as text; of an encoding that is none, what can be read of it."""
        content = bytes(document.content)
        try:
            text = content.decode(document.encoding, errors="replace")
        except (LookupError, ValueError):  # no such encoding, or one that makes no text
            text = content.decode("utf-8", errors="replace")
        return format_html("<pre>{}</pre>", text)
