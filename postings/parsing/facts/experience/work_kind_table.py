"""What years are years of: the words of each category of guide 5.3. A pure table.

`THINGS` are what a manager of things manages: "project management" is leading no one.
"""

from __future__ import annotations

SALES = (
    r"\b(?:sales|salespe\w+|salesforce(?= team)|selling|sell|sold|seller|hunter|hunting|quotas?|quota[- ]carrying|closing|closer|wholesal\w+|telesales|SDRs?|BDRs?|"
    r"account executives?|AEs?|new business|producers?|reps\b|representatives?|cold[- ]calling|territory reps?|prospecting|revenue[- ]generating)\b"
)
NOT_SALES = (
    r"\b(?:pre-?\s?sales|post-?sales|after-?sales|sales (?:operations?|ops|enablement|engineer\w*|support|analytics|training|tax|compensation|"
    r"systems?|administration|force automation|strategy|and marketing automation)|point of sales?|customer service representatives?|salesforce(?:\.com)?|legal representatives?)\b"
)
ACCOUNT = (
    r"\b(?:(?:key |strategic |national |major |named )?(?:accounts?|clients?|customers?|relationships?|customer[- ]success)[- ](?:management|manager|managing|director|relations?)|"
    r"customer[- ]success|client[- ]success|relationship[- ]manage\w+|managing (?:\w+ ){0,3}(?:accounts|relationships|clients|customers)|relationship[- ]building)\b"
)
BUSINESS = r"\b(?:(?:business|market|channel|partner|dealer|client|corporate)[- /&]{1,3}(?:and )?(?:\w+ )?development|biz ?dev|partnerships?|alliances?|(?<!dealer )(?<!bank )(?<!retail )(?<!wirehouse )(?<!adviser )(?<!multi-)channels?(?! sales)|partner (?:management|manager|relations\w*|programs?)|reseller\w*|strategic partner\w*)\b"
# Nouns whose management is no leading of people.
THINGS = (
    r"\b(?:territory|project|product|program(?:me)?|pipeline|channel|risk|case|time|contract|supply[- ]chain|capture|change|data(?:base)?|"
    r"content|performance|treasury|portfolio|inventory|asset|wealth|money|investment|vendor|category|brand|campaign|event|office|property|facilit(?:y|ies)|"
    r"configuration|release|incident|problem|service|knowledge|document|records?|quality|cash|credit|debt|claims?|care|disease|pain|waste|fleet|"
    r"construction|community|social media|marketing|lifecycle|process|systems?|network|cloud|identity|access|device|security|stakeholder|expectation|conflict|"
    r"pharmacy benefits?|benefits|materials?|warehouse|logistics|transportation|demand|price|pricing|revenue cycle|spend|tax|grants?|test(?: data)?|order|appraisal|"
    r"treasury|yield|energy|water|land|emergency|crisis|technical product|delivery|engagement|partner|business process|IT service|application|infrastructure)s?"
    r"[- ](?:and \w+ )?(?:management|manager|managing|managers|lead|director|leadership)\b|"
    r"\bmanagement (?:consult\w+|products?|frameworks?|technolog\w*|techniques?|applications?|skills|systems?|software|tools?|platforms?|information|accounting|solutions?|company)|\b(?:lead[- ](?:gen\w*|qualification|time)|leads\b)"
)
# What a leader of people leads.
PEOPLE = (
    r"\b(?:teams?|people|staff|employees?|reports?|reps?|representatives?|supervisors?|managers?|officers?|advisors?|advisers?|personnel|individuals?|"
    r"organi[sz]ations?|departments?|branch(?:es)?|workforce|associates?|agents?|sellers?|salespe\w+|contributors?|leaders?|engineers|developers|directors?|"
    r"executives?|groups?|crews?|professionals|others|producers?|SDRs?|BDRs?|AEs?|sales force|salesforce|functions?|stores?|units?|recruiters|nurses|consultants|producers|technicians|center)\b"
)
# A gerund or verb that leads needs people as its object.
LEADING_VERB = r"\b(?:manag(?:ing|ed|e)|lead(?:ing)?|led|supervis(?:ing|ed|e)|overseeing|oversee|direct(?:ing|ed)|coach(?:ing|ed)|heading|mentoring|hiring)\b"
# The noun forms lead people by themselves: "management experience", "as a District Manager".
LEADING_NOUN = (
    r"\b(?:management|mgmt|managerial|leadership|supervis(?:ion|ory|or|ors)|oversight|manager|managers|director|directors|team leads?|team leaders?|"
    r"lead(?: \w+)?(?=\s*$|\s+(?:role|position|capacity))|VP|vice president|executive[- ]level|C-level|DM|head of|leader|chief \w+ officer|foreman)\b"
)
TEAM_OF_SALES = r"\b(?:sales|selling|reps?|representatives?|quota\w*|SDRs?|BDRs?|AEs?|account executives?|sellers?|salespe\w+|producers?|wholesalers?|territory|closers?)\b"

