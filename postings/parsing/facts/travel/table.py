"""Words around "travel" that say whether and how much the holder travels (guide 8). A pure table.

Rows of REFUSALS, DENIALS, DEMANDS and LOCAL are searched, case-blind, in the statement with the
mention in brackets: "up to 25% ⟦travel⟧ to client sites". Rows of QUALITIES name the words before
and behind the mention.
"""

from __future__ import annotations

from postings.guide.numbers import number_words

MENTION = (
    r"\btravell?(?:ing|ers?|ed|s)?\b|\bon the road\b|\bbusiness trips?\b|"
    r"\bovernight (?:stays?|trips?|absences?)\b"
)

_EXTENSIVE = r"extensive|heavy|significant|substantial|considerable|constant|intensive|lots of|(?:a )?(?:lot|great deal) of|high (?:volume|level|amount|degree)s? of"
_FREQUENT = r"frequent|weekly|very regular|daily"
_REGULAR = r"regular|routine"
_OCCASIONAL = (
    r"occasional|some|limited|minimal|minimum|minor|rare|light|little|monthly|quarterly|annual|yearly|"
    r"(?:semi|bi)-?annual|periodic|infrequent|few|sporadic|modest|low"
)
# What may stand between "occasional" and "travel": other kinds of travel, nothing that is done.
_KINDS = (
    rf"and|or|to|of|for|the|&|if any|no|exception|amounts?|levels?|need|possible|potential|required|overnight|extended|"
    rf"in-state|out-of-(?:state|town|area)|multi-day|long-distance|company|team|day|field|air|car|business|client|customer|"
    rf"paid|u\.?s\.?|uk|domestic|international|(?:inter)?national|regional|local|corporate|global|worldwide|european|"
    rf"on-?site|work(?:-related)?|job(?:-related)?|{_EXTENSIVE}|{_FREQUENT}|{_REGULAR}|{_OCCASIONAL}"
)
BETWEEN = rf"(?:[\s,/&()~+-]+(?:{_KINDS}|\d{{1,3}}(?:-\d{{1,3}})?\s?%?))*[\s,/&()+-]+$"
# What may stand between "occasionally" and "travel".
_AUXILIARIES = (
    r"be|been|required|requires?|requiring|asked|expected|needed|need|to|have|has|may|might|will|"
    r"must|you|you['’]ll|we|the|this|role|position|job|post|involves?|involving|for|able|willing|and|some"
)
BEFORE_VERB = rf",?(?:\s(?:{_AUXILIARIES})\b)*\s*$"
# What may stand between "travel" and "as needed": anything of the same clause, but no other duty.
BEHIND = r"^(?:(?!\band there\b|\bwork(?:ing)? (?:\w+ )?(?:weekends|evenings|unsocial|overtime|hours)|\bovertime\b)[^.;]){0,110}?"
IS = (
    r"^(?:[^.;:]{0,40}?\b(?:is|are|be|being|was)|[\w\s/&-]{0,24}\s?[:(–-]+)\s*(?:(?:very|quite|fairly|"
    r"usually|generally|typically|relatively|estimated|expected|yes|to be|at|be)[\s,;:-]+)*"
)

_AS_NEEDED = (
    r"(?:as|when|where|if|whenever|wherever)(?: (?:and|&|or) (?:when|where|as))? (?:is |it is |may be )?"
    r"(?:needed|need(?:s)? (?:arise|dictate)s?|required|necessary|appropriate|requested|directed|assigned)|as-needed|"
    r"(?:as|per|based on|depending on) (?:the )?(?:business|project|customer|client) (?:needs?|requirements?|demands?)"
)
_COUNT = rf"(?:once|twice|{number_words(*range(1, 7))}|\d{{1,2}}|several|(?:a )?(?:couple|few))"
_PER = r"(?:a|an|per|each|every|/)\s?"
_SET = r"(?=\s*(?:$|[.,;:)/]|(?:in-person|on-?sites?|off-?sites?|all-hands|team|company|sales|trips?|visits?|meetings?|travel|gatherings?|retreats?|events?|basis|to|for|at|weeks?|and)\b))"

