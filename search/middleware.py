"""What holds for every page: a search that cannot be answered yet says so."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

from search.index.pull import IndexNotReadyError

RETRY_SECONDS = 60

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class IndexNotReadyMiddleware:
    """Answers a search that has no index yet: in a minute it will have one."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, IndexNotReadyError):
            return None
        response = render(request, "index_not_ready.html", status=503)
        response.headers["Retry-After"] = str(RETRY_SECONDS)
        return response
