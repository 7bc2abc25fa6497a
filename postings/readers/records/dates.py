"""Days as sources write them: ISO 8601, seconds or milliseconds since 1970, mail and US dates."""

from __future__ import annotations

import datetime as dt
import re
from email.utils import parsedate_to_datetime

EARLIEST, LATEST = dt.date(1995, 1, 1), dt.date(2100, 1, 1)  # a day outside is nonsense
MILLISECONDS_FROM = 100_000_000_000  # as seconds that would be the year 5138
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_WRITTEN = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%m/%d/%Y", "%Y/%m/%d", "%Y%m%d")


def day(value: object) -> dt.date | None:
    """The day that a source states, or None for what is no day.

    >>> day("2025-04-21T23:59:00+02:00"), day(1609977600000), day("Mon, 03 Nov 2025 08:00:00 GMT")
    (datetime.date(2025, 4, 21), datetime.date(2021, 1, 7), datetime.date(2025, 11, 3))
    >>> day("yesterday"), day("0001-01-01"), day(None)
    (None, None, None)
    """
    try:
        found = _read(value)
    except (ValueError, OverflowError, OSError, TypeError, IndexError):
        return None
    return found if found and EARLIEST <= found < LATEST else None


def _read(value: object) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    text = str(value or "").strip()[:60]
    if not any(sign.isdigit() for sign in text):
        return None
    if match := _ISO.match(text):
        return dt.date(*map(int, match.groups()))
    text = text.removesuffix(".0")
    if text.isascii() and text.isdigit() and len(text) > len("20250101"):
        seconds = int(text) / (1_000 if int(text) >= MILLISECONDS_FROM else 1)
        return dt.datetime.fromtimestamp(seconds, dt.UTC).date()
    return _written(text)


def _written(text: str) -> dt.date | None:
    for form in _WRITTEN:
        try:
            return dt.datetime.strptime(text, form).replace(tzinfo=dt.UTC).date()
        except ValueError:
            continue
    return parsedate_to_datetime(text).date()
