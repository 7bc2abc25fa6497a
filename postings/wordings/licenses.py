"""Each license in words: lines, how much it is asked for, deadline, state."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.codes import credential_name
from postings.guide.licenses import LICENSE_LINES, LICENSE_STATUS
from postings.words.phrases import Part, lowered, noted


def parts(value: Value) -> Iterator[Part]:
    for number, item in enumerate(value.get("items", [])):
        lines = ", ".join(LICENSE_LINES.get(line, line) for line in item.get("lines", []))
        notes = [lowered(LICENSE_STATUS, item["status"])]
        if item.get("deadline_days") is not None:
            notes.append(f"within {item['deadline_days']} days")
        if item.get("jurisdiction"):
            notes.append(item["jurisdiction"])
        name = credential_name(item["code"], item.get("as_written"))
        name += f": {lines}" if lines else ""
        yield f"items.{number}", f"{name} ({noted(notes)})"
    if not value.get("items") and value.get("professional_required") is False:
        yield "professional_required", "Said not to be required"
