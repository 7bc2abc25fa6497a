"""Money that is not the pay of the job: quotas, funds, benefits, what others earn. A pure table.

Named before a sum ("quota of $1.5M"), behind it ("$5,000 sign-on bonus"), or by its sentence.
"""

from __future__ import annotations

import regex

from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, objections
from postings.parsing.facts.compensation.table import PART_TIME_SHARE

# "A quota of $600,000", "a budget of $300,000": large as pay, and nobody's.
_OF_BUSINESS = (
    r"quotas?|revenues?|sales|ARR|MRR|GMV|AUM|ACV|TCV|P&L|EBITDA|budgets?|portfolios?|pipeline"
    r"|funding|investments?|investors|venture|financing|round|valuation"
)
# The market is other money, but "pay depends on your local market" is about pay.
_OF_THE_MARKET = (
    r"(?<!\b(?:geographic|labor|lowest|highest|local|talent|paying|cost)[ -])market(?:place)?"
    r"|industry|assets|capital|deals?|accounts?|projects?|transactions?|orders?|business(?:es)?"
)
_OF_CUSTOMERS = r"organi[sz]ation|customers|clients"
# Paid once or for a purpose: "$4,000 sign-on bonus", "tuition of up to $5,250".
_ONCE = (
    r"stipends?|reimbursements?|reimbursed|allowances?|bonus(?:es)?|referrals?|sign[- ]?on|signing"
    r"|retention|tuition|match(?:ing)?|contributions?"
)
# "HSA contribution", "gift card": values of a benefit.
_INSURED = (
    r"HSA|FSA|deductibles?|premiums?|insurance|coverage|vouchers?|gift cards?|gift|credits?"
    r"|donations?|grants?|scholarships?"
)
# "relocation aid of up to $6,000".
_PRICES = (
    r"fees?|costs?|discounts?|savings?|loans?|debt|claims|volume|profits?|commissions?|relocation"
    r"|equipment|per diem|fund|benefits?|value|worth|purchases?|price|mortgages?"
)
_GIVEN = (
    r"equity|stock|RSUs?|wellness|home office|learning|training|development|education"
    r"|annual spend|spend|PTO|dividends?|payments?"
    r"|incentives?|deduct\w*|checks?|charges?|prizes?|awards?"
)
_SPENT = (
    r"perks?|expenses?|mileage|phone|internet|tips|overtime|differential|premium pay"
    r"|super(?:annuation)?"
)
_OTHER_MONEY = (
    rf"{_OF_BUSINESS}|{_OF_THE_MARKET}|{_OF_CUSTOMERS}|{_ONCE}|{_INSURED}|{_PRICES}|{_GIVEN}"
    rf"|{_SPENT}"
)

