"""Two addresses for whoever watches the site: is the process up, and can it answer visitors."""

from __future__ import annotations

from django.db import OperationalError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from config.postgres import EmbeddedServerError


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    return plain("ok")


@never_cache
@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    try:
        executor = MigrationExecutor(connection)
    except (OperationalError, EmbeddedServerError):
        return plain("the database cannot be reached", status=503)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        return plain("migrations are missing: manage.py migrate", status=503)
    return plain("ok")


def plain(text: str, status: int = 200) -> HttpResponse:
    return HttpResponse(f"{text}\n", content_type="text/plain; charset=utf-8", status=status)
