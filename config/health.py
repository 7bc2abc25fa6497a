"""Two addresses for whoever watches the site: is the process up, and can it answer visitors.

What the latter takes is for each app to say: it registers its checks here.
"""

from __future__ import annotations

from collections.abc import Callable

from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from config import outage

# What is missing, in words; nothing where all is well.
Check = Callable[[], str | None]
CHECKS: list[Check] = []


def readiness_check(check: Check) -> Check:
    """Register a check. It may rest on those before it: the first that finds something ends it."""
    CHECKS.append(check)
    return check


@readiness_check
def migrations_are_applied() -> str | None:
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return "migrations are missing: manage.py migrate" if plan else None


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    return plain("ok")


@never_cache
@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    missing = what_is_missing()
    if missing is None:
        return plain("ok")
    response = plain(missing, status=503)
    response.headers["Retry-After"] = str(outage.RETRY_SECONDS)
    return response


def what_is_missing() -> str | None:
    try:
        return next((missing for check in CHECKS if (missing := check())), None)
    except Exception as error:
        if not outage.outage_in(error):
            raise
        outage.note(error)
        return "the database cannot be reached"


def plain(text: str, status: int = 200) -> HttpResponse:
    return HttpResponse(f"{text}\n", content_type="text/plain; charset=utf-8", status=status)
