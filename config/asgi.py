"""The site for a ASGI server."""

from __future__ import annotations

import os

from django.core.asgi import get_asgi_application

from config import database

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_asgi_application()
database.pool_connections()
