"""The addresses of the site: the visitors' pages, the admin, and two for whoever watches it."""

from __future__ import annotations

from django.contrib import admin
from django.urls import include, path

from config.health import healthz, readyz

handler400 = "config.outage.bad_request"
handler500 = "config.outage.server_error"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("healthz", healthz, name="healthz"),
    path("readyz", readyz, name="readyz"),
    path("", include("search.urls")),
]
