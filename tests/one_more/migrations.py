"""Whether the models of a copy lack a migration, and writes it; no database is asked."""

from __future__ import annotations

import importlib
from io import StringIO

from django.core.management import call_command


def are_missing() -> bool:
    importlib.invalidate_caches()
    try:
        call_command("makemigrations", check=True, dry_run=True, verbosity=0)
    except SystemExit:
        return True
    return False


def write(name: str) -> None:
    """Write what is missing, where everything that Django checks is right."""
    call_command("check", stdout=StringIO())
    call_command("makemigrations", "postings", name=name, verbosity=0)
