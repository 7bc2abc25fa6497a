"""Places with their codes as running text names them. A pure table, names in lower case."""

from __future__ import annotations

from postings.guide.countries import COUNTRIES as COUNTRY_CODES
from postings.guide.states import STATE_CODES
from postings.guide.states import STATES as STATE_NAMES

_COUNTIES = """
kent surrey sussex east_sussex west_sussex essex hertfordshire herts buckinghamshire berkshire
oxfordshire hampshire dorset devon cornwall somerset wiltshire gloucestershire worcestershire
warwickshire staffordshire south_staffordshire shropshire cheshire lancashire cumbria northumberland
tyne_and_wear county_durham yorkshire north_yorkshire south_yorkshire west_yorkshire lincolnshire
nottinghamshire derbyshire leicestershire northamptonshire cambridgeshire bedfordshire norfolk
suffolk merseyside herefordshire rutland isle_of_man isle_of_wight greater_manchester ontario quebec
alberta british_columbia manitoba saskatchewan nova_scotia new_south_wales queensland victoria
"""

# Where "New York" behind a town is the state, for it is a city as well.
_NEW_YORK_TOWNS = """
new_york new_york_city manhattan brooklyn queens bronx staten_island buffalo rochester yonkers
syracuse albany white_plains hauppauge ronkonkoma mineola new_rochelle poughkeepsie newburgh
schenectady utica binghamton ithaca elmira troy melville
"""

# Parts of a state stand for it; Polish and Bulgarian towns stand before their country's letters.
# "Southern California" is in California.
STATES = STATE_CODES | {"southern california": "CA", "northern california": "CA"}
COUNTRIES = COUNTRY_CODES | {"pl": "PL", "bg": "BG"}
COUNTIES = frozenset(name.replace("_", " ") for name in _COUNTIES.split())
NEW_YORK_TOWNS = frozenset(name.replace("_", " ") for name in _NEW_YORK_TOWNS.split())
# In capitals: "in", "or" and "me" are words.
CODES = frozenset(STATE_NAMES)
# What "remote" may be limited to besides countries and states.
# Asked for beside "remote" or "anywhere in" alone: elsewhere "us" is a word.
_THE_STATES = r"(?:the )?(?:United States(?: of America)?|U\.S\.(?:A\.)?|USA|US)"
SCOPES = (
    r"North America|South America|Latin America|LATAM|EMEA|APAC|DACH|Europe(?:an Union)?|the EU|EU"
    rf"|Asia|Africa|(?:the )?Americas|{_THE_STATES}|(?:the )?(?:UK|U\.K\.|United Kingdom)"
)
