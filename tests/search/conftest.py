"""What the tests of `search` share: an index folder per test."""

from __future__ import annotations

from pathlib import Path

import pytest

from search.index.trouble import patience


@pytest.fixture(autouse=True)
def _own_index(index_dir: Path) -> None:
    """No test sees the postings of another: the index does not hear of a test that is undone."""
    patience.regain()
