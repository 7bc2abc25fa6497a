"""Whole sites in folders of their own, each with its PostgreSQL, for tests that ruin them."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from config.postgres import programs

ROOT = Path(__file__).resolve().parents[3]
# Evaluates each line that it is given, as long as it is given any.
LISTENER = """
import os, sys
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
import django
from django.conf import settings
plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
settings.STORAGES = settings.STORAGES | {"staticfiles": plain}
django.setup()
from django.core.management import call_command
from django.db import connection
from django.test import Client
from postings.models import *
from search.checks import *
from search.index import pull
from search.index.pull import bring_up_to_date, pull_if_small, readiness
from search.index.reader import current_reader
from search.index.schema import all_postings
from search.index.searcher import up_to_date_searcher
from search.query.parsing import words_query
from tests import factories

def found(words=""):
    return up_to_date_searcher().count(words_query(words) or all_postings())

def get(path="/"):
    response = Client(raise_request_exception=False).get(path, headers={"host": "localhost"})
    return response.status_code

def make(number, title="Director"):
    for _ in range(number):
        factories.posting(title, key=f"{title}-{os.urandom(8).hex()}")

def sql(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return cursor.fetchone() if cursor.description else None

def doctor():
    checks = (changes_are_recorded, index_can_be_written, index_is_at_one_with_the_data)
    return [f"{each.msg} {each.hint}" for check in checks for each in check()]

for line in sys.stdin:
    try:
        answer = repr(eval(line))
    except Exception as error:
        answer = repr(f"{type(error).__name__}: {error}")
    print("answer", answer, flush=True)
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A folder that `VAR_DIR` names, and a process of the site that answers."""

    var: Path
    process: subprocess.Popen[str]

    def ask(self, question: str) -> Any:
        """The value of an expression in the site's process."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{question}\n")
        self.process.stdin.flush()
        for line in self.process.stdout:
            if line.startswith("answer "):
                return ast.literal_eval(line.removeprefix("answer "))
        raise AssertionError("the process died")

    @property
    def complaints(self) -> list[str]:
        """What the process has logged of its index."""
        lines = (self.var / "log").read_text().splitlines()
        return [line for line in lines if " ERROR search." in line]

    def program(self, name: str, *arguments: str) -> None:
        """One of PostgreSQL's programs on the site's database."""
        where = ["-h", str(self.var / "postgres"), "-U", "rainmaker", "-d", "rainmaker"]
        command = [str(programs.folder() / name), *where, *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr


def open_process(var: Path) -> subprocess.Popen[str]:
    """Another process of the site in a folder."""
    environment = {**os.environ, "VAR_DIR": str(var), "DATABASE_URL": "", "PYTHONUNBUFFERED": "1"}
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", LISTENER]
    with (var / "log").open("a") as log:
        return subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=pipe, stdout=pipe, stderr=log, text=True
        )


@contextmanager
def sites(number: int) -> Iterator[list[Site]]:
    """Some migrated sites without postings, until the end of a `with`."""
    with TemporaryDirectory(prefix="rainmaker-") as parent, ExitStack() as stack:
        Path(parent).chmod(0o755)  # root's server runs as another user
        made = []
        for name in range(number):
            var = Path(parent) / str(name)
            var.mkdir()
            process = stack.enter_context(open_process(var))
            made.append(Site(var=var, process=process))
            assert made[-1].ask("call_command('migrate', verbosity=0)") is None
        yield made
