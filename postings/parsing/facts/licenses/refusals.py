"""What looks like a credential asked of the candidate and is not (guide 6.4). A pure table.

A row's kinds are the codes that it holds for. The first row that holds gives the reason.
"""

from __future__ import annotations

from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, objections
from postings.parsing.facts.licenses.code_groups import (
    DRIVER_CODES,
    PEOPLE_CODES,
    PRODUCT_CODES,
    SECTOR_CODES,
    VENDOR_CODES,
)

# "Pay depends on experience, licenses and location": the law of some states has all say so.
# A word of pay first and a word of dependence after it: "base pay is determined by".
_PAY = r"(?:pay|salar(?:y|ies)|compensation|offers?(?: amounts?)?|base|wages?|ranges?)\b"
_DEPENDS = (
    r"depend\w*|determin\w+|based (?:up)?on|var(?:y|ies)|factors?|influenced|commensurate|"
    r"reflects?|considers?|considered|take into account|takes into account|is set by"
)
_PAY_BOILERPLATE = objections(
    "pay-boilerplate",
    "licenses as a factor of pay, not asked for",
    Concern.POLICY,
    # The list of factors may be long, and the license anywhere in it.
    within=rf"{_PAY}.{{0,160}}\b(?:{_DEPENDS})\b.{{0,200}}",
)

# Papers that show who somebody is; "passport or driver's license" permits nobody to drive.
_FRAUD = (
    r"never (?:ask|request)|personal (?:information|data)|bank account|phishing|scam|trick|"
    r"identification documents|utility bill|proof of identi|identity (?:check|document)"
)
# "AB 60" is California's driver's license for those without papers.
_PAPERS = (
    r"forms? of (?:photo )?(?:ID\b|identification)|right to work documents?|"
    r"social security (?:number|card)|"
    r"background (?:check|screening)s? (?:and|includ)|AB 60|copy of your"
)
# A passport near by, in either order; the row asks for _SHOWN too, or travel would be enough.
_WITH_PASSPORT = (
    r"licen[cs]e⟧?\s*\((?:both|photo)|\bpassports?\b.{0,40}driv\w+.{0,4}licen[cs]|"
    r"driv\w+.{0,6}licen[cs]e?s?.{0,20}"
    r"\b(?:passport|bank statement|birth certificate|credit card)\b"
)
_SHOWN = (
    r"\bID\b|identif\w+|documents?|documentation|bring|present|upload|photographic|scan|e\.g\.|"
    r"such as|includ\w+|verif\w+"
)
# The record and the plate carry the words "license", and say nothing of having one.
_OF_RECORD = (
    r"\s*(?:record\b|records\b|check|checks\b|points?\b|penalty|history check|abstract|number|"
    r"review|suspension|revocation|plates?\b|bureau|restoration)"
)
# What was taken away, or what is on it: it has no line of its own in the requirements.
_LOST = (
    r"points? on|suspen(?:ded|sions?(?: of)?)|revo(?:ked|cation(?: of)?)|loss of|photocopy of|"
    r"copy of|restricted|points (?:do you|you)[^.;]{0,30}on|endorsements on"
)
# "Checking your license", "out of state": the screening, not the demand.
_LOST_OR_CHECKED = rf"{_LOST}|suspended or revoked|out of state|multiple|check(?:ing|s)? (?:of )?"
_IDENTITY: tuple[Objection, ...] = (
    *objections(
        "fraud-notice",
        "an identity document in a notice about fraud or data",
        Concern.NOTICE,
        within=rf"(?:{_FRAUD}|{_PAPERS})",
        kinds=frozenset({"driver_license"}),
    ),
    Objection(
        rule="identity-document",
        reason="an identity document, not a permission to drive",
        concern=Concern.THING,
        within=rf"(?:{_WITH_PASSPORT})",
        # "Passport and driving licence" alone may be asked of one who travels and drives.
        before=rf"(?:{_SHOWN})[^.;]{{0,60}}",
        kinds=frozenset({"driver_license"}),
    ),
    *objections(
        "driving-record",
        "the driving record, not the license",
        Concern.THING,
        after=_OF_RECORD,
        before=rf"(?:{_LOST_OR_CHECKED})\s*(?:your |a |the |an |internal |valid )*",
        kinds=DRIVER_CODES,
    ),
)

