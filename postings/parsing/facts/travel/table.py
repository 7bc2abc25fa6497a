"""Words around "travel" that say whether and how much the holder travels (guide 8). A pure table.

Rows of DENIALS, DEMANDS and LOCAL are searched, case-blind, in the statement with the mention in
brackets: "up to 25% ⟦travel⟧ to client sites". Rows of QUALITIES name the words before and behind
the mention. What looks like the holder's travel and is not stands in `refusals`.
"""

from __future__ import annotations

from postings.guide.numbers import number_words

MENTION = (
    # The road, a business trip and nights away are travel without the word (guide D44).
    r"\btravell?(?:ing|ers?|ed|s)?\b|\bon the road\b|\bbusiness trips?\b|"
    r"\bovernight (?:stays?|trips?|absences?)\b"
)

# --- how much ------------------------------------------------------------------------------------
# Guide 8 fixes which words make which quality.
_EXTENSIVE = (
    r"extensive|heavy|significant|substantial|considerable|constant|intensive|lots of"
    r"|(?:a )?(?:lot|great deal) of|high (?:volume|level|amount|degree)s? of"
)
# Weekly is frequent, monthly only occasional (guide 8).
_FREQUENT = r"frequent|weekly|very regular|daily"
_REGULAR = r"regular|routine"
_OCCASIONAL = (
    r"occasional|some|limited|minimal|minimum|minor|rare|light|little|monthly|quarterly|annual"
    # "minimum travel" is little of it, and no bound.
    r"|yearly|(?:semi|bi)-?annual|periodic|infrequent|few|sporadic|modest|low"
)
_MEASURES = rf"{_EXTENSIVE}|{_FREQUENT}|{_REGULAR}|{_OCCASIONAL}"
# What may stand between "occasional" and "travel": other kinds of travel, nothing that is done.
# "light to heavy travel": the stronger word counts.
_JOINING = r"and|or|to|of|for|the|&"
# "occasional, if any, overnight travel": both words belong to the same travel.
_NEEDS = r"if any|no|exception|amounts?|levels?|need|possible|potential|required|overnight|extended"
# Every kind is a literal: with \w+ a word of another matter would reach the mention.
_BY_DISTANCE = (
    r"in-state|out-of-(?:state|town|area)|multi-day|long-distance|company|team|day|field|air|car"
    r"|business|client|customer|paid"
)
_BY_PLACE = (
    r"u\.?s\.?|uk|domestic|international|(?:inter)?national|regional|local|corporate|global"
    r"|worldwide|european|on-?site|work(?:-related)?|job(?:-related)?"
)
_KINDS = rf"{_NEEDS}|{_BY_DISTANCE}|{_BY_PLACE}|{_MEASURES}"
BETWEEN = rf"(?:[\s,/&()~+-]+(?:{_JOINING}|{_KINDS}|\d{{1,3}}(?:-\d{{1,3}})?\s?%?))*[\s,/&()+-]+$"
# What may stand between "occasionally" and "travel".
_AUXILIARIES = (
    r"be|been|required|requires?|requiring|asked|expected|needed|need|to|have|has|may|might|will"
    r"|must|you|you['’]ll|we|the|this|role|position|job|post|involves?|involving|for|able|willing"
    r"|and|some"
)
# "You may occasionally be required to travel".
BEFORE_VERB = rf",?(?:\s(?:{_AUXILIARIES})\b)*\s*$"
# What may stand between "travel" and "as needed": anything of the same clause, but no other duty:
# "travel, and work weekends as needed" says nothing of how often one travels.
_OTHER_DUTY = (
    r"\band there\b|\bovertime\b"
    r"|\bwork(?:ing)? (?:\w+ )?(?:weekends|evenings|unsocial|overtime|hours)"
)
BEHIND = rf"^(?:(?!{_OTHER_DUTY})[^.;]){{0,110}}?"
# "Travel is quite frequent", "Travel: occasional".
_SOFTENED = (
    r"very|quite|fairly|usually|generally|typically|relatively|estimated|expected|yes|to be|at|be"
)
IS = (
    r"^(?:[^.;:]{0,40}?\b(?:is|are|be|being|was)|[\w\s/&-]{0,24}\s?[:(–-]+)\s*"
    rf"(?:(?:{_SOFTENED})[\s,;:-]+)*"
)

