"""The addresses of the API. A search that has a bad value answers all the same, and names it."""

from __future__ import annotations

from django.http import HttpResponseRedirect
from django.urls import reverse
from drf_spectacular.renderers import OpenApiJsonRenderer2
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularAPIView
from rest_framework.exceptions import APIException, NotFound
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from search.api.parameters import AT, PAGE, search_parameters
from search.api.shapes import DetailShape, FacetsShape, PageShape, PostingDetailShape
from search.index.pull import IndexNotReadyError
from search.middleware import NOT_READY, RETRY_SECONDS
from search.posting_page.lookup import PostingWithheldError, posting_of
from search.results.page import Results, search


class SearchNotReady(APIException):
    """There is no index to search yet."""

    status_code = 503
    default_detail = NOT_READY
    wait = RETRY_SECONDS  # the framework makes a header of it


class PostingWithheld(APIException):
    """The posting is no longer on the site."""

    status_code = 410
    default_detail = "This posting is no longer on the site."


def results_of(request: Request) -> Results:
    """The answer to a request's parameters."""
    try:
        return search(request.query_params)
    except IndexNotReadyError as error:
        raise SearchNotReady from error


class PostingListView(APIView):
    """The postings that a search finds, 20 a page."""

    @extend_schema(
        operation_id="postings",
        parameters=[*search_parameters(), PAGE, AT],
        responses={200: PageShape, 503: DetailShape},
    )
    def get(self, request: Request) -> Response:
        return Response(PageShape(results_of(request), context={"request": request}).data)


class PostingView(APIView):
    """One posting, by its key or by another under which a source speaks of it."""

    @extend_schema(
        operation_id="posting",
        responses={200: PostingDetailShape, 302: None, 404: DetailShape, 410: DetailShape},
    )
    def get(self, request: Request, key: str) -> Response | HttpResponseRedirect:
        try:
            found = posting_of(key)
        except PostingWithheldError as error:
            raise PostingWithheld from error
        if found.key != key:
            return HttpResponseRedirect(reverse("api_posting", args=[found.key]))
        return Response(PostingDetailShape(found, context={"request": request}).data)


class FacetsView(APIView):
    """The values that would narrow a search, with the number of postings of each."""

    @extend_schema(
        operation_id="facets",
        parameters=search_parameters(),
        responses={200: FacetsShape, 503: DetailShape},
    )
    def get(self, request: Request) -> Response:
        return Response(FacetsShape(results_of(request), context={"request": request}).data)


class SchemaView(SpectacularAPIView):
    """This description, in OpenAPI 3.1."""

    renderer_classes = [OpenApiJsonRenderer2]  # noqa: RUF012  # as the library declares it


class NothingView(APIView):
    """Every other address under the API: a slash is missing, or there is nothing, said in JSON."""

    schema = None  # no part of the description

    def get(self, request: Request) -> HttpResponseRedirect:
        if not request.path.endswith("/"):
            return HttpResponseRedirect(request.get_full_path(force_append_slash=True))
        raise NotFound("There is no such address in the API.")
