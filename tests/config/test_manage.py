"""The command line: what an operator can mend is said in words, never as a traceback."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlencode

import pytest
from django.db import connection

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


def test_who_reads_only_the_beginning_gets_no_traceback():
    command = [sys.executable, "-W", "error", "manage.py", "parse", "samples"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout
        assert run.stderr
        assert run.stdout.read(1) == "{"
        run.stdout.close()
        assert run.stderr.read() == ""
    assert run.returncode == 128 + signal.SIGPIPE


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


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "command", [["ingest", "samples"], ["ingest", "--retry-failed"], ["reparse"]]
)
def test_a_database_without_tables_is_named(command: list[str], tmp_path: Path):
    empty = f"empty_{os.getpid()}"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {empty}")
    try:
        done = manage(*command, DATABASE_URL=url_of(empty))
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"DROP DATABASE {empty} WITH (FORCE)")
    assert done.returncode == 2
    assert "manage.py migrate" in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) < 6


def url_of(name: str) -> str:
    """The address of another database on the server of the tests."""
    server = connection.settings_dict
    query = urlencode({"host": server["HOST"], "port": server["PORT"], "user": server["USER"]})
    return f"postgresql:///{name}?{query}"


def test_a_command_without_a_database_starts_none(tmp_path: Path):
    done = manage("check", VAR_DIR=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert not (tmp_path / "postgres").exists()


def test_django_finds_nothing_insecure_behind_https(tmp_path: Path):
    command = ["check", "--deploy", "--tag", "security", "--fail-level", "INFO"]
    done = manage(*command, HTTPS="true", VAR_DIR=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
