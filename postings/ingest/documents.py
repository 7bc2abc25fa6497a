"""The stored originals of a batch."""

from __future__ import annotations

from collections.abc import Sequence

from postings.models import Document, Import
from postings.readers.types import RawPosting


class Documents:
    """The documents of raw postings, stored where they are new.

    A source that returns to an earlier content returns to its document.
    """

    def __init__(self, raws: Sequence[RawPosting], run: Import) -> None:
        """Stores what is new."""
        stored = Document.objects.defer("content").filter(
            source_key__in=[raw.key for raw in raws], sha256__in=[raw.sha256 for raw in raws]
        )
        self._found = {(document.source_key, document.sha256): document for document in stored}
        new = [_document(raw, run) for raw in raws if (raw.key, raw.sha256) not in self._found]
        for document in Document.objects.bulk_create(new):
            self._found[document.source_key, document.sha256] = document

    def of(self, raw: RawPosting) -> Document:
        """The document that holds this content of this source."""
        return self._found[raw.key, raw.sha256]


def _document(raw: RawPosting, run: Import) -> Document:
    return Document(
        source_key=raw.key,
        sha256=raw.sha256,
        content=raw.content,
        encoding=raw.encoding,
        format=raw.format,
        path=raw.path,
        record=raw.record,
        options=dict(raw.options),
        source_import=run,
    )