# What the employer pays for is a benefit: "help with obtaining your license", "exam fees paid".
_HELP = (
    r"support(?:ed)?|help|assist\w*|training (?:provided|available)|sponsor\w*|funding|pay|paid|"
    r"free|reimburs\w+|cost of"
)
# "Help with obtaining your": what stands between the help and the license.
_GETTING = (
    r"gaining |getting |obtaining |completing |achieving |to (?:gain|obtain|complete|achieve) |"
    r"you (?:get|obtain|to get|with) |your |you |in |the "
)
# Behind the name: "CPA exam fees", "Series 7 study materials".
_PAID = (
    r"reimburse\w*|sponsor(?:ed|ship)|paid for\b|(?:exam |renewal )?fees?\b|study materials?|"
    r"stipend|prep(?:aration)?\b|training (?:provided|course|program)|assistance"
)
# A bonus for the license, a course before it: a benefit to its holder.
_PAID_COURSE = r"(?:licen\w+|certification) bonus\b|(?:pre-?)?licensing (?:course|class)"
_WE_WILL = r"(?:\bwe|they|company|employer|agency)(?:['’]ll| will| can| also)*"
_HELPED: tuple[Objection, ...] = (
    *objections(
        "help-to-get-it",
        "help with getting a license is a benefit",
        Concern.GIFT,
        before=rf"(?:{_HELP})\s+(?:with |for |of |towards? )?(?:{_GETTING})*(?:\w+ ){{0,2}}",
        # Not over a comma: "CPA required, training provided" is a demand and a benefit.
        after=rf"[^.;,]{{0,25}}\b(?:{_PAID}|{_PAID_COURSE})",
    ),
    *objections(
        "help-to-get-it",
        "help with getting a license is a benefit",
        Concern.GIFT,
        # The giver is needed: without one "pay", "cover" and "offer" are words of the work.
        before=rf"{_WE_WILL}\s+(?:pay|cover|reimburse|sponsor|offer|provide|help|support|fund)\w*\b"
        r"[^.;]{0,60}",
    ),
)

