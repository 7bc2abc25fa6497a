"""HTML of a posting -> everything the parser says about it, and the shapes it is written in.

`version()` is a digest of the sources, with those of the shapes and lists below the package: any
change of a rule, a table or a module changes it, nobody has to remember to, and equal versions
always mean equal rules. It says nothing about the versions of Python or the libraries, on which the
rules do not depend.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from postings.parsing.document import Document
from postings.parsing.registry import Fact, all_facts
from postings.parsing.types import Extraction, Parse, Proof
from postings.values.reading import items_of

# A gold record names the guide that it follows.
GUIDE_VERSION = "1.2"
MAX_QUOTE = 300  # guide G3
DIGEST_LENGTH = 12
# What decides a value; pages and models change no parse.
SOURCES = ("parsing/**/*.py", "parsing/**/*.tsv", "values/*.py", "guide/*.py")

_ITEM_PATH = re.compile(r"items\.(\d+)")


def parse(html: str) -> Parse:
    """All facts of one posting. Never raises on text: a failing fact is named in `errors`."""
    return parse_document(Document.from_html(html))


def parse_document(document: Document) -> Parse:
    """The same, for who needs the document as well."""
    # Facts come in the order of need, so what one needs is already here.
    found: dict[str, Extraction] = {}
    errors: dict[str, str] = {}
    for fact in all_facts():
        try:
            found[fact.name] = fact.extract(document, found)
        except Exception as error:  # the one place where a broken fact is caught
            errors[fact.name] = f"{type(error).__name__}: {error}"
    return Parse(
        text=document.written,
        blocks=document.blocks,
        facts=found,
        errors=errors,
        limits=document.limits,
        version=version(),
    )


@cache
def version() -> str:
    """The digest of the sources: the package's, and of what it reads values and lists by."""
    digest = hashlib.sha256()
    root = Path(__file__).parents[1]
    for path in sorted(path for source in SOURCES for path in root.glob(source)):
        # The place counts too: a renamed room is another fact. No absolute path: machines agree.
        digest.update(path.relative_to(root).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:DIGEST_LENGTH]


def gold_record(parsed: Parse, record_id: str) -> dict[str, Any]:
    """The parse in the shape of `gold.schema.json`, with the facts that the parser has."""
    record: dict[str, Any] = {"id": record_id, "guide_version": GUIDE_VERSION}
    for fact in all_facts():
        if fact.name in parsed.facts:
            record[fact.name] = _gold_fact(fact, parsed.facts[fact.name], parsed.text)
    return record


def _gold_fact(fact: Fact, found: Extraction, text: str) -> Any:
    value = _plain(found.value)
    if "items" not in value:
        return value | {"evidence": _quotes(found.proofs, text)}
    items = items_of(value)
    # Sections are structure: the schema has no evidence for them.
    if fact.shape == "plain":
        return items
    for index, item in enumerate(items):
        proofs = [proof for proof in found.proofs if proof.path.startswith(f"items.{index}")]
        item["evidence"] = next(iter(_quotes(_of_item(proofs, index), text)), "")
    return items if fact.shape == "list" else value


def _of_item(proofs: Iterable[Proof], index: int) -> Iterable[Proof]:
    # "items.1" is also the beginning of "items.10".
    return (p for p in proofs if (m := _ITEM_PATH.match(p.path)) and int(m[1]) == index)


def _quotes(proofs: Iterable[Proof], text: str) -> list[str]:
    """Quotes in the order of the proofs, each once; a line end counts as a space."""
    # One quote for each: two proofs may rest on the same words.
    quotes = (proof.span.of(text)[:MAX_QUOTE].replace("\n", " ").strip() for proof in proofs)
    return list(dict.fromkeys(quotes))


def _plain(value: Mapping[str, Any]) -> dict[str, Any]:
    """A copy deep enough to add the evidence to."""
    plain = dict(value)
    if "items" in plain:
        plain["items"] = [dict(item) for item in items_of(plain)]
    return plain
