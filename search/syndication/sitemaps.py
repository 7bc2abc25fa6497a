"""What search engines are shown: robots.txt, and a sitemap of all postings."""

from __future__ import annotations

import datetime as dt

from django.conf import settings
from django.contrib.sitemaps import Sitemap
from django.db.models import Max, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from postings.models import Posting, Revision

POSTINGS_A_FILE = 5_000
NOT_PAGES = ("/admin/", "/api/", "/export.csv")


class PageSitemap(Sitemap[str]):
    """The pages that list postings."""

    def items(self) -> list[str]:
        return ["posting_list", "company_list"]

    def location(self, item: str) -> str:
        return reverse(item)


class PostingSitemap(Sitemap[Posting]):
    """Every posting on the site, with the day of its latest text."""

    limit = POSTINGS_A_FILE

    def items(self) -> QuerySet[Posting]:
        latest = Revision.objects.filter(posting=OuterRef("pk")).order_by("-pk").values("made_at")
        changed = Coalesce(Subquery(latest[:1]), "first_seen")
        postings = Posting.objects.public().only("key")
        return postings.annotate(text_since=changed).order_by("pk")

    def lastmod(self, item: Posting) -> dt.datetime:
        since: dt.datetime = item.text_since  # type: ignore[attr-defined]  # annotated above
        return since

    def get_latest_lastmod(self) -> dt.datetime | None:
        """One query; the library would ask every posting."""
        latest: dt.datetime | None = self.items().aggregate(latest=Max("text_since"))["latest"]
        return latest


SITEMAPS: dict[str, type[Sitemap[str] | Sitemap[Posting]]] = {
    "pages": PageSitemap,
    "postings": PostingSitemap,
}


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """All is forbidden on a site that is not `INDEXABLE`."""
    if settings.INDEXABLE:
        rules = [f"Disallow: {path}" for path in NOT_PAGES]
        rules += ["", f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}"]
    else:
        rules = ["Disallow: /"]
    text = "\n".join(["User-agent: *", *rules, ""])
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
