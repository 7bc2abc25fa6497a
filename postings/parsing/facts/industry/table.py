"""The words of each industry of the closed list (guide 14). Pure tables.

`NAMES` are read only in statements of what the employer is or sells, `CUSTOMERS` only where a job
names whom it sells to, `DUTIES` only together: three of one row say what kind of house it is.
"""

from __future__ import annotations

from postings.parsing.matching.alternatives import any_of

# Of platforms: "AI-powered platform" is software, "platform" alone may be a stage.
_DRIVEN_BY = (
    r"AI|cloud|data|analytics|API|automation|machine learning|subscription"
    r"|subscription management|observability|identity|martech|low-?code"
)
# Of tools: "billing software", "email apps".
_TOOL_FOR = (
    r"workflow|collaboration|communications?|messaging|remote access|identity|billing"
    r"|e-signature|esignature|event|compliance|email|video|analytics|security|productivity"
    r"|visitor management"
)
# What the employer is or sells. The order settles nothing; the place in the sentence does.
NAMES: tuple[tuple[str, str], ...] = (
    # A managing general agent is an insurer in all but its capital.
    (
        "insurance",
        (
            # Guide 14: health and other insurers, insurtech and agencies are all insurance.
            r"managing general (?:agen\w{1,3}|underwriters?)|wholesale brokerage|insurance"
            r"|insurtech|insurers?|reinsur\w{1,5}|medicare advantage|medicaid plans?"
            r"|health plans?|annuit(?:y|ies)"
        ),
    ),
    # "Food bank", "blood bank" and "data bank" lend no money.
    (
        "banking_lending",
        any_of(
            # Not "bankable", "bankruptcy": every word of a table must end where it ends.
            r"(?<!food |data |blood )bank(?:s|ing)?|credit unions?|lend(?:er|ers|ing)",
            r"mortgages?|fintech",
            r"(?:student|home|auto|business|personal|consumer) loans?|loan products",
            # Who moves money counts with who lends it.
            r"payments?(?: processing| services| solutions)?|merchant services",
            r"credit cards?|financial institution|factoring|foreign exchange",
            r"money transfer|remittances?|equipment financ\w{1,4}",
        ),
    ),
    # "Financial planning and analysis" is a department, not a house.
    (
        "wealth_investments",
        any_of(
            # Those who run the plans; the holder's own plan stands under benefits.
            r"retirement plans?|wealth management|asset management|asset manager",
            (
                r"investment (?:management|firm|bank|products|solutions|manager|advisory|advisor"
                r"|funds?|research)"
            ),
            r"broker[- ]dealer|mutual funds|ETFs|private equity firm|hedge fund",
            r"financial (?:advisory|planning(?! (?:&|and) analysis))",
        ),
    ),
    # Title insurers belong here: they insure the land, and live by its sales.
    (
        "real_estate",
        any_of(
            r"title (?:insurance|searches)|residential transactions|real estate|realty",
            r"realtors?",
            # Not bare "property": a thing has properties, and insurers insure it.
            r"property (?:management|manager|developer|portal)|proptech|homebuying",
            r"apartment communit\w{1,4}|commercial propert(?:y|ies)|estate agen\w{1,4}",
            r"co-working space|coworking space",
        ),
    ),
    # Who treats patients; makers of devices and of drugs have rows of their own.
    (
        "healthcare_provider",
        any_of(
            # What the employer is; as a customer the same word stands in `CUSTOMERS` again.
            r"hospitals?|health ?systems?",
            # Bare "healthcare" is a market, a benefit or an adjective.
            r"health ?care (?:provider|services|company|organi[sz]ation|system|network)",
            r"home health|hospice",
            # "Senior living" is a trade, no level (guide D54).
            r"senior (?:living|care|housing)|assisted living|skilled nursing|medical group",
            r"medical cent(?:er|re)s?",
            r"dental (?:services organization|practices|care|offices)",
            r"physician (?:practices?|group|services)|behavioral health|telehealth",
            r"telemedicine|digital health|urgent care|clinics?|dialysis|physical therapy",
            # British names of the same.
            r"GP (?:federation|practices?|surgery)|NHS (?:foundation )?trust|care home",
            r"nursing homes?|addiction treatment|health services|primary care|home ?care",
            r"social care",
            r"mental health (?:services|provider|care|trust)|care (?:provider|services)",
            r"medical practice",
            # With its noun: bare "eye care" may be goods, and "vision care" a benefit.
            r"(?:eye|vision) care (?:provider|practice)|physiotherapy",
        ),
    ),
    (
        "medical_device",
        any_of(
            # Things that only such a house makes; "pumps" alone are machinery.
            r"analy[sz]ers|infusion pumps?|catheters?|endoscopes?|stents?|wound dressings?",
            r"medical(?:[- ]device| devices?)s?",
            r"medical (?:technolog\w{1,4}|equipment|robotics|imaging|products|supplies)",
            r"medtech",
            (
                r"surgical (?:robot\w{0,3}|devices?|instruments?|products|solutions"
                r"|technolog\w{1,4})"
            ),
            r"orthopa?edics?|spinal (?:implants|products)|implants?|hearing aids?",
            r"diagnostic (?:equipment|imaging|products|solutions)",
            # Goods for dentists; "dental practices" treat people.
            r"dental (?:products|equipment|implants|supplies|technolog\w{1,4})",
            r"prosthetics?|wound care|cardiovascular devices|insulin pumps?",
            r"healthcare products",
        ),
    ),
    (
        "pharma_biotech",
        any_of(
            # "Biopharmaceutical" and "biotechnology" are taken by their beginning.
            r"(?<!bio)pharmaceuticals?|biopharma\w{0,10}|biotech\w{0,8}|pharma",
            r"life[- ]sciences?",
            # Bare "drug" may be a store's or a test's.
            r"drug (?:discovery|development|delivery)|clinical trials?|contract research",
            r"vaccines?|genomics?|therapeutics|antibod(?:y|ies)|reagents|animal health",
        ),
    ),
    (
        "telecom",
        any_of(
            # "Telecoms", "telecommunications": one beginning for all.
            r"phone systems?|telecom\w{0,14}|broadband",
            # The American spelling alone is enough; "fibre" may be cloth and needs its noun.
            r"fiber(?:[- ](?:based|optics?|internet|networks?))?",
            r"fibre (?:broadband|networks?)",
            # "Wireless" alone describes any device.
            r"wireless (?:carrier|services?|communications|provider|network|retailer)",
            r"internet (?:and \w{1,8} )?services? provider",
            r"internet provider|unified communications|UCaaS|CPaaS|VoIP",
            r"cable (?:company|operator)|mobile (?:network|operator)|5G",
            r"satellite (?:internet|communications)|SD-?WAN",
        ),
    ),
    # The words say what is sold; a house that only uses software is none.
    (
        "software_saas",
        any_of(
            r"SaaS",
            r"software(?:[- ]as[- ]a[- ]service)?",
            (
                # What says no more than "tech" is counted as software.
                r"(?:tech|technology|internet|AI) (?:company|start-?up|scale-?up|firm|leader"
                r"|platform)"
            ),
            (
                rf"(?:{_DRIVEN_BY})(?:[- ](?:powered|based|native|driven|first))?,? "
                r"(?:\w{1,14} ){0,2}platform"
            ),
            r"cloud[- ](?:based|native) \w{1,14}|developer tools|(?:mobile )?apps?|martech",
            # Bare: these words are read only where the employer says what it is.
            r"technology platform|platform",
            r"(?:CRM|ERP) (?:system|software|vendor|provider|solutions?)|no-?code",
            r"open[- ]source|developer APIs?",
            # "Email apps", "compliance tools"; other tools may be of steel.
            rf"(?:{_TOOL_FOR}) (?:tools?|software|apps?)",
            r"(?:virtual|online|digital) (?:venue|workspace|platform)",
        ),
    ),
    (
        "it_services",
        any_of(
            # With a noun: patterns are case-blind, and "it" is a pronoun.
            r"IT (?:services?|consult\w{1,5}|solutions?|outsourcing|support|infrastructure)",
            r"managed (?:IT |security |cloud )?services?",
            r"systems? integrat(?:or|ion|ors)",
            r"digital (?:transformation|agency|consultancy|services|engineering)",
            r"cloud (?:services|infrastructure|storage|hosting|computing|solutions)",
            r"data cent(?:er|re)s?|information technology",
            # Security is counted as a service, unless the statement says software.
            r"web (?:design|development|hosting)|cyber ?security",
            r"technology (?:consult\w{1,5}|services|solutions|reseller)",
            r"value[- ]added reseller|network security|colocation",
        ),
    ),
    # Makers of machines and materials; those of food and cars stand apart.
    (
        "manufacturing_industrial",
        any_of(
            r"cranes?|hoists?|conveyors?|compressors?|farm (?:equipment|machinery)",
            # A `GENERAL` row: what is manufactured wins over that it is.
            r"manufactur(?:er|ers|ing|es|e|ed)|industrial|machinery|machine tools",
            r"(?:factory|industrial|process) automation|packaging|chemicals?|plastics",
            r"steel|metals?|pumps?|valves|fasteners|semiconductors?|electronics|aerospace",
            r"electrical (?:products|components|equipment)|electronic components|sensors",
            r"robotics?|filtration|coatings|bearings|power tools|hydraulics?|adhesives",
            r"instrumentation|3D print\w{1,4}",
            (
                # "Software engineering business" makes no machines.
                r"(?<!product |software |digital |data )engineering (?:business|products"
                r"|manufactur\w{1,5})"
            ),
            r"capital equipment|lifting equipment|cash handling|textiles|printing",
            r"paper mill|rubber|ceramics",
            r"(?:control|controls) (?:and|&) automation|automation products|test equipment",
        ),
    ),
    (
        "construction_building",
        any_of(
            # Parts of houses, however they are made.
            r"skylights?|curtain walls?|siding|underlayment|heating and cooling",
            r"construction",
            r"building (?:products|materials|supplies|services|envelope)|roofing|HVAC",
            r"plumbing|home improvement|bathrooms?|remodel\w{1,4}",
            r"bath(?:room)? remodel\w{1,4}|flooring|general contractor|home ?builder",
            r"lumber|cabinetry|insulation|replacement windows|windows and doors|kitchens",
            r"civil engineering|elevators?|concrete|facade|water treatment systems",
        ),
    ),
    (
        "automotive",
        any_of(
            r"automotive",
            # "Dealers" alone sell anything.
            r"(?:car|auto|automobile|truck|motorcycle) dealer\w{0,5}|dealerships?",
            r"auto(?:mobile)? (?:parts|group|repair|glass|body)",
            r"car (?:market|rental|maker|buying)|tires?|tyres?|commercial vehicles?",
            r"vehicles?",
            r"motor (?:group|company|vehicles)|motorcycles?|aftermarket",
        ),
    ),
    (
        "energy_utilities",
        any_of(
            # "Energy-saving windows" are building products.
            r"energy(?![- ]saving)|utilit(?:y|ies)(?: company)?",
            r"solar(?: panels| power| systems)?|oil (?:and|&) gas|oilfield|electricity",
            r"renewables?|EV charging",
            r"(?:electric vehicle|EV) charging|natural gas|petroleum|wind power",
            r"wind farms?|propane|nuclear|power generation|smart meters?|lubricants",
        ),
    ),
    (
        "logistics_transport",
        any_of(
            r"cold storage|refrigerated|logistics?|freight|trucking|transportation",
            # "Fulfilment" is the British spelling.
            r"supply chain|courier|shipping|fulfil+ment|3PL|warehous(?:e|ing)",
            r"rail(?:way|road)s?|parcel|moving company|drayage|delivery services?",
            r"fleet (?:services|management)|public transport",
        ),
    ),
    (
        "retail",
        any_of(
            (
                # "Retail broker", "retail bank", "retail electricity": retail as against wholesale.
                r"retail(?:er|ers|ing)?(?! (?:brok|agent|agenc|bank|electric|energy|power|invest"
                r"|and |&))"
            ),
            r"ecommerce|e-commerce|department stores?|supermarkets?|grocery|grocer",
            r"specialty stores?|convenience stores?|home furnishings|jewel+er[sy]?",
        ),
    ),
    (
        "consumer_goods",
        any_of(
            r"consumer (?:goods|products?|electronics|brands?|packaged goods)|CPG|FMCG",
            r"cosmetics|beauty|apparel|footwear|fashion|clothing",
            # Goods for homes; "home furnishings" are a store's and count as retail.
            r"household (?:products|brands)|personal care|toys|furniture|mattress\w{0,2}",
            r"pet (?:food|products)|luxury goods|skin ?care|sporting goods|eyewear",
            r"bicycles|OTC",
        ),
    ),
    (
        "food_beverage",
        any_of(
            # A maker names its goods more often than "food".
            r"jams?|jellies|crackers|cookies|chocolates?|sauces|cheeses?",
            r"foods?(?: service|service| products| distributor| company)?|beverages?",
            r"wines?|spirits|beers?|brew(?:ery|ing|er)|coffee|snacks?|dairy",
            r"bak(?:ery|eries)|meat|seafood|produce|ingredients|confectionery",
            r"bottled water",
        ),
    ),
    (
        "hospitality_travel",
        any_of(
            r"hotels?|hospitality|resorts?",
            r"travel(?: company| agency| management| services| platform| technology)",
            r"cruises?|cruise line|airlines?|restaurants?",
            # Bare "vacation" is a benefit.
            r"vacation (?:ownership|rentals?)|timeshare|casinos?|tourism|tour operator",
            r"catering",
        ),
    ),
    (
        "media_advertising",
        any_of(
            r"advertising",
            (
                r"media (?:company|group|sales|organi[sz]ation|and entertainment|agency|owner"
                r"|solutions|products)"
            ),
            # Bare "media" may be the skill of posting in it.
            r"(?:multi|social |digital |global |niche )media|publish(?:er|ers|ing)",
            r"broadcast\w{0,5}|radio|television|newspapers?|magazines?",
            r"marketing (?:agency|services|solutions|company|firm|communications)",
            r"(?:digital|performance|influencer|direct) marketing|out-of-home",
            r"public relations",
            # Two letters are the shortest word of the tables: the index is keyed by two.
            r"(?:healthcare |consumer |tech )?PR|creative agency|adtech|music",
            r"entertainment|film|streaming|exhibitions",
            r"events? (?:company|agency|organi[sz]er|business)|(?:video|TV) production",
            r"media buying",
            r"loyalty (?:programs?|programmes?|marketing)",
        ),
    ),
    (
        "education",
        any_of(
            # Only in statements about the employer: "a college degree" is asked of the holder.
            r"education(?:al)?|schools?|universit(?:y|ies)|colleges?|elearning|e-learning",
            r"edtech|tutoring|curriculum",
            r"(?:online|training) (?:program|programs|courses|provider|company)|bootcamp",
            r"textbooks?|higher ed|early learning|language learning",
        ),
    ),
    (
        "staffing_hr",
        any_of(
            r"staffing",
            (
                r"recruit(?:ment|ing) (?:agency|firm|consultancy|company|business|solutions"
                r"|services|process)"
            ),
            r"talent (?:acquisition|solutions)|payroll|PEO",
            # "HR" alone is a department.
            r"HR (?:services|outsourcing|solutions)|human capital(?: management)?",
            r"executive search|workforce solutions|employment agency",
        ),
    ),
    # Consultants, recruiters, auditors: advice and people's time.
    (
        "professional_services",
        any_of(
            r"law firm|legal services",
            r"accounting(?: firm| services)?|audit(?:ing)? firm",
            # "A consultancy that recruits" is an agency for staff.
            r"consultanc(?:y|ies)(?![^.\n]{0,80}recruit)|consulting",
            r"advisory (?:firm|services)",
            r"engineering (?:firm|services|consult\w{1,5})",
            r"architect(?:ure|ural) (?:firm|practice)|tax (?:services|advis\w{2,4})",
            # The trade calls itself by three words: "testing, inspection and certification".
            r"testing, inspection|inspection and certification",
            r"certification (?:company|body)|management consult\w{1,5}|solicitors",
            r"market research|professional services|translation services",
        ),
    ),
    (
        "government_nonprofit",
        any_of(
            r"non-?profits?|not-for-profit|charit(?:y|ies)|NGO|state corporation",
            r"government (?:agency|department|entity)|public benefit|city council",
            r"local authority|trade association|chamber of commerce",
            r"membership organization",
        ),
    ),
    (
        "other",
        any_of(
            # Trades that the closed list of guide 14 has no row for.
            r"waste (?:management|services)|recycling|pest control|funeral|cemeter\w{1,4}",
            r"fitness (?:clubs?|centers?|studios?)|gyms?",
            r"security (?:services|guards?|systems)|alarm|agricultur\w{1,4}|crop",
            r"cleaning (?:services|company)",
            r"facilit(?:y|ies) (?:services|management)|landscap\w{1,4}|lawn care",
            r"sports (?:team|franchise|club)|uniforms?|cannabis|veterinary",
        ),
    ),
)
# Behind "software": a company of it; "software skills" are the candidate's.
_SOFTWARE_SELLER = (
    r"company|platform|providers?|vendor|solutions?|products?|firm|business|maker|leader"
    r"|start-?up|developer|as a service"
)
# Before "platform", at most two words away.
_PLATFORM_OF = r"cloud|AI|data|software|technology|analytics|API|subscription|automation"
_SOFTWARE_HOUSE = any_of(
    r"SaaS",
    # "Software and services company" sells services as well: the other words decide.
    rf"software (?!and )(?:\w{{1,14}} ){{0,2}}(?:{_SOFTWARE_SELLER})",
    r"martech",
    (
        r"(?:tech|technology|AI|data|analytics|internet) (?:company|start-?up|scale-?up"
        r"|firm|leader)"
    ),
    rf"(?:{_PLATFORM_OF})(?:[- ](?:powered|based|native|driven))?,? (?:\w{{1,14}} ){{0,2}}platform",
    # "Billing-as-a-service API": what else such a house calls its goods.
    r"developer tools|-as-a-service API",
)
# A head like these makes it a software house, whatever stands before: "insurance software company".
SOFTWARE_HEAD = rf"(?:{_SOFTWARE_HOUSE})"
# Said of so many houses that a more definite word in the same statement wins.
GENERAL = frozenset(
    {
        "manufacturing_industrial",
        "professional_services",
        "it_services",
        "retail",
        "government_nonprofit",
    }
)
# Whom the job sells to.
CUSTOMERS: tuple[tuple[str, str], ...] = (
    (
        "healthcare_provider",
        any_of(
            # "The target vertical of healthcare": elsewhere the bare word is no buyer.
            r"hospitals?|health ?systems?|(?<=vertical of )health ?care",
            # Who is visited counts with where they work: "call on surgeons".
            r"health ?care (?:vertical|space|accounts)|physicians?|surgeons?|clinicians?",
            r"doctors|nurses",
            (
                r"healthcare (?:providers?|professionals?|executives|organi[sz]ations?"
                r"|facilities|customers|clients|systems?|market|industry|sector|vertical)"
            ),
            r"dentists?|dental practices?|clinics|skilled nursing|pulmonologists",
            r"radiologists|cardiologists|integrated delivery networks|IDNs|care homes",
            r"long[- ]term care",
        ),
    ),
    (
        "banking_lending",
        any_of(
            # In the plural: buyers are many, and one "bank" is the employer or an account.
            r"banks|credit unions|lenders|financial institutions|card issuers",
            r"mortgage (?:brokers|lenders)|neobanks",
            (
                r"(?:banking|financial services) (?:industry|sector|vertical|customers|clients"
                r"|market)"
            ),
        ),
    ),
    (
        "wealth_investments",
        (
            # The people, not the trade: a product goes to "financial advisers".
            r"financial advis[oe]rs|wealth managers|asset managers|hedge funds"
            r"|broker[- ]dealers|institutional investors|RIAs|private equity firms"
        ),
    ),
    (
        "insurance",
        any_of(
            r"insurers",
            (
                # Bare "insurance" is what is sold.
                r"insurance (?:carriers|companies|agencies|agents|brokers|industry|sector"
                r"|vertical|market|customers|clients)"
            ),
        ),
    ),
    (
        "retail",
        any_of(
            r"retailers?|merchants",
            # "Ecommerce" is a market of its own accord: "customers in ecommerce".
            r"(?:ecommerce|e-commerce)(?: (?:brands|businesses|merchants))?|grocers",
            r"supermarkets",
            (
                r"retail (?:industry|sector|vertical|customers|clients|accounts|chains|partners"
                r"|market)"
            ),
            (
                # "Retail sales" and "retail and corporate" are channels, not shops that buy.
                r"retail(?! (?:and|or|&|banking|sales|stores?|locations?|investors|corporate"
                r"|environment)|, (?:corporate|commercial))"
            ),
            r"convenience stores|big box",
        ),
    ),
    (
        "automotive",
        (
            r"dealerships|automakers"
            # OEMs, makers of whole cars, are told from the dealers by their noun alone.
            r"|automotive(?: (?:industry|sector|market|businesses|dealers|customers|OEMs))?"
            r"|car dealers|auto dealers|body shops|car manufacturers|bus manufacturers"
            r"|repair shops"
        ),
    ),
    (
        "education",
        (
            # Plural again: one "college" is where the candidate went.
            r"schools|school districts|universities|colleges|K-12|K12|higher education"
            r"|educators|teachers"
            r"|education (?:sector|market|customers|vertical)|academic institutions"
        ),
    ),
    (
        "government_nonprofit",
        any_of(
            # Bare "government" is also an authority that makes rules.
            r"government(?: (?:agencies|clients|customers|sector|entities))",
            r"federal agencies|public sector|municipalities|state and local|nonprofits",
            r"non-profits|charities|state agencies|federal government|local authorities",
        ),
    ),
    (
        "construction_building",
        any_of(
            (
                # Bare "contractors" are people without a payroll.
                r"(?:general|electrical|mechanical|plumbing|roofing|flooring|HVAC|concrete|trade"
                r"|sub)[ -]?contractors"
            ),
            r"builders|home ?builders|architects",
            r"construction (?:companies|industry|sector|market|firms)|roofers|installers",
        ),
    ),
    (
        "hospitality_travel",
        (
            r"hotels|hoteliers|restaurants|restaurateurs"
            # As a customer the trade may stand bare: "sell into hospitality".
            r"|hospitality (?:industry|sector|customers|clients)|hospitality"
            r"|travel (?:agents|agencies|industry|sector)|airlines|casinos"
        ),
    ),
    (
        "manufacturing_industrial",
        any_of(
            r"(?<=\b(?:to|for|by|help|helping|empower|empowering) )manufacturers",
            (
                r"manufacturing (?:companies|customers|clients|industry|plants|facilities|sector"
                r"|OEMs|vertical)"
            ),
            # No word before it: "lean manufacturing", "our manufacturing" are the employer's.
            r"(?<!\w )manufacturing",
            r"industrial (?:customers|clients|accounts|companies|sector)|machine shops",
        ),
    ),
    (
        "logistics_transport",
        (
            r"shippers|fleets|fleet (?:operators|managers)|trucking companies"
            r"|transport operators|bus operators|freight forwarders"
            # "Sales and logistics" are departments.
            r"|(?<!and )logistics(?: (?:companies|providers|sector|industry))?"
            r"|public transport"
        ),
    ),
    (
        "energy_utilities",
        (
            # Not "utility": that is a use.
            r"utilities"
            r"|oil (?:and|&) gas(?: (?:companies|customers|industry|operators|sector))?"
            r"|energy (?:companies|sector|industry|suppliers|customers)|solar installers"
        ),
    ),
    (
        "real_estate",
        any_of(
            # Who owns, lets or manages houses.
            r"property (?:managers|management companies|owners|developers)|landlords",
            (
                r"real estate (?:agents|brokers|developers|owners|professionals|industry|sector"
                r"|investors|market)"
            ),
            r"realtors|estate agents|multifamily",
        ),
    ),
    (
        "pharma_biotech",
        any_of(
            (
                r"pharma(?:ceutical)?(?:s| companies| clients| customers| industry| sector"
                r"| manufacturers)"
            ),
            r"biotechs?|biotech companies|biopharma",
            r"life sciences?(?: (?:companies|customers|industry|sector|clients))?",
            # "Drug and device companies" buy as one market.
            r"drug developers|drug and device companies|prescription medicines",
        ),
    ),
    (
        "medical_device",
        (r"medical device (?:companies|manufacturers|clients|industry)|medtech companies"),
    ),
    (
        "telecom",
        any_of(
            (
                # The noun is asked for: "telecom" alone is a cost or a skill.
                r"telecom(?:s|munications)? (?:operators|carriers|companies|providers|industry"
                r"|sector)"
            ),
            r"mobile operators|telcos",
        ),
    ),
    (
        "media_advertising",
        (
            r"advertisers|publishers|broadcasters"
            # Bare "media" is what a seller of space sells.
            r"|media (?:companies|owners|agencies)|advertising agencies|ad agencies"
        ),
    ),
    (
        "food_beverage",
        any_of(
            (
                r"food (?:(?:and |& )?beverage|manufacturers|producers|service operators"
                r"|processors|companies)"
            ),
            # "Bars and restaurants" buy drinks; "restaurants" alone count as hospitality.
            r"foodservice|breweries|wineries|bars and restaurants",
        ),
    ),
    (
        "consumer_goods",
        (
            r"consumer (?:goods|packaged goods|brands) (?:companies|brands|clients|customers)"
            r"|CPG (?:companies|brands)|FMCG (?:companies|brands)"
        ),
    ),
    (
        "software_saas",
        (
            # In the plural: "software" alone is what the job sells.
            r"software (?:companies|vendors)|SaaS companies"
            r"|tech(?:nology)? (?:companies|start-?ups)|game developers"
        ),
    ),
    ("staffing_hr", r"staffing (?:firms|agencies|companies)|recruitment agencies"),
    (
        "professional_services",
        (r"law firms|attorneys|accounting firms|accountants|CPAs|consulting firms"),
    ),
)
