"""Comparing and trimming names of organizations.

>>> bare_name("Larkspur, Inc."), bare_name("Wren (NYSE: WRN)"), bare_name("Acme’s")
('Larkspur', 'Wren', 'Acme')
>>> same_name("The Acme Company, LLC", "acme company")
True
"""

from __future__ import annotations

import regex

_LEGAL = (
    r"(?:inc(?:orporated)?|llc|l\.l\.c|ltd|limited|corp(?:oration)?|co|l\.?p|llp|plc|gmbh|pty|"
    r"s\.?a|ag|"
    r"b\.?v|n\.?v|pvt|pte|se|s\.?r\.?l|pc|lp|ulc)"
)
_TAIL = regex.compile(rf"(?:,?\s+{_LEGAL}\b\.?(?!\w))+\s*$", regex.I)
_TICKER = regex.compile(
    r"\s*[(\[](?:[A-Z]{2,8}\s?:\s?[A-Z.]{1,6}|YC [SW]\d\d|[^)]*\b(?:NYSE|NASDAQ|"
    r"Nasdaq)[^)]*)[)\]]"
)
_MARKS = regex.compile(r"[®™©*]+")
_POSSESSIVE = regex.compile(r"(?<=[\p{L}\d.])['’]s$|(?<=s)['’]$")
_EDGES = regex.compile(r"^[\s,;:.\"“”‘'’(\[–—-]+|[\s,;:\"“”‘(\[–—-]+$")


def bare_name(name: str) -> str:
    """The name as written, without legal form, possessive, ticker and marks."""
    name = _MARKS.sub("", _TICKER.sub("", name)).strip()
    name = _POSSESSIVE.sub("", _EDGES.sub("", name))
    bare = _TAIL.sub("", name)
    bare = bare if bare and bare.casefold() != "the" else name
    return _EDGES.sub("", bare).removesuffix(".") if bare.count(".") == 1 else _EDGES.sub("", bare)


def name_key(name: str) -> str:
    """What two spellings of one name have in common."""
    folded = bare_name(name).casefold().replace("’", "'").replace("&", "and")
    return regex.sub(r"[^\w]+", " ", regex.sub(r"^(?:the|a|an) ", "", folded)).strip()


def same_name(left: str, right: str) -> bool:
    return bool(name_key(left)) and name_key(left) == name_key(right)
