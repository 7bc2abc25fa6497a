"""Words that name a filter: offered beside the results, never applied without being asked.

The words are those of the closed lists' labels and the short forms that people type; the longest
that fits is recognized first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from postings.guide.codes import CERTIFICATIONS, LICENSES
from postings.guide.employment import EMPLOYMENT_TYPES
from postings.guide.industries import INDUSTRIES
from postings.guide.seniority import SENIORITY
from postings.guide.states import STATES
from postings.guide.workplaces import WORKPLACE
from search.query.parsing import plain

MOST = 4
YEARS = re.compile(
    r"(?<!\S)(\d{1,2})\+?\s*(?:years?|yrs?)\b(?:\s+(?:of\s+)?experience\b)?",
    re.IGNORECASE | re.ASCII,
)

# Filter -> words -> value, beside the labels. Codes of states are too often words (in, or, me).
SHORT_FORMS: dict[str, dict[str, str]] = {
    "seniority": {
        "vp": "vp",
        "svp": "svp",
        "evp": "evp",
        "avp": "associate_vp",
        "c-level": "c_level",
        "entry-level": "entry",
    },
    "license": {
        "insurance license": "insurance_producer",
        "producer license": "insurance_producer",
        "adjuster license": "insurance_adjuster",
        "real estate license": "real_estate",
        "securities license": "securities_unspecified",
        "licensed": "any",
        "sie": "sie",
        "cdl": "cdl",
        "nmls": "nmls_mlo",
    },
    "workplace": {
        "work from home": "remote",
        "wfh": "remote",
        "on-site": "onsite",
        "onsite": "onsite",
    },
    "employment": {
        "1099": "contract_1099",
        "full time": "full_time",
        "part time": "part_time",
        "temporary": "temporary",
        "temp to hire": "temp_to_hire",
    },
    "industry": {
        "saas": "software_saas",
        "medtech": "medical_device",
        "pharma": "pharma_biotech",
        "biotech": "pharma_biotech",
        "telecom": "telecom",
        "banking": "banking_lending",
        "construction": "construction_building",
        "manufacturing": "manufacturing_industrial",
        "logistics": "logistics_transport",
    },
}
# Labels that say more than people type, or that are no words of a search.
LABELS: dict[str, Mapping[str, str]] = {
    "seniority": SENIORITY,
    "license": {k: v for k, v in (LICENSES | CERTIFICATIONS).items() if k not in ("crm", "aws")},
    "workplace": WORKPLACE,
    "state": STATES,
    "employment": EMPLOYMENT_TYPES,
    "industry": {value: label for value, label in INDUSTRIES.items() if value != "other"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterOffer:
    """Words that name a value of a filter, and what remains of the query without them."""

    words: str
    name: str
    value: str
    rest: str


def offers(typed: str) -> list[FilterOffer]:
    """The filters that the words name, in the order of the words.

    >>> [(it.words, it.name, it.value, it.rest) for it in offers("remote vp 5 years")][:2]
    [('remote', 'workplace', 'remote', 'vp 5 years'), ('vp', 'seniority', 'vp', 'remote 5 years')]
    """
    clean = plain(typed)
    if '"' in clean:
        return []  # a phrase is meant as words
    found = sorted([*_years(clean), *_named(clean)])
    return [
        FilterOffer(
            words=clean[start:end],
            name=name,
            value=value,
            rest=" ".join(f"{clean[:start]} {clean[end:]}".split()),
        )
        for start, end, name, value in found[:MOST]
    ]


def _years(clean: str) -> Iterator[tuple[int, int, str, str]]:
    match = YEARS.search(clean)
    if match:
        yield match.start(), match.end(), "years", str(int(match[1]))


def _named(clean: str) -> Iterator[tuple[int, int, str, str]]:
    for match in _pattern().finditer(clean):
        name, value = _vocabulary()[match[0].lower()]
        yield match.start(), match.end(), name, value


@cache
def _vocabulary() -> dict[str, tuple[str, str]]:
    """The filter and value by words; of equal words the first filter's."""
    found: dict[str, tuple[str, str]] = {}
    for name, labels in LABELS.items():
        named = {_spoken(label): value for value, label in labels.items()}
        for words, value in (SHORT_FORMS.get(name, {}) | named).items():
            found.setdefault(words, (name, value))
    return found


def _spoken(label: str) -> str:
    """A label as it is typed: without brackets and the authority's name.

    >>> _spoken("FINRA Series 7"), _spoken("SIE (Securities Industry Essentials)")
    ('series 7', 'sie')
    """
    return re.sub(r"\s*\(.*\)", "", label).removeprefix("FINRA ").lower().replace("’", "'")


@cache
def _pattern() -> re.Pattern[str]:
    """Any of the words, whole, the longest first; none that is excluded or of one field."""
    longest_first = sorted(_vocabulary(), key=len, reverse=True)
    words = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?<![^\s,])(?:{words})(?![^\s,])", re.IGNORECASE)
