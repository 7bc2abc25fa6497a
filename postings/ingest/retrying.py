"""What failed in earlier imports, tried again from the bytes that were kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from postings.models import ImportOutcome
from postings.readers.sources.paths import Found, walk
from postings.readers.types import SourceFile


class Failed:
    """The failed files of all imports that nobody has tried again."""

    def __init__(self) -> None:
        """Looks them up, oldest first."""
        rows = ImportOutcome.objects.filter(outcome="failed", retried_in=None).order_by("pk")
        self._keys = list(rows.values_list("pk", flat=True))

    def __len__(self) -> int:
        return len(self._keys)

    def found(self) -> Iterator[Found]:
        """Each of them, to be read anew; one whose bytes were not kept, from its path."""
        for key in self._keys:
            outcome = ImportOutcome.objects.select_related("source_import").get(pk=key)
            options = outcome.source_import.options
            if outcome.content is None:
                yield from walk([Path(outcome.path)], options)
            else:
                content = bytes(outcome.content)
                yield SourceFile(
                    path=outcome.path,
                    size=len(content),
                    record=outcome.record,
                    member=content,
                    options=options,
                )

    def close(self, import_id: int) -> None:
        """Note that an import tried them again: what failed anew is an outcome of that one."""
        ImportOutcome.objects.filter(pk__in=self._keys).update(retried_in=import_id)
