"""What looks like a credential asked of the candidate and is not (guide 6.4). A pure table.

`before` is matched at the end of the sentence's words before the mention, `after` at the start of
those behind it, `within` in the mention and its near surroundings; all that a row gives must match.
A row holds for the codes it names, or for all. The first row that matches gives the reason that the
admin shows.
"""

from __future__ import annotations

from postings.parsing.facts.licenses.refusal import (
    DRIVER_CODES,
    PEOPLE_CODES,
    VENDOR_CODES,
    Refusal,
    either,
)

REFUSALS: tuple[Refusal, ...] = (
    Refusal(
        rule="pay-boilerplate",
        reason="licenses as a factor of pay, not asked for",
        within=r"(?:pay|salar(?:y|ies)|compensation|offers?(?: amounts?)?|base|wages?|ranges?)\b.{0,160}\b"
        r"(?:depend\w*|determin\w+|based (?:up)?on|var(?:y|ies)|factors?|influenced|commensurate|reflects?|"
        r"considers?|considered|take into account|takes into account|is set by)\b.{0,200}",
    ),
    Refusal(
        rule="fraud-notice",
        reason="an identity document in a notice about fraud or data",
        within=r"(?:never (?:ask|request)|personal (?:information|data)|bank account|phishing|scam|trick|"
        r"identification documents|utility bill|proof of identi|identity (?:check|document)|forms? of "
        r"(?:photo )?(?:ID\b|identification)|right to work documents?|social security (?:number|card)|"
        r"background (?:check|screening)s? (?:and|includ)|AB 60|copy of your)",
        codes=frozenset({"driver_license"}),
    ),
    Refusal(
        rule="identity-document",
        reason="an identity document, not a permission to drive",
        within=r"(?:licen[cs]e\s*\((?:both|photo)|\bpassports?\b.{0,40}driv\w+.{0,4}licen[cs]|driv\w+.{0,6}licen[cs]e?s?.{0,20}\b(?:passport|bank "
        r"statement|birth certificate|credit card)\b)",
        before=r"(?:\bID\b|identif\w+|documents?|documentation|bring|present|upload|photographic|scan|e\.g\.|"
        r"such as|includ\w+|verif\w+)[^.;]{0,60}",
        codes=frozenset({"driver_license"}),
    ),
    *either(
        "driving-record",
        "the driving record, not the license",
        after=r"\s*(?:record\b|records\b|check|checks\b|points?\b|penalty|history check|abstract|number|review|"
        r"suspension|revocation|plates?\b|bureau|restoration)",
        before=r"(?:points? on|suspen(?:ded|sions?(?: of)?)|revo(?:ked|cation(?: of)?)|loss of|photocopy of|copy of|restricted|"
        r"points (?:do you|you)[^.;]{0,30}on|endorsements on|suspended or revoked|out of state|multiple|"
        r"check(?:ing|s)? (?:of )?)\s*(?:your |a |the |an |internal |valid )*",
        codes=DRIVER_CODES,
    ),
    *either(
        "help-to-get-it",
        "help with getting a license is a benefit",
        before=r"(?:support|help|assist\w*|training (?:provided|available)|sponsor\w*|funding|pay|paid|free|reimburs\w+|cost of)\s+"
        r"(?:with |for |of |towards? )?(?:gaining |getting |obtaining |you (?:get|obtain|to get|with) |your |you )*"
        r"(?:\w+ ){0,2}",
        after=r"[^.;,]{0,25}\b(?:reimburse\w*|sponsor(?:ed|ship)|paid for\b|(?:exam |renewal )?fees?\b|study materials?|"
        r"stipend|prep(?:aration)?\b|training (?:provided|course|program)|assistance|(?:licen\w+|certification) bonus\b|"
        r"(?:pre-?)?licensing (?:course|class))",
    ),
    Refusal(
        rule="help-to-get-it",
        reason="help with getting a license is a benefit",
        before=r"(?:\bwe|they|company|employer|agency)(?:['’]ll| will| can| also)*\s+(?:pay|cover|reimburse|sponsor|"
        r"offer|provide|help|support|fund)\w*\b[^.;]{0,60}",
    ),
    Refusal(
        rule="access-to-person",
        reason="a person that employees may consult",
        before=r"(?:access to|sessions? with|consult\w* with|advice from|free|visits? with|meet with)\s+"
        r"(?:an? |our |the )?(?:\w+ ){0,3}",
        codes=PEOPLE_CODES,
    ),
    Refusal(
        rule="supervision",
        reason="another person's license",
        before=r"(?:(?:supervised|written|delegated|led|directed|assessed|trained) by,?|supervision of|guidance of|under|direction of|alongside|assist(?:ing|s)?|support(?:ing|s)?|shadow(?:ing)?|"
        r"(?:work|collaborate|partner|coordinate|liaise|interact|communicat)\w*(?: \w+){0,2} with|transfer\w*(?: \w+){0,4} to|"
        r"refer\w*(?: \w+){0,4} to)\s+(?:an? |our |the |one of our |other )?(?:\w+[ ,]+){0,3}",
        codes=PEOPLE_CODES,
    ),
    Refusal(
        rule="supervision",
        reason="another person's license",
        before=r"(?:report\w*|escalat\w+|hand(?:ed|ing|s)? over|feed\w* back|discuss\w*|delegated)\b[^.;]{0,90}\b(?:to|with|by) (?:an?|the|our) (?:\w+ )?",
        codes=PEOPLE_CODES,
    ),
    Refusal(
        rule="company-license",
        reason="the certificate of a company or of a partner",
        before=r"(?:\bour|the|their) (?:\w+ )?(?:partners?|company|firm|agency|teams?|engineers|consultants)\s(?:are|is|have|has|holds?)\s(?:(?:an?|both|all|already|fully|also|over \w+)\s)*",
    ),
    Refusal(
        rule="company-license",
        reason="the certificate of a company or of a partner",
        after=r"[\s-]*(?:certified\s)?(?:partners?|resellers?|compan(?:y|ies)|firm|MSP)\b",
        codes=VENDOR_CODES,
    ),
    Refusal(
        rule="benefit",
        reason="something the employer gives",
        before=r"\byou(?:['’]ll| will| can| may)? (?:earn|receive|get|gain) (?:an? |the |your |our )?(?:own |free |paid )*",
    ),
    Refusal(
        rule="customers-or-vendors",
        reason="customers, partners or vendors, not the candidate",
        before=r"(?:clients?|customers?|prospects?|partners?|vendors?|relationships? with|network of|referral sources?|"
        r"centers? of influence|sell(?:ing)? (?:\w+ )?to|call(?:ing)? on|serv(?:e|es|ing)|onboard(?:ing)?(?: new)?|"
        r"outside|external|target(?:ing)?|educat(?:e|ing))\s*(?:\(|:|,|e\.g\.|such as|including|like|\s)*"
        r"(?:\w+[ ,&/]+(?:and )?){0,4}",
        codes=PEOPLE_CODES,
    ),
    Refusal(
        rule="customers-or-vendors",
        reason="customers, partners or vendors, not the candidate",
        after=r"['’]?s?\s+(?:firms?|partners?\b|clients?|offices?|practices?|communit(?:y|ies)|channels?|market\w*|"
        r"customers?|networks?|students?|staff|team|shortage|case managers?|recruit\w+|leads?\b)",
        codes=PEOPLE_CODES,
    ),
    Refusal(
        rule="company-license",
        reason="the license of a company or a site",
        before=r"(?:\bwe|\bour (?:company|agency|firm)|company|agency|bank|firm|lender|\binc\.?|\bllc\b\.?|corp\.?|\bltd\b|"
        r"\bit|which|that|entit(?:y|ies)|subsidiar(?:y|ies)|affiliates?|division|facility|business|practice|"
        r"\p{Lu}\w+)(?:,? (?:\w+ ){0,6}| )(?:is|are|was|were|being)\s+(?:\w+ly[ -]|both |also |currently )*(?:\w+ and )?",
        within=r"\blicen[cs]ed\b\s*(?:,|and|in|by|to|as|across|throughout|insur\w+|lend\w+|mortgage|for|$)",
    ),
    *either(
        "company-license",
        "the license of a company or a site",
        before=r"(?:facility|site|operat(?:or|ing)s?['’]?|dealer(?:ship)?['’]?s?|company|wholesale\w*|manufactur\w+|"
        r"state contractor|broadcast|FCC|store['’]s liquor|cannabis|money transmitter|software|its|their|export|import|"
        r"government|marriage)\s+",
        after=r"\s*(?:(?:number\b|no\.|num\.?|nr\.?|#|:\s?#)\s*[:#]?\s*\w|no\s\d|and bonded|&amp; bonded|bonded)",
    ),
    Refusal(
        rule="duty",
        reason="a duty about other people's licenses",
        before=r"(?:manag(?:e|es|ing)|track(?:ing|s)?|verif(?:y|ies|ying)|monitor(?:ing|s)?|audit(?:ing)?|process(?:ing)?|"
        r"administer(?:ing)?|oversee(?:ing|s)?|ensur(?:e|es|ing)|review(?:ing)?|checking|issu(?:e|es|ing)|"
        r"coordinat\w+|facilitat\w+|collect(?:ing)?|photograph|copies of|inspect(?:ing)?|renew(?:ing|als?)?(?: of)?)\s+"
        r"(?:that |all |the |our |their |new |agents?['’]? |drivers?['’]? |employees?['’]? |team |staff |of |and |\w+ ){0,3}",
    ),
    Refusal(
        rule="duty",
        reason="a duty about other people's licenses",
        before=r"(?:coach|help|train|assist|support|prepare|mentor)(?:s|es|ing)?\s+(?:[\w-]+ ){1,4}(?:to |in |for )?(?:pass|obtain|get|getting|"
        r"passing|obtaining)?(?:ing)?\s+(?:the |their |an? )*",
    ),
    Refusal(
        rule="career-path",
        reason="a later step of a career, not this job",
        within=r"(?:once you (?:decide|choose)|if you (?:decide|choose|want|wish) to become|who want to (?:move|become)|"
        r"career (?:path|growth)|opportunit(?:y|ies) to (?:obtain|earn|get|become|gain|train)|"
        r"(?:can|could|may) (?:later )?(?:study|train) for|journey to become|journeyman licensing)",
    ),
    *either(
        "sector-experience",
        "experience in a sector, not a license",
        after=r"\s+(?:industry|market|sector|sales experience|background|space|products?|agreements?|deals?|revenue|"
        r"rules?|regulations?|regulatory|guidelines|exam content|curriculum|platform|database|software|system|"
        r"requirements? (?:of|for our)|standards?)\b",
        before=r"(?:experience|knowledge|familiarity|understanding)(?: \w+){0,2} (?:with|of|in)\s+(?:the )?(?:\w+[ ,/]+){0,2}",
        codes=frozenset(
            [
                "securities_unspecified",
                "gaming",
                "sie",
                "insurance_producer",
                "pharmacist",
                "physician",
                "rn",
                "engineer_pe",
                "forklift",
                "other:agile",
                "aws",
                "google_cloud",
                "salesforce_cert",
                "other:azure",
                "other:cisco",
                "other:microsoft",
                "contractor",
                "notary",
                "other:itil",
                "other:togaf",
                "other:leed",
                "nmls_mlo",
                "other:aca",
            ]
        ),
    ),
    Refusal(
        rule="benefit",
        reason="something the employer gives",
        before=r"(?:receive|access to|opportunit\w+|gain|pursue|support\w*)\b[^.;]{0,60}\bcertific\w+,? (?:including|such as|in|like)\s+(?:[\w ]+, ){0,4}"
        r"|(?:courses?|trainings?) (?:and|&) certific\w+[,:]?\s*(?:\(|e\.g\.,?|such as|including|like|\s)*(?:[\w ]+, ){0,4}",
    ),
    Refusal(
        rule="regulation",
        reason="rules that some positions fall under",
        within=r"\bReg Z\b|subject to the requirements of",
        codes=frozenset({"nmls_mlo", "securities_unspecified"}),
    ),
    Refusal(
        rule="product",
        reason="a product, a metric or a name, not a credential",
        before=r"(?:mobile|digital)\s+",
        codes=DRIVER_CODES,
    ),
    Refusal(
        rule="benefit",
        reason="something the employer gives",
        within=r"(?:time off|tuition|401\(?k\)?|perks|day[- ]one benefits|employee assistance|"
        r"wellness|signing bonus|medical, dental)",
    ),
    *either(
        "product",
        "a product, a metric or a name, not a credential",
        before=r"(?:cost per|BMW|Tesla|watch|xbox|mazda|model|at|join|of)\s+",
        after=r"\s*(?:, (?:we|our)\b|is (?:an|a|the)\b|(?:,|/|and| &)\s*(?:CPC|CPM|CPL|ROAS|CTR|LTV|CAC)\b|(?:funding|"
        r"round|investment|investors?|bonus|software|system|platform|tools?|database|team|data\b|processor|chips?|"
        r"architecture|cloud|cortex|controllers?)\b)",
        codes=frozenset(
            {"cpa", "sie", "crm", "arm", "cic", "csm", "csp_sales", "cisa", "other:aca"}
        ),
    ),
    Refusal(
        rule="product",
        reason="a product, a metric or a name, not a credential",
        within=r"care program|\bMDT\b|\bCPA\)?,? (?:reviews?|meetings?|engagement|process|framework|tribunal|policy|MDT|care|to help)|"
        r"(?:within|the|require) (?:the )?CPA\b|mental health|secondary care|complex care",
        codes=frozenset({"cpa"}),
    ),
    Refusal(
        rule="product",
        reason="a product, a metric or a name, not a credential",
        within=r"\b(?:CPC|CPM|CPL|ROAS|CTR)\b|cost per acquisition",
        codes=frozenset({"cpa"}),
    ),
)

