"""The words around money: what makes a sum the pay of the job, and what makes it something else.

A label names pay and its basis ("base salary"), a refusal names other money ("quota", "stipend").
Of the words before a sum the nearest decides; words right behind it ("$5,000 sign-on bonus") win.
"""

from __future__ import annotations

import regex

from postings.guide.pay import Basis, Period

BASE, OTE, TOTAL, UNSPECIFIED = Basis.BASE, Basis.OTE, Basis.TOTAL, Basis.UNSPECIFIED
YEAR, MONTH, WEEK, DAY, HOUR = Period.YEAR, Period.MONTH, Period.WEEK, Period.DAY, Period.HOUR
SEMIMONTHLY, BIWEEKLY = Period.SEMIMONTHLY, Period.BIWEEKLY  # decision D50

_OTE_WORDS = (
    r"\bOTE\b|\bOTC\b|\bO\.T\.E\b|\bon[- ]target\b(?: (?:earnings?|compensation|income|incentive|pay|commission))?"
    r"|\bon[- ]track earnings?|\bat[- ](?:plan|goal)\b(?:,? (?:the |your )?total (?:cash )?(?:compensation|earnings|pay|income))?|\btarget(?:ed)? earnings?\b"
    r"|\btarget (?:annual )?(?:total )?(?:cash )?(?:compensation|comp|pay|income) at plan"
)
_TOTAL_WORDS = (
    r"\btotal (?:[\w-]+ ){0,3}?(?:compensation|comp|cash|pay|earnings?|rewards?|income|package|remuneration)\b"
    r"|\ball[- ]in (?:compensation|pay)|\bTTC\b|\bTTCC?\b|\bpackage worth\b"
)
_BASE_WORDS = (
    r"(?<!customer |client |user |donor |knowledge |data|fan )\bbase\b(?! (?:of|in) (?:\w+ )?(?:customers|clients|operations|users))"
    r"|(?<!on a )\bbasic\b(?! (?:needs|life|knowledge|understanding|skills))"
    r"|(?<!% of |of your |year'?s |months? |employee |annual% )\bsalar(?:y|ies|ied)\b(?! (?:history|continuation|sacrifice))"
)
_PAY_WORDS = (
    r"(?<!deferred )(?<!workers.? )\bcompensation\b(?! (?:consult|analyst|manager|plans? admin))|\bcomp\b|\bremuneration\b"
    r"|\bwages?\b|\bpay(?:s|ing|out)?\b(?! (?:for(?! (?:this|the) )|off|back|down|out)\b)|\bpaid\b(?! (?:time|parental|maternity|paternity|leave|sick|vacation|holidays?|family|volunteer|by|for|off|days|bereavement|medical|life|social|annual leave|lunch|training)\b)|\bearn(?:s|ings?|ed)?\b|\bmak(?:e|ing)\b"
    r"|\b(?:hourly|day|daily|pay|bill|starting|weekly|contract|hour|hr|target|current|sessional|locum) rates?\b|^\W{0,3}rates?\b"
    r"|\b(?:hiring|posting|pay|compensation) (?:range|band|scale)\b|\brate of pay\b"
    r"|(?<!relocation |support |benefits? |severance |golden hello )\bpackage\b|\bhourly\b|\bincome\b|\bstipend for this (?:role|position)\b"
)
# Only right before the sum: "the expected range for this role is", "Hiring ranges:", "Band 5 (".
_RANGE_WORDS = (
    r"(?<!\b(?:price|budget|size|age|revenue|temperature|in the|deal|ACV)[ -])\b(?:ranges?|rates? (?=for ))\b"
    r"(?=(?: ?(?:for|in|of) (?:this|the|our) (?:[\w/-]+ ){0,4}?(?:role|position|job|opportunity|posting|level))?"
    r"(?: (?:is|are|will be))?(?: (?:from|between|approximately))?[^\w\n]{0,4}$)(?!(?: from| between))"
)
_GRADE_WORDS = r"\bbands? ?[1-9][a-d]?(?=[^\w\n]{0,4}(?:(?:up to|from) )?$)"
# Basis by the words; the order is that of the search.
LABELS = regex.compile(
    rf"(?P<ote>{_OTE_WORDS})|(?P<total>{_TOTAL_WORDS})|(?P<base>{_BASE_WORDS})|(?P<unspecified>{_PAY_WORDS}|{_RANGE_WORDS}|{_GRADE_WORDS})",
    regex.I,
)