# Strongest first: the quality, words before the mention (adjectives), adverbs on either side.
QUALITIES: tuple[tuple[str, str, str], ...] = (
    (
        "extensive",
        _EXTENSIVE,
        (
            r"extensively|heavily|significantly|constantly|a lot|"
            rf"(?:[3-7]|three|four|five)\+?(?:\s?(?:[-–]|to|or)\s?\w+)? nights?[^.;]{{0,12}}? {_PER}week"
        ),
    ),
    (
        "frequent",
        _FREQUENT,
        rf"frequently|(?<!how )often|weekly{_SET}|{_COUNT}[\w\s–-]{{0,25}}? {_PER}(?:other )?week|most weeks|every week|on a daily basis",
    ),
    ("regular", _REGULAR, r"regularly|routinely|on a regular basis"),
    ("as_needed", r"as[- ]needed|as[- ]required", _AS_NEEDED),
    (
        "occasional",
        _OCCASIONAL,
        (
            r"occasionally|on occasions?|from time to time|rarely|infrequently|periodically|sometimes|"
            r"at times|sporadically|once in a while|in rare (?:cases|instances)|minimally|"
            rf"(?:bi-?)?(?:monthly|annually|quarterly|yearly){_SET}|annual (?:meeting|conference|retreat|kick-?off)s?|"
            rf"(?:each|every|once a|per)(?: other| few)? (?:quarter|months?|year)\b|"
            rf"{_COUNT}[\w\s,–-]{{0,30}}?\s?{_PER}(?:calendar |fiscal )?(?:year|quarter|month|annum)"
        ),
    ),
)

LOCAL: tuple[str, ...] = (
    r"\blocal (?:area |day |daytime |in-town )?⟦",
    r"⟧ (?:\w+ )?(?:locally|county-?wide|city-?wide)\b|⟧ (?:to|at|for|within) (?:\w+ )?local\b",
    (
        r"⟧(?: required| as required| independently| daily| regularly| frequently)?[^.;⟧]{0,25}\b(?:between|among|amongst|inter-?)\b[^.;]{0,70}?\b"
        r"(?:offices|sites|locations|branches|campuses|bases|stores|communities|homes|hospitals|clinics|units|colleges|"
        r"facilities|buildings|wards|practices|schools|properties|dealerships|centers|centres|showrooms|premises|appointments|visits|venues|territories|settings)\b"
    ),
    r"(?-i:⟧ between (?:\p{Lu}[\w.]+ ?){1,3} and \p{Lu})",
    (
        r"⟧(?: \w+)? (?:around|across|throughout|within)(?: and (?:around|across))? (?:the |our |your )?(?:[\w’'-]+ ){0,5}"
        r"(?<!service )(?<!assigned )(?:area|city|county|counties|borough|locality|town|patch|catchment|metro|neighborhood)\b"
    ),
    r"⟧[^.;]{0,40}\b\d{1,3}[- ]?(?:miles?|km|kilometers?)\b[- ]?(?:radius|of)?",
    r"⟧ during the day\b|⟧[^.;]{0,30}\bday[- ]trips?\b",
    r"⟧ to (?:all|both)(?: of)?(?: the| our)? (?:[\w-]+ ){0,3}(?:offices|sites|branches|campuses|locations)\b",
    r"\b(?:both|all|two|three|our) (?:[\w-]+ ){0,6}(?:branches|sites|offices|locations)\b[^⟦.]{0,60}⟦[^⟧]*⟧\W*$",
)
NOT_LOCAL = (
    r"\b(?:regional(?:ly)?|(?:inter)?national(?:ly)?|domestic(?:ally)?|overnights?|flights?|air|out[- ]of[- ](?:state|town)|"
    r"abroad|countr(?:y|ies)|nationwide|worldwide|global(?:ly)?|long[- ]distance)\b|\band to (?:see |visit )?(?:customers?|clients?|prospects?)\b"
)
OVERNIGHT = r"\bovernights?\b|\bnights? (?:away|out|on the road|in hotels?)\b|\bnights? ?(?:/|a|per|each|every) ?week\b|\baway from home (?:overnight|for days)\b"
NO_OVERNIGHT = r"\b(?:no|without(?: any)?|not?(?: require)?(?: any)?) overnights?\b"