# Why a "license" that names no credential is none; the first row that matches, else the last reason.
UNNAMED: tuple[Refusal, ...] = (
    *(row for row in REFUSALS if row.rule == "pay-boilerplate"),
    *either(
        "software-license",
        "a license of software or content",
        before=r"(?:software|perpetual|enterprise|microsoft|saas|SAP|oracle|adobe|open[- ]source|MIT|apache|"
        r"free[- ]to[- ]use|data|content|media|patents?|technology|IP|music|brand|product|new|account|LinkedIn "
        r"(?:Learning|Sales Navigator|Recruiter|premium)|app|server|user|under|package|Power BI|annual|subscription)[\s-]*",
        after=r"\s*(?:keys?|management|agreements?|sales|revenue|renewals?|server|counts?|models?|subscription|deals?|"
        r"portfolio|terms|costs?|optimi[sz]ation|usage|seats?|pricing|to (?:udemy|think)|true-ups|customers|royalt\w+)\b",
    ),
    *either(
        "company-license",
        "the license of a company or a site",
        before=r"(?:export|import|facility|site|operator|dealer|company|business|FCC|liquor|wholesale\w*|government|"
        r"manufacturer|\bis|\bare|fully|bank|U\.?S\.?)[\s-]*",
        after=r"\s*(?:#|no\b|number|in (?:all )?\d+ states|in all|and (?:bonded|insured|regulated|appointed)|plates?\b)",
    ),
)
NO_CREDENTIAL = ("no-credential-named", "the word names no credential")

# Words around a mention that make it an own demand even where the section speaks for others.
CANDIDATE = (
    r"\b(?:you(?:['’]ll| will| must| should)? (?:must|need|hold|have|possess|be)|must|requires?|required|applicants?|"
    r"candidates?|essential|valid|full|clean|current|active|requirements|looking for|seeking|hold(?:er|ing)?|possess\w*|mandatory|preferred|desirable)\b"
)
SEEKING = (
    r"(?:seeking|looking for|hiring|recruiting|\bneed|searching for|opportunit(?:y|ies) for|are you|you are|you['’]re|"
    r"must be|\bbe|being|become|becoming|currently|as|if)\s+(?:an? |already |currently |fully |some |more |new |\w+ed |state )*"
    r"(?:\w+ly |experienced |motivated |driven )*$"
)
