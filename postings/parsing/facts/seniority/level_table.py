"""Which words of a title stand for which level: the table of guide 3.1, top to bottom, first wins.

A pure table. Abbreviations are part of the patterns ("Sr", "Mgr", "Dir"), so that every match
lies in the title as it is written. `THINGS` (row 14) and `ACCOUNT_DIRECTORS` (row 10) change
with a team.
"""

from __future__ import annotations

from dataclasses import dataclass

from postings.guide.seniority import Level
from postings.parsing.matching.alternatives import any_of

# Abbreviations as titles write them, with and without the stop.
SENIOR = r"(?:senior|snr\.?|sr\.?)"
JUNIOR = r"(?:junior|jnr\.?|jr\.?)"
MANAGER = r"(?:managers?|mgrs?\.?|mngr)"
DIRECTOR = r"(?:directors?|dir\.?)"
VICE_PRESIDENT = r"(?:vice[- ]presidents?|v\.?p\.?)"
# Below the rank that follows: "Deputy Director", "Assistant Sales Manager".
ASSISTANT = r"(?:assistant|asst\.?|associate|assoc\.?|deputy)"
# Endings that name an occupation whatever stands before: "radiologist", "bookkeeper".
_ENDINGS = r"ologist|ician|grapher|keeper|maker|therapist|iatrist|otomist|ometrist|hygienist"
# Who has one of these titles does the work: no level of leading is named.
_OCCUPATIONS = any_of(
    r"representatives?|reps?|consultants?|analysts?|agents?|specialists?|engineers?",
    r"developers?|advis[oe]rs?|architects?|producers?|wholesalers?|brokers?",
    r"co-?ordinators?|associates?|executives?|administrators?|accountants?|assistants?",
    r"nurses?|designers?|scientists?|technicians?|officers?|strategists?|planners?|buyers?",
    r"writers?|recruiters?|counsel|attorneys?|drivers?|clerks?|partners?",
    r"sales(?:man|woman|person|people)|sellers?|closers?|hunters?|underwriters?|traders?",
    r"therapists?|psychologists?|pharmacists?|physicians?|doctors?|teachers?|trainers?",
    r"instructors?|researchers?|editors?|evangelists?|auditors?|testers?|workers?",
    r"practitioners?|tutors?|fellows?|paralegals?|ambassadors?|canvassers?|telemarketers?",
    r"telesales|estimators?|planners?|programmers?|operators?|mechanics?|carers?|chefs?",
    r"cooks?|cashiers?|receptionists?|secretar(?:y|ies)|midwi(?:fe|ves)|registrars?",
    r"surveyors?|inspectors?|generalists?|merchandisers?|negotiators?|handlers?",
    # "AE", "SE", "BDE": occupations by their initials.
    r"controllers?|AE|SE|BDE|account exec|sales exec|expert|professional|setter|adjusters?",
    r"examiners?|landlord|counsell?ors?|facilitators?|educators?|assessors?|mentors?",
    r"navigators?|promoters?|demonstrators?|marketers?|fundraisers?|purchasers?",
    r"investigators?|interviewers?|copywriters?|solicitors?|lawyers?|realtors?|appraisers?",
    r"collectors?|originators?|health visitors?|dispensers?|porters?|cleaners?|operatives?",
    r"assemblers?|machinists?|installers?|fitters?|welders?|carpenters?|plumbers?",
    r"builders?|labou?rers?|packers?|animators?|stylists?|bartenders?|barbers?|guards?",
    rf"physiotherapists?|dieti[ct]ians?|\w{{3,}}(?:{_ENDINGS})s?",
)
OCCUPATION = rf"(?:{_OCCUPATIONS})"

# "Business development" and "market development" are done, not led.
_DEVELOPED = r"business|partner|client|market|dealer|channel|account|customer"
# What kind of accounts, not what level (guide 3.1, notes).
_WEIGHT = r"key |strategic |national |global |named |major |regional "
_ALLIES = r"channels?|partners?|partnerships?|alliances?|customer success|client success"
_THING = (
    rf"(?:(?:{_WEIGHT})?accounts?|territory|(?:{_DEVELOPED}) development|(?:\w+ )?relationships?"
    rf"|{_ALLIES}|products?|projects?|programs?|programmes?|cases?)"
)
# "Account Sales Manager", "Channel Success Manager": a word may stand between.
_OF_THINGS = r"(?: (?:sales|strategy|business|success|relationship|relations))?"

