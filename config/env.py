"""Reads settings from the environment, and from a `.env` file beside `manage.py`.

Every reader raises on a value that it cannot use, naming the setting, the value and an example:
an installation that is set up wrongly does not start. The real environment wins over `.env`.
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Collection
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

TRUE = frozenset({"1", "true", "yes", "on"})
FALSE = frozenset({"0", "false", "no", "off"})


def bad_value(name: str, value: str, expected: str, example: str) -> ImproperlyConfigured:
    return ImproperlyConfigured(f"{name}={value!r} is not {expected}. Example: {name}={example}")


def text(name: str, *, default: str = "") -> str:
    """The value without surrounding space; one that is empty counts as not set."""
    return os.environ.get(name, "").strip() or default


def boolean(name: str, *, default: bool) -> bool:
    value = text(name)
    if not value:
        return default
    if value.lower() in TRUE | FALSE:
        return value.lower() in TRUE
    raise bad_value(name, value, "a yes or a no", "true")


def integer(name: str, *, default: int, least: int, most: int) -> int:
    value = text(name)
    if not value:
        return default
    if value.isascii() and value.isdecimal() and least <= int(value) <= most:
        return int(value)
    raise bad_value(name, value, f"a whole number from {least} to {most}", str(default))


def choice(name: str, *, default: str, choices: Collection[str]) -> str:
    value = text(name, default=default)
    if value in choices:
        return value
    raise bad_value(name, value, f"one of {', '.join(choices)}", default)


def items(name: str, *, default: list[str]) -> list[str]:
    """A list that is written with commas."""
    values = [item.strip() for item in text(name).split(",")]
    return [item for item in values if item] or default


def path(name: str, *, default: Path, base: Path) -> Path:
    """A folder or file, which may be written relative to `base`."""
    value = text(name)
    return (base / Path(value).expanduser()) if value else default


def load(file: Path) -> None:
    """Puts the lines `NAME=value` of a file into the environment, where they are not set yet."""
    if not file.is_file():
        return
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        content = line.strip()
        if content and not content.startswith("#"):
            name, value = parse_line(content, where=f"{file.name}, line {number}")
            os.environ.setdefault(name, value)


def parse_line(line: str, *, where: str) -> tuple[str, str]:
    """`NAME=value`; quotes around the value are the shell's."""
    name, equals, value = line.removeprefix("export ").partition("=")
    name = name.strip()
    if not equals or not name.isidentifier():
        raise ImproperlyConfigured(f"{where}: {line!r} is not of the form NAME=value")
    try:
        return name, " ".join(shlex.split(value, comments=True))
    except ValueError as error:
        raise ImproperlyConfigured(f"{where}: the quotes around {name}'s value: {error}") from error
