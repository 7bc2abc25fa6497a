"""No part of a fact is read by a string, which no type checker sees: a failure names the line."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from postings.parsing.registry import all_facts
from postings.values.kinds import Shape
from postings.values.reading import names_of, shape_of
from tests.sources import ROOT, Module, modules

# Where JSON is read: of stored facts into values, of sources, of gold records.
READS_JSON = ("postings/values/", "postings/readers/", "postings/evaluation/")
# What has keys, and is no fact: a match of a pattern, what staff typed into a form, options.
NO_FACT = re.compile(r"(?:match|label|tail|code|following|typed|options|(?:\w+\.)?cleaned_data)\b")

READ_BY_A_STRING = [
    ("\nx = it.json['level']", "search/a.py:2: it.json['level'] is"),
    ("x = facts['travel'].get('pct_max', 0)", "facts['travel'].get('pct_max', 0) is read by"),
    ("[item['code'] for item in items]", "search/a.py:1: item['code'] is read by a string"),
    ("known['seniority'].value['role_type']", "known['seniority'].value['role_type'] is"),
]
LEFT_ALONE = [
    "facts.of(Travel).pct_max\nfound['facts']['travel']\nmatch['name']",
    "value = {'level': x}\nitem['level'] = 1\nfact['value']",
    "self.cleaned_data['name']",
]


def fields_of_facts() -> set[str]:
    """What the fields of facts and items are called; "value" is what stands around them too."""
    shapes = {shape_of(fact.name) for fact in all_facts()} | set(Shape.__subclasses__())
    return {name for shape in shapes if shape for name in names_of(shape)} - {"value"}


FIELDS = fields_of_facts()


def read_by_a_string(module: Module) -> Iterator[str]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
            of, key = node.value, node.slice
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".get") and node.args:
            of, key = node.func, node.args[0]
        else:
            continue
        is_field = isinstance(key, ast.Constant) and key.value in FIELDS
        if is_field and not NO_FACT.match(ast.unparse(of)):
            yield f"{module.place}:{node.lineno}: {ast.unparse(node)} is read by a string"


def test_facts_are_read_by_attributes():
    read_here = [it for it in modules("postings", "search") if not it.place.startswith(READS_JSON)]
    found = [line for module in read_here for line in read_by_a_string(module)]
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize(("text", "line"), READ_BY_A_STRING)
def test_a_read_by_a_string_is_found(text: str, line: str):
    assert line in next(read_by_a_string(Module(ROOT / "search/a.py", text)), "nothing found")


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_no_fact_is_left_alone(text: str):
    assert list(read_by_a_string(Module(ROOT / "search/a.py", text))) == []