_OTHER_MONEY = (
    r"quotas?|revenues?|sales|ARR|MRR|GMV|AUM|ACV|TCV|P&L|EBITDA|budgets?|portfolios?|pipeline|funding|investments?"
    r"|investors|venture|financing|round|valuation|(?<!\b(?:geographic|labor|lowest|highest|local|talent|paying|cost)[ -])market(?:place)?|industry|assets|capital|deals?|accounts?"
    r"|projects?|transactions?|orders?|business(?:es)?|organi[sz]ation|customers|clients"
    r"|stipends?|reimbursements?|reimbursed|allowances?|bonus(?:es)?|referrals?|sign[- ]?on|signing|retention"
    r"|tuition|match(?:ing)?|contributions?|HSA|FSA|deductibles?|premiums?|insurance|coverage|vouchers?|gift cards?|gift"
    r"|credits?|donations?|grants?|scholarships?|fees?|costs?|discounts?|savings?|loans?|debt|claims|volume|profits?"
    r"|commissions?|relocation|equipment|per diem|fund|benefits?|value|worth|purchases?|price|mortgages?|equity|stock"
    r"|RSUs?|wellness|home office|learning|training|development|education|annual spend|spend|PTO|payments?|incentives?"
    r"|deduct\w*|checks?|charges?|prizes?|awards?|perks?|expenses?|mileage|phone|internet|tips|overtime|differential|premium pay|super(?:annuation)?"
)
# "$5,000 sign-on bonus", "$2M in annual revenue", "$1,000 a year for training".
REFUSED_AFTER = regex.compile(
    r"\+?\)?(?:[ /]{1,2}(?:per |an? )?(?:years?|yr|months?|weeks?|days?|annum|annually|annual|hour|hr|monthly|yearly|quarterly|quarter)\b)?"
    r"(?: |-(?! ))?(?:(?:worth|in|of|for|towards?|to(?:wards)? the)\b ?){0,2}"
    r"(?:(?!(?:base|salary|basic|OTE|compensation|pay|wage|plus|and|with|along|or|DOE|depending|based|to|including|inclusive|as|is|are|\+)\b)\w[\w’'&%/-]* ){0,4}?"
    rf"(?P<other>{_OTHER_MONEY})\b(?! ?:|[ -](?:eligible|eligibility|plan|included|package|structure|available))",
    regex.I,
)
OTHER_UNITS = regex.compile(
    r"p?[ ]?(?:/|per|an?|each|for every|for each)[ ]?(?:sale|lead|visit|student|mile|unit|shift|referral|user|seat|person|employee|head|square|sq|ton|load|stop"
    r"|route|class|session|quarter|appointment|call|case|contract|customer|month (?:stipend|allowance|car)|pay ?(?:period|check)|article|word|page|hire|event|game|delivery|block|trip|minute|kWh|barrel|SKU|share)s?\b",
    regex.I,
)
# Other money named before a sum: "quota of $1.5M", "Sign-on bonus: $5,000".
REFUSED_BEFORE = regex.compile(
    r"(?<!\+ )(?<!\+)(?<!plus )(?<!and )(?<!& )(?<!with )(?<!/ ?)(?<!or )(?<!, )(?<!plus \w+ )(?<!including )"
    rf"\b(?P<other>{_OTHER_MONEY}|raised|raising|401\(?k\)?|managing|acquired|saved?|invest(?:ed|ing)?|sold|selling|closing|valued|worth|generat\w+"
    r"|exceed\w*|grow\w*|grew|manage|reimburse|cover(?:s|ing)?|covered|spending|cap|threshold|minimum wage|deposit|fine|penalt(?:y|ies)|backed|series [A-F]|trust|under management|annual sales)\b"
    r"(?! (?:compensation|pay|salary|range|level|representative|manager|executive|director|rep|package))",
    regex.I,
)
# On a line that has only a label above it, these words are about something else.
REFUSED_LINE = regex.compile(
    r"\b(?:allowances?|stipends?|reimburs\w+|budgets?|insurance|401|deductibles?|premiums?|vouchers?|gift|sign[- ]on|referrals?|tuition|quota|revenue|fertility|adoption|relocation|set-?up)\b",
    regex.I,
)
# Money of another kind, however near a word of pay stands: "refer a friend and earn".
REFUSED_SENTENCE = regex.compile(
    r"\b(?:refer|recommend)(?:ring|s)? (?:a|your|an?other) (?:\w+ )?(?:friend|colleague|nurse|candidate|someone)\b|\brefer a\b"
    r"|\bvariable (?:target|pay|comp(?:ensation)?|component|earnings)(?: of| is|:)?[^.;:\d]{0,20}$|\bwe expect $"
    r"|\b(?:supplement|weighting|incentive payment|golden hello|enhancement)\b[^.;:]{0,60}$",
    regex.I,
)
# Nobody offers what others earn.
TESTIMONIAL = regex.compile(
    r"\b(?:top|our|best|average|typical|many|most|some|other|successful|current|high(?:est)?)[- ](?:[\w-]+ ){0,3}?"
    r"(?:reps?|performers?|performing|earners?|producers?|agents?|advisors?|sellers?|associates?|people|consultants?|representatives?|drivers?|members|executives)\b"
    r"[^.\n]{0,60}\b(?:earn\w*|mak(?:e|es|ing)|averag\w+|income)\b|\b(?:reps|agents|others|people|performers|consultants|representatives|drivers|advisors) (?:\w+ ){0,3}(?:earn|make|average)"
    r"|\b(?:earned|averaged|took home)\b[^.\n]{0,40}$",
    regex.I,
)
OTHER_JOBS = regex.compile(
    r"\b(?:other (?:roles|positions|jobs)|similar (?:roles|jobs)|minimum wage|household|graduates of)\b",
    regex.I,
)

