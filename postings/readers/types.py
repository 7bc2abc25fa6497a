"""What a reader makes of a file: raw postings, or one named reason why it cannot."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


class UnreadableError(Exception):
    """A file or record that no posting can be made of; the message says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawPosting:
    """One posting as its source gives it.

    `content` is what came, byte for byte; `html` is the markup that the parser reads;
    `posted_on` only when the source states it as data.
    """

    key: str
    path: str
    format: str
    content: bytes
    encoding: str
    html: str
    posted_on: dt.date | None = None
