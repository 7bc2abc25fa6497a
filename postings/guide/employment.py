"""The kinds of employment, and whether overtime is paid (guide 9)."""

from __future__ import annotations

EMPLOYMENT_TYPES: dict[str, str] = {
    "full_time": "Full-time",
    "part_time": "Part-time",
    "contract": "Contract",
    "contract_1099": "Contract (1099)",
    "temporary": "Temporary or fixed term",
    "temp_to_hire": "Temporary to hire",
    "internship": "Internship",
    "seasonal": "Seasonal",
    "per_diem": "Per diem",
    "commission_only": "Commission only",
}

FLSA: dict[str, str] = {
    "exempt": "Exempt from overtime",
    "non_exempt": "Not exempt from overtime",
}
