"""What looks like the holder's travel and is not (guide 8). A pure table; the first row wins.

The patterns look at the statement with the mention in brackets: "the ⟦travel⟧ industry", "⟦travel⟧
expenses are reimbursed".
"""

from __future__ import annotations

from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, objections, outside_the_job
from postings.parsing.facts.travel.table import DENIALS, PLAIN
from postings.parsing.types import Owner

_OTHERS = r"patients?|customers?|people|passengers?|money|value|users?|guests?|they|how we"
# "patients travel far to our clinics", "how we travel".
_OTHERS_TRAVEL = (
    rf"\b(?:{_OTHERS})"
    r" (?:(?:can|will|may|are|have|to|finally|who|must|need|abroad|love|want|should) ){0,3}⟦travel"
)

# "their travel requirements", "anticipate travel needs": those of the people served.
_NEEDS_OF_OTHERS = (
    r"\b(?:their|(?:customer|client|member|guest|passenger|executive)s?['’]?s?) (?:\w+ )?"
    r"⟦travel⟧ (?:requirements?|needs?|plans?|experiences?)"
)
# "Customer-facing roles live near or travel to their customers": roles in general.
_OTHER_ROLES = r"\b(?:roles|positions)\b[^⟦.;]{0,70} (?:and/or|and|or|who|often) ⟦travel⟧ to\b"
# "making private air travel safe": what is sold.
_MADE_BETTER = (
    r"\bmak(?:e|es|ing)\b[^⟦.;]{0,30}⟦travel⟧ (?:safe|eas|simple|afford|better|more|seamless)"
)
# --- an industry ---------------------------------------------------------------------------------
_TOURISM = (
    r"(?:and|&) (?:tourism|hospitality|leisure|lifestyle|retail|entertainment|transport\w*|hotels?"
    r"|\w+ tech)\b"
)
# "travel to industry events" is the holder's.
_ADJECTIVE = r"(?:(?!to|for|with|within|between|across|as|and|on|by|in|is|the)\w+ )?"
_COMPANIES = (
    r"industry|industries|sectors?|agenc\w+|agents?|apps?|brands?|compan\w+|tech|technology|fintech"
    r"|marketplaces?|portals?|products?|services?|providers?|platforms?|websites?|markets?"
)
_TRADE = (
    r"business(?:es)?|operators?|software|trade|specialists?|concierge|media|magazines?|guides?"
    r"|solutions?|start-?ups?|experiences?|advis[eo]rs?|consultants?|partners|clients|customers"
)
_SELLERS = r"companions?|retailers?|wholesalers?|tours?|vertical|space"
# "travel to client sites": the noun belongs to the place.
_NO_PLACE = r"(?! (?:visits?|meetings?|sites?|locations?|events?)\b)"
_INDUSTRY_BEHIND = (
    rf"⟦travel⟧[\s/-](?:{_TOURISM}|{_ADJECTIVE}(?:{_COMPANIES}|{_TRADE}|{_SELLERS})\b{_NO_PLACE})"
)
_AMONG_OTHERS = (
    r"\b(?:industries|sectors?|verticals|brands?|clients?|perks|discounts?)"
    r" (?:like|such as|including|include|\()[^.;⟦]{0,80}⟦travel⟧(?! to\b)"
)
# "hotels and travel", "online travel": a list of industries, or one kind of it.
_SISTERS = (
    r"online|leisure|luxury|tours and|hospitality,?|hotels?,|hotels? and|airlines?,|airlines? and"
    r"|tourism,?|tourism and|retail,|fashion,|dining,|dining and|healthcare,|manufacturing,"
)
_MORE_SISTERS = (
    r"education,|e-?commerce,|electronics,|tickets,|entertainment,|rail|fintech,"
    r"|infectious diseases &"
)
# What a company says that it does to travel: "reinventing travel", "the future of travel".
_CHANGED = (
    r"revolutioni[sz]\w+(?: the)?|personali[sz]\w+|reinvent\w*|reimagin\w*|transform\w*|future of"
    r"|world of|redefin\w+|make|simplify"
)
_INDUSTRY_BEFORE = (
    rf"\b(?:{_SISTERS}|{_MORE_SISTERS}|{_CHANGED}) (?:and )?⟦travel⟧"
    r"(?! (?:to|within|as|up|required|is)\b)"
)
# "from hotels and travel to retail and finance": a row of industries, and no way.
_FROM_TRAVEL_TO = r"\bfrom [^⟦.;]{0,60}(?:and|&|,) ⟦travel⟧ to \w+ and\b"
# "A passion for travel" is a taste, not a duty.
_PASSION = r"\b(?:background|expertise|interest|passion) (?:in|of|for) (?:the )?⟦travel⟧(?! to\b)"
_LISTED_BEHIND = (
    r"⟦travel⟧(?:,| and| &|/|,? or) ?(?:tourism|leisure|dining|fashion|hotels?|airlines?|retail"
    r"|hospitality|lifestyle|entertainment|gifts|health|learning|food|b2b|insurance|fitness|gym)\b"
)
# "travel vaccines": what a pharmacy sells.
_MEDICINE = (
    r"⟦travel⟧ (?:medicine|health|vaccin\w+|clinic|nurs\w+|immuni[sz]ation\w*|network|safety)\b"
    r"|⟦travel⟧ (?:and tourism|management) (?:degree|qualification|diploma)"
)

