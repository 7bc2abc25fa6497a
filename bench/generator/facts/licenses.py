"""Licenses and certifications, by the industry of the employer; and the license to drive."""

from __future__ import annotations

from bench.generator.draft import Draft
from bench.generator.words.places import STATES

STATED = {
    "insurance": 0.6,
    "securities": 0.55,
    "real_estate": 0.4,
    "lending": 0.15,
    "driver": 0.0,
    "": 0.0,
}
DRIVING = {"driver": 0.3, "": 0.08}  # others: as ""
NEEDS, WISHES = "qualifications", "qualifications_preferred"

# The words of a credential: `{state}` is the name of the posting's own state. Then each code with
# its lines, whether they are alternatives, and how far the license reaches.
Credential = tuple[str, tuple[tuple[str, tuple[str, ...]], ...], bool, str | None]
PRODUCER = "insurance_producer"
CREDENTIALS: dict[str, tuple[Credential, ...]] = {
    "insurance": (
        ("insurance license", ((PRODUCER, ()),), False, None),
        ("life and health insurance license", ((PRODUCER, ("life", "health")),), False, None),
        ("property and casualty license", ((PRODUCER, ("property", "casualty")),), False, None),
        ("{state} insurance license", ((PRODUCER, ()),), False, "own"),
        ("state insurance license", ((PRODUCER, ()),), False, "state"),
        ("P&C license", ((PRODUCER, ("property", "casualty")),), False, None),
        ("life, accident and health license", ((PRODUCER, ("life", "health")),), False, None),
        ("Life & Health license", ((PRODUCER, ("life", "health")),), False, None),
        ("{state} life and health license", ((PRODUCER, ("life", "health")),), False, "own"),
        ("health insurance license", ((PRODUCER, ("health",)),), False, None),
        ("personal lines license", ((PRODUCER, ("personal_lines",)),), False, None),
        ("resident insurance license", ((PRODUCER, ()),), False, "resident"),
    ),
    "securities": (
        ("Series 7 and 66 licenses", (("series_7", ()), ("series_66", ())), False, None),
        ("Series 7 license", (("series_7", ()),), False, None),
        ("FINRA Series 6 and 63", (("series_6", ()), ("series_63", ())), False, None),
        ("Series 65 or 66", (("series_65", ()), ("series_66", ())), True, None),
        ("Series 7", (("series_7", ()),), False, None),
        ("SIE and Series 7", (("sie", ()), ("series_7", ())), False, None),
        ("Series 24 license", (("series_24", ()),), False, None),
        ("Series 26", (("series_26", ()),), False, None),
    ),
    "real_estate": (
        ("real estate license", (("real_estate", ()),), False, None),
        ("{state} real estate license", (("real_estate", ()),), False, "own"),
        ("real estate salesperson license", (("real_estate", ()),), False, None),
    ),
    "lending": (
        ("NMLS license", (("nmls_mlo", ()),), False, None),
        ("mortgage loan originator license", (("nmls_mlo", ()),), False, None),
    ),
}
DESIGNATIONS: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "insurance": (
        ("CLU or ChFC", ("clu", "chfc")),
        ("CPCU", ("cpcu",)),
        ("CIC designation", ("cic",)),
        ("RHU designation", ("rhu",)),
    ),
    "securities": (("CFP", ("cfp",)), ("CFP or ChFC", ("cfp", "chfc"))),
}
DESIGNATION_SHARE = 0.15
# A sentence and the status that it gives; `{days}` is a time after the hire.
FRAMES: tuple[tuple[str, str], ...] = (
    ("{Active} {license} required", "required"),
    ("{License} required", "required"),
    ("Must hold {a_active} {license}", "required"),
    ("{License} required within {days} days of hire", "required_post_hire"),
    ("{License} preferred", "preferred"),
    ("{Active} {license}", "required"),
    ("Ability to obtain {a_license}", "eligible"),
    ("Must obtain {a_license} within {days} days of hire", "required_post_hire"),
    ("{License} a plus", "preferred"),
    ("{Active} {license} is required", "required"),
    ("Ability to obtain {a_license} within {days} days", "required_post_hire"),
    ("{License} is preferred", "preferred"),
    ("{License} must be obtained within {days} days of employment", "required_post_hire"),
    ("Willingness to obtain {a_license}", "eligible"),
    ("{License} may be required", "conditional"),
    ("{Active} {license} or the ability to obtain one within {days} days", "required_post_hire"),
    ("No {license} required; we will help you get one", "not_required"),
    ("You hold {a_active} {license}", "required"),
    ("Licenses: {license}", "required"),
)
BY_HEADING = "{License}"  # the heading says that it is preferred
DAYS = (90, 60, 30, 120, 45, 180)
ACTIVE = ("active", "current", "valid")
DRIVERS: tuple[tuple[str, str], ...] = (
    ("Valid driver's license required", "required"),
    ("Valid driver's license", "required"),
    ("Valid driver's license and reliable transportation", "required"),
    ("Must have a valid driver's license", "required"),
    ("Valid driver's license and a clean driving record", "required"),
    ("Must possess a valid driver's license and proof of insurance", "required"),
    ("Current driver's license with an acceptable driving record", "required"),
    ("A valid driver's license is required", "required"),
    ("Driver's license preferred", "preferred"),
    ("You have a valid driver's license and a car that starts", "required"),
    ("Clean driving record and valid driver's license", "required"),
)


