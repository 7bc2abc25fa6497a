"""Calling a command as the tests of all of them do."""

from __future__ import annotations

import io
from typing import Any

from django.core.management import call_command


def output(command: str, *arguments: str, **options: Any) -> str:
    out = io.StringIO()
    call_command(command, *arguments, stdout=out, stderr=io.StringIO(), **options)
    return out.getvalue()
