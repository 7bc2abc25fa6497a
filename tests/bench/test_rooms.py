"""The rooms of the parser: how many, who imports whom, and the picture of them."""

from __future__ import annotations

import pytest

from bench.rooms import PICTURE, circle_in, dot_of, drawn, rooms, said

MOST_ROOMS, MOST_ARROWS = 30, 100


@pytest.fixture
def project(tmp_path):
    def with_modules(**texts):
        for name, text in texts.items():
            file = tmp_path / "postings/parsing" / f"{name.replace('__', '/')}.py"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        return rooms(tmp_path)

    return with_modules


def test_the_parser_has_few_rooms_and_arrows_and_no_circle():
    arrows = rooms()
    assert len(arrows) <= MOST_ROOMS, said(arrows)
    assert sum(map(len, arrows.values())) <= MOST_ARROWS, said(arrows)
    assert circle_in(arrows) == []


def test_the_picture_shows_what_is_there():
    """When this fails: make architecture."""
    assert drawn(PICTURE.read_text(encoding="utf-8")) == rooms()


def test_what_is_imported_inside_a_room_or_from_outside_is_no_arrow(project):
    arrows = project(
        facts__pay__fact="from postings.parsing.facts.pay import table\nimport re, regex",
        facts__pay__table="from postings.parsing.types import Span",
        types="from postings.guide import degrees",
    )
    assert arrows == {"facts.pay": frozenset({"types"}), "types": frozenset()}
    assert said(arrows) == "2 rooms, 1 arrows"


def test_an_import_in_a_function_is_an_arrow_too(project):
    arrows = project(a="def f():\n    import postings.parsing.b", b="x = 1")
    assert arrows["a"] == {"b"}


def test_a_circle_is_found(project):
    arrows = project(
        a="from postings.parsing import b", b="from postings.parsing.c import d", c="import d"
    )
    assert circle_in(arrows) == []
    assert set(circle_in({**arrows, "c": frozenset({"a"})})) == {"a", "b", "c"}


def test_each_room_and_arrow_is_drawn():
    text = dot_of({"facts.pay": frozenset({"types"}), "types": frozenset()})
    assert '"facts.pay" [label="pay"]' in text
    assert '"facts.pay" -> "types"' in text
