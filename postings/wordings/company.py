"""The employer in words: its name or how it stays unnamed, what it belongs to, its other names."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.company import COMPANY_STATUS
from postings.words.phrases import Part


def parts(value: Value) -> Iterator[Part]:
    if value.get("name"):
        yield "name", value["name"]
    elif value.get("status"):
        yield "status", COMPANY_STATUS.get(value["status"], "")
    for field, said in (("parent", "Part of"), ("agency", "Hired through"), ("descriptor", "")):
        if value.get(field):
            yield field, f"{said} {value[field]}".strip()
    for field in ("aliases", "brands"):
        for number, name in enumerate(value.get(field, [])):
            yield f"{field}.{number}", name
