"""Places with their codes, and the words of each way to work. A pure table, names in lower case."""

from __future__ import annotations

_STATE_CODES = """
alabama:AL alaska:AK arizona:AZ arkansas:AR california:CA colorado:CO connecticut:CT delaware:DE
florida:FL georgia:GA hawaii:HI idaho:ID illinois:IL indiana:IN iowa:IA kansas:KS kentucky:KY
louisiana:LA maine:ME maryland:MD massachusetts:MA michigan:MI minnesota:MN mississippi:MS missouri:MO
montana:MT nebraska:NE nevada:NV new_hampshire:NH new_jersey:NJ new_mexico:NM new_york:NY
north_carolina:NC north_dakota:ND ohio:OH oklahoma:OK oregon:OR pennsylvania:PA rhode_island:RI
south_carolina:SC south_dakota:SD tennessee:TN texas:TX utah:UT vermont:VT virginia:VA washington:WA
west_virginia:WV wisconsin:WI wyoming:WY district_of_columbia:DC southern_california:CA
northern_california:CA
"""
_COUNTRY_CODES = """
us:US usa:US u.s.:US u.s.a.:US united_states:US united_states_of_america:US uk:GB u.k.:GB
united_kingdom:GB great_britain:GB england:GB scotland:GB wales:GB northern_ireland:GB ireland:IE
canada:CA mexico:MX brazil:BR argentina:AR chile:CL colombia:CO peru:PE costa_rica:CR panama:PA
germany:DE austria:AT switzerland:CH france:FR belgium:BE netherlands:NL the_netherlands:NL
luxembourg:LU spain:ES portugal:PT italy:IT greece:GR cyprus:CY malta:MT poland:PL pl:PL czechia:CZ
czech_republic:CZ slovakia:SK hungary:HU romania:RO bulgaria:BG bg:BG croatia:HR serbia:RS slovenia:SI
estonia:EE latvia:LV lithuania:LT finland:FI sweden:SE norway:NO denmark:DK iceland:IS ukraine:UA
turkey:TR israel:IL egypt:EG morocco:MA nigeria:NG ghana:GH kenya:KE uganda:UG tanzania:TZ rwanda:RW
ethiopia:ET south_africa:ZA uae:AE united_arab_emirates:AE saudi_arabia:SA qatar:QA kuwait:KW
bahrain:BH oman:OM india:IN pakistan:PK bangladesh:BD sri_lanka:LK nepal:NP china:CN hong_kong:HK
taiwan:TW japan:JP south_korea:KR singapore:SG malaysia:MY indonesia:ID thailand:TH vietnam:VN
philippines:PH australia:AU new_zealand:NZ
uruguay:UY paraguay:PY bolivia:BO ecuador:EC venezuela:VE guatemala:GT honduras:HN el_salvador:SV nicaragua:NI
dominican_republic:DO algeria:DZ tunisia:TN senegal:SN cameroon:CM zambia:ZM zimbabwe:ZW botswana:BW namibia:NA
mozambique:MZ angola:AO kazakhstan:KZ azerbaijan:AZ armenia:AM cambodia:KH albania:AL montenegro:ME moldova:MD belarus:BY
"""
_COUNTIES = """
kent surrey sussex east_sussex west_sussex essex hertfordshire herts buckinghamshire berkshire
oxfordshire hampshire dorset devon cornwall somerset wiltshire gloucestershire worcestershire
warwickshire staffordshire south_staffordshire shropshire cheshire lancashire cumbria northumberland
tyne_and_wear county_durham yorkshire north_yorkshire south_yorkshire west_yorkshire lincolnshire
nottinghamshire derbyshire leicestershire northamptonshire cambridgeshire bedfordshire norfolk suffolk
merseyside herefordshire rutland isle_of_man isle_of_wight greater_manchester ontario quebec alberta
british_columbia manitoba saskatchewan nova_scotia new_south_wales queensland victoria
"""

# Where "New York" behind a town is the state, for it is a city as well.
_NEW_YORK_TOWNS = """
new_york new_york_city manhattan brooklyn queens bronx staten_island buffalo rochester yonkers syracuse albany
white_plains hauppauge ronkonkoma mineola new_rochelle poughkeepsie newburgh schenectady utica binghamton ithaca
elmira troy melville
"""


def _codes(table: str) -> dict[str, str]:
    pairs = (pair.rsplit(":", 1) for pair in table.split())
    return {name.replace("_", " "): code for name, code in pairs}


STATES = _codes(_STATE_CODES)
COUNTRIES = _codes(_COUNTRY_CODES)
COUNTIES = frozenset(name.replace("_", " ") for name in _COUNTIES.split())
NEW_YORK_TOWNS = frozenset(name.replace("_", " ") for name in _NEW_YORK_TOWNS.split())
CODES = frozenset(STATES.values())
# What "remote" may be limited to besides countries and states.
SCOPES = (
    r"North America|South America|Latin America|LATAM|EMEA|APAC|DACH|Europe(?:an Union)?|the EU|EU|Asia|"
    r"Africa|(?:the )?Americas|(?:the )?(?:United States(?: of America)?|U\.S\.(?:A\.)?|USA|US)|(?:the )?"
    r"(?:UK|U\.K\.|United Kingdom)"
)
