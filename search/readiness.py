"""What `/readyz` asks of the search: is there an index that answers, of this database."""

from __future__ import annotations

from config.health import readiness_check
from search.index.reader import current_reader
from search.index.schema import all_postings
from search.index.searcher import Searcher
from search.index.state import database_state


@readiness_check
def index_answers() -> str | None:
    reader = current_reader()
    if reader is None:
        return "the search index is being built"
    obstacle = reader.state.obstacle(database_state())
    if obstacle:
        return f"the search index is being built anew: {obstacle}"
    return None if answers(Searcher(reader)) else "the search index is damaged"


def answers(searcher: Searcher) -> bool:
    """Whether it finds, orders and counts what it holds: that reads each kind of its files."""
    try:
        found = searcher.hits(all_postings(), sort="newest", limit=1)
    except (OSError, ValueError, LookupError):
        return False
    return found.total == searcher.size
