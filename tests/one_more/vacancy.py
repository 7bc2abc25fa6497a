"""The format of the example: a vacancy with a caption and blocks of markup under heads."""

from __future__ import annotations

from collections.abc import Iterator

from postings.readers.json_jobs.records import at, read_whole
from postings.readers.records.record import Field, Record
from postings.readers.types import Read, TextFile

FORMAT = "vacancy"
RANK = 10


def recognizes(file: TextFile) -> bool:
    """Whether it is one vacancy."""
    return isinstance(at(file.data, "vacancy.blocks"), list)


def read(file: TextFile) -> Iterator[Read]:
    """The vacancy."""
    vacancy, record = file.data["vacancy"], Record()
    blocks = [f"<h3>{block['head']}</h3>{block['markup']}" for block in vacancy["blocks"]]
    record.add(Field.TITLE, vacancy["caption"], "vacancy.caption")
    record.add(Field.DESCRIPTION, "".join(blocks), "vacancy.blocks")
    record.add(Field.ID, vacancy["ref"], "vacancy.ref")
    yield from read_whole(file, record, FORMAT)
