"""A long pattern as a list of short ones, each on a line of its own and with its reason.

>>> any_of(r"\\bPTO\\b", r"\\bannual leave\\b")
'\\\\bPTO\\\\b|\\\\bannual leave\\\\b'
"""

from __future__ import annotations


def any_of(*patterns: str) -> str:
    """One of the patterns; as a part of a longer pattern it stands in a group: `(?:{…})`."""
    # No group around it: a row of a table needs none.
    return "|".join(patterns)
