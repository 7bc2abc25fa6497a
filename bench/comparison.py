"""Rainmaker's search beside its limit and its peers, on one corpus."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median

from django.db import connection

from bench.corpus import Corpus
from bench.parsing import table
from bench.peers.answers import Engine
from bench.peers.postgresql import PostgreSQL
from bench.peers.rainmaker import BareTantivy, Rainmaker
from bench.peers.sqlite import SQLite
from bench.questions import questions
from bench.racing import BROAD, MILLISECONDS, Times, race, ratios_table, times_table

ROUND_TRIPS = 500
ALLOWED_ROUND_TRIPS = 2  # what Rainmaker may add to the library where a search is quick
LIMIT_BROAD, LEAST_POSTGRESQL, LEAST_SQLITE = 1.5, 20, 10


def compare(corpus: Corpus, words: Path, each: int, peers: int) -> Iterator[str]:
    """The tables of times, ratios and bars; `words` is SQLite's file, made where there is none."""
    fast: list[Engine] = [Rainmaker(), BareTantivy()]
    slow: list[Engine] = [PostgreSQL(), SQLite(words)]
    found = race(questions(corpus.seed, corpus.number, each), fast, slow, peers)
    trip = round_trip()
    yield ""
    yield from times_table(found, [*fast, *slow])
    yield ""
    yield from ratios_table(found, Rainmaker.name, BareTantivy.name, [it.name for it in slow])
    yield ""
    yield f"One round trip to the database takes {trip * MILLISECONDS:.2f} ms."
    yield ""
    yield from table(("bar", "measured", "is to be", "met"), _bars(found, trip))


def round_trip() -> float:
    """The seconds of the quickest question that the database can be asked."""
    taken = []
    with connection.cursor() as cursor:
        for _ in range(ROUND_TRIPS):
            started = time.perf_counter()
            cursor.execute("SELECT 1")
            cursor.fetchone()
            taken.append(time.perf_counter() - started)
    return median(taken)


def _bars(found: Mapping[str, Times], trip: float) -> Iterator[tuple[str, str, str, str]]:
    ours, limit = Rainmaker.name, BareTantivy.name
    broad = found[BROAD]
    for name, ratio, bar, met in (
        (f"{BROAD}: {ours} / {limit}", broad.ratio(ours, limit), f"≤ {LIMIT_BROAD}", LIMIT_BROAD),
        (f"{BROAD}: PostgreSQL / {ours}", broad.ratio(PostgreSQL.name, ours), "", LEAST_POSTGRESQL),
        (f"{BROAD}: SQLite / {ours}", broad.ratio(SQLite.name, ours), "", LEAST_SQLITE),
    ):
        is_met = ratio <= met if bar else ratio >= met
        yield name, f"{ratio:.2f}", bar or f"≥ {met}", "yes" if is_met else "no"
    allowed = ALLOWED_ROUND_TRIPS * trip
    for group, times in found.items():
        if group != BROAD:
            more = times.difference(ours, limit)
            measured, bar = f"{more * MILLISECONDS:.2f} ms", f"≤ {allowed * MILLISECONDS:.2f} ms"
            yield f"{group}: more than {limit}", measured, bar, "yes" if more <= allowed else "no"
