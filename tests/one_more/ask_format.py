"""Prints as JSON what is read in a file of the new format; run in a copy that has its module."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from postings.readers.registry import read_file
from postings.reading.posting import read

[raw] = read_file(Path(sys.argv[1]))
facts = read(raw).facts["facts"]
answers = {
    "format": raw.format,
    "key": raw.key,
    "title": facts["title"]["value"]["raw"],
    "years": facts["experience"]["value"]["headline_min"],
}
print(json.dumps(answers))  # noqa: T201  # this is what the test reads
