"""The title, the employer and its industry: what a posting opens with."""

from __future__ import annotations

from bench.generator.draft import Draft
from bench.generator.facts.location import place
from bench.generator.words.openings import (
    ABOUT_COMPANY,
    ABOUT_FIRST,
    FALSE_FRIENDS,
    HIRING,
    HIRING_AGENCY,
    HIRING_CONFIDENTIAL,
    HIRING_UNNAMED,
)
from bench.generator.words.titles import SECOND_LEVELS

OPENS_WITH_NAME = 0.85
TELLS_OF_ITSELF = 0.6
HAS_FALSE_FRIEND = 0.35
CAPITALS = 0.06
KEEPS_CAPITALS = {"VP", "SVP", "EVP", "AVP"}
# What is added to some titles, and dropped again from the clean one.
ADDITIONS = (
    " - {city}, {region}",
    " - {city}",
    " (Remote)",
    " - Full-time",
    " | {city}, {region}",
    " - {company}",
)
WITH_ADDITION = 0.14
COMPANY_GAP, CITY_GAP, REGION_GAP = "{company}", "{city}", "{region}"
REMOTE, FULL_TIME = "Remote", "Full-time"
SAYING = ("summary", "about_company", "responsibilities", "qualifications")  # of the industry
OPENING = "We are looking for {a_title}"


def title(draft: Draft) -> str:
    """The title as it stands at the top; the record gets the clean one too."""
    words = draft.title.words.format_map(draft.gaps)
    clean = raw = draft.typed(words)
    if draft.chance(CAPITALS):
        raw = clean.upper()
    addition = draft.draw(ADDITIONS) if draft.chance(WITH_ADDITION) else ""
    if COMPANY_GAP in addition and not draft.named:
        addition = ""
    raw += draft.typed(addition.format_map(draft.gaps))
    draft.record["title"].update(
        raw=raw, clean=clean, functions=list(draft.title.functions), evidence=[raw]
    )
    draft.record["seniority"]["level_max"] = SECOND_LEVELS.get(draft.title.words)
    _added(draft, addition, raw)
    return raw


def _added(draft: Draft, addition: str, raw: str) -> None:
    """What an addition states of the job: the title is as good as a sentence."""
    location, employment = draft.record["location"], draft.record["employment"]
    if REMOTE in addition:
        location.update(workplace="remote", evidence=[raw])
    elif CITY_GAP in addition:
        region = draft.gaps["region"] if REGION_GAP in addition else None
        location.update(places=[place(draft, region, raw)], evidence=[raw])
    elif FULL_TIME in addition:
        employment.update(types=["full_time"], evidence=[raw])


def employer(draft: Draft) -> None:
    """Who hires, in the words that its status allows; then what it says of itself."""
    record, hirer = draft.record["company"], draft.employer
    record["status"] = hirer.status
    if draft.named:
        _named(draft)
        return
    table = HIRING_UNNAMED
    if hirer.status == "confidential":
        table = HIRING_AGENCY if hirer.agency else HIRING_CONFIDENTIAL
    text = draft.write("summary", draft.draw(table))
    trade = draft.typed(hirer.trade)
    record.update(agency=hirer.agency, descriptor=trade, evidence=[text])


def _named(draft: Draft) -> None:
    record = draft.record["company"]
    record["name"] = draft.typed(draft.employer.name)
    opens = draft.chance(OPENS_WITH_NAME)
    sentence = draft.draw(HIRING) if opens else OPENING
    text = draft.write("summary", sentence)
    if opens:
        record["evidence"].append(text)
    if draft.chance(TELLS_OF_ITSELF):
        text = draft.write("about_company", draft.draw(ABOUT_FIRST))
        record["evidence"].append(text)
        draft.write_some("about_company", ABOUT_COMPANY[2:], 1, 3)
        if draft.chance(HAS_FALSE_FRIEND):
            draft.write("about_company", draft.draw(FALSE_FRIENDS))


def industry(draft: Draft) -> None:
    """The employer's by what it says that it is and sells; the customers' where it is another."""
    record = draft.record["industry"]
    markers = (draft.employer.trade, *draft.employer.industry.products)
    own = _first_with(draft, markers)
    if own:
        record.update(employer=[draft.employer.industry.code], evidence=[own])
    customers = _first_with(draft, (draft.gaps["customers"],))
    code = dict(draft.employer.industry.customers)[draft.gaps["customers"]]
    if customers and code:
        record["target_market"] = [code]
        record["evidence"].append(customers)


def _first_with(draft: Draft, markers: tuple[str, ...]) -> str | None:
    """The first sentence with one of the words, the earlier words first."""
    texts = [text for section in SAYING for text in draft.sections.get(section, ())]
    for marker in map(draft.typed, markers):
        for text in texts:
            if marker in text:
                return text
    return None
