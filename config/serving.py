"""The web server: gunicorn in our own process, on a port that is taken before all else."""

from __future__ import annotations

import errno
import os
import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from django.conf import settings
from django.core.management import CommandError
from django.db import connections
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter
from gunicorn.workers.base import Worker

from config.caretaker import Caretaker, charges

# How long a request may go on after Ctrl-C, a worker take to end after that, and a request at all.
GRACE_SECONDS = 3
END_SECONDS = 3
KILL_SECONDS = 2  # how long it takes at most until a killed process is gone
REQUEST_SECONDS = 30


def take_port(address: str, port: int) -> socket.socket:
    """Listens at once: visitors who come early wait, and another server learns that it is late."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        return socket.create_server((address, port), family=family, backlog=2048)
    except (OSError, OverflowError) as error:
        if getattr(error, "errno", None) == errno.EADDRINUSE:
            raise CommandError(
                f"Port {port} is in use, perhaps by another Rainmaker. "
                f"Stop that one, or take another port: make run PORT={port + 1}"
            ) from error
        raise CommandError(f"Cannot listen on {address}, port {port}: {error}") from error


def address_of(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


class SiteServer(BaseApplication):
    def __init__(self, listener: socket.socket, when_ready: Callable[[], None]) -> None:
        self.descriptor = listener.detach()  # gunicorn closes it
        self.when_ready = when_ready
        self.caretaker = Caretaker(charges())
        super().__init__()

    def load_config(self) -> None:
        options = {
            "bind": f"fd://{self.descriptor}",
            "worker_class": "gthread",
            "workers": settings.WEB_WORKERS,
            "threads": settings.WEB_THREADS,
            "timeout": REQUEST_SECONDS,
            "graceful_timeout": GRACE_SECONDS + END_SECONDS,
            "loglevel": "warning",
            "control_socket_disable": True,
            "when_ready": self.announce,
            "post_worker_init": self.begin_work,
            "worker_exit": self.end_work,
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        """The site, loaded in each worker: what it opens is not shared with another."""
        from config.wsgi import application

        return application

    def announce(self, arbiter: Arbiter) -> None:
        # gunicorn would load itself anew; whoever closes the terminal wants it gone.
        signal.signal(signal.SIGHUP, lambda *_: arbiter.signal(signal.SIGTERM, None))
        self.when_ready()

    def begin_work(self, worker: Worker) -> None:
        leave_signals_to_arbiter()
        worker.cfg.set("graceful_timeout", GRACE_SECONDS)
        self.caretaker.start(is_needed=lambda: bool(worker.alive))

    def end_work(self, arbiter: Arbiter, worker: Worker) -> None:
        self.caretaker.leave()

    def run(self) -> None:
        """Serves until Ctrl-C or SIGTERM. The workers are forks, so nothing is open before."""
        connections.close_all()
        try:
            super().run()
        finally:
            wait_for_workers()


def wait_for_workers() -> None:
    """The last ones were killed a moment ago; as long as they live, they use the database."""
    deadline = time.monotonic() + KILL_SECONDS
    with suppress(ChildProcessError):
        while time.monotonic() < deadline:
            if os.waitpid(-1, os.WNOHANG) == (0, 0):
                time.sleep(0.01)


def leave_signals_to_arbiter() -> None:
    """A terminal signals all its processes; a worker that is already leaving would stumble."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
