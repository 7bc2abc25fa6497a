"""What `manage.py serve` prepares; tests/config/test_serving.py has it with real processes."""

from __future__ import annotations

from io import StringIO
from unittest import mock

import pytest
from django.core.management import CommandError

from postings.management.commands import serve

TROUBLES = [OSError(28, "No space left on device"), ValueError("damaged"), CommandError("full")]


@pytest.mark.parametrize("trouble", TROUBLES, ids=repr)
def test_an_index_that_cannot_be_built_does_not_keep_the_site_from_starting(trouble: Exception):
    out = StringIO()
    with mock.patch.object(serve, "call_command", side_effect=trouble):
        serve.Command(stdout=out).index()
    assert out.getvalue() == (
        f"The search is not ready yet: {trouble}. The server goes on with it.\n"
    )
