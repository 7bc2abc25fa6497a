"""`manage.py serve` from an empty folder to the end, with the processes that it starts."""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.live_site import new_data, serve, served


@pytest.fixture
def var() -> Iterator[Path]:
    with new_data() as folder:
        yield folder


def test_an_empty_folder_becomes_a_site_and_every_end_is_clean(var: Path):
    with served(var) as site:
        assert site.output.rstrip().endswith("Ctrl-C stops it")
        assert [site.get(path) for path in ("healthz", "readyz", "admin/login/")] == [200] * 3
        assert site.get("static/admin/css/base.css") == 200
        # As by the out-of-memory killer: the workers follow, and the database waits or goes too.
        workers = [
            process
            for process in site.processes()
            if "manage.py" in process.cmdline() and process.pid != site.process.pid
        ]
        site.process.kill()
        assert psutil.wait_procs(workers, timeout=10)[1] == []
    for end in (signal.SIGINT, signal.SIGTERM):
        with served(var) as site:
            assert site.get("readyz") == 200
            # A terminal signals all processes of the session.
            os.killpg(site.process.pid, end)
            rest, _ = site.process.communicate(timeout=20)
            assert (site.process.returncode, rest) == (0, "")
            assert site.processes() == []


def test_a_busy_port_is_found_before_anything_is_done(var: Path):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        output, _ = serve(var, port).communicate(timeout=30)
    assert f"Port {port} is in use" in output
    assert f"make run PORT={port + 1}" in output
    assert "Traceback" not in output
    assert not (var / "postgres").exists()
