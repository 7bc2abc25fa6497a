"""PostgreSQL's full-text search, as Django's documentation says to use it.

A `SearchVectorField` with weights under a GIN index, `SearchQuery` as people type it, `SearchRank`,
and one aggregate a facet.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any, ClassVar

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import (
    SearchQuery,
    SearchRank,
    SearchVector,
    SearchVectorField,
)
from django.db import connection, models
from django.db.models import Count, F, Func, Q, QuerySet

from bench.peers.answers import FACETS, PAGE_SIZE, SEVERAL, SINGLE, YEARS, Answer, rows
from bench.questions import Question

ENGLISH = "english"
BATCH = 1_000


def _several() -> Any:
    return ArrayField(models.TextField(), default=list)


class PeerRow(models.Model):
    """A posting, flat, with its words."""

    posted = models.DateField()
    title = models.TextField()
    company = models.TextField(null=True, db_index=True)
    company_name = models.TextField()
    text = models.TextField()
    vector = SearchVectorField(null=True)
    years = models.FloatField(null=True, db_index=True)
    seniority = models.TextField(null=True, db_index=True)
    role_type = models.TextField(null=True, db_index=True)
    education_required = models.TextField(null=True, db_index=True)
    workplace = models.TextField(null=True, db_index=True)
    driver = models.TextField(null=True, db_index=True)
    functions = _several()
    licenses = _several()
    license_statuses = _several()
    states = _several()
    employment_types = _several()
    industries = _several()
    markets = _several()

    objects: ClassVar[models.Manager[PeerRow]] = models.Manager()

    class Meta:
        app_label = "bench"
        db_table = "bench_row"
        indexes: ClassVar = [
            GinIndex(fields=["vector"], name="bench_row_vector"),
            *(GinIndex(fields=[column], name=f"bench_row_{column}") for column in SEVERAL.values()),
            models.Index(fields=["-posted", "-id"], name="bench_row_newest"),
        ]

    def __str__(self) -> str:
        return self.title


class Unnest(Func):
    """The members of an array, a row each."""

    function = "unnest"
    set_returning = True
    output_field = models.TextField()


class PostgreSQL:
    name = "PostgreSQL"

    def __init__(self) -> None:
        """Makes its table where there is none."""
        if PeerRow._meta.db_table not in connection.introspection.table_names():
            _fill()

    def answer(self, question: Question) -> Answer:
        matching = PeerRow.objects.filter(_condition(question))
        facets = {name: _facet(question, name, column) for name, column in FACETS.items()}
        return Answer(ids=self.ids(question), total=matching.count(), facets=facets)

    def ids(self, question: Question) -> list[int]:
        """The page's postings, the best or the newest first."""
        found: QuerySet[PeerRow] = PeerRow.objects.filter(_condition(question)).order_by(
            "-posted", "-id"
        )
        if question.words:
            found = found.annotate(rank=SearchRank(F("vector"), _typed(question)))
            found = found.order_by("-rank", "-id")
        offset = (question.page - 1) * PAGE_SIZE
        return list(found.values_list("pk", flat=True)[offset : offset + PAGE_SIZE])


def _typed(question: Question) -> SearchQuery:
    return SearchQuery(question.words, config=ENGLISH, search_type="websearch")


def _condition(question: Question, without: str = "") -> Q:
    condition = Q(vector=_typed(question)) if question.words else Q()
    for name, value in question.filters.items():
        if name == YEARS:
            condition &= Q(years__lte=float(value)) | Q(years__isnull=True)
        elif name in SINGLE and name != without:
            condition &= Q(**{SINGLE[name]: value})
        elif name in SEVERAL and name != without:
            condition &= Q(**{f"{SEVERAL[name]}__contains": [value]})
    return condition


def _facet(question: Question, name: str, column: str) -> dict[str, int]:
    found = PeerRow.objects.filter(_condition(question, without=name)).order_by()
    value = Unnest(column) if name in SEVERAL else F(column)
    counted = found.annotate(value=value).values("value").annotate(number=Count("pk"))
    return {row["value"]: row["number"] for row in counted if row["value"] is not None}


def _fill() -> None:
    with connection.schema_editor() as editor:
        editor.create_model(PeerRow)
    _insert(PeerRow(**row) for row in rows())
    PeerRow.objects.update(
        vector=SearchVector("title", weight="A", config=ENGLISH)
        + SearchVector("company_name", weight="B", config=ENGLISH)
        + SearchVector("text", weight="D", config=ENGLISH)
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE bench_row")


def _insert(made: Iterable[PeerRow]) -> None:
    remaining = iter(made)
    while batch := list(islice(remaining, BATCH)):
        PeerRow.objects.bulk_create(batch)