# Persons with a license beside the candidate: whom one works for, hands over to, sells to.
# "Written by a licensed agent", "under a pharmacist": the other one leads.
_LED_BY = (
    r"(?:supervised|written|delegated|led|directed|assessed|trained) by,?|supervision of|"
    r"guidance of|under|direction of|alongside|assist(?:ing|s)?|support(?:ing|s)?|shadow(?:ing)?"
)
# "Partner with a CPA", "transfer calls to a licensed agent": the other one goes on.
_WORKS_WITH = (
    r"(?:work|collaborate|partner|coordinate|liaise|interact|communicat)\w*(?: \w+){0,2} with|"
    r"transfer\w*(?: \w+){0,4} to|refer\w*(?: \w+){0,4} to"
)
# Whom one tells: the longer reach is for what is told.
_REPORTS = r"report\w*|escalat\w+|hand(?:ed|ing|s)? over|feed\w* back|discuss\w*|delegated"
# "Our engineers hold AWS certification": staff, and no word to the reader.
_PARTNERS = (
    r"partners?|company|firm|agency|teams?|engineers|consultants|departments?|units?|trust|hospitals?|"
    r"services|laborator(?:y|ies)|labs?|facilit(?:y|ies)|cent(?:er|re)s?"
)
# Whom one sells to or is sent by; "centers of influence" is the trade's word for those who refer.
_BUYERS = (
    r"clients?|customers?|prospects?|partners?|vendors?|relationships? with|network of|"
    r"referral sources?|centers? of influence|sell(?:ing)? (?:\w+ )?to|call(?:ing)? on|"
    r"serv(?:e|es|ing)"
)
# "Onboarding new licensed agents": they are the object of the work.
_TARGETS = r"onboard(?:ing)?(?: new)?|outside|external|target(?:ing)?|educat(?:e|ing)"
# Examples of the buyers: "centers of influence such as CPA, CFP".
_SUCH_AS = r"\(|:|,|e\.g\.|such as|including|like|\s"
# Behind the name: "CPA firms", "RN shortage", "licensed agent leads".
_OF_OTHERS = (
    r"firms?|partners?\b|clients?|offices?|practices?|communit(?:y|ies)|channels?|market\w*|"
    r"customers?|networks?|students?|staff|team|shortage|case managers?|recruit\w+|leads?\b"
)
_OTHER_PERSONS: tuple[Objection, ...] = (
    *objections(
        "access-to-person",
        "a person that employees may consult",
        Concern.GIFT,
        before=r"(?:access to|sessions? with|consult\w* with|advice from|free|visits? with|"
        r"meet with)\s+(?:an? |our |the )?(?:\w+ ){0,3}",
        kinds=PEOPLE_CODES,
    ),
    *objections(
        "access-to-person",
        "a person that employees may consult",
        Concern.GIFT,
        after=r"[^.;]{0,20}\b(?:is|are) (?:there|available|on call) (?:for|to) (?:you|all)\b",
    ),
    *objections(
        "supervision",
        "another person's license",
        Concern.STAFF,
        before=rf"(?:{_LED_BY}|{_WORKS_WITH})\s+"
        # Few words: beyond them the other person's sentence is over.
        r"(?:an? |our |the |one of our |other )?(?:\w+[ ,]+){0,3}",
        kinds=PEOPLE_CODES,
    ),
    *objections(
        "supervision",
        "another person's license",
        Concern.STAFF,
        before=rf"(?:{_REPORTS})\b[^.;]{{0,90}}\b(?:to|with|by) (?:an?|the|our) (?:\w+ )?",
        kinds=PEOPLE_CODES,
    ),
    *objections(
        "company-license",
        "the certificate of a company or of a partner",
        Concern.STAFF,
        # A company's certificate: "our partners are CPA certified", "has over ten AWS certified".
        before=rf"(?:\bour|the|their|this) (?:\w+ )?(?:{_PARTNERS})\s(?:are|is|have|has|holds?)\s"
        r"(?:(?:an?|both|all|already|fully|also|over \w+)\s)*",
    ),
    *objections(
        "company-license",
        "the certificate of a company or of a partner",
        Concern.STAFF,
        # "With over 420 certifications": nobody has so many.
        before=r"(?:over|more than|nearly|has|have|hold) (?:\w+ )?\d{2,4}\+?\s+",
    ),
    *objections(
        "company-license",
        "the certificate of a company or of a partner",
        Concern.STAFF,
        # "The laboratories have CPA, UKAS and other accreditation".
        within=rf"(?:\bour|the|their|this) (?:\w+ )?(?:{_PARTNERS})\s"
        r"(?:are|is|have|has|holds?)\s[^.;]{0,60}\baccredit",
    ),
    *objections(
        "company-license",
        "the certificate of a company or of a partner",
        Concern.STAFF,
        # Of makers' codes only: "a Cisco certified partner" is a firm.
        after=r"[\s-]*(?:certified\s)?(?:partners?|resellers?|compan(?:y|ies)|firm|MSP)\b",
        kinds=VENDOR_CODES,
    ),
    *objections(
        "benefit",
        "something the employer gives",
        Concern.GIFT,
        # A present, not a duty: "you must earn" does not match.
        before=r"\byou(?:['’]ll| will| can| may)? (?:earn|receive|get|gain) "
        r"(?:an? |the |your |our )?(?:own |free |paid )*",
    ),
    *objections(
        "customers-or-vendors",
        "customers, partners or vendors, not the candidate",
        Concern.CUSTOMERS,
        before=rf"(?:{_BUYERS}|{_TARGETS})\s*(?:{_SUCH_AS})*(?:\w+[ ,&/]+(?:and )?){{0,4}}",
        kinds=PEOPLE_CODES,
    ),
    *objections(
        "customers-or-vendors",
        "customers, partners or vendors, not the candidate",
        Concern.CUSTOMERS,
        after=rf"['’]?s?\s+(?:{_OF_OTHERS})",
        kinds=PEOPLE_CODES,
    ),
)

