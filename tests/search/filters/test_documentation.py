"""docs/searching.md has a row for every parameter, and for no other."""

from __future__ import annotations

import re
from pathlib import Path

from search.filters import PostingFilter

ROOT = Path(__file__).resolve().parents[3]
BESIDE_FILTERS = {"page", "at"}


def test_every_parameter_has_its_row_and_no_other() -> None:
    page = (ROOT / "docs/searching.md").read_text(encoding="utf-8")
    table = page.partition("## Parameters")[2].partition("## Addresses")[0]
    rows = set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE))
    filters = {name for name in PostingFilter.base_filters if not name.startswith("not_")}
    assert rows == filters | BESIDE_FILTERS
