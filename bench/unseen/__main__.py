"""`make evaluate-unseen`: how right the parser is on postings that no rule was written with.

Prints the measures alone: whoever reads the differences writes rules for them.
"""

from __future__ import annotations

import json
import os
import sys
from html import escape
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import django
from django.core.management import call_command

from bench.sources import json_lines
from postings.readers.pages.markdown_text import markdown_html

RECORDS = Path(__file__).with_name("records.jsonl")
CORPUS = Path(__file__).parents[3] / "shared/corpus/sales_leadership.jsonl.gz"
LEGEND = "!  below its aim"  # the last line of the measures


def main() -> None:
    if not CORPUS.exists():
        raise SystemExit("The texts are not beside this project: ../shared/corpus is missing.")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    with TemporaryDirectory() as folder:
        write_postings(CORPUS, Path(folder))
        sys.stdout.write(measures(Path(folder)))


def write_postings(corpus: Path, folder: Path) -> None:
    """Writes each posting of a record into the folder, in the form of the demo postings."""
    lines = RECORDS.read_text(encoding="utf-8").splitlines()
    wanted = {json.loads(line)["id"] for line in lines}
    for row in json_lines(corpus):
        if row["id"] in wanted:
            html = f"<h2>{escape(row['title'])}</h2>\n<div>{markdown_html(row['body'])}</div>\n"
            (folder / f"{row['id']}.html").write_text(html, encoding="utf-8")


def measures(folder: Path) -> str:
    """The table of all measures of the postings in a folder."""
    call_command("evaluate", str(RECORDS), postings=[folder], stdout=(out := StringIO()))
    table, legend, rest = out.getvalue().partition(LEGEND)
    return f"{table}{legend}{rest.splitlines()[0]}\n"


if __name__ == "__main__":
    main()