# What a company holds: "the agency is licensed in ten states", "NMLS #123456".
# "It", "which", "that": the sentence goes on about the company named before.
_COMPANIES_THEMSELVES = (
    r"\bwe|\bour (?:company|agency|firm)|company|agency|bank|firm|lender|\binc\.?|\bllc\b\.?|"
    r"corp\.?|\bltd\b|\bit|which|that|entit(?:y|ies)|subsidiar(?:y|ies)|affiliates?|division"
)
# A name in capitals, too: "Acme is licensed in ten states".
_SITES = r"facility|business|practice|\p{Lu}\w+"
# "Is fully licensed", "is owned and licensed": the verb makes it a state of the company.
_IS_ALSO = (
    r"(?:is|are|was|were|being)\s+(?:an? (?:\w+ )?)?"
    r"(?:\w+ly[ -]|both |also |currently )*(?:\w+ and )?"
)
# Right before the word: "dealer license", "operator's license" of a plant.
_HOLDERS = (
    r"facility|site|operat(?:or|ing)s?['’]?|dealer(?:ship)?['’]?s?|company|wholesale\w*|"
    r"manufactur\w+|state contractor|broadcast|FCC|store['’]s liquor|cannabis"
)
# "Its license", "marriage license": nothing that a seller holds.
_HELD_THINGS = r"money transmitter|software|its|their|export|import|government|marriage"
# A number is printed under the company's own name: "NMLS #123456".
_NUMBERED = r"(?:number\b|no\.|num\.?|nr\.?|#|:\s?#)\s*[:#]?\s*\w|no\s\d"
_COMPANIES: tuple[Objection, ...] = (
    Objection(
        rule="company-license",
        reason="the license of a company or a site",
        concern=Concern.STAFF,
        before=rf"(?:{_COMPANIES_THEMSELVES}|{_SITES})(?:,? (?:\w+ ){{0,6}}| ){_IS_ALSO}",
        # "Licensed" with where or by whom; the holder of a licensed trade goes on with its name.
        within=r"\blicen[cs]ed\b⟧?\s*(?:,|and|in|by|to|as|across|throughout|insur\w+|lend\w+|"
        r"mortgage|for|$)",
    ),
    *objections(
        "company-license",
        "the license of a company or a site",
        Concern.STAFF,
        before=rf"(?:{_HOLDERS}|{_HELD_THINGS})\s+",
        # "Licensed and bonded" is how firms of the trades praise themselves.
        after=rf"\s*(?:{_NUMBERED}|and bonded|&amp; bonded|bonded)",
    ),
)

# Work with other people's licenses, and steps of a career that this job does not ask for.
# Verbs whose object is the paper: tracked, verified, renewed by the one who is hired.
_CARE_FOR = (
    r"manag(?:e|es|ing)|track(?:ing|s)?|verif(?:y|ies|ying)|monitor(?:ing|s)?|audit(?:ing)?|"
    r"process(?:ing)?|administer(?:ing)?|oversee(?:ing|s)?|ensur(?:e|es|ing)|review(?:ing)?"
)
_HANDLE = (
    r"checking|issu(?:e|es|ing)|coordinat\w+|facilitat\w+|collect(?:ing)?|photograph|copies of|"
    r"inspect(?:ing)?|renew(?:ing|als?)?(?: of)?"
)
# Up to three words between: "verify all drivers' licenses".
_WHOSE = (
    r"that |all |the |our |their |new |agents?['’]? |drivers?['’]? |employees?['’]? |team |"
    r"staff |of |and |\w+ "
)
# "Coach producers to pass the Series 7": theirs to pass.
_PASSING = r"(?:to |in |for )?(?:pass|obtain|get|getting|passing|obtaining)?(?:ing)?"
# A choice that comes later, and need not.
_ONCE = r"once you (?:decide|choose)|if you (?:decide|choose|want|wish) to become"
# "Opportunity to earn the CPCU": offered, not asked for.
_LATER_STEPS = (
    r"who want to (?:move|become)|career (?:path|growth)|"
    r"opportunit(?:y|ies) to (?:obtain|earn|get|become|gain|train|complete|achieve|study|pursue)"
)
_DUTIES: tuple[Objection, ...] = (
    *objections(
        "duty",
        "a duty about other people's licenses",
        Concern.STAFF,
        before=rf"(?:{_CARE_FOR}|{_HANDLE})\s+(?:{_WHOSE}){{0,3}}",
    ),
    *objections(
        "duty",
        "a duty about other people's licenses",
        Concern.STAFF,
        before=r"(?:coach|help|train|assist|support|prepare|mentor)(?:s|es|ing)?\s+"
        rf"(?:[\w-]+ ){{1,4}}{_PASSING}\s+(?:the |their |an? )*",
    ),
    *objections(
        "career-path",
        "a later step of a career, not this job",
        Concern.LATER,
        within=rf"(?:{_ONCE}|{_LATER_STEPS}|(?:can|could|may) (?:later )?(?:study|train) for|"
        r"journey to become|journeyman licensing)",
    ),
)

