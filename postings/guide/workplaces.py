"""Where the work is done, and what the posting says about moving (guide 11)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class WorkplaceKind(Choice):
    # Branch-, store- and office-based too; "works in an office environment" is none (guide D46).
    ONSITE = "onsite", "On site"
    # About this job: "we have a hybrid model" describes the employer (guide D45).
    HYBRID = "hybrid", "Hybrid"
    REMOTE = "remote", "Remote"
    # A choice of the holder: "open to remote" (guide D46).
    REMOTE_OR_ONSITE = "remote_or_onsite", "Remote or on site"


class Relocation(Choice):
    OFFERED = "offered", "Relocation offered"
    NOT_OFFERED = "not_offered", "Relocation not offered"
    REQUIRED = "required", "Relocation required"


WORKPLACE = labels(WorkplaceKind)
RELOCATION = labels(Relocation)
