"""The examples in the docstrings of the parsing package are true."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module

import pytest

import postings.parsing

MODULES = [
    module.name
    for module in pkgutil.walk_packages(postings.parsing.__path__, f"{postings.parsing.__name__}.")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_are_true(name):
    assert doctest.testmod(import_module(name)).failed == 0
