"""What years of work are years of, and how several amounts of them belong together (guide 5.3)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class Scope(Choice):
    TOTAL = "total", "On its own"
    # "Including 3 years of leading": they are within the total, and not added to it.
    COMPONENT = "component", "Part of a total"
    # A rung of a ladder: "12 years with a Bachelor's, or 8 and a Master's".
    ALTERNATIVE = "alternative", "One of several alternatives"
    # Never the headline: who has the degree needs none of these years.
    SUBSTITUTE = "substitute", "Instead of a degree"


class WorkKind(Choice):
    """What the years are years of."""

    # Also "in the industry", where none is named (guide D11).
    ANY = "any", "any work"
    SALES = "sales", "sales"
    # Both words as one notion; "sales account management" takes its last noun.
    SALES_MANAGEMENT = "sales_management", "sales management"
    PEOPLE_MANAGEMENT = "people_management", "leading people"
    # guide 5.3: managing accounts is never leading people.
    ACCOUNT_MANAGEMENT = "account_management", "account management"
    BUSINESS_DEVELOPMENT = "business_development", "business development"
    # Only where a sector or a product is all that is named (guide 5.3).
    INDUSTRY = "industry", "the industry"
    OTHER = "other", "other work"


EXPERIENCE_SCOPE = labels(Scope)
EXPERIENCE_OF = labels(WorkKind)
