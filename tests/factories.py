"""Makes valid rows for tests in one call: `posting("Director", years=5, licenses=["series_7"])`.

The facts, the columns and the requirement rows of a posting agree, as if ingest had written them.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Sequence
from itertools import count
from typing import Any

from django.utils.text import slugify

from postings.facts.alternatives import in_place_of
from postings.guide.codes import kind_of
from postings.guide.education import NO_DEGREE
from postings.guide.seniority import SENIORITY_RANK
from postings.models import (
    Company,
    CompanyAlias,
    Correction,
    Document,
    EducationRequirement,
    ExperienceRequirement,
    Import,
    LicenseRequirement,
    Posting,
    Source,
)
from postings.values.licenses import Licenses
from postings.values.reading import read_as

SEEN = datetime.date(2026, 1, 5)
numbers = count(1)

Item = dict[str, Any]


def company(name: str = "Juniper Vale Mutual") -> Company:
    """The company of that name, with its alias."""
    made, is_new = Company.objects.get_or_create(slug=slugify(name), defaults={"name": name})
    if is_new:
        CompanyAlias.objects.create(company=made, name=name, key=name.casefold())
    return made


def document(content: str = "<h2>Director of Sales</h2>", *, key: str = "") -> Document:
    """A file as it came."""
    source_key = key or f"posting-{next(numbers)}"
    return Document.objects.create(
        source_key=source_key,
        sha256=hashlib.sha256(content.encode()).hexdigest(),
        content=content.encode(),
        encoding="utf-8",
        format="html",
        path=f"{source_key}.html",
        source_import=Import.objects.create(),
    )


def license_item(code: str, status: str = "required", **fields: Any) -> Item:
    """One license of a posting, in the shape of the guide."""
    empty: Item = {"lines": [], "jurisdiction": None, "deadline_days": None, "alt": None}
    return {"code": code, "as_written": code, "status": status, **empty, **fields}


def experience_item(years: float, status: str = "required", **fields: Any) -> Item:
    """One stated amount of experience, in the shape of the guide."""
    stated = {"min": years, "max": None, "of": ["sales"], "of_text": None, "status": status}
    return {**stated, "scope": "total", "education": None, **fields}


def education_item(level: str, status: str = "required", **fields: Any) -> Item:
    """One level of education, in the shape of the guide."""
    return {
        "level": level, "status": status, "fields": None, "equivalent": None, "alt": None, **fields
    }  # fmt: skip


def facts(values: dict[str, Item], text: str, proofs: dict[str, list[Item]]) -> dict[str, Any]:
    """`Posting.facts` for these values; every line of the text is a block."""
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append([start, start + len(line), "paragraph" if start else "title"])
        start += len(line) + 1
    found = {
        name: {"value": value, "proofs": proofs.get(name, []), "rejected": []}
        for name, value in values.items()
    }
    return {"version": "tests", "facts": found, "blocks": blocks, "errors": {}}


def proof(text: str, words: str, path: str = "") -> Item:
    """The evidence that `words`, as they stand in the text, give for the part at `path`."""
    start = text.index(words)
    return {"path": path, "start": start, "end": start + len(words), "rule": "by-hand"}


def posting(
    title: str = "Director of Sales",
    *,
    key: str = "",
    text: str = "",
    employer: Company | None = None,
    seniority: str | None = None,
    years: float | None = None,
    licenses: Sequence[str | Item] = (),
    education: str | None = None,
    proofs: dict[str, list[Item]] | None = None,
    **columns: Any,
) -> Posting:
    """A posting with its document, facts and requirement rows; `columns` win over what follows."""
    degree = None if education == NO_DEGREE else education
    text = text or f"{title}\nWe are hiring."
    items: dict[str, list[Item]] = {
        "experience": [] if years is None else [experience_item(years)],
        "licenses": [license_item(it) if isinstance(it, str) else it for it in licenses],
        "education": [] if degree is None else [education_item(degree)],
    }
    values: dict[str, Item] = {
        "title": {"raw": title, "clean": title, "functions": ["sales"]},
        "seniority": {"level": seniority or "unspecified", "level_max": None},
        "company": {
            "status": "named" if employer else "unnamed", "name": employer and employer.name
        },
        "experience": {"headline_min": years, "items": items["experience"]},
        "licenses": {"items": items["licenses"]},
        "education": {"min_required": education, "items": items["education"]},
    }  # fmt: skip
    source = document(key=key)
    made = Posting.objects.create(
        **{
            "key": source.source_key, "document": source, "text": text, "title": title,
            "facts": facts(values, text, proofs or {}), "last_seen": SEEN, "functions": ["sales"],
            "seniority": seniority, "seniority_rank": SENIORITY_RANK.get(seniority or ""),
            "company": employer, "company_status": "named" if employer else "unnamed",
            "experience_min_years": years, "education_required": education, **columns,
        }
    )  # fmt: skip
    Source.objects.create(key=made.key, posting=made, document=source)
    _requirements(made, items)
    return made


def _requirements(made: Posting, items: dict[str, list[Item]]) -> None:
    stated = read_as(Licenses, {"items": items["licenses"]}).items
    for position, item in enumerate(items["licenses"]):
        row = {**item, "alternative": item["alt"], "kind": kind_of(item["code"]).value}
        row["alternatives"] = in_place_of(stated[position], stated).value
        del row["alt"]
        LicenseRequirement.objects.create(posting=made, position=position, **row)
    for position, item in enumerate(items["experience"]):
        row = {**item, "min_years": item["min"], "max_years": item["max"]}
        del row["min"], row["max"]
        ExperienceRequirement.objects.create(posting=made, position=position, **row)
    for position, item in enumerate(items["education"]):
        row = {**item, "alternative": item["alt"]}
        del row["alt"]
        EducationRequirement.objects.create(posting=made, position=position, **row)


def correction(posting: Posting, fact: str = "title", value: Item | None = None) -> Correction:
    """A standing correction; without a value it confirms what the parser found."""
    found = posting.facts["facts"][fact]["value"]
    return Correction.objects.create(
        posting=posting, fact=fact, value=found if value is None else value, finding=found
    )
