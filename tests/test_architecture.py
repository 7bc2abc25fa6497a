"""What no module shows by itself: sizes, names, imports in one direction, nothing half done.

A failure names the file and the line. An exception is a row in EXCEPTIONS with its reason; a row
that nothing needs fails too.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench import patterns
from tests.sources import (
    CODE,
    ROOT,
    Function,
    Module,
    depth,
    height,
    holds_logic,
    length_without_tables,
    modules,
    rows,
    written_strings,
)

# Facts whose patterns are written in one piece.
UNNAMED_PARTS = """
company/candidates company/wordings company/words location/scopes
"""
# How the line of a failure begins, without its number -> why it is good as it is.
EXCEPTIONS: dict[str, str] = {
    "postings/values/company.py: Company is": "the value of the fact is called as the fact",
    "postings/parsing/document/document.py: Document is": "the field's word for a text with its "
    "structure; the model is the stored original, as the design calls it",
    **{
        f"postings/parsing/facts/{module}.py: a pattern of": "it has no named parts yet"
        for module in UNNAMED_PARTS.split()
    },
}

VAGUE_NAMES = {"utils", "util", "helpers", "helper", "core", "common", "misc"}
TEXT_SIZES = {"templates/**/*.html": 120, "static/**/*.css": 300, "static/**/*.js": 100}

# A package or module, and what it may import of ours and of others (None: anything of others).
STANDARD_LIBRARY = set(sys.stdlib_module_names)
DATA = {
    "postings.models",
    "postings.guide",
    "postings.facts.effective",
    "postings.facts.changes",
    "postings.facts.columns",
    "postings.values",
    "postings.words",
    "postings.wordings",
}
WRITERS = {
    "postings.ingest",
    "postings.facts.projection",
    "postings.facts.corrections",
    "postings.runs.reparse",
}
ENTRANCES = {"postings.admin", "postings.management"}
LAYERS: list[tuple[str, set[str], set[str] | None]] = [
    ("postings.guide", {"postings.guide"}, STANDARD_LIBRARY),
    ("postings.values", {"postings.values", "postings.guide"}, STANDARD_LIBRARY),
    (
        "postings.parsing",
        {"postings.parsing", "postings.guide", "postings.values"},
        STANDARD_LIBRARY | {"regex", "ahocorasick_rs"},
    ),
    ("search", {"search", "config", *DATA}, None),
    ("config", {"config"}, None),
    (
        "bench.generator",
        {"bench.generator", "postings.guide", "postings.parsing"},
        STANDARD_LIBRARY,
    ),
    ("bench", {"bench", "config", "postings", "search"}, None),
]
# A package or module, and what of ours it must not import.
FORBIDDEN: list[tuple[str, set[str]]] = [
    ("postings", {"search"}),
    ("postings.readers", {"postings.models", "postings.companies", *WRITERS, *ENTRANCES}),
    ("postings.evaluation", {"postings.models", "postings.companies", *WRITERS, *ENTRANCES}),
    ("postings.models", {"postings.readers", "postings.parsing", *WRITERS, *ENTRANCES}),
    *((writer, ENTRANCES) for writer in sorted(WRITERS)),
]

# The rooms of `search`, the lowest first: none imports from a room behind it. The modules beside
# them (views, urls and so on) may import from all, and only `api` imports from those.
SEARCH_ROOMS = (
    "search.index",
    "search.query",
    "search.filters",
    "search.advice",
    "search.results",
    "search.posting_page",
    "search.syndication",
    "search",
)


def report(problems: Iterator[str] | list[str]) -> None:
    found = [line for line in problems if not any(is_about(known, line) for known in EXCEPTIONS)]
    assert not found, "\n" + "\n".join(found)


def is_about(known: str, line: str) -> bool:
    return re.sub(r":\d+:", ":", line, count=1).startswith(known)


def within(name: str, packages: set[str]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def is_view(module: Module, function: Function) -> bool:
    arguments = [argument.arg for argument in function.args.args if argument.arg != "self"]
    return module.name.startswith(("search", "config")) and arguments[:1] == ["request"]


def longest(module: Module, function: Function) -> int:
    if module.place.find("/management/commands/") > 0 and function.name == "handle":
        return 15
    return 25 if is_view(module, function) else 40


def too_long(module: Module) -> Iterator[str]:
    for function in module.functions():
        length = length_without_tables(function, height(function))
        limit = longest(module, function)
        if length > limit:
            what = f"{function.name} has {length} lines, not {limit}"
            yield f"{module.place}:{function.lineno}: {what}"


def too_deep(module: Module) -> Iterator[str]:
    for function in module.functions():
        if depth(function) > 3:
            yield f"{module.place}:{function.lineno}: {function.name} nests {depth(function)} deep"


def too_big(module: Module) -> Iterator[str]:
    lines = len(module.text.splitlines())
    if module.name.startswith("tests."):
        lines = length_without_tables(module.tree, lines)
    if lines > 300 and holds_logic(module):
        yield f"{module.place}:1: {lines} lines, not 300"


def wrong_imports(module: Module) -> Iterator[str]:
    for line, name in module.imports():
        package = name.partition(".")[0]
        ours = package in {"bench", "config", "postings", "search", "tests"}
        for layer, own, others in LAYERS:
            allowed = within(name, own) if ours else others is None or package in others
            if within(module.name, {layer}) and not allowed:
                yield f"{module.place}:{line}: {layer} must not import {name}"
        for layer, forbidden in FORBIDDEN:
            if within(module.name, {layer}) and within(name, forbidden):
                yield f"{module.place}:{line}: {layer} must not import {name}"


def long_patterns(module: Module) -> Iterator[str]:
    """Patterns of the parser that nobody reads; a text of several lines is a list of words."""
    if not within(module.name, {"postings.parsing", "postings.guide"}):
        return
    for line, text in written_strings(module.tree):
        if len(text) > patterns.LONG and "\n" not in text:
            yield f"{module.place}:{line}: a pattern of {len(text)} characters, not {patterns.LONG}"


def room_of(name: str) -> str:
    """The room of a fact, for what is in one.

    >>> room_of("postings.parsing.facts.team.sizes"), room_of("postings.parsing.types")
    ('team', '')
    """
    return (re.findall(r"^postings\.parsing\.facts\.(\w+)\.", name) or [""])[0]


def imports_of_other_facts(module: Module) -> Iterator[str]:
    for line, name in module.imports():
        own, other = room_of(f"{module.name}."), room_of(name)
        if own and other and own != other:
            yield f"{module.place}:{line}: {own} must not import the inside of {other}"


def level(name: str) -> int | None:
    """How high the room of a module of `search` is; None for what is no module of it.

    >>> level("search.query.parsing"), level("search.views.posting"), level("searching")
    (1, 7, None)
    """
    return next((n for n, room in enumerate(SEARCH_ROOMS) if within(name, {room})), None)


def imports_from_above(module: Module) -> Iterator[str]:
    own = level(module.name)
    for line, name in module.imports():
        other = level(name)
        if own is not None and other is not None and other > own:
            yield f"{module.place}:{line}: {SEARCH_ROOMS[own]} must not import {name}"


def shared_names(found: list[Module]) -> Iterator[str]:
    """Classes that are called as another class of the project."""
    owners: dict[str, list[str]] = {}
    for module in found:
        for node in module.tree.body:
            is_public = isinstance(node, ast.ClassDef) and not node.name.startswith("_")
            if is_public and node.name not in {"Command", "Migration"}:  # Django's own
                owners.setdefault(node.name, []).append(f"{module.place}:{node.lineno}")
    for name, places in owners.items():
        if len(places) > 1:
            yield f"{places[-1]}: {name} is a class of {', '.join(places[:-1])} too"


def private_imports(module: Module) -> Iterator[str]:
    for line, name in module.imports():
        last = name.rpartition(".")[2]
        if last.startswith("_") and not last.startswith("__"):
            yield f"{module.place}:{line}: {name} is private"


@pytest.mark.parametrize(
    "rule",
    [
        too_long,
        too_deep,
        too_big,
        long_patterns,
        private_imports,
        imports_of_other_facts,
        imports_from_above,
    ],
)
def test_every_module_keeps_the_rule(rule):
    report(line for module in modules(*CODE, "tests") for line in rule(module))


def test_a_class_has_a_name_of_its_own():
    report(shared_names(modules(*CODE)))


def test_a_shared_name_is_found():
    texts = {"postings/a.py": "class Report: ...\nclass _Row: ...", "bench/b.py": "class _Row: ..."}
    found = [Module(ROOT / place, text) for place, text in texts.items()]
    assert list(shared_names(found)) == []
    found.append(Module(ROOT / "search/c.py", "\nclass Report: ..."))
    assert list(shared_names(found)) == ["search/c.py:2: Report is a class of postings/a.py:1 too"]


def test_imports_point_one_way():
    report(line for module in modules(*CODE) for line in wrong_imports(module))


def test_every_module_says_what_it_decides():
    report(
        f"{module.place}:1: no docstring"
        for module in modules(*CODE, "tests")
        if module.text.strip() and not ast.get_docstring(module.tree)
    )


def test_modules_are_named_after_what_they_hold():
    report(
        f"{module.place}:1: say what it holds"
        for module in modules(*CODE, "tests")
        if VAGUE_NAMES & set(module.name.split("."))
    )


@pytest.mark.parametrize(("pattern", "limit"), TEXT_SIZES.items())
def test_templates_styles_and_scripts_are_small(pattern: str, limit: int):
    sizes = [
        (path.relative_to(ROOT), len(path.read_text(encoding="utf-8").splitlines()))
        for path in sorted(ROOT.glob(pattern))
        if "vendor" not in path.parts
    ]
    report(f"{path}:1: {lines} lines, not {limit}" for path, lines in sizes if lines > limit)


def facts() -> list[Path]:
    return [
        path
        for path in sorted((ROOT / "postings/parsing/facts").iterdir())
        if path.is_dir() and not path.name.startswith("_")
    ]


def empty_tables(module: Module) -> Iterator[str]:
    for table in ("FOUND", "ABSENT"):
        if rows(module, table) == 0:
            yield f"{module.place}:1: no rows in {table}"


def missing_tests(fact: Path) -> Iterator[str]:
    place = f"tests/parsing/facts/test_{fact.name}.py"
    if (ROOT / place).exists():
        yield from empty_tables(*modules(place))
    else:
        yield f"{fact.relative_to(ROOT)}:1: no {place}"


def test_every_fact_has_rows_that_are_found_and_rows_that_are_not():
    report(line for path in facts() for line in missing_tests(path))


def test_every_fact_is_documented():
    page = ROOT / "docs/facts.md"
    text = page.read_text(encoding="utf-8") if page.exists() else ""
    report(
        f"docs/facts.md: no row `{path.name}`" for path in facts() if f"`{path.name}`" not in text
    )


VIEW = "def f(request):\n" + "    x = 1\n" * 25
LONG = "def handle():\n" + "    x = 1\n" * 40
DEEP = "def f():\n if a:\n  for b in c:\n   with d:\n    if e:\n     pass\n"
BIG = "x = 1\n" * 301 + "def f(): ...\n"
HALF = "a" * 150
WHOLE = f'A = (\n    r"{HALF}"\n    r"{HALF}"\n)'
PARTS = f'A = r"{HALF}"\nB = rf"{HALF}|{{A}}"\nC = any_of(r"{HALF}", r"{HALF}")'
WORDS = f'"""What it holds."""\nA = """\n{HALF}\n{HALF}\n""".split()'
BROKEN = [
    (too_long, "config/a.py", LONG, "config/a.py:1: handle has 41 lines, not 40"),
    (too_long, "search/a.py", VIEW, "search/a.py:1: f has 26 lines"),
    (too_long, "search/management/commands/a.py", LONG, "handle has 41 lines, not 15"),
    (too_deep, "config/a.py", DEEP, "config/a.py:1: f nests 4 deep"),
    (too_big, "config/a.py", BIG, "config/a.py:1: 302 lines"),
    (long_patterns, "postings/parsing/a.py", WHOLE, "a.py:2: a pattern of 300 characters, not 200"),
    (long_patterns, "postings/guide/a.py", f'f(rf"{{a}}{HALF}{HALF}")', "a.py:1: a pattern of 303"),
    (private_imports, "config/a.py", "\nfrom config.b import _c", "config/a.py:2: config.b._c"),
    (empty_tables, "tests/a.py", "FOUND = []", "tests/a.py:1: no rows in FOUND"),
    (empty_tables, "tests/a.py", "FOUND = [1]", "tests/a.py:1: no rows in ABSENT"),
    (wrong_imports, "search/a.py", "import postings.ingest", "search must not import"),
    (wrong_imports, "search/a.py", "from postings import parsing", "search must not import"),
    (wrong_imports, "postings/guide/a.py", "import regex", "postings.guide must not import regex"),
    (wrong_imports, "postings/guide/a.py", "import postings.parsing.types", "must not import"),
    (wrong_imports, "postings/parsing/a.py", "import django", "postings.parsing must not import"),
    (wrong_imports, "postings/parsing/a.py", "import bs4", "postings.parsing must not import"),
    (wrong_imports, "postings/parsing/a.py", "from postings.models import P", "must not import"),
    (
        imports_of_other_facts,
        "postings/parsing/facts/a/b.py",
        "import postings.parsing.facts.c.d",
        "of c",
    ),
    (
        imports_from_above,
        "search/query/a.py",
        "from search.filters.kinds import LITERAL",
        "search.query must not import search.filters.kinds",
    ),
    (
        imports_from_above,
        "search/query/a.py",
        "def f():\n    from search import advice",
        "a.py:2: search.query must not import search.advice",
    ),
    (imports_from_above, "search/filters/a.py", "import search.views", "must not import"),
    (wrong_imports, "postings/a.py", "def f():\n    import search.index", "a.py:2: postings must"),
    (wrong_imports, "postings/models/a.py", "from postings import ingest", "must not import"),
]
SOUND = [
    (imports_of_other_facts, "postings/parsing/facts/a/b.py", "import postings.parsing.facts.a.c"),
    (imports_from_above, "search/advice/a.py", "import search.filters, search.query.parsing"),
    (imports_from_above, "search/a.py", "from search.syndication import feeds"),
    (too_long, "config/a.py", "def f():\n    a = [\n" + "        1,\n" * 60 + "    ]\n"),
    (too_deep, "config/a.py", "def f():\n if a: pass\n" + " elif b: pass\n" * 5),
    (too_big, "config/a.py", "A = [\n" + "    1,\n" * 400 + "]\n"),
    (long_patterns, "postings/parsing/a.py", PARTS),
    (long_patterns, "postings/parsing/a.py", WORDS),
    (long_patterns, "search/a.py", WHOLE),
    (empty_tables, "tests/a.py", "FOUND: list[int] = [1]\nABSENT = {2: 3}"),
    (wrong_imports, "search/a.py", "import django\nfrom postings.models import Posting"),
    (wrong_imports, "postings/parsing/a.py", "import re, regex\nfrom postings.parsing import text"),
]


@pytest.mark.parametrize(("rule", "place", "text", "line"), BROKEN)
def test_a_broken_rule_is_found(rule, place: str, text: str, line: str):
    assert line in next(rule(Module(ROOT / place, text)), "nothing found")


@pytest.mark.parametrize(("rule", "place", "text"), SOUND)
def test_a_sound_module_is_left_alone(rule, place: str, text: str):
    assert list(rule(Module(ROOT / place, text))) == []


def test_every_exception_is_needed():
    rules = (too_long, too_deep, too_big, long_patterns, private_imports, wrong_imports)
    everything = modules(*CODE, "tests")
    found = [line for rule in rules for module in everything for line in rule(module)]
    found += shared_names(modules(*CODE))
    stale = [known for known in EXCEPTIONS if not any(is_about(known, line) for line in found)]
    assert not stale, "\n".join(stale)
