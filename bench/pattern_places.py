"""Where the patterns of the parser are written: the literals of its source, and whose they are.

A pattern of a table is compiled far from its row, and one of named parts in another place than the
parts: a literal belongs to a pattern where all its pieces stand in it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

from bench.pattern_hits import Compiled

_WORD = re.compile("[A-Za-z]{2}")  # what has none, as "(?:" and ")(?!", stands in every pattern
_ELSEWHERE = "\0"
_Statement = ast.Assign | ast.AnnAssign | ast.FunctionDef | ast.ClassDef


@dataclass(frozen=True, slots=True, kw_only=True)
class Literal:
    """A string of the source: its place, its pieces between `{…}`, and its length as written."""

    file: str
    line: int
    name: str  # of the statement that holds it
    pieces: tuple[str, ...]
    length: int
    words: int  # characters of the pieces that have words
    is_whole: bool  # the value of the name, and no row of a table
    is_argument: bool  # the first one of a call such as `regex.compile`

    def is_in(self, text: str) -> bool:
        """Whether it can be a part of a pattern."""
        for piece in self.pieces:  # noqa: SIM110 - all() takes ten times as long, a million times
            if piece not in text:
                return False
        return True

    def is_all_of(self, text: str) -> bool:
        return self.pieces == (text,)

    def is_compiled_at(self, file: str, line: int) -> bool:
        return self.is_argument and self.file == file and 0 <= self.line - line <= 1

    @property
    def is_verbose(self) -> bool:
        return any("\n" in piece for piece in self.pieces)


class PatternSource:
    """The literals of the Python files in some folders."""

    def __init__(self, folders: Iterable[Path]) -> None:
        files = [path for folder in folders for path in sorted(folder.rglob("*.py"))]
        self.literals = [literal for path in files for literal in _literals(path)]

    def literal_of(self, row: Compiled, *, in_table: bool) -> Literal | None:
        """The literal that is compiled; of a table, the one of the row.

        None where a pattern is put together of nothing that has words.
        """
        parts = [literal for literal in self.literals if literal.is_in(row.text)]
        compiled = [part for part in parts if part.is_compiled_at(row.file, row.line)]
        if in_table:  # what is compiled is then the frame of all rows
            parts = [part for part in parts if not part.is_argument]
        elif compiled:
            return compiled[0]
        told = [part for part in parts if part.words or part.is_all_of(row.text)] or compiled
        return max(told, key=lambda part: _fitness(part, row.text), default=None)

    def literals_in(self, rows: Sequence[Compiled]) -> list[Literal]:
        """All literals that went into the patterns."""
        texts = "\0".join({row.text for row in rows})
        return [literal for literal in self.literals if literal.words and literal.is_in(texts)]


def _fitness(part: Literal, text: str) -> tuple[bool, bool, int]:
    """The whole pattern is best, then a row of a table, then a long part."""
    return part.is_all_of(text), not part.is_whole, part.words


def _literals(path: Path) -> Iterator[Literal]:
    statements = [node for node in ast.parse(path.read_text("utf-8")).body if _is_named(node)]
    values = {_name(node): getattr(node, "value", None) for node in statements}
    parts = {name: value for name, value in values.items() if value and _is_string(value)}
    for statement in statements:
        arguments = set(map(id, _first_arguments(statement)))
        for node in _strings(statement):
            if pieces := _pieces(node, parts):
                yield Literal(
                    file=str(path),
                    line=node.lineno,
                    name=_name(statement),
                    pieces=pieces,
                    length=_length(node),
                    words=sum(len(piece) for piece in pieces if _WORD.search(piece)),
                    is_whole=getattr(statement, "value", None) is node,
                    is_argument=id(node) in arguments,
                )


def _is_named(node: ast.stmt) -> TypeGuard[_Statement]:
    return isinstance(node, _Statement)


def _name(statement: _Statement) -> str:
    if isinstance(statement, ast.FunctionDef | ast.ClassDef):
        return statement.name
    target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
    return ast.unparse(target)


def _first_arguments(statement: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(statement):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            yield node.args[0]


def _strings(node: ast.AST) -> Iterator[ast.expr]:
    """The strings of a statement, without those inside an f-string."""
    for child in ast.iter_child_nodes(node):
        if _is_string(child):
            yield child
        else:
            yield from _strings(child)


def _is_string(node: ast.AST) -> TypeGuard[ast.expr]:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _pieces(node: ast.expr, parts: Mapping[str, ast.expr]) -> tuple[str, ...]:
    """What a string is made of, with its named parts of the same file; other parts divide it."""
    return tuple(filter(None, "".join(_texts(node, parts)).split(_ELSEWHERE)))


def _texts(node: ast.expr, parts: Mapping[str, ast.expr]) -> Iterator[str]:
    if isinstance(node, ast.JoinedStr):
        for value in node.values:
            yield from _texts(value, parts)
    elif isinstance(node, ast.FormattedValue) and ast.unparse(node.value) in parts:
        yield from _texts(parts[ast.unparse(node.value)], parts)
    else:
        yield str(node.value) if isinstance(node, ast.Constant) else _ELSEWHERE


def _length(node: ast.expr) -> int:
    """Characters as they are written: a named part counts with its name."""
    values = node.values if isinstance(node, ast.JoinedStr) else [node]
    names = [part.value for part in values if isinstance(part, ast.FormattedValue)]
    texts = [str(part.value) for part in values if isinstance(part, ast.Constant)]
    return sum(map(len, texts)) + sum(len(ast.unparse(name)) + 2 for name in names)
