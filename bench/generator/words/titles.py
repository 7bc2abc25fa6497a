"""Titles with the level and the functions that the guide gives them, the commonest first.

`{market}` is a segment of the employer's business. `leading` is the level where the posting states a
team: the guide's rows 10, 14 and 28. `leads` is how often such a job leads people.
"""

from __future__ import annotations

from dataclasses import dataclass

SALES = ("sales",)
ACCOUNTS = ("account_management",)
DEVELOPMENT = ("business_development",)
PARTNERS = ("channel_partnerships",)
CONTRIBUTOR, MANAGER, UNCLEAR = "individual_contributor", "people_manager", "unclear"


@dataclass(frozen=True, slots=True)
class GeneratedTitle:
    """A title, what it says, and the role type by default (guide 3.3)."""

    words: str
    level: str
    functions: tuple[str, ...]
    role: str
    leads: float = 0.0
    leading: str | None = None


TITLES: tuple[GeneratedTitle, ...] = (
    GeneratedTitle("Sales Manager", "manager", SALES, MANAGER, 0.7),
    GeneratedTitle("Regional Sales Manager", "manager", SALES, MANAGER, 0.6),
    GeneratedTitle("Account Executive", "ic", SALES, CONTRIBUTOR),
    GeneratedTitle("Director of Sales", "director", SALES, MANAGER, 0.7),
    GeneratedTitle("Account Manager", "ic", ACCOUNTS, CONTRIBUTOR, 0.05, "manager"),
    GeneratedTitle("Business Development Manager", "ic", DEVELOPMENT, CONTRIBUTOR, 0.1, "manager"),
    GeneratedTitle("Sales Director", "director", SALES, MANAGER, 0.7),
    GeneratedTitle("Vice President of Sales", "vp", SALES, UNCLEAR, 0.6),
    GeneratedTitle("Territory Manager", "ic", SALES, CONTRIBUTOR, 0.05, "manager"),
    GeneratedTitle("Senior Account Executive", "senior_ic", SALES, CONTRIBUTOR),
    GeneratedTitle("Sales Manager, {market}", "manager", SALES, MANAGER, 0.6),
    GeneratedTitle("National Account Manager", "ic", ACCOUNTS, CONTRIBUTOR, 0.05, "manager"),
    GeneratedTitle("Regional Sales Director", "director", SALES, MANAGER, 0.7),
    GeneratedTitle("Account Executive, {market}", "ic", SALES, CONTRIBUTOR),
    GeneratedTitle("District Sales Manager", "manager", SALES, MANAGER, 0.7),
    GeneratedTitle("Inside Sales Manager", "manager", SALES, MANAGER, 0.8),
    GeneratedTitle("Key Account Manager", "ic", ACCOUNTS, CONTRIBUTOR, 0.03, "manager"),
    GeneratedTitle("Director of Sales, {market}", "director", SALES, MANAGER, 0.6),
    GeneratedTitle("Regional Vice President of Sales", "vp", SALES, UNCLEAR, 0.6),
    GeneratedTitle("Sales Representative", "ic", SALES, CONTRIBUTOR),
    GeneratedTitle("VP of Sales", "vp", SALES, UNCLEAR, 0.6),
    GeneratedTitle("Area Sales Manager", "manager", SALES, MANAGER, 0.6),
    GeneratedTitle("Outside Sales Representative", "ic", SALES, CONTRIBUTOR),
    GeneratedTitle("Senior Sales Manager", "senior_manager", SALES, MANAGER, 0.7),
    GeneratedTitle("Head of Sales", "director", SALES, MANAGER, 0.7),
    GeneratedTitle("Vice President, Sales", "vp", SALES, UNCLEAR, 0.6),
    GeneratedTitle("Director, {market} Sales", "director", SALES, MANAGER, 0.6),
    GeneratedTitle("Sales Team Lead", "supervisor", SALES, MANAGER, 0.8),
    GeneratedTitle("Business Development Director", "director", DEVELOPMENT, MANAGER, 0.4),
    GeneratedTitle("Regional Sales Manager - {market}", "manager", SALES, MANAGER, 0.6),
    GeneratedTitle("Sr. Account Executive", "senior_ic", SALES, CONTRIBUTOR),
    GeneratedTitle("Director of Business Development", "director", DEVELOPMENT, MANAGER, 0.4),
    GeneratedTitle("Sales Supervisor", "supervisor", SALES, MANAGER, 0.8),
    GeneratedTitle("Senior Director of Sales", "senior_director", SALES, MANAGER, 0.7),
    GeneratedTitle("Chief Revenue Officer", "c_level", ("revenue",), UNCLEAR, 0.7),
    GeneratedTitle("Vice President, {market} Sales", "vp", SALES, UNCLEAR, 0.6),
    GeneratedTitle("Senior Account Manager", "senior_ic", ACCOUNTS, CONTRIBUTOR),
    GeneratedTitle("General Sales Manager", "senior_manager", SALES, MANAGER, 0.8),
    GeneratedTitle("Strategic Account Manager", "ic", ACCOUNTS, CONTRIBUTOR, 0.03, "manager"),
    GeneratedTitle("Territory Sales Manager", "ic", SALES, CONTRIBUTOR, 0.05, "manager"),
    GeneratedTitle("Senior Vice President of Sales", "svp", SALES, UNCLEAR, 0.7),
    GeneratedTitle("Business Development Representative", "entry", DEVELOPMENT, CONTRIBUTOR),
    GeneratedTitle("Sales Development Representative", "entry", DEVELOPMENT, CONTRIBUTOR),
    GeneratedTitle("Enterprise Account Executive", "ic", SALES, CONTRIBUTOR),
    GeneratedTitle("Branch Manager", "manager", ("general_management",), MANAGER, 0.7),
    GeneratedTitle("Senior Regional Sales Manager", "senior_manager", SALES, MANAGER, 0.6),
    GeneratedTitle("Sales Consultant", "ic", SALES, CONTRIBUTOR),
    GeneratedTitle("Regional Sales Manager ({market})", "manager", SALES, MANAGER, 0.6),
    GeneratedTitle("Field Sales Manager", "manager", SALES, MANAGER, 0.7),
    GeneratedTitle("Senior Director, Sales", "senior_director", SALES, MANAGER, 0.6),
    GeneratedTitle("Account Director", "senior_ic", ACCOUNTS, CONTRIBUTOR, 0.2, "director"),
    GeneratedTitle("Channel Manager", "ic", PARTNERS, CONTRIBUTOR, 0.05, "manager"),
    GeneratedTitle("SVP, Sales", "svp", SALES, UNCLEAR, 0.7),
    GeneratedTitle("Sales Associate", "entry", SALES, CONTRIBUTOR),
    GeneratedTitle("Director, National Accounts", "director", ACCOUNTS, UNCLEAR, 0.4),
    GeneratedTitle("Sr. Sales Manager", "senior_manager", SALES, MANAGER, 0.7),
    GeneratedTitle("Vice President of Business Development", "vp", DEVELOPMENT, UNCLEAR, 0.4),
    GeneratedTitle("Associate Director of Sales", "associate_director", SALES, MANAGER, 0.5),
    GeneratedTitle("Relationship Manager", "ic", ACCOUNTS, CONTRIBUTOR),
    GeneratedTitle("Chief Sales Officer", "c_level", SALES, UNCLEAR, 0.7),
    GeneratedTitle("National Sales Manager", "manager", SALES, MANAGER, 0.7),
    GeneratedTitle("Inside Sales Representative", "ic", SALES, CONTRIBUTOR),
    GeneratedTitle("Assistant Vice President, Sales", "associate_vp", SALES, UNCLEAR, 0.5),
    GeneratedTitle("Executive Vice President, Sales", "evp", SALES, UNCLEAR, 0.7),
    GeneratedTitle("Head of Sales, {market}", "director", SALES, MANAGER, 0.6),
    GeneratedTitle("National Sales Director", "director", SALES, MANAGER, 0.7),
    GeneratedTitle("Director of Channel Partnerships", "director", PARTNERS, UNCLEAR, 0.3),
    GeneratedTitle("AVP, {market} Sales", "associate_vp", SALES, UNCLEAR, 0.5),
    GeneratedTitle("Sales Manager/Director", "manager", SALES, MANAGER, 0.6),
    GeneratedTitle("Assistant Sales Manager", "supervisor", SALES, MANAGER, 0.6),
    GeneratedTitle("EVP of Sales", "evp", SALES, UNCLEAR, 0.7),
    GeneratedTitle("Chief Commercial Officer", "c_level", SALES, UNCLEAR, 0.7),
    GeneratedTitle("Global Head of Sales", "vp", SALES, UNCLEAR, 0.6),
    GeneratedTitle("Sales Trainee", "entry", SALES, CONTRIBUTOR),
    GeneratedTitle(
        "Director of Sales and Marketing", "director", ("sales", "marketing"), MANAGER, 0.6
    ),
    GeneratedTitle("Associate Vice President of Sales", "associate_vp", SALES, UNCLEAR, 0.5),
    GeneratedTitle(
        "Call Center Sales Manager", "manager", ("contact_center", "sales"), MANAGER, 0.8
    ),
    GeneratedTitle("Director of Strategic Alliances", "director", PARTNERS, UNCLEAR, 0.3),
    GeneratedTitle("Senior Business Development Manager", "senior_ic", DEVELOPMENT, CONTRIBUTOR),
    GeneratedTitle("Sales Intern", "intern", SALES, CONTRIBUTOR),
)
SECOND_LEVELS = {"Sales Manager/Director": "director"}
