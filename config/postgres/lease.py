"""Keeps the embedded server running exactly as long as some process uses it.

All who use it share the lock on one file; however a process ends, the kernel takes its share back.
Who gives back the last share in an orderly way stops the server. After a `kill -9` it idles until
the next process that uses it is done.
"""

from __future__ import annotations

import atexit
import os
import signal
import threading
from contextlib import suppress
from pathlib import Path

from config.postgres import EmbeddedServerError, locks
from config.postgres.cluster import Cluster

_guard = threading.Lock()
_running: dict[Path, Cluster] = {}
_shares: dict[Path, int] = {}


def hold(home: Path) -> Cluster:
    """The server of a folder. It runs now, and for as long as this process does."""
    with _guard:
        if home not in _running:
            _running[home] = start(Cluster(home=home))
        return _running[home]


def revive(cluster: Cluster) -> None:
    """Starts the server of this process's lease again, however it ended.

    Nobody who asks for a connection meanwhile waits for it. Where the data is gone, nothing is put
    in its place: whoever took it away may be about to bring it back.
    """
    if not cluster.data.exists():
        raise EmbeddedServerError(
            f"The data of the embedded PostgreSQL is gone: {cluster.data}.\n"
            f"Bring it back, or stop Rainmaker and start it again for an empty database."
        )
    start(cluster)


def start(cluster: Cluster) -> Cluster:
    try:
        cluster.prepare_folders()
        with locks.exclusive(cluster.transition_lock):
            take_share(cluster)
            cluster.ensure_running()
    except OSError as error:
        raise EmbeddedServerError(
            f"The embedded PostgreSQL cannot start: {error}.\n"
            f"To use a PostgreSQL of your own, set DATABASE_URL."
        ) from error
    return cluster


def take_share(cluster: Cluster) -> None:
    if cluster.home not in _shares:
        _shares[cluster.home] = locks.shared(cluster.share_lock)
        atexit.register(release, cluster, os.getpid())


def release(cluster: Cluster, pid: int) -> None:
    """Gives the share back, and stops the server if it was the last. Forks give back nothing."""
    if os.getpid() != pid:
        return
    # A second Ctrl-C would leave the server half stopped, and it takes less than a second.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A server whose folder is gone ends by itself.
    with suppress(FileNotFoundError), locks.exclusive(cluster.transition_lock):
        os.close(_shares.pop(cluster.home))
        if not locks.is_held(cluster.share_lock):
            cluster.stop()
