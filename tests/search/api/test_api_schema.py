"""The API answers as its own description says, to whatever the description allows, and beyond."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from drf_spectacular.generators import SchemaGenerator
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi.checks import negative_data_rejection

from tests import factories
from tests.search.index.test_compile import make_postings

pytestmark = pytest.mark.django_db


def site(*call: Any) -> Any:
    """The site as a server calls it, made by the first call: then the settings are the tests'."""
    return application()(*call)


application = cache(get_wsgi_application)
# Without the phase that tries every combination of 40 parameters in order: it takes a minute.
config = SchemathesisConfig.from_dict({"phases": {"coverage": {"enabled": False}}})
schema = schemathesis.openapi.from_dict(SchemaGenerator().get_schema(public=True), config=config)
schema.app = site


@pytest.fixture(autouse=True)
def _postings(db: None) -> Iterator[None]:
    """Some postings, and requests that stay within the transaction of the test."""
    make_postings(15, seed=7)
    factories.posting(key="0", years=5, licenses=["sie"])
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@schema.parametrize()
@settings(
    max_examples=25,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_as_described(case: schemathesis.Case) -> None:
    # A bad value is named beside the results: it is no reason to refuse them.
    identity = {"Accept-Encoding": "identity"}  # the test client unpacks nothing
    case.call_and_validate(headers=identity, excluded_checks=[negative_data_rejection])
