"""What years are years of: the words of each category of guide 5.3. A pure table.

`THINGS` are what a manager of things manages: "project management" is leading no one.
"""

from __future__ import annotations

# --- selling -------------------------------------------------------------------------------------
_SELLING = (
    r"sales|salesforce(?= team)|selling|sell|sold|hunting|quotas?|quota[- ]carrying|closing"
    r"|telesales|new business|cold[- ]calling|prospecting|revenue[- ]generating"
)
_SELLERS = (
    r"salespe\w+|seller|hunter|closer|wholesal\w+|SDRs?|BDRs?|account executives?|AEs?|producers?"
    r"|reps\b|representatives?|territory reps?"
)
# Commercial and revenue work is selling where they name the kind of work (guide D41):
# "commercial leadership", "revenue roles"; "commercial insurance" is a product.
_WORKS = (
    r"roles?|positions?|leadership|leaders?|experience|success|strategy|teams?|organi[sz]ations?"
    r"|functions?|capacity"
)
_REVENUE = rf"revenue(?= (?:{_WORKS})\b|,|\s*$)|commercial(?= (?:{_WORKS}|life|bio\w*|pharma\w*)\b)"
_MARKETS = r"(?:go-to-market|GTM)(?= leadership)|(?-i:CCO|CRO|CSO)|customer acquisition"
SALES = rf"\b(?:{_SELLING}|{_SELLERS}|{_REVENUE}|{_MARKETS})\b"
# Work beside selling that has its word: these are taken out before SALES is asked.
# "sales operations", "sales engineering": beside selling, not selling.
_SALES_OFFICE = (
    r"operations?|ops|enablement|engineer\w*|support|analytics|training|tax|compensation|systems?"
    r"|administration|force automation|strategy|and marketing automation"
)
NOT_SALES = (
    rf"\b(?:pre-?\s?sales|post-?sales|after-?sales|sales (?:{_SALES_OFFICE})|point of sales?"
    r"|customer service representatives?|salesforce(?:\.com)?|legal representatives?)\b"
)
# A team led is a sales team where one of these names it.
_TEAMS_THAT_SELL = r"(?:commercial|revenue) (?:teams?|organi[sz]ations?|leaders)|go-to-market|GTM"
TEAM_OF_SALES = (
    r"\b(?:sales|selling|reps?|representatives?|quota\w*|SDRs?|BDRs?|AEs?|account executives?"
    r"|sellers?|salespe\w+|producers?|wholesalers?|territory|closers?"
    rf"|{_TEAMS_THAT_SELL})\b"
)

# --- accounts and business -----------------------------------------------------------------------
# "relationship management" too (guide 5.3).
_CUSTOMERS = (
    r"(?:key |strategic |national |major |named )?"
    r"(?:accounts?|clients?|customers?|relationships?|customer[- ]success)"
)
_MANAGING_CUSTOMERS = r"managing (?:\w+ ){0,3}(?:accounts|relationships|clients|customers)"
_ACCOUNTS_GROWN = r"relationship[- ]building|accounts? development"
ACCOUNT = (
    rf"\b(?:{_CUSTOMERS}[- ](?:management|manager|managing|director|relations?)"
    r"|customer[- ]success|client[- ]success|relationship[- ]manage\w+"
    rf"|{_MANAGING_CUSTOMERS}|{_ACCOUNTS_GROWN})\b"
)
# "business and corporate development".
_DEVELOPMENT = (
    r"(?:business|market|channel|partner|dealer|client|corporate)[- /&]{1,3}"
    r"(?:and )?(?:\w+ )?development"
)
# "the channel" of partners; "the bank channel", "multi-channel" and "channel sales" are sectors
# and sales.
_CHANNELS = (
    r"(?<!dealer )(?<!bank )(?<!retail )(?<!wirehouse )(?<!adviser )(?<!multi-)channels?(?! sales)"
)
BUSINESS = (
    rf"\b(?:{_DEVELOPMENT}|biz ?dev|partnerships?|alliances?|{_CHANNELS}"
    r"|partner (?:management|manager|relations\w*|programs?)|reseller\w*|strategic partner\w*"
    r"|distributor networks?)\b"
)

