"""How an employer is named in a posting (guide 4)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class CompanyStatus(Choice):
    # guide D1: a mention of the organization names it, a product of it does not.
    NAMED = "named", "Named"
    BRAND_ONLY = "brand_only", "Only a brand is named"
    # guide D2: a third party speaks, as "they are looking" tells without "our client".
    CONFIDENTIAL = "confidential", "Confidential client"
    # guide D3: the employer speaks of itself and gives no name.
    UNNAMED = "unnamed", "Not named"
    # Names stand in the text, and none is sure enough to be shown as the employer's.
    NOT_CLEAR = "not_clear", "Not clear"


COMPANY_STATUS = labels(CompanyStatus)
