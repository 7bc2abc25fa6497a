"""The ladder of seniority, lowest first (guide 3). The order is the rank.

>>> Level.DIRECTOR.rank > Level.MANAGER.rank > Level.IC.rank
True
>>> max([Level.VP, Level.SUPERVISOR], key=lambda level: level.rank).value
'vp'
"""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """A level; `UNSPECIFIED` stands below all and is none."""

    UNSPECIFIED = "unspecified"
    INTERN = "intern"
    ENTRY = "entry"
    IC = "ic"
    SENIOR_IC = "senior_ic"
    SUPERVISOR = "supervisor"
    MANAGER = "manager"
    SENIOR_MANAGER = "senior_manager"
    ASSOCIATE_DIRECTOR = "associate_director"
    DIRECTOR = "director"
    SENIOR_DIRECTOR = "senior_director"
    ASSOCIATE_VP = "associate_vp"
    VP = "vp"
    SVP = "svp"
    EVP = "evp"
    C_LEVEL = "c_level"

    @property
    def rank(self) -> int:
        return list(Level).index(self)


class RoleType(StrEnum):
    INDIVIDUAL_CONTRIBUTOR = "individual_contributor"
    PEOPLE_MANAGER = "people_manager"
    UNCLEAR = "unclear"


class Basis(StrEnum):
    """Whether the text says the role type or the level implies it."""

    EXPLICIT = "explicit"
    DEFAULT = "default"


LADDER = tuple(level for level in Level if level is not Level.UNSPECIFIED)
