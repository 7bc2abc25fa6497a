"""Which database is used, and what an operator reads when it cannot be reached."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import OperationalError

from config import database

URLS = [
    (
        "postgresql://ann:s%40cret@db.example:5433/jobs",
        {"NAME": "jobs", "USER": "ann", "PASSWORD": "s@cret", "HOST": "db.example", "PORT": "5433"},
        {},
    ),
    (
        "postgres:///jobs",
        {"NAME": "jobs", "USER": "", "PASSWORD": "", "HOST": "", "PORT": ""},
        {},
    ),
    (
        "postgresql:///jobs?host=/var/run/my%20sockets&sslmode=require",
        {"NAME": "jobs", "HOST": "/var/run/my sockets"},
        {"sslmode": "require"},
    ),
]
NO_URLS = [
    "mysql://ann:secret@localhost/jobs",
    "jobs",
    "postgresql://ann:secret@localhost:port/jobs",
    "postgresql://ann:secret@localhost",
    "postgresql:///jobs?no_such_option=secret",
]
UNREACHED = [
    ('FATAL:  password authentication failed for user "ann"', "the user and the password"),
    ('FATAL:  database "jobs" does not exist', "createdb"),
    ('FATAL:  role "ann" does not exist', "createuser"),
    ("FATAL:  sorry, too many clients already", "max_connections"),
    ("connection refused", "Check that the server runs"),
]


@pytest.mark.parametrize(("url", "named", "options"), URLS)
def test_a_url_names_a_database(url: str, named: dict[str, str], options: dict[str, str]):
    settings = database.from_url(url)
    assert settings["ENGINE"] == "django.db.backends.postgresql"
    assert settings["OPTIONS"] == options
    assert {name: settings[name] for name in named} == named


@pytest.mark.parametrize("url", NO_URLS)
def test_another_url_is_refused_with_an_example_and_without_the_password(url: str):
    with pytest.raises(ImproperlyConfigured, match="DATABASE_URL=postgresql://") as refusal:
        database.from_url(url)
    assert ":secret@localhost/jobs" not in str(refusal.value)
    assert url not in str(refusal.value)


def test_without_a_url_the_database_is_embedded():
    settings = database.embedded(Path("/srv/my data/postgres"))
    assert (settings["ENGINE"], settings["HOST"]) == ("config.postgres", "/srv/my data/postgres")


def failed(cause: psycopg.Error) -> OperationalError:
    error = OperationalError(*cause.args)
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(("reason", "advice"), UNREACHED)
def test_a_database_that_was_not_reached_is_explained(monkeypatch, reason: str, advice: str):
    named = {"NAME": "jobs", "HOST": "db.example", "PORT": "", "PASSWORD": "s3cret"}
    monkeypatch.setattr(database, "settings", SimpleNamespace(DATABASES={"default": named}))
    text = database.explain(failed(psycopg.OperationalError(reason)))
    assert text is not None
    assert "The database jobs on db.example, port 5432" in text
    assert reason in text
    assert advice in text
    assert "s3cret" not in text


def test_an_error_of_a_statement_is_not_explained_away():
    assert database.explain(failed(psycopg.errors.DeadlockDetected("deadlock"))) is None
