"""Benefits: what is given, as the guide's tags, and sentences that only look like requirements."""

from __future__ import annotations

from bench.generator.draft import Draft
from bench.generator.drawing import several

STATED = 0.62
GENERIC_ONLY = 0.12
FRIEND = 0.1
SECTION = "benefits"

BENEFITS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Medical, dental and vision insurance", ("medical", "dental", "vision")),
    ("401(k) with company match", ("retirement", "retirement_match")),
    ("Paid time off", ("pto",)),
    ("Paid holidays", ("paid_holidays",)),
    ("Health insurance", ("medical",)),
    ("Dental insurance", ("dental",)),
    ("401(k)", ("retirement",)),
    ("Life insurance", ("life_insurance",)),
    ("Short- and long-term disability insurance", ("disability",)),
    ("Vision insurance", ("vision",)),
    ("Tuition reimbursement", ("tuition",)),
    ("Paid vacation", ("pto",)),
    ("Health savings account", ("hsa_fsa",)),
    ("Flexible spending accounts", ("hsa_fsa",)),
    ("Employee discounts", ("employee_discount",)),
    ("Paid parental leave", ("parental_leave",)),
    ("Paid training", ("training",)),
    ("Employee assistance program", ("eap",)),
    ("Company car", ("car",)),
    ("Laptop and cell phone", ("phone_laptop",)),
    ("Flexible schedule", ("flexible_schedule",)),
    ("Unlimited PTO", ("unlimited_pto",)),
    ("Sick leave", ("sick_leave",)),
    ("Wellness program", ("wellness",)),
    ("Car allowance", ("car",)),
    ("Mileage reimbursement", ("expense_reimbursement",)),
    ("Paid volunteer time", ("volunteer_time",)),
    ("Pension plan", ("pension",)),
    ("Charitable gift matching", ("donation_match",)),
    ("Dependent care assistance", ("childcare",)),
)
FRIENDS: tuple[tuple[str, tuple[str, ...]], ...] = (  # years that are nobody's experience
    ("Vacation increases after {few} years of service", ("pto",)),
    ("Employees are fully vested after {few} years", ()),
    ("A sabbatical after {few} years of employment", ()),
)
GENERIC = (
    "Comprehensive benefits package",
    "Competitive benefits",
    "Excellent benefits",
    "A full benefits package",
)


def state(draft: Draft) -> None:
    """Write the benefits, if any are stated."""
    share = draft.random.random()
    if share < STATED:
        for words, tags in several(draft.random, BENEFITS, draft.between(3, 9)):
            _add(draft, words, tags)
        if draft.chance(FRIEND):
            _add(draft, *draft.draw(FRIENDS))
    elif share < STATED + GENERIC_ONLY:
        _add(draft, draft.draw(GENERIC), ("generic",))


def _add(draft: Draft, words: str, tags: tuple[str, ...]) -> None:
    benefits = draft.record["benefits"]
    benefits["evidence"].append(draft.write(SECTION, words))
    benefits["tags"] += [tag for tag in tags if tag not in benefits["tags"]]
