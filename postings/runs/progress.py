"""How far a run is: a bar on a terminal, a plain line now and then where nobody watches."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

LINE_EVERY_SECONDS = 10.0


class RateColumn(ProgressColumn):
    """How many a second."""

    def render(self, task: Task) -> Text:
        return Text(f"{task.speed or 0:,.0f}/s", style="progress.data.speed")


@contextmanager
def progress(doing: str, total: int | None) -> Iterator[Callable[[], None]]:
    """Show how far a run is, on standard error; the function it gives advances by one.

    `total` is None where nobody knows it before the end.
    """
    console = Console(stderr=True)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        RateColumn(),
        TimeRemainingColumn(),
    )
    if not console.is_terminal:
        yield ProgressLines(console, doing, total).advance
        return
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(doing, total=total)
        yield lambda: bar.advance(task)


class ProgressLines:
    """Plain lines for a log; a run of seconds writes none."""

    def __init__(self, console: Console, doing: str, total: int | None) -> None:
        self._console, self._doing = console, doing
        self._of = f" of {total:,}" if total is not None else ""
        self._done, self._started = 0, time.monotonic()
        self._next = self._started + LINE_EVERY_SECONDS

    def advance(self) -> None:
        """Count one more, and say so when it is time."""
        self._done += 1
        now = time.monotonic()
        if now >= self._next:
            self._next = now + LINE_EVERY_SECONDS
            rate = self._done / (now - self._started)
            words = f"{self._doing}: {self._done:,}{self._of}, {rate:,.0f} a second"
            self._console.print(words, highlight=False, soft_wrap=True)
