"""The paths of commands: none is empty, none is Rainmaker's own, none is without postings."""

from __future__ import annotations

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from postings.ingest.holding import holds_posting
from postings.management.paths import OURS
from tests.postings.fragments import LICENSED_DIRECTOR

NO_POSTINGS: list[tuple[str, dict[str, str]]] = [
    ("nothing", {}),
    ("a manual", {"manual.md": "# The server\n\nStart it. It listens on a port, and says so.\n"}),
    ("code", {"job.py": "import sales\n\ndef director():\n    return sales.VP\n"}),
    ("settings", {"a.ini": "[server]\nport = 80\n", "b.json": '{"title": "x", "port": 80}'}),
    ("hidden files", {".posting.html": LICENSED_DIRECTOR}),
    ("another language", {"a.html": "<h2>Leiter</h2><p>Wir suchen eine Person mit Erfahrung.</p>"}),
    ("an empty file", {"a.html": ""}),
]


def write(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (folder / name).write_text(text)
    return folder


@pytest.mark.parametrize(("why", "files"), NO_POSTINGS, ids=[row[0] for row in NO_POSTINGS])
def test_a_folder_without_postings_is_refused(tmp_path: Path, why: str, files: dict[str, str]):
    with pytest.raises(CommandError, match=r"holds no posting that can be read.*make serve") as end:
        call_command("serve", str(write(tmp_path, files)), port=0)
    assert end.value.returncode == 2


def test_one_posting_among_other_files_is_enough(tmp_path: Path):
    assert holds_posting(write(tmp_path, NO_POSTINGS[1][1] | {"z.html": LICENSED_DIRECTOR}))


def test_a_file_that_is_named_may_be_any_posting(tmp_path: Path):
    text = "<h2>Baker</h2><p>We bake bread in the morning and want you to join our team.</p>"
    write(tmp_path, {"a.html": text})
    assert holds_posting(tmp_path / "a.html")
    assert not holds_posting(tmp_path)


@pytest.mark.parametrize("command", ["serve", "ingest"])
@pytest.mark.parametrize("where", ["BASE_DIR", "VAR_DIR"])
@pytest.mark.parametrize("above", [False, True])
def test_a_folder_that_holds_rainmaker_is_refused(command: str, where: str, above: bool):
    own = Path(getattr(settings, where))
    with pytest.raises(CommandError, match="holds Rainmaker itself") as end:
        call_command(command, str(own.parent if above else own))
    assert end.value.returncode == 2


@pytest.mark.parametrize("command", ["serve", "ingest"])
@pytest.mark.parametrize("own", ["docs", "tests", "postings", "bench/generator", "README.md"])
def test_a_part_of_rainmaker_is_refused(command: str, own: str):
    with pytest.raises(CommandError, match="holds Rainmaker itself"):
        call_command(command, str(Path(settings.BASE_DIR) / own))


def test_only_the_demo_postings_of_the_clone_are_postings():
    names = {path.name for path in Path(settings.BASE_DIR).iterdir()}
    made = {name for name in names if name.startswith((".", "__"))}
    assert names - {"samples", "var"} - made <= OURS


@pytest.mark.parametrize("command", ["serve", "ingest", "parse", "evaluate"])
@pytest.mark.parametrize("empty", ["", " "])
def test_an_empty_path_is_refused(command: str, empty: str):
    with pytest.raises(CommandError, match="an empty path names nothing"):
        call_command(command, empty)


@pytest.mark.parametrize("command", ["ingest", "parse"])
@pytest.mark.django_db(transaction=True)
def test_a_path_that_cannot_be_looked_at_is_named(
    command: str, tmp_path: Path, index_dir: Path, monkeypatch: pytest.MonkeyPatch
):
    def refuse(path: Path, **options: Any) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "stat", refuse)
    err = StringIO()
    with pytest.raises(CommandError, match="failed"):
        call_command(command, str(tmp_path / "closed" / "a.html"), stderr=err, stdout=StringIO())
    assert "Permission denied" in err.getvalue()


def test_whoever_leaves_out_the_demo_is_told_how():
    with pytest.raises(CommandError, match="To serve and import nothing: make serve"):
        call_command("serve", "")


def test_serve_names_a_path_that_is_not_there(tmp_path: Path):
    missing: Any = tmp_path / "nowhere"
    with pytest.raises(CommandError, match="no such file or folder"):
        call_command("serve", str(missing), port=0)
