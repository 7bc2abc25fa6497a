"""A posting while it is written: its sentences by section, and the record of what they state."""

from __future__ import annotations

from random import Random
from typing import TypeVar

from bench.generator.drawing import Gaps, draw, evenly, several
from bench.generator.employers import Employer
from bench.generator.gold import Record, empty_record
from bench.generator.words.titles import GeneratedTitle

Row = TypeVar("Row")
EMPLOYERS_GAPS = ("{company}", "{short}", "{legal}")


class Draft:
    """What the writers of facts share. `random` is the family's, `varied` this posting's own.

    `headed`: the layout has headings, so a list may say by its heading that it is preferred.
    `leads`: whether the holder leads people; None if the posting does not say.
    """

    __slots__ = (
        "employer",
        "gaps",
        "headed",
        "leads",
        "random",
        "record",
        "sections",
        "title",
        "varied",
    )

    def __init__(
        self,
        *,
        key: str,
        employer: Employer,
        title: GeneratedTitle,
        sources: tuple[Random, Random],
        headed: bool,
        gaps: Gaps,
    ) -> None:
        self.random, self.varied = sources
        self.employer = employer
        self.title = title
        self.headed = headed
        self.leads: bool | None = None
        self.record: Record = empty_record(key)
        self.sections: dict[str, list[str]] = {}
        self.gaps = gaps

    @property
    def named(self) -> bool:
        return self.employer.status == "named"

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def draw(self, table: tuple[Row, ...]) -> Row:
        """A row by Zipf's law."""
        return draw(self.random, table)

    def evenly(self, table: tuple[Row, ...]) -> Row:
        return evenly(self.random, table)

    def write(self, section: str, sentence: str, **own: str) -> str:
        """Add the sentence, its gaps filled, to the section; as it will stand in the text."""
        if own:
            self.gaps.update(own)
        if "{short}" in sentence:
            self.record["company"]["aliases"] = [self.typed(self.employer.short)]
        text = self.typed(sentence.format_map(self.gaps))
        text = text[0].upper() + text[1:]
        self.sections.setdefault(section, []).append(text)
        return text

    def write_some(self, section: str, table: tuple[str, ...], least: int, most: int) -> None:
        """Add some of the sentences; those that name the employer only where it is named."""
        for sentence in several(self.random, table, self.between(least, most)):
            if self.named or not any(gap in sentence for gap in EMPLOYERS_GAPS):
                self.write(section, sentence)

    def between(self, least: int, most: int) -> int:
        return least + int(self.random.random() * (most - least + 1))

    def typed(self, text: str) -> str:
        """With the employer's habit of quotes."""
        return text.replace("'", "’") if self.employer.curly else text
