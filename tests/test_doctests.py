"""The examples in the docstrings are true."""

from __future__ import annotations

import doctest
from importlib import import_module

import pytest

from tests.sources import CODE, modules

MODULES = [
    module.name
    for place in CODE
    for module in modules(place)
    if ">>> " in module.text and not module.name.startswith("tests")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_are_true(name):
    assert doctest.testmod(import_module(name)).failed == 0
