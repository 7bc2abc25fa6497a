"""What `/readyz` asks of the search: is there an index that answers, of this database."""

from __future__ import annotations

from config.health import readiness_check
from search.index.pull import IndexNotReadyError, readiness
from search.index.schema import all_postings
from search.index.searcher import Searcher, searcher_in_use

DAMAGED = "The search index is damaged"


@readiness_check
def index_answers() -> str | None:
    reason = readiness()
    searcher = searcher_in_use()
    if reason or searcher is None:
        return reason
    return None if answers(searcher) else DAMAGED


def answers(searcher: Searcher) -> bool:
    """Whether it finds, orders and counts what it holds: that reads each kind of its files."""
    try:
        found = searcher.hits(all_postings(), sort="newest", limit=1)
    except (OSError, ValueError, LookupError, IndexNotReadyError):
        return False
    return found.total == searcher.size