# "$5,000 sign-on bonus", "$2M in annual revenue", "$1,000 a year for training".
# The unit may stand between: "$75 a month phone allowance".
_A_YEAR = (
    r"(?:[ /]{1,2}(?:per |an? )?(?:years?|yr|months?|weeks?|days?|annum|annually|annual|hour|hr"
    r"|monthly|yearly|quarterly|quarter)\b)?"
)
_OF = r"(?: |-(?! ))?(?:(?:worth|in|of|for|towards?|to(?:wards)? the)\b ?){0,2}"
# Between the sum and the word; at a word of pay, or where another thing begins, it is pay.
_PAY = r"base|salary|basic|OTE|compensation|pay|wage"
_NEXT = r"plus|and|with|along|during|or|DOE|depending|based|to|including|inclusive|as|is|are|\+"
# At most four words, and none of pay: "$90,000 base plus a bonus" stays pay.
_ADJECTIVES = rf"(?:(?!(?:{_PAY}|{_NEXT})\b)\w[\w’'&%/-]* ){{0,4}}?"
# "$90,000, bonus eligible", "$90,000 Benefits: ...": the sum is pay, the word is what comes on top.
_ON_TOP = r"(?! ?:|[ -](?:eligible|eligibility|plan|included|package|structure|available))"
REFUSED_AFTER = regex.compile(
    rf"\+?\)?{_A_YEAR}{_OF}{_ADJECTIVES}(?P<other>{_OTHER_MONEY})\b{_ON_TOP}", regex.I
)
# "$25 per lead", "$300 a shift": no period of pay.
_SOLD_THINGS = (
    r"sale|lead|visit|student|mile|unit|shift|referral|user|seat|person|employee|head|square|sq"
    r"|ton|load|stop|route|class|session|appointment|call|case|contract|customer"
)
_WRITTEN_THINGS = (
    r"month (?:stipend|allowance|car)|article|word|page|hire|event|game"
    r"|delivery|block|trip|minute|kWh|barrel|SKU|share"
)
_OTHER_UNITS = (
    r"p?[ ]?(?:/|per|an?|each|for every|for each)[ ]?"
    rf"(?:{_SOLD_THINGS}|{_WRITTEN_THINGS})s?\b"
)
# Other money named before a sum: "quota of $1.5M", "Sign-on bonus: $5,000". Behind a joining word
# it comes on top of a pay that the sum may state: "commission plus $50,000".
_NOT_JOINED = (
    r"(?<!\+ )(?<!\+)(?<!plus )(?<!and )(?<!& )(?<!with )(?<!/ ?)(?<!or )(?<!, )(?<!plus \w+ )"
    r"(?<!including )"
)
# "plus a bonus of $1,500": what names the sum itself is refused behind a joining word too.
_HOW_MUCH = r"of|up|to|from|between|worth|averag\w+|total\w+|at|an?|around|about"
_ITS_OWN_SUM = (
    r"(?:bonus(?:es)?|commissions?|incentives?|allowance|stipend|differential|draw)"
    r"(?=(?: (?:potential|opportunit(?:y|ies)|target|payments?|earnings|pay))?"
    rf"(?:[ :](?:{_HOW_MUCH})?){{1,5}}$)"
)
# What was done with the money: "we have raised $45,000".
_RAISED = (
    r"raised|raising|401\(?k\)?|managing|acquired|saved?|invest(?:ed|ing)?|sold|selling|closing"
    r"|valued|worth|generat\w+|exceed\w*|grow\w*|grew|manage|reimburse|cover(?:s|ing)?|covered"
)
# "A deposit of $20,000".
_LIMITS = (
    r"spending|cap|threshold|minimum wage|deposit|fine|penalt(?:y|ies)|backed|series [A-F]|trust"
    r"|under management|annual sales"
)
# "Sales representative pay", "commission range": the word only names the job or the kind of pay.
_OF_PAY = (
    # "Purchase, New York: $235,000" is a town with its zone.
    r"(?!, (?-i:[A-Z])[\w .]{1,20}: ?$)"
    r"(?! (?:compensation|pay|salary|range|level|representative|manager|executive|director|rep"
    r"|package))"
)
# The nearest word decides, so this one is compared with the labels by its place.
REFUSED_BEFORE = regex.compile(
    rf"{_NOT_JOINED}\b(?P<other>{_OTHER_MONEY}|{_RAISED}|{_LIMITS})\b{_OF_PAY}"
    rf"|\b(?P<other>{_ITS_OWN_SUM})",
    regex.I,
)
# On a line that has only a label above it, these words are about something else.
REFUSED_LINE = regex.compile(
    r"\b(?:allowances?|stipends?|reimburs\w+|budgets?|insurance|401|deductibles?|premiums?"
    r"|vouchers?|gift|sign[- ]on|referrals?|tuition|quota|revenue|fertility|adoption|relocation"
    r"|set-?up)\b",
    regex.I,
)
# Money of another kind, however near a word of pay stands: "refer a friend and earn".
# "Refer a friend and earn $700": "earn" would else be a label of pay.
_REFER = (
    r"\b(?:refer|recommend)(?:ring|s)? (?:a|your|an?other) (?:\w+ )?"
    r"(?:friend|colleague|nurse|candidate|someone)\b|\brefer a\b"
)
# "variable target of $38,000" is a part of the pay, beside its base.
_VARIABLE = (
    r"\bvariable (?:target|pay|comp(?:ensation)?|component|earnings)(?: of| is|:)?[^.;:\d]{0,20}"
)
# "The wage supplement is $9,000" comes on top.
_SUPPLEMENT = r"\b(?:supplement|weighting|incentive payment|golden hello|enhancement)\b[^.;:]{0,60}"
# "Average first-year earnings of $85,000": what others took home.
_OTHERS_AVERAGE = (
    r"\baverag\w+ (?:[\w-]+ ){0,3}?(?:earn(?:s|ed|ings?)?|income|commissions?|take-?home)\b"
    r"[^.;:\d]{0,20}"
)
# Boards that publish pay of their own making, and the words of an estimate: no offer.
_BOARDS = (
    r"glassdoor|indeed|zip ?recruiter|linkedin|salary\.com|payscale|levels\.fyi|comparably"
    r"|simplyhired|careerbuilder|talent\.com|adzuna|jooble|monster|builtin|built in"
)
_ESTIMATE = (
    r"estimat\w+|est\.|predict\w+|data|average|typical(?:ly)?|according to|insights?|reports?"
    r"|benchmark\w*|survey\w*"
)
_NOT_THE_EMPLOYER = (
    r"\bnot provided by the employer\b|\bdid not provide an? (?:salary|pay)\b"
    r"|\bestimat\w+ (?:[\w-]+ )?based on similar (?:jobs|roles|positions)\b"
)
_OUTSIDERS = (
    rf"\b(?:{_BOARDS})\b[^.;\n]{{0,40}}?\b(?:{_ESTIMATE})"
    rf"|\b(?:{_ESTIMATE})[^;\n$£€]{{0,50}}?\b(?:{_BOARDS})\b|{_NOT_THE_EMPLOYER}"
)

