"""The kinds of employment, and whether overtime is paid (guide 9)."""

from __future__ import annotations

EMPLOYMENT_TYPES: dict[str, str] = {
    "full_time": "Full-time",
    "part_time": "Part-time",
    "contract": "Contract",
    # Also the self-employed (guide D59): 1099 is the tax form that they are sent.
    "contract_1099": "Contract (1099)",
    # guide D21: bank, locum and fixed-term work.
    "temporary": "Temporary or fixed term",
    "temp_to_hire": "Temporary to hire",
    "internship": "Internship",
    "seasonal": "Seasonal",
    "per_diem": "Per diem",
    # Not "commission-based", which may have a base beside it (guide D59).
    "commission_only": "Commission only",
}

# The Fair Labor Standards Act; a posting says it of the job, rules on benefits do not count.
FLSA: dict[str, str] = {
    "exempt": "Exempt from overtime",
    "non_exempt": "Not exempt from overtime",
}
