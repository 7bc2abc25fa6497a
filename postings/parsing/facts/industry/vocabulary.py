"""The words of each trade: what an employer of an industry speaks of (guide 14). A pure table.

`TRADE` has the words that hardly anybody else uses, `NEARBY` those that go with them. One word
proves nothing ("a bank", "patients" may be customers); how much many of them say is learned
(`weights.tsv`). Words stand between bars; a star stands for any ending, a plural is understood, a
space may be a hyphen in the text.
"""

from __future__ import annotations

TRADE: dict[str, str] = {
    "insurance": """
        group health | stop loss | plan design | benefit plans | membership penetration |
        self funded | insurance | insurer | insurtech | reinsur* | underwrit* | annuit* |
        policyholder | medicare advantage | health plan | managing general agen* |
        claims adjust* | final expense | property and casualty | p&c | life and health | insured |
        actuar* | workers compensation | employee benefits brokerage | medicare supplement |
        group disability | wholesale broker | surplus lines | binding authority | premium volume |
        in force premium | policies in force | independent agents | book of business | hmo | ppo |
        medicare | medicaid | captive agen* | risk management solutions | health insurance |
        dental plans | provider network
    """,
    "banking_lending": """
        bank | banking | credit union | lender | lending | mortgage | loan officer | loan |
        deposit | treasury management | commercial lending | sba | fintech | payment processing |
        payments | merchant services | merchant acquiring | credit card | card issu* | fdic |
        treasury | equipment financ* | factoring | payment platform | home equity |
        loan origination | banker | foreign exchange | money transfer | point of sale financing |
        underwriting of loans | debt | trade finance | consumer finance | financial institution
    """,
    "wealth_investments": """
        wealth management | asset management | asset manager | investment management |
        mutual fund | etf | hedge fund | private equity | financial advisor | financial planning |
        financial planner | retirement plan | broker dealer | capital markets | securities |
        brokerage | fiduciary | portfolio manager | investment bank* | equity research |
        institutional investors | assets under management | aum | ria | 401(k) plans |
        recordkeep* | trading | derivatives | fund manager | investors | investment products |
        alternative investments | private credit | index | indices | exchange traded | wirehouse |
        investment advis* | limited partners | venture capital | trust company | wholesaler |
        finra
    """,
    "real_estate": """
        real estate | realtor | realty | property management | apartment | leasing | tenant |
        title insurance | title and escrow | escrow | multifamily | commercial property |
        landlord | residents | brokerage firm | proptech | homebuy* | home buyers | house sales |
        estate agen* | coworking | co working | office space | self storage | senior communities |
        mls | listing agents | lease up | property owners | land development | closing services
    """,
    "healthcare_provider": """
        hospital | patient | clinic | clinical | clinician | health system | healthcare provider |
        home health | hospice | senior living | assisted living | skilled nursing | nursing home |
        memory care | behavioral health | mental health | telehealth | urgent care | dialysis |
        physical therap* | primary care | caregiver | nurse | nursing | physician practice |
        medical group | medical center | medical centre | surgery center | dental office |
        dental practice | orthodont* | treatment center | addiction | substance use | rehab* |
        ward | nhs | pharmacy services | specialty pharmacy | home care | care home |
        social care | fertility | autism | aba therapy | infusion | occupational therap* |
        recovery | residents and families | referral sources | inpatient | outpatient |
        laboratory services | lab testing | diagnostic laboratory | patient care | radiology |
        veterinar* | health care services | healthcare organization | healthcare company
    """,
    "medical_device": """
        medical device | medtech | medical technology | implant | catheter | stent |
        surgical robot* | robotic surgery | surgical device | orthopedic | orthopaedic | spine |
        diagnostic imaging | ultrasound | mri | capital equipment | wound care | dressing |
        infusion pump | insulin pump | analyzer | immunoassay | endoscop* | defibrillator |
        hearing aid | disposables | operating room | surgeon | medical equipment |
        dental implant | aligner | dental products | durable medical equipment | dme |
        medical products | medical supplies | 510(k) | ivd | point of care | point of care test* |
        reagent | laser | aesthetic | electrophysiology | cardiac | prosthetic | biopsy |
        sterilization | patient monitoring | ophthalm* | respiratory devices
    """,
    "pharma_biotech": """
        pharmaceutical | biopharma* | biotech* | pharma | life science | drug discovery |
        drug development | clinical trial | clinical research | contract research | cro | cdmo |
        cell therapy | gene therapy | vaccine | genomic* | therapeutic | antibod* | oncology |
        biologics | fda approv* | biosimilar | generics | formulary | market access |
        specialty drug | nutraceutical | animal health | sequencing | bioprocess* | assay |
        medical affairs | commercialization of | rare disease | gmp | prescription | proteomics
    """,
    "telecom": """
        telecom* | broadband | fiber | wireless | cable | internet service | voip | ucaas |
        phone system | cell tower | 5g | mobile network | carrier services | colocation |
        satellite | internet provider | unified communications | network operator | sip | lte |
        bandwidth | fixed wireless | mvno | msp telecom | sd wan | dark fiber | towers |
        spectrum | connectivity services | voice services
    """,
    "software_saas": """
        saas | software | platform | software company | cloud platform | product led | app | api |
        arr | annual recurring revenue | mrr | subscription software | software as a service |
        crm platform | ai powered | ai platform | enterprise software | software engineer |
        devops | open source | developer | end to end platform | martech | adtech |
        cybersecurity | observability | workflow automation | data platform | analytics platform |
        edtech | healthtech | proptech | regtech | hris | erp | marketplace platform |
        machine learning | generative ai | product suite | customer success | meddic | meddpicc |
        net retention | nrr | series a | series b | series c | cloud native | erp software | plg |
        bookings | software sales | logo
    """,
    "it_services": """
        it services | managed services | managed service provider | msp | systems integrator |
        system integrat* | it consulting | it solutions | technology consulting |
        value added reseller | var | digital transformation | cloud migration | it staffing |
        technology services | it support | help desk | data center | managed it | outsourc* |
        professional services organization | cloud services | application development |
        custom software | software development services | digital engineering |
        infrastructure services | it infrastructure | cyber security services | managed security |
        technology solutions provider | solution integrator | it outsourcing | offshore |
        nearshore | web development agency | sap implementation | salesforce implementation |
        servicenow | rfp | hyperscaler | networking equipment | data centers | gpu
    """,
    "manufacturing_industrial": """
        manufactur* | industrial | factory | plant | oem | machin* | packaging | equipment |
        fabricat* | automation equipment | chemical | coatings | plastics | steel | metal |
        pumps | valves | tools | tooling | bearings | electrical products | electrical solutions |
        textile | semiconductor | electronics | aerospace | defense | forklift |
        material handling | production line | industrial automation | cnc | casting | molding |
        assembly | engineered | components | sensors | motors | wire | filtration | adhesives |
        printing equipment | paper | corrugated | heavy equipment | welding | distributors |
        hydraulic | supply of industrial | instrumentation | process control | conveyor |
        robotics | lubricant | turbine | fasteners | lab equipment | laminat* | foam
    """,
    "construction_building": """
        construction | contractor | building products | building materials | roofing | hvac |
        plumbing | homebuild* | home builder | flooring | windows and doors | concrete | lumber |
        insulation | general contractor | remodel* | kitchen | cabinet | renovation |
        home improvement | architect* | engineering firm | cement | civil engineering |
        subcontractor | siding | drywall | millwork | landscap* | infrastructure projects |
        curtain wall | elevator | design build | jobsite | job site | fire protection | paving |
        restoration | home services | doors | countertop | glazing | electrical contractor
    """,
    "automotive": """
        automotive | dealership | dealer group | car dealer* | vehicle | auto parts | automaker |
        car | cars | truck dealer* | tire | collision | auto repair | used cars | pre owned |
        f&i | fleet vehicle | ev charging | electric vehicle | motorcycle | rv | powersports |
        aftermarket | auto body | car wash | truck | service drive
    """,
    "energy_utilities": """
        energy | solar | utility | utilities | oil and gas | oil & gas | natural gas |
        electricity | renewable* | wind | power generation | grid | battery storage |
        energy storage | energy efficiency | propane | fuel | water utility | waste management |
        recycling | decarboni* | sustainability solutions | refin* | drilling | upstream |
        midstream | wastewater | waste | environmental services | nuclear | photovoltaic |
        power plants | biofuel | hydrogen | carbon | energy solutions | biogas | esco |
        water treatment
    """,
    "logistics_transport": """
        logistics | freight | transportation | trucking | carrier | 3pl | supply chain solutions |
        shipper | warehousing | shipping | brokerage freight | freight broker* | intermodal |
        ltl | truckload | last mile | fleet | courier | parcel | ocean freight | air freight |
        freight forward* | customs broker* | cdl | driver | fulfillment center | drayage | rail |
        railcar | aviation services | airport | container | port | cold storage |
        distribution center | delivery service | moving company | package delivery | bus | ride |
        cargo | tractor trailer | owner operator | delivery associate | school bus | charter
    """,
    "retail": """
        retail | retailer | store | stores | e commerce | ecommerce | grocery | supermarket |
        department store | shopping | merchandis* | omnichannel | store manager |
        online retailer | pharmacy chain | convenience store | wholesale club | shoppers |
        jewelry | furniture store | mattress | mall | franchise stores | shop
    """,
    "consumer_goods": """
        consumer goods | cpg | fmcg | consumer products | consumer packaged goods | apparel |
        footwear | beauty | cosmetics | skincare | personal care | home goods | toys | furniture |
        sporting goods | luxury | fashion | jewelry | household products | pet food |
        pet products | baby products | fragrance | outdoor gear | appliance |
        consumer electronics | wholesale accounts | wellness products | eyewear | watches |
        home decor | mattress | accessories | cleaning products | bedding | vape | tobacco |
        cannabis | hair care | nutrition supplements | golf | bicycle
    """,
    "food_beverage": """
        food | beverage | foodservice | food service | beer | wine | spirits | restaurant supply |
        snack | dairy | meat | bakery | coffee | brewery | distiller* | ingredients | produce |
        grocery products | frozen | protein | seafood | flavor | confection* | chocolate |
        beverages | bottling | culinary | food manufacturer | food distributor | agricultur* |
        farm | crop | seed | poultry | plant based | farmers | grain | broadline | water brand |
        catering | vending
    """,
    "hospitality_travel": """
        hotel | resort | hospitality | restaurant | travel | tourism | guest | casino | cruise |
        airline | vacation | lodging | food and beverage outlets | banquet | catering |
        meetings and events | event venue | gaming | attractions | theme park | timeshare |
        vacation ownership | group sales | room | rooms | amusement | convention | bar |
        fitness club | gym | club | golf course | spa | entertainment venue | destination |
        franchisee | stadium | property level
    """,
    "media_advertising": """
        advertising | media | publisher | publishing | broadcast* | television | tv | radio |
        ad sales | ad tech | adtech | marketing agency | digital marketing | creative agency |
        streaming | newspaper | programmatic | content | out of home | billboard | ctv | film |
        entertainment | music | sports media | audience | advertisers | media buy* | pr agency |
        public relations | influencer | creator | agency partners | brand advertisers |
        video games | esports | podcast | sponsorship | magazine | news | seo | paid media |
        production company | impressions | market research | trade show | events company
    """,
    "education": """
        education | school | university | college | student | k 12 | k12 | higher education |
        curriculum | learning platform | teacher | edtech | e learning | elearning | tutoring |
        academic | campus | faculty | training provider | textbook | classroom | literacy |
        enrollment services | early childhood | child care | childcare | online learning |
        district | educational | courses | bootcamp | admissions |
        professional development courses | preschool | learners
    """,
    "staffing_hr": """
        staffing | recruitment agency | recruiting firm | talent acquisition firm |
        staffing agency | temporary staffing | executive search | peo | payroll services |
        hr outsourcing | human capital management | workforce solutions | rpo |
        employment agency | contingent labor | travel nurse staffing | locum tenens |
        talent solutions | recruitment consultancy | search firm | human resources services |
        direct hire | contract staffing | recruiters | outplacement | background screening |
        employee benefits administration
    """,
    "professional_services": """
        consulting firm | consultancy | management consulting | advisory | law firm |
        legal services | accounting firm | audit | cpa firm | tax services |
        professional services firm | business process outsourcing | bpo | call center |
        contact center | market research | research firm | advisory services |
        engineering services | sales coaching | training company | fractional |
        business services | credit rating | ratings | data and analytics provider | insights |
        analytics services | inspection | testing services | certification services |
        translation | security services | facility services | facilities services | janitorial |
        uniform | events management | association management | collections | debt collection |
        procurement services | intelligence provider | appraisal | outsourced sales |
        revenue cycle | expert network | environmental consulting | franchise consult* |
        consultants
    """,
    "government_nonprofit": """
        nonprofit | non profit | not for profit | charity | charitable | ngo | government agency |
        city of | county of | state of | federal agency | department of | municipal* |
        foundation | philanthrop* | donor | fundrais* | 501(c) | public sector body |
        association | membership organization | council | ministry | united nations |
        humanitarian | church | social enterprise | public service | volunteers |
        chamber of commerce | advocacy | faith based | museum | military | civil service |
        local authority | grants
    """,
    "other": """
        aviation | aerospace | defense | security systems | alarm | funeral | cemetery | parking |
        pest control | lawn care | marine | home warranty | agricultur* | sports team | fitness |
        space | drones | blockchain | crypto* | web3 | semiconductor | chip | mining |
        recreation | pet care | home security | cleaning | moving | storage | gambling | lottery |
        dating
    """,
}
NEARBY: dict[str, str] = {
    "insurance": """
        policy | policies | carrier | broker | premium | coverage | enrollee | claim | members |
        payer | payor | agents | beneficiar* | enroll*
    """,
    "banking_lending": """
        credit | branch | borrower | financing | interchange | checking | transaction | ach |
        payment | merchant | financial services
    """,
    "wealth_investments": """
        investment | investing | fund | equities | fixed income | advisor | portfolio |
        retirement | client assets | markets | wealth | trader
    """,
    "real_estate": """
        property | properties | lease | occupancy | residential | buildings | homes | broker |
        developer
    """,
    "healthcare_provider": """
        care | health | healthcare | medical | doctor | physician | treatment | therapy |
        therapist | referral | wellness | payer | provider | dental | support worker | diagnos* |
        surgical
    """,
    "medical_device": """
        surgical | device | clinical | procedure | surgery | diagnostic | hospital | physician |
        robotic | imaging | laboratory | consumables
    """,
    "pharma_biotech": """
        drug | clinical | medicine | therap* | molecule | scientific | laboratory | science |
        research | patients | trial | rx
    """,
    "telecom": """
        network | connectivity | voice | internet | carrier | mobile | communications | phone |
        data center | subscriber
    """,
    "software_saas": """
        cloud | product | users | tech | technology | startup | data | integration | ai |
        automation | digital | engineer | code | deploy* | enterprise | feature |
        account executive | venture
    """,
    "it_services": """
        consult* | cloud | infrastructure | implementation | integrat* | network | security |
        clients | technology | transformation | engagement | services
    """,
    "manufacturing_industrial": """
        engineering | production | product line | distributor | plants | parts | quality | lean |
        specification | materials | supply chain | quote | warehouse | technical sales | channel
    """,
    "construction_building": """
        building | builder | project | bid | estimating | estimat* | commercial | install* |
        site | homes | residential | blueprint | facility | facilities
    """,
    "automotive": """
        auto | dealer | vehicles | service department | parts | fleet | drive | motor | driver
    """,
    "energy_utilities": """
        power | gas | sustainab* | environment* | oil | green | emission | electric | climate |
        water
    """,
    "logistics_transport": """
        warehouse | delivery | supply chain | lane | truck | route | distribution | transport |
        load | trailer
    """,
    "retail": """
        customer experience | brand | merchandise | point of sale | inventory | shop floor |
        associate | assortment | consumer
    """,
    "consumer_goods": """
        brand | consumer | product development | retail | retailer | lifestyle | design |
        collection | wholesale | merchandising
    """,
    "food_beverage": """
        chef | taste | nutrition | retail | distributor | grocery | consumer | kitchen | recipe |
        organic | natural | brand
    """,
    "hospitality_travel": """
        guests | event | booking | occupancy | revpar | franchise | service | property | dining |
        stay | leisure | sports
    """,
    "media_advertising": """
        campaign | brand | marketing | creative | digital | agency | agencies | social | video |
        game | sponsor
    """,
    "education": """
        learning | training | teach | learner | program | instruct* | degree | children | pupil
    """,
    "staffing_hr": """
        recruit* | candidates | placement | talent | workforce | hiring | payroll | hr |
        consultant
    """,
    "professional_services": """
        consult* | client | clients | advis* | expertise | partner | practice | engagement |
        outsourc* | deliver* | solutions | firm
    """,
    "government_nonprofit": """
        community | mission | public | program | member | government | federal | service |
        support | youth
    """,
    "other": """
        aircraft | token | defi | wallet | nft | silicon | boats | pilot
    """,
}
