"""A choice by learned weights: scores, shares, reasons, and tables that cannot be read."""

from __future__ import annotations

from itertools import permutations

import pytest

from postings.parsing.matching.choice import COLUMNS, Reason, Weights

TABLE = f"""\
# learned on: 2026-11-30
# certain from: 0.8
# calibration slope: 0.5
{COLUMNS}
before “is hiring”\t2.5\t812
an ordinary word\t-1.25\t301
"""


@pytest.fixture
def table(tmp_path) -> Weights:
    path = tmp_path / "weights.tsv"
    path.write_text(TABLE, encoding="utf-8")
    return Weights.read(path)


def test_a_score_is_the_sum_of_strengths_times_weights(table):
    assert table.score({"before “is hiring”": 2, "an ordinary word": 1, "unheard of": 9}) == 3.75


def test_shares_add_up_to_one_and_follow_the_scores(table):
    shares = table.shares([{"before “is hiring”": 1}, {}, {"an ordinary word": 1}])
    assert sum(shares) == pytest.approx(1)
    assert shares == sorted(shares, reverse=True)


def test_a_chance_is_calibrated(table):
    assert table.chance({}) == 0.5
    # Half of the odds' logarithm, as the table's slope has it.
    assert table.chance({"before “is hiring”": 1}) == pytest.approx(0.777, abs=0.001)
    assert table.certain_from == 0.8


def test_scores_beyond_all_measure_break_nothing(table):
    assert table.chance({"before “is hiring”": 1e9}) == pytest.approx(1, abs=0.02)
    assert table.shares([{"before “is hiring”": 1e9}, {}]) == [1, 0]
    assert table.shares([]) == []


def test_reasons_are_the_heaviest_features_with_their_signs(table):
    features = {"an ordinary word": 1, "before “is hiring”": 1, "unheard of": 1}
    assert table.reasons(features, most=1) == (Reason(feature="before “is hiring”", weight=2.5),)
    assert [str(reason) for reason in table.reasons(features)] == [
        "before “is hiring” +2.5",
        "an ordinary word -1.2",
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("a feature\tmuch\t3", "no feature with weight and times"),
        ("a feature\t1.0", "no feature with weight and times"),
        ("# a remark", "no “# name: value”"),
    ],
)
def test_a_broken_table_is_named_with_its_line(tmp_path, line: str, said: str):
    path = tmp_path / "weights.tsv"
    path.write_text(f"{TABLE}{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=said) as raised:
        Weights.read(path)
    assert str(path) in str(raised.value)
    assert "make learn" in str(raised.value)


def test_score_is_the_same_in_any_order_of_the_features():
    table = Weights(of={"a": 0.1, "b": 0.2, "c": 0.3}, header={})
    orders = permutations(("a", "b", "c"))
    assert len({table.score(dict.fromkeys(order, 1.0)) for order in orders}) == 1