# "as and when needed", "if the need arises", "based on business demands".
_WHEN = (
    r"(?:as|when|where|if|whenever|wherever)(?: (?:and|&|or) (?:when|where|as))?"
    r" (?:is |it is |may be )?"
)
_NEEDED = (
    r"needed|need(?:s)? (?:arise|dictate)s?|required|necessary|appropriate|requested|directed"
    r"|assigned"
)
# "travel as business needs": no amount, only the occasion.
_BY_DEMAND = (
    r"(?:as|per|based on|depending on) (?:the )?(?:business|project|customer|client)"
    r" (?:needs?|requirements?|demands?)"
)
_AS_NEEDED = rf"{_WHEN}(?:{_NEEDED})|as-needed|(?:on an )?ad[- ]hoc(?: basis)?|{_BY_DEMAND}"
# "twice a year", "3 to 4 times per quarter".
_COUNT = rf"(?:once|twice|{number_words(*range(1, 7))}|\d{{1,2}}|several|(?:a )?(?:couple|few))"
# "twice a year", "3 trips/quarter".
_PER = r"(?:a|an|per|each|every|/)\s?"
# "weekly" and "quarterly" must belong to the travel, not to what stands behind them.
_SET = (
    r"(?=\s*(?:$|[.,;:)/]|(?:in-person|on-?sites?|off-?sites?|all-hands|team|company|sales|trips?"
    r"|visits?|meetings?|travel|gatherings?|retreats?|events?|basis|to|for|at|weeks?|and)\b))"
)
# Three nights a week are extensive by guide 8; two are only frequent.
_NIGHTS_A_WEEK = (
    r"(?:[3-7]|three|four|five)\+?(?:\s?(?:[-–]|to|or)\s?\w+)? nights?"
    rf"[^.;]{{0,12}}? {_PER}week"
)
# Adverbs: read before the verb and behind the mention.
_RARELY = (
    r"occasionally|on occasions?|from time to time|rarely|infrequently|periodically|sometimes"
    r"|at times|sporadically|once in a while|in rare (?:cases|instances)|minimally"
)
_TIMES_A_YEAR = (
    # "two or three times per fiscal year": so few are occasional, as monthly is.
    rf"{_COUNT}[\w\s,–-]{{0,30}}?\s?{_PER}(?:calendar |fiscal )?(?:year|quarter|month|annum)"
)
_A_FEW_TIMES_A_YEAR = (
    # A monthly report behind "travel" is no frequency of it.
    rf"(?:bi-?)?(?:monthly|annually|quarterly|yearly){_SET}"
    r"|annual (?:meeting|conference|retreat|kick-?off)s?"
    rf"|(?:each|every|once a|per)(?: other| few)? (?:quarter|months?|year)\b|{_TIMES_A_YEAR}"
)

# Strongest first: the quality, words before the mention (adjectives), adverbs on either side.
# A posting with two words has the strongest: the order is the decision (guide 8).
QUALITIES: tuple[tuple[str, str, str], ...] = (
    (
        "extensive",
        _EXTENSIVE,
        rf"extensively|heavily|significantly|constantly|a lot|{_NIGHTS_A_WEEK}",
    ),
    (
        "frequent",
        _FREQUENT,
        # "how often you travel" says nothing.
        (
            # "3 trips a week".
            rf"frequently|(?<!how )often|weekly{_SET}"
            rf"|{_COUNT}[\w\s–-]{{0,25}}? {_PER}(?:other )?week"
            r"|most weeks|every week|on a daily basis"
        ),
    ),
    ("regular", _REGULAR, r"regularly|routinely|on a regular basis"),
    # Above occasional: "occasional travel, as needed" is as needed (guide 8).
    ("as_needed", r"as[- ]needed|as[- ]required|ad[- ]hoc", _AS_NEEDED),
    ("occasional", _OCCASIONAL, rf"{_RARELY}|{_A_FEW_TIMES_A_YEAR}"),
)