# Things that share the name: an industry, a benefit, a law, the CPA of advertisers.
# What stands behind the name of a trade: "gaming industry", "notary rules".
_SECTOR = (
    r"industry|market|sector|sales experience|background|space|products?|agreements?|deals?|"
    r"revenue|rules?|regulations?|regulatory|guidelines|exam content|curriculum|platform"
)
_SECTOR_MORE = r"database|software|system|requirements? (?:of|for our)|standards?"
# "Knowledge of gaming", "experience with AWS": skill without a paper.
_KNOWLEDGE = r"(?:experience|knowledge|familiarity|understanding)(?: \w+){0,2} (?:with|of|in)\s+"
# Certifications as a thing received, with examples behind: the examples are none either.
_GIVES = r"(?:receive|access to|opportunit\w+|gain|pursue|support\w*)\b[^.;]{0,60}\bcertific\w+,?"
# The same as a course: "training courses and certifications such as PMP".
_COURSES = (
    r"(?:courses?|trainings?) (?:and|&) certific\w+[,:]?\s*"
    r"(?:\(|e\.g\.,?|such as|including|like|\s)*"
)
# The cost per acquisition stands among its like: CPC, CPM, ROAS.
_ADVERTISING = r"(?:,|/|and| &)\s*(?:CPC|CPM|CPL|ROAS|CTR|LTV|CAC)\b"
# What a name of few letters is otherwise: a round, a bonus, a chip.
_FINANCE_AND_TOOLS = (
    r"funding|round|investment|investors?|bonus|software|system|platform|tools?|database|team|"
    r"data\b|processor|chips?|architecture|cloud|cortex|controllers?"
)
# The Care Programme Approach of British mental health.
_CARE_PROGRAM = (
    r"care program|\bMDT\b|"
    r"\bCPA⟧?\)?,? (?:reviews?|meetings?|engagement|process|framework|tribunal|policy|MDT|care|"
    r"to help)|(?:within|the|require) (?:the )?⟦?CPA\b|mental health|secondary care|complex care"
)
_THINGS: tuple[Objection, ...] = (
    *objections(
        "sector-experience",
        "experience in a sector, not a license",
        Concern.THING,
        after=rf"\s+(?:{_SECTOR}|{_SECTOR_MORE})\b",
        before=rf"{_KNOWLEDGE}(?:the )?(?:\w+[ ,/]+){{0,2}}",
        # "Experience with AWS (certification is a plus)".
        unless=r"⟧[^⟦.;]{0,60}\(certif",
        kinds=SECTOR_CODES,
    ),
    *objections(
        "benefit",
        "something the employer gives",
        Concern.GIFT,
        before=rf"{_GIVES} (?:including|such as|in|like)\s+(?:[\w ]+, ){{0,4}}"
        rf"|{_COURSES}(?:[\w ]+, ){{0,4}}",
    ),
    *objections(
        "regulation",
        "rules that some positions fall under",
        Concern.POLICY,
        # The law speaks of positions in general; whether this is one, it does not say.
        within=r"\bReg Z\b|subject to the requirements of",
        kinds=frozenset({"nmls_mlo", "securities_unspecified"}),
    ),
    *objections(
        "product",
        "a product, a metric or a name, not a credential",
        Concern.THING,
        # A digital driver's license is a product that firms sell to states.
        before=r"(?:mobile|digital)\s+",
        kinds=DRIVER_CODES,
    ),
    *objections(
        "benefit",
        "something the employer gives",
        Concern.GIFT,
        within=r"(?:time off|tuition|401\(?k\)?|perks|day[- ]one benefits|employee assistance|"
        r"wellness|signing bonus|medical, dental)",
    ),
    *objections(
        "product",
        "a product, a metric or a name, not a credential",
        Concern.THING,
        # "At" and "of" as of a company: "join SIE", "a career at SIE".
        before=r"(?:events?|conferences?|trade ?shows?|associations?)[^;]{0,30}[(,:]\s*"
        r"|(?:cost per|BMW|Tesla|watch|xbox|mazda|model|at|join|of)\s+",
        after=rf"\s*(?:, (?:we|our)\b|is (?:an|a|the)\b|{_ADVERTISING}|(?:{_FINANCE_AND_TOOLS})\b)",
        kinds=PRODUCT_CODES,
    ),
    *objections(
        "product",
        "a product, a metric or a name, not a credential",
        Concern.THING,
        # In the whole sentence: the letters are the same, and only the care around them differs.
        within=_CARE_PROGRAM,
        kinds=frozenset({"cpa"}),
    ),
    *objections(
        "product",
        "a product, a metric or a name, not a credential",
        Concern.THING,
        # One sister metric anywhere in the sentence is enough: no accountant stands beside ROAS.
        within=r"\b(?:CPC|CPM|CPL|ROAS|CTR)\b|cost per acquisition",
        kinds=frozenset({"cpa"}),
    ),
)

