"""The published figures are today's, never fall, and stand in the documents."""

from __future__ import annotations

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from bench.reviewed import sets
from postings.evaluation import documents, published
from postings.evaluation.comparison import evaluate
from postings.evaluation.gold import read_gold
from postings.evaluation.measures import Bar
from postings.evaluation.published import Figures, LowerError, figures_of, publish
from postings.evaluation.scores import Counts
from tests.parsing.material import ROOT, SAMPLE_RECORDS, SAMPLES

TODAY = {"seen": sets.seen, "samples": lambda: read_gold([SAMPLE_RECORDS], [SAMPLES])}
RIGHT = {"required": False, "pct_min": None, "pct_max": None, "qualitative": None}


def reviewed_postings(name):
    if name != "samples" and not sets.are_here():
        pytest.skip("the real postings are not beside this project")
    return {**TODAY, "unseen": sets.unseen}[name]()


def test_every_published_set_is_known():
    assert set(documents.SETS) == set(published.published())


@pytest.mark.parametrize("name", TODAY)
def test_published_figures_are_todays(name):
    reviewed = reviewed_postings(name)
    today = figures_of(reviewed, evaluate(reviewed)).as_json()
    assert today == published.published()[name], "run `make publish`"


def test_no_figure_of_the_unseen_postings_fell():
    reviewed = reviewed_postings("unseen")
    figures = figures_of(reviewed, evaluate(reviewed), by_chance=True)
    assert figures.fingerprint == published.published()["unseen"]["fingerprint"]
    assert figures.fallen(published.published()["unseen"]) == []


@pytest.mark.parametrize("path", documents.documents(), ids=lambda path: path.name)
def test_documents_have_the_published_figures_and_todays_rules(path):
    text = documents.documents()[path]
    assert path.read_text(encoding="utf-8") == text, "run `make publish`"


@pytest.fixture
def gold(tmp_path, monkeypatch):
    """A set of one posting, and a file of published figures of its own."""
    monkeypatch.setattr(published, "place", lambda: tmp_path / "accuracy.json")
    monkeypatch.setattr(documents, "write", list)
    (tmp_path / "a.html").write_text("<h2>Seller</h2><div>No travel. English only.</div>")
    (tmp_path / "gold.jsonl").write_text(json.dumps({"id": "a", "travel": RIGHT}))
    return tmp_path


def test_a_figure_that_fell_is_not_published(gold):
    reviewed = read_gold([gold])
    evaluation = evaluate(reviewed)
    publish("samples", figures_of(reviewed, evaluation))
    before = published.place().read_text()
    evaluation.counts["travel"].exact = 0
    with pytest.raises(LowerError, match=r"travel: accuracy was 1.000, is 0.000"):
        publish("samples", figures_of(reviewed, evaluation))
    assert published.place().read_text() == before


def test_a_figure_that_nobody_tunes_to_may_fall_by_chance():
    def figures(exact, *, by_chance):
        counts = {"travel": Counts(postings=80, exact=exact)}
        return Figures(
            postings=80,
            fingerprint="x",
            counts=counts,
            bars=(("travel", Bar("accuracy", 0.9, 0.95)),),
            by_chance=by_chance,
        )

    before = figures(76, by_chance=False).as_json()
    assert figures(75, by_chance=False).fallen(before) == ["travel: accuracy was 0.950, is 0.938"]
    assert figures(75, by_chance=True).fallen(before) == []
    assert figures(65, by_chance=True).fallen(before) == ["travel: accuracy was 0.950, is 0.812"]


def test_a_precision_that_fell_is_made_up_for_by_a_clearly_better_f1():
    def figures(right, wrong, missed):
        counts = Counts()
        for verdict, number in (((1, 0, 0), right), ((0, 1, 0), wrong), ((0, 0, 1), missed)):
            for _ in range(number):
                counts.add(right=verdict[0], wrong=verdict[1], missed=verdict[2])
        return Figures(
            postings=right + wrong + missed,
            fingerprint="x",
            counts={"silver.town": counts},
            bars=tuple(("silver.town", Bar(score, 0, 0)) for score in ("precision", "recall")),
            by_chance=True,
        )

    before = figures(230, 60, 770).as_json()
    assert figures(410, 145, 590).fallen(before) == []
    assert figures(231, 100, 769).fallen(before) == [
        "silver.town: precision was 0.793, is 0.698",
    ]


def test_figures_of_other_postings_are_simply_recorded(gold):
    for travel in (RIGHT, {"required": True}):
        (gold / "gold.jsonl").write_text(json.dumps({"id": "a", "travel": travel}))
        reviewed = read_gold([gold])
        publish("samples", figures_of(reviewed, evaluate(reviewed)))
    assert published.published()["samples"]["counts"]["travel"]["exact"] == 0


def run(*arguments):
    out = StringIO()
    call_command("evaluate", *map(str, arguments), stdout=out)
    return out.getvalue()


def test_the_command_prints_scores_and_differences(gold):
    assert "1.000 (0.21–1.00)" in run(gold)
    wrong = RIGHT | {"required": True, "evidence": ["the words"]}
    (gold / "gold.jsonl").write_text(json.dumps({"id": "a", "travel": wrong, "languages": []}))
    said = run(gold)
    assert "travel  a" in said
    assert "reviewed  True, –, –, – — “the words”" in said
    assert "found     False, –, –, – — “No travel”" in said
    assert "travel  a" not in run(gold, "--measure", "languages")
    assert not run(gold, "-v", "0")


def test_the_command_writes_json(gold):
    said = json.loads(run(gold, "--json"))
    assert said["measures"]["travel"]["accuracy"] == {
        "value": 1.0,
        "interval": [pytest.approx(0.2065, abs=1e-3), 1.0],
    }
    [bar] = said["bars"]
    assert (bar["measure"], bar["aim"], bar["aim_met"]) == ("travel", 0.985, True)


def test_the_command_fails_below_a_bar_only_when_asked(gold):
    (gold / "gold.jsonl").write_text(json.dumps({"id": "a", "travel": {"required": True}}))
    run(gold)
    with pytest.raises(CommandError, match=r"travel: accuracy 0\.000, the bar is 0\.95"):
        run(gold, "--check")


def test_wrong_use_is_exit_code_2(tmp_path):
    with pytest.raises(CommandError, match="no such file") as failure:
        run(tmp_path / "nowhere")
    assert failure.value.returncode == 2


def test_the_readme_is_ours():
    assert (ROOT / "README.md") in documents.documents()
