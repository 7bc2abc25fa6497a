"""The pages that a visitor meets. The URL is the whole state; a fragment is a page's include."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.db.models.functions import Lower
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe
from django_htmx.middleware import HtmxDetails

from postings.models import Company, Posting, Source
from search.evidence import PostingPage
from search.index.pull import IndexNotReadyError
from search.related import relatives, versions
from search.results import search

COMPANIES_A_PAGE = 200
HTMX_HEADERS = ("HX-Request", "HX-Boosted", "HX-Target", "HX-History-Restore-Request")


class HtmxRequest(HttpRequest):
    """A request as django_htmx leaves it."""

    htmx: HtmxDetails


def wants_fragment(request: HtmxRequest) -> bool:
    """Whether a part of the page is to be replaced; going back in the history needs all of it."""
    htmx = request.htmx
    replaces_page = htmx.history_restore_request or (htmx.boosted and htmx.target != "results")
    return bool(htmx) and not replaces_page


@require_safe
def posting_list(request: HtmxRequest) -> HttpResponse:
    try:
        results = search(request.GET)
    except IndexNotReadyError:
        return render(request, "index_not_ready.html", status=503)
    template = "_results.html" if wants_fragment(request) else "posting_list.html"
    response = render(request, template, {"results": results})
    patch_vary_headers(response, HTMX_HEADERS)
    return response


@require_safe
def posting(request: HttpRequest, key: str) -> HttpResponse:
    """One posting. The other keys under which sources speak of it lead to it."""
    rows = Posting.objects.select_related("company").prefetch_related("corrections")
    name = key.replace("\x00", "")
    found = rows.filter(key=name).first()
    if found is None:
        source = get_object_or_404(Source.objects.select_related("posting"), key=name)
        return redirect(source.posting)
    near, size = relatives(found)
    context = {"relatives": near, "family_size": size, "versions": versions(found)}
    return render(request, "posting_detail.html", {"page": PostingPage(found), **context})


@require_safe
def company_list(request: HttpRequest) -> HttpResponse:
    rows = Company.objects.annotate(number=Count("postings")).filter(Q(number__gt=0))
    rows = rows.order_by(Lower("name"), "pk")
    page = Paginator(rows, COMPANIES_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "company_list.html", {"page": page})
