"""A posting as schema.org's `JobPosting`, for search engines: from what is known of it, only.

What a posting does not say is left out, though some engines would rather have it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from django.utils.html import format_html, linebreaks
from django.utils.safestring import SafeString, mark_safe

from postings.facts.columns import COLUMNS
from postings.facts.effective import Facts
from postings.guide.education import NO_DEGREE
from postings.guide.industries import INDUSTRIES
from postings.models import Posting
from postings.values.location import Place
from postings.wordings.licenses import wanted

EMPLOYMENT_TYPE = {
    "full_time": "FULL_TIME",
    "part_time": "PART_TIME",
    "contract": "CONTRACTOR",
    "contract_1099": "CONTRACTOR",
    "temporary": "TEMPORARY",
    "temp_to_hire": "TEMPORARY",
    "internship": "INTERN",
    "seasonal": "TEMPORARY",
    "per_diem": "PER_DIEM",
}
CREDENTIAL = {
    "high_school": "high school",
    "certificate": "professional certificate",
    "associate": "associate degree",
    "bachelor": "bachelor degree",
    "master": "postgraduate degree",
    "doctorate": "postgraduate degree",
}
BASE_PAY = {"base", "unspecified"}  # targets and totals are no salary
# As Django's `json_script`: no text can end the element, or begin another.
ESCAPES = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


def structured_data(posting: Posting, url: str) -> SafeString:
    """The element for a page's head; `url` is the page's own address."""
    data = json.dumps(job_posting(posting, url), default=str).translate(ESCAPES)
    element = '<script type="application/ld+json">{}</script>'
    return format_html(element, mark_safe(data))  # noqa: S308  # escaped in the line above


def job_posting(posting: Posting, url: str) -> dict[str, Any]:
    """What is known, under schema.org's names."""
    facts = posting.public_facts()
    known = {name: read(posting, facts) for name, read in TRANSLATED.items()}
    known |= {column.schema_org: column.said_of(posting) for column in AS_SAID}
    stated = {name: value for name, value in known.items() if value not in (None, "", [], {})}
    return {"@context": "https://schema.org", "@type": "JobPosting", "url": url, **stated}


def thing(kind: str, **properties: Any) -> dict[str, Any] | None:
    """A thing of schema.org with those of its properties that are known; None without any."""
    known = {name: value for name, value in properties.items() if value is not None}
    return {"@type": kind, **known} if known else None


def organization(posting: Posting, facts: Facts) -> dict[str, Any] | None:
    return thing("Organization", name=posting.company.name) if posting.company else None


def date_posted(posting: Posting, facts: Facts) -> str | None:
    return posting.posted_on.isoformat() if posting.posted_on else None


def employment_type(posting: Posting, facts: Facts) -> list[str]:
    names = (EMPLOYMENT_TYPE.get(kind) for kind in posting.employment_types)
    return list(dict.fromkeys(name for name in names if name))


def locations(posting: Posting, facts: Facts) -> list[dict[str, Any]]:
    addresses = [postal(place) for place in facts.location.places]
    return [{"@type": "Place", "address": address} for address in addresses if address]


def postal(place: Place) -> dict[str, Any] | None:
    """The parts of a place that the posting names."""
    return thing(
        "PostalAddress",
        addressLocality=place.city or None,
        addressRegion=place.region or None,
        addressCountry=place.country or None,
    )


def location_type(posting: Posting, facts: Facts) -> str | None:
    return "TELECOMMUTE" if posting.workplace == "remote" else None


def applicant_location(posting: Posting, facts: Facts) -> dict[str, Any] | None:
    scope = facts.location.remote_scope
    is_remote = posting.workplace == "remote"
    return thing("AdministrativeArea", name=scope) if scope and is_remote else None


def base_salary(posting: Posting, facts: Facts) -> dict[str, Any] | None:
    """The pay that the posting states, in its own currency and unit."""
    pay = facts.compensation
    low, high = pay.min, pay.max
    if (low is None and high is None) or not pay.currency or not pay.period:
        return None
    if pay.basis not in BASE_PAY:
        return None
    amount = {"value": low} if low == high else {"minValue": low, "maxValue": high}
    value = thing("QuantitativeValue", **amount, unitText=pay.period.upper())
    return thing("MonetaryAmount", currency=pay.currency, value=value)


def experience(posting: Posting, facts: Facts) -> dict[str, Any] | None:
    years = posting.experience_min_years
    months = round(years * 12) if years else None
    return thing("OccupationalExperienceRequirements", monthsOfExperience=months)


def education(posting: Posting, facts: Facts) -> str | dict[str, Any] | None:
    degree = posting.education_required
    if degree == NO_DEGREE:
        return "no requirements"
    category = CREDENTIAL.get(degree or "")
    return thing("EducationalOccupationalCredential", credentialCategory=category)


def qualifications(posting: Posting, facts: Facts) -> str:
    """The licenses and certifications that are asked for, in words."""
    return wanted(facts.licenses)


def industry(posting: Posting, facts: Facts) -> list[str]:
    return [INDUSTRIES[name] for name in posting.industries if name != "other"]


# What schema.org says otherwise than our pages, or of no column. A property that a column names and
# that is not here is the column in our words.
TRANSLATED: dict[str, Callable[[Posting, Facts], Any]] = {
    "title": lambda posting, facts: posting.title,
    "description": lambda posting, facts: linebreaks(posting.text, autoescape=True),
    "identifier": lambda posting, facts: posting.key,
    "hiringOrganization": organization,
    "datePosted": date_posted,
    "employmentType": employment_type,
    "jobLocation": locations,
    "jobLocationType": location_type,
    "applicantLocationRequirements": applicant_location,
    "baseSalary": base_salary,
    "experienceRequirements": experience,
    "educationRequirements": education,
    "qualifications": qualifications,
    "industry": industry,
}
AS_SAID = [it for it in COLUMNS if it.schema_org and it.schema_org not in TRANSLATED]