# Row 14: managers of things, in both word orders ("Account Manager", "Manager, Key Accounts").
THINGS = (
    rf"\b{_THING}{_OF_THINGS} {MANAGER}\b"
    # "Manager, Channel Marketing" leads marketing, not the channel.
    rf"|\b{MANAGER}(?:,| of| -| –|:)? {_THING}(?! (?:marketing|operations|management|"
    rf"engineering|support))\b"
)
# The two words adjacent: "Client Success Director" directs a function, "Account Director" none.
# Row 10.
ACCOUNT_DIRECTORS = (
    rf"\b(?:account|client|customer|engagement|portfolio) {DIRECTOR}\b|\bclient partner\b"
)
# Titles whose default role type is unclear (guide 3.3).
RELATIONSHIP_FAMILY = (
    r"\b(?:account|client|customer|partner|partnership|alliance|channel|relationship)s?\b"
)
# A title is cut before the person or body that is served (guide 3.1 a).
# What stands behind "to" is whom one serves: "Assistant to the CRO".
CUT = r"\s(?:to (?:the |our )?(?=\p{Lu}|\w)|reporting to\b|for the\b)"


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleLevel:
    """One row; `senior` and `team` are the levels with "senior" in the title or a stated team."""

    rule: str
    pattern: str
    level: Level
    assistant: Level | None = None
    senior: Level | None = None
    team: Level | None = None
    senior_team: Level | None = None


