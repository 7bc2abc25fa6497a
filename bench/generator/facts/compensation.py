"""Pay: amounts with their period and basis, on-target earnings, commission, bonus, equity."""

from __future__ import annotations

from bench.generator.draft import Draft
from bench.generator.words.openings import PAY_FRIENDS

STATED = 0.42
WORDS_ONLY = 0.15  # pay without an amount
PARTS_BESIDE = 0.35
CAVEAT = 0.3

# Thousands of dollars a year at the lower end, by level.
YEARLY: dict[str, tuple[int, ...]] = {
    "intern": (32, 35, 38),
    "entry": (45, 50, 40, 42, 55),
    "ic": (60, 65, 70, 55, 75, 80, 50),
    "senior_ic": (85, 90, 80, 100, 95),
    "supervisor": (60, 65, 55, 70),
    "manager": (85, 90, 80, 100, 75, 95, 110),
    "senior_manager": (110, 120, 115, 105),
    "associate_director": (120, 125, 115),
    "director": (130, 140, 150, 120, 135, 160),
    "senior_director": (160, 170, 155),
    "associate_vp": (140, 150, 135),
    "vp": (180, 200, 175, 190, 165),
    "svp": (220, 230, 210),
    "evp": (250, 260, 240),
    "c_level": (250, 275, 300, 225),
}
SPREADS = (20, 15, 25, 30, 40)
# {low} and {high} are written as $90,000 and $110,000, or $90K and $110K where `short`.
BASE, PLAIN = "base", "unspecified"
RANGES: tuple[tuple[str, str, bool], ...] = (
    ("Base salary: {low} - {high} per year", BASE, False),
    ("The base salary range for this position is {low} to {high} per year", BASE, False),
    ("Salary: {low} - {high} per year", BASE, False),
    ("The salary range for this role is {low} - {high} annually", BASE, False),
    ("Pay range: {low} - {high} per year", PLAIN, False),
    ("Base salary of {low} to {high}", BASE, False),
    ("Salary range: {low} - {high}", BASE, True),
    ("Compensation range: {low} to {high} annually", PLAIN, False),
    ("{low} - {high} base salary", BASE, True),
    ("Pay: {low} - {high} per year", PLAIN, False),
    ("The annual base salary for this role is between {low} and {high}", BASE, False),
    ("Annual salary of {low} to {high}", BASE, False),
    ("{low} - {high} a year", PLAIN, False),
    ("Total compensation of {low} to {high} per year", "total", False),
    ("OTE of {low} - {high} per year", "ote", False),
    ("{low}–{high} base", BASE, True),
    ("We pay a base salary between {low} and {high}, depending on experience", BASE, False),
)
OPEN_ENDS: tuple[tuple[str, bool], ...] = (  # whether the amount is the least
    ("Base salary starting at {low} per year", True),
    ("Base salary up to {low} per year", False),
    ("Base salary from {low} a year", True),
    ("From {low} per year", True),
)
HOURLY: tuple[tuple[str, str], ...] = (
    ("Pay: ${low} - ${high} per hour", PLAIN),
    ("${low}.00 to ${high}.00 per hour", PLAIN),
    ("Hourly rate: ${low} - ${high} per hour", PLAIN),
)
ON_TARGET = (
    "On-target earnings of {ote_low} to {ote_high}",
    "OTE: {ote_low} - {ote_high}",
)
PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Uncapped commission", ("commission",)),
    ("Annual bonus", ("bonus",)),
    ("Commission and quarterly bonus", ("commission", "bonus")),
    ("Performance bonus", ("bonus",)),
    ("Stock options", ("equity",)),
    ("Monthly commission", ("commission",)),
)
WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Competitive base salary plus commission", ("commission",)),
    ("Competitive salary and bonus", ("bonus",)),
    ("Base salary plus uncapped commission", ("commission",)),
    ("Competitive base salary, commission and equity", ("commission", "equity")),
)
HOURLY_LEVELS = {"intern", "entry", "ic"}
SECTION = "compensation"


def state(draft: Draft) -> None:
    """Write the pay, if any is stated."""
    share = draft.random.random()
    if share < STATED:
        _amounts(draft)
        if draft.chance(PARTS_BESIDE):
            _parts(draft, *draft.draw(PARTS))
        if draft.chance(CAVEAT):
            draft.write(SECTION, draft.draw(PAY_FRIENDS))
    elif share < STATED + WORDS_ONLY:
        _parts(draft, *draft.draw(WORDS))


def _amounts(draft: Draft) -> None:
    level = draft.title.level
    kind = draft.random.random()
    if level in HOURLY_LEVELS and kind < 0.25:
        _hourly(draft)
    elif kind < 0.33:
        _open_ended(draft)
    else:
        _range(draft)


def _range(draft: Draft) -> None:
    low = draft.draw(YEARLY[draft.title.level])
    high = low + draft.draw(SPREADS)
    sentence, basis, short = draft.draw(RANGES)
    text = draft.write(SECTION, sentence, low=_dollars(low, short), high=_dollars(high, short))
    _pay(draft, text, min=low * 1_000, max=high * 1_000, basis=basis)
    if basis == BASE and draft.chance(0.2):
        _on_target(draft, high)


def _on_target(draft: Draft, above: int) -> None:
    low = above + draft.evenly((20, 30, 40))
    high = low + draft.evenly((20, 30, 50))
    sentence = draft.draw(ON_TARGET)
    text = draft.write(
        SECTION, sentence, ote_low=_dollars(low, short=False), ote_high=_dollars(high, short=False)
    )
    draft.record["compensation"].update(ote_min=low * 1_000, ote_max=high * 1_000)
    draft.record["compensation"]["evidence"].append(text)


def _open_ended(draft: Draft) -> None:
    amount = draft.draw(YEARLY[draft.title.level])
    sentence, is_least = draft.draw(OPEN_ENDS)
    text = draft.write(SECTION, sentence, low=_dollars(amount, short=False))
    end = "min" if is_least else "max"
    basis = BASE if "ase salary" in sentence else PLAIN
    _pay(draft, text, basis=basis, **{end: amount * 1_000})


def _hourly(draft: Draft) -> None:
    low = draft.between(16, 28)
    high = low + draft.between(2, 8)
    sentence, basis = draft.draw(HOURLY)
    text = draft.write(SECTION, sentence, low=str(low), high=str(high))
    _pay(draft, text, min=low, max=high, period="hour", basis=basis)


def _pay(draft: Draft, text: str, **values: object) -> None:
    pay = draft.record["compensation"]
    pay.update({"currency": "USD", "period": "year"} | values)
    pay["evidence"].append(text)


def _parts(draft: Draft, sentence: str, parts: tuple[str, ...]) -> None:
    text = draft.write(SECTION, sentence)
    pay = draft.record["compensation"]
    pay.update(dict.fromkeys(parts, True))
    pay["evidence"].append(text)
    benefits = draft.record["benefits"]  # guide 18: the tags may repeat it
    benefits["tags"] += [part for part in parts if part not in benefits["tags"]]
    benefits["evidence"].append(text)


def _dollars(thousands: int, short: bool) -> str:
    return f"${thousands}K" if short else f"${thousands},000"
