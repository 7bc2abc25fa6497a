"""`erase`: forgets a posting for good. Exit 0; 2: there is none, or nobody said yes."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from postings.erasing import erase, posting_under
from postings.runs.exclusion import writing_alone


class Command(BaseCommand):
    """Erases one posting."""

    help = (
        "Forget a posting for good: its text, originals, corrections and revisions. To take one "
        "off the site, withhold it in the admin: that can be undone. An import that brings an "
        "erased one again takes it for new, so remove it from its source first."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Which posting."""
        parser.add_argument("key", help="its key, as in the address of its page")
        parser.add_argument("--yes", action="store_true", help="do it: it cannot be undone")

    def handle(self, **options: Any) -> None:
        """Erase it and bring the search index up to date."""
        found = posting_under(options["key"].replace("\0", ""))
        if found is None:
            raise CommandError(f"No posting has the key {options['key']}.", returncode=2)
        if not options["yes"]:
            what = f"This erases “{found.title}” for good. Run it again with --yes."
            raise CommandError(what, returncode=2)
        with writing_alone(lambda: self.stderr.write("Waiting for an import to end…")):
            erased = erase(found)
        call_command("index", stdout=self.stdout, stderr=self.stderr)
        keys = ", ".join(erased.keys)
        self.stdout.write(f"Erased: {erased.title} ({keys}), {erased.originals} originals.")
