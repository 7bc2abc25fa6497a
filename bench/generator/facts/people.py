"""Who is above and who is below: reports-to, the team, and what follows for the level."""

from __future__ import annotations

from bench.generator.draft import Draft
from bench.generator.words.duties import ALONE, LEADING, REPORTS, SIZED
from bench.generator.words.titles import CONTRIBUTOR, MANAGER

REPORTS_TO = 0.28
SAID_ALONE = 0.06
WITH_SIZE = 0.3
LOW = {"intern", "entry", "ic", "supervisor", "manager", "senior_manager", "senior_ic"}

ABOVE: dict[str, tuple[str, ...]] = {
    "low": (
        "Director of Sales",
        "Vice President of Sales",
        "Regional Sales Manager",
        "Regional Sales Director",
        "Sales Director",
        "VP of Sales",
        "General Manager",
        "Senior Director, Sales",
        "Branch Manager",
    ),
    "high": (
        "Chief Revenue Officer",
        "CEO",
        "Senior Vice President of Sales",
        "Chief Sales Officer",
        "President",
        "Chief Executive Officer",
        "Chief Commercial Officer",
        "Chief Operating Officer",
        "COO",
    ),
}
NAMED_IN = {LEADING[0]: "sales representatives"}  # sentences that name a role themselves
FORMS: tuple[tuple[str, str], ...] = (
    ("Reports to: {above}", "job_details"),
    ("This position reports to the {above}", "summary"),
    ("Reporting to the {above}, you will sell {product} to {customers}", "summary"),
    ("This role reports directly to the {above}", "summary"),
    ("You will report to the {above}", "summary"),
    ("Reports To: {above}", "job_details"),
    ("The {title} reports to the {above}", "summary"),
    ("The position, reporting to our {above}, is new", "summary"),
)


def state(draft: Draft) -> None:
    """Write the team, or that there is none, or neither; then who is above."""
    draft.leads = _leads(draft)
    role, basis = draft.title.role, "default"
    level, evidence = draft.title.level, list(draft.record["title"]["evidence"])
    if draft.leads is not None:
        role, basis = (MANAGER if draft.leads else CONTRIBUTOR), "explicit"
        evidence += _team(draft)
        level = draft.title.leading if draft.leads and draft.title.leading else level
    draft.record["seniority"].update(
        level=level, role_type=role, role_type_basis=basis, evidence=evidence
    )
    if draft.chance(REPORTS_TO):
        _reports_to(draft)


def _leads(draft: Draft) -> bool | None:
    if draft.chance(draft.title.leads):
        return True
    return False if draft.chance(SAID_ALONE) else None


def _team(draft: Draft) -> list[str]:
    team = draft.record["team"]
    if not draft.leads:
        text = draft.write("summary", draft.draw(ALONE))
        team.update(manages=False, evidence=[text])
        return [text]
    roles = draft.draw(REPORTS["low" if draft.title.level in LOW else "high"])
    size = draft.between(3, 14)
    draft.gaps.update(reports=roles, size=str(size))
    sentences = [draft.draw(LEADING) for _ in range(draft.between(1, 2))]
    if draft.chance(WITH_SIZE):
        sentences[0] = draft.draw(SIZED)
        team.update(size_min=size, size_max=size)
    for sentence in dict.fromkeys(sentences):
        section = "summary" if sentence.startswith(("You", "This")) else "responsibilities"
        team["evidence"].append(draft.write(section, sentence))
        named = roles if "{reports}" in sentence else NAMED_IN.get(sentence)
        if named and named not in team["roles"]:
            team["roles"].append(named)
    team["manages"] = True
    return list(team["evidence"])


def _reports_to(draft: Draft) -> None:
    above = draft.draw(ABOVE["low" if draft.title.level in LOW else "high"])
    sentence, section = draft.draw(FORMS)
    text = draft.write(section, sentence, above=above)
    draft.record["reports_to"].update(title=above, evidence=[text])
