"""The addresses of the pages that visitors meet."""

from __future__ import annotations

from django.urls import path

from search import views

urlpatterns = [
    path("", views.posting_list, name="posting_list"),
    path("postings/<path:key>/", views.posting, name="posting"),
    path("why/", views.find_why, name="find_why"),
    path("why/<path:key>/", views.why, name="why"),
    path("companies/", views.company_list, name="company_list"),
]
