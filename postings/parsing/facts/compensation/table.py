"""The words around money that make a sum the pay of the job, with its basis and its period.

A label names pay and its basis ("base salary"); of the words before a sum the nearest decides.
Words of other money ("quota", "stipend") stand in `other_money`.
"""

from __future__ import annotations

import regex

from postings.guide.pay import PayBasis, Period

BASE, OTE, TOTAL, UNSPECIFIED = PayBasis.BASE, PayBasis.OTE, PayBasis.TOTAL, PayBasis.UNSPECIFIED
YEAR, MONTH, WEEK, DAY, HOUR = Period.YEAR, Period.MONTH, Period.WEEK, Period.DAY, Period.HOUR
SEMIMONTHLY, BIWEEKLY = Period.SEMIMONTHLY, Period.BIWEEKLY  # decision D50
# A period that the guide has no name for: "a quarter", "bi-monthly", "per pay period".
UNNAMED = "unnamed"

# --- the basis -----------------------------------------------------------------------------------
# "On-target earnings", "on-track earnings", "OTE" and "OTC" are one (guide D51).
_ON_TARGET = (
    r"\bon[- ]target\b(?: (?:earnings?|compensation|income|incentive|pay|commission))?"
    r"|\bon[- ]track earnings?"
)
# "$180k at plan", "at goal, total cash compensation".
_AT_PLAN = (
    r"\bat[- ](?:plan|goal)\b"
    r"(?:,? (?:the |your )?total (?:cash )?(?:compensation|earnings|pay|income))?"
)
_TARGET = (
    r"\btarget(?:ed)? earnings?\b"
    r"|\btarget (?:annual )?(?:total )?(?:cash )?(?:compensation|comp|pay|income) at plan"
)
_OTE_WORDS = rf"\bOTE\b|\bOTC\b|\bO\.T\.E\b|{_ON_TARGET}|{_AT_PLAN}|{_TARGET}"
# What one may earn is base and commission together.
_POTENTIAL = r"\bearnings? potential\b|\bpotential (?:earnings|income)\b|\bincome potential\b"
_TOTAL_WORDS = (
    r"\btotal (?:[\w-]+ ){0,3}?"
    r"(?:compensation|comp|cash|pay|earnings?|rewards?|income|package|remuneration)\b"
    rf"|{_POTENTIAL}"
    r"|\ball[- ]in (?:compensation|pay)|\bTTC\b|\bTTCC?\b|\bpackage worth\b"
)
# No base of customers, no basic skills, no "50% of salary".
_BASE = (
    r"(?<!customer |client |user |donor |knowledge |data|fan )\bbase\b"
    r"(?! (?:of|in) (?:\w+ )?(?:customers|clients|operations|users))"
)
_BASIC = r"(?<!on a )\bbasic\b(?! (?:needs|life|knowledge|understanding|skills))"
_SALARY = (
    r"(?<!(?:% of|half of|part of|times|year'?s|months?|employee|annual%) (?:your |the )?)"
    r"\bsalar(?:y|ies|ied)\b"
    r"(?! (?:history|continuation|sacrifice))"
)
_BASE_WORDS = rf"{_BASE}|{_BASIC}|{_SALARY}"
# "workers' compensation" is an insurance, "compensation analyst" a job.
_COMPENSATION = (
    r"(?<!deferred )(?<!workers.? )\bcompensation\b(?! (?:consult|analyst|manager|plans? admin))"
    r"|\bcomp\b|\bremuneration\b|\bwages?\b"
)
# "pay for this role", but not "pay for your gym", "pay off", "paid leave".
_PAY = r"\bpay(?:s|ing|out)?\b(?! (?:for(?! (?:this|the) )|off|back|down|out)\b)"
# "paid time off" is no pay for the work.
_LEAVE = (
    r"time|parental|maternity|paternity|leave|sick|vacation|holidays?|family|volunteer|by|for|off"
    r"|days|bereavement|medical|life|social|annual leave|lunch|training"
)
_PAID = rf"\bpaid\b(?! (?:{_LEAVE})\b)|\bearn(?:s|ings?|ed)?\b|\bmak(?:e|ing)\b"
_RATES = (
    r"\b(?:hourly|day|daily|pay|bill|starting|weekly|contract|hour|hr|target|current|sessional"
    r"|locum) rates?\b|^\W{0,3}rates?\b|\brate of pay\b"
    r"|\b(?:hiring|posting|pay|compensation) (?:range|band|scale)\b"
)
_PACKAGE = (
    r"(?<!relocation |support |benefits? |severance |golden hello )\bpackage\b|\bhourly\b"
    r"|\bincome\b|\bstipend for this (?:role|position)\b"
)
_PAY_WORDS = rf"{_COMPENSATION}|{_PAY}|{_PAID}|{_RATES}|{_PACKAGE}"
# Only right before the sum: "the expected range for this role is", "Hiring ranges:", "Band 5 (".
_OTHER_RANGE = r"(?<!\b(?:price|budget|size|age|revenue|temperature|in the|deal|ACV)[ -])"
_OF_THIS_ROLE = (
    r"(?: ?(?:for|in|of) (?:this|the|our) (?:[\w/-]+ ){0,4}?"
    r"(?:role|position|job|opportunity|posting|level))?"
)
_RANGE_WORDS = (
    rf"{_OTHER_RANGE}\b(?:ranges?|rates? (?=for ))\b"
    rf"(?={_OF_THIS_ROLE}(?: (?:is|are|will be))?(?: (?:from|between|approximately))?"
    r"[^\w\n]{0,4}$)"
    r"(?!(?: from| between))"
)
# "Band 4 - £21,300": a grade names pay only right before its sum.
_GRADE_WORDS = r"\bbands? ?[1-9][a-d]?(?=[^\w\n]{0,4}(?:(?:up to|from) )?$)"
# Basis by the words; the order is that of the search.
LABELS = regex.compile(
    # "total base pay" is a total: of words that overlap the more telling one.
    rf"(?P<ote>{_OTE_WORDS})|(?P<total>{_TOTAL_WORDS})|(?P<base>{_BASE_WORDS})"
    rf"|(?P<unspecified>{_PAY_WORDS}|{_RANGE_WORDS}|{_GRADE_WORDS})",
    regex.I,
)

