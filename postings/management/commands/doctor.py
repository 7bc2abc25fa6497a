"""`doctor`: checks the installation and the data, and says what to do about each finding."""

from __future__ import annotations

from typing import Any

from django.core.checks import CheckMessage
from django.core.management.base import BaseCommand, CommandError

from config.doctor import CHECKS


class Command(BaseCommand):
    """Runs the checks that the apps registered."""

    help = "Check the whole installation and the data. Exit 0: all is well; 1: something is not."
    requires_system_checks = ()

    def handle(self, **options: Any) -> None:
        """Print a line per check; stop at the first error, on which the others rest."""
        findings = 0
        for check in CHECKS:
            messages = check()
            self._report((check.__doc__ or check.__name__).strip(), messages)
            findings += len(messages)
            if any(message.is_serious() for message in messages):
                break
        if findings:
            raise CommandError(f"{findings} finding{'s' * (findings > 1)}, each with what to do.")
        self.stdout.write("All is well.")

    def _report(self, name: str, messages: list[CheckMessage]) -> None:
        mark = self.style.WARNING("!") if messages else self.style.SUCCESS("✓")
        self.stdout.write(f"{mark} {name}")
        for message in messages:
            self.stdout.write(f"  {message.msg}\n  → {message.hint}")
