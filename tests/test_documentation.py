"""Every setting and every command stands in the documents, and nothing else does."""

from __future__ import annotations

import ast
import re

from tests.sources import ROOT, modules


def settings_read() -> dict[str, int]:
    """The names that settings.py reads from the environment, with their lines."""
    (module,) = modules("config/settings.py")
    return {
        node.args[0].value: node.lineno
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func).startswith("env.")
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }


def test_env_example_documents_every_setting_and_no_other():
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    documented = re.findall(r"^#? ?([A-Z_]+)=", text, re.MULTILINE)
    read = settings_read()
    missing = [
        f"config/settings.py:{line}: {name} is not in .env.example"
        for name, line in read.items()
        if name not in documented
    ]
    unread = [f".env.example: nothing reads {name}" for name in documented if name not in read]
    assert not missing + unread


def test_operations_documents_every_command_and_no_other():
    text = (ROOT / "docs/operations.md").read_text(encoding="utf-8")
    section = text.partition("\n## Commands\n")[2].partition("\n## ")[0]
    documented = set(re.findall(r"^\| `(\w+)", section, re.MULTILINE))
    commands = {
        path.stem: path.relative_to(ROOT)
        for path in ROOT.glob("*/management/commands/*.py")
        if not path.stem.startswith("_")
    }
    missing = [
        f"{path}:1: no row `{name}` in docs/operations.md"
        for name, path in sorted(commands.items())
        if name not in documented
    ]
    unknown = [f"docs/operations.md: no command {name}" for name in documented - set(commands)]
    assert not missing + unknown
