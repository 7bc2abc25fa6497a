"""How much a job travels, where no percentage is given (guide 8). The order is the strength."""

from __future__ import annotations

TRAVEL_AMOUNT: dict[str, str] = {
    "local": "Local travel",
    "occasional": "Occasional travel",
    "as_needed": "Travel as needed",
    "regular": "Regular travel",
    "frequent": "Frequent travel",
    "extensive": "Extensive travel",
}
