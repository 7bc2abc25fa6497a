"""The facts as the public may see them: an employer that stays unnamed has no name.

Staff may record whose a confidential posting is, or find that a name in its text is not the
employer's to be shown. Their own pages have it. Every page, feed, file and index reads these facts
instead, and so do the columns; the text of a posting is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from postings.companies.names import hints_at
from postings.facts.effective import EffectiveFact, Facts, carried
from postings.values.company import Company
from postings.values.reading import fact_of, names_of, to_json

COMPANY = fact_of(Company)
# The fields that name an employer, by how it is named; all of them where it is not.
NAMES = ("name", "aliases", "parent", "brands")
HIDDEN = {"named": (), "brand_only": ("name", "aliases", "parent")}


def public_facts(facts: Facts) -> Facts:
    """The facts that hold, without the name of an employer that stays unnamed."""
    if COMPANY not in facts:
        return facts
    return Facts({**facts, COMPANY: _public(facts[COMPANY], facts.company)})


def secret_facts(facts: Facts) -> set[str]:
    """Those of which no earlier reading is shown: the employer where staff leave it unnamed."""
    is_corrected = COMPANY in facts and facts[COMPANY].is_corrected
    return {COMPANY} if is_corrected and _hidden(facts.company) else set()


def _public(fact: EffectiveFact, company: Company) -> EffectiveFact:
    """The fact of which nothing else is told than the shape knows: not what it names otherwise."""
    public = _public_company(company)
    json = {name: it for name, it in to_json(public).items() if name in fact.json}
    left = {name for name in names_of(Company) if getattr(public, name) == getattr(company, name)}
    return replace(
        fact,
        value=public,
        json=json,
        evidence=tuple(carried(fact.evidence, fact.json, json)),
        stated={field: name for field, name in fact.stated.items() if field in left},
    )


def _public_company(company: Company) -> Company:
    """The employer without its hidden fields, and those that say one of their names."""
    fields = {field: getattr(company, field) for field in names_of(Company)}
    hidden = [field for field in _hidden(company) if fields[field]]
    names = [name for field in hidden for name in _words(fields[field])]
    emptied: dict[str, Any] = {
        field: () if isinstance(content, tuple) else None
        for field, content in fields.items()
        if field in hidden or any(hints_at(words, it) for words in _words(content) for it in names)
    }
    return replace(company, **emptied)


def _hidden(company: Company) -> tuple[str, ...]:
    return HIDDEN.get(company.status or "", NAMES)


def _words(content: Any) -> Iterator[str]:
    """The words of a field, which holds one name or several."""
    if isinstance(content, str):
        yield content
    else:
        yield from content or ()