# --- where ---------------------------------------------------------------------------------------
_PREMISES = (
    # The ends of a cross-site trip; travel between them stays near (guide 8, D31).
    r"offices|sites|locations|branches|campuses|bases|stores|communities|homes|hospitals|clinics"
    r"|units|colleges|facilities|buildings|wards|practices|schools|properties|dealerships|centers"
)
_MORE_PREMISES = r"centres|showrooms|premises|appointments|visits|venues|territories|settings"
# A "service area" or an "assigned area" may be half the country.
_NEARBY = (
    r"(?<!service )(?<!assigned )"
    r"(?:area|city|county|counties|borough|locality|town|patch|catchment|metro|neighborhood)\b"
)
# "travel independently between our branches".
_BETWEEN_PREMISES = (
    r"⟧(?: required| as required| independently| daily| regularly| frequently)?"
    r"[^.;⟧]{0,25}\b(?:between|among|amongst|inter-?)\b[^.;]{0,70}?"
    rf"\b(?:{_PREMISES}|{_MORE_PREMISES})\b"
)
# "travel around the metro area"; "across the assigned area" is not near.
_AROUND_TOWN = (
    r"⟧(?: \w+)? (?:around|across|throughout|within)(?: and (?:around|across))?"
    rf" (?:the |our |your )?(?:[\w’'-]+ ){{0,5}}{_NEARBY}"
)
# "travel locally", "travel to local dealers".
_LOCALLY = (
    r"⟧ (?:\w+ )?(?:locally|county-?wide|city-?wide)\b"
    r"|⟧ (?:to|at|for|within) (?:\w+ )?local\b"
)
# "travel to all of our branches"; "to all plants" names no sites of the employer.
_SITES = r"offices|sites|branches|campuses|locations|clinics|hospitals|schools|bases|wards"
_TO_ALL_SITES = (
    r"⟧(?: involved)? to (?:(?:all|both|various|multiple|different|several)(?: of)?(?: the| our)?"
    rf" (?:(?!client|customer|job|dealer|plant)[\w-]+ ){{0,2}}(?:{_SITES})\b|(?:clinics|wards)\W*$)"
)
# "cover both branches, so must travel" (guide D31): the mention closes its statement.
_BOTH_SITES_BEFORE = (
    r"\b(?:both|all|two|three|our) (?:[\w-]+ ){0,6}(?:branches|sites|offices|locations)\b"
    r"[^⟦.]{0,60}⟦[^⟧]*⟧\W*$"
)
LOCAL: tuple[str, ...] = (
    r"\blocal (?:area |day |daytime |in-town )?⟦",
    _LOCALLY,
    _BETWEEN_PREMISES,
    # Two towns by name: "between Akron and Dayton". Only capitals tell them from things.
    r"(?-i:⟧ between (?:\p{Lu}[\w.]+ ?){1,3} and \p{Lu})",
    _AROUND_TOWN,
    # "within a 40-mile radius".
    r"⟧[^.;]{0,40}\b\d{1,3}[- ]?(?:miles?|km|kilometers?)\b[- ]?(?:radius|of)?",
    # Within the day is local too (guide 8).
    r"⟧ during the day\b|⟧[^.;]{0,30}\bday[- ]trips?\b",
    _TO_ALL_SITES,
    _BOTH_SITES_BEFORE,
)
# Wider than local, whatever else stands there: "travel between offices, nationwide".
_WIDE = (
    r"regional(?:ly)?|(?:inter)?national(?:ly)?|domestic(?:ally)?|overnights?|flights?|air"
    r"|out[- ]of[- ](?:state|town)|abroad|countr(?:y|ies)|nationwide|worldwide|global(?:ly)?"
    r"|long[- ]distance"
)
NOT_LOCAL = (
    rf"\b(?:{_WIDE})\b"
    # Customers may be anywhere.
    r"|\band (?:to|for) (?:see |visit )?(?:customers?|clients?|prospects?)\b"
)
# "2 nights a week" says that one sleeps away, as well as how often.
OVERNIGHT = (
    r"\bovernights?\b|\bnights? (?:away|out|on the road|in hotels?)\b"
    r"|\bnights? ?(?:/|a|per|each|every) ?week\b"
    r"|\baway from home (?:overnight|for days)\b"
)
# Looked for first: "no overnight stays" holds the words of OVERNIGHT.
NO_OVERNIGHT = r"\b(?:no|without(?: any)?|not?(?: require)?(?: any)?) overnights?\b"

