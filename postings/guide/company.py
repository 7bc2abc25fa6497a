"""How an employer is named in a posting (guide 4)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class CompanyStatus(Choice):
    NAMED = "named", "Named"
    BRAND_ONLY = "brand_only", "Only a brand is named"
    CONFIDENTIAL = "confidential", "Confidential client"
    UNNAMED = "unnamed", "Not named"


COMPANY_STATUS = labels(CompanyStatus)
