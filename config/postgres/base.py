"""The database backend: Django's own, on a server that starts with the first connection.

`HOST` is the server's folder. A command that opens no connection starts nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.db.backends.postgresql import base, client

from config.postgres import lease, programs


def with_server(parameters: dict[str, Any], key: str) -> dict[str, Any]:
    """The parameters with the folder of the server's sockets in place of the server's folder."""
    return parameters | {key: str(lease.hold(Path(parameters[key])).socket_folder)}


class DatabaseClient(client.DatabaseClient):
    """`manage.py dbshell`, with the psql of the embedded server."""

    @classmethod
    def settings_to_cmd_args_env(
        cls, settings_dict: dict[str, Any], parameters: Iterable[str]
    ) -> tuple[list[str], dict[str, str] | None]:
        named = with_server(settings_dict, "HOST")
        (_, *arguments), environment = super().settings_to_cmd_args_env(named, parameters)
        return [str(programs.folder() / "psql"), *arguments], environment


class DatabaseWrapper(base.DatabaseWrapper):
    client_class = DatabaseClient

    def get_connection_params(self) -> dict[str, Any]:
        return with_server(super().get_connection_params(), "host")