# Looks like the holder's travel and is not: rule, reason, pattern.
REFUSALS: tuple[tuple[str, str, str], ...] = (
    ("travelers", "speaks of people who travel, not of the holder", r"⟦travell?(?:ers?|ed)⟧"),
    (
        "others-travel",
        "speaks of what others do",
        r"\b(?:patients?|customers?|people|passengers?|money|value|users?|guests?|they|how we) (?:(?:can|will|may|are|have|to|finally|who|must|need|abroad|love|want|should) ){0,3}⟦travel",
    ),
    (
        "travel-industry",
        "names an industry, a company or a product",
        (
            r"⟦travel⟧[\s/-](?:(?:and|&) (?:tourism|hospitality|leisure|lifestyle|retail|entertainment|transport\w*|hotels?|\w+ tech)\b|(?:(?!to|for|with|within|between|across|as|and|on|by|in|is|the)\w+ )?(?:industry|industries|"
            r"sectors?|agenc\w+|agents?|apps?|brands?|compan\w+|tech|technology|fintech|marketplaces?|portals?|products?|services?|providers?|"
            r"platforms?|websites?|markets?|business(?:es)?|operators?|software|trade|specialists?|concierge|media|magazines?|guides?|"
            r"solutions?|start-?ups?|experiences?|advis[eo]rs?|consultants?|partners|clients|customers|companions?|retailers?|wholesalers?|tours?|vertical|space)\b(?! (?:visits?|meetings?|sites?|locations?|events?)\b))"
        ),
    ),
    (
        "travel-industry",
        "names an industry, a company or a product",
        (
            r"\b(?:industries|sectors?|verticals|brands?|clients?|perks|discounts?) (?:like|such as|including|include|\()[^.;⟦]{0,80}⟦travel⟧(?! to\b)|"
            r"\b(?:online|leisure|luxury|tours and|hospitality,?|hotels?,|hotels? and|airlines?,|airlines? and|tourism,?|tourism and|retail,|fashion,|dining,|dining and|healthcare,|manufacturing,|education,|e-?commerce,|electronics,|tickets,|entertainment,|rail|fintech,|revolutioni[sz]\w+(?: the)?|personali[sz]\w+|reinvent\w*|reimagin\w*|transform\w*|future of|world of|redefin\w+|make|simplify|infectious diseases &) (?:and )?⟦travel⟧(?! (?:to|within|as|up|required|is)\b)|\bfrom [^⟦.;]{0,60}(?:and|&|,) ⟦travel⟧ to \w+ and\b|"
            r"\b(?:background|expertise|interest|passion) (?:in|of|for) (?:the )?⟦travel⟧(?! to\b)|⟦travel⟧(?:,| and| &|/|,? or) ?(?:tourism|leisure|dining|fashion|hotels?|airlines?|retail|hospitality|lifestyle|entertainment|gifts|health|learning|food|b2b|insurance|fitness|gym)\b"
        ),
    ),
    (
        "travel-medicine",
        "names a medical specialty, a product or a qualification",
        r"⟦travel⟧ (?:medicine|health|vaccin\w+|clinic|nurs\w+|immuni[sz]ation\w*|network|safety)\b|⟦travel⟧ (?:and tourism|management) (?:degree|qualification|diploma)",
    ),
    (
        "reimbursement",
        "speaks of what the employer pays",
        (
            r"⟦travel(?:l?ing)?⟧(?:-related| related)?(?:,? ?(?:and|&|or|/|,) ?\w+(?: \w+)?){0,3} ?(?:to interviews? )?(?:expenses?|reimburse\w*|costs?|allowances?|stipends?|"
            r"budgets?|insurance|discounts?|perks?|credits?|loans?|benefits?|accident|assistance|medical|upgrades?|rewards?|vouchers?|"
            r"cards?|polic(?:y|ies)|pass(?:es)?|subsid\w+|concessions?|funds?|pay|compensation|incentives?|fees?|receipts?|claims?|schemes?|savings|deals|packages?|programs?)\b"
        ),
    ),
    (
        "reimbursement",
        "speaks of what the employer pays",
        r"\b(?:reimburs\w+|pays? for|cover(?:s|ed|ing)?|mileage|allowance|budget|stipend|expenses?|discounts?|discounted|subsidi[sz]ed|season ticket|fully[- ]paid|sponsored|bonus) (?:(?:of|for|all|on|your|any|including|and|business|approved|annual|company|pet|related|off)[ -]){0,4}(?:business[- ])?(?:related )?⟦travel",
    ),
    (
        "arranging",
        "is about arranging the travel of others",
        (
            r"\b(?:arrang(?:e|es|ing|ements?)|book(?:s|ing)?|coordinat\w+|schedul(?:e|es|ing)|plan(?:s|ning)?|organi[sz](?:e|es|ing)|manag(?:e|es|ing)|"
            r"handl(?:e|es|ing)|process(?:es|ing)?|calendars?|diary) ?(?:(?:and|or|complex|all|team|executive|international|domestic|their|the|of|staff|management|event|meetings|for|client|candidate|for)[, /]+){0,4},? ?⟦travel⟧"
        ),
    ),
    (
        "arranging",
        "is about arranging the travel of others",
        r"⟦travel⟧ (?:and \w+ )?(?:arrangements?|itinerar\w+|logistics|plans?|planning|bookings?|coordination|calendars?|reservations?|desk|management|authori[sz]ations?|requests?|reports?|logs?|restrictions?|bans?|advis\w+|warnings?|visas?|documents?|links?|connections?|bug|times?|distances?|routes?|data|history|vouchers?|training|details)\b",
    ),
    (
        "perk",
        "offers travel, asks for none",
        (
            r"\b(?:opportunit(?:y|ies)|chance|freedom|time|break off|recharge,|passion(?:ate)?|love|days off|vacation|holidays?|pto) (?:\w+ ){0,2}?(?:to|for|about)(?: (?:some|paid|domestic|international|and|global|regional|work and))* ⟦travel|"
            r"⟦travel(?:l?ing)?⟧ (?:and work from|and work anywhere|the world|and (?:have fun|explore)|anywhere you|while working|or work from)|\bregular breaks to ⟦|\bwork (?:and|or|while|from anywhere and) ⟦"
        ),
    ),
    (
        "pay-factor",
        "counts travel among what sets the pay, or in general terms",
        r"\b(?:based (?:up)?on|depend(?:ing|s)? (?:up)?on|factors?|vary)\b[^⟦]{0,160}⟦travel⟧ requirements?\b",
    ),
    (
        "interview",
        "is about the way to work or to an interview",
        r"⟦travel(?:l?ing)?⟧(?: \w+){0,2} (?:to|for) (?:and from )?(?:(?:the|an?|your|our) )?(?:\w+ )?(?:interviews?|work)\b(?! (?:sites?|locations?|from|at|in))|\b(?:means|mode|method|modes|alternative|access to|public) (?:of )?⟦travel",
    ),
    (
        "figure-of-speech",
        "uses the word for something else",
        r"⟦on the road⟧ to\b|\b(?:issues|vehicles?|drivers?|trucks?|drives?|driving|safety|cars?|bikes?|every \d+ days) ⟦on the road|⟦travel(?:l?ing)?⟧ (?:like|at the speed|light|far)\b|\bdo(?:es)?n['’]t happen ⟦|\bwhere (?:they|you)['’]?r?e? going\b[^.]{0,5}⟦",
    ),
    (
        "partial-denial",
        "excludes one kind of travel and says nothing of the others",
        r"\b(?:no|not|without(?: any)?) (?:overnight|weekend|international|extensive|heavy|significant|long|out|frequent|air|excessive)[\w -]{0,20}⟦travel|\b(?:no|without(?: any)?|not?(?: require)?(?: any)?) ⟦overnight|\bdo not expect [^⟦]{0,40}(?:routinely|regularly|often|frequently) ⟦",
    ),
)

