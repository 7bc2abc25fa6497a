"""The two addresses for whoever watches the site."""

from __future__ import annotations

import pytest
from django.db import InterfaceError, OperationalError, ProgrammingError

from config import health, outage
from config.postgres import EmbeddedServerError


def test_healthz_asks_no_database(client):
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert "no-cache" in response["Cache-Control"]


@pytest.mark.django_db
def test_readyz_is_ready_when_the_database_is_migrated(client, monkeypatch):
    monkeypatch.setattr(health, "CHECKS", [health.migrations_are_applied])
    assert client.get("/readyz").status_code == 200


@pytest.mark.parametrize("error", [OperationalError, InterfaceError, EmbeddedServerError])
def test_readyz_is_not_ready_without_a_database(client, monkeypatch, error):
    def unreachable(connection):
        raise error("no")

    monkeypatch.setattr(health, "MigrationExecutor", unreachable)
    monkeypatch.setattr(outage, "is_connected", lambda: False)
    response = client.get("/readyz")
    assert (response.status_code, response.content) == (503, b"the database cannot be reached\n")
    assert int(response.headers["Retry-After"]) > 0


@pytest.mark.django_db
def test_a_mistake_in_a_check_is_not_taken_for_an_outage(client, monkeypatch):
    def mistaken():
        raise ProgrammingError("no such column")

    monkeypatch.setattr(health, "CHECKS", [mistaken])
    with pytest.raises(ProgrammingError):
        client.get("/readyz")


def test_the_first_check_that_finds_something_is_the_answer(client, monkeypatch):
    checks = [lambda: None, lambda: "the oven is cold", lambda: "never asked"]
    monkeypatch.setattr(health, "CHECKS", checks)
    response = client.get("/readyz")
    assert (response.status_code, response.content) == (503, b"the oven is cold\n")


@pytest.mark.django_db
def test_readyz_is_not_ready_before_migrations(client, monkeypatch):
    monkeypatch.setattr(health.MigrationExecutor, "migration_plan", lambda *_: ["one"])
    response = client.get("/readyz")
    assert response.status_code == 503
    assert b"manage.py migrate" in response.content


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_nothing_is_written_there(client, address: str):
    assert client.post(address).status_code == 405