# --- leading -------------------------------------------------------------------------------------
# Nouns whose management is no leading of people.
_GOODS = (
    r"territory|project|product|program(?:me)?|pipeline|channel|inventory|asset|vendor|category"
    r"|brand|campaign|event|content|materials?|warehouse|logistics|transportation|supply[- ]chain"
)
# "wealth management", "contract management".
_MONEY = (
    r"treasury|revenue|business|portfolio|wealth|money|investment|cash|credit|debt|claims?"
    r"|revenue cycle|spend|tax|grants?|price|pricing|yield|contract|order|appraisal"
    r"|pharmacy benefits?|benefits"
)
_PLACES = (
    r"office|property|facilit(?:y|ies)|fleet|construction|community|infrastructure|energy|water"
    r"|land|waste"
)
_TECHNOLOGY = (
    r"data(?:base)?|configuration|release|incident|problem|service|knowledge|document|records?"
    r"|systems?|network|cloud|identity|access|device|security|application|IT service"
    r"|test(?: data)?|technical product"
)
_PROGRAMS = (
    r"risk|case|time|capture|change|performance|quality|care|disease|pain|social media|marketing"
)
_PROCEDURES = (
    r"lifecycle|process|business process|stakeholder|expectation|conflict|demand|emergency|crisis"
    r"|delivery|engagement|partner"
)
_MANAGED = r"[- ](?:and \w+ )?(?:management|manager|managing|managers|lead|director|leadership)\b"
# "management consulting", "management software" lead nobody either.
_OF_MANAGEMENT = (
    r"consult\w+|products?|frameworks?|technolog\w*|techniques?|applications?|skills|systems?"
    r"|software|tools?|platforms?|information|accounting|solutions?|company"
)
THINGS = (
    rf"\b(?:{_GOODS}|{_MONEY}|{_PLACES}|{_TECHNOLOGY}|{_PROGRAMS}|{_PROCEDURES})s?{_MANAGED}"
    rf"|\bmanagement (?:{_OF_MANAGEMENT})|\b(?:lead[- ](?:gen\w*|qualification|time)|leads\b)"
)
# What a leader of people leads.
# "leading branches": what has people in it stands for them.
_TEAMS = (
    r"teams?|people|staff|reports?|personnel|organi[sz]ations?|departments?|branch(?:es)?|workforce"
    r"|groups?|crews?|others|sales force|salesforce|functions?|stores?|units?|center"
)
_MEMBERS = (
    r"employees?|reps?|representatives?|supervisors?|managers?|officers?|advisors?|advisers?"
    r"|individuals?|associates?|agents?|sellers?|salespe\w+|contributors?|leaders?"
)
_PROFESSIONS = (
    r"engineers|developers|directors?|executives?|professionals|producers?|SDRs?|BDRs?|AEs?"
    r"|recruiters|nurses|consultants|technicians"
)
PEOPLE = rf"\b(?:{_TEAMS}|{_MEMBERS}|{_PROFESSIONS})\b"
# A gerund or verb that leads needs people as its object.
LEADING_VERB = (
    r"\b(?:manag(?:ing|ed|e)|lead(?:ing)?|led|supervis(?:ing|ed|e)|overseeing|oversee"
    r"|direct(?:ing|ed)|coach(?:ing|ed)|heading|mentoring|hiring)\b"
)
# The noun forms lead people by themselves: "management experience", "as a District Manager".
# A title held is leading: "as a District Manager" (guide 5.3).
_LEADERS = (
    r"manager|managers|director|directors|team leads?|team leaders?|VP|vice president|DM|head of"
    r"|leader|chief \w+ officer|foreman|executive[- ]level|C-level"
)
# A "lead developer" leads the work.
_LEAD = r"lead(?: (?!developer|engineer|designer|analyst|architect)\w+)?"
LEADING_NOUN = (
    r"\b(?:management|mgmt|managerial|leadership|supervis(?:ion|ory|or|ors)|oversight"
    rf"|{_LEADERS}|{_LEAD}(?=\s*$|\s+(?:role|position|capacity)))\b"
)

# --- words that name no work ---------------------------------------------------------------------
_RELATED = (
    r"relevant|related|directly|direct|similar|equivalent|applicable|comparable|industry|same|such"
    r"|like|additional|any|work(?:ing)?|relatable|transferable"
)
_PROVEN = (
    r"professional|progressive(?:ly)?|responsible|practical|hands[- ]on|proven|successful"
    r"|demonstrated|verifiable|solid|strong|extensive|considerable|significant|meaningful"
    r"|real[- ]world|on[- ]the[- ]job"
)
_SPENT = (
    r"demonstrable|growth|corporate|mid|level"
    r"|overall|total|combined|prior|previous|recent|full[- ]time|post[- ]\w+|applied|increasing"
    r"|increasingly|years?"
)
_ROLES = (
    r"role|roles|position|positions|field|capacity|area|areas|job|career|setting|environment"
    r"|background|expertise|discipline|function|domain|business|track record|experiences?|exp\b"
)
_ASKED = r"minimum|least|more|preferred|required|plus|desired"
_FUNCTION_WORDS = r"the|a|an|of|in|with|and|or|this|as|at|our|your|their|within"
_FIGURES = r"[\d()+,.\-–’':;/&]+"
# What is left when all these are taken out names some work; nothing left is "any" (guide D11).
GENERIC = rf"\b(?:{_RELATED}|{_PROVEN}|{_SPENT}|{_ROLES}|{_ASKED}|{_FUNCTION_WORDS}|{_FIGURES})\b"

