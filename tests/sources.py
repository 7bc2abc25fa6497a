"""Reads our own source files and measures them; the rules are in test_architecture.py."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ("manage.py", "bin", "config", "postings", "search", "bench")

Function = ast.FunctionDef | ast.AsyncFunctionDef
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
DOCUMENTED = (*FUNCTIONS, ast.ClassDef, ast.Module)
LITERALS = (ast.Dict, ast.List, ast.Set, ast.Tuple)
BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.Match)


@dataclass(frozen=True)
class Module:
    path: Path
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def place(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def name(self) -> str:
        """`postings.models` for postings/models.py and for postings/models/__init__.py."""
        return self.place.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    def functions(self) -> Iterator[Function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, FUNCTIONS))

    def imports(self) -> Iterator[tuple[int, str]]:
        """The line and the full name of everything that is imported, in functions too."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def written_strings(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The strings below a node with their lines; what an f-string puts in is there as `{…}`.

    >>> list(written_strings(ast.parse('f("a" "b", f"c{d}")')))
    [(1, 'ab'), (1, 'c{d}')]
    """
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.JoinedStr):
            yield child.lineno, "".join(map(as_written, child.values))
        elif isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.lineno, child.value
        else:
            yield from written_strings(child)


def as_written(part: ast.expr) -> str:
    if isinstance(part, ast.FormattedValue):
        return f"{{{ast.unparse(part.value)}}}"
    return str(part.value) if isinstance(part, ast.Constant) else ""


def modules(*places: str) -> list[Module]:
    """The Python files in folders of the project, sorted; a file may be named too."""
    found: list[Path] = []
    for place in places:
        path = ROOT / place
        found += [path] if path.is_file() else sorted(path.rglob("*.py"))
    return [Module(path, path.read_text(encoding="utf-8")) for path in found]


def is_table(statement: ast.stmt) -> bool:
    """A name that is given a literal list, dictionary, set or tuple, or a call with one in it."""
    if not isinstance(statement, ast.Assign | ast.AnnAssign):
        return False
    value = statement.value
    arguments = value.args if isinstance(value, ast.Call) else [value]
    return any(isinstance(argument, LITERALS) for argument in arguments)


def height(node: ast.stmt | ast.expr) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def length_without_tables(node: Function | ast.Module, lines: int) -> int:
    """The lines of a function or module, without its docstring and its tables."""
    tables = sum(height(statement) for statement in node.body if is_table(statement))
    docstring = height(node.body[0]) if ast.get_docstring(node) is not None else 0
    return lines - tables - docstring


def depth(node: ast.AST) -> int:
    """How deeply blocks are nested inside; an `elif` is no deeper than its `if`."""
    return max((block_depth(child) for child in ast.iter_child_nodes(node)), default=0)


def block_depth(node: ast.AST) -> int:
    if isinstance(node, (*FUNCTIONS, ast.ClassDef, ast.Lambda)):
        return 0  # measured by itself
    if not isinstance(node, BLOCKS):
        return depth(node)
    if isinstance(node, ast.If) and len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
        branch = max((block_depth(child) for child in node.body), default=0)
        return max(1 + branch, block_depth(node.orelse[0]))
    return 1 + depth(node)


def holds_logic(module: Module) -> bool:
    """Whether a module is more than tables: whether it has functions or statements that decide."""
    logic = (*FUNCTIONS, *BLOCKS, ast.Lambda)
    return any(isinstance(node, logic) for node in ast.walk(module.tree))


def rows(module: Module, name: str) -> int:
    """How many rows a module writes into a table of its own, a list or something alike."""
    value = top_level(module, name)
    if isinstance(value, ast.Dict):
        return len(value.keys)
    return len(value.elts) if isinstance(value, ast.List | ast.Set | ast.Tuple) else 0


def top_level(module: Module, name: str) -> ast.expr | None:
    for statement in module.tree.body:
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        if isinstance(statement, ast.AnnAssign):
            targets = [statement.target]
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            return statement.value
    return None
