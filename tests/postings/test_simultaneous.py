"""What arrives in the same moment: one waits for the other, and then sees what it stored."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection, transaction
from django.test import Client
from django.utils import timezone

from postings.facts.corrections import correct, withdraw
from postings.ingest import ingest
from postings.models import Correction, Posting
from postings.readers.incoming import read_paths
from tests.postings.editing import address, example, opened, words_of
from tests.postings.fragments import LICENSED_DIRECTOR

pytestmark = pytest.mark.django_db(transaction=True)
WAITING = """SELECT count(*) FROM pg_stat_activity
    WHERE wait_event_type = 'Lock' AND datname = current_database()"""


def beside(pool: ThreadPoolExecutor, work: Callable[[], Any]) -> Future[Any]:
    """Do it in another connection, and go on once that waits for this one."""

    def in_own_connection() -> Any:
        try:
            return work()
        finally:
            connection.close()

    future = pool.submit(in_own_connection)
    deadline = time.monotonic() + 30
    while not future.done() and not is_waited_for():
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return future


def is_waited_for() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_stat_clear_snapshot()")  # a transaction sees one moment of them
        cursor.execute(WAITING)
        return bool(cursor.fetchone()[0])


def decide(posting: Posting, level: str) -> Correction:
    value = {**posting.effective_facts()["seniority"].json, "level": level}
    return correct(posting, "seniority", value, author=None, now=timezone.now())


def test_of_two_forms_in_one_moment_the_second_is_asked(index_dir: Path) -> None:
    posting = example()
    ada = Client()
    ada.force_login(User.objects.create_superuser("ada"))
    form = opened(ada, posting) | {"seniority": "vp"}
    with ThreadPoolExecutor(1) as pool:
        with transaction.atomic():
            decide(posting, "manager")
            future = beside(pool, lambda: ada.post(address(posting), form))
        page = future.result(timeout=60)
    assert "Keep theirs: Manager" in words_of(page)
    assert Correction.objects.count() == 1


def test_an_import_in_the_moment_of_a_correction_does_not_undo_it(
    tmp_path: Path, index_dir: Path
) -> None:
    path = tmp_path / "000_licensed-director.html"
    path.write_text(LICENSED_DIRECTOR, encoding="utf-8")
    ingest(read_paths([path]), paths=[str(path)])
    posting = Posting.objects.get()
    path.write_text(LICENSED_DIRECTOR.replace("Director", "Vice President"), encoding="utf-8")
    with ThreadPoolExecutor(1) as pool:
        with transaction.atomic():
            decide(posting, "manager")
            future = beside(pool, lambda: ingest(read_paths([path]), paths=[str(path)]))
        future.result(timeout=60)
    posting.refresh_from_db()
    assert "Vice President" in posting.title
    assert posting.seniority == "manager"


def test_a_withdrawal_in_the_moment_of_a_correction_waits(index_dir: Path) -> None:
    posting = example()
    first = decide(posting, "manager")
    with ThreadPoolExecutor(1) as pool:
        with transaction.atomic():
            Posting.objects.select_for_update().get(pk=posting.pk)
            future = beside(pool, lambda: withdraw(first, now=timezone.now()))
            decide(posting, "vp")
        future.result(timeout=60)
    posting.refresh_from_db()
    assert posting.seniority == "vp"
