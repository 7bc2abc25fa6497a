"""How much something is asked for (guide G7)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class Status(Choice):
    """What a cue says of a requirement; what is said not to be required is none."""

    REQUIRED = "required", "Required"
    PREFERRED = "preferred", "Preferred"
    NOT_REQUIRED = "not_required", "Said not to be required"


# The third is how a cue speaks, and no requirement that a posting could have.
REQUIREMENT_STATUS = labels((Status.REQUIRED, Status.PREFERRED))
