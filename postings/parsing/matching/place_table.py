"""Places with their codes as running text names them. A pure table, names in lower case."""

from __future__ import annotations

from postings.guide.countries import COUNTRIES as COUNTRY_CODES
from postings.guide.states import STATE_CODES
from postings.guide.states import STATES as STATE_NAMES

# Parts of a state stand for it; Polish and Bulgarian towns stand before their country's letters.
# "Southern California" is in California.
STATES = STATE_CODES | {"southern california": "CA", "northern california": "CA"}
COUNTRIES = COUNTRY_CODES | {"pl": "PL", "bg": "BG"}
# In capitals: "in", "or" and "me" are words.
CODES = frozenset(STATE_NAMES)
