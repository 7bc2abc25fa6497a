"""The JSON in a script, however pages write it: in CDATA or comments, with a semicolon behind it.

What a browser or a template put around the JSON and between its values is left out; the words in
its strings stay as they are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import Any

from postings.readers.json_jobs.text import integer_or_digits

_STRING = r'(?P<string>"(?:[^"\\]|\\.)*+"?)'  # one that never ends is no reason to look again
_AROUND = re.compile(
    rf"""{_STRING}
    | //[>\s]*(?:<!--|<!\[CDATA\[)      # "//<![CDATA[" with the JSON behind it on the same line
    | //[^\n]*
    | /\*.*?(?:\*/|\Z)
    | <!--[^\[{{]{{0,500}}?-->          # a comment of words
    | <!-- | --!?> | <!\[CDATA\[ | \]\]>
    """,
    re.DOTALL | re.VERBOSE,
)
_LAST_COMMA = re.compile(rf"{_STRING}|,(?=\s*[\]}}])", re.DOTALL)
_OPENING = re.compile(r"[\[{]")
# Not strict: the lines of a description may end within its string.
_DECODER = json.JSONDecoder(strict=False, parse_int=integer_or_digits)


def values_in(script: str) -> Iterator[Any]:
    """The objects and lists of a script, up to the first that is broken.

    >>> list(values_in('//<![CDATA[\\n{"url": "//a.b", /* by id */ "id": [7,],};\\n//]]>'))
    [{'url': '//a.b', 'id': [7]}]
    """
    text = _bare(script if '"' in script else unescape(script))
    place = 0
    while opening := _OPENING.search(text, place):
        try:
            value, place = _DECODER.raw_decode(text, opening.start())
        except (ValueError, RecursionError):
            return
        yield value


def _bare(script: str) -> str:
    """The script without all that is no JSON and stands in no string."""
    return _LAST_COMMA.sub(_string, _AROUND.sub(_string, script))


def _string(match: re.Match[str]) -> str:
    return match["string"] or ""
