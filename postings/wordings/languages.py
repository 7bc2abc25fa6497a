"""Languages in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.requirements import REQUIREMENT_STATUS
from postings.values.languages import Languages
from postings.words.phrases import Part, lowered, noted


def parts(value: Languages) -> Iterator[Part]:
    """Each language with its status.

    >>> from postings.values.languages import Language
    >>> list(parts(Languages(items=(Language(language="Spanish", status="preferred"),))))
    [('items.0', 'Spanish (preferred)')]
    """
    for number, item in enumerate(value.items):
        others = (it for it in value.items if item.alt and it.alt == item.alt and it != item)
        notes = [lowered(REQUIREMENT_STATUS, item.status), *(f"or {it.language}" for it in others)]
        yield (
            f"items.{number}",
            f"{item.language} ({noted(notes)})" if any(notes) else item.language,
        )
