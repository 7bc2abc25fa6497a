"""`make architecture`: which rooms the parser has and which imports which, as a picture.

A room is a module or package of `postings/parsing/`, and of `facts/` in it. Graphviz draws; a test
compares what is drawn with what is there, and needs no Graphviz.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from html import unescape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PARSING = "postings.parsing"
PICTURE = ROOT / "docs" / "architecture.svg"
Arrows = Mapping[str, frozenset[str]]
HEAD = """\
digraph parsing {
  rankdir=LR; ranksep="1.4 equally"; nodesep=0.1; bgcolor=white; newrank=true;
  node [shape=box, style="rounded,filled", fillcolor="#eef2f7", color="#5b6b7f",
        fontname="Helvetica", fontsize=11, height=0.3];
  edge [arrowsize=0.6, penwidth=1.2, headport=w, tailport=e];
"""
COLORS = ("#b5532a", "#2a6fb5", "#3d8a3d", "#8a4fb0", "#b08a1e", "#2a9a9a", "#c0447a", "#5b6b7f")
_DRAWN = re.compile(r"<title>([^<:]+)(?::\w+)?&#45;&gt;([^<:]+)(?::\w+)?</title>")
_NODE = re.compile(r'class="node">\s*<title>([^<]+)</title>')


def main() -> None:
    dot = shutil.which("dot")
    if dot is None:
        raise SystemExit("Graphviz draws the picture and is not here: install it (graphviz).")
    text = dot_of(rooms())
    svg = subprocess.run([dot, "-Tsvg"], input=text, capture_output=True, text=True, check=True)
    PICTURE.write_text(svg.stdout, encoding="utf-8")
    sys.stdout.write(f"{PICTURE.relative_to(ROOT)}: {said(rooms())}\n")


def rooms(root: Path = ROOT) -> Arrows:
    """Each room with the rooms that it imports."""
    files = sorted((root / PARSING.replace(".", "/")).rglob("*.py"))
    modules = {_module(file.relative_to(root)): file for file in files}
    found: dict[str, set[str]] = {room_of(name): set() for name in modules}
    for name, file in modules.items():
        own = room_of(name)
        found[own].update(room_of(one) for one in _imports(file) if room_of(one) not in {own, ""})
    found.pop("", None)
    return {room: frozenset(others & set(found)) for room, others in sorted(found.items())}


def room_of(name: str) -> str:
    """The room of a module, or of a name in one; "" outside of all rooms.

    >>> room_of("postings.parsing.facts.team.sizes"), room_of("postings.parsing.types.Span")
    ('facts.team', 'types')
    >>> room_of("postings.parsing"), room_of("postings.parsing.facts"), room_of("regex")
    ('', 'facts', '')
    """
    if not name.startswith(f"{PARSING}."):
        return ""
    first, *rest = name.removeprefix(f"{PARSING}.").split(".")
    return f"facts.{rest[0]}" if first == "facts" and rest else first


def circle_in(arrows: Arrows) -> list[str]:
    """Rooms that import each other in a circle; none is as it should be."""
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as circle:
        return list(circle.args[1])
    return []


def said(arrows: Arrows) -> str:
    """How many rooms and arrows there are."""
    return f"{len(arrows)} rooms, {sum(map(len, arrows.values()))} arrows"


def dot_of(arrows: Arrows) -> str:
    """The picture in Graphviz's language: the facts in one column, what they rest on beside it."""
    facts = " ".join(f'"{room}";' for room in arrows if room.startswith("facts."))
    lines = [
        *(f'  "{room}" [label="{room.rpartition(".")[2]}"];' for room in arrows),
        f"  {{ rank=same; {facts} }}",
        *_lines(arrows),
    ]
    return HEAD + "\n".join(lines) + "\n}\n"


def _lines(arrows: Arrows) -> Iterator[str]:
    """The arrows, those to one room in one color, so that they can be followed."""
    aims = sorted(set().union(*arrows.values()))
    for room, others in arrows.items():
        for other in sorted(others):
            color = COLORS[aims.index(other) % len(COLORS)]
            yield f'  "{room}" -> "{other}" [color="{color}"];'


def drawn(svg: str) -> Arrows:
    """The rooms and arrows that a picture shows."""
    found: dict[str, set[str]] = {unescape(room): set() for room in _NODE.findall(svg)}
    for room, other in _DRAWN.findall(svg):
        found[unescape(room)].add(unescape(other))
    return {room: frozenset(others) for room, others in found.items()}


def _module(file: Path) -> str:
    return ".".join(file.with_suffix("").parts).removesuffix(".__init__")


def _imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{name.name}" for name in node.names)
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


if __name__ == "__main__":
    main()
