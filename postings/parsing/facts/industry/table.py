"""The words of each industry of the closed list (guide 14). Pure tables.

`NAMES` are read only in statements of what the employer is or sells, `CUSTOMERS` only where a job
names whom it sells to, `DUTIES` only together: three of one row say what kind of house it is.
"""

from __future__ import annotations

# What the employer is or sells. The order settles nothing; the place in the sentence does.
NAMES: tuple[tuple[str, str], ...] = (
    (
        "insurance",
        (
            r"managing general (?:agen\w{1,3}|underwriters?)|wholesale brokerage|insurance|insurtech|insurers?|reinsur\w{1,5}|medicare advantage|medicaid plans?|"
            r"health plans?|annuit(?:y|ies)"
        ),
    ),
    (
        "banking_lending",
        (
            r"(?<!food |data |blood )bank(?:s|ing)?|credit unions?|lend(?:er|ers|ing)|mortgages?|"
            r"fintech|(?:student|home|auto|business|personal|consumer) loans?|loan products|"
            r"payments?(?: processing| services| solutions)?|merchant services|credit cards?|"
            r"financial institution|factoring|foreign exchange|money transfer|remittances?|equipment financ\w{1,4}"
        ),
    ),
    (
        "wealth_investments",
        (
            r"retirement plans?|wealth management|asset management|asset manager|"
            r"investment (?:management|firm|bank|products|solutions|manager|advisory|advisor|"
            r"funds?|research)|"
            r"broker[- ]dealer|mutual funds|ETFs|private equity firm|hedge fund|"
            r"financial (?:advisory|planning(?! (?:&|and) analysis))"
        ),
    ),
    (
        "real_estate",
        (
            r"title (?:insurance|searches)|residential transactions|real estate|realty|realtors?|property (?:management|manager|developer|portal)|"
            r"proptech|"
            r"homebuying|apartment communit\w{1,4}|commercial propert(?:y|ies)|estate agen\w{1,4}|"
            r"co-working space|coworking space"
        ),
    ),
    (
        "healthcare_provider",
        (
            r"hospitals?|health ?systems?|"
            r"health ?care (?:provider|services|company|organi[sz]ation|system|network)|"
            r"home health|"
            r"hospice|senior (?:living|care|housing)|assisted living|skilled nursing|medical group|"
            r"medical cent(?:er|re)s?|dental (?:services organization|practices|care|offices)|"
            r"physician (?:practices?|group|services)|behavioral health|telehealth|telemedicine|"
            r"digital health|urgent care|clinics?|dialysis|physical therapy|"
            r"GP (?:federation|practices?|surgery)|NHS (?:foundation )?trust|care home|"
            r"nursing homes?|"
            r"addiction treatment|health services|primary care|home ?care|social care|"
            r"mental health (?:services|provider|care|trust)|care (?:provider|services)|medical practice|"
            r"(?:eye|vision) care (?:provider|practice)|physiotherapy"
        ),
    ),
    (
        "medical_device",
        (
            r"analy[sz]ers|infusion pumps?|catheters?|endoscopes?|stents?|wound dressings?|medical(?:[- ]device| devices?)s?|"
            r"medical (?:technolog\w{1,4}|equipment|robotics|imaging|products|supplies)|medtech|"
            r"surgical (?:robot\w{0,3}|devices?|instruments?|products|solutions|technolog\w{1,4})|"
            r"orthopa?edics?|spinal (?:implants|products)|implants?|hearing aids?|"
            r"diagnostic (?:equipment|imaging|products|solutions)|"
            r"dental (?:products|equipment|implants|supplies|technolog\w{1,4})|prosthetics?|"
            r"wound care|"
            r"cardiovascular devices|insulin pumps?|healthcare products"
        ),
    ),
    (
        "pharma_biotech",
        (
            r"(?<!bio)pharmaceuticals?|biopharma\w{0,10}|biotech\w{0,8}|pharma|life[- ]sciences?|"
            r"drug (?:discovery|development|delivery)|clinical trials?|contract research|vaccines?|"
            r"genomics?|therapeutics|antibod(?:y|ies)|reagents|animal health"
        ),
    ),
    (
        "telecom",
        (
            r"phone systems?|telecom\w{0,14}|broadband|fiber(?:[- ](?:based|optics?|internet|networks?))?|"
            r"fibre (?:broadband|networks?)|"
            r"wireless (?:carrier|services?|communications|provider|network|retailer)|"
            r"internet (?:and \w{1,8} )?services? provider|internet provider|"
            r"unified communications|"
            r"UCaaS|CPaaS|VoIP|cable (?:company|operator)|mobile (?:network|operator)|5G|"
            r"satellite (?:internet|communications)|SD-?WAN"
        ),
    ),
    (
        "software_saas",
        (
            r"SaaS|software(?:[- ]as[- ]a[- ]service)?|"
            r"(?:tech|technology|internet|AI) (?:company|start-?up|scale-?up|firm|leader|platform)|"
            r"(?:AI|cloud|data|analytics|API|automation|machine learning|subscription|"
            r"subscription management|observability|identity|martech|low-?code)(?:[- ](?:powered|"
            r"based|native|driven|first))?,? (?:\w{1,14} ){0,2}platform|"
            r"cloud[- ](?:based|native) \w{1,14}|developer tools|(?:mobile )?apps?|martech|"
            r"technology platform|platform|(?:CRM|ERP) (?:system|software|vendor|provider|solutions?)|no-?code|open[- ]source|developer APIs?|"
            r"(?:workflow|collaboration|communications?|messaging|remote access|identity|billing|"
            r"e-?signature|event|compliance|email|video|analytics|security|productivity|visitor management) "
            r"(?:tools?|software|apps?)|(?:virtual|online|digital) (?:venue|workspace|platform)"
        ),
    ),
    (
        "it_services",
        (
            r"IT (?:services?|consult\w{1,5}|solutions?|outsourcing|support|infrastructure)|"
            r"managed (?:IT |security |cloud )?services?|systems? integrat(?:or|ion|ors)|"
            r"digital (?:transformation|agency|consultancy|services|engineering)|"
            r"cloud (?:services|infrastructure|storage|hosting|computing|solutions)|"
            r"data cent(?:er|re)s?|information technology|web (?:design|development|hosting)|"
            r"cyber ?security|technology (?:consult\w{1,5}|services|solutions|reseller)|"
            r"value[- ]added reseller|network security|colocation"
        ),
    ),
    (
        "manufacturing_industrial",
        (
            r"cranes?|hoists?|conveyors?|compressors?|farm (?:equipment|machinery)|manufactur(?:er|ers|ing|es|e|ed)|industrial|machinery|machine tools|"
            r"(?:factory|industrial|process) automation|packaging|chemicals?|plastics|steel|"
            r"metals?|"
            r"pumps?|valves|fasteners|semiconductors?|electronics|aerospace|"
            r"electrical (?:products|components|equipment)|electronic components|sensors|robotics?|"
            r"filtration|coatings|bearings|power tools|hydraulics?|adhesives|instrumentation|"
            r"3D print\w{1,4}|(?<!product |software |digital |data )engineering (?:business|products|manufactur\w{1,5})|"
            r"capital equipment|lifting equipment|cash handling|textiles|printing|paper mill|rubber|ceramics|"
            r"(?:control|controls) (?:and|&) automation|automation products|test equipment"
        ),
    ),
    (
        "construction_building",
        (
            r"skylights?|curtain walls?|siding|underlayment|heating and cooling|construction|building (?:products|materials|supplies|services|envelope)|roofing|HVAC|"
            r"plumbing|home improvement|bathrooms?|remodel\w{1,4}|bath(?:room)? remodel\w{1,4}|"
            r"flooring|"
            r"general contractor|home ?builder|lumber|cabinetry|insulation|replacement windows|"
            r"windows and doors|kitchens|civil engineering|elevators?|concrete|facade|"
            r"water treatment systems"
        ),
    ),
    (
        "automotive",
        (
            r"automotive|(?:car|auto|automobile|truck|motorcycle) dealer\w{0,5}|dealerships?|"
            r"auto(?:mobile)? (?:parts|group|repair|glass|body)|car (?:market|rental|maker|buying)|"
            r"tires?|tyres?|commercial vehicles?|vehicles?|motor (?:group|company|vehicles)|"
            r"motorcycles?|aftermarket"
        ),
    ),
    (
        "energy_utilities",
        (
            r"energy(?![- ]saving)|utilit(?:y|ies)(?: company)?|solar(?: panels| power| systems)?|"
            r"oil (?:and|&) gas|oilfield|electricity|renewables?|EV charging|"
            r"(?:electric vehicle|EV) charging|natural gas|petroleum|wind power|wind farms?|"
            r"propane|"
            r"nuclear|power generation|smart meters?|lubricants"
        ),
    ),
    (
        "logistics_transport",
        (
            r"cold storage|refrigerated|logistics?|freight|trucking|transportation|supply chain|courier|shipping|"
            r"fulfil+ment|3PL|"
            r"warehous(?:e|ing)|rail(?:way|road)s?|parcel|moving company|drayage|"
            r"delivery services?|"
            r"fleet (?:services|management)|public transport"
        ),
    ),
    (
        "retail",
        (
            r"retail(?:er|ers|ing)?(?! (?:brok|agent|agenc|bank|electric|energy|power|invest|and |&))|"
            r"ecommerce|e-commerce|department stores?|supermarkets?|grocery|"
            r"grocer|specialty stores?|convenience stores?|home furnishings|jewel+er[sy]?"
        ),
    ),
    (
        "consumer_goods",
        (
            r"consumer (?:goods|products?|electronics|brands?|packaged goods)|CPG|FMCG|cosmetics|"
            r"beauty|apparel|footwear|fashion|clothing|household (?:products|brands)|personal care|"
            r"toys|furniture|mattress\w{0,2}|pet (?:food|products)|luxury goods|skin ?care|"
            r"sporting goods|eyewear|bicycles|OTC"
        ),
    ),
    (
        "food_beverage",
        (
            r"jams?|jellies|crackers|cookies|chocolates?|sauces|cheeses?|foods?(?: service|service| products| distributor| company)?|beverages?|wines?|"
            r"spirits|"
            r"beers?|brew(?:ery|ing|er)|coffee|snacks?|dairy|bak(?:ery|eries)|meat|seafood|produce|"
            r"ingredients|confectionery|bottled water"
        ),
    ),
    (
        "hospitality_travel",
        (
            r"hotels?|hospitality|resorts?|"
            r"travel(?: company| agency| management| services| platform| technology)|cruises?|"
            r"cruise line|airlines?|restaurants?|vacation (?:ownership|rentals?)|timeshare|"
            r"casinos?|"
            r"tourism|tour operator|catering"
        ),
    ),
    (
        "media_advertising",
        (
            r"advertising|"
            r"media (?:company|group|sales|organi[sz]ation|and entertainment|agency|owner|"
            r"solutions|products)|"
            r"(?:multi|social |digital |global |niche )media|publish(?:er|ers|ing)|"
            r"broadcast\w{0,5}|"
            r"radio|television|newspapers?|magazines?|"
            r"marketing (?:agency|services|solutions|company|firm|communications)|"
            r"(?:digital|performance|influencer|direct) marketing|out-of-home|public relations|"
            r"(?:healthcare |consumer |tech )?PR|creative agency|adtech|music|entertainment|film|"
            r"streaming|exhibitions|events? (?:company|agency|organi[sz]er|business)|"
            r"(?:video|TV) production|media buying|loyalty (?:programs?|programmes?|marketing)"
        ),
    ),
    (
        "education",
        (
            r"education(?:al)?|schools?|universit(?:y|ies)|colleges?|elearning|e-learning|edtech|"
            r"tutoring|curriculum|(?:online|training) (?:program|programs|courses|provider|"
            r"company)|"
            r"bootcamp|textbooks?|higher ed|early learning|language learning"
        ),
    ),
    (
        "staffing_hr",
        (
            r"staffing|"
            r"recruit(?:ment|ing) (?:agency|firm|consultancy|company|business|solutions|services|"
            r"process)|"
            r"talent (?:acquisition|solutions)|payroll|PEO|HR (?:services|outsourcing|solutions)|"
            r"human capital(?: management)?|executive search|workforce solutions|employment agency"
        ),
    ),
    (
        "professional_services",
        (
            r"law firm|legal services|accounting(?: firm| services)?|audit(?:ing)? firm|"
            r"consultanc(?:y|ies)(?![^.\n]{0,80}recruit)|consulting|advisory (?:firm|services)|"
            r"engineering (?:firm|services|consult\w{1,5})|architect(?:ure|ural) (?:firm|practice)|"
            r"tax (?:services|advis\w{2,4})|testing, inspection|inspection and certification|"
            r"certification (?:company|body)|management consult\w{1,5}|solicitors|market research|professional services|translation services"
        ),
    ),
    (
        "government_nonprofit",
        (
            r"non-?profits?|not-for-profit|charit(?:y|ies)|NGO|state corporation|"
            r"government (?:agency|department|entity)|public benefit|city council|local authority|"
            r"trade association|chamber of commerce|membership organization"
        ),
    ),
    (
        "other",
        (
            r"waste (?:management|services)|recycling|pest control|funeral|cemeter\w{1,4}|"
            r"fitness (?:clubs?|centers?|studios?)|gyms?|security (?:services|guards?|systems)|"
            r"alarm|"
            r"agricultur\w{1,4}|crop|cleaning (?:services|company)|"
            r"facilit(?:y|ies) (?:services|management)|landscap\w{1,4}|lawn care|"
            r"sports (?:team|franchise|club)|uniforms?|cannabis|veterinary"
        ),
    ),
)
# A head like these makes it a software house, whatever stands before: "insurance software company".
SOFTWARE_HEAD = (
    r"(?:SaaS|software (?!and )(?:\w{1,14} ){0,2}(?:company|platform|providers?|vendor|"
    r"solutions?|products?|firm|business|maker|leader|start-?up|developer|as a service)|"
    r"martech|(?:tech|technology|AI|data|analytics|internet) (?:company|start-?up|"
    r"scale-?up|firm|leader)|"
    r"(?:cloud|AI|data|software|technology|analytics|API|subscription|"
    r"automation)(?:[- ](?:powered|based|native|driven))?,? (?:\w{1,14} ){0,2}platform|"
    r"developer tools|-as-a-service API)"
)
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
        (
            r"hospitals?|health ?systems?|(?<=vertical of )health ?care|"
            r"health ?care (?:vertical|space|accounts)|physicians?|surgeons?|clinicians?|doctors|"
            r"nurses|"
            r"healthcare (?:providers?|professionals?|executives|organi[sz]ations?|facilities|"
            r"customers|clients|systems?|market|industry|sector|vertical)|"
            r"dentists?|dental practices?|clinics|skilled nursing|pulmonologists|radiologists|"
            r"cardiologists|integrated delivery networks|IDNs|care homes|long[- ]term care"
        ),
    ),
    (
        "banking_lending",
        (
            r"banks|credit unions|lenders|financial institutions|card issuers|"
            r"mortgage (?:brokers|lenders)|neobanks|"
            r"(?:banking|financial services) (?:industry|sector|vertical|customers|clients|market)"
        ),
    ),
    (
        "wealth_investments",
        (
            r"financial advis[oe]rs|wealth managers|asset managers|hedge funds|broker[- ]dealers|"
            r"institutional investors|RIAs|private equity firms"
        ),
    ),
    (
        "insurance",
        (
            r"insurers|"
            r"insurance (?:carriers|companies|agencies|agents|brokers|industry|sector|vertical|"
            r"market|customers|clients)"
        ),
    ),
    (
        "retail",
        (
            r"retailers?|merchants|(?:ecommerce|e-commerce)(?: (?:brands|businesses|merchants))?|"
            r"grocers|supermarkets|"
            r"retail (?:industry|sector|vertical|customers|clients|accounts|chains|partners|"
            r"market)|"
            r"retail(?! (?:and|or|&|banking|sales|stores?|locations?|investors|corporate|"
            r"environment)|, (?:corporate|commercial))|convenience stores|big box"
        ),
    ),
    (
        "automotive",
        (
            r"dealerships|automakers|"
            r"automotive(?: (?:industry|sector|market|businesses|dealers|customers|OEMs))?|"
            r"car dealers|"
            r"auto dealers|body shops|car manufacturers|bus manufacturers|repair shops"
        ),
    ),
    (
        "education",
        (
            r"schools|school districts|universities|colleges|K-?12|higher education|educators|"
            r"teachers|"
            r"education (?:sector|market|customers|vertical)|academic institutions"
        ),
    ),
    (
        "government_nonprofit",
        (
            r"government(?: (?:agencies|clients|customers|sector|entities))|federal agencies|"
            r"public sector|municipalities|state and local|nonprofits|non-profits|charities|"
            r"state agencies|federal government|local authorities"
        ),
    ),
    (
        "construction_building",
        (
            r"(?:general|electrical|mechanical|plumbing|roofing|flooring|HVAC|concrete|trade|sub)[ -]?"
            r"contractors|builders|home ?builders|architects|"
            r"construction (?:companies|industry|sector|market|firms)|roofers|installers"
        ),
    ),
    (
        "hospitality_travel",
        (
            r"hotels|hoteliers|restaurants|restaurateurs|"
            r"hospitality (?:industry|sector|customers|clients)|hospitality|"
            r"travel (?:agents|agencies|industry|sector)|airlines|casinos"
        ),
    ),
    (
        "manufacturing_industrial",
        (
            r"(?<=\b(?:to|for|by|help|helping|empower|empowering) )manufacturers|"
            r"manufacturing (?:companies|customers|clients|industry|plants|facilities|sector|OEMs|"
            r"vertical)|"
            r"(?<!\w )manufacturing|industrial (?:customers|clients|accounts|companies|sector)|"
            r"machine shops"
        ),
    ),
    (
        "logistics_transport",
        (
            r"shippers|fleets|fleet (?:operators|managers)|trucking companies|transport operators|"
            r"bus operators|freight forwarders|(?<!and )logistics(?: (?:companies|providers|"
            r"sector|industry))?|"
            r"public transport"
        ),
    ),
    (
        "energy_utilities",
        (
            r"utilities|oil (?:and|&) gas(?: (?:companies|customers|industry|operators|sector))?|"
            r"energy (?:companies|sector|industry|suppliers|customers)|solar installers"
        ),
    ),
    (
        "real_estate",
        (
            r"property (?:managers|management companies|owners|developers)|landlords|"
            r"real estate (?:agents|brokers|developers|owners|professionals|industry|sector|"
            r"investors|market)|"
            r"realtors|estate agents|multifamily"
        ),
    ),
    (
        "pharma_biotech",
        (
            r"pharma(?:ceutical)?(?:s| companies| clients| customers| industry| sector|"
            r" manufacturers)|"
            r"biotechs?|biotech companies|biopharma|"
            r"life sciences?(?: (?:companies|customers|industry|sector|clients))?|drug developers|"
            r"drug and device companies|prescription medicines"
        ),
    ),
    (
        "medical_device",
        (r"medical device (?:companies|manufacturers|clients|industry)|medtech companies"),
    ),
    (
        "telecom",
        (
            r"telecom(?:s|munications)? (?:operators|carriers|companies|providers|industry|sector)|"
            r"mobile operators|telcos"
        ),
    ),
    (
        "media_advertising",
        (
            r"advertisers|publishers|broadcasters|media (?:companies|owners|agencies)|"
            r"advertising agencies|ad agencies"
        ),
    ),
    (
        "food_beverage",
        (
            r"food (?:(?:and |& )?beverage|manufacturers|producers|service operators|processors|"
            r"companies)|"
            r"foodservice|breweries|wineries|bars and restaurants"
        ),
    ),
    (
        "consumer_goods",
        (
            r"consumer (?:goods|packaged goods|brands) (?:companies|brands|clients|customers)|"
            r"CPG (?:companies|brands)|FMCG (?:companies|brands)"
        ),
    ),
    (
        "software_saas",
        (
            r"software (?:companies|vendors)|SaaS companies|tech(?:nology)? (?:companies|"
            r"start-?ups)|"
            r"game developers"
        ),
    ),
    ("staffing_hr", r"staffing (?:firms|agencies|companies)|recruitment agencies"),
    (
        "professional_services",
        (r"law firms|attorneys|accounting firms|accountants|CPAs|consulting firms"),
    ),
)
# Everyday words of one trade: three different ones in the job's own duties name it.
DUTIES: tuple[tuple[str, str], ...] = (
    (
        "insurance",
        (
            r"underwrit(?:ing|ers?)|policy ?holders?|premiums?|membership|members|plan designs?|"
            r"rating|"
            r"brokers?|enrol+ments?|reinsurance|claims|insureds?|coverages?|policies in force|"
            r"book of insurance"
        ),
    ),
    (
        "banking_lending",
        (
            r"loans?|deposits?|mortgages?|branch|borrowers?|refinanc\w{1,4}|underwriting|lending|"
            r"credit quality|disbursements?|loan officers?|treasury management"
        ),
    ),
    (
        "automotive",
        (
            r"test[- ]drives?|showroom|dealership|used (?:cars|vehicles)|F&I|trade-ins?|"
            r"new vehicles?|"
            r"vehicle inventory"
        ),
    ),
    (
        "hospitality_travel",
        (
            r"guests?|group (?:bookings|sales|business)|banquets?|catering|room (?:nights|blocks)|"
            r"hotel|RevPAR|weddings?|site (?:tours|inspections)"
        ),
    ),
    (
        "real_estate",
        (
            r"listings?|leasing|tenants?|prospective residents|apartments?|lease renewals?|"
            r"home ?buyers?|closings|open houses|occupancy"
        ),
    ),
)
# Words that say the industry in an employer's own name.
IN_NAME: tuple[tuple[str, str], ...] = (
    ("insurance", r"Insurance|Assurance|Insurers?"),
    ("banking_lending", r"Bank|Bancorp|Credit Union|Mortgage|Lending|Payments"),
    ("wealth_investments", r"Wealth Management|Asset Management|Securities"),
    ("real_estate", r"Realty|Real Estate|Properties"),
    ("healthcare_provider", r"NHS|Health Board|Hospitals?|Medical Cent(?:er|re)|Clinics?|Hospice"),
    ("pharma_biotech", r"Pharmaceuticals?|Pharma|Therapeutics|Biosciences"),
    ("telecom", r"Telecom\w{0,14}|Broadband|Wireless"),
    ("software_saas", r"Software"),
    ("construction_building", r"Construction|Roofing|Homes|Plumbing"),
    ("automotive", r"Automotive|Motors"),
    ("energy_utilities", r"Energy|Solar|Petroleum"),
    ("logistics_transport", r"Logistics|Freight|Trucking|Railways?|Transport"),
    ("food_beverage", r"Foods|Brewing|Brewery|Beverages?"),
    ("hospitality_travel", r"Hotels?|Resorts?|Airlines"),
    ("education", r"University|College|Schools?"),
    ("staffing_hr", r"Staffing"),
)
