"""The words with which postings say who leads whom. Pure tables, read by `people` and `led_people`.

A word of leading alone says nothing ("lead the strategy"), nor do people ("work with the team"):
only together, in one clause. The sure words say it of any job; with the others ("develop a team")
it counts for those alone whose title leads, since any colleague may do it (guide D8, D56).
"""

from __future__ import annotations


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


_DOUBLED = _words("run plan set get hit cut put")  # verbs whose last letter is doubled


def _forms(verb: str) -> tuple[str, str, str]:
    """The forms in which duties are written.

    >>> _forms("manage"), _forms("coach"), _forms("unify"), _forms("run")[2]
    (('manage', 'manages', 'managing'), ('coach', 'coaches', 'coaching'), \
('unify', 'unifies', 'unifying'), 'running')
    """
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    stem += verb[-1] if verb in _DOUBLED else ""
    if verb.endswith("y") and verb[-2] not in "aeo":
        return verb, f"{verb[:-1]}ies", f"{stem}ing"
    ending = "es" if verb.endswith(("s", "x", "ch", "sh")) else "s"
    return verb, verb + ending, f"{stem}ing"


def _all_forms(verbs: str) -> frozenset[str]:
    return frozenset(form for verb in _words(verbs) for form in _forms(verb))


# --- words of leading ---

# Who does this to people leads them.
SURE_VERBS = _all_forms("manage lead supervise direct coach oversee hire recruit command head run")
# Who does this to a team makes it, which is leading where the title leads.
FORMING_VERBS = _all_forms(
    """
    build grow scale develop own drive onboard retain attract assemble expand establish create
    cultivate shape structure organize restructure transform select unify steer mobilize elevate
    evaluate
    """
)
# Any colleague may do one of these; two together are a leader's.
HELPING_VERBS = _all_forms(
    "mentor motivate inspire train empower guide nurture upskill rally energize galvanize"
)
VERBS = SURE_VERBS | FORMING_VERBS | HELPING_VERBS
# "Hold managers accountable".
HOLDING = _all_forms("hold")
HIRING_VERBS = _all_forms("hire recruit")
# "Oversees the Program Manager": of these verbs one person may be the object.
OVERSEEING = _all_forms("oversee supervise")
# "The recruitment and training of the sales force", "provide leadership to the team".
SURE_NOUNS = _words(
    """
    leadership management supervision oversight recruitment control charge
    managing leading supervising directing overseeing coaching hiring recruiting
    """
)
SOFT_NOUNS = _words(
    """
    direction development training mentoring mentorship guidance motivation retention selection
    evaluation developing onboarding building growth motivating retaining support appraisal
    engagement deployment allocation discipline wellbeing well-being
    """
)
NOUNS = SURE_NOUNS | SOFT_NOUNS
# Given to people these lead them.
GIVEN = SURE_NOUNS | {"direction"}
GIVING = _all_forms("provide give offer deliver bring set exercise assume")
# Behind what is given: "leadership across the sales teams".
TOWARDS = _words("to for over across")
# "Responsible for the sales staff".
ANSWERS_FOR = _words("responsible accountable responsibility accountability")

# --- people ---

