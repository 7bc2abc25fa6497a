"""Records that staff look at and never edit by hand."""

from __future__ import annotations

from typing import Any

from django.db.models import Model
from django.forms import BaseInlineFormSet
from django.http import HttpRequest


class ReadOnly:
    """Mix-in for an admin or an inline: everything is shown, nothing can be changed."""

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody adds them."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Nobody changes them."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Nobody deletes them."""
        return False


class ShownBeside(BaseInlineFormSet[Any, Any, Any]):
    """Records that stand beside a form and are no part of it.

    What a browser sends of them is not read: they may have changed, or be gone, when it does.
    """

    def __init__(self, data: Any = None, files: Any = None, **options: Any) -> None:
        super().__init__(**options)

    def is_valid(self) -> bool:
        """Nothing was asked."""
        return True