GENERIC = (
    r"\b(?:relevant|related|directly|direct|professional|progressive(?:ly)?|responsible|work(?:ing)?|overall|total|similar|equivalent|prior|previous|practical|"
    r"hands[- ]on|proven|successful|demonstrated|verifiable|recent|applicable|comparable|solid|strong|full[- ]time|post[- ]\w+|experiences?|exp\b|minimum|applied|"
    r"extensive|industry|increasing|increasingly|the|a|an|of|in|with|and|or|role|roles|position|positions|field|capacity|area|areas|job|career|this|same|such|as|"
    r"years?|least|at|more|preferred|required|plus|desired|considerable|significant|combined|on[- ]the[- ]job|any|like|setting|environment|our|your|their|business|additional|meaningful|real[- ]world|within|track record|background|expertise|discipline|function|domain|[\d()+,.\-–’':;/&]+)\b"
)

OCCUPATION = (
    r"\b(?:underwriting|marketing|consulting|operations|engineering|development|developing|developer|programming|design(?:ing|er)?|analy(?:sis|tics|st)|account(?:ing|ant)|audit\w*|recruit\w*|"
    r"training|teaching|nursing|clinical|lending|merchandising|styling|administration|admin|research\w*|writing|editing|reporting|coding|testing|tester|support|"
    r"customer service|service experience|outreach|planning|procurement|purchasing|buying|trading|legal|paralegal|architect\w*|technician|mechanic\w*|driving|maintenance|installation|"
    r"P&L|capture management|project management|product management|program management|troubleshooting|debugging|configuring|implement\w*|building (?!products|materials|supplies)|managing|management|mgmt|engineer|"
    r"scientist|manager|specialist|coordinator|assistant|nurse|physician|therap\w+|pharmac(?:y|ist)|bookkeep\w*|cook\w*|warehouse|delivery|communications|public relations|finance|problem solving)\b"
)
SECTOR = (
    r"\b(?:industr(?:y|ies)|sectors?|verticals?|space|realm|markets?|companies|company|"
    r"insurance|insurtech|fintech|banking|bank|broker[- ]dealer|brokerage|carrier|mortgage|saas|paas|iaas|ucaas|ccaas|software|technology|tech|telecom\w*|wireless|health ?care|medical (?:devices?|industry|sector|technology)|devices?|"
    r"pharma\w*|biotech\w*|life sciences?|manufacturing|construction|building products|logistics|warehousing|transportation|trucking|retail|automotive|dealership|hospitality|hotels?|restaurants?|food|beverages?|"
    r"CPG|FMCG|consumer (?:packaged )?goods|wealth|financial services|investments?|capital markets|private equity|real estate|property and casualty|P&C|Medicare|Medicaid|managed care|health plans?|"
    r"energy|oil (?:and|&) gas|utilities|solar|renewables?|chemicals?|coatings|materials|mining|metals|plastics|packaging|paper|aerospace|defen[cs]e|government|public sector|federal|"
    r"non-?profit|education|edtech|higher ed\w*|media|advertising|publishing|entertainment|gaming|gambling|sports|fitness|travel|staffing|e-?commerce|agricultur\w*|agri\w*|"
    r"cyber ?security|blockchain|crypto|web3|IT\b|HR tech|B2B|B2C|start-?ups?|powersports|RV|marine|semiconductor\w*|electronics|fashion|apparel|beauty|cosmetics|luxury|housing|social care|title|escrow|aviation|legal tech|proptech|martech|adtech|NHS)\b"
)
