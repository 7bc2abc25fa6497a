"""Employers: their names, and merging those that are one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import ValidationError
from django.db.models import Count, QuerySet
from django.http import HttpRequest

from postings.admin.bad_values import BadValuesAreNamed
from postings.companies.aliases import canonical, key_of
from postings.companies.merging import merge, undo_merge
from postings.companies.names import names_somebody
from postings.models import Company, CompanyAlias

LONGEST_ID = 19  # digits, from which on a number may be larger than any of the database


def a_name(typed: str) -> str:
    """A name, without what stands around it. Raises ValidationError where it names nobody."""
    name = typed.strip()
    if not names_somebody(name):
        raise ValidationError(f"“{name}” names nobody: a name has a word beside its legal form.")
    return name


class CompanySelect(AutocompleteSelect):
    """A company by its number; Django's looks for whatever was sent, to show it again."""

    def optgroups(self, name: str, value: Sequence[str], attr: dict[str, Any] | None = None) -> Any:
        """The options to show: the chosen one, if it can be one."""
        numbers = [it for it in value if it.isdecimal() and len(it) < LONGEST_ID]
        return super().optgroups(name, numbers, attr)


class CompanyForm(forms.ModelForm[Company]):
    """Refuses a merge in a circle, and leaves alone what this page did not change.

    `shown` is the company that the page showed it merged into: somebody may have merged it since.
    """

    shown = forms.CharField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = Company
        fields = ("name", "slug", "merged_into")

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.initial["shown"] = _number(self.instance.merged_into)

    def clean_name(self) -> str:
        """The name, unless it names nobody."""
        return a_name(self.cleaned_data["name"])

    def clean_merged_into(self) -> Company | None:
        """The company to merge into, unless that one is merged into this one."""
        target: Company | None = self.cleaned_data["merged_into"]
        now, shown = self.instance.merged_into, self.data.get(self.add_prefix("shown"))
        if shown is not None and _number(now) != shown:
            if _number(target) == shown:
                return now  # somebody else's merge, or undoing of one, stays
            if target != now:
                self.data = {**self.data, self.add_prefix("shown"): _number(now)}
                what = f"it was merged into {now}" if now else "its merge was undone"
                raise forms.ValidationError(f"Meanwhile {what}. Save again to have yours instead.")
        if target is not None and canonical(target).pk == self.instance.pk:
            raise forms.ValidationError(f"{target} is this company, or is merged into it.")
        return target


def _number(company: Company | None) -> str:
    return str(company.pk) if company else ""


class AliasForm(forms.ModelForm[CompanyAlias]):
    """A name as postings write it; the key by which they find it follows from it."""

    class Meta:
        model = CompanyAlias
        fields = ("name",)

    def clean_name(self) -> str:
        """The name, unless it names nobody or is another company's."""
        name = a_name(self.cleaned_data["name"])
        self.instance.key = key_of(name)
        others = CompanyAlias.objects.exclude(pk=self.instance.pk).select_related("company")
        if taken := others.filter(key=self.instance.key).first():
            raise ValidationError(f"Postings that say “{name}” are {taken.company}’s already.")
        return name


class AliasFormSet(forms.BaseInlineFormSet[CompanyAlias, Company, forms.ModelForm[CompanyAlias]]):
    """Refuses two names that are one."""

    def clean(self) -> None:
        """Every key once."""
        super().clean()
        kept = [form for form in self.forms if form not in self.deleted_forms]
        keys = [form.instance.key for form in kept if form.cleaned_data.get("name")]
        if len(set(keys)) < len(keys):
            raise ValidationError("Two of the names are the same but for case or legal form.")


class AliasInline(admin.TabularInline[CompanyAlias, Company]):
    """The names under which postings are recognized as this company's."""

    model = CompanyAlias
    form = AliasForm
    formset = AliasFormSet
    readonly_fields = ("key",)
    extra = 0


@admin.register(Company)
class CompanyAdmin(BadValuesAreNamed, admin.ModelAdmin[Company]):
    """Employers with the number of their postings."""

    form = CompanyForm
    inlines = (AliasInline,)
    ordering = ("name", "pk")  # a count of postings would leave the list without the model's own
    list_display = ("name", "posting_count", "merged_into")
    list_filter = (("merged_into", admin.EmptyFieldListFilter),)
    list_select_related = ("merged_into",)
    search_fields = ("name", "aliases__name")
    autocomplete_fields = ("merged_into",)

    def formfield_for_foreignkey(
        self, db_field: Any, request: HttpRequest, **options: Any
    ) -> forms.ModelChoiceField[Any] | None:
        """The company to merge into is found by typing."""
        options["widget"] = CompanySelect(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **options)

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
        target = obj.merged_into
        if not change or obj.merged_into_id == form.initial["merged_into"]:
            super().save_model(request, obj, form, change)
            return
        obj.merged_into_id = form.initial["merged_into"]
        super().save_model(request, obj, form, change)
        if target is None:
            undo_merge(obj)
        else:
            merge(obj, into=target)
