"""Where the work is done, and what the posting says about moving (guide 11)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class WorkplaceKind(Choice):
    ONSITE = "onsite", "On site"
    HYBRID = "hybrid", "Hybrid"
    REMOTE = "remote", "Remote"
    REMOTE_OR_ONSITE = "remote_or_onsite", "Remote or on site"


class Relocation(Choice):
    OFFERED = "offered", "Relocation offered"
    NOT_OFFERED = "not_offered", "Relocation not offered"
    REQUIRED = "required", "Relocation required"


WORKPLACE = labels(WorkplaceKind)
RELOCATION = labels(Relocation)
