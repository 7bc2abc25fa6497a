"""Languages in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.facts.effective import Value
from postings.guide.requirements import REQUIREMENT_STATUS
from postings.words.phrases import Part, lowered


def parts(value: Value) -> Iterator[Part]:
    """Each language with its status.

    >>> list(parts({"items": [{"language": "Spanish", "status": "preferred"}]}))
    [('items.0', 'Spanish (preferred)')]
    """
    for number, item in enumerate(value.get("items", [])):
        status = lowered(REQUIREMENT_STATUS, item.get("status"))
        yield f"items.{number}", f"{item['language']} ({status})" if status else item["language"]
