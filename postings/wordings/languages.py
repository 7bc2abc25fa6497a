"""Languages in words."""

from __future__ import annotations

from collections.abc import Iterator

from postings.guide.requirements import REQUIREMENT_STATUS
from postings.values.languages import Languages
from postings.words.phrases import Part, lowered


def parts(value: Languages) -> Iterator[Part]:
    """Each language with its status.

    >>> from postings.values.languages import Language
    >>> list(parts(Languages(items=(Language(language="Spanish", status="preferred"),))))
    [('items.0', 'Spanish (preferred)')]
    """
    for number, item in enumerate(value.items):
        status = lowered(REQUIREMENT_STATUS, item.status)
        yield f"items.{number}", f"{item.language} ({status})" if status else item.language
