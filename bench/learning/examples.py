"""What weights are learned from: postings with their candidates, of which some are right."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from postings.parsing.matching.choice import Features

SHARED = Path(__file__).parents[3] / "shared"


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledOption:
    """One candidate. Options of one `group` say the same in other words, as forms of a name do."""

    features: Features
    right: bool
    exact: bool = False  # right to the letter
    states: bool = True  # False: choosing it states nothing, as "there is no name"
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One posting. Those of one `owner`, its employer, are never learned from and tried at once."""

    id: str
    owner: str
    options: Sequence[LabelledOption]
    weight: float = 1.0  # how far its answer is to be trusted

    def groups(self) -> dict[str, list[int]]:
        """The numbers of the options, by what they say."""
        found: dict[str, list[int]] = {}
        for number, option in enumerate(self.options):
            found.setdefault(option.group or str(number), []).append(number)
        return found


def digest(examples: Iterable[Example]) -> str:
    """Differs where another posting, label or feature would be learned from."""
    found = hashlib.sha256()
    for line in _lines(examples):
        found.update(line.encode())
    return found.hexdigest()[:12]


def _lines(examples: Iterable[Example]) -> Iterator[str]:
    for example in examples:
        yield f"{example.id}\t{example.owner}\t{example.weight}\n"
        for option in example.options:
            yield json.dumps([option.right, option.exact, sorted(option.features.items())])