_NOT_AT_ALL = r"(?<!(?:little|limited|minimal|low|some|minimum|rare)(?: or| to| /|/) ?)"
# Says that no travel is asked for.
DENIALS: tuple[str, ...] = (
    rf"{_NOT_AT_ALL}\b(?:no|zero|without(?: any)?)[- ](?!more|less|fewer|later|or\b)(?:(?!plan|but|and|one\b|matter)\w+ ){{0,3}}?⟦(?:travel|business)",
    r"⟧[^.;,]{0,30}?\b(?:not|n['’]t)(?: be)? (?:currently |generally |normally |typically )?(?:required|needed|necessary|expected|anticipated|involved|mandatory|a requirement|part of)\b",
    r"\b(?:not|n['’]t|never) (?:currently |generally )?(?:be )?(?:required?|involve|include|have|expected?|need|needed)(?: to| any| for)* ⟦travel",
    r"^\W*(?:[\w/]+ ){0,3}⟦travel⟧(?: (?:required|requirements?|percent\w*|expectations?|needed|amount)){0,2}\s?[?:–-]+\s*(?:no\b(?! more)|none\b|not\b|n/?a\b|zero\b|0 ?%?(?![\d.])(?! ?(?:-|–|to)))",
    r"\boptional ⟦travel|⟦travel⟧ (?:is |will be |are )?(?:\w+ )?optional\b|⟦travel⟧ \(optional\)|\boption to ⟦travel",
)

