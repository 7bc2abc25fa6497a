"""After a restore the search finds what was restored, and what changes next, beside a running site.

The dump comes from another cluster, whose transactions count anew: further on than those here, or
behind them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.search.index.sites import Site, sites

DUMPED, EARLIER = 230, 30  # postings: more than a request would index, and fewer
PAGES = ("/", "/api/postings/", "/postings/nothing/", "/api/postings/nothing/", "/companies/")
BURN = "DO $$ BEGIN FOR i IN 1..20000 LOOP PERFORM pg_current_xact_id(); COMMIT; END LOOP; END $$"
TABLES = (
    "postings_company postings_companyalias postings_posting postings_import postings_document "
    "postings_licenserequirement postings_experiencerequirement postings_educationrequirement"
)


@dataclass(frozen=True)
class Pair:
    """Where a dump comes from, the dumps, and where they are restored."""

    source: Site
    target: Site
    folder: Path

    def restore(self, *options: str) -> None:
        self.target.program("pg_restore", *options, str(self.folder / "custom"))


@pytest.fixture(scope="module", params=["dump ahead", "dump behind"])
def pair(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Pair]:
    folder = tmp_path_factory.mktemp("dumps")
    with sites(2) as (source, target):
        (source if request.param == "dump ahead" else target).ask(f"sql({BURN!r})")
        source.ask(f"make({DUMPED})")
        target.ask(f"make({EARLIER}, 'Manager')")
        source.program("pg_dump", "-Fc", "-f", str(folder / "custom"))
        source.program("pg_dump", "--clean", "--if-exists", "-f", str(folder / "plain"))
        yield Pair(source, target, folder)


def clean(pair: Pair) -> None:
    pair.restore("--clean", "--if-exists")


def in_one_transaction(pair: Pair) -> None:
    pair.restore("--clean", "--if-exists", "--single-transaction")


def in_parallel(pair: Pair) -> None:
    pair.restore("--clean", "--if-exists", "--jobs=3")


def by_psql(pair: Pair) -> None:
    pair.target.program("psql", "-q", "-v", "ON_ERROR_STOP=1", "-f", str(pair.folder / "plain"))


def step_by_step(pair: Pair) -> None:
    """The index is pulled between any two steps, as the server's follower does."""
    clean_first = "DROP SCHEMA public CASCADE; CREATE SCHEMA public"
    pair.target.program("psql", "-q", "-c", clean_first)
    for section in ("pre-data", "data", "post-data"):
        assert pair.target.ask("str(bring_up_to_date())").startswith("The database is being")
        assert pair.target.ask("found()").startswith("IndexNotReadyError")
        for address in PAGES:
            assert pair.target.ask(f"get({address!r})") == 503
        assert "is being restored" in pair.target.ask("doctor()")[0]
        assert pair.target.ask("readiness()").startswith("The database is being restored")
        pair.restore(f"--section={section}")


def rows_alone(pair: Pair) -> None:
    """Into the tables that are there, with their triggers disabled meanwhile."""
    names = ", ".join(TABLES.split())
    pair.target.program("psql", "-q", "-c", f"TRUNCATE {names} CASCADE")
    pair.target.ask("bring_up_to_date().changed")
    tables = [f"--table={name}" for name in TABLES.split()]
    pair.restore("--data-only", "--disable-triggers", *tables)


WAYS = [clean, in_one_transaction, in_parallel, by_psql, step_by_step, rows_alone]


@pytest.mark.parametrize("restore", WAYS)
def test_what_was_restored_and_what_changes_next_is_found(
    pair: Pair, restore: Callable[[Pair], None]
) -> None:
    ask = pair.target.ask
    assert ask("found()") == ask("Posting.objects.public().count()")
    restore(pair)
    ask("str(bring_up_to_date())")
    assert ask("found()") == DUMPED
    assert ask("doctor()") == []
    first = ask("Posting.objects.earliest('pk').pk")
    ask(f"Posting.objects.filter(pk={first}).update(title='Ombudsman')")
    assert ask("found('ombudsman')") == 1
    ask(f"Posting.objects.filter(pk={first + 1}).erase()")
    ask(f"Posting.objects.filter(pk={first + 2}).delete()")
    assert ask("found()") == DUMPED - 2
    ask("make(1, 'Newcomer')")
    assert ask("found('newcomer')") == 1
    assert ask("str(bring_up_to_date())") == "The index was up to date."
    assert ask("doctor()") == []