# --- paid or arranged ----------------------------------------------------------------------------
# "travel, meals and lodging expenses", "travel-related costs".
_PAID_WITH = (
    r"⟦travel(?:l?ing)?⟧(?:-related| related)?(?:,? ?(?:and|&|or|/|,) ?\w+(?: \w+)?){0,3}"
    r" ?(?:to interviews? )?"
)
_EXPENSES = (
    r"expenses?|reimburse\w*|costs?|allowances?|stipends?|budgets?|insurance|discounts?|perks?"
    r"|credits?|loans?|benefits?|accident|assistance|medical|upgrades?|rewards?|vouchers?"
)
_FARES = (
    r"cards?|polic(?:y|ies)|pass(?:es)?|subsid\w+|concessions?|funds?|pay|compensation|incentives?"
    r"|fees?|receipts?|claims?|schemes?|savings|deals|packages?|programs?"
)
# The payer's word before: "reimbursed mileage and business travel".
_PAYS = (
    r"reimburs\w+|pays? for|cover(?:s|ed|ing)?|mileage|allowance|budget|stipend|expenses?"
    r"|discounts?|discounted|subsidi[sz]ed|season ticket|fully[- ]paid|sponsored|bonus"
)
_PAID_FOR = (
    rf"\b(?:{_PAYS}) (?:(?:of|for|all|on|your|any|including|and|business|approved|annual|company"
    r"|pet|related|off)[ -]){0,4}(?:business[- ])?(?:related )?⟦travel"
)
# An assistant's duty: "manage complex international travel" is that of the board.
_ARRANGES = (
    r"arrang(?:e|es|ing|ements?)|book(?:s|ing)?|coordinat\w+|schedul(?:e|es|ing)|plan(?:s|ning)?"
    r"|organi[sz](?:e|es|ing)|manag(?:e|es|ing)|handl(?:e|es|ing)|process(?:es|ing)?|calendars?"
    r"|diary"
)
_OF_OTHERS = (
    r"(?:and|or|complex|all|team|executive|international|domestic|their|the|of|staff|management"
    r"|event|meetings|for|client|candidate)[, /]+"
)
_ARRANGED_BEFORE = rf"\b(?:{_ARRANGES}) ?(?:{_OF_OTHERS}){{0,4}},? ?⟦travel⟧"
# "travel arrangements", "travel itineraries": paper, whoever goes.
_ARRANGEMENTS = (
    r"arrangements?|itinerar\w+|logistics|plans?|planning|bookings?|coordination|calendars?"
    r"|reservations?|desk|management|needs|briefings?|packs?|authori[sz]ations?|requests?|reports?|logs?|details"
)
# News of traffic and borders: no arrangement, but no demand either.
_CONDITIONS = (
    r"restrictions?|bans?|advis\w+|warnings?|visas?|documents?|links?|connections?|bug|times?"
    r"|distances?|routes?|data|history|vouchers?|training"
)

# --- given or counted ----------------------------------------------------------------------------
# "the chance to travel the world", "love to travel": a gift or a taste, and nobody asks.
_CHANCES = (
    r"opportunit(?:y|ies)|chance|freedom|time|break off|recharge,|passion(?:ate)?|love|days off"
    r"|vacation|holidays?|pto"
)
_CHANCE = (
    rf"\b(?:{_CHANCES}) (?:\w+ ){{0,2}}?(?:to|for|about)"
    r"(?: (?:some|paid|domestic|international|and|global|regional|work and))* ⟦travel"
)
_AT_LEISURE = (
    r"⟦travel(?:l?ing)?⟧ (?:and work from|and work anywhere|the world|and (?:have fun|explore)"
    r"|anywhere you|while working|or work from)"
)
_BREAKS = r"\bregular breaks to ⟦|\bwork (?:and|or|while|from anywhere and) ⟦"
# "Pay depends on skills and travel requirements" is said of every job (guide G4).
_PAY_FACTOR = (
    r"\b(?:based (?:up)?on|depend(?:ing|s)? (?:up)?on|factors?|vary)\b[^⟦]{0,160}"
    r"⟦travel⟧ requirements?\b"
)
# "travel to and from work", "by public travel"; "travel to work sites" is the job.
_TO_WORK = (
    r"⟦travel(?:l?ing)?⟧(?: \w+){0,2} (?:to|for) (?:and from )?(?:(?:the|an?|your|our) )?"
    r"(?:\w+ )?(?:interviews?|work)\b(?! (?:sites?|locations?|from|at|in))"
)
# "access to public travel": the commute.
_MEANS = r"\b(?:means|mode|method|modes|alternative|access to|public) (?:of )?⟦travel"
_COMMUTE = rf"{_TO_WORK}|{_MEANS}"