# "(actual £17,500)" is the share of a full-time salary named before.
PART_TIME_SHARE = regex.compile(r"\(\s?actual\b[^)\d]{0,20}$", regex.I)
# A sum that opens its line, and what may follow one that has the line for itself.
OPENS_LINE = regex.compile(
    r"\W{0,8}(?:(?:up to|from|between|approximately|approx|circa|around|starting at)\b\W{0,3})?",
    regex.I,
)
ON_TOP_BEHIND = regex.compile(
    r"[^\w\n+]{0,3}(?:\+|(?:plus|DOE|D\.O\.E|depending|dependent|pro[- ]rata|inclusive|including|based on (?:full|experience))\b)",
    regex.I,
)

# Right behind a sum: "$100k base", "£45,000 (OTE)", "$120k-$150k on target earnings".
_UNITS_BEHIND = r"(?:[ ]?(?:/|per|an?|p)[ .]?(?:years?|yr|annum|a\b|hours?|hr|h\b|months?|weeks?|days?)\.?|[ ](?:annually|annual|yearly|hourly|gross|USD|GBP|pa|DOE))"
LABEL_BEHIND = regex.compile(
    rf"\+?{_UNITS_BEHIND}{{0,3}}[ ]?[(\[–-]?[ ]?(?:in |as |of )?(?:(?:expected|estimated|uncapped|realistic|annual|annualized|hourly|guaranteed|starting|initial|target|first year|year 1|full|competitive|range|total|minimum|maximum) ){{0,2}}"
    rf"(?:(?P<ote>{_OTE_WORDS})|(?P<total>{_TOTAL_WORDS})|(?P<base>base\b|basic\b|salary\b|guaranteed base|base salary)|(?P<unspecified>DOE\b|D\.O\.E|depending on (?:\w+ )?(?:experience|skills|qualifications)|compensation\b|earnings?\b|total package|package\b|pay\b|wage\b|starting pay))(?! ?:)",
    regex.I,
)
# "Salary range: ", right before a sum: what follows the sum is another matter.
DIRECT_LABEL = regex.compile(
    r"\b(?:salar(?:y|ies)|pay|compensation|wages?|base|remuneration|OTE|earnings)(?: (?:range|rate|band|scale|package))?(?: for (?:this|the) (?:[\w-]+ ){0,3}(?:role|position|job))?"
    r"\s{0,4}(?::|[-–—]|\b(?:is|of|from|between|ranging|ranges|starts|starting|at)\b)(?:[\s:–—-]|\b(?:of|from|between|at|up to|to|approximately|around)\b){0,8}$",
    regex.I,
)
# "The salary ranges are as follows": the sums behind it are base.
BASE_BELOW = regex.compile(
    r"\b(?:base|salar(?:y|ies))\b[^.\n]{0,90}\b(?:below|following|as follows)\b"
    r"|\b(?:base (?:salary|pay)|salary) range for (?:this|the) (?:role|position|job)\b(?![^.\n]{0,120}[$£€])",
    regex.I,
)
# "This range represents base salary": the sum before it is base.
BASE_SAID = regex.compile(
    r"\b(?:this|the|above|these|stated|listed|posted|disclosed) (?:[\w-]+ ){0,3}?(?:range|figure|amount|compensation|pay|rate)s? (?:[\w-]+ ){0,3}?"
    r"(?:is|are|represents?|reflects?|refers? to|includes?|indicates?)(?: only)?(?: (?:the|only|just|a|an|annual|annualized|gross|good faith|estimate|of|target|minimum|and|maximum|for|new|hire|to)){0,7} base\b"
    r"|(?-i:\b(?:The|This)) (?:[\w-]+ ){0,2}(?:base pay|salary) range\b",
    regex.I,
)

