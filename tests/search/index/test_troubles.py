"""An index that cannot be written: said once and in words, answered with 503 or as it was."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import pytest

from search.index import pull
from search.index.pull import Action, IndexNotReadyError, bring_up_to_date, readiness
from search.index.searcher import up_to_date_searcher
from search.index.trouble import IndexWriteError, patience
from tests import factories
from tests.search.index.sites import Site, sites

SEARCH = "get('/api/postings/?q=director&sort=title')"
WORDS = {
    errno.ENOSPC: "is full: free some space",
    errno.EROFS: "cannot be written: make its disk writable",
    errno.EACCES: "hand it over to the user",
    errno.EMFILE: "raise the limit",
    errno.ENOLCK: "see to it",
}


@pytest.fixture(scope="module", params=[68, 230], ids=["few", "many"])
def site(request: pytest.FixtureRequest) -> Iterator[Site]:
    with sites(1) as [made]:
        made.ask(f"make({request.param})")
        yield made


def run(program: str, *arguments: str) -> int:
    command = [shutil.which(program) or program, *arguments]
    return subprocess.run(command, capture_output=True, check=False).returncode


@contextmanager
def mounted(folder: Path, *options: str) -> Iterator[None]:
    """A file system of its own, where we may make one."""
    if run("mount", *options, str(folder)):
        pytest.skip("only root can mount a disk")
    try:
        yield
    finally:
        run("umount", "-l", str(folder))


def is_right(site: Site) -> bool:
    return bool(site.ask("found('director') == Posting.objects.count()"))


def test_a_full_disk_is_said_once_and_healed_when_there_is_room(site: Site) -> None:
    index = site.var / "index"
    shutil.rmtree(index, ignore_errors=True)
    index.mkdir()
    before = len(site.complaints)
    with mounted(index, "-t", "tmpfs", "-o", "size=40k", "tmpfs"):
        assert [site.ask(SEARCH) for _ in range(6)] == [503] * 6
        assert "is full: free some space" in site.ask("str(bring_up_to_date())")
        assert "is full: free some space" in str(site.ask("doctor()"))
        assert site.ask("readiness()")
    assert len(site.complaints) - before <= 1
    site.ask("bring_up_to_date().changed")
    assert is_right(site)
    assert site.ask("doctor()") == []


def test_a_disk_that_fills_up_leaves_the_index_as_it_was(site: Site) -> None:
    index = site.var / "index"
    index.mkdir(exist_ok=True)
    with mounted(index, "-t", "tmpfs", "-o", "size=5m", "tmpfs"):
        site.ask("bring_up_to_date().changed")
        (index / "filler").write_bytes(bytes(index_room(index)))
        site.ask("make(1, 'Ombudsman')")
        assert [site.ask(SEARCH) for _ in range(3)] == [200] * 3
        assert "is full" in site.ask("str(bring_up_to_date())")
        (index / "filler").unlink()
        site.ask("str(bring_up_to_date())")
        assert site.ask("found('ombudsman')") >= 1
    site.ask("bring_up_to_date().changed")


def index_room(folder: Path) -> int:
    return shutil.disk_usage(folder).free


def test_a_read_only_disk_answers_as_it_was(site: Site) -> None:
    index = site.var / "index"
    index.mkdir(exist_ok=True)
    with mounted(index, "-t", "tmpfs", "-o", "size=9m", "tmpfs"):
        site.ask("bring_up_to_date().changed")
        assert run("mount", "-o", "remount,ro", str(index)) == 0
        site.ask("make(1, 'Ombudsman')")
        assert site.ask(SEARCH) == 200
        assert "make its disk writable" in site.ask("str(bring_up_to_date())")
        assert "make its disk writable" in str(site.ask("doctor()"))
    site.ask("bring_up_to_date().changed")
    assert is_right(site) or site.ask("found()") == site.ask("Posting.objects.count()")


@pytest.mark.parametrize("kind", ["empty", "folder", "binary", "long", "elsewhere", "none"])
def test_a_pointer_that_says_nothing_is_replaced(site: Site, kind: str) -> None:
    site.ask("bring_up_to_date().changed")
    pointer = site.var / "index" / "current"
    pointer.unlink()
    contents = {
        "empty": b"", "binary": b"index-\x00\xff", "long": b"index-" + b"0" * 5000,
        "elsewhere": b"index-/../../x", "none": b"index-0123456789ab",
    }  # fmt: skip
    if kind == "folder":
        pointer.mkdir()
        (pointer / "file").touch()
    else:
        pointer.write_bytes(contents[kind])
    assert site.ask(SEARCH) in (200, 503)
    site.ask("str(bring_up_to_date())")
    assert site.ask("found()") == site.ask("Posting.objects.count()")
    assert site.ask("doctor()") == []


def test_a_folder_that_is_no_folder_is_named(site: Site) -> None:
    index = site.var / "index"
    shutil.rmtree(index, ignore_errors=True)
    index.touch()
    assert site.ask(SEARCH) == 503
    assert str(index) in site.ask("str(bring_up_to_date())")
    index.unlink()
    site.ask("str(bring_up_to_date())")
    assert site.ask(SEARCH) == 200


@pytest.mark.django_db(transaction=True)
class TestOneProcess:
    """What requests do about it."""

    @pytest.mark.parametrize("number", WORDS)
    def test_each_trouble_has_its_words(self, number: int) -> None:
        factories.posting("Director")
        error = OSError(number, os.strerror(number))
        with (
            mock.patch.object(pull, "fill", side_effect=error) as fill,
            pytest.raises(IndexWriteError) as told,
        ):
            bring_up_to_date()
        assert WORDS[number] in str(told.value)
        assert fill.call_count <= 2

    def test_requests_do_not_try_again_at_once(self, caplog: pytest.LogCaptureFixture) -> None:
        factories.posting("Director")
        error = OSError(errno.ENOSPC, "No space left on device")
        with mock.patch.object(pull, "fill", side_effect=error) as fill:
            for _ in range(10):
                with pytest.raises(IndexNotReadyError, match="is full"):
                    up_to_date_searcher()
            assert fill.call_count == 1
            assert "is full" in str(readiness())
            patience.until = 0
            with pytest.raises(IndexNotReadyError, match="is full"):
                up_to_date_searcher()
            assert fill.call_count == 2
        assert len(caplog.records) == 1
        assert bring_up_to_date().action == Action.REBUILT
        assert readiness() is None

    def test_commits_that_are_only_kept_make_room(self) -> None:
        for _ in range(2):
            factories.posting("Director")
            bring_up_to_date()
        real, full = pull.fill, OSError(errno.ENOSPC, "No space left on device")
        with mock.patch.object(pull, "fill", side_effect=[full, mock.DEFAULT], wraps=real):
            assert bring_up_to_date(rebuild=True).action == Action.REBUILT
        assert up_to_date_searcher().size == 2