# Right behind a sum: "$100k base", "£45,000 (OTE)", "$120k-$150k on target earnings".
_UNITS_BEHIND = (
    # Not over a full stop: "$30,000 per year. Base salary: $90,000".
    r"(?:[ ]?(?:/|per|an?|p)[ .]?(?:years?|yr|annum|a\b|hours?|hr|h\b|months?|weeks?|days?)"
    r"(?:\.(?! (?-i:[A-Z])))?"
    r"|[ ](?:annually|annual|yearly|hourly|gross|USD|GBP|pa|DOE))"
)
_ADJECTIVES = (
    r"expected|estimated|uncapped|realistic|annual|annualized|hourly|guaranteed|starting|initial"
    r"|target|first year|year 1|full|competitive|range|total|minimum|maximum"
)
# "$92,000 base".
_BASE_BEHIND = r"base\b|basic\b|salary\b|guaranteed base|base salary"
_PAY_BEHIND = (
    r"DOE\b|D\.O\.E|depending on (?:\w+ )?(?:experience|skills|qualifications)|compensation\b"
    r"|earnings?\b|total package|package\b|pay\b|wage\b|starting pay"
)
# A bracket that holds the next sum labels that one: "$240k (base $120k)".
_OPENING = r"[ ]?(?:–|-|[(\[](?![^)\]]{0,40}$))?[ ]?"
LABEL_BEHIND = regex.compile(
    rf"\+?{_UNITS_BEHIND}{{0,3}}{_OPENING}"
    rf"(?:in |as |of )?(?:(?:{_ADJECTIVES}) ){{0,2}}"
    rf"(?:(?P<ote>{_OTE_WORDS})|(?P<total>{_TOTAL_WORDS})|(?P<base>{_BASE_BEHIND})"
    rf"|(?P<unspecified>{_PAY_BEHIND}))(?! ?:)",
    regex.I,
)
# "Salary range: ", right before a sum: what follows the sum is another matter.
_DIRECT_LABEL = (
    r"\b(?:salar(?:y|ies)|pay|compensation|wages?|base|remuneration|OTE|earnings)"
    r"(?: (?:range|rate|band|scale|package))?"
    r"(?: for (?:this|the) (?:[\w-]+ ){0,3}(?:role|position|job))?"
)
_IS = r"\s{0,4}(?::|[-–—]|\b(?:is|of|from|between|ranging|ranges|starts|starting|at)\b)"
_BOUND = r"(?:[\s:–—-]|\b(?:of|from|between|at|up to|to|approximately|around)\b){0,8}"
DIRECT_LABEL = regex.compile(rf"{_DIRECT_LABEL}{_IS}{_BOUND}$", regex.I)
# "The salary ranges are as follows": the sums behind it are base.
BASE_BELOW = regex.compile(
    r"\b(?:base|salar(?:y|ies))\b[^.\n]{0,90}\b(?:below|following|as follows)\b"
    r"|\b(?:base (?:salary|pay)|salary) range for (?:this|the) (?:role|position|job)\b"
    r"(?![^.\n]{0,120}[$£€])",
    regex.I,
)
# What a range holds, said in a sentence of its own, beats its label (guide D51).
# "This range represents base salary": the sum before it is base.
_THIS = r"(?:this|the|above|these|stated|listed|posted|disclosed) (?:[\w-]+ ){0,3}?"
_THIS_RANGE = (
    rf"\b(?:{_THIS}(?:range|figure|amount|compensation|pay|rate)"
    r"|(?:pay|salary|compensation) (?:range|detail|figure|amount)|(?-i:Range))s?"
    r" (?:(?!not\b)[\w-]+ ){0,4}?"
)
_REPRESENTS = (
    r"(?:is|are|represents?|reflects?|refers? to|includes?|indicates?|covers?|inclusive of"
    r"|is indicative of)"
    r"(?: only)?"
)
_ONLY_THE = (
    r"(?: (?:the|only|just|a|an|annual|annualized|gross|good faith|estimate|of|target|minimum|and"
    r"|maximum|for|new|hire|to|both)){0,7}"
)
_VARIABLE_PAY = r"(?:variable|commissions?|incentives?|bonus(?:es)?|on[- ]target)"
# "the base salary only, and do not include bonus" is base.
_NO_DENIAL = r"(?:(?!\bnot\b|n['’]t\b|\bexclu|\bonly\b)[^.;:\n$£€])"
_AND_VARIABLE = (
    rf"{_NO_DENIAL}{{0,25}}(?:\band\b|\bplus\b|[+&,]){_NO_DENIAL}{{0,30}}\b{_VARIABLE_PAY}\b"
)
_BASE_AND_VARIABLE = rf"{_NO_DENIAL}{{0,30}}\bbase\b{_AND_VARIABLE}"
BASE_SAID = regex.compile(
    rf"{_THIS_RANGE}{_REPRESENTS}{_ONLY_THE} base\b(?!{_AND_VARIABLE})"
    r"|(?-i:\b(?:The|This)) (?:[\w-]+ ){0,2}(?:base pay|salary) range\b"
    r"|\bbase (?:pay|salary) offered within (?:the|this)\b",
    regex.I,
)
_RANGES = r"\b(?:ranges?|figures?|amounts?|numbers?)\b(?! of)[^.;:\n$£€]{0,70}?"
_HOLD = (
    r"\b(?:is|are|represents?|reflects?|refers? to|includes?|including|covers?|inclusive of"
    r"|comprised of|comprises?|consists? of|combines?|made up of)\b(?! not\b)"
)
# "For sales roles, the ranges include ..." says nothing of this one.
_OF_SOME_ROLES = r"(?<!\bfor [^.\n]{0,40}\broles?\b[^.\n]{0,60})"
TOTAL_SAID = regex.compile(
    rf"(?<!\bnot ){_OF_SOME_ROLES}(?:{_RANGES}{_HOLD}{_BASE_AND_VARIABLE}"
    rf"|{_THIS_RANGE}{_REPRESENTS}{_ONLY_THE} total\b)",
    regex.I,
)
# "The pay range of $170,000 - $195,000 covers base and commission".
TOTAL_BEHIND = regex.compile(
    rf"[^.;:\n$£€]{{0,12}}(?:\b(?:and|which) )?{_HOLD}{_BASE_AND_VARIABLE}", regex.I
)
OTE_SAID = regex.compile(
    rf"{_THIS_RANGE}{_REPRESENTS}{_ONLY_THE}(?: total)? (?:{_OTE_WORDS})", regex.I
)
# An average is no offer where a range or a rate stands beside it: "an average base pay of $185k".
AVERAGE = regex.compile(r"\baverag\w+\b[^.;:\d]{0,40}$", regex.I)
ON_AVERAGE = regex.compile(r"\W*(?:[\w-]+ ){0,3}on average\b", regex.I)

