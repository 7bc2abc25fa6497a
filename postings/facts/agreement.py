"""What Django checks before every command: the list of columns and the model agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register

from postings.facts.columns import COLUMNS, KEPT, Column
from postings.models import Posting

LIST, MODEL = "postings/facts/columns.py", "postings/models/postings.py"


@register(Tags.models)
def columns_agree_with_the_model(**_: Any) -> list[CheckMessage]:
    """Each stored column is a field, each field a column or kept, and no place taken twice."""
    fields = {field.name for field in Posting._meta.concrete_fields}
    return list(disagreements(COLUMNS, fields))


def disagreements(columns: tuple[Column, ...], fields: set[str]) -> Iterator[CheckMessage]:
    """Where these columns and a model with these fields do not go together."""
    listed = {column.name for column in columns if column.is_stored}
    for name in sorted(listed - fields):
        hint = f"Declare it in {MODEL}, then run: manage.py makemigrations"
        yield Error(f"{LIST}: {name} is no field of Posting.", hint=hint, id="postings.E001")
    for name in sorted(fields - listed - KEPT):
        hint = f"Give it a line in COLUMNS of {LIST}, or name it in KEPT there."
        yield Error(f"{MODEL}: {name} is no column.", hint=hint, id="postings.E002")
    for what, taken in _places(columns):
        for place in (place for place, times in Counter(taken).items() if times > 1):
            yield Error(f"{LIST}: two columns have the {what} {place!r}.", id="postings.E003")


def _places(columns: tuple[Column, ...]) -> Iterator[tuple[str, list[object]]]:
    for what in ("name", "csv", "label", "card", "schema_org"):
        yield what, [place for column in columns if (place := getattr(column, what))]