# --- other uses of the word ----------------------------------------------------------------------
# "put more trucks on the road".
_VEHICLES = r"issues|vehicles?|drivers?|trucks?|drives?|driving|safety|cars?|bikes?|every \d+ days"
_FIGURE_OF_SPEECH = (
    rf"⟦on the road⟧ to\b|\b(?:{_VEHICLES}) ⟦on the road"
    r"|⟦travel(?:l?ing)?⟧ (?:like|at the speed|light|far)\b|\bdo(?:es)?n['’]t happen ⟦"
    r"|\bwhere (?:they|you)['’]?r?e? going\b[^.]{0,5}⟦"
)
# "No international travel" leaves the other kinds open: neither asked nor denied.
_ONE_KIND = (
    r"overnight|weekend|international|extensive|heavy|significant|long|out|frequent|air|excessive"
)
_PARTIAL_DENIAL = (
    rf"\b(?:no|not|without(?: any)?) (?:{_ONE_KIND})[\w -]{{0,20}}⟦travel"
    r"|\b(?:no|without(?: any)?|not?(?: require)?(?: any)?) ⟦overnight"
    r"|\bdo not expect [^⟦]{0,40}(?:routinely|regularly|often|frequently) ⟦"
)

# A title that only names travel ("Travel Sales Manager") asks for none.
_TITLE_ASKS = r"%|\brequired\b|\bno ⟦"
# People first: in "business travelers' insurance" the reason is the people.
OBJECTIONS: tuple[Objection, ...] = (
    *objections(
        "travelers",
        "speaks of people who travel, not of the holder",
        Concern.STAFF,
        within=r"⟦travell?(?:ers?|ed)⟧",
    ),
    *objections(
        "others-travel",
        "speaks of what others do",
        Concern.CUSTOMERS,
        within=rf"{_OTHERS_TRAVEL}|{_NEEDS_OF_OTHERS}",
    ),
    *objections(
        "others-travel",
        "speaks of what others do",
        Concern.STAFF,
        within=_OTHER_ROLES,
        # "Our team travels": the holder is one of them where the statement asks.
        unless=r"\b(?:must|required|expected|you)\b",
    ),
    *objections(
        "travel-industry",
        "names an industry, a company or a product",
        Concern.THING,
        within=rf"{_INDUSTRY_BEHIND}|{_AMONG_OTHERS}|{_INDUSTRY_BEFORE}|{_FROM_TRAVEL_TO}"
        rf"|{_PASSION}|{_LISTED_BEHIND}|{_MADE_BETTER}",
    ),
    *objections(
        "travel-medicine",
        "names a medical specialty, a product or a qualification",
        Concern.THING,
        within=_MEDICINE,
    ),
    *objections(
        "reimbursement",
        "speaks of what the employer pays",
        Concern.GIFT,
        within=rf"{_PAID_WITH}(?:{_EXPENSES}|{_FARES})\b|{_PAID_FOR}",
    ),
    *objections(
        "arranging",
        "is about arranging the travel of others",
        Concern.STAFF,
        within=rf"{_ARRANGED_BEFORE}|⟦travel⟧ (?:and \w+ )?(?:{_ARRANGEMENTS}|{_CONDITIONS})\b",
    ),
    *objections(
        "perk",
        "offers travel, asks for none",
        Concern.GIFT,
        within=rf"{_CHANCE}|{_AT_LEISURE}|{_BREAKS}",
    ),
    *objections(
        "pay-factor",
        "counts travel among what sets the pay, or in general terms",
        Concern.POLICY,
        within=_PAY_FACTOR,
    ),
    *objections(
        "interview",
        "is about the way to work or to an interview",
        Concern.THING,
        within=_COMMUTE,
    ),
    *objections(
        "figure-of-speech",
        "uses the word for something else",
        Concern.THING,
        within=_FIGURE_OF_SPEECH,
    ),
    *objections(
        "partial-denial",
        "excludes one kind of travel and says nothing of the others",
        Concern.DENIAL,
        within=_PARTIAL_DENIAL,
    ),
    Objection(
        rule="title",
        reason="is a word of the title without a share",
        concern=Concern.THING,
        in_title=True,
        unless=_TITLE_ASKS,
    ),
    # Words that ask or deny plainly do so wherever they stand.
    *outside_the_job(Owner.COMPANY, Owner.EEO, Owner.BENEFITS, unless="|".join([PLAIN, *DENIALS])),
)
