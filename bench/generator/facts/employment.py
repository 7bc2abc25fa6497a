"""Kinds of employment, and whether overtime is paid."""

from __future__ import annotations

from bench.generator.draft import Draft

STATED = 0.42
FULL = ("full_time",)

# A sentence with its kinds and its overtime status; those with a label stand among the details.
SENTENCES: tuple[tuple[str, tuple[str, ...], str | None], ...] = (
    ("Job Type: Full-time", FULL, None),
    ("This is a full-time position", FULL, None),
    ("Employment Type: Full-time", FULL, None),
    ("Full-time, exempt position", FULL, "exempt"),
    ("FLSA Status: Exempt", (), "exempt"),
    ("Job Type: Full Time", FULL, None),
    ("This is a full-time, salaried position", FULL, None),
    ("Job Type: Contract", ("contract",), None),
    ("Position Type: Full-time, Exempt", FULL, "exempt"),
    ("Job Type: Part-time", ("part_time",), None),
    ("FLSA Status: Non-exempt", (), "non_exempt"),
    ("Job Types: Full-time, Part-time", (*FULL, "part_time"), None),
    ("This is a 1099 commission-only position", ("contract_1099", "commission_only"), None),
    ("Job Type: Temporary", ("temporary",), None),
    ("This is a contract-to-hire position", ("temp_to_hire",), None),
)


def state(draft: Draft) -> None:
    """Write one statement about the kind of employment, or none."""
    if draft.title.level == "intern":
        draft.record["employment"].update(
            types=["internship"], evidence=list(draft.record["title"]["evidence"])
        )
        return
    if not draft.chance(STATED):
        return
    sentence, types, overtime = draft.draw(SENTENCES)
    text = draft.write("job_details", sentence)
    record = draft.record["employment"]
    record["types"] += [kind for kind in types if kind not in record["types"]]
    record["flsa"] = overtime
    record["evidence"].append(text)
    if "commission_only" in types:
        draft.record["compensation"].update(commission=True, evidence=[text])
