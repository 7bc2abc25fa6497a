"""An import that is killed, cut off from its database, or out of room loses nothing and goes on."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.models import F

from postings.models import Document, Import, ImportOutcome, Likeness, Posting, Source
from tests.postings.fragments import SALES_MANAGER

pytestmark = pytest.mark.django_db(transaction=True)

POSTINGS = 240
KILLS = 32
NURSERY = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
import django
from django.conf import settings
settings.DATABASES["default"]["NAME"] = sys.argv[1]
django.setup()
from pathlib import Path
from postings.runs.exclusion import writing_alone
from postings.ingest import ingest
from postings.parsing import parse
from postings.readers.incoming import read_paths
from postings.near_duplicates.similarity import sketch
parse("<h2>Sales Manager</h2>"), sketch("loads datasketch")
print("ready", flush=True)
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        with writing_alone(lambda: None):
            files = sorted(Path(sys.argv[2]).iterdir())
            ingest(read_paths(files), paths=["all"], workers=int(line))
        os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Postings of which every tenth repeats the one before."""
    folder = tmp_path / "postings"
    folder.mkdir()
    for number in range(POSTINGS):
        years = number - (number % 10 == 9)
        text = SALES_MANAGER.replace("3+ years", f"{years % 30 + 1}+ years of {years} kinds,")
        (folder / f"{number:03}_p{number}.html").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def nursery(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that has loaded everything, and forks an import for each line it reads."""
    process = subprocess.Popen(
        [sys.executable, "-c", NURSERY, str(connection.settings_dict["NAME"]), str(folder)],
        cwd=Path(__file__).resolve().parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert read_line(process) == "ready"
    yield process
    process.communicate(timeout=60)


def read_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def start(nursery: subprocess.Popen[str], *, workers: int = 0) -> int:
    """Start an import; its process id."""
    assert nursery.stdin is not None
    nursery.stdin.write(f"{workers}\n")
    nursery.stdin.flush()
    return int(read_line(nursery))


def assert_nothing_is_half_there() -> None:
    """What every moment between two transactions must satisfy."""
    assert not Posting.objects.exclude(sources__key=F("key")).exists()
    assert not Source.objects.exclude(document__source_key=F("key")).exists()
    assert Likeness.objects.count() == Posting.objects.count()
    assert Source.objects.count() == Document.objects.count()
    created = ImportOutcome.objects.filter(outcome="created")
    assert created.count() == Posting.objects.count()
    assert created.values("posting").distinct().count() == Posting.objects.count()
    counted = sum(run.counts.get("created", 0) for run in Import.objects.all())
    assert counted == Posting.objects.count()
    for posting in Posting.objects.filter(experience_min_years__isnull=False):
        assert posting.experience_items.exists()


def test_an_import_that_is_killed_goes_on_where_it_stopped(
    nursery: subprocess.Popen[str],
) -> None:
    random.seed(20_260_105)
    killed = 0
    while killed < KILLS:
        child = start(nursery, workers=2 if killed % 8 == 7 else 0)
        time.sleep(random.uniform(0, 0.9))
        is_killed = kill(child)
        killed += is_killed
        assert read_line(nursery) == "ended"
        assert_nothing_is_half_there()
        if not is_killed:
            Posting.objects.all().erase()
            Document.objects.all().delete()
            Import.objects.all().delete()
    start(nursery)
    assert read_line(nursery) == "ended"
    assert_nothing_is_half_there()
    assert Source.objects.count() == POSTINGS
    assert Posting.objects.count() == POSTINGS - POSTINGS // 10


def kill(child: int) -> bool:
    """Kill the import; False when it was faster."""
    try:
        os.kill(child, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def test_a_lost_database_ends_the_run_with_what_to_do(
    folder: Path, index_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches = iter(range(100))

    def cut_off(*_: object, **__: object) -> None:
        if next(batches) == 2:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")

    monkeypatch.setattr("postings.ingest.run.see", cut_off)
    with pytest.raises(CommandError, match="run the same command again") as error:
        call_command("ingest", str(folder), workers=1)
    assert error.value.returncode == 3
    monkeypatch.undo()
    connection.close()
    assert_nothing_is_half_there()
    assert Source.objects.count() == 100
    call_command("ingest", str(folder), workers=1, verbosity=0)
    assert Source.objects.count() == POSTINGS
    assert_nothing_is_half_there()


def test_a_full_disk_ends_the_run_and_what_was_reported_is_in(
    folder: Path, index_dir: Path
) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " IF (SELECT count(*) FROM postings_posting) > 80 THEN"
            " RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END IF;"
            " RETURN NULL; END $$;"
            "CREATE TRIGGER no_room AFTER INSERT ON postings_posting"
            " FOR EACH STATEMENT EXECUTE FUNCTION no_room();"
        )
    try:
        with pytest.raises(CommandError, match="No space left on device"):
            call_command("ingest", str(folder), workers=1)
        assert_nothing_is_half_there()
        assert Source.objects.count() == 50
    finally:
        with connection.cursor() as cursor:
            cursor.execute("DROP TRIGGER no_room ON postings_posting; DROP FUNCTION no_room")
    call_command("ingest", str(folder), workers=1, verbosity=0)
    assert Source.objects.count() == POSTINGS
