"""The value of a fact in words, part by part: one function a fact, found by its name.

A fact without one is shown by its fields, so that a new fact is on the page before anyone words it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from postings.effective import Value
from postings.vocabulary import (
    COMPANY_STATUS,
    EDUCATION,
    EDUCATION_EQUIVALENT,
    EDUCATION_REQUIRED,
    EMPLOYMENT_TYPES,
    EXPERIENCE_OF,
    EXPERIENCE_SCOPE,
    FLSA,
    FUNCTIONS,
    LICENSE_LINES,
    LICENSE_STATUS,
    RELOCATION,
    REQUIREMENT_STATUS,
    ROLE_TYPES,
    SENIORITY,
    TRAVEL_AMOUNT,
    WORKPLACE,
    credential_name,
)

Part = tuple[str, str]  # the path of the part, and its words
Wording = Callable[[Value], Iterator[Part]]

LABELS = {
    "title": "Title",
    "seniority": "Level",
    "company": "Employer",
    "experience": "Experience",
    "licenses": "Licenses",
    "education": "Education",
}


def in_order(names: Iterable[str]) -> list[str]:
    """The facts as they are listed: those of LABELS in its order, then the others by name.

    >>> in_order(["travel", "company", "title", "pay"])
    ['title', 'company', 'pay', 'travel']
    """
    known = {name: place for place, name in enumerate(LABELS)}
    return sorted(names, key=lambda name: (known.get(name, len(known)), name))


def label(name: str) -> str:
    """What people call the fact.

    >>> label("work_authorization")
    'Work authorization'
    """
    return LABELS.get(name) or name.replace("_", " ").capitalize()


def parts(name: str, value: Value) -> list[Part]:
    """The stated parts of a fact in words. Empty when nothing is stated."""
    return list(WORDINGS.get(name, by_fields)(value))


def by_fields(value: Value) -> Iterator[Part]:
    """Any fact, field by field.

    >>> list(by_fields({"required": True, "pct_max": 25, "status": None}))
    [('required', 'Required: yes'), ('pct_max', 'Pct max: 25')]
    """
    for field, content in value.items():
        if isinstance(content, list):
            for number, item in enumerate(content):
                yield f"{field}.{number}", words(item)
        elif content is not None and content != "":
            yield field, f"{label(field)}: {words(content)}"


def words(content: Any) -> str:
    """A value of whatever type in words.

    >>> words({"min": 2.0, "of": ["sales"], "max": None}), words(False)
    ('min: 2, of: sales', 'no')
    """
    if isinstance(content, dict):
        stated = {key: item for key, item in content.items() if item not in (None, "", [])}
        return ", ".join(f"{key}: {words(item)}" for key, item in stated.items())
    if isinstance(content, list):
        return ", ".join(map(words, content))
    if isinstance(content, bool):
        return "yes" if content else "no"
    return f"{content:g}" if isinstance(content, float) else str(content)


def title(value: Value) -> Iterator[Part]:
    yield "clean", str(value.get("clean") or value.get("raw"))
    for number, function in enumerate(value.get("functions", [])):
        yield f"functions.{number}", FUNCTIONS.get(function, function)


def seniority(value: Value) -> Iterator[Part]:
    for field in ("level", "level_max"):
        level = value.get(field)
        if level in SENIORITY:
            yield field, SENIORITY[level]
    role = value.get("role_type")
    if role in ROLE_TYPES:
        yield "role_type", ROLE_TYPES[role]


def company(value: Value) -> Iterator[Part]:
    if value.get("name"):
        yield "name", value["name"]
    elif value.get("status"):
        yield "status", COMPANY_STATUS.get(value["status"], "")
    for field, said in (("parent", "Part of"), ("agency", "Hired through"), ("descriptor", "")):
        if value.get(field):
            yield field, f"{said} {value[field]}".strip()
    for field in ("aliases", "brands"):
        for number, name in enumerate(value.get(field, [])):
            yield f"{field}.{number}", name


def experience(value: Value) -> Iterator[Part]:
    for number, item in enumerate(value.get("items", [])):
        of = ", ".join(EXPERIENCE_OF.get(kind, kind) for kind in item.get("of", []))
        notes = [lowered(REQUIREMENT_STATUS, item["status"])]
        if item.get("scope") != "total":
            notes.append(lowered(EXPERIENCE_SCOPE, item.get("scope")))
        if item.get("education"):
            notes.append(f"with: {lowered(EDUCATION, item['education'])}")
        yield f"items.{number}", f"{years(item)} of {of} ({noted(notes)})"


def years(item: Value) -> str:
    """A stated amount.

    >>> years({"min": 5, "max": None}), years({"min": 8, "max": 10.0}), years({"max": 1})
    ('5+ years', '8–10 years', 'up to 1 year')
    """
    low, high = item.get("min"), item.get("max")
    if low is None:
        return f"up to {high:g} year{'' if high == 1 else 's'}"
    if high is None:
        return f"{low:g}+ years"
    return f"{low:g} years" if low == high else f"{low:g}–{high:g} years"


def licenses(value: Value) -> Iterator[Part]:
    for number, item in enumerate(value.get("items", [])):
        lines = ", ".join(LICENSE_LINES.get(line, line) for line in item.get("lines", []))
        notes = [lowered(LICENSE_STATUS, item["status"])]
        if item.get("deadline_days") is not None:
            notes.append(f"within {item['deadline_days']} days")
        if item.get("jurisdiction"):
            notes.append(item["jurisdiction"])
        name = credential_name(item["code"], item.get("as_written"))
        name += f": {lines}" if lines else ""
        yield f"items.{number}", f"{name} ({noted(notes)})"
    if not value.get("items") and value.get("professional_required") is False:
        yield "professional_required", "Said not to be required"


def education(value: Value) -> Iterator[Part]:
    for number, item in enumerate(value.get("items", [])):
        notes = [
            lowered(REQUIREMENT_STATUS, item["status"]),
            lowered(EDUCATION_EQUIVALENT, item.get("equivalent")),
            item.get("fields") or "",
        ]
        yield f"items.{number}", f"{EDUCATION[item['level']]} ({noted(notes)})"
    if not value.get("items") and value.get("min_required"):
        yield "min_required", EDUCATION_REQUIRED[value["min_required"]]


def travel(value: Value) -> Iterator[Part]:
    """How much, as one statement: the proofs of travel are of the whole fact."""
    if value.get("required") is False:
        yield "", "No travel"
    elif value.get("required"):
        overnight = "with nights away" if value.get("overnight") else ""
        notes = [lowered(REQUIREMENT_STATUS, value.get("status")), overnight]
        yield "", f"{share(value)} ({noted(notes)})"


def share(value: Value) -> str:
    """How much travel.

    >>> share({"pct_min": 20, "pct_max": 25}), share({"pct_min": None, "pct_max": 50})
    ('20–25% travel', 'up to 50% travel')
    >>> share({"pct_min": 60, "pct_max": None}), share({"qualitative": "local"}), share({})
    ('60% travel or more', 'Local travel', 'Travel')
    """
    low, high = value.get("pct_min"), value.get("pct_max")
    if low is None and high is None:
        return TRAVEL_AMOUNT.get(value.get("qualitative") or "", "Travel")
    if low is None:
        return f"up to {high:g}% travel"
    if high is None:
        return f"{low:g}% travel or more"
    return f"{low:g}% travel" if low == high else f"{low:g}–{high:g}% travel"


def employment(value: Value) -> Iterator[Part]:
    for number, kind in enumerate(value.get("types", [])):
        yield f"types.{number}", EMPLOYMENT_TYPES.get(kind, kind)
    if value.get("flsa"):
        yield "flsa", FLSA[value["flsa"]]


def requisition(value: Value) -> Iterator[Part]:
    for number, item in enumerate(value.get("items", [])):
        label = item.get("label")
        yield f"items.{number}", f"{label}: {item['value']}" if label else item["value"]


def location(value: Value) -> Iterator[Part]:
    for number, place in enumerate(value.get("places", [])):
        stated = (place.get("city"), place.get("region"), place.get("country"))
        yield f"places.{number}", ", ".join(part for part in stated if part) or place["raw"]
    workplace = value.get("workplace")
    if workplace in WORKPLACE:
        yield "workplace", WORKPLACE[workplace]
    for field, said in (("remote_scope", "Remote within"), ("territory", "Territory:")):
        if value.get(field):
            yield field, f"{said} {value[field]}"
    if value.get("relocation") in RELOCATION:
        yield "relocation", RELOCATION[value["relocation"]]


def reports_to(value: Value) -> Iterator[Part]:
    if value.get("title"):
        yield "title", value["title"]


def team(value: Value) -> Iterator[Part]:
    if value.get("manages") is not None:
        yield "manages", "Leads people" if value["manages"] else "Leads nobody"
    if direct := reports(value):
        yield "size_min", direct
    if value.get("org_size"):
        yield "org_size", f"{value['org_size']:g} people in all"
    for number, role in enumerate(value.get("roles", [])):
        yield f"roles.{number}", role


def reports(value: Value) -> str:
    """How many direct reports.

    >>> reports({"size_min": 3, "size_max": 5}), reports({"size_min": 8}), reports({"size_max": 1})
    ('3–5 direct reports', '8+ direct reports', 'up to 1 direct report')
    """
    low, high = value.get("size_min"), value.get("size_max")
    if low is None:
        return "" if high is None else f"up to {high:g} direct report{'' if high == 1 else 's'}"
    if high is None:
        return f"{low:g}+ direct reports"
    if low == high:
        return f"{low:g} direct report{'' if low == 1 else 's'}"
    return f"{low:g}–{high:g} direct reports"


def lowered(labels: dict[str, str], value: str | None) -> str:
    """A label within a sentence; proper names, such as a state's, do not come from a table."""
    return labels.get(value or "", "").lower()


def noted(notes: list[str]) -> str:
    return "; ".join(note for note in notes if note)


WORDINGS: dict[str, Wording] = {
    "title": title,
    "seniority": seniority,
    "company": company,
    "experience": experience,
    "licenses": licenses,
    "education": education,
    "travel": travel,
    "employment": employment,
    "requisition": requisition,
    "location": location,
    "reports_to": reports_to,
    "team": team,
}