def state(draft: Draft) -> None:
    """Write the credentials asked for, if any."""
    family = draft.employer.industry.licenses
    if draft.chance(STATED[family]):
        _credential(draft, draft.draw(CREDENTIALS[family]), *draft.draw(FRAMES))
    if family in DESIGNATIONS and draft.chance(DESIGNATION_SHARE):
        _designation(draft, *draft.draw(DESIGNATIONS[family]))
    if draft.chance(DRIVING.get(family, DRIVING[""])):
        _driver(draft, *draft.draw(DRIVERS))


def _credential(draft: Draft, credential: Credential, frame: str, status: str) -> None:
    words, codes, alternatives, reach = credential
    if "or" in frame.split() and not words.endswith("license"):
        frame, status = FRAMES[0]  # "one" of several would be nothing
    region = draft.gaps["region"]
    words = words.replace("{state}", STATES[region])
    days, section = draft.draw(DAYS), NEEDS
    if draft.headed and status == "preferred" and draft.chance(0.4):
        frame, section = BY_HEADING, WISHES
    text = draft.write(
        section,
        frame,
        license=words,
        License=words[0].upper() + words[1:],
        a_license=_with_article(words),
        Active=draft.draw(ACTIVE).capitalize(),
        a_active="an active" if draft.chance(0.6) else "a current",
        days=str(days),
    )
    for code, lines in codes:
        _add(
            draft,
            text,
            code,
            as_written=words,
            status=status,
            lines=list(lines),
            jurisdiction=region if reach == "own" else reach,
            deadline_days=days if status == "required_post_hire" else None,
            alt="A" if alternatives else None,
        )


def _with_article(words: str) -> str:
    """Several licenses, and numbered ones, go without."""
    if words.endswith("licenses") or not words.endswith("license"):
        return words
    return f"{'an' if words[0] in 'aeiou' or words[0] in 'IN' else 'a'} {words}"


def _designation(draft: Draft, words: str, codes: tuple[str, ...]) -> None:
    text = draft.write(NEEDS, draft.evenly(("{words} preferred", "{words} a plus")), words=words)
    for code in codes:
        alt = "B" if len(codes) > 1 else None
        _add(draft, text, code, as_written=words, status="preferred", alt=alt)


def _driver(draft: Draft, sentence: str, status: str) -> None:
    text = draft.write(draft.evenly((NEEDS, NEEDS, "working_conditions")), sentence)
    words = draft.typed("driver's license")
    start = text.lower().index(words)
    _add(
        draft,
        text,
        "driver_license",
        as_written=text[start : start + len(words)],
        status=status,
    )


def _add(draft: Draft, text: str, code: str, **fields: object) -> None:
    entry: dict[str, object] = {
        "code": code,
        "as_written": "",
        "status": "required",
        "lines": [],
        "jurisdiction": None,
        "deadline_days": None,
        "alt": None,
    }
    draft.record["licenses"]["items"].append(entry | fields | {"evidence": text})
