"""What the wordings share: the type of a part, and small pieces of phrases."""

from __future__ import annotations

from collections.abc import Iterable

Part = tuple[str, str]  # the path of the part, and its words


def lowered(labels: dict[str, str], value: str | None) -> str:
    """A label within a sentence; proper names, such as a state's, do not come from a table."""
    return labels.get(value or "", "").lower()


def noted(notes: list[str]) -> str:
    return "; ".join(note for note in notes if note)


def either(names: Iterable[str]) -> str:
    """Several of which one will do; a comma stands between them where none has one of its own.

    >>> either(["SIE", "CFP", "CLU"]), either(["Producer: life, health", "CFP", "CLU"])
    ('SIE, CFP or CLU', 'Producer: life, health or CFP or CLU')
    """
    *others, last = names
    between = " or " if any("," in name for name in (*others, last)) else ", "
    return " or ".join(filter(None, [between.join(others), last]))
