"""The command line: what an operator can mend is said in words, never as a traceback."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

MISTAKES = [
    ({"DATABASE_URL": "mysql://localhost/jobs"}, "Example: DATABASE_URL=postgresql://"),
    ({"DEBUG": "perhaps"}, "DEBUG='perhaps' is not a yes or a no. Example: DEBUG=true"),
    ({"WEB_THREADS": "0"}, "WEB_THREADS='0' is not a whole number from 1 to 64"),
    ({"LOG_LEVEL": "LOUD"}, "LOG_LEVEL='LOUD' is not one of DEBUG, INFO, WARNING, ERROR"),
]


def manage(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "manage.py", *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(("environment", "message"), MISTAKES)
def test_a_wrong_setting_is_named(environment: dict[str, str], message: str):
    done = manage("migrate", **environment)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", [["migrate"], ["createsuperuser", "--no-input"], ["serve"]])
def test_an_unreachable_database_is_named_without_its_password(command: list[str]):
    with socket.create_server(("127.0.0.1", 0)) as closed_soon:
        port = closed_soon.getsockname()[1]
    extra = ["--port", "0"] if command == ["serve"] else []
    done = manage(*command, *extra, DATABASE_URL=f"postgresql://ann:s3cret@127.0.0.1:{port}/jobs")
    assert done.returncode == 2
    assert f"The database jobs on 127.0.0.1, port {port} cannot be used" in done.stderr
    assert "Check that the server runs" in done.stderr
    assert "Traceback" not in done.stderr
    assert "s3cret" not in done.stdout + done.stderr


def test_a_command_without_a_database_starts_none(tmp_path: Path):
    done = manage("check", VAR_DIR=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert not (tmp_path / "postgres").exists()


def test_django_finds_nothing_insecure_behind_https(tmp_path: Path):
    command = ["check", "--deploy", "--tag", "security", "--fail-level", "INFO"]
    done = manage(*command, HTTPS="true", VAR_DIR=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
