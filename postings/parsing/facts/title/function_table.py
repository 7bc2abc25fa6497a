"""Which words of a title name which function (guide 2). A pure table, one row a pattern.

Rows are tried in this order and a stretch that a row has taken is taken: "sales engineer" is
engineering before "sales" is looked for. Functions come out in the order of the title.
"""

from __future__ import annotations

from postings.parsing.matching.alternatives import any_of

# Behind "key account" a head noun must follow: "key accounts" alone are customers.
_OF_PEOPLE = (
    r"(?:executive|exec\.?|manager|mgr\.?|director|dir\.?|lead|leader|head|management"
    r"|vice president|vp|supervisor|representative|rep|specialist|associate|coordinator"
    r"|partner|consultant|advisor)"
)

FUNCTIONS: tuple[tuple[str, str], ...] = (
    # First: "business partner" and "Salesforce" hold words of the rows below.
    ("other", r"\b(?:hr|human resources|people|finance|it) business partner\w*\b"),
    # Who assists a vice president of sales sells nothing.
    (
        "other",
        r"^(?:\w+ )?(?:executive|administrative|personal|admin) assistant\b.*|^assistant to\b.*",
    ),
    ("other", r"\b(?:people|delivery|talent) partners?\b|\b(?:web|video|content) producers?\b"),
    (
        "other",
        (
            r"\bbusiness partner(?:ing)?\b|\bmanaging partner\b|\bsalesforce\b"
            r"|\bproduct development\b"
        ),
    ),
    # "Director, Sales Operations", "sales and service ops".
    ("sales_operations", r"\bsales (?:and \w+ |& \w+ )?op(?:eration)?s\b|\bsales operations?\b"),
    ("sales_enablement", r"\b(?:sales )?enablement\b"),
    (
        "sales_engineering",
        # "Sales Engineer", "Solutions Consultant", "Pre-sales": all engineering (guide 2).
        (
            r"\bsales engineer\w*\b"
            r"|\bpre-?\s?sales\b(?: \w+)?(?: (?:engineer|consultant|architect)\w*)?"
            r"|\bsolutions? (?:consult|engineer)\w*\b"
            r"|\bsales (?:solutions? )?architect\b"
        ),
    ),
    # "Senior Key Account Executive": qualified, it manages accounts (guide 2).
    (
        "account_management",
        (
            rf"\b(?:key|strategic|national|global|major|named|client)(?: [\w&-]+)? accounts?\b"
            rf"(?! sales)(?=(?:,| -| –)?(?: [\w&-]+){{0,2}} {_OF_PEOPLE})"
        ),
    ),
    # "Director of Strategic Accounts": the head noun may stand in front.
    (
        "account_management",
        (
            r"\b(?:director|manager|head|vp|vice president|lead)(?:,| of| -| –) (?:[\w&-]+ ){0,2}"
            r"(?:key |strategic |national |global |major |named |client )(?:accounts?|clients?)\b"
            r"(?! sales)"
        ),
    ),
    # Plain "Account Manager" counts, plain "Account Executive" does not: that is sales, below.
    (
        "account_management",
        any_of(
            (
                r"\baccounts? (?:[\w&-]+ )?(?:manager|mgr\.?|management|director|supervisor"
                r"|strateg\w+|coordinator)\b"
            ),
            (
                r"\b(?:client|customer|client services?|relationship|portfolio|engagement) "
                r"(?:\w+ )?relationship\w* \w+\b"
            ),
            (
                r"\b(?:client|relationship)s?,? (?:services? |relations |relationship )?(?:manager"
                r"|management|director|partner|executive|lead|associate|banker|advisor)\b"
            ),
            r"\bclient (?:services|relations|management)\b|\bcustomer relationship\w*\b",
            # "Relationship Banker": the word alone is enough, last of all.
            r"\brelationship\b",
        ),
    ),
    # behind "key account executive", which the rows above have taken
    ("sales", r"\baccount exec(?:utive|\b\.?)s?\b"),
    (
        "customer_success",
        (r"\b(?:customer|client) (?:success|retention)\b|\bretention\b|\brenewals?\b"),
    ),
    ("contact_center", r"\b(?:call|contact) cent(?:er|re)s?\b"),
    (
        "channel_partnerships",
        any_of(
            # with the word it belongs to, so that no row below takes "channel" from it
            r"\bbroker channel\b",
            r"\bchannels?\b(?: (?:partner\w*|development))?",
            r"\bpartner(?:s|ships?)?\b(?: development| success)?|\balliances?\b",
            r"\bresellers?\b",
            # "Distribution Sales Manager"; a distribution center's manager sells nothing.
            r"\bdistribution(?= (?:sales|channel|partner|manager|director|lead))",
            r"(?<=broker )\bdistribution\b|\bdistributors?\b|(?<!broker[ -])\bdealers?\b"
            r"(?: development)?",
        ),
    ),
    (
        "business_development",
        any_of(
            # "Head of Sales Development" before "sales" is looked for.
            (
                r"\b(?:business|market|client|customer|sales(?! &)|account|new business|enterprise"
                r"|territory) (?:& \w+ )?development\b"
            ),
            # "SDR", "BDR", "BDM" as they are written in titles.
            r"\b[SB]DRs?\b|\bBDM?\b|\bBDE\b|\bgrowth\b|\bhunter\b|\bbus\.? dev\.?\b",
            r"\bbiz ?dev\b|\bnew business\b",
        ),
    ),
    # not "revenue account": what is accounted for
    ("revenue", r"\brevenue\b(?! account)|\brevops\b|\bgo[- ]to[- ]market\b|\bGTM\b|\bCRO\b"),
    (
        "sales",
        any_of(
            # What a firm does to sell, not its customers: "Commercial Strategy & Partnerships".
            r"\bcommercial (?:strategy|excellence|planning|operations|director|officer)\b",
            # not "sales data", "sales tax", "sales ledger": clerks' work
            r"\b(?:tele)?sales(?:man|woman|person|people)?\b(?! (?:data|tax|ledger))",
            r"\bselling\b|\bsellers?\b",
            # "Lines Producer - ..."; a "Producer of videos" is no seller.
            r"\bproducers?(?= ?(?:$|[-–,(|/]))",
            r"\b(?:insurance|lines|benefits|sales) producers?\b|\bwholesal(?:er|ers|ing)\b",
            r"\btelemarket\w+\b|\btelesales\b|\bcloser\b",
        ),
    ),
    ("marketing", r"\bmarket(?:ing|er)\b|\bbrand\b"),
    (
        "general_management",
        # not "Vice President": that is a level alone
        (
            r"\bgeneral manager\b|(?<!vice[- ])\bpresident\b|\b(?:branch|agency) manager\b"
            r"|\bmanaging director\b"
            r"|\b(?:branch|agency) director\b"
        ),
    ),
)

