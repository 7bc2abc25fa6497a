"""Options that several commands have."""

from __future__ import annotations

import os
from argparse import ArgumentParser, ArgumentTypeError


def add_workers(parser: ArgumentParser) -> None:
    """`--workers N`: the processes that read postings."""
    parser.add_argument(
        "--workers",
        type=_number,
        default=os.cpu_count() or 1,
        metavar="N",
        help="processes that read postings (default: one a processor, here %(default)s)",
    )


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is no number from 1 on")
    return int(text)
