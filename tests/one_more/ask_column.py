"""Prints as JSON what has the new column `reports_to`; run in a copy with its line and field."""

from __future__ import annotations

import json

import django
from django.db.models import Q
from django.template.loader import render_to_string
from django.test import RequestFactory

django.setup()

from drf_spectacular.generators import SchemaGenerator  # noqa: E402

from postings.facts.columns import READ  # noqa: E402  # models are loaded only now
from postings.facts.effective import Facts, fact_with  # noqa: E402
from search.api.shapes import PostingShape  # noqa: E402
from search.index.compile import compile_condition  # noqa: E402
from search.results.summary import summary  # noqa: E402
from search.syndication import export  # noqa: E402
from search.syndication.structured_data import job_posting  # noqa: E402
from tests.one_more import migrations  # noqa: E402
from tests.one_more.unsaved import found, indexed, unsaved  # noqa: E402

lacked_migration = migrations.are_missing()
migrations.write("add_reports_to")

facts = Facts(reports_to=fact_with("reports_to", {"title": "CEO"}))
posting = unsaved(1, reports_to=READ["reports_to"](facts))
context = {"request": RequestFactory(SERVER_NAME="localhost").get("/")}
schema = SchemaGenerator().get_schema(public=True)["components"]["schemas"]
answers = {
    "lacked its migration": lacked_migration,
    "lacks its migration": migrations.are_missing(),
    "index": found(indexed(posting, unsaved(2)), compile_condition(Q(reports_to="CEO")).query()),
    "csv": dict(zip(export.HEADINGS, export.row(posting, ""), strict=True))["reports_to"],
    "api": PostingShape(posting, context=context).data["reports_to"],
    "schema": [name for name, it in schema.items() if "reports_to" in it.get("properties", {})],
    "feed": summary(posting),
    "card": render_to_string("_posting.html", {"posting": posting}).count("<li>CEO</li>"),
    "search engines": job_posting(posting, "").get("employmentUnit"),
}
print(json.dumps(answers))  # noqa: T201  # this is what the test reads
