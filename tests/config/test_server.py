"""The embedded server with real processes: it runs as long as one of them lives, and no longer.

Everything runs twice when root runs it: as root, for whom a system user runs the server, and as an
ordinary user. The folder's name has a space in it.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from config.postgres import cluster, locks
from config.postgres.account import server_account

ROOT = Path(__file__).resolve().parent.parent.parent

# Takes a lease, runs a piece of code, and gives the lease back at its end. Another user may not be
# able to read this Python's library, so everything is imported before becoming that user.
PROCESS = """
import encodings.idna, os, pwd, sys
from pathlib import Path
import psycopg
from config.postgres import EmbeddedServerError, lease

def ask():
    where = cluster.socket_folder
    with psycopg.connect(host=str(where), user="rainmaker", dbname="rainmaker") as connection:
        connection.execute("SELECT 1")

home, user, code = sys.argv[1:]
if user:
    entry = pwd.getpwnam(user)
    os.setgroups([])
    os.setgid(entry.pw_gid)
    os.setuid(entry.pw_uid)
try:
    cluster = lease.hold(Path(home))
except EmbeddedServerError as error:
    sys.exit(f"refused: {error}")
exec(code)
"""
WAIT = "print('ready', flush=True); sys.stdin.read()"
ASK = "ask()"
# The child goes through `atexit` before the parent goes on.
FORK_AND_ASK = "child = os.fork()\nif child: os.waitpid(child, 0)\nask()"


@dataclass(frozen=True)
class Place:
    """A folder of a server, and who uses it: "" is whoever runs the tests."""

    home: Path
    user: str

    def command(self, code: str) -> list[str]:
        return [sys.executable, "-c", PROCESS, str(self.home), self.user, code]

    def run(self, code: str = ASK) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(code), cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )

    @contextmanager
    def holder(self) -> Iterator[subprocess.Popen[str]]:
        """A process that uses the server until it is told to end."""
        pipe = subprocess.PIPE
        with subprocess.Popen(
            self.command(WAIT), cwd=ROOT, stdin=pipe, stdout=pipe, text=True
        ) as process:
            try:
                assert process.stdout is not None
                assert process.stdout.readline() == "ready\n"
                yield process
            finally:
                process.kill()

    @property
    def server_runs(self) -> bool:
        return locks.is_held(self.home / "server.lock")

    @property
    def pid(self) -> int:
        return int((self.home / "data" / "postmaster.pid").read_text().split()[0])


@contextmanager
def place(name: str, user: str) -> Iterator[Place]:
    with tempfile.TemporaryDirectory(prefix="rainmaker test ") as parent:
        # pytest's own folders are closed to the user that runs the server.
        Path(parent).chmod(0o755)
        if user:
            os.chown(parent, pwd.getpwnam(user).pw_uid, -1)
        yield Place(Path(parent) / name, user)


@pytest.fixture(scope="module", params=["", "nobody"], ids=["whoever runs this", "nobody"])
def site(request: pytest.FixtureRequest) -> Iterator[Place]:
    if request.param and os.geteuid() != 0:
        pytest.skip("only root can become another user")
    with place("postgres", request.param) as site:
        yield site


@pytest.fixture(autouse=True)
def _nothing_is_left_running(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    if "site" in request.fixturenames:
        assert not request.getfixturevalue("site").server_runs


def eventually(condition: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 20
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def test_the_first_use_makes_the_server_and_the_last_one_ends_it(site: Place):
    with site.holder() as process:
        assert site.server_runs
        assert site.home.stat().st_mode & 0o777 == 0o700
        process.communicate()
        assert process.returncode == 0


def test_a_second_user_keeps_it_running(site: Place):
    with site.holder() as first, site.holder() as second:
        first.communicate()
        assert first.returncode == 0
        assert site.server_runs
        second.communicate()


def test_many_that_start_at_once_share_one_server(site: Place):
    crowd = [subprocess.Popen(site.command(ASK), cwd=ROOT) for _ in range(6)]
    assert [process.wait(60) for process in crowd] == [0] * 6


def test_a_killed_user_leaves_it_to_the_next(site: Place):
    with site.holder() as process:
        process.kill()
    assert site.server_runs
    assert site.run().returncode == 0


def test_a_fork_uses_the_server_and_does_not_end_it(site: Place):
    done = site.run(FORK_AND_ASK)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_killed_server_recovers(site: Place):
    with site.holder() as process:
        os.kill(site.pid, signal.SIGKILL)
        assert eventually(lambda: not site.server_runs)
        assert site.run().returncode == 0
        process.communicate()


def test_the_number_of_a_gone_server_may_be_that_of_another_process(site: Place):
    lines = f"{os.getpid()}\n{site.home / 'data'}\n1\n5432\n..\n\n\nready\n"
    (site.home / "data" / "postmaster.pid").write_text(lines)
    assert site.run().returncode == 0


def test_a_server_that_was_made_by_half_is_made_anew(site: Place):
    (site.home / "data").rename(site.home / "data.partial")
    (site.home / "data.partial" / "PG_VERSION").unlink()
    assert site.run().returncode == 0
    assert not (site.home / "data.partial").exists()


def test_a_moved_folder_is_used_where_it_is(site: Place):
    moved = Place(site.home.with_name("moved"), site.user)
    site.home.rename(moved.home)
    assert moved.run().returncode == 0
    assert not moved.server_runs
    moved.home.rename(site.home)


def test_damaged_data_is_reported_with_the_log_and_a_way_out(site: Place):
    control = site.home / "data" / "global" / "pg_control"
    whole = control.read_bytes()
    control.write_bytes(bytes(len(whole)))
    done = site.run()
    control.write_bytes(whole)
    assert done.returncode == 1
    assert "refused: The embedded PostgreSQL does not start" in done.stderr
    assert "FATAL" in done.stderr
    assert "set DATABASE_URL" in done.stderr


def test_a_folder_whose_name_no_socket_can_have_has_it_elsewhere():
    with place("a long name, with a comma" * 4, "") as site:
        assert site.run().returncode == 0
        shutil.rmtree(cluster.Cluster(home=site.home).socket_folder)


@pytest.mark.parametrize(
    ("name", "elsewhere"), [("short name", False), ("long " * 20, True), ("a, comma", True)]
)
def test_the_socket_is_elsewhere_only_where_it_must_be(name: str, elsewhere: bool):
    home = Path("/srv") / name
    assert (cluster.Cluster(home=home).socket_folder != home) is elsewhere


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make what belongs to somebody else")
@pytest.mark.parametrize(("owner", "user"), [("nobody", ""), ("", "nobody")])
def test_the_folder_of_another_user_is_refused(owner: str, user: str):
    with place("postgres", owner) as theirs:
        theirs.home.mkdir(mode=0o700)
        os.chown(theirs.home, pwd.getpwnam(owner).pw_uid if owner else server_account().uid, -1)
        done = Place(theirs.home, user).run()
    assert "belongs to" in done.stderr
    assert "chown -R" in done.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs the server as somebody else")
def test_root_opens_the_way_and_says_so(capsys):
    with place("closed/postgres", "") as site:
        site.home.parent.mkdir(mode=0o700)
        cluster.Cluster(home=site.home).prepare_folders()
        assert site.home.parent.stat().st_mode & 0o777 == 0o701
    assert capsys.readouterr().err.count("chmod o+x") == 1


def test_advice_is_about_what_the_log_says_last():
    log = "could not locate a valid checkpoint record\nNo space left on device\n"
    message = cluster.with_advice("It does not start", log)
    assert "The disk is full" in message
    assert "The data is damaged" not in message
