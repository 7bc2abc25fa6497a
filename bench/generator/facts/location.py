"""The place of work, and whether one works there, at home or both.

Places are this posting's own: another member of the family has the same sentence with another city.
"""

from __future__ import annotations

from bench.generator.draft import Draft
from bench.generator.words.places import STATES

STATED = 0.62
RELOCATION = 0.04

# A sentence with a place; what it says of the workplace.
SENTENCES: tuple[tuple[str, str | None], ...] = (
    ("Location: {city}, {region}", None),
    ("This position is based in {city}, {region}", None),
    ("This role is located in {city}, {state}", None),
    ("Location: {city}, {region} (Hybrid)", "hybrid"),
    ("This is a hybrid position based in our {city}, {region} office", "hybrid"),
    ("The position is based out of our {city}, {region} office", None),
    ("Job Location: {city}, {region}", None),
    ("Work Location: {city}, {state}", None),
    ("This is an on-site position in {city}, {region}", "onsite"),
    ("Primary Location: {city}, {region}", None),
    ("You will be based in {city}, {state}", None),
    ("The job is located in {city}, {region}, on site", "onsite"),
    ("{city}, {region}", None),
    ("We are hiring in {city}, {state}", None),
    ("This role sits in our {city}, {region} office three days a week", "hybrid"),
    ("Remote or {city}, {region}", "remote_or_onsite"),
    ("You will work in our {city}, {region} showroom", None),
    ("Location: {city}, {region} (on-site)", "onsite"),
    ("You can work from our {city} office or from home", "remote_or_onsite"),
)
REMOTE: tuple[tuple[str, str, str | None], ...] = (
    ("This is a fully remote position", "remote", None),
    ("Location: Remote", "remote", None),
    ("This is a remote position", "remote", None),
    ("You will work from a home office", "remote", None),
    ("This role is 100% remote", "remote", None),
    ("This is a hybrid role", "hybrid", None),
)
RELOCATIONS = (
    ("Relocation assistance is available", "offered"),
    ("Relocation assistance is not available for this position", "not_offered"),
)


def state(draft: Draft) -> None:
    """Write where the work is done, if it is said."""
    record = draft.record["location"]
    if record["workplace"]:  # the title says it
        return
    share = draft.random.random()
    if share < STATED:
        _place(draft)
        if draft.chance(RELOCATION):
            sentence, relocation = draft.evenly(RELOCATIONS)
            text = draft.write("job_details", sentence)
            record["relocation"] = relocation
            record["evidence"].append(text)
            if relocation == "offered":
                draft.record["benefits"]["tags"].append("relocation")
                draft.record["benefits"]["evidence"].append(text)
    elif share < STATED + 0.13:
        sentence, workplace, scope = draft.draw(REMOTE)
        text = draft.write(_section(sentence), sentence)
        draft.record["location"].update(workplace=workplace, remote_scope=scope, evidence=[text])


def _place(draft: Draft) -> None:
    sentence, workplace = draft.draw(SENTENCES)
    city, region = draft.gaps["city"], draft.gaps["region"]
    has_state = "{region}" in sentence or "{state}" in sentence
    text = draft.write(_section(sentence), sentence)
    written = (
        f"{city}, {region if '{region}' in sentence else STATES[region]}" if has_state else city
    )
    record = draft.record["location"]
    record["workplace"] = workplace
    record["evidence"].append(text)
    if has_state or not record["places"]:  # of the title's words and these, the more specific
        record["places"] = [place(draft, region if has_state else None, draft.typed(written))]


def place(draft: Draft, region: str | None, raw: str) -> dict[str, str | None]:
    """An entry of the record: this posting's city."""
    city = draft.typed(draft.gaps["city"])
    return {"city": city, "region": region, "country": None, "raw": raw}


def _section(sentence: str) -> str:
    is_line = ": " in sentence or sentence.startswith(("{city}", "Remote"))
    return "job_details" if is_line else "summary"
