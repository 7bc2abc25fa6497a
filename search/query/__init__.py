"""The query language: what a person types becomes a query, corrected and widened where that helps.

It knows no filter; what is above the filters is in `search.advice`.
"""

from __future__ import annotations
