"""Employers: their names, and merging those that are one."""

from __future__ import annotations

from django import forms
from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest

from postings.companies import canonical
from postings.merging import merge, undo_merge
from postings.models import Company, CompanyAlias


class CompanyForm(forms.ModelForm[Company]):
    """Refuses a merge in a circle before anything is written."""

    class Meta:
        model = Company
        fields = ("name", "slug", "merged_into")

    def clean_merged_into(self) -> Company | None:
        """The company to merge into, unless that one is merged into this one."""
        target: Company | None = self.cleaned_data["merged_into"]
        if target is not None and canonical(target).pk == self.instance.pk:
            raise forms.ValidationError(f"{target} is this company, or is merged into it.")
        return target


class AliasInline(admin.TabularInline[CompanyAlias, Company]):
    """The names under which postings are recognized as this company's."""

    model = CompanyAlias
    extra = 0


@admin.register(Company)
class CompanyAdmin(admin.ModelAdmin[Company]):
    """Employers with the number of their postings."""

    form = CompanyForm
    inlines = (AliasInline,)
    list_display = ("name", "posting_count", "merged_into")
    list_filter = (("merged_into", admin.EmptyFieldListFilter),)
    list_select_related = ("merged_into",)
    search_fields = ("name", "aliases__name")
    autocomplete_fields = ("merged_into",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Company]:
        """Companies with how many postings each has."""
        return super().get_queryset(request).annotate(posting_count=Count("postings"))

    @admin.display(description="Postings", ordering="posting_count")
    def posting_count(self, company: Company) -> int:
        """How many postings name it."""
        return int(company.posting_count)  # type: ignore[attr-defined]  # annotated above

    def save_model(
        self, request: HttpRequest, obj: Company, form: forms.ModelForm[Company], change: bool
    ) -> None:
        """Save the names; a changed `merged_into` merges or undoes a merge, postings and all."""
        if not change or "merged_into" not in form.changed_data:
            super().save_model(request, obj, form, change)
            return
        target = obj.merged_into
        obj.merged_into_id = form.initial["merged_into"]
        super().save_model(request, obj, form, change)
        if target is None:
            undo_merge(obj)
        else:
            merge(obj, into=target)
