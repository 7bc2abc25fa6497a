"""What holds for every page: none is indexed that should not be, a search that cannot be
answered yet says so, and so does a posting that is no longer on the site.
"""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.db import ProgrammingError
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import render

from config.outage import API
from search.index.pull import IndexNotReadyError
from search.index.state import database_state
from search.posting_page.lookup import PostingWithheldError

NOT_READY = "The search is being prepared. Please try again in a few seconds."
RETRY_SECONDS = 5  # the server's follower is building it; thousands of postings take seconds

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class RobotsMiddleware:
    """Keeps search engines from pages that are not for them.

    On a site that is not `INDEXABLE` that is every page; elsewhere, every address with parameters,
    of which there are endlessly many.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if not settings.INDEXABLE or request.META.get("QUERY_STRING"):
            response.headers.setdefault("X-Robots-Tag", "noindex")
        return response


class IndexNotReadyMiddleware:
    """Answers a search that has no index yet: the server is building it."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not (isinstance(error, IndexNotReadyError) or is_of_a_restore(error)):
            return None
        response: HttpResponse
        if request.path.startswith(API):
            response = JsonResponse({"detail": NOT_READY}, status=503)
        else:
            response = render(request, "index_not_ready.html", status=503)
        response.headers["Retry-After"] = str(RETRY_SECONDS)
        return response


class PostingWithheldMiddleware:
    """Answers for a posting that staff took off the site: there was one, and it is gone."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not isinstance(error, PostingWithheldError):
            return None
        return render(request, "posting_withheld.html", status=410)


def is_of_a_restore(error: Exception) -> bool:
    """Whether a table was missing because a backup is being restored."""
    return isinstance(error, ProgrammingError) and not database_state().is_whole