# --- denied --------------------------------------------------------------------------------------
# "little or no travel" is some.
_NOT_AT_ALL = r"(?<!(?:little|limited|minimal|low|some|minimum|rare)(?: or| to| /|/) ?)"
# "no more than 10% travel", "no plan but to travel", "no matter where you travel" deny nothing.
_NO = (
    r"\b(?:no|zero|without(?: any)?)[- ](?!more|less|fewer|later|or\b)"
    r"(?:(?!plan|but|and|one\b|matter)\w+ ){0,3}?"
)
# "Business travel required:": a label must open its statement.
_TRAVEL_LABEL = (
    r"^\W*(?:[\w/]+ ){0,3}⟦travel⟧"
    r"(?: (?:required|requirements?|percent\w*|expectations?|needed|amount)){0,2}\s?[?:–-]+\s*"
)
# "Travel is not currently required". No comma between: what follows it may deny another thing.
_NOT_ASKED_BEHIND = (
    r"⟧[^.;,]{0,30}?\b(?:not|n['’]t)(?: be)? (?:currently |generally |normally |typically )?"
    r"(?:required|needed|necessary|expected|anticipated|involved|mandatory|a requirement"
    r"|part of)\b"
)
# "This role does not require any travel".
_NOT_ASKED_BEFORE = (
    r"\b(?:not|n['’]t|never) (?:currently |generally )?(?:be )?"
    r"(?:required?|involve|include|have|expected?|need|needed)(?: to| any| for)* ⟦travel"
)
# Optional travel is none asked for (guide 8).
_OPTIONAL = (
    r"\boptional ⟦travel|⟦travel⟧ (?:is |will be |are )?(?:\w+ )?optional\b"
    r"|⟦travel⟧ \(optional\)|\boption to ⟦travel"
)
# "0 - 25%" is a share.
_ZERO = r"0 ?%?(?![\d.])(?! ?(?:-|–|to))"
# Says that no travel is asked for.
DENIALS: tuple[str, ...] = (
    rf"{_NOT_AT_ALL}{_NO}⟦(?:travel|business)",
    _NOT_ASKED_BEHIND,
    _NOT_ASKED_BEFORE,
    rf"{_TRAVEL_LABEL}(?:no\b(?! more)|none\b|not\b|n/?a\b|zero\b|{_ZERO})",
    _OPTIONAL,
    # "Are you ready to stop traveling?"
    r"\b(?:stop|no more|end to)(?: the)? ⟦travel",
)

