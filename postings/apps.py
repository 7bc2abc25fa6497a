"""Registers this package with Django."""

from __future__ import annotations

from django.apps import AppConfig


class PostingsConfig(AppConfig):
    """The data, and everything that writes it."""

    name = "postings"

    def ready(self) -> None:
        """Register what Django checks, and the checks that `doctor` runs."""
        from postings import checks  # noqa: F401  # models are loaded only now
        from postings.facts import agreement  # noqa: F401
