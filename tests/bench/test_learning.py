"""Learned weights: they are found again, held out honestly, and never replaced by worse ones."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from bench.learning.examples import Example, LabelledOption, digest
from postings.parsing.matching.choice import Weights

pytest.importorskip("scipy", reason="scipy is not here: `make learn` installs it")

from bench.learning import table
from bench.learning.documents import write_curve
from bench.learning.holding_out import held_out, part_of
from bench.learning.task import LearningTask, learn

ON = date(2026, 11, 30)


def examples(number: int = 300, *, noise: float = 0.1) -> list[Example]:
    """Postings in which the name before "is hiring" is mostly the employer's."""
    chance = Random(7)
    return [
        Example(
            id=f"p{n}",
            owner=f"employer {n % 40}",
            options=(
                LabelledOption(
                    features={"before “is hiring”": 1.0},
                    right=n % 10 < 7 or chance.random() < noise,
                ),
                LabelledOption(features={"a tool": 1.0}, right=False),
                LabelledOption(features={"no name": 1.0}, right=n % 10 >= 7, states=False),
            ),
        )
        for n in range(number)
    ]


@pytest.fixture
def task(tmp_path) -> LearningTask:
    return LearningTask(
        examples=examples,
        path=tmp_path / "weights.tsv",
        one_is_right=True,
        precision=0.6,
        prior=0.1,
    )


@pytest.fixture
def learned(task):
    return learn(task, task.examples(), ON)


def test_what_tells_the_right_option_weighs_most(learned):
    weights = learned.fit.weights
    assert weights["before “is hiring”"] > weights["no name"] > weights["a tool"]
    assert learned.fit.seen["a tool"] == 300


def test_the_same_examples_give_the_same_table(task, learned):
    again = learn(task, task.examples(), ON)
    assert list(table.lines(again.fit, again.weights.header)) == list(
        table.lines(learned.fit, learned.weights.header)
    )


def test_the_written_table_is_read_back(task, learned):
    table.write(task.path, learned.fit, learned.weights.header)
    read = Weights.read(task.path)
    assert read.of == learned.fit.weights
    assert read.certain_from == pytest.approx(learned.certain.certain_from)
    assert read.header["learned from"] == f"300 postings, digest {digest(examples())}"


def test_worse_weights_are_not_written(task, learned):
    table.write(task.path, learned.fit, learned.weights.header)
    before = task.path.read_text(encoding="utf-8")
    worse = learned.weights.header | {table.FIGURE: "0.1"}
    with pytest.raises(table.LowerFigure, match=r"held-out figure is .*, the new one 0\.1"):
        table.write(task.path, learned.fit, worse)
    assert task.path.read_text(encoding="utf-8") == before


def test_no_employer_is_learned_from_and_tried_at_once():
    learned_from: list[set[str]] = []

    def fitting(is_taken):
        taken = zip(examples(), is_taken, strict=True)
        learned_from.append({example.owner for example, is_in in taken if is_in})
        return Weights(of={}, header={})

    held_out(examples(), fitting, one_is_right=True)
    owners = {example.owner for example in examples()}
    for part, known in enumerate(learned_from):
        assert known.isdisjoint(owner for owner in owners if part_of(owner) == part)


def test_options_are_judged_alone_where_several_may_be_right(task):
    def pairs() -> list[Example]:
        town = LabelledOption(features={"behind “in”": 1.0}, right=True)
        person = LabelledOption(features={"behind “with”": 1.0}, right=False)
        return [
            Example(id=f"p{n}", owner=f"employer {n % 40}", options=(town, town, person))
            for n in range(100)
        ]

    found = learn(
        LearningTask(examples=pairs, path=task.path, one_is_right=False, precision=0.9), pairs(), ON
    )
    assert (
        found.weights.chance({"behind “in”": 1.0})
        > 0.9
        > 0.1
        > found.weights.chance({"behind “with”": 1.0})
    )
    assert found.best.coverage == found.best.precision == 1


def test_options_of_one_group_count_together(task):
    forms = [
        LabelledOption(features={"a form": 1.0}, right=True, group="Larkspur"),
        LabelledOption(features={"a form": 1.0}, right=True, group="Larkspur"),
        LabelledOption(features={"another": 1.0}, right=False),
    ]
    weights = Weights(of={"another": 0.5}, header={})
    one = Example(id="p", owner="Larkspur", options=forms)
    (trial,) = held_out([one], lambda _: weights, one_is_right=True)
    assert trial.right
    assert trial.share > 0.5


def test_the_curve_is_written_between_its_marks(tmp_path, learned):
    page = tmp_path / "facts.md"
    page.write_text(
        "before\n<!-- curve of company -->\nold\n<!-- end of the curve of company -->\nafter\n"
    )
    write_curve("company", learned, page)
    text = page.read_text()
    assert text.startswith("before\n<!-- curve of company -->\n| right")
    assert text.endswith("<!-- end of the curve of company -->\nafter\n")
    assert "old" not in text


def test_a_page_without_marks_is_named(tmp_path, learned):
    page = tmp_path / "facts.md"
    page.write_text("nothing")
    with pytest.raises(ValueError, match=r"facts\.md: the lines .* are missing"):
        write_curve("company", learned, page)
