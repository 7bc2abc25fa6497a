"""The pages that a visitor meets. The URL is the whole state; a fragment is a page's include."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

from django.core.paginator import Paginator
from django.db.models import F
from django.db.models.functions import Lower
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe
from django_htmx.middleware import HtmxDetails

from postings.models import Company, Posting
from search.advice.reading import WORDS, Reading
from search.advice.suggestions import MOST, companies, suggestions
from search.filters import PostingFilter
from search.filters.words import LITERAL
from search.index.pull import IndexNotReadyError
from search.index.searcher import searcher_in_use, up_to_date_searcher
from search.posting_page.evidence import PostingPage
from search.posting_page.lookup import expect_all_postings, posting_of
from search.posting_page.related import relatives, versions
from search.posting_page.similar import Similar, similar
from search.posting_page.why import Explanation
from search.query.snippets import Span, matches
from search.results.page import search
from search.syndication.structured_data import structured_data

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
    results = search(request.GET)
    template = "_results.html" if wants_fragment(request) else "posting_list.html"
    response = render(request, template, {"results": results})
    patch_vary_headers(response, HTMX_HEADERS)
    return response


@require_safe
def posting(request: HttpRequest, key: str) -> HttpResponse:
    """One posting. The other keys under which sources speak of it lead to it."""
    found = posting_of(key)
    if found.key != key:
        return redirect(found)
    near, size = relatives(found)
    address = request.build_absolute_uri(found.get_absolute_url())
    context = {
        "page": PostingPage(found, _matches(request.GET, found)),
        "search": request.GET.urlencode(),
        "relatives": near,
        "family_size": size,
        "versions": versions(found),
        "similar": _similar(found),
        "structured_data": structured_data(found, address),
    }
    return render(request, "posting_detail.html", context)


@require_safe
def why(request: HttpRequest, key: str) -> HttpResponse:
    """A posting beside a search: which of its filters it passes."""
    page, searcher = PostingPage(posting_of(key)), up_to_date_searcher()
    explanation = Explanation(page, PostingFilter(request.GET, searcher=searcher), searcher)
    return render(request, "posting_why.html", {"explanation": explanation})


@require_safe
def find_why(request: HttpRequest) -> HttpResponse:
    """Leads from a posting's address, as a visitor pasted it, to `why` with the same search."""
    parameters = request.GET.copy()
    address = " ".join(parameters.pop("posting", [])).strip()
    try:
        found = posting_of(_key_of(address))
    except Http404:
        context = {"address": address, "search": parameters.urlencode()}
        return render(request, "why_not_found.html", context, status=404)
    link = reverse("why", args=[found.key])
    return redirect(f"{link}?{parameters.urlencode()}")


def _matches(search: QueryDict, posting: Posting) -> list[Span]:
    """Where the posting says what the visitor searched for."""
    filters = PostingFilter(_words_of(search), searcher=searcher_in_use())
    return matches(posting.text, Reading(filters).phrases)


def _words_of(search: QueryDict) -> QueryDict:
    """The words of a search alone: a posting's page has no use for its filters."""
    words = QueryDict(mutable=True)
    for name in (WORDS, LITERAL):
        words.setlist(name, search.getlist(name))
    return words


def _key_of(address: str) -> str:
    """The key in the address of a posting's page; anything else is taken for a key.

    >>> _key_of("https://jobs.example/postings/acme/7/?q=vp"), _key_of("acme/7")
    ('acme/7', 'acme/7')
    """
    try:
        path = unquote(urlsplit(address).path)
    except ValueError:  # such as "http://["
        path = address
    _, marker, key = path.partition("/postings/")
    return (key if marker else path).strip("/")


def _similar(posting: Posting) -> list[Similar]:
    """Without an index, a posting's page shows everything else."""
    try:
        return similar(posting, up_to_date_searcher())
    except IndexNotReadyError:
        return []


@require_safe
def company_list(request: HttpRequest) -> HttpResponse:
    rows = Company.objects.public().order_by(Lower("name"), "pk")
    page = Paginator(rows, COMPANIES_A_PAGE).get_page(request.GET.get("page"))
    if not page.paginator.count:
        expect_all_postings()
    return render(request, "company_list.html", {"page": page})


@require_safe
def opensearch(request: HttpRequest) -> HttpResponse:
    """Tells browsers how to search here from their address bar."""
    context = {"site": request.build_absolute_uri("/").removesuffix("/")}
    kind = "application/opensearchdescription+xml"
    return render(request, "opensearch.xml", context, content_type=kind)


@require_safe
def suggest(request: HtmxRequest) -> HttpResponse:
    """What goes on as somebody types: `q` as options of a list, `company` too, or as JSON."""
    if "company" in request.GET:
        typed = request.GET["company"].replace("\x00", "").strip()
        rows = companies(typed)[:MOST]
        named = list(rows.values("slug", "name", count=F("number"))) if typed else []
        if request.htmx:
            return render(request, "_companies.html", {"companies": named})
        return JsonResponse({"companies": named})
    searcher = searcher_in_use()
    found = suggestions(request.GET.get("q", ""), searcher) if searcher else []
    return render(request, "_suggestions.html", {"suggestions": found})
