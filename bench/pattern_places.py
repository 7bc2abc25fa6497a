"""Where the patterns of the parser are written: the literals of its source, and whose they are.

A pattern of a table is compiled far from its row, and one of named parts in another place than the
parts: a literal belongs to a pattern where all its pieces stand in it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

from bench.pattern_hits import Compiled

_WORD = re.compile("[A-Za-z]{2}")  # what has none, as "(?:" and ")(?!", stands in every pattern
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


class Source:
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
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(statement, _Statement):
            arguments = set(map(id, _first_arguments(statement)))
            for node in _strings(statement):
                yield from _literal(path, statement, node, is_argument=id(node) in arguments)


def _literal(
    path: Path, statement: _Statement, node: ast.expr, *, is_argument: bool
) -> Iterator[Literal]:
    pieces = tuple(filter(None, _pieces(node)))
    if pieces:
        yield Literal(
            file=str(path),
            line=node.lineno,
            name=_name(statement),
            pieces=pieces,
            length=_length(node),
            words=sum(len(piece) for piece in pieces if _WORD.search(piece)),
            is_whole=getattr(statement, "value", None) is node,
            is_argument=is_argument,
        )


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


def _pieces(node: ast.expr) -> Iterator[str]:
    for part in node.values if isinstance(node, ast.JoinedStr) else [node]:
        if isinstance(part, ast.Constant):
            yield str(part.value)


def _length(node: ast.expr) -> int:
    if not isinstance(node, ast.JoinedStr):
        return sum(map(len, _pieces(node)))
    written = (part for part in node.values if isinstance(part, ast.FormattedValue))
    return sum(map(len, _pieces(node))) + sum(len(ast.unparse(part.value)) + 2 for part in written)
