"""Degrees: their levels, what may stand in for them, and whether they are required."""

from __future__ import annotations

from bench.generator.draft import Draft
from bench.generator.facts.experience import item as years_item

STATED = 0.55
NEEDS, WISHES = "qualifications", "qualifications_preferred"
JUNIOR = {"intern", "entry", "ic", "supervisor"}

# A statement: the sentence; then each level with its status, its equivalent and whether it is one
# of alternatives. B bachelor, H high school, A associate, M master.
BACHELOR = (("bachelor", "required", None, False),)
BACHELOR_OR_YEARS = (("bachelor", "required", "experience", False),)
BACHELOR_OR_BOTH = (("bachelor", "required", "combination", False),)
BACHELOR_OR_MORE = (("bachelor", "required", "unspecified", False),)
BACHELOR_WISHED = (("bachelor", "preferred", None, False),)
HIGH_SCHOOL = (("high_school", "required", None, False),)
BOTH = (*BACHELOR, ("master", "preferred", None, False))
SCHOOL_AND_DEGREE = (*HIGH_SCHOOL, *BACHELOR_WISHED)
SCHOOL_AND_COLLEGE = (*HIGH_SCHOOL, ("some_college", "preferred", None, False))
MASTER_WISHED = (("master", "preferred", None, False),)
EITHER = (("associate", "required", None, True), ("bachelor", "required", None, True))
Statement = tuple[str, tuple[tuple[str, str, str | None, bool], ...]]

DEGREES: tuple[Statement, ...] = (
    ("Bachelor's degree required", BACHELOR),
    ("Bachelor's degree", BACHELOR),
    ("Bachelor's degree in {field}", BACHELOR),
    ("Bachelor's degree preferred", BACHELOR_WISHED),
    ("Bachelor's degree or equivalent experience", BACHELOR_OR_YEARS),
    ("Bachelor's degree in {field} or related field", BACHELOR),
    ("Bachelor's degree required, MBA preferred", BOTH),
    ("Bachelor's degree or equivalent combination of education and experience", BACHELOR_OR_BOTH),
    ("BA/BS degree", BACHELOR),
    ("Bachelor's degree or equivalent", BACHELOR_OR_MORE),
    ("College degree preferred", BACHELOR_WISHED),
    ("A bachelor's degree in {field} is required", BACHELOR),
    ("Four-year degree required", BACHELOR),
    ("Bachelor's degree in {field} preferred", BACHELOR_WISHED),
    ("BS or BA in {field}", BACHELOR),
    ("Bachelor's degree required; master's degree a plus", BOTH),
    ("Bachelor's degree from an accredited college or university", BACHELOR),
    ("Bachelor's degree or equivalent work experience required", BACHELOR_OR_YEARS),
    ("MBA preferred", MASTER_WISHED),
    ("Bachelor's degree preferred but not required", BACHELOR_WISHED),
    ("Degree in {field} or a related field", BACHELOR),
    ("You hold a bachelor's degree in {field}", BACHELOR),
    ("Education: Bachelor's degree in {field}", BACHELOR),
    ("Undergraduate degree required, advanced degree preferred", BOTH),
    ("Bachelor's degree ({field} preferred)", BACHELOR),
    ("Bachelor's degree in {field}; knowledge of {jargon} preferred", BACHELOR),
    ("Associate's or bachelor's degree", EITHER),
)
SCHOOLS: tuple[Statement, ...] = (
    ("High school diploma or GED required", HIGH_SCHOOL),
    ("High school diploma or equivalent", HIGH_SCHOOL),
    ("Bachelor's degree preferred", BACHELOR_WISHED),
    ("High school diploma required, bachelor's degree preferred", SCHOOL_AND_DEGREE),
    ("Bachelor's degree", BACHELOR),
    ("High school diploma", HIGH_SCHOOL),
    ("Bachelor's degree or equivalent experience", BACHELOR_OR_YEARS),
    ("Associate's degree required", (("associate", "required", None, False),)),
    ("High school diploma or equivalent required; college degree a plus", SCHOOL_AND_DEGREE),
    ("Associate's degree or higher", (("associate", "required", None, False),)),
    ("High school diploma required; some college preferred", SCHOOL_AND_COLLEGE),
    ("Education: High school diploma or GED", HIGH_SCHOOL),
    ("You have a high school diploma or its equivalent", HIGH_SCHOOL),
)
NONE_REQUIRED = ("No degree required", "A college degree is not required")
IN_LIEU = "Bachelor's degree, or {k} years of sales experience in lieu of a degree"
LADDER = (
    "Bachelor's degree and {k} years of sales experience, "
    "or a master's degree and {less} years of sales experience"
)
FIELDS = (
    "business",
    "marketing",
    "business administration",
    "finance",
    "communications",
    "sales",
    "economics",
    "engineering",
    "management",
    "life sciences",
)
FIELD = "{field}"


def state(draft: Draft) -> None:
    """Write the degrees asked for, if any."""
    if not draft.chance(STATED):
        return
    rare = draft.random.random()
    if rare < 0.03:
        _none_required(draft)
    elif rare < 0.06:
        _in_lieu(draft)
    elif rare < 0.08 and not draft.record["experience"]["items"]:
        _ladder(draft)
    else:
        _degrees(draft)


def _degrees(draft: Draft) -> None:
    sentence, levels = draft.draw(SCHOOLS if draft.title.level in JUNIOR else DEGREES)
    field = draft.draw(FIELDS) if FIELD in sentence else None
    section = NEEDS
    if draft.headed and levels[0][1] == "preferred" and draft.chance(0.3):
        section = WISHES
    text = draft.write(section, sentence, field=field or "")
    for level, status, equivalent, alternative in levels:
        _add(
            draft,
            text,
            level,
            status=status,
            fields=field,
            equivalent=equivalent,
            alt="A" if alternative else None,
        )


def _none_required(draft: Draft) -> None:
    draft.write(NEEDS, draft.evenly(NONE_REQUIRED))
    draft.record["education"]["min_required"] = "none_required"


def _in_lieu(draft: Draft) -> None:
    years = draft.evenly((4, 5, 6, 8))
    text = draft.write(NEEDS, IN_LIEU, k=str(years))
    _add(draft, text, "bachelor", equivalent="experience")
    draft.record["education"]["substitute_years"] = years
    _years(draft, text, years, scope="substitute")


def _ladder(draft: Draft) -> None:
    years = draft.evenly((5, 6, 8, 10))
    less = years - 2
    text = draft.write(NEEDS, LADDER, k=str(years), less=str(less))
    _add(draft, text, "bachelor", alt="A")
    _add(draft, text, "master", alt="A")
    _years(draft, text, years, scope="alternative", education="bachelor")
    _years(draft, text, less, scope="alternative", education="master")


def _years(draft: Draft, text: str, years: int, **fields: object) -> None:
    entry = years_item(("sales",), "sales experience", min=years, evidence=text, **fields)
    draft.record["experience"]["items"].append(entry)


def _add(draft: Draft, text: str, level: str, **fields: object) -> None:
    entry = {"level": level, "status": "required", "fields": None, "equivalent": None, "alt": None}
    draft.record["education"]["items"].append(entry | fields | {"evidence": text})
