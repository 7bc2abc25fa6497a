"""Registers this package with Django."""

from __future__ import annotations

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Everything a visitor meets."""

    name = "search"

    def ready(self) -> None:
        """Register what Django checks, and the checks of `doctor` and of `/readyz`."""
        from search import agreement, checks  # noqa: F401  # models are loaded only now
        from search.index import readiness  # noqa: F401
