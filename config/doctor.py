"""The checks that `doctor` runs, in the order in which the apps list them.

They return messages like Django's system checks, but are none: those run before every command, and
these look at the data. Each says in its docstring what it checks, and in its hints what to do.
"""

from __future__ import annotations

from collections.abc import Callable

from django.core.checks import CheckMessage

Check = Callable[[], list[CheckMessage]]
CHECKS: list[Check] = []


def doctor_check(check: Check) -> Check:
    """Register a check. It may rest on those before it: `doctor` stops at the first error."""
    CHECKS.append(check)
    return check