# --- the line ------------------------------------------------------------------------------------
# "(actual £17,500)" is the share of a full-time salary named before.
# Beside a pro rata figure the full-time one counts (guide D53).
PART_TIME_SHARE = r"\(\s?(?:actual|pro[- ]rata(?:ed)?)\b[^)\d]{0,20}"
# A sum that opens its line, and what may follow one that has the line for itself.
OPENS_LINE = regex.compile(
    r"\W{0,8}(?:(?:up to|from|between|approximately|approx|circa|around|starting at)\b\W{0,3})?",
    regex.I,
)
# Behind the unit too: "$166,000/year + bonus".
ON_TOP_BEHIND = regex.compile(
    rf"{_UNITS_BEHIND}{{0,2}}[^\w\n+]{{0,3}}(?:\+|(?:plus|DOE|D\.O\.E|depending|dependent"
    r"|pro[- ]rata|inclusive|including|based on (?:full|experience))\b)",
    regex.I,
)

# --- the period ----------------------------------------------------------------------------------
_AN_HOUR = (
    r"\b(?:per|an|each|/) ?hours?\b|/ ?h(?:ou)?rs?\b|/ ?h\b|\bhourly\b|\bp/?\.?h\b"
    r"|\bper hr\b|\bhr\b"
)
_A_YEAR = (
    r"\b(?:per|an?|each) ?(?:year|annum|yr)\b|/ ?(?:year|yr|annum|annual)\w*"
    r"|\bannual(?:ly|i[sz]ed)?\b|\byearly\b|\bp\.? ?a\b|\bper/year\b|/ ?y\b|\bannum\b|\bYR\b"
)
_TWO_WEEKS = (
    r"\bbi[- ]?weekly\b|\bfortnight(?:ly)?\b"
    r"|(?:\b(?:per|every|each)|/) ?(?:two|2|other|second)[- ]?w(?:ee)?ks?\b"
    r"|\bevery (?:14|fourteen) days\b|\b26 (?:pay (?:periods|checks)|times) (?:per|a) year\b"
)
_HALF_A_MONTH = (
    r"\bsemi[- ]?monthly\b|\b(?:twice|two times) (?:(?:a|per|each|every) month|monthly)\b"
    r"|\b(?:1st|first) and (?:the )?(?:15th|fifteenth)\b|\bhalf[- ]monthly\b"
)
# "bi-monthly" is twice a month or every two (guide D50); quarters and pay periods have no name.
_NO_NAMED_PERIOD = (
    r"\bbi[- ]?monthly\b|\bevery (?:two|2|other|second|three|3|six|6) months\b"
    r"|(?:\b(?:per|an?|each|every)|/) ?(?:quarter|pay ?(?:period|check|day)|half[- ]year)\b"
    r"|\bquarterly\b|\bsemi-?annually\b"
)
_A_MONTH = r"\b(?:per|an?|each) ?month\b|/ ?mo(?:nth)?\b|\bmonthly\b|\bp\.?c\.?m\b"
_A_WEEK = r"\b(?:per|an?|each) ?week\b|/ ?w(?:ee)?k\b|\bweekly\b"
_A_DAY = r"\b(?:per|an?|each) ?day\b|/ ?day\b|\bdaily\b|\bday rate\b"
PERIODS = regex.compile(
    # Two weeks before the week: "bi-weekly" holds "weekly", "twice monthly" a month.
    rf"(?P<hour>{_AN_HOUR})|(?P<biweekly>{_TWO_WEEKS})|(?P<semimonthly>{_HALF_A_MONTH})"
    rf"|(?P<year>{_A_YEAR})|(?P<month>{_A_MONTH})|(?P<week>{_A_WEEK})|(?P<day>{_A_DAY})",
    regex.I,
)
NO_NAMED_PERIOD = regex.compile(_NO_NAMED_PERIOD, regex.I)
# "$55,000 with monthly bonuses", "$18,500. Weekly pay!": the period is another thing's.
UNIT_BORDER = regex.compile(
    r"\+(?! ?(?:vat|tax))|&|\b(?:plus|with|and(?! (?:the )?(?:15|fif))|including)\b"
    r"|;|[.!?](?=\s+(?-i:[A-Z]))"
    r"|,(?=\s\w+ (?:bonus|commission|incentive))",
    regex.I,
)
# How a yearly salary is handed out is no period (guide D50): "$38,000, paid bi-weekly".
HANDED_OUT = regex.compile(r"\bpa(?:id|yable)\b", regex.I)
# What a sum of each period can be; a word that leads outside it means something else: "paid
# weekly".
PLAUSIBLE: dict[str, tuple[float, float]] = {
    HOUR: (3.0, 1_000.0),
    DAY: (30.0, 5_000.0),
    WEEK: (100.0, 20_000.0),
    BIWEEKLY: (200.0, 40_000.0),
    SEMIMONTHLY: (200.0, 40_000.0),
    MONTH: (300.0, 60_000.0),
    YEAR: (7_000.0, 5_000_000.0),
}
PLAUSIBLE_UNNAMED = (200.0, 400_000.0)
YEAR_FROM, HOUR_BELOW = 15_000.0, 400.0  # decision D17
