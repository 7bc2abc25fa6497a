"""The source key: the name under which a source speaks of the same posting again.

It is the source's own id where it has one; else the file's name without its ending and without a
leading serial number, because the number is the place in one delivery:
`000_22772aaa5e53613d.txt` is `22772aaa5e53613d`.
"""

from __future__ import annotations

import re
from pathlib import PurePath

SERIAL_NUMBER = re.compile(r"^[a-z]?\d{3,}_(?=.)")
UNSAFE_IN_A_URL = re.compile(r"[^\w.~-]+")
ARCHIVE = re.compile(r"\.(?:zip|tar|tgz|gz|zst|zstd)$", re.IGNORECASE)
EVERYWHERE = {"readme", "index", "job", "job_desc", "job-description", "description", "posting"}
LONGEST_KEY = 200  # the width of Posting.key


def file_of(path: str) -> PurePath:
    """The file that a path means: of a member of an archive, the member.

    >>> file_of("in/jobs.tar.gz!vp.html"), file_of("Hiring! VP.html")
    (PurePosixPath('vp.html'), PurePosixPath('Hiring! VP.html'))
    """
    archive, _, member = path.rpartition("!")
    return PurePath(member if ARCHIVE.search(archive) else path)


def source_key(path: PurePath) -> str:
    """The source key of a file; a name that many folders have takes its folder's.

    >>> source_key(PurePath("seeds/000_22772aaa5e53613d.txt"))
    '22772aaa5e53613d'
    >>> source_key(PurePath("Sales Manager #4: East & West.html"))
    'Sales-Manager-4-East-West'
    >>> source_key(PurePath("jobs/vp-sales/README.md"))
    'vp-sales'
    """
    stem = (
        path.parent.name if path.stem.casefold() in EVERYWHERE and path.parent.name else path.stem
    )
    return url_safe(SERIAL_NUMBER.sub("", stem))[:LONGEST_KEY] or "posting"


def url_safe(name: str) -> str:
    """A name with a dash for whatever does not belong into an address.

    >>> url_safe("req/2025 #4")
    'req-2025-4'
    """
    return UNSAFE_IN_A_URL.sub("-", name).strip("-.")
