"""The posting as all facts see it: HTML to text and blocks, sections, clauses, cues."""

from __future__ import annotations

from postings.parsing.document.document import Document

__all__ = ["Document"]
