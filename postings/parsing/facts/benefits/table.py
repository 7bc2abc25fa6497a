"""The words for each benefit of the closed list (guide 18). A pure table, one row a wording.

A row is tried only where one of its stems occurs in the lower-cased text. The patterns say what the
benefit is called, not whose it is: `postings.parsing.facts.benefits.offers` judges that.
"""

from __future__ import annotations

from dataclasses import dataclass

from postings.parsing.matching.alternatives import any_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """`stems` are divided by bars; `pattern` is matched case-blind unless `exact`."""

    tag: str
    rule: str
    stems: str
    pattern: str
    exact: bool = False


# What follows an item of a list: a mark, "and", or the end.
_LISTED = (
    # "Retirement with match", "life coverage": more words of the item may follow.
    r"(?=\s{0,2}(?:[,;.:+&/)|*•\n–-]|\b(?:and|or|plus|with|for|coverage|insurance|plans?"
    r"|benefits?|care)\b|$))"
)
# What stands before an item of a list: a mark, "and", or the start of the line.
# Lookbehinds, so that the proof begins with the benefit and not with the comma before it.
_BEFORE = r"(?:(?<=[,;:+&/(•*–-]\s?)|(?<=\b(?:and|plus|with|including|paid) )|^)"
_PLAN = (
    # "Cover" and "scheme" are the British words for what others call a plan.
    r"(?:insurance|coverage|cover|benefits?|plans?|care|options?|packages?|programs?|scheme"
    r"|premiums?|aid)"
)
# "Medical device sales", "health care professionals": not the employee's insurance.
_OTHER_HEALTH = any_of(
    r"devices?|sales|records?|advice|leave|team|center|history|professionals?|industry",
    r"sectors?|needs|conditions?|exams?|marijuana|compan(?:y|ies)|technolog\w{1,5}",
    # "Health savings" and "health FSA" are accounts: they count as `hsa_fsa`.
    r"systems?|providers?|customers?|clients?|field|savings|fsas?|hsas?|flexible|spending",
    r"reimbursement",
    # "Health and safety" is a duty, "health and wellbeing" the program of another row.
    r"(?:and|or|&) (?:safety|well-?being)|products?|services?|practices?|equipment",
    r"communit\w{1,4}|science|space|experts?|community|degrees?|students?|schools?|access",
    r"equity|experience|staff",
)
_NOT_HEALTH = rf"(?![ -](?:{_OTHER_HEALTH}))"
# "Pre-tax day care spending account": two words may stand between.
_TWO_WORDS = r"(?:[\w’'$%.-]{1,20} ){0,2}"
# What follows "medical" in a list makes it insurance: "medical, dental, vision".
_SISTERS = (
    r"dental|vision|life|401|retirement|prescription|pension|disability|wellness|rx"
    r"|optical|paid"
)
# "Dental practice software" is sold, "dental assistants" are hired.
_DENTAL_TRADE = any_of(
    r"practices?|offices?|clinics?|industry|sales|professionals?|products?|labs?",
    r"laborator\w{1,4}|implants?|suppl\w{1,4}|equipment|dsos?|hygien\w{1,4}|services?",
    r"patients?|customers?|field|market|school|providers?|teams?|staff|assistants?|support",
    r"group|health",
)
# "Life" alone is insurance only behind one of these: "dental, vision and life".
_INSURED_WITH = r"dental|vision|medical|health|disability|std|ltd|401k|401\(k\)"
_RETIREMENT_PLAN = (
    r"plans?|savings?|contributions?|programs?|accounts?|benefits?|packages?|schemes?"
    r"|funds?|options?|matching|match"
)
# "Pension clients" and "pension risk" are somebody else's.
_PENSION_TRADE = (
    r"clients?|funds?|consult\w{1,6}|industry|products?|administ\w{1,8}|advis\w{1,5}"
    r"|providers?|trustees?|risk|sales|market|sector|specialist|technical|team"
)
# "Time off to volunteer" is counted as volunteer time.
_TIME_OFF = any_of(
    r"\bPTO\b",
    (
        r"\b(?:paid |open |flexible |generous |personal |vacation |flex )*time[- ]off\b"
        r"(?! (?:to|for) (?:volunt|vot|be))"
    ),
    r"\bannual leave\b|\bpaid leave\b|\b(?:\d{1,2}|paid) days off\b",
    r"\bpaid personal days?\b",
)
# "Vacation rentals" are the employer's trade.
_VACATION_TRADE = (
    r"rental|ownership|homes?|club|industry|packages?|propert\w{1,4}|products?|sales"
    r"|resorts?|travel|experiences?|planning"
)
_VACATION = any_of(
    rf"\b(?:paid |generous )?vacations?\b(?! (?:{_VACATION_TRADE}))",
    (
        r"\b\d{1,2}\+? days[’']?(?: of)?(?: paid| annual)? (?:holidays?|leave|annual leave"
        r"|vacation)\b"
    ),
    r"\bholiday (?:entitlement|allowance)\b|\b(?:paid )?personal days\b",
    r"\bdays annual leave\b",
)
# Training that is given; "sales training" may also be a duty, which `offers` judges.
_KIND_OF_TRAINING = any_of(
    r"paid|ongoing|on-going|full|excellent|comprehensive|on[- ]the[- ]job|world[- ]class",
    r"fantastic|great|first[- ]class|best[- ]in[- ]class|extensive|initial|product|sales",
    r"continuous|continual|continued|structured|free|online|industry[- ]leading|unlimited",
    r"award[- ]winning|in-depth|thorough|exceptional|hands[- ]on",
)
_WITH_TRAINING = r"development|support|coaching|mentor\w{0,4}|career|progression|certification"
# "Commission-free", "Commission on Civil Rights", and duties: "commission statements".
_COMMISSION_TRADE = (
    r"on (?:civil|human|accred)|free|ing\b|er\b|payments? to|structures? for|statements"
    r"|reports|plans? (?:administ|design)"
)
# "Equity and inclusion" is a value, "equity research" a trade.
_EQUITY_ELSEWHERE = (
    r"inclusion|diversity|belonging|fund|investors?|firm|partners|research|markets?"
    r"|in (?:the )?(?:work|health|educ)"
)
# "Flexible people" and "flexible spending" are no hours.
_FLEXIBLE_NOUN = (
    r"schedul\w{1,4}|hours|arrangements?|options?|locations?|environment|working|work\b"
    r"|work[- ]?life|practices|polic\w{1,3}"
)
# Behind "remote" or "hybrid"; "remote sensing" and "hybrid cars" are none.
_REMOTE_NOUN = (
    r"work(?:ing|place|force)?|team|environment|positions?|role|options?|culture|company"
    r"|friendly|opportunit\w{1,4}|models?|schedules?|setup"
)
# "Benefits" alone is also what a product brings: an adjective makes it the employer's.
_PRAISE = any_of(
    r"excellent|great|competitive|comprehensive|generous|full|outstanding|attractive|good",
    r"best[- ]in[- ]class|rich|corporate|amazing|robust|fantastic|company|strong|superb",
    r"exceptional|world[- ]class|top[- ]notch|wide range of|range of|additional|other",
    r"employee|paid|standard|usual",
)
# "Benefits advisors", "benefits of our software": what is sold or done.
_BENEFITS_TRADE = (
    r"of\b"
    r"|to (?:our|the|clients?|customers?)|consult\w{1,5}|brokers?|administ\w{1,8}|producer"
    r"|advis\w{1,5}|manage\w{1,4}|products?|specialist|solutions?|industry|sales"
)
WORDINGS: tuple[Wording, ...] = (
    Wording(
        tag="medical",
        rule="medical-plan",
        stems="medical|health",
        pattern=(
            # Not "paramedical", not "mental health plans": other things than insurance.
            r"(?<!mental |para|behavioral |wellness )\b(?:medical|health(?:[- ]?care)?)"
            # "Medical/dental/vision coverage", "health and dental plan": one noun for all of them.
            rf"(?:/\w{{1,12}}){{0,3}} (?:(?:and|&) \w{{1,12}} )?{_PLAN}\b"
            # Not "medical insurance products": those are sold.
            r"(?! (?:advisors?|industry|products?|compan))"
        ),
    ),
    # "Medical, dental and vision": no word of insurance, but a list of them.
    Wording(
        tag="medical",
        rule="medical-in-list",
        stems="medical|health",
        pattern=(
            r"(?<!mental |para|behavioral |public |digital |animal |global )\b(?:medical"
            rf"|health(?:[- ]?care)?){_NOT_HEALTH}(?=\s{{0,2}}(?:,|&|/|\+|and\b|or\b)\s{{0,2}}"
            rf"(?:and |& )?(?:{_SISTERS}))"
        ),
    ),
    Wording(
        tag="medical",
        # "Dental and medical": its sister stands before it.
        rule="dental-and-medical",
        stems="medical|health",
        pattern=(
            r"(?<=(?:dental|vision|pension|life|mobile|laptop|car)\s?(?:,|&|/|\+|and"
            rf"|,? and)\s{{0,2}})(?:medical|health(?:care)?)\b{_NOT_HEALTH}"
        ),
    ),
    # A line of its own; a sentence that begins with "Health" says something else.
    Wording(
        tag="medical",
        rule="medical-item",
        stems="health|medical",
        pattern=(
            r"(?:^|(?<=\n)|(?<=[•*:]\s))(?:medical|health(?:care)?)(?=\s{0,2}(?:[,;.:]|\n|$)"
            # "Health from day one", "Medical after 30 days": when it begins follows.
            r"| (?:from (?:the first|day)|effective|starting|after \w+ days)\b)"
        ),
    ),
    Wording(
        tag="medical",
        # "Private healthcare for you" is British for insurance: no noun has to follow.
        rule="private-medical",
        stems="private|sponsored",
        pattern=(r"\bprivate (?:medical|health\w{0,4})\b"),
    ),
    Wording(
        tag="medical",
        # Who pays makes it a benefit: "employer-sponsored health" needs no word of a plan.
        rule="sponsored-health",
        stems="sponsored|subsidi|paid",
        pattern=(
            r"\b(?:employer|company)[- ](?:sponsored|paid|subsidi[sz]ed) (?:health(?:care)?"
            r"|medical)\b"
        ),
    ),
    Wording(
        tag="dental",
        rule="dental",
        stems="dental",
        pattern=rf"\bdental\b(?! (?:{_DENTAL_TRADE}))",
    ),
    Wording(
        tag="vision",
        rule="vision-plan",
        stems="vision",
        pattern=(r"\bvision (?:insurance|coverage|care|plans?|benefits?|cover)\b"),
    ),
    # "Vision" is insurance beside teeth and health; "our vision" stands in every posting.
    Wording(
        tag="vision",
        rule="vision-in-list",
        stems="vision",
        pattern=(
            r"(?<=\b(?:dental|medical|health|healthcare|hearing|life|prescription|disability"
            r"|rx)(?: (?:insurance|coverage|care|plans?))?\s{0,2}(?:,|&|/|\+|-|\band\b|, and"
            r"|\bor\b)\s{0,2}(?:& |and )?)vision\b"
        ),
    ),
    Wording(
        tag="vision",
        rule="vision-first",
        stems="vision",
        pattern=(
            r"\bvision(?=\s{0,2}(?:,|&|/|\+|and)\s{0,2}(?:and )?(?:dental|life|401|medical"
            r"|health|disability))"
        ),
    ),
    Wording(
        tag="vision",
        # A line of its own. Not at the start of the text: there "Vision" is a heading.
        rule="vision-item",
        stems="vision",
        pattern=(r"(?:(?<=\n)|(?<=[•*]\s))vision(?=\s{0,2}(?:\n|$))"),
    ),
    Wording(
        tag="life_insurance",
        rule="life-insurance",
        stems="life|ad&d|death",
        pattern=any_of(
            (
                # Not "life insurance license", "life insurance agency": that is the trade.
                r"\b(?:term |basic |group |paid )?life (?:insurance|assurance|cover\b|coverage"
                r"|ad&d|plan)(?! (?:licen[cs]e|products?|sales|agents?|agency|industry|producer"
                r"|policies|compan))"
            ),
            (
                r"\blife (?:and|&) (?:ad&d|\w{1,12} ){0,2}(?:disability|death|accident\w{0,3}"
                r"|dismemberment|ad&d|injury)"
            ),
            # Accidental death and dismemberment in letters; the British name of the same cover.
            r"\bAD ?& ?D\b|\bdeath in service\b",
        ),
    ),
    Wording(
        tag="life_insurance",
        rule="life-in-list",
        stems="life",
        pattern=(
            rf"(?<=\b(?:{_INSURED_WITH})(?: insurance)?\s{{0,2}}(?:,|&|/|and|, and|, &)\s{{0,2}}"
            # Not "health, life sciences" and not "medical, life balance".
            r"(?:and |basic |term )?)life\b(?![- ](?:work|balance|coach\w{0,3}|style|sciences?"
            r"|long|changing))"
        ),
    ),
    Wording(
        tag="disability",
        rule="disability-cover",
        stems="disability|income prot",
        pattern=any_of(
            (
                # "Short- and long-term disability" is one phrase and one proof.
                r"\b(?:short|long)[- ]?(?:term)?(?:\s?(?:and|&|/|or|,)\s?"
                r"(?:short|long)[- ]?term)?(?: \(\w{1,5}\))? disability"
            ),
            (
                # Bare "disability" stands in every statement of equal opportunity.
                r"\bdisability (?:insurance|coverage|benefits?|plans?|programs?|income|cover\b"
                r"|protection)"
            ),
            # The British name.
            r"\bincome protection\b",
        ),
    ),
    Wording(
        tag="disability",
        # Beside other insurance the bare word is one too: "life and disability".
        rule="disability-in-list",
        stems="disability",
        pattern=(
            r"(?<=\b(?:life|vision|dental|ad&d)(?: insurance)?\s?(?:,|&|/|and|, and)\s{0,2}"
            r"(?:and )?)disability\b"
        ),
    ),
    # In capitals alone: "std" and "ltd" in lower case are other abbreviations.
    Wording(
        tag="disability",
        rule="std-ltd",
        stems="ltd|std",
        pattern=(
            r"\b(?:STD|LTD)\b(?=\W{1,3}(?:and|&|STD|LTD|life|dis|ins))"
            r"|(?<=(?:STD|life|vision)\W{1,3}(?:and |& )?)\bLTD\b"
        ),
        exact=True,
    ),
    Wording(
        tag="hsa_fsa",
        rule="spending-account",
        stems="hsa|fsa|spending|savings account|hra",
        pattern=any_of(
            # The letters are enough: nothing else in postings is called so.
            r"\b(?:HSA|FSA|HRA)s?\b|\bhealth savings\b",
            (
                rf"\b(?:flexible|health\w{{0,4}}|child care|pre-?tax) {_TWO_WORDS}spending"
                r"(?: accounts?)?\b"
            ),
            # Not "budgets for spending": only the account.
            r"\bspending accounts?\b",
            r"\bhealth reimbursement a\w{1,12}",
        ),
    ),
    # The match must be of a plan: "401(k) with a 4% match".
    Wording(
        tag="retirement_match",
        rule="plan-with-match",
        stems="match",
        pattern=(
            # Within one sentence or item: a match two sentences on may be of donations.
            r"\b(?:401|403|457|retirement|pension|rrsp|superannuation"
            r"|simple ira)[^.;\n]{0,70}?\bmatch(?:ing|ed|es)?\b"
        ),
    ),
    Wording(
        tag="retirement_match",
        # The other way around: "we match contributions", "matching 401(k)".
        rule="match-of-plan",
        stems="match",
        pattern=(
            r"\bmatch(?:ing|ed|es)?\b[^.;\n]{0,40}?(?:\b401|\b403|\bretirement|\bpension"
            r"|\brrsp|\bcontributions?)"
        ),
    ),
    Wording(
        tag="retirement",
        rule="retirement-plan",
        stems="401|403|457|rrsp|superann|ira",
        pattern=(
            # "401k", "401 (k)", "401(K)": brackets and blanks come and go.
            r"\b401 ?\(? ?k ?\)?|\b403 ?\(?b\)?|\b457 ?\(?b\)|\bRRSP\b|\bsuperannuation\b"
            r"|\b(?:simple|roth|sep) IRA\b"
        ),
    ),
    # A plan for it, or an item of a list; "in retirement" and "retirement homes" are neither.
    Wording(
        tag="retirement",
        rule="retirement",
        stems="retirement",
        pattern=any_of(
            (
                rf"\bretirement (?:{_RETIREMENT_PLAN})\b"
                # "Retirement plan consultants" and "retirement plan sales" are trades.
                r"(?! (?:advis\w{1,5}|consult\w{1,5}|sales|specialist"
                r"|industry|clients?|products?|services))"
            ),
            rf"{_BEFORE}retirement\b{_LISTED}",
        ),
    ),
    Wording(
        tag="pension",
        rule="pension",
        stems="pension",
        pattern=(
            # The adjective belongs to the proof: guide 18 asks for one quote.
            r"\b(?:company |contributory |workplace |matched |defined benefit |generous "
            rf"|auto[- ]?enrolment )?pensions?\b(?! (?:{_PENSION_TRADE}))"
        ),
    ),
    Wording(
        tag="volunteer_time",
        rule="volunteer-time",
        stems="volunteer|vto|charity",
        pattern=any_of(
            (
                r"\b(?:paid |flexible )?volunteer(?:ing|ism)? (?:time|days?|hours|leave|PTO"
                r"|pto)(?: off)?\b"
            ),
            # Volunteer time off.
            r"\bVTO\b",
            (
                r"\b(?:time off|days?|hours)(?: off)?(?: \w{1,10}){0,3} "
                r"(?:to|for) volunteer\w{0,6}"
            ),
            # A day off for a charity; "charity" alone may be the employer.
            r"\bcharity days?\b",
        ),
    ),
    # The guide counts unlimited days apart from counted ones.
    Wording(
        tag="unlimited_pto",
        rule="unlimited",
        stems="unlimited|uncapped|take what",
        pattern=any_of(
            (
                # Not "unlimited earnings": the noun must be time.
                r"\b(?:unlimited|uncapped)(?: (?:and|paid|personal|flexible|discretionary|annual"
                r"|vacation|/)){0,4}[ /](?:time[- ]off|PTO|vacation|holidays?|leave|days off"
                r"|paid time)\b"
            ),
            (
                r"\b(?:PTO|time off|vacation|holidays?)"
                # "PTO: unlimited", "Vacation policy (unlimited)".
                r"(?: (?:is|policy))?[ ,:(–-]{1,3}unlimited\b"
            ),
        ),
    ),
    Wording(
        tag="pto",
        rule="paid-time-off",
        stems="time off|time-off|pto|leave|days off|vto",
        pattern=(
            # What is unlimited counts once, as that; so does time to volunteer.
            r"(?<!unlimited |unlimited paid |unlimited flexible |unlimited personal "
            rf"|volunteer |volunteering )(?:{_TIME_OFF})"
        ),
    ),
    # "25 days holiday" is time off; "paid holidays" are those of the calendar.
    Wording(
        tag="pto",
        rule="vacation",
        stems="vacation|holiday|personal day|days",
        pattern=rf"(?<!unlimited |unlimited paid |uncapped )(?:{_VACATION})",
    ),
    Wording(
        tag="paid_holidays",
        rule="paid-holidays",
        stems="holiday",
        pattern=any_of(
            (
                # "Paid company holidays"; no "days" between: "25 days holiday" is `pto`.
                r"\b(?:paid|company|federal|bank|public|national|statutory|observed|floating"
                r"|major|\d{1,2}\+?) (?:(?!days\b)[\w-]{1,14} ){0,3}holidays\b"
            ),
            (
                r"\b(?:bank|public|paid(?: \w{2,10})?|federal) holiday\b"
                # "Bank holiday work" is a duty, "holiday homes" are the trade.
                r"(?! (?:homes?|season|work|shifts?|parks?))"
            ),
            r"\bholiday pay\b",
            (
                # "Paid vacation and holidays": one "paid" for both.
                r"\bpaid (?:time off|leave|vacations?)(?:,| and| &"
                r"|/)[^.\n;]{0,20}? ?holidays\b"
            ),
        ),
    ),
    # Beside vacation or sick days these are days off, not a season.
    Wording(
        tag="paid_holidays",
        rule="holidays-in-list",
        stems="holiday",
        pattern=any_of(
            (
                r"(?<=\b(?:vacations?|PTO|time off|sick(?: leave| time| days)?)\s?(?:,|&|/|and"
                r"|\+|, and|plus)\s{0,2}(?:and )?(?:paid )?)holidays?\b"
            ),
            (
                r"\bholidays?(?=\s?(?:,|&|/|and|\+)\s{0,2}(?:and )?(?:paid )?(?:vacation|PTO|sick"
                r"|personal))"
            ),
        ),
    ),
    # "Sick" beside vacation: "vacation, sick and personal days".
    Wording(
        tag="sick_leave",
        rule="sick-leave",
        stems="sick",
        pattern=any_of(
            (
                # "Sickness pay" is the British form.
                r"\b(?:paid |unlimited |company |enhanced |accrued )?sick(?:ness)? "
                r"(?:leave|days?|time|pay|benefits?|policy)\b"
            ),
            r"\bpaid sick\b",
            (
                r"(?<=\b(?:vacation|holidays?|pto|personal|time off)(?: time| days)?\s?"
                r"(?:,|&|/|and|\+|, and)\s{0,2}(?:and )?)sick\b"
            ),
            r"\bsick(?=\s?(?:,|&|/|and)\s{0,2}(?:and )?(?:vacation|holiday|personal|pto))",
        ),
    ),
    # "Parental" needs its leave or pay: "family-owned" and "adoption of software" do not.
    Wording(
        tag="parental_leave",
        rule="parental-leave",
        stems="parent|matern|patern|adoption|family leave|bonding",
        pattern=any_of(
            (
                # "Maternity, paternity and adoption leave": the noun may come three words later.
                r"\b(?:new[- ]parent|parental|maternity|paternity|adoption|adoptive|family"
                r"|bonding)(?:(?:,|/| and| &| or|, and|, &) ?(?:\w{1,12})){0,3} (?:leave|pay"
                r"|time off|benefits?|cover|policy)\b"
            ),
            r"\bleave for (?:new |all |both )?parents\b",
            # "Enhanced maternity" says leave without the word.
            r"\b(?:enhanced |paid |generous )(?:maternity|paternity|parental)\b",
        ),
    ),
    # "Tuition fees" are the price of a school.
    Wording(
        tag="tuition",
        rule="tuition",
        stems="tuition|education|student loan",
        pattern=any_of(
            (
                r"\b(?:college )?tuition\b(?! fees?\b)(?: (?:reimbursement|assistance|aid|support"
                r"|benefits?))?"
            ),
            (
                r"\beducation(?:al)? (?:reimbursement|assistance|allowance|budget|stipend"
                r"|benefits?|aid|support)\b"
            ),
            # Help with the debt of the study is counted with it.
            r"\bstudent loan\b",
        ),
    ),
    Wording(
        tag="training",
        rule="training",
        stems="training",
        pattern=any_of(
            (
                rf"\b(?:{_KIND_OF_TRAINING})(?:,? (?:and )?[\w-]{{1,14}}){{0,2}} training\b"
                # "Product training to the team" is given by the holder, not to the holder.
                r"(?! (?:and test|customers|session|others|to (?:the )?(?:team|staff|sales)))"
            ),
            (
                # Not "training programs for dealers": those are delivered.
                rf"\btraining (?:(?:and|&) (?:\w{{1,12}} )?(?:{_WITH_TRAINING})|(?:is )?provided"
                r"|programs?(?! for)|programmes?(?! for)|budget|opportunit\w{1,4}|allowance"
                r"|courses?|academy|second to none|supported)\b"
            ),
            r"\blearning (?:and|&) training\b",
            # A line that is the bare word.
            r"(?:^|(?<=\n)|(?<=[•*]\s))training(?=\s{0,2}(?:[,;.]|\n|$))",
            r"\breceive training\b",
        ),
    ),
    # Names of programs; "business development" is the job.
    Wording(
        tag="training",
        rule="development",
        stems="development|learning|courses|certif|coaching|mentor|educ",
        pattern=any_of(
            (
                # "Personal and career development": the two adjectives share their noun.
                r"\b(?:professional|career|personal|leadership) (?:(?:and|&|/) \w{1,14} )?"
                r"(?:development|growth and development|learning|training|skills development)\b"
            ),
            (
                # "Learning & development", "learning budget"; "fast learning" is a trait.
                r"\blearning (?:(?:and|&|/) )?(?:development|budget|stipend|allowance"
                r"|opportunit\w{1,4}|platforms?|resources)\b"
            ),
            r"\blearning\s?&\s?\w{0,4}development\b",
            r"\blearn(?:ing)?,? (?:and |& )?(?:grow|growth)\b",
            (
                r"\bdevelopment (?:budget|opportunit\w{1,4}|stipend|programs?|programmes?"
                r"|allowance|courses)\b"
            ),
            # Fixed names, whoever pays: `offers` sees whether it is a demand.
            r"\bcontinuing education\b|\bcontinuous learning\b",
            (
                # "Free Spanish courses": the subject may be anything.
                r"\b(?:online|onsite|language|free \w{1,10}(?: and \w{1,10})?) (?:courses"
                r"|classes)\b"
            ),
            # One word must stand before it: a line "Coaching" is as often the manager's duty.
            r"\b(?:personal|professional|executive|free|\w{1,12}) coaching\b",
            r"\bmentorship(?: programs?)?\b|\bLinkedIn Learning\b",
        ),
    ),
    Wording(
        tag="long_term_incentive",
        rule="long-term-incentive",
        stems="long",
        # "Long-term equity incentive"; not "a long-term plan".
        pattern=(r"\blong[- ]term (?:\w{1,12} )?incentives?(?: plan| program)?\b"),
    ),
    Wording(
        tag="long_term_incentive",
        # In capitals alone, as abbreviations are written.
        rule="ltip",
        stems="ltip",
        pattern=(r"\bLTIPs?\b"),
        exact=True,
    ),
    # "Spanish is a bonus" and "bonus points" are wishes of the employer.
    Wording(
        tag="bonus",
        rule="bonus",
        stems="bonus|incentive",
        pattern=any_of(
            (
                # A referral bonus is not the job's pay, and "is a huge bonus" wishes for a skill.
                r"(?<!referral |refer a friend |a huge |a big |a |added |huge "
                r"|referral program )\bbonus(?:es)?\b(?! (?:points?|if|skills?|for"
                r"|qualif\w{1,10}|round|experience))"
            ),
            # Behind "a" it is pay only when its size or condition follows: "a bonus of 10%".
            r"(?<=\ba )bonus(?= (?:of \d|(?:tied|target|for (?:every|each)|based on)\b))",
            (
                # "Long-term cash incentives" have a tag of their own; "tax incentives" none.
                r"(?<!long-term |long term |tax )\b(?:annual|sales|performance|short[- ]term"
                r"|team|cash|monthly|quarterly|financial|variable)(?: sales)? incentives?\b"
            ),
            # "An incentive opportunity of 30%"; behind "equity" it is shares.
            r"(?<!long-term |long term |equity )\bincentive (?:target|opportunity)\b",
            (
                r"(?<!long-term |long term |equity )\bincentive (?:pay|compensation|plans?"
                r"|programs?|bonus)\b"
            ),
        ),
    ),
    Wording(
        tag="commission",
        rule="commission",
        stems="commission",
        pattern=(
            # The adjective is taken along, so that the proof says it.
            r"\b(?:uncapped |unlimited |generous |competitive |residual )?commissions?\b"
            rf"(?![- ](?:{_COMMISSION_TRADE}))"
        ),
    ),
    # "Private equity", "pay equity", "brand equity" are none.
    Wording(
        tag="equity",
        rule="equity",
        stems="equity|stock|rsu|espp|share|token|option grant",
        pattern=any_of(
            (
                # "Pay equity" is fairness, "home equity" a house.
                r"(?<!private |pay |diversity, |health |diversity and |inclusion, |brand "
                r"|racial |social |internal |sweat |home |& )\bequity\b"
                rf"(?!,? (?:and|&)? ?(?:{_EQUITY_ELSEWHERE}))"
            ),
            # Bare "stock" is on a shelf.
            r"\bstock (?:options?|purchase|grants?|awards?|plans?|ownership|units?)\b",
            r"\bRSUs?\b|\brestricted stock\b|\bESPP\b|\b(?:stock )?option grants?\b",
            # Paid as if they were shares.
            r"\bphantom[- ](?:shares?|stock)\b",
            r"\b(?:employee )?share (?:options?|schemes?|save|plans?|purchase|incentive)\b",
            # The British plan to save for shares.
            r"\bsharesave\b",
            r"\btoken (?:allocation|grants?)\b",
        ),
    ),
    Wording(
        tag="car",
        rule="company-car",
        stems="car|vehicle|auto|truck",
        pattern=any_of(
            (
                # "A company leased car"; a bare "car" may be what is sold ("car dealers").
                r"\b(?:company|expensed|executive|pool)[- ](?:provided |paid |leased )?"
                r"(?:car|vehicle|van|truck)\b"
            ),
            (
                r"\b(?:monthly )?(?:car|vehicle|truck|auto|automobile)[- ](?:allowance|scheme"
                r"|stipend|package|benefit|lease|program)\b"
            ),
            # "Demo vehicle": a dealer's car that the seller drives home.
            r"\b(?:fleet|take[- ]home|demo) (?:vehicle|car)\b",
        ),
    ),
    # "Car, laptop, pension": in a list a bare word is enough.
    Wording(
        tag="car",
        rule="car-in-list",
        stems="car",
        pattern=(
            # "Car pension laptop" without commas also occurs; "car sales" is the trade.
            rf"{_BEFORE}car\b(?=\s?(?:[,.;+&/)]|or\b|and\b|plus\b|pension|laptop|mobile|phone"
            r"|benefits|corporate|$))"
        ),
    ),
    # What is lent for the work counts as the guide counts it: phone or laptop.
    Wording(
        tag="phone_laptop",
        rule="equipment",
        stems="laptop|phone|ipad|office|macbook|tablet|equipment|internet|technology|wfh|hardware",
        pattern=any_of(
            (
                # The word alone is enough in an offer: "laptop of your choice".
                r"\b(?:company (?:issued |provided |paid )?|work |high-powered )?"
                r"(?:laptop|cell ?phone|mobile phone|smart ?phone|iphone|ipad|macbook)s?\b"
            ),
            r"\bcompany phone\b",
            (
                r"\b(?:home|remote)[- ]office (?:set-?up |equipment |furniture )?(?:stipend"
                r"|budget|allowance|equipment|set-?up|expenses|reimbursement)\b"
            ),
            (
                # "WFH stipend", "work-from-home budget": `remote_work` leaves what pays for a desk.
                r"\b(?:home[- ]office|WFH|work[- ]from[- ]home|remote work) (?:set[- ]?up"
                r"|stipend|budget|allowance|equipment)\b"
            ),
            (
                # "Phone and internet allowance" is one payment.
                r"\b(?:phone|internet|technology|equipment|tech|cell|hardware)"
                r"(?:(?: and |/| & )\w{1,10})? (?:allowance|stipend|reimbursement|budget)\b"
            ),
            r"\ball the equipment you need\b",
            # Bare "equipment" is often the product.
            r"\bequipment (?:is )?provided\b",
        ),
    ),
    Wording(
        tag="phone_laptop",
        # "Car, mobile, pension": alone "mobile" is an app, a market or a person.
        rule="phone-in-list",
        stems="mobile|phone",
        pattern=(_BEFORE + r"(?:mobile|phone)\b(?=\s?(?:[,.;+&/)]|and\b|plus\b|pension|laptop|$))"),
    ),
    # "Expenses" alone may be a duty: they must be paid or have a card.
    Wording(
        tag="expense_reimbursement",
        rule="expenses",
        stems="expens|reimburs|mileage|gas |fuel|per diem|t&e",
        pattern=any_of(
            (
                # "Mileage reimbursement", "fuel card": the second word says that it is paid.
                r"\b(?:expenses?|mileage|gas|fuel|travel(?: expenses?| costs?)?"
                r"|business expenses?)[- ](?:are |is )?(?:reimburse\w{0,5}|allowance|account"
                r"|paid|covered|card|stipend)\b"
            ),
            rf"\breimburse\w{{0,5}} (?:for|of) {_TWO_WORDS}(?:expenses|mileage|travel|costs)\b",
            # Travel and entertainment.
            r"\bT&E (?:budget|account|allowance)\b|\ball expenses\b|\bbusiness mileage\b",
            r"\b(?:travel|business) expenses\b|\bpaid travel\b|\bper diem\b",
            r"\bexpenses? reimburse\w{0,5}",
        ),
    ),
    # "Relocation" alone may be asked for: it must be helped or paid.
    Wording(
        tag="relocation",
        rule="relocation",
        stems="relocat",
        pattern=any_of(
            (
                r"\brelocation (?:assistance|packages?|support|allowance|bonus|reimbursement"
                r"|benefits?|stipend|expenses|costs|help)\b"
            ),
            r"\bpaid relocation\b",
            # "Relocation is required" is the opposite.
            r"\brelocation (?:is|will be) (?:paid|covered|reimbursed|provided)\b",
            r"\bhelp with (?:your )?relocation\b",
        ),
    ),
    Wording(
        tag="eap",
        # Not "counseling of clients": the word before must give it to the employee.
        rule="assistance-program",
        stems="assistance|eap|counsel|therapy",
        pattern=(
            r"\b(?:employee|associate|member) assistance\b|\bEAP\b"
            r"|\b(?:free|confidential|employee|access to) (?:\w{1,12} )?counsell?ing\b"
        ),
    ),
    # "The wellness industry" and "gym owners" are customers.
    Wording(
        tag="wellness",
        rule="wellness",
        stems="wellness|well-being|wellbeing|gym|fitness|mental health|health check|health club",
        pattern=any_of(
            (
                r"\bwellness\b(?! (?:industry|products?|compan|brands?|clients?|centers?|sector"
                r"|market|space|services))(?: (?:programs?|benefits?|stipend|reimbursement"
                r"|days?))?"
            ),
            (
                r"\bwell-?being (?:programs?|programmes?|benefits?|stipend|allowance|support"
                r"|initiatives?|days?|resources|services|budget|fund)\b"
            ),
            # The next word is taken along: "gym membership" is the proof, not "gym".
            r"\bgyms?\b(?! (?:customers|owners|equipment|chain))(?: \w{0,14})?",
            (
                r"\bfitness (?:reimburse\w{0,5}|membership|center|stipend|benefits?|programs?"
                r"|allowance|subsid\w{1,5}|discounts?|classes)\b"
            ),
            (
                r"\bmental[- ](?:health|wellness) (?:support|benefits?|resources|days?"
                r"|services|care|coverage|program\w{0,3}|awareness|app|stipend)\b"
            ),
            # Not insurance: the medical rows do not take these.
            r"\bhealth (?:check-?ups?|club)\b",
        ),
    ),
    Wording(
        tag="childcare",
        rule="childcare",
        stems="child|day care|daycare|nursery|dependent care|backup care|back-up care",
        pattern=(
            # "Childcare centers" are customers.
            r"\bchild ?care\b(?! (?:flexib|center|provider|industry))|\bday ?care\b"
            r"|\bback-?up (?:child |dependent )?care\b"
            # A bare "nursery" sells plants as often.
            r"|\bnursery (?:scheme|vouchers?|benefit)\b"
        ),
    ),
    # Hours or days to choose; "flexible" of people is a demand.
    Wording(
        tag="flexible_schedule",
        rule="flexible-schedule",
        stems="flex|day week|day work|summer friday|work-life-f",
        pattern=any_of(
            (
                r"\bflexib(?:le|ility) ?(?:in |with |on |of |around )?(?:your )?(?:and \w{1,12} )?"
                rf"(?:remote |hybrid )?(?:work(?:ing|place)?[- ])?(?:{_FLEXIBLE_NOUN})"
            ),
            # "Flexible time off" is time off.
            r"\bflex(?:i|ible)?[- ]?(?:time(?! off)|hours|schedules?|working|work)\b(?! off)",
            r"\bwork[- ]life[- ]flexib\w{1,6}",
            r"\b(?:4|four)[- ]day (?:work[- ]?)?week\b|\bsummer fridays?\b",
            r"\bset your own (?:hours|schedule)\b",
        ),
    ),
    Wording(
        tag="remote_work",
        rule="remote-work",
        stems="remote|home|hybrid|anywhere",
        pattern=any_of(
            (
                # "Fully remote position", "hybrid and flexible working"; not "remote sensing".
                r"\b(?:fully |100% |flexible |permanent )?(?:remote|hybrid)(?:ly)?"
                rf"(?:[- ]first)?[ -](?:and flexible )?(?:{_REMOTE_NOUN})\b"
                r"(?! (?:budget|stipend|equipment|set))"
            ),
            # "Working from anywhere".
            r"\bwork(?:ing)? (?:remotely|from home|from anywhere|where)\b",
            r"\bwork[- ]from[- ](?:home|anywhere)\b(?! (?:stipend|set|equip|budget|allow))",
            r"\bhome[- ]working\b",
            r"\b(?:fully|100%|fully-)[ -]?remote\b|\bremote[- ]first\b",
        ),
    ),
    Wording(
        tag="donation_match",
        rule="donation-match",
        stems="donat|charit|gift match|matching gift|giving",
        pattern=any_of(
            r"\b(?:donations?|charitable(?: giving| donations?)?|gifts?) match\w{0,3}",
            # "We match your charitable donations": two words between, or three.
            r"\bmatch(?:ing|es|ed)? (?:[\w’'-]{1,14} ){0,3}(?:donations?|gifts?|charitable)",
            (
                r"\b(?:grant|gift)s? [^.\n]{0,30}?donated [^.\n]{0,60}?(?:choice|charity"
                r"|non-?profit)"
            ),
            r"\bpayroll giving\b",
        ),
    ),
    # "Volume discounts" are what the seller negotiates.
    Wording(
        tag="employee_discount",
        rule="discount",
        stems="discount|% off",
        pattern=any_of(
            (
                # Whose discount it is must be said: sellers give discounts too.
                r"\b(?:employee|staff|product|merchandise|store|team member|associate|company"
                r"|retail|in-store|exclusive|generous|friends and family|store"
                r"|\d{1,2}%)[’']?s?[’']? (?:\w{1,12} )?discounts?\b"
            ),
            (
                # "Negotiate discounts on orders" is the job.
                r"(?<!volume |customer |price |negotiate )\bdiscounts? (?:on|programs?|scheme"
                r"|platform|portal|for (?:employees|staff|team)|through|at|card)\b"
            ),
            r"\b(?:hotel|travel|merchandise|tuition) discounts\b",
            # "Discounted policy premiums": an insurer's staff insure themselves for less.
            r"\bdiscounted \w{3,14} (?:fees|premiums)\b",
            # "15% off rent", for those who let apartments.
            r"\b\d{1,2}% off (?:rent|our|all|any|merchandise|purchases)\b",
            (
                r"\bdiscounted (?:gym|products?|services?|rates?|insurance|meals|memberships?"
                r"|tickets)\b"
            ),
        ),
    ),
    Wording(
        tag="medical",
        # "Time to rest, healthcare, and more"; not ", healthcare clients".
        rule="healthcare-in-list",
        stems="health care|healthcare",
        pattern=rf"(?<=[,:;(] (?:and )?)health ?care{_NOT_HEALTH}(?=,|;|\.(?:\s|$)| and\b|\n|$)",
    ),
    # "Medical*, Dental*, Vision*": the star leads to a note under the list.
    Wording(
        tag="medical",
        rule="starred",
        stems="medical*|health*",
        pattern=(r"\b(?:medical|health)(?=\*)"),
    ),
    Wording(
        tag="vision",
        rule="starred",
        stems="vision*",
        pattern=(r"\bvision(?=\*)"),
    ),
    Wording(
        tag="life_insurance",
        rule="starred",
        stems="life*",
        pattern=(r"\blife(?=\*)"),
    ),
    Wording(
        tag="medical",
        rule="health-cash-plan",
        stems="cash plan|prescription|critical illness|medical",
        pattern=(
            # British: a plan that pays back dentists and opticians.
            r"\bhealth\w{0,4} cash plan"
            r"|\bprescription (?:drugs?|coverage|plan|insurance)\b"
            r"|\bcritical illness (?:cover|insurance)\b"
            # "Group health plan sales" is the job.
            r"|\bgroup (?:health|medical)\b(?! (?:provider|plans? sales|insurance sales))"
        ),
    ),
    Wording(
        tag="vision",
        rule="eye-care",
        stems="eye|optical",
        pattern=any_of(
            (
                r"\b(?:free |company |paid )?eye[- ]?(?:care|tests?|sight tests?)"
                # Not "eye care provider", "eye care products": those are the employer's trade.
                r"(?= (?:vouchers?|scheme|benefits?|cover)"
                r"|\b(?! (?:provider|practice|industry|products?|professionals?|company|clinic)))"
            ),
            r"\boptical (?:cover|benefits?|insurance|plan|vouchers?)\b",
        ),
    ),
    Wording(
        tag="life_insurance",
        rule="life-cover",
        stems="salary|group life",
        pattern=(
            # "4x salary": cover at death is counted in salaries.
            r"\b(?:\d|two|three|four) ?(?:x|times) (?:annual |your |basic )*salary\b"
            r"|\bgroup life\b(?! (?:sales|products?))"
        ),
    ),
    Wording(
        tag="pto",
        # "Five weeks of holiday": counted in weeks the singular is time off as well.
        rule="weeks-of-leave",
        stems="weeks",
        pattern=(
            r"\b(?:\d{1,2}\+?|two|three|four|five|six)[- ]weeks[’']?(?: of)?"
            r"(?: paid| annual)? (?:vacation|holidays?|leave|annual leave|PTO|time off)\b"
        ),
    ),
    Wording(
        tag="pto",
        rule="day-off",
        stems="birthday|buy|days|day off",
        pattern=any_of(
            (
                r"\b(?:your |you )?(?:birthdays?|birthday) (?:as a )?(?:day )?(?:off|leave"
                r"|holiday)\b"
            ),
            r"\bday off (?:on|for) your birthday",
            (
                # "Buy and sell holidays": British for trading pay against days.
                r"\bbuy(?:ing)?(?:/| and | or |\s?&\s?)sell(?:ing)? (?:of )?"
                r"(?:extra |annual )*(?:holidays?|leave)"
            ),
            r"\b(?:buy|purchase) (?:additional|extra) (?:holidays?|leave|days)",
            (
                # "23 days rising to 27 with service, annual leave": the noun comes late.
                r"\b\d{1,2} days[’']?,? (?:plus|\+|and|&|rising|increasing) [^.\n]{0,30}"
                r"(?:holidays?|leave)\b"
            ),
        ),
    ),
    Wording(
        tag="training",
        rule="learning-costs",
        stems="conference|books|course|study|qualif|learn",
        pattern=any_of(
            r"\bconferences? (?:budget|attendance|stipend|allowance)",
            r"\bbooks?(?:,| and| or) (?:\w{1,12} ){0,2}courses\b",
            r"\bcourses (?:and|or) (?:books|conferences)\b",
            r"\b(?:training|learning|L&D|course) (?:costs|resources|fund)\b",
            r"\bcontinued learning\b",
            r"\bfunded (?:training|courses|qualifications)\b",
            (
                # "Support towards professional qualifications"; not "support customers".
                r"\bsupport(?:ed)? (?:through|with|for|towards) (?:\w{1,12} )?"
                r"(?:qualifications?|studies)\b"
            ),
            r"\bstudy (?:support|leave|assistance)\b",
        ),
    ),
    # Tools of the trade, when the employer praises them as an offer.
    Wording(
        tag="phone_laptop",
        rule="own-choice",
        stems="hardware|equipment|gear|macbook|computer|tech",
        pattern=any_of(
            (
                # Praise alone tells the holder's tools from the goods.
                r"\b(?:latest|top[- ]of[- ]the[- ]line|top[- ]spec|state[- ]of[- ]the[- ]art"
                r"|best[- ]in[- ]class) (?:\w{1,12} )?(?:equipment|hardware|gear)\b"
            ),
            r"\b(?:equipment|hardware|computer|gear|laptop) (?:of your choice|you need)\b",
            r"\b(?:company|work)[- ](?:provided )?(?:computer|equipment)\b",
        ),
    ),
    Wording(
        tag="wellness",
        rule="classes",
        stems="yoga|meditation|wellbeing|well-being|massage",
        pattern=any_of(
            # "Yoga studio software" is sold.
            r"\b(?:yoga|meditation)\b(?! (?:studio (?:owners|software)|industry|instructors?))",
            (
                r"\bhealth (?:and|&) well-?being (?:programs?|programmes?|benefits?|support"
                r"|services|package|scheme)\b"
            ),
            r"\b(?:chair|free|in-?house|office) massages?\b",
        ),
    ),
    Wording(
        tag="eap",
        rule="help-line",
        stems="helpline|support line|24/7|gp",
        pattern=any_of(
            (
                r"\b(?:24/7|24[- ]hours?|confidential|employee|wellbeing) (?:\w{1,12} ){0,3}"
                r"(?:helpline|support line|advice line)\b"
            ),
            # A doctor on the telephone: British, beside the help line.
            r"\b(?:virtual|online|remote|24/7) GP\b",
        ),
    ),
    # Other words for the same: compressed weeks, job sharing, a nine-day fortnight.
    Wording(
        tag="flexible_schedule",
        rule="hours-to-choose",
        stems="flexib|compressed|fortnight|9/80|asynchronous|core hours|job share|hours",
        pattern=any_of(
            r"\bflexible(?:,| and| &| or) (?:remote|hybrid)\b",
            r"\bflexibility to (?:work|manage|choose|set|balance)\b",
            r"\bcompressed (?:hours|work ?week|working)|\b(?:9|nine)[- ]day fortnight",
            # Eighty hours in nine days, the tenth off.
            r"\b9/80\b",
            r"\basynchronous (?:work|schedule|hours)",
            (
                r"\b(?:choose|manage|control|own) your (?:own )?(?:working )?(?:hours|schedule"
                r"|time)\b"
            ),
            r"\bcontrol over your (?:day|schedule|time|hours)\b|\bjob[- ]shar(?:e|ing)\b",
        ),
    ),
    Wording(
        tag="remote_work",
        rule="from-home",
        stems="home|remote|distributed|wfh",
        pattern=any_of(
            r"\bwork(?:ing)? from (?:(?:the comfort of )?your (?:own )?)home\b",
            r"\b(?:fully |globally )?distributed (?:team|company|workforce)\b",
            (
                # A line that says it: "Fully remote", "Remote in Ohio".
                r"(?:^|(?<=\n)|(?<=[•*]\s)|(?<=\*\*))(?:fully )?remote"
                r"(?= (?:in|within|across|anywhere)\b|[ *]{0,3}(?:\n|$|[,:–-] ))"
            ),
        ),
    ),
    Wording(
        tag="employee_discount",
        rule="shop-discounts",
        stems="discount|perks",
        pattern=any_of(
            (
                # "High street discounts": those of a card for employees.
                r"\b(?:retail|shopping|high[- ]street|lifestyle|corporate|online|partner"
                r"|travel|restaurant|NHS) discounts?\b"
            ),
            r"\bdiscounts? (?:across|with|from|at|and (?:offers|savings|perks))\b",
            r"\bperks? (?:platform|portal|hub|card)\b",
            r"\b(?:corporate|employee) perks program",
        ),
    ),
    Wording(
        tag="bonus",
        rule="profit-share",
        stems="profit|13th|thirteenth|incentive|performance",
        pattern=(
            # Guide D52 keeps profit sharing out of the pay facts: it is a benefit only.
            r"\bprofit[- ]shar(?:e|ing)\b(?! (?:plans? admin|401))"
            # One salary more at the end of the year.
            r"|\b(?:13th|thirteenth)[- ](?:month|salary|pay\w{0,5})\b"
            r"|\bincentive schemes?\b"
            r"|\bperformance[- ](?:related|based) (?:pay|incentives?|rewards?)\b"
        ),
    ),
    # Forms of sharing in the company that name no stock.
    Wording(
        tag="equity",
        rule="part-owner",
        stems="share|owner|option",
        pattern=any_of(
            r"\bshareholder scheme",
            r"\bshares? in (?:the|our) company",
            r"\bemployee[- ]owne(?:d|rship)\b",
            r"\bstock[- ]based (?:compensation|awards?)",
            r"\b(?:generous|competitive|meaningful) options? (?:package|plan|grant)",
            # A British tax plan for shares.
            r"\bEMI options\b",
        ),
    ),
    Wording(
        tag="car",
        rule="electric-car",
        stems="electric|ev ",
        pattern=(
            # "EV lease scheme"; an electric car alone is a product.
            r"\b(?:electric|EV)(?: (?:car|vehicle))? (?:lease |leasing )?scheme\b"
            r"|\bsalary sacrifice (?:car|EV)\b|\bfully expensed car\b"
        ),
    ),
    Wording(
        tag="relocation",
        rule="help-to-move",
        stems="relocat|visa",
        pattern=any_of(
            (
                r"\brelocation (?:help|aid|available|offered|considered|possible"
                r"|is (?:available|offered|provided)|services|payment|budget)\b"
            ),
            (
                r"\b(?:help|support|assist)\w{0,4} (?:you )?"
                r"(?:to |with (?:your )?)?relocat\w{2,4}\b"
            ),
            # "Visa and relocation" without a further word is help with both.
            r"\bvisa (?:and|&|/) relocation\b",
        ),
    ),
    Wording(
        tag="volunteer_time",
        rule="community-days",
        stems="communit|giving|give|social impact|volunteer",
        pattern=any_of(
            (
                # "One give-back day": no word of volunteers.
                r"\b(?:paid )?(?:community|giving[- ]back|give[- ]back|social impact) "
                r"(?:service )?days?\b"
            ),
            r"\bpaid time (?:off )?to volunteer",
            r"\bdays? (?:a year )?to give back\b",
        ),
    ),
    # Counts only where nothing more definite is named; `fact` decides.
    Wording(
        tag="generic",
        rule="benefits-in-general",
        stems="benefit|package|perks",
        pattern=any_of(
            (
                rf"\b(?:{_PRAISE})(?:,? (?:and |& )?[\w/-]{{1,16}}){{0,4}}? (?:benefits?|perks)\b"
                rf"(?! (?:{_BENEFITS_TRADE}))"
            ),
            r"\bbenefits? packages?\b|\bfull benefits\b",
            (
                # "50k plus benefits": without praise, but beside pay.
                r"\b(?:plus|\+|, |& )\s?(?:bonus\w{0,2}, )?benefits\b"
                r"(?! (?:of|consult|admin|brok))"
            ),
            r"\bsalary (?:and|&) benefits\b",
        ),
    ),
)
