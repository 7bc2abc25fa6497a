"""The tables of whole pages: beside a small corpus, with two workers, and while an import runs."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median

import psutil
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import Resolver404, resolve

from bench.corpus import Corpus
from bench.generator.corpus import generate
from bench.installation import ROOT, Installation
from bench.parsing import percentile, table
from bench.questions import DEEP, questions
from bench.racing import MILLISECONDS
from bench.serving import Site, served
from postings.models import Posting

SMALL = 1_000
EACH = 8  # searches of a group
ROUNDS = 3
IMPORTED = 1_500
SEED_OF_IMPORT = 7
MEGABYTE = 1_000_000
LOOK_EVERY_SECONDS = 0.05


def page_tables(corpus: Corpus, installation: Installation) -> Iterator[str]:
    """Everything that is measured of whole pages, and the bars."""
    paths = _paths(corpus)
    small = Corpus(number=SMALL).build()
    with served(small, workers=1) as few, served(installation, workers=1) as site:
        taken = [(few.seconds(paths), site.seconds(paths)) for _ in range(ROUNDS + 1)][1:]
        alone = site.throughput(paths)
    little, large = ([second for pair in taken for second in pair[at]] for at in (0, 1))
    with served(installation, workers=2) as site:
        together = site.throughput(paths)
        quiet, busy = _while_importing(site, installation, paths)
        exported = _export_memory(site)
    yield from table(
        ("whole page, ms", "median", "95 %", "99 %"),
        [
            _row(f"{SMALL:,} postings", little),
            _row(f"{corpus.number:,} postings", large),
            _row("two workers, quiet", quiet),
            _row("two workers, while an import runs", busy),
        ],
    )
    yield ""
    yield exported
    yield ""
    bars = [
        _bar(f"page at {corpus.number:,} / at {SMALL:,}", median(large) / median(little), most=1.5),
        _bar(f"{together:.0f} pages a second / {alone:.0f}", together / alone, least=1.4),
        _bar("database queries of a page, at most", _most_queries(paths), most=8),
    ]
    yield from table(("bar", "measured", "is to be", "met"), bars)


def _bar(
    name: str, measured: float, *, least: float = 0, most: float = float("inf")
) -> tuple[str, str, str, str]:
    bar = f"≥ {least}" if least else f"≤ {most}"
    return name, f"{measured:.2f}", bar, "yes" if least <= measured <= most else "no"


def _paths(corpus: Corpus) -> list[str]:
    """The same addresses at both sizes: deep pages are left out, a small corpus has none."""
    asked = questions(corpus.seed, SMALL, EACH)
    return ["/", *(f"/?{it.query}" for it in asked if it.group != DEEP)]


def _row(name: str, seconds: Sequence[float]) -> tuple[str, ...]:
    figures = (median(seconds), percentile(seconds, 95), percentile(seconds, 99))
    return (name, *(f"{figure * MILLISECONDS:.1f}" for figure in figures))


def _most_queries(paths: Sequence[str]) -> int:
    client = Client(headers={"host": "localhost"})
    client.get(paths[0])
    most = 0
    for path in paths:
        with CaptureQueriesContext(connection) as queries:
            client.get(path)
        most = max(most, len(queries))
    return most


def _while_importing(
    site: Site, installation: Installation, paths: Sequence[str]
) -> tuple[list[float], list[float]]:
    """The pages' times before an import, and during it. What was imported is removed again."""
    quiet = site.seconds([*paths, *paths])
    last = Posting.objects.order_by("-pk").values_list("pk", flat=True)[0]
    busy: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for one in generate(IMPORTED, seed=SEED_OF_IMPORT):
            (Path(folder) / f"{one.key}.html").write_text(one.html, encoding="utf-8")
        command = [sys.executable, "manage.py", "ingest", folder]
        with subprocess.Popen(
            command, cwd=ROOT, env=installation.environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        ) as importing:  # fmt: skip
            while importing.poll() is None:
                busy += site.seconds(paths[len(busy) % len(paths) :][:1])
    Posting.objects.filter(pk__gt=last).erase()
    installation.run("manage.py", "index")
    return quiet, busy


def _export_memory(site: Site) -> str:
    """How much a worker grows while everything is exported; nothing where there is no such page."""
    try:
        resolve("/export.csv")
    except Resolver404:
        return "There is no /export.csv."
    workers = psutil.Process(site.process).children()
    before = max(worker.memory_info().rss for worker in workers)
    most = before
    reading = threading.Thread(target=site.seconds, args=(["/export.csv"],))
    reading.start()
    while reading.is_alive():
        most = max(most, *(worker.memory_info().rss for worker in workers))
        time.sleep(LOOK_EVERY_SECONDS)
    grown = (most - before) / MEGABYTE
    whole = f"a worker takes {most / MEGABYTE:.0f} MB, {grown:.0f} more than before"
    return f"While /export.csv is read whole, {whole}."
