"""The shapes, the parser, the wordings and all that names a part of a fact mean the same."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from postings.admin.values import TYPED
from postings.facts.effective import Facts
from postings.facts.projection import ROWS
from postings.facts.public import HIDDEN, NAMES
from postings.parsing.registry import all_facts
from postings.values.company import Company
from postings.values.kinds import Shape
from postings.values.languages import Languages
from postings.values.licenses import Licenses
from postings.values.reading import fact_of, names_of, read, shape_of, to_json
from postings.words import fact_words
from tests.parsing.material import ROOT, SAMPLES, SEEDS, parsed

FACTS = [fact.name for fact in all_facts()]
WORDINGS = [
    path for path in sorted((ROOT / "postings/wordings").glob("*.py")) if path.stem[0] != "_"
]
POSTINGS = [*sorted(SAMPLES.glob("*.html")), *sorted(SEEDS.glob("*.txt"))]


def leads_somewhere(shape: Any, path: str) -> bool:
    """Whether a shape has such a part: "", a field, an item of a list, a field of such an item."""
    field, _, rest = path.partition(".")
    if not field or field not in names_of(shape):
        return not field
    number, _, deeper = rest.partition(".")
    inner = get_args(get_type_hints(shape)[field])
    if not rest or not number.isdecimal() or Ellipsis not in inner:
        return not rest
    return not deeper or (issubclass(inner[0], Shape) and leads_somewhere(inner[0], deeper))


def yielded(text: str) -> Iterator[str]:
    """The path of each part that a wording yields, where a number is 0."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Yield | ast.YieldFrom):
            assert isinstance(node.value, ast.Tuple), f"line {node.lineno} yields no pair"
            path = node.value.elts[0]
            parts = path.values if isinstance(path, ast.JoinedStr) else [path]
            yield "".join(str(it.value) if isinstance(it, ast.Constant) else "0" for it in parts)


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_has_a_shape(fact: str) -> None:
    shape = shape_of(fact)
    assert shape, f"postings/values/{fact}.py has no class of the fact's name"
    assert fact_of(shape) == fact
    assert to_json(shape()) == read(fact, to_json(shape())).json


@pytest.mark.parametrize("module", WORDINGS, ids=lambda module: module.stem)
def test_every_path_of_a_wording_is_one_of_the_shape(module: Path) -> None:
    paths = set(yielded(module.read_text(encoding="utf-8")))
    assert paths
    assert [it for it in paths if not leads_somewhere(shape_of(module.stem), it)] == []


@pytest.mark.parametrize("path", POSTINGS, ids=lambda path: path.stem[:24])
def test_what_the_parser_finds_has_the_shape(path: Path) -> None:
    """Nothing is wrong with it, nothing is lost, and each proof is of a part that there is."""
    for name, found in json.loads(json.dumps(parsed(path).to_json()))["facts"].items():
        held = read(name, found["value"])
        assert held.problems == ()
        assert isinstance(held.value, Shape)
        assert to_json(held.value) == found["value"]
        paths = {proof["path"] for proof in found["proofs"]}
        paths |= {said for said, _ in fact_words.parts(name, found["value"])}
        assert {it for it in paths if not leads_somewhere(type(held.value), it)} == set()


def test_an_attribute_of_the_facts_is_called_as_its_fact() -> None:
    held = {name: getattr(it, "shape", None) for name, it in vars(Facts).items()}
    assert {name: fact_of(shape) for name, shape in held.items() if shape} == {
        name: name for name in FACTS if name in held
    }


def test_fields_that_are_named_elsewhere_are_fields() -> None:
    for rows in ROWS:
        (item,) = (it for it in get_args(get_type_hints(rows.shape)["items"]) if it is not Ellipsis)
        assert set(rows.fields) <= set(names_of(item)), rows.fact
    for name, typed in TYPED.items():
        assert fact_of(typed.shape) == name
        assert set(typed.fields.values()) <= set(names_of(typed.shape)), name
    assert {*NAMES, *(name for names in HIDDEN.values() for name in names)} <= set(
        names_of(Company)
    )


@pytest.mark.parametrize(
    ("path", "is_there"),
    [
        ("", True), ("items", True), ("items.12", True), ("items.0.code", True),
        ("driver_required", True), ("items.0.name", False), ("items.code", False),
        ("driver_required.0", False), ("level", False), ("items.0.lines.1", True),
    ],
)  # fmt: skip
def test_a_path_leads_to_a_part_or_nowhere(path: str, is_there: bool) -> None:
    assert leads_somewhere(Licenses, path) is is_there


def test_a_wording_of_a_part_that_there_is_not_is_found() -> None:
    paths = list(
        yielded('def parts(value):\n    yield f"items.{n}.tongue", "x"\n    yield "level", "y"')
    )
    assert paths == ["items.0.tongue", "level"]
    assert not any(leads_somewhere(Languages, path) for path in paths)
