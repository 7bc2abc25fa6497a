"""One PostgreSQL server and its folder: made, started, asked whether it answers, stopped.

lease.py decides when, and holds a lock meanwhile. Whether a server is there is told by another
lock, `server.lock`, which the server's own processes hold: they inherit its descriptor. A number in
a pid file could by now be that of any process.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from config.postgres import EmbeddedServerError, locks, programs
from config.postgres.account import Account, server_account

DATABASE = ROLE = "rainmaker"
PORT = 5432  # a part of the socket's name; the server listens on no network
SOCKET = f".s.PGSQL.{PORT}"

# After a crash a start replays at most 1 GB (max_wal_size): a minute on a slow disk.
START_SECONDS = 300
STOP_SECONDS = 60
RETRY_SECONDS = 3
LOG_BYTES = 1_000_000
LOG_LINES_SHOWN = 12

# The address of a socket holds 107 bytes on Linux and 103 on macOS.
LONGEST_SOCKET = 103

SETTINGS = """\
# Written anew at each start.
listen_addresses = ''
port = {port}
unix_socket_directories = '{sockets}'
log_checkpoints = off
"""

# What the log says, and what the operator can do about it.
ADVICE = {
    "No space left on device": "The disk is full: free some space and try again.",
    "database files are incompatible": (
        "Another version of PostgreSQL wrote the data: dump the database with the release of "
        "Rainmaker that used it, and load it into this one."
    ),
    "could not locate a valid checkpoint record": (
        "The data is damaged: restore a backup, or delete the folder for an empty database."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    home: Path

    @property
    def data(self) -> Path:
        return self.home / "data"

    @property
    def log(self) -> Path:
        return self.home / "postgres.log"

    @property
    def transition_lock(self) -> Path:
        """Held while somebody starts or stops the server."""
        return self.home / "start.lock"

    @property
    def share_lock(self) -> Path:
        """Shared by all who use the server."""
        return self.home / "lease"

    @property
    def server_lock(self) -> Path:
        """Held by the server's own processes."""
        return self.home / "server.lock"

    @property
    def socket_folder(self) -> Path:
        """The folder, or a short one where that is too long or has a comma, libpq's separator."""
        path = os.fsencode(self.home / SOCKET)
        if len(path) <= LONGEST_SOCKET and b"," not in path:
            return self.home
        name = f"rainmaker-{os.geteuid()}-{hashlib.sha256(path).hexdigest()[:12]}"
        # Not the folder that TMPDIR names: all processes must come to the same one.
        return Path("/tmp", name)  # noqa: S108  # nobody else may own it: Account.own_folder

    @property
    def account(self) -> Account:
        """Who owns the folder; `prepare_folders` has seen to it that this is the right one."""
        status = self.home.stat()
        return Account(uid=status.st_uid, gid=status.st_gid)

    @property
    def has_server(self) -> bool:
        """Whether one is there, in whatever condition: up, on its way up or down, or dying."""
        return locks.is_held(self.server_lock)

    @property
    def is_lost(self) -> bool:
        """Whether a server is there that takes no new connection, and never will.

        One that was told to stop waits for those who are connected, and they are in no hurry; one
        whose socket was deleted, as folders of /tmp are, is reached by nobody.
        """
        status = self.status()
        has_socket = (self.socket_folder / SOCKET).exists()
        return status == "stopping" or (status == "ready" and not has_socket)

    def status(self) -> str:
        """What the server says of itself in the eighth line of its pid file, if anything."""
        try:
            lines = (self.data / "postmaster.pid").read_text().splitlines()
        except OSError:
            return ""
        return lines[7].strip() if len(lines) > 7 else ""

    def prepare_folders(self) -> None:
        account = server_account()
        for folder in (self.home, self.socket_folder):
            account.own_folder(folder)
        account.open_way_to(self.home)
        account.open_way_to(programs.folder() / "postgres")

    def ensure_running(self) -> None:
        """Starts a server where there is none, or a lost one; waits for one on its way up."""
        deadline = time.monotonic() + START_SECONDS
        while not self.accepts_connections():
            descriptor = locks.try_exclusive(self.server_lock)
            if descriptor is not None:
                try:
                    self.start(descriptor)
                finally:
                    os.close(descriptor)
            elif self.is_lost:
                self.stop()
            elif time.monotonic() > deadline:
                raise EmbeddedServerError(self.explain("does not answer"))
            else:
                time.sleep(0.1)

    def accepts_connections(self) -> bool:
        where = ["-h", str(self.socket_folder), "-p", str(PORT), "-U", ROLE, "-d", DATABASE]
        return self.run("pg_isready", "-q", *where) == 0

    def start(self, server_lock: int) -> None:
        if not self.data.exists():
            self.create()
        self.remove_pid_files()
        self.write_settings()
        if self.log.exists() and self.log.stat().st_size > LOG_BYTES:
            self.log.replace(self.log.with_suffix(".log.1"))
        how = ["-s", "-w", "-t", str(START_SECONDS), "-D", "data", "-l", self.log.name]
        if self.run("pg_ctl", "start", *how, pass_fds=(server_lock,)):
            raise EmbeddedServerError(self.explain("does not start"))

    def remove_pid_files(self) -> None:
        """Their process is gone, since the lock was free; its number may be another's by now."""
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        (self.socket_folder / f"{SOCKET}.lock").unlink(missing_ok=True)

    def stop(self) -> None:
        """Again where it fails: a server that was just started may not be ready to be told so.

        One whose folder is gone cannot be told, and ends by itself.
        """
        deadline = time.monotonic() + RETRY_SECONDS
        how = ["-s", "-w", "-t", str(STOP_SECONDS), "-D", "data", "-m", "fast"]
        while self.has_server and time.monotonic() < deadline:
            if self.run("pg_ctl", "stop", *how):
                time.sleep(0.1)

    def create(self) -> None:
        """Fills the data folder under another name first, so that it exists when it is complete."""
        partial = self.home / "data.partial"
        shutil.rmtree(partial, ignore_errors=True)
        locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        access = ["--auth=trust", f"--username={ROLE}"]
        self.run_or_raise("initdb", "-D", partial.name, "--locale=C", *locale, *access)
        command = f"CREATE DATABASE {DATABASE}\n"
        self.run_or_raise("postgres", "--single", "-D", partial.name, "postgres", text=command)
        with (partial / "postgresql.conf").open("a") as configuration:
            configuration.write("include = '../rainmaker.conf'\n")
        partial.rename(self.data)

    def write_settings(self) -> None:
        # The server works in its data folder: a relative path needs no quotes and may move.
        sockets = ".." if self.socket_folder == self.home else str(self.socket_folder)
        file = self.home / "rainmaker.conf"
        file.write_text(SETTINGS.format(port=PORT, sockets=sockets))
        file.chmod(0o644)

    def run(self, *command: str, pass_fds: tuple[int, ...] = ()) -> int:
        done = programs.run(command, inside=self.home, account=self.account, pass_fds=pass_fds)
        return done.returncode

    def run_or_raise(self, *command: str, text: str = "") -> None:
        done = programs.run(command, inside=self.home, account=self.account, text=text)
        if done.returncode:
            trouble = f"The embedded PostgreSQL cannot be set up in {self.home}"
            raise EmbeddedServerError(with_advice(trouble, done.stdout))

    def explain(self, trouble: str) -> str:
        log = self.log.read_text(errors="replace") if self.log.exists() else ""
        return with_advice(f"The embedded PostgreSQL {trouble}; its log is {self.log}", log)


def with_advice(trouble: str, log: str) -> str:
    """The trouble, the end of the log, and what to do about what the log says last."""
    end = "\n".join(log.splitlines()[-LOG_LINES_SHOWN:])
    known = [(end.rfind(words), advice) for words, advice in ADVICE.items() if words in end]
    advice = f"{max(known)[1]}\n" if known else ""
    return f"{trouble}\n\n{end}\n\n{advice}To use a PostgreSQL of your own, set DATABASE_URL."
