"""Registers this package with Django."""

from __future__ import annotations

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Everything a visitor meets."""

    name = "search"

    def ready(self) -> None:
        """Register the checks that `doctor` runs."""
        from search import checks  # noqa: F401  # models are loaded only now
