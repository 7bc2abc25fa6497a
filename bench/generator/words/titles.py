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
class Title:
    """A title, what it says, and the role type by default (guide 3.3)."""

    words: str
    level: str
    functions: tuple[str, ...]
    role: str
    leads: float = 0.0
    leading: str | None = None


TITLES: tuple[Title, ...] = (
    Title("Sales Manager", "manager", SALES, MANAGER, 0.7),
    Title("Regional Sales Manager", "manager", SALES, MANAGER, 0.6),
    Title("Account Executive", "ic", SALES, CONTRIBUTOR),
    Title("Director of Sales", "director", SALES, MANAGER, 0.7),
    Title("Account Manager", "ic", ACCOUNTS, CONTRIBUTOR, 0.05, "manager"),
    Title("Business Development Manager", "ic", DEVELOPMENT, CONTRIBUTOR, 0.1, "manager"),
    Title("Sales Director", "director", SALES, MANAGER, 0.7),
    Title("Vice President of Sales", "vp", SALES, UNCLEAR, 0.6),
    Title("Territory Manager", "ic", SALES, CONTRIBUTOR, 0.05, "manager"),
    Title("Senior Account Executive", "senior_ic", SALES, CONTRIBUTOR),
    Title("Sales Manager, {market}", "manager", SALES, MANAGER, 0.6),
    Title("National Account Manager", "ic", ACCOUNTS, CONTRIBUTOR, 0.05, "manager"),
    Title("Regional Sales Director", "director", SALES, MANAGER, 0.7),
    Title("Account Executive, {market}", "ic", SALES, CONTRIBUTOR),
    Title("District Sales Manager", "manager", SALES, MANAGER, 0.7),
    Title("Inside Sales Manager", "manager", SALES, MANAGER, 0.8),
    Title("Key Account Manager", "ic", ACCOUNTS, CONTRIBUTOR, 0.03, "manager"),
    Title("Director of Sales, {market}", "director", SALES, MANAGER, 0.6),
    Title("Regional Vice President of Sales", "vp", SALES, UNCLEAR, 0.6),
    Title("Sales Representative", "ic", SALES, CONTRIBUTOR),
    Title("VP of Sales", "vp", SALES, UNCLEAR, 0.6),
    Title("Area Sales Manager", "manager", SALES, MANAGER, 0.6),
    Title("Outside Sales Representative", "ic", SALES, CONTRIBUTOR),
    Title("Senior Sales Manager", "senior_manager", SALES, MANAGER, 0.7),
    Title("Head of Sales", "director", SALES, MANAGER, 0.7),
    Title("Vice President, Sales", "vp", SALES, UNCLEAR, 0.6),
    Title("Director, {market} Sales", "director", SALES, MANAGER, 0.6),
    Title("Sales Team Lead", "supervisor", SALES, MANAGER, 0.8),
    Title("Business Development Director", "director", DEVELOPMENT, MANAGER, 0.4),
    Title("Regional Sales Manager - {market}", "manager", SALES, MANAGER, 0.6),
    Title("Sr. Account Executive", "senior_ic", SALES, CONTRIBUTOR),
    Title("Director of Business Development", "director", DEVELOPMENT, MANAGER, 0.4),
    Title("Sales Supervisor", "supervisor", SALES, MANAGER, 0.8),
    Title("Senior Director of Sales", "senior_director", SALES, MANAGER, 0.7),
    Title("Chief Revenue Officer", "c_level", ("revenue",), UNCLEAR, 0.7),
    Title("Vice President, {market} Sales", "vp", SALES, UNCLEAR, 0.6),
    Title("Senior Account Manager", "senior_ic", ACCOUNTS, CONTRIBUTOR),
    Title("General Sales Manager", "senior_manager", SALES, MANAGER, 0.8),
    Title("Strategic Account Manager", "ic", ACCOUNTS, CONTRIBUTOR, 0.03, "manager"),
    Title("Territory Sales Manager", "ic", SALES, CONTRIBUTOR, 0.05, "manager"),
    Title("Senior Vice President of Sales", "svp", SALES, UNCLEAR, 0.7),
    Title("Business Development Representative", "entry", DEVELOPMENT, CONTRIBUTOR),
    Title("Sales Development Representative", "entry", DEVELOPMENT, CONTRIBUTOR),
    Title("Enterprise Account Executive", "ic", SALES, CONTRIBUTOR),
    Title("Branch Manager", "manager", ("general_management",), MANAGER, 0.7),
    Title("Senior Regional Sales Manager", "senior_manager", SALES, MANAGER, 0.6),
    Title("Sales Consultant", "ic", SALES, CONTRIBUTOR),
    Title("Regional Sales Manager ({market})", "manager", SALES, MANAGER, 0.6),
    Title("Field Sales Manager", "manager", SALES, MANAGER, 0.7),
    Title("Senior Director, Sales", "senior_director", SALES, MANAGER, 0.6),
    Title("Account Director", "senior_ic", ACCOUNTS, CONTRIBUTOR, 0.2, "director"),
    Title("Channel Manager", "ic", PARTNERS, CONTRIBUTOR, 0.05, "manager"),
    Title("SVP, Sales", "svp", SALES, UNCLEAR, 0.7),
    Title("Sales Associate", "entry", SALES, CONTRIBUTOR),
    Title("Director, National Accounts", "director", ACCOUNTS, UNCLEAR, 0.4),
    Title("Sr. Sales Manager", "senior_manager", SALES, MANAGER, 0.7),
    Title("Vice President of Business Development", "vp", DEVELOPMENT, UNCLEAR, 0.4),
    Title("Associate Director of Sales", "associate_director", SALES, MANAGER, 0.5),
    Title("Relationship Manager", "ic", ACCOUNTS, CONTRIBUTOR),
    Title("Chief Sales Officer", "c_level", SALES, UNCLEAR, 0.7),
    Title("National Sales Manager", "manager", SALES, MANAGER, 0.7),
    Title("Inside Sales Representative", "ic", SALES, CONTRIBUTOR),
    Title("Assistant Vice President, Sales", "associate_vp", SALES, UNCLEAR, 0.5),
    Title("Executive Vice President, Sales", "evp", SALES, UNCLEAR, 0.7),
    Title("Head of Sales, {market}", "director", SALES, MANAGER, 0.6),
    Title("National Sales Director", "director", SALES, MANAGER, 0.7),
    Title("Director of Channel Partnerships", "director", PARTNERS, UNCLEAR, 0.3),
    Title("AVP, {market} Sales", "associate_vp", SALES, UNCLEAR, 0.5),
    Title("Sales Manager/Director", "manager", SALES, MANAGER, 0.6),
    Title("Assistant Sales Manager", "supervisor", SALES, MANAGER, 0.6),
    Title("EVP of Sales", "evp", SALES, UNCLEAR, 0.7),
    Title("Chief Commercial Officer", "c_level", SALES, UNCLEAR, 0.7),
    Title("Global Head of Sales", "vp", SALES, UNCLEAR, 0.6),
    Title("Sales Trainee", "entry", SALES, CONTRIBUTOR),
    Title("Director of Sales and Marketing", "director", ("sales", "marketing"), MANAGER, 0.6),
    Title("Associate Vice President of Sales", "associate_vp", SALES, UNCLEAR, 0.5),
    Title("Call Center Sales Manager", "manager", ("contact_center", "sales"), MANAGER, 0.8),
    Title("Director of Strategic Alliances", "director", PARTNERS, UNCLEAR, 0.3),
    Title("Senior Business Development Manager", "senior_ic", DEVELOPMENT, CONTRIBUTOR),
    Title("Sales Intern", "intern", SALES, CONTRIBUTOR),
)
SECOND_LEVELS = {"Sales Manager/Director": "director"}