# --- occupations and sectors ---------------------------------------------------------------------
_BUSINESS_WORK = (
    r"underwriting|marketing|consulting|operations|account(?:ing|ant)|audit\w*|recruit\w*|lending"
    r"|merchandising|planning|procurement|purchasing|buying|trading|finance|P&L|bookkeep\w*"
)
_TECHNICAL_WORK = (
    r"engineering|development|developing|developer|programming|design(?:ing|er)?"
    r"|analy(?:sis|tics|st)|coding|testing|tester|troubleshooting|debugging|configuring"
    r"|implement\w*|engineer|architect\w*"
)
_CARE = r"nursing|clinical|nurse|physician|therap\w+|pharmacist|scientist|research\w*"
# "building products" is a sector.
_TRADES = (
    r"technician|mechanic\w*|driving|maintenance|installation|cook\w*|warehouse|delivery|styling"
    r"|building (?!products|materials|supplies)"
)
_OFFICE_WORK = (
    r"training|teaching|administration|admin|writing|editing|reporting|support|customer service"
    r"|service experience|outreach|legal|paralegal|communications|public relations|problem solving"
)
# Managing alone, of no people: "managing projects".
_MANAGING = (
    r"capture management|project management|product management|program management|managing"
    r"|management|mgmt|manager|specialist|coordinator|assistant"
)
OCCUPATION = (
    rf"\b(?:{_BUSINESS_WORK}|{_TECHNICAL_WORK}|{_CARE}|{_TRADES}|{_OFFICE_WORK}|{_MANAGING})\b"
)

# "in the industry" names no sector; with a name before it, it does (guide D11).
_ANY_SECTOR = (
    r"industr(?:y|ies)|sectors?|verticals?|landscape|ecosystem|institutions?|firms?|space|realm|markets?|companies|company|B2B|B2C"
    r"|start-?ups?"
)
_FINANCE = (
    r"insurance|insurtech|fintech|banking|bank|broker[- ]dealer|brokerage|carrier|mortgage|wealth"
    r"|financial services|investments?|capital markets|private equity|property and casualty|P&C"
)
# "IT" in capitals only: "it" is everywhere.
_SOFTWARE = (
    r"saas|paas|iaas|ucaas|ccaas|software|technology|tech|telecom\w*|wireless|cyber ?security"
    r"|blockchain|crypto|web3|(?-i:IT\b)|HR tech|legal tech|proptech|martech|adtech|e-?commerce"
)
_HEALTH = (
    r"health ?care|medical (?:devices?|industry|sector|technology)|devices?|pharma\w*|biotech\w*"
    r"|life sciences?|Medicare|Medicaid|managed care|health plans?|social care|NHS"
)
_INDUSTRY = (
    r"manufacturing|construction|building products|chemicals?|coatings|materials|mining|metals"
    r"|plastics|packaging|paper|aerospace|defen[cs]e|aviation|semiconductor\w*|electronics|marine"
)
_ENERGY = r"energy|oil (?:and|&) gas|utilities|solar|renewables?|agricultur\w*|agri\w*"
_TRADE = (
    r"logistics|warehousing|transportation|trucking|retail|automotive|dealership|powersports|RV"
    r"|CPG|FMCG|consumer (?:packaged )?goods|fashion|apparel|beauty|cosmetics|luxury|staffing"
)
_LEISURE = (
    r"hospitality|hotels?|restaurants?|food|beverages?|media|advertising|publishing|entertainment"
    r"|gaming|gambling|sports|fitness|travel"
)
_PROPERTY = r"real estate|housing|title|escrow"
_PUBLIC = r"government|public sector|federal|non-?profit|education|edtech|higher ed\w*"
SECTOR = (
    rf"\b(?:{_ANY_SECTOR}|{_FINANCE}|{_SOFTWARE}|{_HEALTH}|{_INDUSTRY}|{_ENERGY}|{_TRADE}"
    rf"|{_LEISURE}|{_PROPERTY}|{_PUBLIC})\b"
)
