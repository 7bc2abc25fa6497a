"""The options of the choice of an industry, and what the learned table says of itself."""

from __future__ import annotations

import pytest

from postings.guide.industries import INDUSTRIES
from postings.parsing.matching.choice import Weights

pytest.importorskip("scipy", reason="make learn brings it")

from bench.learning.industry import TASK, labelled_options


def test_no_industry_is_right_where_the_record_has_none():
    features = {name: {f"is {name}": 1.0} for name in INDUSTRIES}
    none = labelled_options(features, set())
    one = labelled_options(features, {"retail"})
    assert [option.features for option in none if option.right] == [none[-1].features]
    assert [option.features for option in one if option.right] == [{"is retail": 1.0}]
    assert [option.states for option in none] == [True] * len(INDUSTRIES) + [False]


def test_the_table_states_what_is_right_as_often_as_the_task_asks():
    table = Weights.read(TASK.path)
    precision = float(table.header["certain"].split("precision ")[1].split()[0])
    assert precision >= TASK.precision
    assert 0 < table.certain_from < 1
