"""The levels of seniority, lowest first, and who a job leads (guide 3). The order is the rank.

>>> Level.DIRECTOR.rank > Level.MANAGER.rank > Level.IC.rank > Level.UNSPECIFIED.rank
True
>>> max([Level.VP, Level.SUPERVISOR], key=lambda level: level.rank).value
'vp'
"""

from __future__ import annotations

from enum import StrEnum

from postings.guide.choice import Choice, labels


class Level(Choice):
    """A level; `UNSPECIFIED` stands below all and is none."""

    UNSPECIFIED = "unspecified", "Not specified"
    INTERN = "intern", "Intern"
    # Trainees and graduates in a permanent job as well (guide D6).
    ENTRY = "entry", "Entry level"
    IC = "ic", "Individual contributor"
    SENIOR_IC = "senior_ic", "Senior individual contributor"
    # Leads people by its name; what is above may manage accounts (guide 3.3).
    SUPERVISOR = "supervisor", "Team lead or supervisor"
    MANAGER = "manager", "Manager"
    SENIOR_MANAGER = "senior_manager", "Senior manager"
    ASSOCIATE_DIRECTOR = "associate_director", "Associate director"
    DIRECTOR = "director", "Director"
    SENIOR_DIRECTOR = "senior_director", "Senior director"
    # Assistant and deputy vice presidents as well (guide 3.1).
    ASSOCIATE_VP = "associate_vp", "Associate vice president"
    VP = "vp", "Vice president"
    SVP = "svp", "Senior vice president"
    EVP = "evp", "Executive vice president"
    # Also founders and owners (guide 3.1).
    C_LEVEL = "c_level", "Chief officer or president"

    @property
    def rank(self) -> int:
        # By the order of the rows: a level between two others is one more row.
        return list(Level).index(self)


class RoleType(Choice):
    PEOPLE_MANAGER = "people_manager", "Leads people"
    INDIVIDUAL_CONTRIBUTOR = "individual_contributor", "Individual contributor"
    # Where the level implies neither, and the body says nothing (guide 3.3).
    UNCLEAR = "unclear", "Unclear"


class RoleBasis(StrEnum):
    """Whether the text says the role type or the level implies it."""

    EXPLICIT = "explicit"
    DEFAULT = "default"


# Without the lowest, which no filter offers.
LADDER = tuple(level for level in Level if level is not Level.UNSPECIFIED)
UNSPECIFIED = Level.UNSPECIFIED.value
SENIORITY = labels(LADDER)
# Stored as a number, so that "director and above" is one comparison.
SENIORITY_RANK: dict[str, int] = {level.value: level.rank for level in LADDER}
ROLE_TYPES = labels(RoleType)
