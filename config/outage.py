"""What visitors get while the database cannot be reached: 503, and when to come back.

Django hands what nobody caught, in a view or in any middleware, to the handlers of `config.urls`.
So this is the one place where a lost database is told from a mistake of ours. It is logged once.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.db import InterfaceError, OperationalError, connection
from django.db.backends.signals import connection_created
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template import loader
from django.views import defaults

from config.postgres import EmbeddedServerError
from config.trouble import Trouble

RETRY_SECONDS = 3  # the embedded database is back within that, if it can be
API = "/api/"
MESSAGE = "The database cannot be reached at the moment. Please try again in a few seconds."

# What PostgreSQL says of itself and not of a statement (its manual, appendix A): connection
# exceptions, insufficient resources (disk, memory, connections), being shut down or started, and
# errors of its files.
CODES = ("08", "53", "57P", "58")

trouble = Trouble(logging.getLogger(__name__), "The database is reached again.")


def server_error(request: HttpRequest) -> HttpResponse:
    """`handler500`: an error of a lost database is no mistake of ours."""
    error = outage_in(sys.exc_info()[1])
    return unavailable(request, error) if error else defaults.server_error(request)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """`handler400`: Django takes a session that could not be written for one that was deleted."""
    error = outage_in(exception)
    return unavailable(request, error) if error else defaults.bad_request(request, exception)


def note(error: BaseException) -> None:
    """Log the outage, unless it is known, and see to it that the next request connects anew."""
    trouble.met("The database cannot be reached", " ".join(str(error).split()))
    connection.close()


def unavailable(request: HttpRequest, error: BaseException) -> HttpResponse:
    note(error)
    if request.path.startswith(API):
        response: HttpResponse = JsonResponse({"detail": MESSAGE}, status=503)
    else:
        page = loader.get_template("503.html").render({"sent": sent(request)})
        response = HttpResponse(page, status=503)
    response.headers["Retry-After"] = str(RETRY_SECONDS)
    return response


def sent(request: HttpRequest) -> list[tuple[str, str]]:
    """What came with a form, to be sent again as it is; no password goes back into a page."""
    try:
        fields = [(name, value) for name, values in request.POST.lists() for value in values]
    except (OSError, SuspiciousOperation):  # the rest of it never came, or was no form
        return []
    return [] if any("password" in name for name, _ in fields) else fields


def outage_in(error: BaseException | None) -> BaseException | None:
    """The error of a lost database among an error and what led to it."""
    return next((each for each in chain(error) if is_outage(each)), None)


def chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        yield error
        seen.add(id(error))
        error = error.__cause__ or error.__context__


def is_outage(error: BaseException) -> bool:
    if isinstance(error, EmbeddedServerError):
        return True
    if not isinstance(error, OperationalError | InterfaceError):
        return False
    code = getattr(error.__cause__, "sqlstate", None)
    return code.startswith(CODES) if code else not is_connected()


def is_connected() -> bool:
    """Whether this thread's connection works, as far as the driver knows."""
    return connection.connection is not None and not connection.connection.closed


class SaidOnce(logging.Filter):
    """Leaves each 503 out of the log of requests: whatever it is about has been said."""

    def filter(self, record: logging.LogRecord) -> bool:
        return getattr(record, "status_code", None) != HTTPStatus.SERVICE_UNAVAILABLE


def database_is_back(**_: Any) -> None:
    trouble.ended()


connection_created.connect(database_is_back)
