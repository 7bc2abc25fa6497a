"""What the tests of `postings` share: the seeds' kind of posting, stored."""

from __future__ import annotations

from pathlib import Path

import pytest

from postings.ingest import ingest
from postings.models import Correction, Posting
from postings.readers.incoming import read_paths
from tests.postings.fragments import LICENSED_DIRECTOR, SALES_MANAGER


@pytest.fixture
def whole_posting(tmp_path: Path, db: None) -> Posting:
    """A stored posting with a company, a row of every kind and one correction."""
    path = tmp_path / "000_licensed-director.html"
    path.write_text(LICENSED_DIRECTOR, encoding="utf-8")
    ingest(read_paths([path]), paths=[str(path)])
    posting = Posting.objects.get()
    Correction.objects.create(posting=posting, fact="title", value={})
    return posting


@pytest.fixture
def folder(tmp_path: Path, index_dir: Path) -> Path:
    folder = tmp_path / "two postings"
    folder.mkdir()
    (folder / "000_licensed-director.html").write_text(LICENSED_DIRECTOR, encoding="utf-8")
    (folder / "001_sales-manager.html").write_text(SALES_MANAGER, encoding="utf-8")
    return folder