# People who are led, whatever stands before.
TEAMS = _words(
    """
    team teams staff staffs workforce personnel salesforce squad squads pod pods headcount
    """
)
# Parts of a firm: who leads one has its people where the title leads; who grows it need not.
UNITS = _words("department departments division divisions function functions")
# The bare word is the employer ("lead the organization"): a kind or a number makes it a team.
KINDS = _words("organization organisation org force")
# Of these kinds they are none of people who are led.
OTHER_KINDS = _words("project event content data file community partner customer client your")
# In the plural they are customers, unless they sell.
SELLING_KINDS = _words("sales selling commercial revenue marketing field success service")
TRADES = _words(
    """
    reps representatives managers executives agents associates supervisors leaders engineers
    advisors consultants specialists analysts producers developers technicians handlers directors
    presidents officers sellers salespeople salespersons buyers callers coordinators trainers
    recruiters counselors advisers planners designers closers clerks dispatchers assistants
    employees subordinates direct-reports juniors strategists architects professionals workers
    hunters canvassers setters telemarketers wholesalers underwriters adjusters bankers originators
    estimators merchandisers drivers nurses therapists programmers administrators captains
    contributors accountants scientists chemists paralegals attorneys practitioners
    """
)
# "AEs", "RSMs": trades by their initials.
INITIALS = _words(
    """
    aes ses sdrs bdrs adrs ldrs mdrs rsms rsds asms asds dsms tsms kams nams ams csms bdms rvps avps
    vps dms rms gms tms isrs osrs fsrs tsrs faes rds nsms dsrs mlos fses bdes isas saes ssms srs
    psrs csrs ctms isms fsms svps evps gvps bdos
    """
)
# Words that name people only behind one of these: "direct reports", "team members".
PEOPLE_BEHIND = {
    "reports": _words("direct"),
    "members": _words("team staff crew junior"),
    "colleagues": _words("junior"),
    "leads": _words("team"),
    "people": _words("sales your our their the"),
    "talent": _words("sales top the our selling commercial"),
    **dict.fromkeys(("organizations", "organisations", "orgs", "forces"), SELLING_KINDS),
}
# Led where a verb of overseeing says so.
ONE_PERSON = _words(
    """
    manager coordinator supervisor assistant specialist representative administrator creator
    analyst trainer director
    """
)
# Behind "team" and the like; any other word there is a noun that the team only describes.
QUALITIES = _words(
    """
    performance productivity development effectiveness growth success results execution members
    leadership leads capability capabilities capacity skills
    """
)

# They say how teams are, not whose.
OF_ANY_TEAM = _words(
    "of up high high-performing performing strong large small diverse multiple agile remote"
)

# --- what stands between them ---

# "A team of sellers", "the performance of the reps", "the Director of Sales and the executives":
# what stands before the "of" is looked through.
MEASURES = _words(
    """
    team teams group groups staff network organization organisation department force pool bench
    squad pod crew number division unit cadre community workforce comprised composed consisting
    performance productivity work efforts effort activities activity success effectiveness results
    aspects operations operation area areas all side half layer levels members member rest range
    variety some one most several progress
    director directors vp vps president presidents head heads manager managers leader leaders
    """
)
ARTICLES = _words("a an the our your their its this these those all each every any new")
PARTICLES = _words("out up")
JOINTS = frozenset({",", "and", "&", "or", "/", "then"})
# Between them no other party comes in: "lead projects with the team".
STOPS = _words(
    """
    with within to for from by on in at alongside among amongst between through throughout across
    using via that who which whose whom where when while as into about toward towards under upon
    per against around behind beyond during like than without because if is are was were has have
    be been being can may must should will would not no never
    """
)
# Verbs of another doing: "lead the strategy and align the teams".
OTHER_VERBS = _all_forms(
    """
    align ensure collaborate partner work join be have provide make deliver maintain improve
    meet achieve become offer understand help use bring demonstrate complete share keep
    implement execute increase perform enable see give know facilitate include optimize submit
    define promote leverage determine protect advance accelerate explore solve influence
    encourage attend streamline assess operate set raise gain consider reduce address
    maximize follow serve represent communicate monitor add secure conduct identify articulate
    integrate coordinate measure prioritize analyze utilize present prepare participate assist
    contribute write review track interact educate equip advise liaise interface
    negotiate close sell win prospect hold inform translate respond act adopt embed launch
    reinforce instill target involve require reach support plan market service process report design
    """
)
# Nouns as well: verbs only before an article ("support the team", not "sales and support teams").
AMBIGUOUS = _all_forms("support plan market service partner process report work design")
# Behind a team these go on with the clause, as participles do ("a team covering the West"); any
# other word is a noun that the team describes.
FUNCTION_WORDS = _words(
    """
    and or but so to in of for with by on at from as that who which whose across through throughout
    within while whilst including toward towards into under over per via against around both where
    when if because since during alongside without regardless such together further here each every
    is are was will can should you your our the a we this able responsible accountable rich full
    passionate capable out up forward worldwide globally
    """
)
# Nouns, although they end as participles do.
NO_PARTICIPLES = _words(
    """
    training meeting building planning onboarding staffing scheduling hiring coaching engineering
    marketing spending recruiting funding briefing rostering
    """
)
# "An organization of about 40 people": what may stand before the number.
ABOUT = _words("about over some nearly roughly approximately around almost up to")
