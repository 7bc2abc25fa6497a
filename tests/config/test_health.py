"""The two addresses for whoever watches the site."""

from __future__ import annotations

import pytest
from django.db import OperationalError

from config import health
from config.postgres import EmbeddedServerError


def test_healthz_asks_no_database(client):
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert "no-cache" in response["Cache-Control"]


@pytest.mark.django_db
def test_readyz_is_ready_when_the_database_is(client):
    assert client.get("/readyz").status_code == 200


@pytest.mark.parametrize("error", [OperationalError, EmbeddedServerError])
def test_readyz_is_not_ready_without_a_database(client, monkeypatch, error):
    def unreachable(connection):
        raise error("no")

    monkeypatch.setattr(health, "MigrationExecutor", unreachable)
    response = client.get("/readyz")
    assert (response.status_code, response.content) == (503, b"the database cannot be reached\n")


@pytest.mark.django_db
def test_readyz_is_not_ready_before_migrations(client, monkeypatch):
    monkeypatch.setattr(health.MigrationExecutor, "migration_plan", lambda *_: ["one"])
    response = client.get("/readyz")
    assert response.status_code == 503
    assert b"manage.py migrate" in response.content


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_nothing_is_written_there(client, address: str):
    assert client.post(address).status_code == 405
