"""The posting in the admin: staff edit what is shown; each changed fact becomes a correction."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import AdminErrorList
from django.contrib.admin.models import LogEntry
from django.contrib.postgres.fields import ArrayField
from django.db.models import Field, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

from postings.admin.corrections import InWords
from postings.admin.decisions import sentences as decided
from postings.admin.decisions import store
from postings.admin.employer_candidates import TAKEN, are_offered
from postings.admin.explain import ExplainedAdmin
from postings.admin.fields import ChoicesField
from postings.admin.findings import findings_table, rejected_table
from postings.admin.posting_form import PostingForm
from postings.admin.readonly import ReadOnly, ShownBeside
from postings.admin.resuming import ResumedAdmin
from postings.admin.withholding import OnTheSiteFilter, WithholdingAdmin
from postings.facts.changes import Change, sentences
from postings.guide.functions import FUNCTIONS
from postings.models import (
    Correction,
    Posting,
    Revision,
    Source,
)


class CorrectionInline(InWords, ReadOnly, admin.TabularInline[Correction, Posting]):
    """What staff decided so far, the latest first."""

    model = Correction
    formset = ShownBeside
    fields = ("about", "says", "author", "created_at", "note", "source", "withdrawn_at")
    readonly_fields = ("about", "says", "author", "created_at", "note", "source", "withdrawn_at")
    extra = 0


class SourceInline(ReadOnly, admin.TabularInline[Source, Posting]):
    """The keys under which sources speak of the posting."""

    model = Source
    formset = ShownBeside
    fields = ("key", "document", "first_seen")
    readonly_fields = ("key", "document", "first_seen")
    extra = 0


class RevisionInline(ReadOnly, admin.TabularInline[Revision, Posting]):
    """Its earlier texts, and what each new one changed."""

    model = Revision
    formset = ShownBeside
    fields = ("made_at", "what_changed", "document", "source_import")
    readonly_fields = ("made_at", "what_changed", "document", "source_import")
    extra = 0

    @admin.display(description="Changed")
    def what_changed(self, revision: Revision) -> SafeString:
        """Each fact that changed, before and after."""
        changes = sentences(Change(**change) for change in revision.changes)
        return format_html_join(mark_safe("<br>"), "{}", ([words] for words in changes))


@admin.register(Posting)
class PostingAdmin(WithholdingAdmin, ExplainedAdmin, ResumedAdmin):
    """Find postings, look at what was found in them, and correct it."""

    form = PostingForm
    inlines = (CorrectionInline, SourceInline, RevisionInline)
    list_display = (
        "title", "on_the_site", "employer", "seniority", "years", "degree", "last_seen"
    )  # fmt: skip
    list_filter = (
        OnTheSiteFilter, "corrections__source", "seniority", "company_status",
        "license_items__status", "education_required",
    )  # fmt: skip
    list_select_related = ("company",)
    search_fields = ("title", "company__name", "key")
    readonly_fields = ("key", "family", "found", "rejected", "text", "first_seen", "last_seen")
    fieldsets = (
        ("Job", {"fields": ["title", "functions", "seniority", "seniority_max", "role_type"]}),
        ("Employer", {"fields": ["company_status", "company_name", "company_descriptor"]}),
        ("This edit", {"fields": ["confirmed", "note"]}),
        ("What the parser found", {"fields": ["found", "rejected"], "classes": ["collapse"]}),
        ("Source", {"fields": ["key", "family", "first_seen", "last_seen", "text"]}),
    )

    # For who may look and not change: what is typed into a form is no column.
    shown_fieldsets = (
        ("Job", {"fields": ["title", "of_functions", "seniority", "seniority_max", "role_type"]}),
        ("Employer", {"fields": ["company_status", "named", "company_descriptor"]}),
        *fieldsets[-2:],
    )

    class Media:
        js = ("admin/js/jquery.init.js", "admin/js/inlines.js")  # in this order

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Postings come in by `ingest` only."""
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet[Posting]:
        """Postings with what their effective facts are made of."""
        return super().get_queryset(request).prefetch_related("corrections")

    def formfield_for_dbfield(
        self, db_field: Field[Any, Any], request: HttpRequest, **kwargs: Any
    ) -> forms.Field | None:
        """Check boxes for arrays of closed values."""
        if isinstance(db_field, ArrayField):
            return ChoicesField.for_array(db_field)
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    def get_fieldsets(self, request: HttpRequest, obj: Posting | None = None) -> Any:
        """The fields of the form; without change permission, what there is to see."""
        if not self.has_change_permission(request, obj):
            return self.shown_fieldsets
        job, (name, options), *rest = self.fieldsets
        if obj is not None and are_offered(obj):
            options = {"fields": [*options["fields"], TAKEN]}
        return (job, (name, options), *rest)

    @admin.display(description="Functions")
    def of_functions(self, posting: Posting) -> str:
        """The functions by their names."""
        return ", ".join(FUNCTIONS[name] for name in posting.functions)

    @admin.display(description="Company")
    def named(self, posting: Posting) -> str:
        """The employer as the posting writes it."""
        return posting.effective_facts().company.name or ""

    @admin.display(ordering="company__name")
    def employer(self, posting: Posting) -> str:
        """The employer's name, or how it stays unnamed: what is not clear asks for a look."""
        name = posting.company.name if posting.company else None
        return name or f"({posting.get_company_status_display().lower()})"

    @admin.display(ordering="experience_min_years")
    def years(self, posting: Posting) -> float | None:
        """The least years asked for."""
        return posting.experience_min_years

    @admin.display(ordering="education_required")
    def degree(self, posting: Posting) -> str | None:
        """The lowest degree that suffices."""
        return posting.get_education_required_display()

    @admin.display(description="Found")
    def found(self, posting: Posting) -> SafeString:
        """Every value with the words that prove it."""
        return findings_table(posting)

    @admin.display(description="Looked at and not taken")
    def rejected(self, posting: Posting) -> SafeString:
        """Every rejected candidate with the reason."""
        return rejected_table(posting)

    def get_object(
        self, request: HttpRequest, object_id: str, from_field: str | None = None
    ) -> Posting | None:
        """The posting; while it is written, as it is once nobody else writes it."""
        posting = super().get_object(request, object_id, from_field)
        if posting is None or request.method != "POST":
            return posting
        Posting.objects.select_for_update().filter(pk=posting.pk).first()
        return super().get_object(request, object_id, from_field)

    def get_form(
        self, request: HttpRequest, obj: Posting | None = None, change: bool = False, **kwargs: Any
    ) -> type[PostingForm]:
        """The form, which tells its reader's own decisions from those of others."""
        form = cast("type[PostingForm]", super().get_form(request, obj, change, **kwargs))
        form.reader = request.user
        return form

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """The page; mistakes in rows count as mistakes too."""
        form = context["adminform"].form
        if form.is_bound:
            context["errors"] = AdminErrorList(form, list(form.rows.values()))
        return super().render_change_form(request, context, *args, **kwargs)

    def save_model(
        self, request: HttpRequest, obj: Posting, form: PostingForm, change: bool
    ) -> None:
        """Store what staff decided as corrections, and say so; no column is written here."""
        author = request.user if request.user.is_authenticated else None
        note = form.cleaned_data["note"]
        store(obj, form.decisions, author=author, note=note, now=timezone.now())
        if form.decisions:
            told = [f"The posting “{obj}” was changed successfully.", *decided(form.decisions)]
            self.message_user(request, " ".join(told), messages.SUCCESS)
        else:
            self.message_user(request, "Nothing was changed.", messages.INFO)
        for left in form.left_alone():
            told_of = f"Changed meanwhile, and left so: {left}."
            self.message_user(request, told_of, messages.INFO)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """Nothing: what stands beside the form is never written from it."""

    def construct_change_message(  # type: ignore[override]  # the history takes plain words too
        self, request: HttpRequest, form: Any, formsets: Any, add: bool = False
    ) -> str:
        """What the history says: the facts that were decided, before and after."""
        return " ".join(decided(form.decisions))

    def log_change(  # type: ignore[override]  # nobody reads the entry that this gives
        self, request: HttpRequest, obj: Posting, message: Any
    ) -> LogEntry | None:
        """Note a change in the history; what changed nothing is not noted."""
        return super().log_change(request, obj, message) if message else None

    def response_change(self, request: HttpRequest, obj: Posting) -> HttpResponse:
        """To the list, or to the page again; what was stored has been said."""
        if "_continue" in request.POST:
            return HttpResponseRedirect(request.get_full_path())
        return self.response_post_save_change(request, obj)
