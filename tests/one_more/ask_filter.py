"""Prints as JSON what the new filter `equity` finds. Run in a copy that has it and its column."""

from __future__ import annotations

import json

import django
from django.http import QueryDict

django.setup()

from search.filters import PostingFilter  # noqa: E402  # models are loaded only now
from tests.one_more import migrations  # noqa: E402
from tests.one_more.unsaved import found, indexed, unsaved  # noqa: E402

migrations.write("add_equity")
searcher = indexed(unsaved(1, equity=True), unsaved(2, equity=False), unsaved(3))


def asked(parameters: str) -> list[int]:
    return found(searcher, PostingFilter(QueryDict(parameters)).query())


answers = {
    "offered": asked("equity=required"),
    "not stated": asked("equity=none"),
    "left out": asked("not_equity=required"),
    "in words": PostingFilter(QueryDict("equity=required")).sentences(),
}
print(json.dumps(answers))  # noqa: T201  # this is what the test reads
