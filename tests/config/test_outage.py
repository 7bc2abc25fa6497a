"""A lost database is 503 with the time to come back, on every page; a mistake stays a mistake."""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from bs4 import BeautifulSoup
from django.contrib.sessions.exceptions import SessionInterrupted
from django.db import (
    DatabaseError,
    InterfaceError,
    OperationalError,
    ProgrammingError,
    connections,
)
from django.test import Client

from config import outage
from config.postgres import EmbeddedServerError

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [
    "/",
    "/?q=manager",
    "/companies/",
    "/postings/a/",
    "/why/a/",
    "/feed.atom",
    "/export.csv",
    "/sitemap.xml",
    "/suggest/?company=a",
    "/api/postings/",
    "/api/postings/a/",
    "/api/facets/",
]


def raised(error: Exception, cause: Exception | None = None) -> Exception:
    """The error as the database layer raises it: because of one of the driver's."""
    error.__cause__ = cause
    return error


OUTAGES = [
    EmbeddedServerError("does not start"),
    raised(OperationalError("refused"), psycopg.OperationalError("refused")),
    raised(OperationalError("timeout"), psycopg.errors.ConnectionTimeout("timeout")),
    raised(InterfaceError("connection already closed")),
    raised(OperationalError("shut down"), psycopg.errors.AdminShutdown("shut down")),
    raised(OperationalError("crash"), psycopg.errors.CrashShutdown("crash")),
    raised(OperationalError("starting up"), psycopg.errors.CannotConnectNow("starting up")),
    raised(OperationalError("disk full"), psycopg.errors.DiskFull("disk full")),
    raised(OperationalError("file gone"), psycopg.errors.UndefinedFile("file gone")),
    raised(OperationalError("too many"), psycopg.errors.TooManyConnections("too many")),
]
MISTAKES = [
    ValueError("no number"),
    raised(ProgrammingError("no column"), psycopg.errors.UndefinedColumn("no column")),
    raised(OperationalError("deadlock"), psycopg.errors.DeadlockDetected("deadlock")),
    raised(OperationalError("canceled"), psycopg.errors.QueryCanceled("canceled")),
    raised(DatabaseError("anything")),
]


@pytest.fixture
def visitor() -> Client:
    return Client(raise_request_exception=False)


@pytest.fixture(autouse=True)
def _no_connection(monkeypatch):
    """Other tests leave theirs open."""
    monkeypatch.setattr(outage, "is_connected", lambda: False)
    outage.trouble.ended()


@pytest.fixture
def fail_with(monkeypatch):
    """Makes each use of the database raise an error."""

    def use(error: Exception) -> None:
        def fail(_: object) -> None:
            raise error

        monkeypatch.setattr(type(connections["default"]), "ensure_connection", fail)

    return use


@pytest.mark.parametrize("error", OUTAGES, ids=repr)
def test_an_error_of_a_lost_database_is_told(error: Exception):
    assert outage.outage_in(error) is error
    assert outage.outage_in(raised(RuntimeError("in a template"), error)) is error


@pytest.mark.parametrize("error", MISTAKES, ids=repr)
def test_any_other_error_is_not(error: Exception):
    assert outage.outage_in(error) is None


def test_an_error_without_a_code_is_a_mistake_where_the_connection_works(monkeypatch):
    error = raised(OperationalError("too many parameters"), psycopg.OperationalError("too many"))
    monkeypatch.setattr(outage, "is_connected", lambda: True)
    assert outage.outage_in(error) is None


@pytest.mark.parametrize("path", PAGES)
def test_every_page_says_when_to_come_back(visitor: Client, fail_with, path: str):
    fail_with(OUTAGES[1])
    response = visitor.get(path)
    assert response.status_code == 503
    assert int(response.headers["Retry-After"]) == outage.RETRY_SECONDS
    if path.startswith("/api/"):
        assert response.json() == {"detail": outage.MESSAGE}
    else:
        assert b"<h1>The database cannot be reached" in response.content


