"""What the wordings share: the type of a part, and small pieces of phrases."""

from __future__ import annotations

Part = tuple[str, str]  # the path of the part, and its words


def lowered(labels: dict[str, str], value: str | None) -> str:
    """A label within a sentence; proper names, such as a state's, do not come from a table."""
    return labels.get(value or "", "").lower()


def noted(notes: list[str]) -> str:
    return "; ".join(note for note in notes if note)
