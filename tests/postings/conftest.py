"""What the tests of `postings` share: the seeds' kind of posting, stored."""

from __future__ import annotations

from pathlib import Path

import pytest

from postings.ingest import ingest
from postings.models import Correction, Posting
from tests.postings.fragments import LICENSED_DIRECTOR


@pytest.fixture
def whole_posting(tmp_path: Path, db: None) -> Posting:
    """A stored posting with a company, a row of every kind and one correction."""
    path = tmp_path / "000_licensed-director.html"
    path.write_text(LICENSED_DIRECTOR, encoding="utf-8")
    ingest([path], paths=[str(path)])
    posting = Posting.objects.get()
    Correction.objects.create(posting=posting, fact="title", value={})
    return posting
