"""The record of a posting's facts: empty at first, and what is computed from its items at last."""

from __future__ import annotations

from typing import Any

Record = dict[str, Any]

GUIDE_VERSION = "1.1"
LEVELS_OF_DEGREES = (
    "high_school",
    "some_college",
    "certificate",
    "associate",
    "bachelor",
    "master",
    "doctorate",
)
MANAGING = {"sales_management", "people_management"}
# Credentials of private bodies, which are no licenses, and the license to drive, which is another.
CERTIFICATIONS = {"clu", "chfc", "cfp", "cpcu", "cic", "rhu", "csp_sales", "pmp", "cebs"}
NO_PROFESSION = CERTIFICATIONS | {"driver_license"}


def empty_record(key: str) -> Record:
    """A record in which nothing is stated."""
    return {
        "id": key,
        "guide_version": GUIDE_VERSION,
        "title": {},
        "seniority": {},
        "company": _fields("name parent agency descriptor", "aliases brands evidence"),
        "experience": _fields(
            "headline_min headline_max management_min preferred_min", "headline_of items"
        ),
        "licenses": _fields("professional_required driver_required", "items"),
        "education": _fields("min_required preferred equivalent substitute_years", "items"),
        "travel": _fields("required pct_min pct_max qualitative overnight status", "evidence"),
        "employment": _fields("flsa", "types evidence"),
        "compensation": _fields(
            "min max currency period basis ote_min ote_max commission bonus equity incentive",
            "evidence",
        ),
        "location": _fields("workplace remote_scope territory relocation", "places evidence"),
        "reports_to": _fields("title", "evidence"),
        "team": _fields("manages size_min size_max org_size", "roles evidence"),
        "industry": _fields("", "employer target_market evidence"),
        "requisition": [],
        "work_authorization": _fields(
            "sponsorship authorization_required citizenship_required clearance", "evidence"
        ),
        "languages": [],
        "benefits": _fields("", "tags evidence"),
        "sections": [],
    }


def _fields(single: str, several: str) -> Record:
    fields: Record = dict.fromkeys(single.split())
    return fields | {name: [] for name in several.split()}


def summarize(record: Record) -> None:
    """Fill in what follows from the items (guide 5.4, 6.1 and 7)."""
    _summarize_education(record["education"])
    _summarize_experience(record["experience"], record["education"]["min_required"])
    _summarize_licenses(record["licenses"])


def _summarize_education(education: Record) -> None:
    required = [item for item in education["items"] if item["status"] == "required"]
    preferred = [item for item in education["items"] if item["status"] == "preferred"]
    if required:
        least = min(required, key=_rank)
        education["min_required"] = least["level"]
        education["equivalent"] = least["equivalent"] or "none"
    if preferred:
        pick = min if all(item["alt"] for item in preferred) else max
        education["preferred"] = pick(preferred, key=_rank)["level"]


def _rank(item: Record) -> int:
    return LEVELS_OF_DEGREES.index(item["level"])


def _summarize_experience(experience: Record, degree: str | None) -> None:
    required = [item for item in experience["items"] if item["status"] == "required"]
    totals = [item for item in required if item["scope"] == "total"]
    alternatives = [item for item in required if item["scope"] == "alternative"]
    headline = max(totals, key=_least, default=None)
    if headline is None and alternatives:
        headline = next(
            (one for one in alternatives if one["education"] == degree), alternatives[0]
        )
    if headline is not None:
        experience["headline_min"], experience["headline_max"] = headline["min"], headline["max"]
        experience["headline_of"] = headline["of"]
    leading = [
        item["min"]
        for item in required
        if item["scope"] in {"total", "component"} and MANAGING & set(item["of"])
    ]
    wished = [
        item["min"]
        for item in experience["items"]
        if item["status"] == "preferred" and item["scope"] == "total"
    ]
    experience["management_min"] = max(leading, default=None)
    experience["preferred_min"] = max(wished, default=None)


def _least(item: Record) -> float:
    return float(item["min"] or 0)


def _summarize_licenses(licenses: Record) -> None:
    for item in licenses["items"]:
        needed = item["status"] in {"required", "required_post_hire"}
        if item["code"] == "driver_license":
            licenses["driver_required"] = needed or licenses["driver_required"]
        elif item["code"] not in NO_PROFESSION:
            if needed:
                licenses["professional_required"] = True
            elif item["status"] == "not_required" and licenses["professional_required"] is None:
                licenses["professional_required"] = False
