"""How often each pattern of the parser matches, counted while the parser runs.

`count_hits` comes before the first import of the parser: every pattern that a module of the parser
compiles is then a `Counted` one, which does what the pattern does and counts its matches.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import regex

PARSER = Path(__file__).resolve().parent.parent / "postings" / "parsing"
ENGINES: tuple[Any, ...] = (regex, re)
# What asks a pattern, as a function of the engine too, and its arguments before the flags.
METHODS = {
    "match": 1,
    "search": 1,
    "fullmatch": 1,
    "finditer": 1,
    "findall": 1,
    "split": 1,
    "sub": 2,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """A pattern, and the file and the line that compile it."""

    file: str
    line: int
    text: str
    flags: int = 0


Hits = Counter[Compiled]


def count_hits(hits: Hits, folder: Path = PARSER) -> None:
    """Counts the hits of all patterns that the modules in a folder compile from now on.

    A pattern without a hit has its row too. One that a function puts together when it is called,
    as `regex.search(rf"About {name}", text)`, is one row.
    """
    if any(_file_of(module).startswith(f"{folder}/") for module in list(sys.modules.values())):
        raise RuntimeError(f"{folder} has compiled its patterns already: count before the import.")
    for engine in ENGINES:
        for method, arguments in METHODS.items():
            setattr(engine, method, _asking(engine, method, arguments, str(folder), hits))
        engine.compile = _compiling(engine.compile, str(folder), hits)


def _file_of(module: Any) -> str:
    return getattr(module, "__file__", None) or ""


def _compiling(compile_: Callable[..., Any], folder: str, hits: Hits) -> Callable[..., Any]:
    """The engine's `compile`, which counts for the modules in the folder."""
    counted: dict[Compiled, CountedPattern] = {}

    def compile_counted(text: Any, flags: int = 0) -> Any:
        pattern, caller = compile_(text, flags), sys._getframe(1)
        file = caller.f_code.co_filename
        if not file.startswith(f"{folder}/"):
            return pattern
        row = Compiled(file=file, line=caller.f_lineno, text=text, flags=int(flags))
        return counted.setdefault(row, CountedPattern(pattern, row, hits))

    return compile_counted


def _asking(
    engine: Any, method: str, arguments: int, folder: str, hits: Hits
) -> Callable[..., Any]:
    """A function such as `regex.search`, which counts for the modules in the folder."""
    compile_, ask = engine.compile, getattr(engine, method)
    rows: dict[tuple[str, int], Compiled] = {}

    def ask_counted(text: Any, *words: Any, **named: Any) -> Any:
        caller = sys._getframe(1)
        file, line = caller.f_code.co_filename, caller.f_lineno
        if not file.startswith(f"{folder}/"):
            return ask(text, *words, **named)
        row = rows.setdefault((file, line), Compiled(file=file, line=line, text=text))
        pattern = CountedPattern(compile_(text, *words[arguments:], **named), row, hits)
        return getattr(pattern, method)(*words[:arguments])

    return ask_counted


class CountedPattern:
    """A compiled pattern that counts its matches."""

    def __init__(self, pattern: Any, row: Compiled, hits: Hits) -> None:
        self._pattern, self._row, self._hits = pattern, row, hits
        hits[row] += 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pattern, name)

    def match(self, *words: Any, **named: Any) -> Any:
        return self._one(self._pattern.match(*words, **named))

    def search(self, *words: Any, **named: Any) -> Any:
        return self._one(self._pattern.search(*words, **named))

    def fullmatch(self, *words: Any, **named: Any) -> Any:
        return self._one(self._pattern.fullmatch(*words, **named))

    def finditer(self, *words: Any, **named: Any) -> Iterator[Any]:
        return map(self._one, self._pattern.finditer(*words, **named))

    def findall(self, *words: Any, **named: Any) -> Any:
        found = self._pattern.findall(*words, **named)
        self._hits[self._row] += len(found)
        return found

    def split(self, *words: Any, **named: Any) -> Any:
        parts = self._pattern.split(*words, **named)
        self._hits[self._row] += len(parts) > 1
        return parts

    def sub(self, *words: Any, **named: Any) -> Any:
        text, number = self._pattern.subn(*words, **named)
        self._hits[self._row] += number
        return text

    def _one(self, match: Any) -> Any:
        """Counts a match; a partial one asks only whether there can be one."""
        if match is not None and not getattr(match, "partial", False):
            self._hits[self._row] += 1
        return match
