"""Whatever happens to the files of the index, answers are right or 503, and right again soon.

The site is a process of its own: the library may end one that reads damaged files.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.search.index.sites import Site, sites

KINDS = [
    ".fast",
    ".idx",
    ".pos",
    ".store",
    ".term",
    ".fieldnorm",
    "meta.json",
    ".managed.json",
    "seal.json",
    "current",
]
SEARCH = "get('/api/postings/?q=director&sort=title')"
LOOK_CLOSELY = "setattr(pull, '_inspected', -pull.INSPECT_SECONDS)"
READ_ONLY = ["mount", "-o", "remount,ro"]


@pytest.fixture(scope="module", params=[68, 230], ids=["few", "many"])
def site(request: pytest.FixtureRequest) -> Iterator[Site]:
    with sites(1) as [made]:
        made.ask(f"make({request.param})")
        made.ask("bring_up_to_date().changed")
        yield made


def file_of(site: Site, kind: str) -> Path:
    root = site.var / "index"
    current = root / (root / "current").read_text()
    files = [file for file in (*current.iterdir(), root / "current") if file.name.endswith(kind)]
    return max(files, key=lambda file: file.stat().st_size)


def flip(file: Path, *, secretly: bool) -> None:
    """Turn five bits. A disk that forgets leaves the time of a file as it is."""
    before, content = file.stat(), bytearray(file.read_bytes())
    for _ in range(5):
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)
    with file.open("r+b") as opened:
        opened.write(content)
    if secretly:
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def is_right(site: Site) -> bool:
    return bool(site.ask("found('director') == Posting.objects.count()"))


@pytest.mark.parametrize("secretly", [False, True], ids=["seen", "secretly"])
@pytest.mark.parametrize("kind", KINDS)
def test_flipped_bits_are_healed(site: Site, kind: str, secretly: bool) -> None:
    random.seed(kind)
    flip(file_of(site, kind), secretly=secretly)
    assert site.ask(SEARCH) in (200, 503)
    if not secretly:
        assert is_right(site) or site.ask(SEARCH) == 503
    site.ask(LOOK_CLOSELY)
    site.ask("str(bring_up_to_date())")
    assert site.ask(SEARCH) == 200
    assert is_right(site)
    assert site.ask("doctor()") == []


@pytest.mark.parametrize("kind", [".fast", ".term", "meta.json", "seal.json"])
def test_doctor_names_the_damage(site: Site, kind: str) -> None:
    site.ask("str(bring_up_to_date())")
    file = file_of(site, kind)
    flip(file, secretly=True)
    [finding] = site.ask("doctor()")
    assert file.name in finding
    assert "Run: manage.py index" in finding
    site.ask("str(bring_up_to_date())")
    assert site.ask("doctor()") == []
