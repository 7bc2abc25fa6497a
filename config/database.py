"""Which database the site uses: the one that `DATABASE_URL` names, or else an embedded PostgreSQL.

And what to say to an operator when it cannot be reached.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import psycopg
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, connections
from psycopg.conninfo import conninfo_to_dict

from config.postgres import cluster

SCHEMES = ("postgresql://", "postgres://")
EXAMPLE = "postgresql://rainmaker:secret@localhost:5432/rainmaker"
NAMES = {"dbname": "NAME", "user": "USER", "password": "PASSWORD", "host": "HOST", "port": "PORT"}

# How long a thread that serves keeps a connection: a server's process only grows.
KEPT_SECONDS = 3600
# How long a visitor's request waits for a server that says nothing; the driver's least is 2.
CONNECT_SECONDS = 2

# The first whose words are in the driver's message is what to do.
ADVICE = {
    "password authentication failed": "Check the user and the password in DATABASE_URL.",
    "no password supplied": "Add the password to DATABASE_URL.",
    'role "': "Check the user in DATABASE_URL, or create it: createuser NAME",
    "does not exist": "Check the name in DATABASE_URL, or create the database: createdb NAME",
    "too many": "Raise max_connections of the server, or lower WEB_WORKERS or WEB_THREADS.",
}
MIGRATE = "Bring it up to date first: .venv/bin/python manage.py migrate"
OTHER_ADVICE = "Check that the server runs, and the host and the port in DATABASE_URL."


def from_url(url: str) -> dict[str, Any]:
    """Django's settings for the database that a URL names; its query goes to the driver."""
    try:
        parameters = conninfo_to_dict(url) if url.startswith(SCHEMES) else {}
    except psycopg.ProgrammingError:
        parameters = {}
    ports = str(parameters.get("port", "")).replace(",", "")
    if not parameters.get("dbname") or (ports and not ports.isdecimal()):
        # The value is not repeated: it may hold a password.
        raise ImproperlyConfigured(
            f"DATABASE_URL does not name a PostgreSQL database. Example: DATABASE_URL={EXAMPLE}"
        )
    named = {name: str(parameters.pop(key, "")) for key, name in NAMES.items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": parameters,
        **named,
    }


def embedded(folder: Path) -> dict[str, Any]:
    """Django's settings for the PostgreSQL that starts by itself and keeps its data in a folder."""
    return {
        "ENGINE": "config.postgres",
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {},
        "NAME": cluster.DATABASE,
        "USER": cluster.ROLE,
        "HOST": str(folder.resolve()),
        "PORT": str(cluster.PORT),
    }


def embedded_home() -> Path | None:
    """The folder of the embedded PostgreSQL, where that is the database in use."""
    named = settings.DATABASES["default"]
    return Path(named["HOST"]) if named["ENGINE"] == "config.postgres" else None


def keep_connections() -> None:
    """From here on, each thread of this process keeps its connection: for serving.

    A thread whose connection is lost makes another one at its next request, so that the site is
    back as soon as the database is. A pool waits between its attempts, and longer each time.
    """
    connections.close_all()
    named = settings.DATABASES["default"]
    named["CONN_MAX_AGE"] = KEPT_SECONDS
    named["OPTIONS"].setdefault("connect_timeout", CONNECT_SECONDS)


def explain(error: DatabaseError) -> str | None:
    """What to tell an operator whose database was not reached, or is not this version's.

    Nothing if the error is another.
    """
    cause = error.__cause__
    if isinstance(cause, psycopg.errors.UndefinedTable | psycopg.errors.UndefinedColumn):
        reason = str(cause).splitlines()[0]
        return f"The database is not the one of this version ({reason}).\n{MIGRATE}"
    if not isinstance(cause, psycopg.OperationalError) or cause.sqlstate is not None:
        return None
    named = settings.DATABASES["default"]
    where = f"{named['HOST'] or 'localhost'}, port {named['PORT'] or 5432}"
    reason = str(cause).strip()
    advice = next((advice for words, advice in ADVICE.items() if words in reason), OTHER_ADVICE)
    return f"The database {named['NAME']} on {where} cannot be used:\n{reason}\n{advice}"
