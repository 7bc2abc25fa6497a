"""The JSON of scripts, as templates and browsers of twenty years have wrapped it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.readers.pages.json_script import values_in

JOB = {"@type": "JobPosting", "url": "https://a.b/*c*/", "title": 'VP; "Sales" <!-- //,] -->'}
BARE = json.dumps(JOB)

# How a page may wrap what stands for `{}`.
WRAPPED = [
    "{}",
    "\n  {}  \n",
    "//<![CDATA[\n{}\n//]]>",
    "\n    // <![CDATA[\n    {}\n    // ]]>\n  ",
    "//<![CDATA[{}//]]>",
    "<![CDATA[\n{}\n]]>",
    "<![CDATA[{}]]>",
    "/* <![CDATA[ */\n{}\n/* ]]> */",
    "/*<![CDATA[*/{}/*]]>*/",
    "<!--\n{}\n-->",
    "<!--{}-->",
    "<!--\n{}\n//-->",
    "<!--//--><![CDATA[//><!--\n{}\n//--><!]]>",
    "<!--//--><![CDATA[//><!--{}//--><!]]>",
    "<!-- Made for search engines -->{}",
    "// Made for search engines\n{}",
    "/* Made for\n search engines */ {}",
    "{};",
    "{} ;\n",
    "{};\n//]]>",
    "window.job = {};",
    "\ufeff{}",
    "\u00a0{}\u00a0",
]
VALUES: list[tuple[str, list[Any]]] = [
    ('{"a": [1, 2,], }', [{"a": [1, 2]}]),
    ('{"a": 1, // one\n "b": 2 /* two */}', [{"a": 1, "b": 2}]),
    ('{"a": 1, /* the last */ }', [{"a": 1}]),
    ('{"a": "two\nlines\tof text"}', [{"a": "two\nlines\tof text"}]),
    ('{"a": "<p>1,]</p> // 2"}', [{"a": "<p>1,]</p> // 2"}]),
    ('[{"a": 1}, {"a": 2}]', [[{"a": 1}, {"a": 2}]]),
    ('{"a": 1}\n{"a": 2}', [{"a": 1}, {"a": 2}]),
    ('{"a": 1}, {"a": 2}', [{"a": 1}, {"a": 2}]),
    ("{&quot;a&quot;: &quot;R&amp;D&quot;}", [{"a": "R&D"}]),
    ('{"a": ' + "9" * 5_000 + "}", [{"a": "9" * 5_000}]),
]
BROKEN = [
    "",
    "no JSON",
    '{"a": 1,,}',
    '{"a": "one" "b": 2}',
    '{"a": "never ends}',
    '{"a": 1',
    "{'a': 1}",
    "<!--",
    "/* [",
]


@pytest.mark.parametrize("wrapper", WRAPPED)
def test_json_is_read_in_whatever_it_is_wrapped(wrapper: str):
    assert list(values_in(wrapper.replace("{}", BARE))) == [JOB]


@pytest.mark.parametrize(("script", "values"), VALUES)
def test_values_are_read(script: str, values: list[Any]):
    assert list(values_in(script)) == values


@pytest.mark.parametrize("script", BROKEN)
def test_broken_json_gives_nothing(script: str):
    assert list(values_in(script)) == []


def test_what_stands_before_a_broken_value_is_read():
    assert list(values_in('{"a": 1}; {"a": 2,,}')) == [{"a": 1}]


WORDS = st.text(max_size=8) | st.sampled_from(["//", "/*", "<!--", "-->", "]]>", ",]", '"', "\\"])
JSON = st.recursive(
    st.none() | st.integers() | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(WORDS, JSON, max_size=3), st.sampled_from(WRAPPED), st.booleans())
def test_any_json_comes_back_as_it_is(value: Any, wrapper: str, ascii_only: bool):
    script = wrapper.replace("{}", json.dumps(value, ensure_ascii=ascii_only))
    assert list(values_in(script)) == [value]


@pytest.mark.parametrize("part", ['\\"', '"', "/*", "//", "<!--", "<![CDATA[", "[", "{", ",", ", "])
def test_a_hostile_script_is_given_up(part: str):
    assert list(values_in('{"a": ' + part * 100_000)) == []
    list(values_in(part * 100_000))
