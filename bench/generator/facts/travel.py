"""Travel: a share, how often, or none."""

from __future__ import annotations

from bench.generator.draft import Draft

STATED = 0.42
LABELLED = 0.25

# A sentence, and what it says: required, least and most per cent, how often. N stands for the
# number drawn, M for a larger one.
N, M = "n", "m"
Said = tuple[bool, str | None, str | None, str | None]
UP_TO: Said = (True, None, N, None)
EXACTLY: Said = (True, N, N, None)
AT_LEAST: Said = (True, N, None, None)
RANGE: Said = (True, N, M, None)
AS_NEEDED: Said = (True, None, None, "as_needed")
OCCASIONAL: Said = (True, None, None, "occasional")
FREQUENT: Said = (True, None, None, "frequent")
EXTENSIVE: Said = (True, None, None, "extensive")
REGULAR: Said = (True, None, None, "regular")
LOCAL: Said = (True, None, None, "local")
NO_TRAVEL: Said = (False, None, None, None)

SENTENCES: tuple[tuple[str, Said], ...] = (
    ("Ability to travel up to {n}%", UP_TO),
    ("Travel up to {n}%", UP_TO),
    ("Ability to travel as needed", AS_NEEDED),
    ("Up to {n}% travel required", UP_TO),
    ("Willingness to travel up to {n}% of the time", UP_TO),
    ("Some travel required", OCCASIONAL),
    ("Travel approximately {n}% of the time", EXACTLY),
    ("Ability to travel {n}%", EXACTLY),
    ("Occasional travel required", OCCASIONAL),
    ("Must be able to travel {n}-{m}%", RANGE),
    ("Frequent travel within the territory", FREQUENT),
    ("Travel of at least {n}% is required", AT_LEAST),
    ("Ability to travel {n}% to {m}% of the time", RANGE),
    ("Extensive travel is required", EXTENSIVE),
    ("Must be willing to travel as required", AS_NEEDED),
    ("{n}% travel", EXACTLY),
    ("Regular travel to customers is required", REGULAR),
    ("Expect to travel about {n}% of the time", EXACTLY),
    ("This position requires travel up to {n}%", UP_TO),
    ("No travel required", NO_TRAVEL),
    ("Occasional overnight travel", OCCASIONAL),
    ("Local travel between our offices is required", LOCAL),
    ("{n}% or more travel", AT_LEAST),
    ("Willing and able to travel up to {n}%, mostly by car", UP_TO),
    ("Overnight travel up to {n}%", UP_TO),
    ("Quarterly travel to our headquarters", OCCASIONAL),
    ("Minimal travel", OCCASIONAL),
    ("Heavy travel, often on short notice", EXTENSIVE),
    ("You will travel {n} to {m} percent of the time", RANGE),
    ("Comfortable with travel of around {n}%", EXACTLY),
    ("Limited travel may be required", OCCASIONAL),
    ("Weekly travel to customers", FREQUENT),
)
LABELS: tuple[tuple[str, Said], ...] = (
    ("Travel: Up to {n}%", UP_TO),
    ("Travel: {n}%", EXACTLY),
    ("Travel: {n}-{m}%", RANGE),
    ("Travel: None", NO_TRAVEL),
    ("Travel required: Yes, up to {n}%", UP_TO),
    ("Travel: As needed", AS_NEEDED),
    ("Travel: Occasional", OCCASIONAL),
)
SHARES = (50, 25, 20, 10, 30, 40, 60, 75, 15, 70, 5, 35, 80)
PLACES = ("qualifications", "qualifications", "working_conditions")


def state(draft: Draft) -> None:
    """Write one statement about travel, or none."""
    if not draft.chance(STATED):
        return
    labelled = draft.chance(LABELLED)
    sentence, said = draft.draw(LABELS if labelled else SENTENCES)
    share = draft.draw(SHARES)
    values = {N: share, M: min(share + draft.evenly((10, 20, 25)), 100)}
    section = "job_details" if labelled else draft.evenly(PLACES)
    text = draft.write(section, sentence, n=str(values[N]), m=str(values[M]))
    required, least, most, often = said
    draft.record["travel"].update(
        required=required,
        pct_min=values[least] if least else None,
        pct_max=values[most] if most else None,
        qualitative=often,
        overnight=True if "overnight" in sentence.lower() else None,
        status="required" if required else None,
        evidence=[text],
    )
