"""Registers this package with Django."""

from __future__ import annotations

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Everything a visitor meets."""

    name = "search"

    def ready(self) -> None:
        """Register the checks of `doctor` and of `/readyz`."""
        from search import checks  # noqa: F401  # models are loaded only now
        from search.index import readiness  # noqa: F401
