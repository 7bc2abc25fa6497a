"""The web server: gunicorn in our own process, on a port that is taken before all else."""

from __future__ import annotations

import errno
import signal
import socket
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.management import CommandError
from django.db import connections
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter
from gunicorn.workers.base import Worker

from config import database

# How long a request may go on after Ctrl-C, and how long at all.
GRACE_SECONDS = 3
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
        super().__init__()

    def load_config(self) -> None:
        options = {
            "bind": f"fd://{self.descriptor}",
            "worker_class": "gthread",
            "workers": settings.WEB_WORKERS,
            "threads": settings.WEB_THREADS,
            "timeout": REQUEST_SECONDS,
            "graceful_timeout": GRACE_SECONDS,
            "loglevel": "warning",
            "control_socket_disable": True,
            "when_ready": self.announce,
            "post_worker_init": leave_signals_to_arbiter,
            "worker_exit": close_pool,
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

    def run(self) -> None:
        """Serves until Ctrl-C or SIGTERM. The workers are forks, so nothing is open before."""
        connections.close_all()
        super().run()


def leave_signals_to_arbiter(worker: Worker) -> None:
    """A terminal signals all its processes; a worker that is already leaving would stumble."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)


def close_pool(arbiter: Arbiter, worker: Worker) -> None:
    database.close_pool()
