"""Where staff keep the corpus right: postings and their facts, employers, corrections, imports."""

from __future__ import annotations

from django.contrib import admin

from postings.admin import companies, corrections, imports, licenses, postings

admin.site.site_header = "Rainmaker"
admin.site.site_title = "Rainmaker"
admin.site.index_title = "Keep the corpus right"

__all__ = ["companies", "corrections", "imports", "licenses", "postings"]