# Nobody offers what others earn: "our top reps earn $200,000", "last year Ann took home $180,000".
_WHICH = r"top|our|best|average|typical|many|most|some|other|successful|current|high(?:est)?"
_EARNERS = (
    r"reps?|performers?|performing|earners?|producers?|agents?|advisors?|sellers?|associates?"
    r"|people|consultants?|representatives?|drivers?|members|executives"
)
_SOME = r"reps|agents|others|people|performers|consultants|representatives|drivers|advisors"
# "Our best people wanted: base $95,000" has no verb of earning, and is an offer.
_TOP_EARNERS = (
    rf"\b(?:{_WHICH})[- ](?:[\w-]+ ){{0,3}}?(?:{_EARNERS})\b"
    r"[^.\n]{0,60}\b(?:earn\w*|mak(?:e|es|ing)|averag\w+|income)\b"
)
OBJECTIONS: tuple[Objection, ...] = (
    *objections("other-unit", "paid by the piece, not by time", Concern.THING, after=_OTHER_UNITS),
    *objections(
        "others-estimate",
        "an estimate by others than the employer",
        Concern.STAFF,
        around=_OUTSIDERS,
    ),
    *objections(
        "others-pay",
        "what others earn",
        Concern.STAFF,
        before=(
            rf"{_TOP_EARNERS}.*|\b(?:{_SOME}) (?:\w+ ){{0,3}}(?:earn|make|average).*"
            r"|\b(?:earned|averaged|took home)\b[^.\n]{0,40}"
        ),
    ),
    *objections(
        "part-time-share",
        "the share of a full-time salary",
        Concern.THING,
        before=PART_TIME_SHARE,
    ),
    *objections(
        "other-money",
        "money of another kind",
        Concern.THING,
        before=rf"{_REFER}.*|{_VARIABLE}|\bwe expect |{_SUPPLEMENT}|{_OTHERS_AVERAGE}",
    ),
)
