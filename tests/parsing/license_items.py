"""How tests write a license item, and how they read a fragment of a posting for it."""

from __future__ import annotations

from typing import Any

from postings.parsing.document import Document
from postings.parsing.facts.licenses import fact as licenses
from postings.parsing.types import Extraction


def read(fragment: str, title: str = "Sales Manager") -> tuple[Document, Extraction]:
    document = Document.from_html(f"<h2>{title}</h2>{fragment}")
    return document, licenses.extract(document, {})


def written(item: dict[str, Any]) -> str:
    """`code[lines] status deadline_days @jurisdiction =alternative`, each where there is one."""
    lines = f"[{','.join(item['lines'])}]" if item["lines"] else ""
    days = "" if item["deadline_days"] is None else f" {item['deadline_days']}"
    place = f" @{item['jurisdiction']}" if item["jurisdiction"] else ""
    alternative = f" ={item['alt']}" if item["alt"] else ""
    return f"{item['code']}{lines} {item['status']}{days}{place}{alternative}"
