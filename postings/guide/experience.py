"""What years of work are years of, and how several amounts of them belong together (guide 5.3)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class Scope(Choice):
    TOTAL = "total", "On its own"
    COMPONENT = "component", "Part of a total"
    ALTERNATIVE = "alternative", "One of several alternatives"
    SUBSTITUTE = "substitute", "Instead of a degree"


class WorkKind(Choice):
    """What the years are years of."""

    ANY = "any", "any work"
    SALES = "sales", "sales"
    SALES_MANAGEMENT = "sales_management", "sales management"
    PEOPLE_MANAGEMENT = "people_management", "leading people"
    ACCOUNT_MANAGEMENT = "account_management", "account management"
    BUSINESS_DEVELOPMENT = "business_development", "business development"
    INDUSTRY = "industry", "the industry"
    OTHER = "other", "other work"


EXPERIENCE_SCOPE = labels(Scope)
EXPERIENCE_OF = labels(WorkKind)
