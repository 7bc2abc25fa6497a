"""What failed in earlier imports, tried again from the bytes that were kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from postings.models import ImportOutcome
from postings.readers.incoming import read_bytes, read_paths
from postings.readers.types import Read


class Failed:
    """The failed files of all imports that nobody has tried again."""

    def __init__(self) -> None:
        """Looks them up, oldest first."""
        rows = ImportOutcome.objects.filter(outcome="failed", retried_in=None).order_by("pk")
        self._keys = list(rows.values_list("pk", flat=True))

    def __len__(self) -> int:
        return len(self._keys)

    def read(self, *, tell: Callable[[], None] = lambda: None) -> Iterator[Read]:
        """Each of them read anew; one whose bytes were too many to keep, from its path."""
        for key in self._keys:
            tell()
            outcome = ImportOutcome.objects.select_related("source_import").get(pk=key)
            options = outcome.source_import.options
            if outcome.content is None:
                yield from read_paths([Path(outcome.path)], options)
            else:
                content, record = bytes(outcome.content), outcome.record
                yield from read_bytes(outcome.path, content, options, record=record)

    def close(self, import_id: int) -> None:
        """Note that an import tried them again: what failed anew is an outcome of that one."""
        ImportOutcome.objects.filter(pk__in=self._keys).update(retried_in=import_id)
