"""Whether the employer sponsors visas (guide 16)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class Sponsorship(Choice):
    # Neither is the value of a posting that is silent: it has none, not "no".
    OFFERED = "offered", "Visa sponsorship offered"
    NOT_OFFERED = "not_offered", "No visa sponsorship"


SPONSORSHIP = labels(Sponsorship)
