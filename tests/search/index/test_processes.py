"""Several processes on one index: writing at once, and killed at the worst moments."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from search.index.comparison import agrees, backlog
from search.index.directory import directory
from search.index.pull import Action, bring_up_to_date
from search.index.reader import usable_reader
from search.index.searcher import up_to_date_searcher
from search.index.state import database_state
from search.query.parsing import words_query
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)

SETUP = """
import os, signal, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
import django
from django.conf import settings
settings.DATABASES["default"]["NAME"], settings.INDEX_DIR = sys.argv[1:3]
django.setup()
from postings.models import Posting
from search.index import pull, writing
"""
WRITE_OFTEN = """
for number in range(15):
    Posting.objects.filter(key=sys.argv[3]).update(title=f"Manager {number}")
    pull.bring_up_to_date()
"""
KILL = """
class Killed:
    def __init__(self, inner):
        self.inner = inner
    def __getattr__(self, name):
        return getattr(self.inner, name)
    def writer(self, *options):
        return Killed(self.inner.writer(*options))
    def commit(self):
        if sys.argv[3] == "after":
            self.inner.commit()
        os.kill(os.getpid(), signal.SIGKILL)
open_index = writing.open_index
writing.open_index = lambda path: Killed(open_index(path))
pull.bring_up_to_date()
"""


def start(script: str, *arguments: str) -> subprocess.Popen[bytes]:
    """Another process with the same database and the same index."""
    name, index = str(connection.settings_dict["NAME"]), str(settings.INDEX_DIR)
    root = Path(__file__).resolve().parents[3]
    return subprocess.Popen(
        [sys.executable, "-c", SETUP + script, name, index, *arguments], cwd=root
    )


def test_processes_that_write_at_once_leave_one_whole_small_index() -> None:
    keys = [factories.posting("Director").key for _ in range(2)]
    writers = [start(WRITE_OFTEN, key) for key in keys]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0]
    assert bring_up_to_date().action == Action.NOTHING
    searcher = up_to_date_searcher()
    assert is_consistent()
    query = words_query("title:14")
    assert query is not None
    assert searcher.count(query) == 2
    assert len(list(files())) < 100


@pytest.mark.parametrize("moment", ["before", "after"])
@pytest.mark.parametrize("has_index", [False, True], ids=["building", "updating"])
def test_a_crash_around_the_commit_loses_nothing(moment: str, has_index: bool) -> None:
    factories.posting("Director")
    if has_index:
        bring_up_to_date()
    made = factories.posting("Manager")
    assert start(KILL, moment).wait(timeout=60) == -signal.SIGKILL
    query = words_query("manager")
    assert query is not None
    assert up_to_date_searcher().ids(query) == [made.pk]
    assert bring_up_to_date().action == Action.NOTHING
    assert is_consistent()
    assert not list(Path(settings.INDEX_DIR).glob("draft-*"))


def test_a_reader_follows_what_another_process_writes() -> None:
    made = factories.posting("Director")
    searcher = up_to_date_searcher()
    assert searcher.size == 1
    assert start(WRITE_OFTEN, made.key).wait(timeout=60) == 0
    with directory().lock():  # so that this process only reads
        query = words_query("title:14")
        assert query is not None
        assert up_to_date_searcher().count(query) == 1
    assert searcher.count(query) == 0


def is_consistent() -> bool:
    """Whether the index lacks nothing, and agrees with the database."""
    reader, now = usable_reader(), database_state()
    return not backlog(reader.state, now, 1) and agrees(reader, now)


def files() -> list[Path]:
    current = directory().current()
    assert current is not None
    return list(current.iterdir())
