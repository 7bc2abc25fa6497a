"""The license requirements of all postings in one list, to see how a code is used."""

from __future__ import annotations

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from postings.admin.bad_values import BadValuesAreNamed
from postings.admin.readonly import ReadOnly
from postings.guide.codes import license_label
from postings.models import LicenseRequirement


@admin.register(LicenseRequirement)
class LicenseRequirementAdmin(ReadOnly, BadValuesAreNamed, admin.ModelAdmin[LicenseRequirement]):
    """Which posting asks for which license, and how."""

    list_display = (
        "label", "status", "jurisdiction", "deadline_days", "as_written", "posting_link"
    )  # fmt: skip
    list_display_links = None
    list_filter = ("kind", "status", "code")
    list_select_related = ("posting",)
    search_fields = ("code", "as_written", "posting__title")

    @admin.display(description="License", ordering="code")
    def label(self, row: LicenseRequirement) -> str:
        """The credential in words."""
        return license_label(row.code)

    @admin.display(description="Posting", ordering="posting__title")
    def posting_link(self, row: LicenseRequirement) -> SafeString:
        """The link to the posting, where it can be corrected."""
        url = reverse("admin:postings_posting_change", args=[row.posting_id])
        return format_html('<a href="{}">{}</a>', url, row.posting)