# Asks the holder to travel: rule, pattern.
_WILLING = (
    r"abilit(?:y|ies)|able|willing(?:ness)?|availab(?:le|ility)|prepared|read(?:y|iness)|open(?:ness)?|comfort(?:able)?|flexib(?:le|ility)|"
    r"capab(?:le|ility)|capacity|commitment|desire|happy|free|eager|keen|enjoy\w*|tolerance|independen(?:t|ce)|like to|love to|accept"
)
_ASKED = (
    r"expect\w*|requir\w+|requisite|need(?:ed|s)?|have to|has to|must|may|might|should|will|would|can|asked|possible|necessary|involv\w+|includ\w+|entail\w*|"
    r"demands?|perform|subject to|essential|anticipated?|you['’]ll|mandatory|undertake|conduct|responsib\w+"
)
_WHERE = (
    r"(?:to|within|between|across|throughout|around|as|in|into|on|by|up|for|overnight|is|are|will|may|domestically|internationally|locally|nationally|globally|regionally|"
    r"extensively|frequently|regularly|occasionally|often|required|requirements?|expected|expectations?|needed|involved|approximately|about|from|among|independently|over|both|with|when|where|if|out|necessary|possible|nationwide|and|anticipated|at|outside|daily|weekly|monthly|quarterly|once|twice)"
)
DEMANDS: tuple[tuple[str, str], ...] = (
    (
        "travel-share",
        r"(?:\d ?(?:%|percent|per cent)|\b(?:half|thirds?))[^⟦.;]{0,60}⟦|⟧[^.;]{0,100}?\d\+? ?(?:%|percent|per cent)|⟧[^.;]{0,30}?\b(?:half|thirds?)\b",
    ),
    ("ability-to-travel", rf"\b(?:{_WILLING})\b[^⟦.;]{{0,60}}⟦"),
    (
        "travel-asked",
        rf"\b(?:{_ASKED})\b[^⟦.;]{{0,60}}⟦|⟧[^.;]{{0,60}}?\b(?:required|expected|necessary|needed|essential|critical|crucial|expectation|involved|anticipated|must|mandatory|requirements?|possible|will be|may be)\b",
    ),
    (
        "kind-of-travel",
        rf"\b(?:{_KINDS.replace('and|or|to|of|for|the|&|', '', 1)}|{_EXTENSIVE}|{_FREQUENT}|{_REGULAR}|{_OCCASIONAL})\b[\s,/&)]+(?:(?:and|or|to|of|\w+al) )?⟦(?:travel|business|overnight|on)",
    ),
    (
        "travel-label",
        r"^\W*(?:(?:required|amount|types?|willingness|business|expected|domestic|international|estimated|percent(?:age)?|of|to|position|work|overnight|job|regional|%) ){0,3}⟦travel(?:ing)?⟧(?:[ /&]+[\w-]+){0,3}(?:\s?:|\s[–-](?=\s))\s*\S",
    ),
    ("travel-duty", rf"^\W*(?:\w+ly )?⟦travel(?:s|l?ing)?⟧ {_WHERE}\b"),
    (
        "travel-duty",
        rf"\b(?:you|role|position|job|candidate|holder|incumbent|and|with|plus|including|or|basis|remotely|team|rep(?:resentative)?|that|remote|who|also|order to)[,;:]?(?: then| also| some| periodic| \w+ly)? ⟦travel(?:s|l?ing)?⟧ {_WHERE}\b",
    ),
    ("travel-duty", rf"[,(/–:•-] ?⟦travel(?:s|l?ing)?⟧ {_WHERE}\b"),
    ("travel-duty", rf"⟦travels⟧ {_WHERE}\b"),
    ("travel-asked", r"\bwhen(?: not)? ⟦travell?ing⟧ as (?:needed|required)"),
    (
        "on-the-road",
        r"\b(?:spend|spent|time|days|nights|weeks|life|hours|out)\b[^⟦.;]{0,40}⟦on the road⟧",
    ),
    ("nights-away", r"⟧[^.;]{0,30}\bnights?\b"),
)
# In sections about the employer or its benefits only these count: the rest is what it is or gives.
PLAIN = r"\byou(?:['’]ll| will)? (?:\w+ )?⟦travel|⟧[^.;]{0,25}\b(?:required|expected)\b|\b(?:required|expected|must|need(?:ed)?|able|willing\w*|ability) (?:\w+ ){0,3}⟦|\d ?%[^⟦.;]{0,25}⟦|⟧[^.;]{0,25}\d ?%|\b(?:occasional|some|regular|frequent|minimal|limited) (?:\w+ )?⟦travel⟧ (?:to|for|within)\b"
