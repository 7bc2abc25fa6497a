"""The settings of the site without its database, for what asks a copy of the project."""

from __future__ import annotations

from config.settings import *  # noqa: F403  # all but the database

DATABASES = {"default": {"ENGINE": "django.db.backends.dummy"}}
