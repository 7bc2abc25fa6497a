"""A site that serves and is hurt, with real processes: right or 503 meanwhile, and well by itself.

Each server takes seconds to start, so a few of them go through many faults.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from config.postgres.account import Account
from config.postgres.cluster import SOCKET, Cluster
from config.postgres.programs import run
from tests.live_site import Site, eventually, new_data, served

PAGES = ["", "companies/", "feed.atom", "export.csv", "api/postings/", "sitemap.xml", "readyz"]
# Generous limits, for busy machines; at leisure it takes 0.1 s and 2 s.
ANSWER_SECONDS = 5
HEALING_SECONDS = 60
WORKERS = 2
FOLLOWER = ["index", "--follow", "--background"]

# An import that is killed when a batch is stored, and before the index has it.
KILLED_IMPORT = "factories.posting({title!r})\nos.kill(os.getpid(), signal.SIGKILL)"
WRITE_MUCH = """
from django.db import connection
with connection.cursor() as cursor:
    for _ in range(500):
        cursor.execute("SELECT pg_logical_emit_message(true, 'test', repeat('x', 1000000))")
"""


def postgres(site: Site) -> Path:
    return site.var / "postgres"


def postmaster(site: Site) -> int | None:
    try:
        return int((postgres(site) / "data" / "postmaster.pid").read_text().split()[0])
    except (FileNotFoundError, IndexError):
        return None


def follower(site: Site) -> psutil.Process | None:
    found = [it for it in site.processes() if command(it)[-len(FOLLOWER) :] == FOLLOWER]
    return found[0] if len(found) == 1 else None


def command(process: psutil.Process) -> list[str]:
    """What a process runs; nothing of one that ended while it was looked for."""
    try:
        return process.cmdline()
    except psutil.NoSuchProcess:
        return []


def signal_postmaster(site: Site, number: int) -> None:
    pid = postmaster(site)
    assert pid is not None
    os.kill(pid, number)


def kill_postmaster(site: Site) -> None:
    signal_postmaster(site, signal.SIGKILL)


def stop_postmaster(site: Site) -> None:
    status = postgres(site).stat()
    account = Account(uid=status.st_uid, gid=status.st_gid)
    stopped = psutil.Process(postmaster(site))
    # Its own waiting would take the one that the caretaker starts for the one that is to end.
    command = ["pg_ctl", "stop", "-s", "-W", "-D", "data", "-m", "fast"]
    assert run(command, inside=postgres(site), account=account).returncode == 0
    assert psutil.wait_procs([stopped], timeout=30)[1] == []


def ask_postmaster_to_end(site: Site) -> None:
    """It then waits for the site's own connections."""
    signal_postmaster(site, signal.SIGTERM)


def kill_a_backend(site: Site) -> None:
    """The postmaster then ends all others and starts anew by itself."""
    connected = [it for it in psutil.Process(postmaster(site)).children() if is_backend(it)]
    connected[0].kill()


def is_backend(process: psutil.Process) -> bool:
    return "rainmaker rainmaker" in " ".join(command(process))


def delete_socket(site: Site) -> None:
    (Cluster(home=postgres(site)).socket_folder / SOCKET).unlink()


def kill_caretaker_and_postmaster(site: Site) -> None:
    found = follower(site)
    assert found is not None
    os.kill(found.ppid(), signal.SIGKILL)
    kill_postmaster(site)


def kill_follower(site: Site) -> None:
    found = follower(site)
    assert found is not None
    found.kill()


def stop_postmaster_twice(site: Site) -> None:
    stop_postmaster(site)
    assert is_well_again(site)
    stop_postmaster(site)


FAULTS = [
    kill_postmaster,
    stop_postmaster_twice,
    ask_postmaster_to_end,
    kill_a_backend,
    delete_socket,
    kill_caretaker_and_postmaster,
    kill_follower,
]


def is_well(site: Site) -> bool:
    """Whether every page is right. Those that are not must say when to come back, and soon."""
    answers = [site.ask(page) for page in PAGES]
    for answer in answers:
        assert answer.seconds < ANSWER_SECONDS
        assert answer.status == 200 or (answer.status == 503 and answer.retry_after)
    return all(answer.status == 200 for answer in answers)


def is_well_again(site: Site) -> bool:
    return eventually(lambda: is_well(site) and follower(site) is not None, HEALING_SECONDS)


def finds(site: Site, title: str) -> bool:
    return title in site.ask("api/postings/").text


def end_without_a_trace(site: Site) -> str:
    """What it said meanwhile."""
    said = site.end()
    assert site.process.returncode == 0, said
    assert site.processes() == [], said
    return said


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with new_data() as var, served(var) as site:
        yield site


@pytest.mark.parametrize("fault", FAULTS)
def test_the_site_is_well_again_without_a_command(site: Site, fault: Callable[[Site], None]):
    assert is_well_again(site)
    before = follower(site), postmaster(site)
    fault(site)
    if fault not in (kill_follower, kill_a_backend):
        assert eventually(lambda: postmaster(site) not in (before[1], None), HEALING_SECONDS)
    assert is_well_again(site)
    if fault in (kill_follower, kill_caretaker_and_postmaster):
        assert follower(site) != before[0]


def test_what_a_killed_import_stored_is_found(site: Site):
    assert is_well_again(site)
    title = "Director of Killed Imports"
    assert site.manage(KILLED_IMPORT.format(title=title)) == -signal.SIGKILL
    assert eventually(lambda: finds(site, title))


def test_it_ends_without_a_trace_after_all_that(site: Site):
    assert is_well_again(site)
    end_without_a_trace(site)


@contextmanager
def small_disk(megabytes: int) -> Iterator[Path]:
    with new_data() as folder:
        options = ["-t", "tmpfs", "-o", f"size={megabytes}m,mode=755", "tmpfs", str(folder)]
        if os.geteuid() or subprocess.run(["/bin/mount", *options], check=False).returncode:
            pytest.skip("only root can make a small disk, and not everywhere")
        try:
            yield folder
        finally:
            subprocess.run(["/bin/umount", "--lazy", str(folder)], check=True)


def test_a_full_disk_ends_the_database_until_it_is_freed():
    with small_disk(200) as var, served(var) as site:
        filler = var / "filler"
        room = shutil.disk_usage(var).free
        filler.write_bytes(bytes(room - 3_000_000))
        assert site.manage(WRITE_MUCH) != 0
        assert eventually(lambda: not is_well(site))
        assert site.get("healthz") == 200
        filler.unlink()
        assert is_well_again(site)
        site.manage("factories.posting('Director of Free Disks')")
        assert eventually(lambda: finds(site, "Director of Free Disks"))
        end_without_a_trace(site)
