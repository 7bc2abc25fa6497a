"""JSON -> values, whatever its numbers: an integer of thousands of digits stays the text it is."""

from __future__ import annotations

import json
from typing import Any

LONGEST_INTEGER = 300  # digits; what Python's float could hold, and no field needs


def load_json(text: str) -> Any:
    """The value of a JSON text. Raises ValueError where it is none, RecursionError where too deep.

    >>> load_json('{"id": 7}'), load_json("[" + "9" * 5_000 + "]") == ["9" * 5_000]
    ({'id': 7}, True)
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        raise
    except ValueError:  # Python makes no number of more than 4,300 digits
        return json.loads(text, parse_int=_integer)


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) <= LONGEST_INTEGER else digits
