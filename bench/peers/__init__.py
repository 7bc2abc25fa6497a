"""Who answers the searches that are measured: Rainmaker, the engine under it, and its peers."""

from __future__ import annotations
