"""A name of a posting that could be the employer's, with where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class NameMention:
    """Where a name stands, and where what follows it begins: behind its legal form and note."""

    start: int
    end: int
    behind: int
    within: bool = False  # in a longer phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A name in a phrase: all of it, or what may stand in it."""

    key: str
    name: str
    offset: int
    is_whole: bool


@dataclass(slots=True, kw_only=True, eq=False)
class NameCandidate:
    """A name with its mentions; `key` is what its spellings have in common."""

    key: str
    name: str
    mentions: list[NameMention] = field(default_factory=list)
    host: bool = False  # read from an address alone

    @property
    def stands_alone(self) -> bool:
        """Somewhere it is no part of a longer phrase."""
        return any(not mention.within for mention in self.mentions)

    @property
    def words(self) -> list[str]:
        return self.key.split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """All candidates of a posting by their keys, with short forms and addresses."""

    names: dict[str, NameCandidate]
    aliases: dict[str, str]  # the key of a short form in brackets -> of the name before it
    hosts: dict[str, int]  # where each address first stands
    fronts: frozenset[str]  # what longer names begin with
    joined: dict[str, str]  # "larkspur and rye", where either stands alone, too -> "larkspur"
