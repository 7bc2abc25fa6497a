"""The states of the United States, the provinces of Canada and Australia, the counties of Britain.

A posting's columns hold the codes of the states; the names are what people read, and what postings
write.
"""

from __future__ import annotations

# By name, as people look for them in a filter.
STATES: dict[str, str] = {
    "AL": "Alabama",
    "AK": "Alaska",
    "AZ": "Arizona",
    "AR": "Arkansas",
    "CA": "California",
    "CO": "Colorado",
    "CT": "Connecticut",
    "DE": "Delaware",
    # No state, and an address like one.
    "DC": "District of Columbia",
    "FL": "Florida",
    "GA": "Georgia",
    "HI": "Hawaii",
    "ID": "Idaho",
    "IL": "Illinois",
    "IN": "Indiana",
    "IA": "Iowa",
    "KS": "Kansas",
    "KY": "Kentucky",
    "LA": "Louisiana",
    "ME": "Maine",
    "MD": "Maryland",
    "MA": "Massachusetts",
    "MI": "Michigan",
    "MN": "Minnesota",
    "MS": "Mississippi",
    "MO": "Missouri",
    "MT": "Montana",
    "NE": "Nebraska",
    "NV": "Nevada",
    "NH": "New Hampshire",
    "NJ": "New Jersey",
    "NM": "New Mexico",
    "NY": "New York",
    "NC": "North Carolina",
    "ND": "North Dakota",
    "OH": "Ohio",
    "OK": "Oklahoma",
    "OR": "Oregon",
    "PA": "Pennsylvania",
    "RI": "Rhode Island",
    "SC": "South Carolina",
    "SD": "South Dakota",
    "TN": "Tennessee",
    "TX": "Texas",
    "UT": "Utah",
    "VT": "Vermont",
    "VA": "Virginia",
    "WA": "Washington",
    "WV": "West Virginia",
    "WI": "Wisconsin",
    "WY": "Wyoming",
}
# Lower case: postings write names in capitals, too.
STATE_CODES: dict[str, str] = {name.casefold(): code for code, name in STATES.items()}

# Without the territories.
CANADIAN_PROVINCES: dict[str, str] = {
    "AB": "Alberta",
    "BC": "British Columbia",
    "MB": "Manitoba",
    "NB": "New Brunswick",
    "NL": "Newfoundland and Labrador",
    "NS": "Nova Scotia",
    "ON": "Ontario",
    "PE": "Prince Edward Island",
    "QC": "Quebec",
    "SK": "Saskatchewan",
}
# The three with the most people.
AUSTRALIAN_STATES: dict[str, str] = {
    "NSW": "New South Wales",
    "VIC": "Victoria",
    "QLD": "Queensland",
}

# Without codes that people write. Some are towns as well: "Norfolk, VA".
_BRITISH_COUNTIES = """
Kent Surrey Sussex East_Sussex West_Sussex Essex Hertfordshire Herts Buckinghamshire Berkshire
Oxfordshire Hampshire Dorset Devon Cornwall Somerset Wiltshire Gloucestershire Worcestershire
Warwickshire Staffordshire South_Staffordshire Shropshire Cheshire Lancashire Cumbria Northumberland
Tyne_and_Wear County_Durham Yorkshire North_Yorkshire South_Yorkshire West_Yorkshire Lincolnshire
Nottinghamshire Derbyshire Leicestershire Northamptonshire Cambridgeshire Bedfordshire Norfolk
Suffolk Merseyside Herefordshire Rutland Isle_of_Man Isle_of_Wight Greater_Manchester
"""
BRITISH_COUNTIES: tuple[str, ...] = tuple(
    name.replace("_", " ") for name in _BRITISH_COUNTIES.split()
)
# What stands behind a town as its region, by its name in lower case: a code where it has one.
REGIONS: dict[str, str] = {
    **{name.casefold(): name for name in BRITISH_COUNTIES},
    **{name.casefold(): name for name in CANADIAN_PROVINCES.values()},
    **{name.casefold(): name for name in AUSTRALIAN_STATES.values()},
    **STATE_CODES,
}
REGIONS |= {f"{part} california": f"{part.title()} California" for part in ("northern", "southern")}
# In capitals: "in", "or" and "me" are words.
CODES: frozenset[str] = frozenset({*STATES, *CANADIAN_PROVINCES, *AUSTRALIAN_STATES})


def country_of(region: str) -> str | None:
    """The country of a region of `REGIONS`, by its code or name."""
    return _COUNTRY_OF.get(region)


_COUNTRY_OF = {
    **dict.fromkeys(STATES, "US"),
    **dict.fromkeys((*CANADIAN_PROVINCES, *CANADIAN_PROVINCES.values()), "CA"),
    **dict.fromkeys((*AUSTRALIAN_STATES, *AUSTRALIAN_STATES.values()), "AU"),
    **dict.fromkeys(BRITISH_COUNTIES, "GB"),
}
