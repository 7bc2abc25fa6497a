"""The example of docs/adding-a-fact.md is a fact that works."""

from __future__ import annotations

import re
from types import ModuleType

import pytest

from tests.parsing.material import ROOT, posting

GUIDE = ROOT / "docs" / "adding-a-fact.md"


@pytest.fixture
def languages():
    code = re.search(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    module = ModuleType("languages")
    exec(compile(code[1], str(GUIDE), "exec"), module.__dict__)  # noqa: S102 - our own document
    return module


def test_example_finds_what_its_docstring_says(languages):
    document = posting("Sales Lead", "Fluent Spanish required, French a plus.")
    found = languages.FACT.extract(document, {})
    assert found.value["items"] == [
        {"language": "Spanish", "status": "required"},
        {"language": "French", "status": "preferred"},
    ]
    assert [proof.span.of(document.text) for proof in found.proofs] == ["Spanish", "French"]


def test_example_rejects_with_a_reason(languages):
    document = posting("Sales Lead", "<h3>Benefits</h3><p>German lessons</p>")
    found = languages.FACT.extract(document, {})
    assert [rejected.reason for rejected in found.rejected] == ["text about benefits"]
