"""YAML front matter -> names and values, every value as it is written.

Numbers, days and yes or no stay text: whoever needs one reads it himself, so that no integer of a
thousand digits, no minute 99 and no 30th of February is met on the way. Aliases are followed as
long as that stays small.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

from postings.readers.problems import Problem
from postings.readers.types import UnreadableError

MOST_NODES = 10_000  # an alias counts as what it stands for; 20,000 characters can hold as many
_LINE = re.compile(r"^[#\s]*(?P<name>[\w -]{1,40}):\s*(?P<value>.*?)\s*$", re.MULTILINE)
_NOTHING = "~"


class _Loader(yaml.BaseLoader):
    """YAML's structure with text at its leaves; refuses what is more than it says."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._count = 0
        self._sizes: dict[int, int] = {}

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        """A node, counted; an alias counts as much as it stands for."""
        is_alias = self.check_event(yaml.AliasEvent)
        before = self._count
        node = super().compose_node(parent, index)
        if is_alias and id(node) not in self._sizes:
            raise _refused("holds an alias within what it stands for")
        self._count += self._sizes[id(node)] if is_alias else 1
        if self._count > MOST_NODES:
            raise _refused(f"has more than {MOST_NODES:,} values in its front matter")
        self._sizes.setdefault(id(node), self._count - before)
        return node


def front_matter(text: str) -> Mapping[str, Any]:
    """The values; where it is no YAML, its lines `name: value`, those in comments too.

    Raises UnreadableError for aliases that unfold to far more than is written.

    >>> front_matter("title: VP\\nid: 0x1F\\n# city: Reno")
    {'title': 'VP', 'id': '0x1F', 'city': 'Reno'}
    """
    loaded = _loaded(text)
    values = {str(key): value for key, value in loaded.items()} if isinstance(loaded, dict) else {}
    for match in _LINE.finditer(text):
        values.setdefault(match["name"].strip(), match["value"].strip("\"'"))
    return {name: value for name, value in values.items() if value != _NOTHING}


def _loaded(text: str) -> Any:
    try:
        return yaml.load(text, _Loader)  # noqa: S506 - it makes nothing but text, lists and mappings
    except (yaml.YAMLError, ValueError, RecursionError):
        return None


def _refused(what: str) -> UnreadableError:
    return UnreadableError.of(Problem.DAMAGED, what)