PERIODS = regex.compile(
    r"(?P<hour>\b(?:per|an|each|/) ?hours?\b|/ ?h(?:ou)?rs?\b|/ ?h\b|\bhourly\b|\bp/?\.?h\b|\bper hr\b|\bhr\b)"
    r"|(?P<year>\b(?:per|an?|each) ?(?:year|annum|yr)\b|/ ?(?:year|yr|annum|annual)\w*|\bannual(?:ly|i[sz]ed)?\b|\byearly\b|\bp\.? ?a\b|\bper/year\b|/ ?y\b|\bannum\b|\bYR\b)"
    r"|(?P<biweekly>\bbi-?weekly\b|\bfortnight(?:ly)?\b|\b(?:per|every) (?:two|2|other) ?weeks?\b|/ ?2 ?w(?:ee)?ks?\b)"
    r"|(?P<semimonthly>\bsemi-?monthly\b|\b(?:twice|two times) (?:a|per|each) month\b)"
    r"|(?P<month>\b(?:per|an?|each) ?month\b|/ ?mo(?:nth)?\b|(?<!bi-)\bmonthly\b|\bp\.?c\.?m\b)"
    r"|(?P<week>\b(?:per|an?|each) ?week\b|/ ?w(?:ee)?k\b|\bweekly\b)"
    r"|(?P<day>\b(?:per|an?|each) ?day\b|/ ?day\b|\bdaily\b|\bday rate\b)",
    regex.I,
)
# What a sum of each period can be; a word that leads outside it means something else ("paid weekly").
PLAUSIBLE: dict[str, tuple[float, float]] = {
    HOUR: (3.0, 1_000.0),
    DAY: (30.0, 5_000.0),
    WEEK: (100.0, 20_000.0),
    BIWEEKLY: (200.0, 40_000.0),
    SEMIMONTHLY: (200.0, 40_000.0),
    MONTH: (300.0, 60_000.0),
    YEAR: (7_000.0, 5_000_000.0),
}
YEAR_FROM, HOUR_BELOW = 15_000.0, 400.0  # decision D17
