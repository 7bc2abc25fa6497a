"""The posting in the admin: staff edit what is shown; each changed fact becomes a correction."""

from __future__ import annotations

from typing import Any, ClassVar, cast

from django import forms
from django.contrib import admin
from django.contrib.postgres.fields import ArrayField
from django.db.models import Field, QuerySet
from django.forms import BaseInlineFormSet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe

from postings.admin.explain import ExplainedAdmin
from postings.admin.fields import ChoicesField, LicenseCodeField
from postings.admin.findings import findings_table, rejected_table
from postings.admin.readonly import ReadOnly
from postings.admin.values import TYPED, typed_items
from postings.admin.withholding import OnTheSiteFilter, WithholdingAdmin
from postings.changes import Change, sentences
from postings.corrections import correct
from postings.effective import Value
from postings.models import (
    Correction,
    EducationRequirement,
    ExperienceRequirement,
    LicenseRequirement,
    Posting,
    Revision,
    Source,
)
from postings.projection import ROWS


class PostingForm(forms.ModelForm[Posting]):
    """The columns of a posting as fields; what changed becomes corrections, never a bare column."""

    company_name = forms.CharField(
        required=False, max_length=200, label="Company", help_text="As the posting writes it."
    )
    confirmed = forms.MultipleChoiceField(
        required=False,
        widget=forms.CheckboxSelectMultiple,
        label="Looked, it is right",
        help_text="Locks these facts as they are against every later parse.",
    )
    note = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Why; kept with the corrections.",
    )

    class Meta:
        model = Posting
        fields = (
            "title", "functions", "seniority", "seniority_max", "role_type", "company_status",
            "company_descriptor",
        )  # fmt: skip
        widgets: ClassVar = {"company_descriptor": forms.Textarea(attrs={"rows": 2})}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.facts = self.instance.effective_facts()
        company = self.facts["company"].value if "company" in self.facts else {}
        self.initial["company_name"] = company.get("name") or ""
        self.initial["company_descriptor"] = company.get("descriptor") or ""
        unlocked = [name for name, fact in self.facts.items() if not fact.is_corrected]
        choices = [(name, name.replace("_", " ")) for name in unlocked]
        cast("forms.MultipleChoiceField", self.fields["confirmed"]).choices = choices

    def clean(self) -> dict[str, Any]:
        """A named employer has a name, and only a named one."""
        cleaned = super().clean() or self.cleaned_data
        named = cleaned.get("company_status") == "named"
        if named and not cleaned.get("company_name"):
            self.add_error("company_name", "A named employer needs its name.")
        if cleaned.get("company_status") == "unnamed" and cleaned.get("company_name"):
            self.add_error("company_status", "An employer with a name is not unnamed.")
        return cleaned


class RowInline(admin.TabularInline[Any, Posting]):
    """Rows of a list fact. An empty list means that the posting states none."""

    extra = 0
    exclude: ClassVar[tuple[str, ...]] = ("position", "start", "end")

    def formfield_for_dbfield(
        self, db_field: Field[Any, Any], request: HttpRequest, **kwargs: Any
    ) -> forms.Field | None:
        """Check boxes for arrays of closed values, suggestions for codes, one-line texts."""
        if isinstance(db_field, ArrayField):
            return ChoicesField.for_array(db_field)
        if db_field.name == "code":
            return LicenseCodeField()
        if db_field.get_internal_type() == "TextField":
            kwargs["widget"] = forms.TextInput
        return super().formfield_for_dbfield(db_field, request, **kwargs)


class ExperienceInline(RowInline):
    """Years asked for."""

    model = ExperienceRequirement


class LicenseInline(RowInline):
    """Licenses, certifications, driver's license. The kind follows from the code."""

    model = LicenseRequirement
    exclude: ClassVar[tuple[str, ...]] = (*RowInline.exclude, "kind")


class EducationInline(RowInline):
    """Degrees."""

    model = EducationRequirement


class CorrectionInline(ReadOnly, admin.TabularInline[Correction, Posting]):
    """What staff decided so far, the latest first."""

    model = Correction
    fields = ("fact", "value", "author", "created_at", "note", "source", "withdrawn_at")
    readonly_fields = ("fact", "value", "author", "created_at", "note", "source", "withdrawn_at")
    extra = 0


class SourceInline(ReadOnly, admin.TabularInline[Source, Posting]):
    """The keys under which sources speak of the posting."""

    model = Source
    fields = ("key", "document", "first_seen")
    readonly_fields = ("key", "document", "first_seen")
    extra = 0


class RevisionInline(ReadOnly, admin.TabularInline[Revision, Posting]):
    """Its earlier texts, and what each new one changed."""

    model = Revision
    fields = ("made_at", "what_changed", "document", "source_import")
    readonly_fields = ("made_at", "what_changed", "document", "source_import")
    extra = 0

    @admin.display(description="Changed")
    def what_changed(self, revision: Revision) -> SafeString:
        """Each fact that changed, before and after."""
        changes = sentences(Change(**change) for change in revision.changes)
        return format_html_join(mark_safe("<br>"), "{}", ([words] for words in changes))


@admin.register(Posting)
class PostingAdmin(WithholdingAdmin, ExplainedAdmin):
    """Find postings, look at what was found in them, and correct it."""

    form = PostingForm
    inlines = (
        ExperienceInline, LicenseInline, EducationInline, CorrectionInline, SourceInline,
        RevisionInline,
    )  # fmt: skip
    list_display = (
        "title", "on_the_site", "company", "seniority", "years", "degree", "last_seen"
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

    class Media:
        css: ClassVar = {"all": ["css/admin.css"]}

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

    def save_model(
        self, request: HttpRequest, obj: Posting, form: PostingForm, change: bool
    ) -> None:
        """Store each changed or confirmed fact as a correction; no column is written here."""
        for name, typed in TYPED.items():
            value = form.facts[name].value
            if typed.fields.intersection(form.changed_data):
                value = typed.value(value, form.cleaned_data)
            self._decide(request, form, name, value)

    def save_formset(
        self,
        request: HttpRequest,
        form: PostingForm,
        formset: BaseInlineFormSet[Any, Any, Any],
        change: bool,
    ) -> None:
        """Store changed rows as a correction of their list fact."""
        formset.save(commit=False)  # writes nothing; the admin's own history reads what changed
        for rows in ROWS:
            if rows.model is formset.model:
                value = form.facts[rows.fact].value
                if formset.has_changed():
                    value = typed_items(rows, form.facts, formset.forms)
                self._decide(request, form, rows.fact, value)

    def _decide(self, request: HttpRequest, form: PostingForm, fact: str, value: Value) -> None:
        """Store the value if staff changed it, or confirmed it as it is."""
        if value == form.facts[fact].value and fact not in form.cleaned_data["confirmed"]:
            return
        correct(
            form.instance,
            fact,
            value,
            author=request.user if request.user.is_authenticated else None,
            note=form.cleaned_data["note"],
            now=timezone.now(),
        )
