"""`make evaluate-search`: grades follow from facts, and what Rainmaker finds gets no worse."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import call_command

from bench.installation import ROOT
from bench.peers.rainmaker import Rainmaker
from bench.relevance import publishing
from bench.relevance.corpora import reviewed_records, true_records
from bench.relevance.judging import FILE, VALUES, WORDS, Query, read_queries
from bench.relevance.publishing import (
    BEGIN,
    END,
    PAGE,
    README,
    fallen,
    published,
    rounded,
    summary,
    table,
)
from bench.relevance.scoring import score
from search.index.pull import bring_up_to_date

QUERY = Query(
    words="vp insurance",
    kind="level and industry",
    grades={
        3: {"level": ["vp"], "industry": ["insurance"]},
        2: {"license": ["series_7"], "title": ["wealth"]},
        1: {"text": ["insurance"]},
    },
)
GRADED = [
    ({"level": "vp", "industry": ["insurance"]}, 3),
    ({"level": "vp"}, 0),
    ({"license": "preferred", "title": "Head of Wealth"}, 2),
    ({"license": "not_required", "title": "Head of Wealth"}, 0),
    ({"text": "Our Insurance is good."}, 1),
]


def record(**stated):
    item = {"code": "series_7", "status": stated.get("license")}
    return {
        "title": {"clean": stated.get("title", "Director")},
        "seniority": {"level": stated.get("level")},
        "industry": {"employer": stated.get("industry", [])},
        "licenses": {"items": [item] if "license" in stated else []},
    }


@pytest.mark.parametrize(("stated", "grade"), GRADED)
def test_a_posting_has_the_highest_grade_whose_conditions_it_meets(stated, grade: int):
    assert QUERY.grade(record(**stated), stated.get("text", "")) == grade


def test_every_query_is_graded_by_known_conditions():
    queries = read_queries()
    assert len(queries) >= 60
    assert len({query.words for query in queries}) == len(queries)
    for query in queries:
        assert 3 in query.grades
        assert {name for each in query.grades.values() for name in each} <= {*WORDS, *VALUES}


def test_every_query_means_a_posting_of_some_corpus():
    records = [*reviewed_records().values(), *true_records().values()]
    for query in read_queries():
        if not any("text" in conditions for conditions in query.grades.values()):
            assert any(query.grade(each, "") >= 2 for each in records), query.words


def test_what_is_shortened_or_mistyped_means_the_same():
    grades = {query.words: query.grades for query in read_queries()}
    assert grades["vp sales"] == grades["vice president of sales"]


@pytest.mark.django_db
def test_rainmaker_finds_in_the_samples_what_it_is_published_to_find(index_dir):
    call_command("ingest", ROOT / "samples", "--workers", "1", stdout=StringIO(), verbosity=0)
    bring_up_to_date()
    figures = {"samples": rounded(score([Rainmaker()], read_queries(), reviewed_records()))}
    assert fallen(figures) == []
    figures["samples"]["Rainmaker"]["all"] = [0.0, 0.0, 1]
    assert len(fallen(figures)) == 2


def test_the_published_figures_are_those_of_the_queries_and_of_the_readme():
    kept = published()
    assert kept["queries"] == publishing.fingerprint(), f"{FILE.name} changed: {BEGIN}"
    for path, written in ((README, summary), (PAGE, table)):
        text = path.read_text(encoding="utf-8").split(BEGIN)[1].split(END)[0]
        assert list(written(kept["figures"])) == text.strip().splitlines()
