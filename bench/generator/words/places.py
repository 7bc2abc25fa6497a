"""Cities with their states, the likelier ones first, and the states' names."""

from __future__ import annotations

from postings.guide.states import STATES as STATE_NAMES

# The city of Washington is no state that a license or a region is named by.
STATES: dict[str, str] = {code: name for code, name in STATE_NAMES.items() if code != "DC"}

# One string a state; the order of all cities together is made in CITIES.
_BY_STATE = {
    "TX": "Houston Dallas Austin San_Antonio Fort_Worth Plano Irving El_Paso Lubbock Frisco Waco Tyler Amarillo Midland",
    "NY": "New_York Buffalo Rochester Albany Syracuse White_Plains Melville Ithaca",
    "CA": "Los_Angeles San_Diego San_Francisco Irvine Sacramento San_Jose Fresno Oakland Long_Beach Pasadena Bakersfield Carlsbad Ontario",
    "IL": "Chicago Naperville Schaumburg Peoria Rockford Springfield Oak_Brook",
    "GA": "Atlanta Alpharetta Savannah Augusta Macon Marietta",
    "CO": "Denver Boulder Colorado_Springs Fort_Collins Englewood Greeley",
    "FL": "Tampa Orlando Miami Jacksonville Fort_Lauderdale St._Petersburg Sarasota Naples Boca_Raton Pensacola Ocala",
    "MA": "Boston Waltham Worcester Burlington Quincy Wellesley",
    "NC": "Charlotte Raleigh Durham Greensboro Winston-Salem Asheville",
    "AZ": "Phoenix Scottsdale Tempe Tucson Chandler Mesa",
    "WA": "Seattle Bellevue Spokane Tacoma Redmond",
    "PA": "Philadelphia Pittsburgh Harrisburg Allentown Lancaster Erie King_of_Prussia",
    "MN": "Minneapolis St._Paul Eden_Prairie Rochester Duluth",
    "OH": "Columbus Cleveland Cincinnati Dayton Toledo Akron Dublin",
    "TN": "Nashville Memphis Knoxville Chattanooga Franklin",
    "VA": "Richmond Reston Norfolk Alexandria Roanoke Chesapeake",
    "MI": "Detroit Grand_Rapids Troy Ann_Arbor Lansing Kalamazoo",
    "MO": "St._Louis Kansas_City Springfield Columbia",
    "OR": "Portland Eugene Salem Bend",
    "UT": "Salt_Lake_City Lehi Provo Ogden Draper",
    "IN": "Indianapolis Fort_Wayne Carmel Evansville South_Bend",
    "NJ": "Newark Parsippany Princeton Edison Cherry_Hill",
    "WI": "Milwaukee Madison Green_Bay Appleton Waukesha",
    "MD": "Baltimore Bethesda Columbia Rockville Frederick",
    "NV": "Las_Vegas Reno Henderson",
    "KS": "Overland_Park Wichita Topeka",
    "KY": "Louisville Lexington Bowling_Green",
    "SC": "Charleston Greenville Columbia",
    "AL": "Birmingham Huntsville Mobile Montgomery",
    "OK": "Oklahoma_City Tulsa Norman",
    "LA": "New_Orleans Baton_Rouge Lafayette Shreveport",
    "CT": "Hartford Stamford New_Haven",
    "NE": "Omaha Lincoln",
    "IA": "Des_Moines Cedar_Rapids Davenport",
    "AR": "Little_Rock Bentonville Fayetteville",
    "ID": "Boise Meridian Coeur_d'Alene",
    "NM": "Albuquerque Santa_Fe",
    "NH": "Manchester Nashua",
    "ME": "Portland Bangor",
    "RI": "Providence",
    "HI": "Honolulu",
    "MS": "Jackson Gulfport",
    "DE": "Wilmington",
    "SD": "Sioux_Falls Rapid_City",
    "ND": "Fargo Bismarck",
    "MT": "Billings Missoula Bozeman",
    "VT": "Burlington",
    "WV": "Charleston",
    "WY": "Cheyenne",
    "AK": "Anchorage",
}


# The first city of every state, then the second of every state, and so on.
CITIES: tuple[tuple[str, str], ...] = tuple(
    (cities.split()[place].replace("_", " "), state)
    for place in range(14)
    for state, cities in _BY_STATE.items()
    if place < len(cities.split())
)