# Words that mean sales only where the title names no other function.
# "Regional Vice President", "Commercial Team Leader" (guide 2).
WEAK_SALES = r"\b(?:commercial|field|inside|territory|district|regional|area|account)\b"
# Words of rank and filler, which name no trade.
_LEVEL_WORDS = any_of(
    r"vice|president|vp|rvp|avp|svp|evp|senior|sr\.?|junior|jr\.?|director|dir\.?|manager",
    r"mgr\.?|head|lead|leader|team|chief|officer|executive|associate|assistant|deputy",
    r"supervisor|representative|rep|of|the|and|i{1,3}|iv|global|national|group|general|cco",
)
# What may stand beside a weak word: levels and filler, so that "Commercial Kitchen Supervisor" is
# no seller.
BESIDE_WEAK = rf"\b(?:{_LEVEL_WORDS})\b"
# A function word after the head noun without a joint names what is sold: "Account Executive
# Marketing & PR Software".
JOINTS = r"(?:[,/&|(\[–—:-]|\b(?:and|of|for|in|,)\b)\s*(?:the |our )?(?:\w+ ){0,2}$"
HEAD_NOUN = (
    r"\b(?:executive|manager|representative|rep|director|consultant|engineer|specialist"
    r"|associate|lead)\b"
)
# An occupation of another kind: what stands behind it is the field it works in.
OTHER_HEAD = (
    r"(?<!sales )(?<!solutions )(?<!solution )\b(?:engineer|developer|scientist|designer"
    r"|architect|nurse|technician|accountant|programmer)s?\b"
)
# Customers, regions and segments: "Enterprise Lead" may sell or serve.
_CUSTOMER_WORDS = any_of(
    r"customer|client|member|consumer|market|markets|engagement|experience|solutions?",
    r"healthcare|health|enterprise|segment|smb|mid-market|strategic|key|east|west|north",
    r"south|central|region|americas|us|north america|emea|apac|practice|vertical|industry",
    r"public sector|federal",
)
# "VP, Customer Engagement": what is done with the customers the body has to say.
# Words of a title without a function that leave open what the person does (seed 004).
OPEN_TITLE = rf"\b(?:{_CUSTOMER_WORDS})\b"
# Heads of titles that say what one does without naming a function.
_OCCUPATIONS = any_of(
    r"nurse|engineer|analyst|consultant|developer|specialist|executive|representative",
    r"technician|accountant|recruiter|officer|advisor|agent|trainer|designer|planner|buyer",
    r"administrator|coordinator|manager|assistant|clerk|driver|marketer",
)
OCCUPATIONAL = rf"\b(?:{_OCCUPATIONS})\b"
