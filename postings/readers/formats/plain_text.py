"""Plain text: labeled lines first ("Title: …", "Company: …"), or the title in the first line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postings.readers.pages.markup import ESCAPED_TAG, TAG, plain_html
from postings.readers.pages.one_text import check_is_one
from postings.readers.records.mapping import choose, record_of
from postings.readers.records.posting import make_posting
from postings.readers.records.record import Field, Record
from postings.readers.types import Read, TextFile

FORMAT = "plain_text"
RANK = 70
MOST_LABELS = 40  # lines
FRONT_BEGINS = re.compile(r"---[ \t]*\r?\n[\w -]{1,40}:")
_LABEL = re.compile(r"(?P<name>[A-Za-z][\w /#-]{1,30}?)\s*:(?:[ \t]+(?P<value>.*)|[ \t]*)$")


def recognizes(file: TextFile) -> bool:
    """Whether it is text and no damaged file of another format."""
    marked = TAG.search(file.text, 0, 10_000) or ESCAPED_TAG.search(file.text, 0, 10_000)
    if marked and not _labeled(file)[0].first(Field.TITLE):
        return False
    if FRONT_BEGINS.match(file.head):
        return False
    return not file.head.startswith(("{", "[{", "[[", '["', "<?xml", "<!"))


def read(file: TextFile) -> Iterator[Read]:
    """The one posting of the file. Raises UnreadableError where it holds several."""
    check_is_one(file.text)
    record, lines = _labeled(file)
    if not record.first(Field.TITLE) and lines:
        record.add(Field.TITLE, lines.pop(0), "first line")
    body = [*(str(given.value) for given in record.given.pop(Field.DESCRIPTION, [])), *lines]
    text = "\n".join(body)
    record.add(Field.DESCRIPTION, text if TAG.search(text) else plain_html(text), "text")
    yield make_posting(record, file=file, format_name=FORMAT)


def _labeled(file: TextFile) -> tuple[Record, list[str]]:
    """The record of the labeled lines at the beginning, and the lines that follow.

    A label that names nothing known stays a line of the text.
    """
    lines = [line.rstrip() for line in file.text.lstrip("\ufeff").splitlines() if line.strip()]
    values: dict[str, str] = {}
    count = 0
    for line in lines[:MOST_LABELS]:
        match = _LABEL.fullmatch(line.strip())
        if match is None or match["value"] is None or match["name"] in values:
            break
        values[match["name"]] = match["value"].strip()
        count += 1
    fields = choose(values, file.options)
    if Field.TITLE not in fields.values():
        return Record(), lines
    kept = [line for name, line in zip(values, lines, strict=False) if name not in fields]
    return record_of(values, file.options), [*kept, *lines[count:]]
