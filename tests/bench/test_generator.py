"""The generator: the same postings each time, true records, and frequencies as in life."""

from __future__ import annotations

import json
import re
from collections import Counter
from io import StringIO
from itertools import islice

import pytest
from django.core.management import call_command

from bench.generator import __main__ as program
from bench.generator import generate, posting
from bench.generator.drawing import draw, random_of
from postings.parsing import gold_record, parse
from postings.parsing.document import Document
from postings.readers.records.keys import source_key
from tests.bench.schema import violations

SEED = 20_261
MANY = 3_000


@pytest.fixture(scope="module")
def made():
    return list(generate(MANY, seed=SEED))


@pytest.fixture(scope="module")
def texts(made):
    return [Document.from_html(one.html).text for one in made[:400]]


def test_same_seed_gives_same_bytes_whatever_the_number(made):
    again = list(generate(200, seed=SEED))
    assert again == made[:200]
    assert posting(2_999, seed=SEED) == made[2_999]
    assert [one.html for one in generate(50, seed=SEED + 1)] != [one.html for one in made[:50]]


def test_postings_are_made_one_at_a_time():
    assert len(list(islice(generate(None, seed=SEED), 5))) == 5


def test_keys_are_unique_also_without_their_numbers(made, tmp_path):
    assert len({one.key for one in made}) == MANY
    assert len({source_key(tmp_path / f"{one.key}.html") for one in made}) == MANY


def test_records_keep_the_schema(made, shared):
    schema = json.loads((shared / "extraction" / "gold.schema.json").read_text(encoding="utf-8"))
    wrong = [line for one in made for line in violations(one.facts, schema, one.key)]
    assert not wrong, "\n".join(wrong[:20])


def test_records_have_what_the_parser_fills(made):
    for one in made[:30]:
        for fact, value in gold_record(parse(one.html), one.key).items():
            assert fact in one.facts
            if isinstance(value, dict):
                assert set(value) <= set(one.facts[fact]), fact


def test_evidence_stands_in_the_text(made, texts):
    for one, text in zip(made, texts, strict=False):
        line = text.replace("\n", " ")
        for quote in quotes(one.facts):
            assert quote in line, one.key
            assert len(quote) <= 300


def quotes(value):
    if isinstance(value, list):
        for entry in value:
            yield from quotes(entry)
    elif isinstance(value, dict):
        said = value.get("evidence", [])
        yield from [said] if isinstance(said, str) else said
        for entry in value.values():
            yield from quotes(entry)


def test_every_section_starts_with_its_first_words(made, texts):
    for one, text in zip(made, texts, strict=False):
        for section in one.facts["sections"]:
            assert section["first_words"] in text
            assert (section["heading"] or "") in text


def test_what_is_stated_has_a_quote(made):
    for one in made:
        record = one.facts
        assert bool(record["travel"]["evidence"]) == (record["travel"]["required"] is not None)
        assert bool(record["reports_to"]["evidence"]) == bool(record["reports_to"]["title"])
        assert bool(record["team"]["evidence"]) == (record["team"]["manages"] is not None)
        assert record["company"]["evidence"]


@pytest.mark.parametrize(
    ("share", "stated"),
    [
        ((0.60, 0.80), lambda r: r["experience"]["items"]),
        ((0.40, 0.65), lambda r: r["education"]["items"]),
        ((0.08, 0.30), lambda r: r["licenses"]["professional_required"]),
        ((0.05, 0.20), lambda r: r["licenses"]["driver_required"]),
        ((0.30, 0.50), lambda r: r["travel"]["evidence"]),
        ((0.30, 0.50), lambda r: r["compensation"]["min"] or r["compensation"]["max"]),
        ((0.50, 0.75), lambda r: r["location"]["places"]),
        ((0.20, 0.35), lambda r: r["reports_to"]["title"]),
        ((0.20, 0.35), lambda r: r["requisition"]),
        ((0.55, 0.85), lambda r: r["benefits"]["tags"]),
        ((0.85, 0.97), lambda r: r["company"]["status"] == "named"),
    ],
)
def test_facts_are_stated_about_as_often_as_in_real_postings(made, share, stated):
    found = sum(bool(stated(one.facts)) for one in made) / MANY
    assert share[0] <= found <= share[1]


def test_few_employers_have_many_postings_and_many_have_one(made):
    postings = Counter(name for one in made if (name := one.facts["company"]["name"]))
    ordered = sorted(postings.values(), reverse=True)
    assert ordered[0] > MANY * 0.015
    assert sum(number == 1 for number in ordered) > len(ordered) * 0.4
    assert sum(ordered[: len(ordered) // 10]) > sum(ordered) * 0.3


def test_few_words_are_common_and_many_are_rare(made):
    frequency = Counter(
        word for one in made for word in set(re.findall(r"[a-z']+", one.html.lower()))
    )
    assert frequency["sales"] > MANY * 0.9
    rare = sum(number <= 2 for number in frequency.values())
    middle = sum(MANY * 0.01 < number < MANY * 0.2 for number in frequency.values())
    assert rare > len(frequency) * 0.35
    assert middle > 200


def test_the_first_row_is_drawn_twice_as_often_as_the_second():
    random = random_of("rows")
    drawn = Counter(draw(random, ("first", "second", "third")) for _ in range(9_000))
    assert 1.5 < drawn["first"] / drawn["second"] < 2.0
    assert drawn["second"] > drawn["third"] > 1_500


def test_some_postings_are_exact_repeats(made):
    by_key = {one.key: one for one in made}
    repeats = [one for one in made if one.repeat_of]
    assert 0.02 < len(repeats) / MANY < 0.04
    for one in repeats:
        first = by_key[one.repeat_of]
        assert (one.html, one.family) == (first.html, first.family)
        assert one.facts == first.facts | {"id": one.key}


def test_a_family_differs_in_place_and_requisition_only(made):
    by_key = {one.key: one for one in made}
    variants = [one for one in made if one.family != one.key and not one.repeat_of]
    assert 0.1 < len(variants) / MANY < 0.2
    for one in variants:
        first = by_key[one.family]
        assert one.facts["company"]["name"] == first.facts["company"]["name"]
        for fact in ("compensation", "education", "reports_to", "benefits", "travel", "team"):
            assert one.facts[fact] == first.facts[fact]
    same = sum(one.html == by_key[one.family].html for one in variants)
    assert same <= len(variants) * 0.02  # two towns may be one by chance


def test_shares_of_copies_are_adjustable():
    alone = list(generate(300, seed=SEED, repeats=0, variants=0))
    assert all(one.family == one.key and not one.repeat_of for one in alone)
    copies = list(generate(300, seed=SEED, repeats=0.5, variants=0.4))
    assert len({one.family for one in copies}) < 60


def test_the_program_writes_what_evaluate_reads(tmp_path, monkeypatch, capsys):
    options = ["--number", "200", "--seed", "4", "--out", str(tmp_path)]
    monkeypatch.setattr("sys.argv", ["generator", *options])
    program.main()
    assert capsys.readouterr().out.startswith("200 postings in ")
    out = StringIO()
    folder = str(tmp_path / "postings")
    call_command("evaluate", str(tmp_path), "--postings", folder, "--json", stdout=out)
    core = json.loads(out.getvalue())["core"]
    assert core["postings"] == 200
    assert core["exact"] >= 200 * 0.9
