"""Where staff keep the corpus right: postings and their facts, employers, corrections, imports."""

from __future__ import annotations

from postings.admin import companies, corrections, imports, licenses, postings

__all__ = ["companies", "corrections", "imports", "licenses", "postings"]
