"""The source key: the name under which a source speaks of the same posting again.

It is the file's name without its ending and without a leading serial number, because the number is
the place in one delivery: `000_22772aaa5e53613d.txt` is `22772aaa5e53613d`.
"""

from __future__ import annotations

import re
from pathlib import PurePath

SERIAL_NUMBER = re.compile(r"^[a-z]?\d{3,}_(?=.)")
UNSAFE_IN_A_URL = re.compile(r"[^\w.~-]+")
LONGEST_KEY = 200  # the width of Posting.key


def source_key(path: PurePath) -> str:
    """The source key of a file.

    >>> source_key(PurePath("seeds/000_22772aaa5e53613d.txt"))
    '22772aaa5e53613d'
    >>> source_key(PurePath("Sales Manager #4: East & West.html"))
    'Sales-Manager-4-East-West'
    """
    stem = SERIAL_NUMBER.sub("", path.stem)
    return UNSAFE_IN_A_URL.sub("-", stem).strip("-.")[:LONGEST_KEY] or "posting"
