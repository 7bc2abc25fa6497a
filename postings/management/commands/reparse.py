"""`reparse`: today's rules over the stored originals."""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from postings.exclusion import writing_alone
from postings.models import Posting
from postings.progress import progress
from postings.reparse import reparse


class Command(BaseCommand):
    """Reads every stored posting anew."""

    help = "Run today's rules over the stored originals. Corrections stand. Safe to repeat."

    def handle(self, **options: Any) -> None:
        """Reparse, bring the search index up to date, summarize."""
        total = Posting.objects.count()
        with writing_alone(self._tell_waiting), progress("Reparsing", total) as advance:
            counts = reparse(tell=lambda posting, changed: advance())
        call_command("index", verbosity=0, stdout=self.stderr)
        self.stdout.write(f"{counts['changed']} changed, {counts['unchanged']} unchanged.")

    def _tell_waiting(self) -> None:
        self.stderr.write("An import is running: waiting for it to end …")
