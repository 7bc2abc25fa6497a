"""`make bench`: its questions, its corpus, and engines that all answer the same."""

from __future__ import annotations

import pytest

from bench import loading
from bench.corpus import DISTINCT
from bench.generator.corpus import posting
from bench.peers.answers import FACETS
from bench.peers.postgresql import PostgreSQL
from bench.peers.rainmaker import BareTantivy, Rainmaker
from bench.peers.sqlite import SQLite
from bench.questions import GROUPS, Question, questions
from bench.racing import race, ratios_table, times_table
from postings.models import Import, Posting
from search.index.pull import bring_up_to_date

NUMBER, SEED = 40, 3


@pytest.fixture
def engines(db, index_dir, tmp_path, settings):
    settings.VAR_DIR = tmp_path
    loading.store(range(NUMBER), seed=SEED, import_id=Import.objects.create().pk)
    bring_up_to_date()
    return [Rainmaker(), BareTantivy(), PostgreSQL(), SQLite(tmp_path / "words.sqlite3")]


ALIKE = [
    Question(group="all"),
    Question(group="a word", words="sales"),
    Question(group="two words", words="sales team"),
    Question(group="a phrase", words='"vice president"'),
    Question(group="nothing", words="xylophone"),
    Question(group="one filter", filters={"seniority": "manager"}),
    Question(group="filters", words="sales", filters={"function": "sales", "years": "8"}),
    Question(group="a list", filters={"state": "TX"}),
    Question(group="the second page", words="sales", page=2),
]


@pytest.mark.parametrize("question", ALIKE, ids=lambda question: question.group)
def test_all_engines_find_and_count_the_same(engines, question):
    first, *others = [engine.answer(question) for engine in engines]
    for answer in others:
        assert (answer.total, len(answer.ids)) == (first.total, len(first.ids))
        for name in set(FACETS) - {"license", "license_status"}:
            if name in answer.facets and name in first.facets:
                stated = {it: n for it, n in first.facets[name].items() if n and it != "none"}
                assert stated.items() <= answer.facets[name].items(), name


def test_without_words_all_engines_give_the_newest_first(engines):
    pages = [engine.answer(Question(group="", page=2)).ids for engine in engines]
    assert pages == [pages[0]] * 4


def test_questions_are_the_same_each_time_and_as_many_in_each_group():
    asked = questions(SEED, NUMBER, 3)
    assert asked == questions(SEED, NUMBER, 3)
    assert [question.group for question in asked] == [name for name in GROUPS for _ in range(3)]
    assert len(questions(SEED, NUMBER)) == 200


def test_tables_have_a_row_for_each_group(engines):
    asked = [question for group in GROUPS for question in questions(SEED, NUMBER, 1)]
    found = race(asked[: len(GROUPS)], engines[:2], engines[2:], 1)
    assert len(list(times_table(found, engines))) == len(GROUPS) + 2
    rows = list(ratios_table(found, "Rainmaker", "bare Tantivy", ["PostgreSQL"]))
    assert len(rows) == len(GROUPS) + 2


def test_a_generated_posting_is_stored_with_its_true_facts(engines):
    made = Posting.objects.get(pk=1)
    record = posting(0, seed=SEED, mix=DISTINCT).facts
    assert made.title == record["title"]["clean"]
    assert made.seniority == record["seniority"]["level"]
    assert made.text.startswith(record["title"]["raw"])
