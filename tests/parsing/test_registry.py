"""Facts are found by their modules; a registration that does not fit says what to do."""

from __future__ import annotations

import pkgutil

import pytest

from postings.parsing import registry
from postings.parsing.registry import Fact, RegistrationError, all_facts, summarize
from postings.parsing.types import Extraction


def fact(name, needs=()):
    return Fact(
        name=name,
        states="something",
        values="any",
        extract=lambda d, k: Extraction(value={}),
        needs=needs,
    )


@pytest.fixture
def registered(monkeypatch):
    def with_facts(*facts):
        monkeypatch.setattr(registry, "_registered", lambda: facts)
        return registry.all_facts.__wrapped__()

    return with_facts


def test_every_module_of_the_package_is_a_fact_with_its_name():
    modules = {module.name for module in pkgutil.iter_modules(registry.facts_package.__path__)}
    assert modules == {found.name for found in all_facts()}


def test_facts_come_after_what_they_need(registered):
    order = registered(fact("a", ("c",)), fact("b"), fact("c", ("b",)))
    assert [found.name for found in order] == ["b", "c", "a"]


def test_unknown_need_is_named(registered):
    with pytest.raises(RegistrationError, match=r"a needs \['ghost'\]"):
        registered(fact("a", ("ghost",)))


def test_circle_is_named(registered):
    with pytest.raises(RegistrationError, match="circle"):
        registered(fact("a", ("b",)), fact("b", ("a",)))


@pytest.mark.parametrize(
    ("attribute", "message"), [(None, "has no FACT"), (fact("other"), "use 'title'")]
)
def test_module_that_registers_wrongly_is_named(monkeypatch, attribute, message):
    monkeypatch.setattr("postings.parsing.facts.title.fact.FACT", attribute)
    with pytest.raises(RegistrationError, match=message):
        registry._registration("title")


def test_fact_without_items_has_no_summary():
    with pytest.raises(RegistrationError, match="no list fact"):
        summarize("title", [], {})
