"""How a license is asked for, what kind of credential it is, and what it covers (guide 6)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class LicenseStatus(Choice):
    REQUIRED = "required", "Required"
    # With a time, or after hire without a number; before the first day is 0 days (guide D37).
    REQUIRED_POST_HIRE = "required_post_hire", "Required after hire"
    PREFERRED = "preferred", "Preferred"
    # Able or willing to get it, and no time is set (guide 6.3).
    ELIGIBLE = "eligible", "Must be eligible"
    # "May be required", "if applicable": it counts as neither required nor not.
    CONDITIONAL = "conditional", "May be required"
    NOT_REQUIRED = "not_required", "Said not to be required"


class CredentialKind(Choice):
    """A license is granted by a public or self-regulatory body and permits an activity; a
    certification is granted by a private body; a driver's license is neither (guide 6.1).
    """

    LICENSE = "license", "Professional license"
    CERTIFICATION = "certification", "Certification"
    DRIVER = "driver", "Driver’s license"


class Alternatives(Choice):
    """What else would do in the place of a license that is asked for (guide D34, D35)."""

    NONE = "none", "Nothing else"
    ALIKE = "alike", "Another one of the same class"
    # "Series 65 or CFP": who holds the certification needs no license.
    MIXED = "mixed", "One of another class"


LICENSE_STATUS = labels(LicenseStatus)
NOT_REQUIRED = LicenseStatus.NOT_REQUIRED.value
AFTER_HIRE = LicenseStatus.REQUIRED_POST_HIRE.value
LICENSE_KIND = labels(CredentialKind)
ALTERNATIVES = labels(Alternatives)
# Statuses of what one must have, now or after hire.
NEEDED = (LicenseStatus.REQUIRED.value, AFTER_HIRE)

# What an insurance producer may sell, in the order in which a posting's lines are listed.
LICENSE_LINES: dict[str, str] = {
    "life": "life",
    "health": "health",
    "property": "property",
    "casualty": "casualty",
    "personal_lines": "personal lines",
    "variable": "variable products",
    "credit": "credit",
    "title": "title",
    # "Commercial lines": a line that the guide does not list.
    "other": "other lines",
}