@pytest.mark.parametrize("error", [OUTAGES[1], MISTAKES[0]], ids=["503", "500"])
def test_the_page_is_one_of_the_site(visitor: Client, fail_with, error: Exception):
    fail_with(error)
    page = BeautifulSoup(visitor.get("/companies/").content, "html.parser")
    home = page.select_one("header a[href='/']")
    assert home is not None
    assert home.get_text(strip=True) == "Rainmaker"
    assert page.title.get_text(strip=True).endswith(" – Rainmaker")
    linked = [it.get("href") or it["src"] for it in page.select("head link, header img")]
    assert all((ROOT / link.removeprefix("/")).is_file() for link in linked)


@pytest.mark.parametrize("error", OUTAGES, ids=repr)
def test_whatever_says_that_it_is_lost(visitor: Client, fail_with, error: Exception):
    fail_with(error)
    assert visitor.get("/companies/").status_code == 503


@pytest.mark.parametrize("error", MISTAKES, ids=repr)
def test_a_mistake_stays_one(visitor: Client, fail_with, error: Exception):
    fail_with(error)
    assert visitor.get("/companies/").status_code == 500


def test_whoever_is_logged_in_gets_it_too(visitor: Client, fail_with):
    """The session is read by the middleware, for the admin's pages."""
    visitor.cookies["sessionid"] = "a" * 32
    fail_with(OUTAGES[1])
    assert visitor.get("/admin/").status_code == 503
    assert visitor.post("/admin/login/", {"username": "a", "password": "b"}).status_code == 503


def test_what_was_sent_with_a_form_is_kept_to_be_sent_again(visitor: Client, fail_with):
    visitor.cookies["sessionid"] = "a" * 32
    fail_with(OUTAGES[1])
    typed = {"title": 'VP "West" <b>', "functions": ["sales", "other"], "_save": "Save"}
    page = visitor.post("/admin/postings/posting/1/change/", typed).content.decode()
    fields = BeautifulSoup(page, "html.parser").form.select("input")
    functions = [("functions", "sales"), ("functions", "other")]
    kept = [(field["name"], field["value"]) for field in fields]
    assert kept == [("title", 'VP "West" <b>'), *functions, ("_save", "Save")]
    login = visitor.post("/admin/login/", {"username": "ada", "password": "secret"})
    assert b"secret" not in login.content
    assert b"<form" not in login.content


def test_a_session_that_cannot_be_written_is_no_bad_request(rf):
    response = outage.bad_request(rf.get("/"), raised(SessionInterrupted("deleted"), OUTAGES[7]))
    assert response.status_code == 503
    assert outage.bad_request(rf.get("/"), SessionInterrupted("deleted")).status_code == 400


def test_what_asks_no_database_goes_on(visitor: Client, fail_with):
    fail_with(OUTAGES[1])
    for path in ("/healthz", "/robots.txt", "/admin/login/", "/opensearch.xml"):
        assert visitor.get(path).status_code == 200


def test_the_log_has_one_line_for_an_outage_and_one_for_its_end(visitor, fail_with, caplog):
    fail_with(OUTAGES[1])
    for path in PAGES * 3:
        visitor.get(path)
    visitor.get("/readyz")
    outage.database_is_back()
    assert [record.message for record in caplog.records if is_logged(record)] == [
        "The database cannot be reached: refused",
        "The database is reached again.",
    ]


def is_logged(record: logging.LogRecord) -> bool:
    return outage.SaidOnce().filter(record)


# A request to a site whose database takes the connection and then says nothing.
ASK = """
import os, sys, time
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
from config.wsgi import application
from django.test import Client
start = time.monotonic()
response = Client(raise_request_exception=False, headers={"host": "localhost"}).get("/companies/")
print(response.status_code, response.headers["Retry-After"], round(time.monotonic() - start))
"""


def test_a_server_that_says_nothing_is_not_waited_for(tmp_path: Path):
    (tmp_path / "static").mkdir()
    with socket.create_server(("127.0.0.1", 0), backlog=5) as silent:
        url = f"postgresql://ann@127.0.0.1:{silent.getsockname()[1]}/jobs"
        named = {"DATABASE_URL": url, "VAR_DIR": str(tmp_path)}
        done = subprocess.run(
            [sys.executable, "-c", ASK],
            cwd=ROOT,
            env=os.environ | named,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    status, retry_after, seconds = done.stdout.split()
    assert (status, retry_after) == ("503", "3"), done.stderr
    assert int(seconds) <= 5
    assert done.stderr.count("\n") == 1
