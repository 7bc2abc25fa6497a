"""Bad values in the address or the form of a list: a message instead of an error of the server.

Django's admin redirects for those that it sees itself; some are only refused by the database, when
the list is read: text with a NUL, a list where one value is meant, half of a range.
"""

from __future__ import annotations

import logging
from typing import Any

from django.contrib import messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import ValidationError
from django.db import DataError, ProgrammingError, transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import SimpleTemplateResponse

REFUSED = (ValueError, TypeError, LookupError, OverflowError, DataError, ProgrammingError)

logger = logging.getLogger(__name__)


class BadValuesAreNamed:
    """Mix-in for an admin, before `ModelAdmin`."""

    opts: Any  # Django's: the options of the model

    def changelist_view(
        self, request: HttpRequest, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """The list; with a value that cannot be looked for, the whole list and a message."""
        try:
            with transaction.atomic():
                response: HttpResponse = super().changelist_view(request, extra_context)  # type: ignore[misc]
                if isinstance(response, SimpleTemplateResponse):
                    response.render()  # reads the rows
                return response
        except REFUSED:
            if not request.GET:
                raise
            logger.warning("Cannot be read as asked: %s", request.get_full_path(), exc_info=True)
            wrong = "The address asked for a value that no record can have: here are all."
            messages.warning(request, wrong)
            return redirect(request.path)

    def response_action(self, request: HttpRequest, queryset: QuerySet[Any]) -> HttpResponse | None:
        """What the action answers, unless a selected record is none."""
        try:
            for selected in request.POST.getlist(ACTION_CHECKBOX_NAME):
                self.opts.pk.to_python(selected)
        except ValidationError:
            messages.error(request, "What was selected is no record of this list; nothing is done.")
            return redirect(request.get_full_path())
        response: HttpResponse | None = super().response_action(request, queryset)  # type: ignore[misc]
        return response

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Any], search_term: str
    ) -> tuple[QuerySet[Any], bool]:
        """What is found; no record has a NUL, so none is looked for."""
        words = search_term.replace("\x00", " ")
        found: tuple[QuerySet[Any], bool] = super().get_search_results(request, queryset, words)  # type: ignore[misc]
        return found