REFUSALS: tuple[Objection, ...] = (
    *_PAY_BOILERPLATE,
    *_IDENTITY,
    *_HELPED,
    *_OTHER_PERSONS,
    *_COMPANIES,
    *_DUTIES,
    *_THINGS,
)

# Why a "license" that names no credential is none: the first row that matches, else NO_CREDENTIAL.
# Before the word: who wrote the software, how it is sold, what else is licensed.
_SOFTWARE = (
    r"software|perpetual|enterprise|microsoft|saas|SAP|oracle|adobe|open[- ]source|MIT|apache|"
    r"free[- ]to[- ]use|data|content|media|patents?|technology|IP|music|brand|product|new|account"
)
# Software that sellers use, and is counted by users and servers.
_SUBSCRIBED = (
    r"LinkedIn (?:Learning|Sales Navigator|Recruiter|premium)|app|server|user|under|package|"
    r"Power BI|annual|subscription"
)
# Behind the word: "license keys", "license renewals" are things one sells.
_OF_SOFTWARE = (
    r"keys?|management|agreements?|sales|revenue|renewals?|server|counts?|models?|subscription|"
    r"deals?|portfolio|terms|costs?|optimi[sz]ation|usage|seats?|pricing|to (?:udemy|think)"
)
# "Is licensed", "fully licensed", "export license": firms and goods; no trade is named.
_TRADED = (
    r"export|import|facility|site|operator|dealer|company|business|FCC|liquor|wholesale\w*|"
    r"government|manufacturer|\bis|\bare|fully|bank|U\.?S\.?"
)
UNNAMED: tuple[Objection, ...] = (
    *_PAY_BOILERPLATE,
    *objections(
        "software-license",
        "a license of software or content",
        Concern.THING,
        before=rf"(?:{_SOFTWARE}|{_SUBSCRIBED})[\s-]*",
        after=rf"\s*(?:{_OF_SOFTWARE}|true-ups|customers|royalt\w+)\b",
    ),
    *objections(
        "company-license",
        "the license of a company or a site",
        Concern.STAFF,
        before=rf"(?:{_TRADED})[\s-]*",
        after=r"\s*(?:#|no\b|number|in (?:all )?\d+ states|in all|"
        r"and (?:bonded|insured|regulated|appointed)|plates?\b)",
    ),
)
NO_CREDENTIAL = ("no-credential-named", "the word names no credential")

# Words around a mention that make it an own demand even where the section speaks for others.
_YOU_MUST = r"you(?:['’]ll| will| must| should)? (?:must|need|hold|have|possess|be)"
# Words of a demand or of a wish: either speaks to the candidate.
_ASKED = (
    r"must|requires?|required|applicants?|candidates?|essential|valid|full|clean|current|active|"
    r"requirements|looking for|seeking|hold(?:er|ing)?|possess\w*|mandatory|preferred|desirable"
)
CANDIDATE = rf"\b(?:{_YOU_MUST}|{_ASKED})\b"
# Words that make a person with a license the reader: "are you", "seeking", "as a".
_LOOKING_FOR = (
    r"seeking|looking for|hiring|recruiting|\bneed|searching for|opportunit(?:y|ies) for|are you|"
    r"you are|you['’]re|must be|\bbe|being|become|becoming|currently|as|if"
)
# What may stand between: "seeking experienced state licensed".
_STANDING = r"an? |already |currently |fully |some |more |new |\w+ed |state "
SEEKING = rf"(?:{_LOOKING_FOR})\s+(?:{_STANDING})*(?:\w+ly |experienced |motivated |driven )*$"
