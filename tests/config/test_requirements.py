"""The pins: exact, explained, complete, and the ones that are installed."""

from __future__ import annotations

import re
from importlib.metadata import requires, version
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PIN = re.compile(r"(?P<name>[\w.-]+)(\[(?P<extras>[\w,]+)\])?==(?P<version>\S+)  +# \S.{3,}")
LINES = [
    (file, line)
    for file in ("requirements.txt", "requirements-dev.txt")
    for line in (ROOT / file).read_text().splitlines()
    if line and not line.startswith(("#", "-r "))
]
PINS = {
    found["name"].lower().replace("_", "-"): found["version"]
    for _, line in LINES
    if (found := PIN.fullmatch(line))
}


@pytest.mark.parametrize(("file", "line"), LINES)
def test_every_pin_is_exact_and_says_what_uses_it(file: str, line: str):
    assert PIN.fullmatch(line), f"{file}: {line}"


@pytest.mark.parametrize("name", sorted(PINS))
def test_every_package_has_the_pinned_version_and_pinned_requirements(name: str):
    assert version(name) == PINS[name]
    assert sorted(required(name) - set(PINS)) == []


def required(name: str) -> set[str]:
    """What a package asks for in every case, whatever the system and the extras."""
    lines = [line for line in requires(name) or [] if ";" not in line]
    return {re.split(r"[^\w.-]", line)[0].lower().replace("_", "-") for line in lines}
