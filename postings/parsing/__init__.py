"""Reads a job posting's HTML into facts, each with the words that prove it.

Pure Python: no Django, no clock, no network. `parse(html)` is the way in.
"""

from __future__ import annotations

from postings.parsing.parser import gold_record, parse, version
from postings.parsing.types import Parse

__all__ = ["Parse", "gold_record", "parse", "version"]