TITLE_LEVELS: tuple[TitleLevel, ...] = (
    # The occupation that is meant, before "director" and "manager" are seen (guide 3.1, notes).
    TitleLevel(
        rule="joke-title",
        pattern=r"director of first impressions|\bfirst impressions (?:officer|manager)",
        level=Level.ENTRY,
    ),
    # Before every other level: "Sales Intern".
    TitleLevel(
        rule="intern",
        pattern=r"\bintern(?:ship)?s?\b|\bco-?op\b|\bapprentice(?:ship)?\b|\bworking student\b",
        level=Level.INTERN,
    ),
    # "Executive Assistant to the CRO" is an assistant, and "executive" no level here.
    TitleLevel(
        rule="assistant-to",
        pattern=r"\b(?:executive|administrative|personal|admin) assistant\b",
        level=Level.IC,
        senior=Level.SENIOR_IC,
    ),
    TitleLevel(
        rule="not-a-level",
        # Names that hold a word of level and are none (guide 3.1, row 2).
        pattern=(
            r"\bchief of staff\b|\bfield c[it]o\b|\bdirector analyst\b|\bhr business partner\b"
            r"|\bhuman resources business partner\b|\bpeople partner\b|\bbusiness partner\b"
        ),
        level=Level.SENIOR_IC,
    ),
    TitleLevel(
        rule="chief",
        pattern=(
            # "President" of a company; "Vice President" and "President's Club" are none.
            r"\bchief(?: [\w&,-]+){1,4} officer\b|\bC[A-Z]{1,2}O\b|(?<!vice[- ])(?<!product "
            r")(?<!vice)"
            # "Owner" only at the head: a "Product Owner" is an occupation.
            r"\bpresident\b(?!['’]s)|\b(?:co-?)?founder\b(?!['’]s)|^(?:business |practice )?owner\b"
            r"|\bmanaging partner\b"
        ),
        level=Level.C_LEVEL,
    ),
    # Unqualified it heads the company; with a function or region behind it see row senior-vp.
    TitleLevel(
        rule="managing-director",
        pattern=rf"^\W*managing {DIRECTOR}\W*$",
        level=Level.C_LEVEL,
    ),
    # Before "vp", which the longer titles contain.
    TitleLevel(
        rule="executive-vp", pattern=rf"\bexecutive {VICE_PRESIDENT}\b|\bEVP\b", level=Level.EVP
    ),
    TitleLevel(
        rule="senior-vp",
        # "Managing Director, Institutional Sales" (guide 3.1, row 5).
        pattern=rf"\b{SENIOR} (?:\w+ )?{VICE_PRESIDENT}\b|\bSVP\b|\bmanaging {DIRECTOR}\b",
        level=Level.SVP,
    ),
    TitleLevel(
        rule="associate-vp",
        pattern=rf"\b{ASSISTANT} {VICE_PRESIDENT}\b|\bAVP\b",
        level=Level.ASSOCIATE_VP,
    ),
    TitleLevel(
        rule="vp",
        # not within a word; "Global Head" has no "VP" in it
        pattern=rf"\b{VICE_PRESIDENT}(?!\w)|\b[RG]VP\b|\b(?:global|worldwide) head\b",
        level=Level.VP,
    ),
    TitleLevel(
        rule="senior-director",
        pattern=(
            # "Sales Director, Senior": a modifier behind a comma counts.
            rf"\b(?:executive|group) {DIRECTOR}\b|\b{DIRECTOR}, {SENIOR}\b"
            # not "Senior Account Director", whom row 10 has
            rf"|\b{SENIOR} (?:(?!account|client|customer|engagement|portfolio)[\w&-]+ "
            rf"){{0,3}}{DIRECTOR}\b"
        ),
        level=Level.SENIOR_DIRECTOR,
    ),
    # "Associate Director, Sales".
    TitleLevel(
        rule="associate-director",
        pattern=rf"\b{ASSISTANT} {DIRECTOR}\b",
        level=Level.ASSOCIATE_DIRECTOR,
    ),
    # A team makes it a director (guide 3.3).
    TitleLevel(
        rule="account-director",
        pattern=ACCOUNT_DIRECTORS,
        level=Level.SENIOR_IC,
        team=Level.DIRECTOR,
    ),
    TitleLevel(
        rule="director",
        pattern=(
            # "Head" opens the title or has "of" behind it; not "Head Chef", "Head Nurse".
            rf"\b{DIRECTOR}(?!\w)|\bhead of\b|\bhead,|^head\b(?! (?:chef|coach|nurse))|"
            rf"\bgeneral manager\b"
        ),
        level=Level.DIRECTOR,
    ),
    TitleLevel(
        rule="senior-manager",
        pattern=(
            # The compound alone: "Senior Regional Sales Manager" is read by the row of managers.
            rf"\b(?:{SENIOR}|group) {MANAGER}\b|\bgeneral sales {MANAGER}\b|\b{MANAGER}, "
            rf"{SENIOR}\b"
        ),
        level=Level.SENIOR_MANAGER,
    ),
    # "Red Team Lead": a function, not a team that is led (guide 3.1, notes).
    TitleLevel(
        rule="function-lead",
        pattern=r"\b(?:red|blue|purple|project|tiger) team lead(?:er)?\b",
        level=Level.SENIOR_IC,
    ),
    # Before the managers: "Account Manager Team Lead".
    TitleLevel(
        rule="team-lead",
        pattern=r"\bteam[- ]?lead(?:er)?s?\b|\bsupervisors?\b|\bshift lead(?:er)?\b",
        level=Level.SUPERVISOR,
    ),
    # What is managed are things: no people, unless the body states a team (row 14).
    TitleLevel(
        rule="manager-of-things",
        pattern=THINGS,
        level=Level.IC,
        assistant=Level.ENTRY,
        senior=Level.SENIOR_IC,
        team=Level.MANAGER,
        senior_team=Level.SENIOR_MANAGER,
    ),
    # Any other manager; "Assistant" lowers, "Senior" raises (rows 15 to 17).
    TitleLevel(
        rule="manager",
        pattern=rf"\b{MANAGER}(?!\w)",
        level=Level.MANAGER,
        assistant=Level.SUPERVISOR,
        senior=Level.SENIOR_MANAGER,
    ),
    TitleLevel(
        rule="senior-occupation",
        pattern=(
            # "Lead Account Executive", "Sales Enablement Lead"; not "Lead Generation Specialist".
            rf"\blead(?! gen)(?=,? [\w&.+#/-]+)|\blead\b\W*(?:$|[,(|–-])|^{SENIOR}\b|"
            rf"\b{SENIOR}\b|\bprincipal\b"
            # "Staff Nurse" is a grade, no level (guide D5).
            rf"|\bstaff (?!nurse|grade|accountant|pharmacist|physician|assistant)(?=(?:[\w&-]+ "
            rf"){{0,4}}{OCCUPATION}\b)"
        ),
        level=Level.SENIOR_IC,
    ),
    # After the seniors: "Senior Sales Associate" is not at the start.
    TitleLevel(
        rule="entry",
        pattern=any_of(
            rf"\b{JUNIOR}(?!\w)|\bgraduate\b|\btrainees?\b|\bentry[- ]level\b|\b[SB]DRs?\b",
            r"\b(?:sales|business|market) development (?:representative|rep|associate)s?\b",
            # "Print Room Associate": a title that ends in the noun (guide D30).
            r"\bsales associate\b|\bco-?ordinator\b|\bassociates?\W*(?:$|[,(|–-])",
            r"^associate\b",
            # "Associate Sales Consultant": below the occupation that follows.
            rf"\bassociate (?=(?:[\w&-]+ ){{0,3}}{OCCUPATION}\b)",
        ),
        level=Level.ENTRY,
    ),
    # Last: any other occupation (guide 3.1, row 20).
    TitleLevel(rule="occupation", pattern=rf"\b{OCCUPATION}\b", level=Level.IC),
)
