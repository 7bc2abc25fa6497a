"""The addresses of the pages that visitors meet, and of what programs read."""

from __future__ import annotations

from django.contrib.sitemaps import views as sitemap_views
from django.urls import path, re_path
from django.views.decorators.http import conditional_page, require_safe

from search import views
from search.api import views as api
from search.syndication.export import export
from search.syndication.feeds import SearchFeed
from search.syndication.sitemaps import SITEMAPS, robots

urlpatterns = [
    path("", views.posting_list, name="posting_list"),
    path("postings/<path:key>/", views.posting, name="posting"),
    path("why/", views.find_why, name="find_why"),
    path("why/<path:key>/", views.why, name="why"),
    path("suggest/", views.suggest, name="suggest"),
    path("companies/", views.company_list, name="company_list"),
    path("feed.atom", require_safe(conditional_page(SearchFeed())), name="feed"),
    path("export.csv", export, name="export"),
    path("api/postings/", api.PostingListView.as_view(), name="api_postings"),
    path("api/postings/<path:key>/", api.PostingView.as_view(), name="api_posting"),
    path("api/facets/", api.FacetsView.as_view(), name="api_facets"),
    path("api/schema/", api.SchemaView.as_view(), name="api_schema"),
    re_path("^api/", api.NothingView.as_view()),
    path("opensearch.xml", views.opensearch, name="opensearch"),
    path("robots.txt", robots, name="robots"),
    path("sitemap.xml", sitemap_views.index, {"sitemaps": SITEMAPS}, name="sitemap"),
    path(
        "sitemap-<section>.xml",
        sitemap_views.sitemap,
        {"sitemaps": SITEMAPS},
        name="django.contrib.sitemaps.views.sitemap",
    ),
]
