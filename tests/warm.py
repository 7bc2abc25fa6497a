"""Loads what children need: the test run's fork server imports this, and each child has it then.

Outside tests a child is a fresh interpreter that loads for itself; that costs a second or two.
"""

from __future__ import annotations

import postings.readers.registry
import postings.readers.sources.paths
from postings.readers.types import RawPosting
from postings.reading.posting import read

postings.readers.registry.readers()
read(
    RawPosting(
        key="a",
        path="a.html",
        format="html_fragment",
        content=b"",
        encoding="utf-8",
        html="<h2>Sales Manager</h2><p>Harrow Pump Works asks for 3 years of experience.</p>",
    )
)