# --- asked ---------------------------------------------------------------------------------------
_SHARE_BEFORE = r"(?:\d ?(?:%|percent|per cent)|\b(?:half|thirds?))[^⟦.;]{0,60}⟦"
_SHARE_BEHIND = r"⟧[^.;]{0,100}?\d\+? ?(?:%|percent|per cent)|⟧[^.;]{0,30}?\b(?:half|thirds?)\b"
# "Willingness to travel", "availability for travel".
_WILLING = (
    r"abilit(?:y|ies)|able|willing(?:ness)?|availab(?:le|ility)|prepared|read(?:y|iness)"
    r"|open(?:ness)?|comfort(?:able)?|flexib(?:le|ility)|capab(?:le|ility)|capacity|commitment"
)
# "Happy to travel": said of the candidate, so it asks as willing does.
_GLAD = r"desire|happy|free|eager|keen|enjoy\w*|tolerance|independen(?:t|ce)|like to|love to|accept"
_ASKED = (
    r"expect\w*|requir\w+|requisite|need(?:ed|s)?|have to|has to|must|may|might|should|will|would"
    r"|can|asked|possible|necessary|involv\w+|includ\w+|entail\w*"
)
_TASKED = (
    r"demands?|perform|subject to|essential|anticipated?|you['’]ll|mandatory|undertake|conduct"
    r"|responsib\w+"
)
_ASKED_BEHIND = (
    # "Travel to plants is required".
    r"required|expected|necessary|needed|essential|critical|crucial|expectation|involved"
    r"|anticipated|must|mandatory|requirements?|possible|will be|may be"
)
# "Percentage of overnight travel:".
_LABEL_OPENS = (
    r"required|amount|types?|willingness|business|expected|domestic|international|estimated"
    r"|percent(?:age)?|of|to|position|work|overnight|job|regional|%"
)
# What follows the verb "travel" where it is a duty and no noun of something else.
_TO = (
    r"to|within|between|across|throughout|around|as|in|into|on|by|up|for|overnight|is|are|will|may"
)
# "You travel nationally".
_FAR = (
    r"domestically|internationally|locally|nationally|globally|regionally|extensively|frequently"
    r"|regularly|occasionally|often"
)
_REQUIRED = (
    r"required|requirements?|expected|expectations?|needed|involved|approximately|about|from|among"
    r"|independently|over|both|with|when|where|if|out|necessary|possible|nationwide|and"
)
_WHENEVER = r"anticipated|at|outside|daily|weekly|monthly|quarterly|once|twice"
_WHERE = rf"(?:{_TO}|{_FAR}|{_REQUIRED}|{_WHENEVER})"
# What a duty can follow: its subject, or the end of the duty before it.
_WHO = (
    r"you|role|position|job|candidate|holder|incumbent|and|with|plus|including|or|basis|remotely"
    r"|team|rep(?:resentative)?|that|remote|who|also|order to"
)
_TRAVELS = r"⟦travel(?:s|l?ing)?⟧"
# Asks the holder to travel: rule, pattern.
# First match wins, and its words are the proof.
DEMANDS: tuple[tuple[str, str], ...] = (
    ("travel-share", rf"{_SHARE_BEFORE}|{_SHARE_BEHIND}"),
    ("ability-to-travel", rf"\b(?:{_WILLING}|{_GLAD})\b[^⟦.;]{{0,60}}⟦"),
    (
        "travel-asked",
        rf"\b(?:{_ASKED}|{_TASKED})\b[^⟦.;]{{0,60}}⟦|⟧[^.;]{{0,60}}?\b(?:{_ASKED_BEHIND})\b",
    ),
    (
        "kind-of-travel",
        (
            rf"\b(?:{_KINDS})\b[\s,/&)]+(?:(?:and|or|to|of|\w+al) )?"
            r"⟦(?:travel|business|overnight|on)"
        ),
    ),
    (
        "travel-label",
        (
            # An answer must follow the colon; a bare label is joined with the next line first.
            rf"^\W*(?:(?:{_LABEL_OPENS}) ){{0,3}}⟦travel(?:ing)?⟧"
            r"(?:[ /&]+[\w-]+){0,3}(?:\s?:|\s[–-](?=\s))\s*\S"
        ),
    ),
    # A duty opens its line: "Regularly travel to dealers".
    ("travel-duty", rf"^\W*(?:\w+ly )?{_TRAVELS} {_WHERE}\b"),
    (
        "travel-duty",
        rf"\b(?:{_WHO})[,;:]?(?: then| also| some| periodic| \w+ly)? {_TRAVELS} {_WHERE}\b",
    ),
    # "Field sales (travel to dealers by car)".
    ("travel-duty", rf"[,(/–:•-] ?{_TRAVELS} {_WHERE}\b"),
    # "Our director travels to the plants": -s is a verb, whoever stands before it.
    ("travel-duty", rf"⟦travels⟧ {_WHERE}\b"),
    (
        "on-the-road",
        # "days out on the road"; trucks are on the road too, so someone must spend the time.
        r"\b(?:spend|spent|time|days|nights|weeks|life|hours|out)\b[^⟦.;]{0,40}⟦on the road⟧",
    ),
    # "Travel, two nights away, in May".
    ("nights-away", r"⟧[^.;]{0,30}\bnights?\b"),
)
# In sections about the employer or its benefits only these count: the rest is what it is or gives.
# "You travel" is said to the holder; "our trucks travel to dealers" is not.
_ASKED_PLAINLY = (
    r"\byou(?:['’]ll| will)? (?:\w+ )?⟦travel|⟧[^.;]{0,25}\b(?:required|expected)\b"
    r"|\b(?:required|expected|must|need(?:ed)?|able|willing\w*|ability) (?:\w+ ){0,3}⟦"
)
_ROLE_ASKS = (
    r"\b(?:role|position|job)\b[^⟦.;]{0,30}\b(?:requires?|involves?|includes?) (?:\w+ ){0,2}⟦"
)
PLAIN = (
    rf"{_ASKED_PLAINLY}|{_ROLE_ASKS}|\d ?%[^⟦.;]{{0,25}}⟦|⟧[^.;]{{0,25}}\d ?%"
    r"|\b(?:occasional|some|regular|frequent|minimal|limited) (?:\w+ )?⟦travel⟧"
    r" (?:to|for|within)\b"
)
