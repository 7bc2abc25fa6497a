"""Raw postings -> documents and postings. Idempotent; one bad file stops nothing.

A posting is known by its source key, its text by its content. Files go in by batches, one
transaction each: what fails leaves nothing half there and is recorded with its path, reason and
content. A run that is killed, or loses its database, has lost nothing that it reported; the same
command goes on where it stopped.
"""

from __future__ import annotations

from postings.ingest.outcomes import ImportReport, Outcome
from postings.ingest.run import ingest, preview

__all__ = ["ImportReport", "Outcome", "ingest", "preview"]
