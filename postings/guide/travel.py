"""How much a job travels, where no percentage is given (guide 8). The order is the strength."""

from __future__ import annotations

TRAVEL_AMOUNT: dict[str, str] = {
    # Only where no word of frequency stands on it (guide D43).
    "local": "Local travel",
    "occasional": "Occasional travel",
    # Above occasional and below regular (guide 8).
    "as_needed": "Travel as needed",
    "regular": "Regular travel",
    "frequent": "Frequent travel",
    # Also three or more nights a week (guide 8).
    "extensive": "Extensive travel",
}
