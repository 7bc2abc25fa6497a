"""Names of places that stand as a segment of a job title. A pure table, in lower case.

Left out are places whose name is also a product, a market or a word of titles ("Mobile", "Sale",
"Enterprise"): a missed place stays in a title, a false one would cut words out of it.
"""

from __future__ import annotations

from postings.guide.countries import COUNTRIES as COUNTRY_CODES
from postings.guide.states import AUSTRALIAN_STATES
from postings.guide.states import STATES as STATE_NAMES

# Names that count as a place in a title alone: elsewhere "America" is a part of other names.
_TITLE_STATES = "puerto_rico washington_dc washington_d.c."
_TITLE_COUNTRIES = "america britain holland russia ksa korea nz"
# "West" alone is the territory of a title: "Sales Manager, West".
_REGIONS = """
emea apac apj anz latam lata dach benelux nordics nordic mena meta_region amer amers americas namer
na north_america south_america latin_america central_america europe eu asia asia_pacific
asia-pacific africa east_africa west_africa middle_east southeast_asia south_east_asia north_asia
gcc cee uki uk&i west east north south central northwest northeast southwest southeast north_west
north_east south_west south_east midwest mid-west mid-atlantic mid_atlantic midatlantic mountain
pacific pacific_northwest west_coast east_coast gulf gulf_coast gulf_states great_lakes carolinas
dakotas mid_south mid-south midsouth deep_south mountain_west tri_state great_plains new_england
tri-state bay_area southern_california northern_california socal norcal us_west us_east us_central
us_south us_southeast us_northeast us_southwest us_northwest us_midwest western eastern northern
southern central_us eastern_us western_us dmv tristate rockies sunbelt midlands
east_midlands west_midlands home_counties east_anglia thames_valley m4_corridor south_coast
the_north the_south nationwide uk_wide south_of_england north_of_england south_england north_england
scotland_&_north north_central south_central upper_midwest ohio_valley long_island silicon_valley
northern_europe southern_europe western_europe eastern_europe central_europe
"""
# The big ones, then those that postings name; with a state where the name is a word or twin.
_US_CITIES = """
new_york new_york_city nyc manhattan brooklyn queens bronx los_angeles chicago houston phoenix
philadelphia san_antonio san_diego dallas austin jacksonville fort_worth columbus charlotte
indianapolis san_francisco seattle denver boston el_paso nashville detroit oklahoma_city portland
las_vegas memphis louisville baltimore milwaukee albuquerque tucson fresno sacramento mesa
kansas_city atlanta omaha colorado_springs raleigh virginia_beach long_beach miami oakland
minneapolis tulsa bakersfield wichita arlington aurora tampa new_orleans cleveland honolulu anaheim
lexington stockton corpus_christi henderson riverside newark saint_paul st_paul st._paul santa_ana
cincinnati irvine orlando pittsburgh st._louis st_louis saint_louis greensboro jersey_city anchorage
lincoln plano durham buffalo chandler chula_vista toledo madison gilbert reno fort_wayne
north_las_vegas st._petersburg st_petersburg lubbock irving laredo winston-salem chesapeake glendale
garland scottsdale norfolk boise fremont spokane santa_clarita baton_rouge richmond hialeah
san_bernardino tacoma modesto huntsville des_moines yonkers rochester moreno_valley fayetteville
fontana columbus_ohio worcester port_st._lucie little_rock augusta oxnard birmingham montgomery
frisco amarillo salt_lake_city grand_rapids huntington_beach overland_park tallahassee grand_prairie
mckinney cape_coral sioux_falls peoria providence vancouver knoxville akron shreveport brownsville
newport_news fort_lauderdale chattanooga tempe eugene santa_rosa salem ontario_ca rancho_cucamonga
springfield pembroke_pines elk_grove oceanside palmdale cary lancaster hayward salinas alexandria
lakewood clarksville sunnyvale paterson corona macon pasadena torrance naperville syracuse
bridgeport savannah mesquite dayton killeen rockford mcallen hampton escondido waco bellevue joliet
pomona columbia charleston olathe surprise gainesville roseville thornton denton murfreesboro
stamford hartford new_haven cambridge ann_arbor allentown evansville santa_clara abilene beaumont
independence provo west_palm_beach palm_beach boca_raton sarasota naples fort_myers pensacola
wilmington trenton princeton morristown parsippany hoboken albany white_plains manchester nashua
burlington portsmouth concord portland_or bangor lansing kalamazoo green_bay appleton duluth fargo
bismarck billings cheyenne fort_collins boulder lakewood_co redmond kirkland olympia bend medford
palo_alto mountain_view menlo_park cupertino san_mateo redwood_city san_jose santa_monica
culver_city burbank el_segundo carlsbad temecula ventura santa_barbara walnut_creek pleasanton
san_ramon reston mclean tysons herndon bethesda rockville gaithersburg columbia_md annapolis roanoke
lynchburg asheville greenville myrtle_beach hilton_head jackson biloxi gulfport lafayette
lake_charles mobile_alabama tuscaloosa bentonville rogers springdale st._charles bloomington
champaign south_bend gary fort_smith conway topeka lawrence the_woodlands sugar_land katy round_rock
midland odessa tyler longview wichita_falls college_station san_marcos new_braunfels alpharetta
marietta roswell sandy_springs duluth_ga kennesaw valdosta wellesley framingham waltham quincy
braintree marlborough westborough andover burlington_ma danbury norwalk greenwich king_of_prussia
harrisburg lancaster_pa reading_pa scranton erie bethlehem york twin_cities dfw dallas-fort_worth
dallas/fort_worth quad_cities hudson_valley inland_empire orange_county san_fernando_valley
research_triangle south_florida central_florida north_texas west_texas east_texas upstate_new_york
eau_claire la_crosse altoona hagerstown maple_grove oshkosh kenosha racine waukesha janesville
cedar_rapids davenport iowa_city ames dubuque sioux_city council_bluffs rapid_city grand_forks minot
missoula bozeman great_falls helena idaho_falls pocatello nampa coeur_d'alene twin_falls ogden
st._george orem lehi flagstaff yuma prescott las_cruces santa_fe rio_rancho greeley loveland
longmont lenexa salina lawton edmond broken_arrow texarkana galveston carrollton lewisville
flower_mound southlake cedar_park pflugerville harlingen edinburg league_city pearland conroe houma
hattiesburg tupelo dothan decatur opelika warner_robins peachtree_city johns_creek ocala
daytona_beach port_charlotte clearwater kissimmee bradenton coral_springs delray_beach boynton_beach
pompano_beach deerfield_beach spartanburg rock_hill hickory gastonia chapel_hill johnson_city
kingsport bowling_green owensboro paducah morgantown harrisonburg charlottesville fredericksburg
leesburg manassas ashburn towson owings_mills silver_spring cherry_hill mount_laurel paramus
secaucus piscataway new_brunswick red_bank poughkeepsie newburgh schenectady utica binghamton ithaca
elmira hauppauge ronkonkoma mineola new_rochelle waterbury meriden new_london pawtucket cranston
new_bedford fall_river brockton lowell haverhill holyoke pittsfield brattleboro montpelier
wilkes-barre hazleton williamsport pottstown west_chester conshohocken blue_bell plymouth_meeting
johnstown youngstown westerville elyria lorain findlay sandusky muskegon battle_creek saginaw
southfield farmington_hills novi dearborn livonia sterling_heights terre_haute muncie kokomo elkhart
merrillville schaumburg oak_brook downers_grove rosemont itasca elgin waukegan skokie evanston
libertyville lake_forest northbrook moline rock_island carbondale st._joseph joplin cape_girardeau
jefferson_city st._cloud mankato eden_prairie edina minnetonka renton yakima kennewick bellingham
hillsboro beaverton lake_oswego corvallis chico redding visalia san_luis_obispo santa_cruz
san_rafael livermore thousand_oaks westlake_village simi_valley camarillo rancho_cordova folsom
costa_mesa newport_beach aliso_viejo laguna_hills murrieta palm_springs carson_city south_jersey
north_jersey northern_virginia washington_metro metro_detroit chicagoland la
"""
# With counties and parts of London, as British titles name them.
_UK_PLACES = """
london greater_london central_london north_london south_london east_london west_london birmingham
leeds glasgow sheffield bradford liverpool edinburgh manchester greater_manchester bristol cardiff
belfast leicester coventry nottingham newcastle newcastle_upon_tyne sunderland brighton hull
plymouth stoke-on-trent stoke wolverhampton derby swansea southampton salford aberdeen westminster
portsmouth york peterborough dundee lancaster oxford newport preston st_albans norwich chester
cambridge salisbury exeter gloucester lisburn chichester winchester londonderry carlisle worcester
bath durham lincoln hereford armagh inverness stirling canterbury lichfield newry ripon bangor truro
ely ipswich reading luton milton_keynes northampton swindon bournemouth poole slough watford
basingstoke crawley guildford woking croydon bromley kingston hounslow uxbridge harrow enfield
romford ilford basildon southend southend-on-sea chelmsford colchester harlow stevenage
hemel_hempstead bedford dartford maidstone ashford tunbridge_wells hastings eastbourne worthing
horsham redhill reigate epsom sutton twickenham staines bracknell wokingham maidenhead high_wycombe
aylesbury banbury cheltenham taunton torquay weymouth yeovil warrington wigan bolton blackburn
blackpool burnley rochdale oldham stockport macclesfield crewe telford shrewsbury stafford walsall
dudley solihull redditch rugby nuneaton loughborough mansfield chesterfield doncaster rotherham
barnsley wakefield huddersfield halifax harrogate scarborough middlesbrough darlington hartlepool
gateshead poynton altrincham perth paisley livingston falkirk ayr kent surrey sussex east_sussex
west_sussex essex hertfordshire buckinghamshire berkshire oxfordshire hampshire dorset devon
cornwall somerset wiltshire gloucestershire worcestershire warwickshire staffordshire shropshire
cheshire lancashire cumbria northumberland tyne_and_wear county_durham yorkshire north_yorkshire
south_yorkshire west_yorkshire lincolnshire nottinghamshire derbyshire leicestershire
northamptonshire cambridgeshire bedfordshire norfolk suffolk merseyside herefordshire rutland avon
humberside teesside south_wales north_wales mid_wales
"""
# With accents and without, and in the country's own spelling: "köln".
_WORLD_CITIES = """
toronto montreal vancouver calgary ottawa edmonton winnipeg quebec quebec_city halifax mississauga
waterloo kitchener ontario british_columbia alberta manitoba saskatchewan nova_scotia mexico_city
guadalajara monterrey bogota bogotá medellin são_paulo sao_paulo rio_de_janeiro buenos_aires
santiago lima dublin cork galway limerick paris lyon marseille toulouse lille berlin munich münchen
hamburg frankfurt cologne köln düsseldorf dusseldorf stuttgart leipzig vienna wien zurich zürich
geneva basel bern amsterdam rotterdam utrecht the_hague eindhoven brussels antwerp ghent madrid
barcelona valencia seville lisbon porto milan rome turin athens warsaw krakow kraków wroclaw wrocław
gdansk prague brno budapest bucharest cluj sofia belgrade zagreb ljubljana tallinn riga vilnius
helsinki stockholm gothenburg malmö oslo bergen copenhagen aarhus reykjavik kyiv lviv moscow
istanbul ankara tel_aviv jerusalem cairo casablanca lagos abuja accra nairobi mombasa kampala kigali
johannesburg cape_town durban dubai abu_dhabi riyadh jeddah doha bangalore bengaluru mumbai delhi
new_delhi gurgaon gurugram noida hyderabad chennai pune kolkata ahmedabad karachi lahore islamabad
dhaka colombo shanghai beijing shenzhen guangzhou taipei tokyo osaka kyoto seoul kuala_lumpur penang
jakarta bangkok hanoi ho_chi_minh_city manila cebu sydney melbourne brisbane adelaide canberra
auckland wellington christchurch
"""


def _names(table: str) -> frozenset[str]:
    # An underscore keeps the words of one name together.
    return frozenset(name.replace("_", " ") for name in table.split())


STATES = frozenset(map(str.casefold, STATE_NAMES.values())) | _names(_TITLE_STATES)
# Provinces whose letters are no word of a title: "ON" and "BC" are none, "PE" and "SK" may be.
STATE_CODES = frozenset(STATE_NAMES) | {"ON", "QC", "BC", "AB"} | set(AUSTRALIAN_STATES)
COUNTRIES = frozenset(COUNTRY_CODES) | _names(_TITLE_COUNTRIES)
REGIONS = _names(_REGIONS)
CITIES = _names(_US_CITIES) | _names(_UK_PLACES) | _names(_WORLD_CITIES)
PLACES = STATES | COUNTRIES | REGIONS | CITIES
