"""Who does something in a statement, if not the candidate: patterns of subjects. A pure table.

The group `whom` is whom a subject names: they hold this job where its title names them too.
"""

from __future__ import annotations

from postings.parsing.matching.alternatives import any_of

PEOPLE = any_of(
    r"employees?|staff(?: members?)?|colleagues|coworkers|workers|workforce|personnel|associates",
    r"team ?mates?|team[- ]members|people|crew|talent|hires",
)
# Whom this job may lead, or works beside.
TEAMS = any_of(
    r"(?:sales ?|field |inside |account |regional )?(?:reps|representatives|sellers|executives)",
    r"teams?|salespeople|managers|engineers|agents|advisors|producers|consultants|recruiters",
)
# Who is seldom meant by a posting for sellers, unless its title says so.
_OCCUPATIONS = any_of(
    r"engineers|developers|designers|scientists|researchers|underwriters|adjusters|actuaries",
    r"technicians|installers|mechanics|electricians|operators|drivers|interns|instructors",
    r"nurses|physicians|doctors|clinicians|therapists|pharmacists|caregivers|lawyers|attorneys",
    r"chemists|physicists|biologists|dentists|welders|builders|farmers|truckers|clerks|crews|pilots",
    r"accountants|analysts|recruiters|editors|journalists|cashiers|chefs|teachers|contractors",
)
_DEPARTMENTS = any_of(
    r"engineering|product|marketing|support|finance|legal|hr|it|design|data|operations|research",
    r"service|customer \w+|technology|manufacturing|warehouse|installation|underwriting|claims",
)
JOBS = r"roles|positions|jobs|openings|opportunities|vacancies|departments|functions|locations"
_SOME = r"some|most|many|several|certain|other|various|a few|a number of|the majority of|all other"
_DO = (
    r"(?:is|are|was|were|can|may|might|will|would|have|has|had|who|that|get|gets|enjoys?|works?"
    r"|worked|operates?|lives?|spans?|meets?|comes?|collaborates?|sits?|choose)"
)
_ACT = rf"(?:{_DO}|speaks?|holds?|earns?|travels?|averages?|brings?)"
# Where a clause begins: no word and no comma stands before.
_OPENING = r"(?<![\w,&/’'-] )"
# "Most of our roles", "some positions", "other teams".
_OTHERS = (
    rf"(?:{_SOME}) of them|(?:{_SOME})(?: of (?:our|the|these|those))?"
    rf" (?:[\w-]+ ){{0,2}}?(?:{JOBS}|(?P<whom>{PEOPLE}|{TEAMS})|(?:sites|stores) (?:are|have))"
)
# As the subject: "our engineers work", "employees may".
_OUR_PEOPLE = (
    rf"(?:our|their|whose|its) (?:[\w&/-]+ ){{0,3}}?(?:{PEOPLE}|{TEAMS}|{_OCCUPATIONS})"
    rf"(?=(?: (?!(?:and|we|you|to)\b)[\w-]+){{0,2}}? {_ACT}\b"
    r"|, (?:most|many|some|all|each|both|half)\b)"
)
# "This employee will" is the holder.
_GENERAL_PEOPLE = (
    rf"(?<!\b(?:this|the) )(?:eligible |full[- ]time )?(?:{PEOPLE})(?= (?:\w+ly )?{_DO}\b)"
)
# "Technicians on our crews must hold", "interns in the other office are paid".
_AT_SOME_PLACE = r"(?: (?:at|in|on|of|from|for|that|who)(?: (?!this\b)[\w&’'-]+){1,6}?)?"
_OF_OCCUPATIONS = (
    rf"{_OPENING}(?:[\w-]+ ){{0,2}}?(?P<whom>{_OCCUPATIONS}){_AT_SOME_PLACE}"
    rf"(?= (?:\w+ly )?(?:{_ACT}|must|needs?|should|earn)\b|, (?:most|many|some|all|each)\b)"
)
# Wherever it stands: "you sit next to analysts who hold the CFA".
_WHO_DO = (
    rf"(?P<whom>{_OCCUPATIONS})(?: (?:at|in|on|from) [\w-]+)? (?:who|that)"
    rf"(?= (?:\w+ly )?(?:{_ACT}|speak|hold|earn|travel)\b)"
)
_ELSEWHERE = (
    rf"{_OPENING}(?P<whom>{PEOPLE}) (?:in|at|on) (?:our|other|another)(?: [\w-]+){{1,3}}?"
    rf"(?= (?:{_ACT}|must|needs?)\b)"
)
_COLLEAGUES = (
    r"(?:your|the|our) (?:future |new )?(?:colleagues|peers|teammates|coworkers)"
    rf"(?: (?:in|at|on|from) (?:[\w-]+ ?){{1,3}}?)?(?= {_ACT}\b)"
)
_DEPARTMENT = (
    rf"(?:the|our) (?P<whom>{_DEPARTMENTS}) (?:group|department|team|organi[sz]ation|crew)s?"
    rf"(?=, (?:which|who|most|many|all)\b| {_ACT}\b)"
)
# "The CEO has 25 years", "Founder Lena Ortiz holds a CPA".
_OFFICERS = (
    r"(?P<whom>(?:co-?)?founders?|ceo|cfo|coo|cto|chair(?:man|woman)|presidents?|owners?|mrs?\.|dr\.)"
    r"(?:,? (?-i:\p{Lu}[\p{L}.’'-]+)){0,3}"
    r"(?=,? (?:ha[sdv]e?|holds?|brings?|earned|speaks?)\b|, (?:an?|the) )"
)
_CUSTOMER_NAMES = (
    r"customers?|clients?|patients?|consumers?|members|merchants?|prospects?|vendors?|suppliers?"
    r"|users?|learners?|students?|borrowers?|shoppers?|employers"
)
_CUSTOMERS = rf"(?:(?:our|the|their|your) )?(?:{_CUSTOMER_NAMES})(?= (?:\w+ly )?{_DO}\b)"
# As the subject that opens a clause, whatever they do: "Clients tell us that their reps travel".
_SERVED = any_of(
    r"customers|clients|patients|consumers|merchants|prospects|vendors|suppliers|learners|guests",
    r"truckers|commuters|freelancers|investors|homebuyers|buyers|tenants|landlords|retailers",
    r"restaurants|hospitals|schools|borrowers|shoppers|policyholders|homeowners|subscribers",
    r"members(?! of (?:the|our|your|this))",
)
_OPENS_WITH_CUSTOMERS = (
    rf"{_OPENING}(?:(?:our|the|their|these|many|most) )?(?P<whom>{_SERVED})"
    r"(?=,? (?!and\b|or\b|to\b)(?-i:[a-z]))"
)
# "The families we serve", "advisors at the banks that we serve", "brokers who sell with us".
_WHOM_WE_SERVE = (
    rf"{_OPENING}(?:(?:the|those|all|our) )?(?P<whom>[\w-]+)(?: (?:at|in|of) (?:the )?[\w-]+)?"
    r" (?:(?:that|who|whom) )?we (?:serve|help|insure|partner with)"
)
_WITH_US = (
    rf"(?P<whom>{TEAMS}|brokers|{_OCCUPATIONS}) who (?:sell|partner|place business|do business)"
    r" with us"
)
_MADE_ABLE = rf"{_CUSTOMER_NAMES}|companies|business(?:es)?|organi[sz]ations|families|firms|people"
_WE_HELP = (
    r"(?:we|platform|software|products?|services?|solutions?|technology) (?:also )?"
    rf"(?:help|enable|allow|empower)s? (?:[\w-]+ ){{0,2}}?(?:{_MADE_ABLE})"
)
_WE_SERVE = r"we (?:serve|insure|teach|fund|equip|connect|match) (?:[\w-]+ ){0,2}?\w+s"

# Of what an earlier row covers, no later row reads again.
ALL_PEOPLE = (_OTHERS, _OUR_PEOPLE, _GENERAL_PEOPLE)
SOME_PEOPLE = (_OF_OCCUPATIONS, _WHO_DO, _ELSEWHERE, _COLLEAGUES, _DEPARTMENT, _OFFICERS)
SERVED = (_WHOM_WE_SERVE, _WITH_US, _WE_HELP, _WE_SERVE)
CUSTOMERS = (_CUSTOMERS, _OPENS_WITH_CUSTOMERS)
