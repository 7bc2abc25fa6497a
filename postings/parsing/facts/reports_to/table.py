"""Words of the title above: which words name a person or body, and which may stand beside them.

A pure table, in lower case. Capitalized words need no row: they belong to the title until a word
ends it; these rows let a lower-case title be read ("our head of global sales and marketing").
"""

from __future__ import annotations

# One of these must be in a title: without it the words are an office, an agency or a document.
_ROLES = """
manager managers mgr director directors dir president presidents vp vps vicepresident svp evp avp
rvp gvp ceo coo cfo cto cmo cro cio cpo cso cco chro ciso cxo gm md rsm asm evp dos dvp rvps
president/ceo chief head lead leads leader leaders leadership supervisor supervisors superintendent
officer officers principal partner partners owner owners founder founders co-founder cofounder
co-founders chair chairman chairperson chairwoman board trustees committee executive executives
coordinator administrator controller treasurer secretary superior foreman dean provost matron
registrar commander captain dispatcher
"""
# A role only beside other words: "the Engineering Team" is a body above, "the team" is colleagues.
_BODIES = """
team council accountant engineer scientist architect consultant nurse doctor pharmacist therapist
psychologist psychiatrist analyst attorney counsel producer editor chef strategist specialist
physician surgeon practitioner designer buyer planner deputy developer
"""
# Words of trades and places that titles hold in lower case, too.
_BESIDE = """
senior sr sr. junior jr deputy assistant asst associate acting interim general regional area region
district territory national global international local divisional division zone country state city
branch store site plant office facility field inside outside commercial corporate group practice
clinical nursing home ward hospital medical health care sales marketing business development
account accounts key strategic channel alliances client customer success service services support
operations operational product project program programme portfolio engineering software technical
technology information security data analytics finance financial accounting tax treasury legal
compliance risk hr human resources people talent recruiting learning training quality safety
production manufacturing warehouse logistics transportation fleet supply chain procurement
purchasing maintenance facilities construction estate property lending loan mortgage credit
banking insurance claims underwriting benefits revenue growth partnerships partnership enterprise
executive managing vice chief leading line team department departmental shift duty immediate
contact call center centre contract contracts bid export import retail wholesale digital brand
communications content creative design research science strategy planning performance sales/
co founding hiring respective relevant designated assigned it vp/ north south east west northern
southern eastern western central americas emea apac uk us market markets dealer category inventory
implementation solutions presales pre-sales enablement education school academic student
community volunteer fundraising event events restaurant kitchen food beverage hotel house rooms
night day front desk administration administrative department's external internal investor public
relations media advertising web platform infrastructure cloud network systems
"""
# Words after which a job above is not meant although a title follows.
_FINAL = """
will is are was has have must can may should works leads manages oversees directs holds serves
plays provides shall
"""


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


ROLES = _words(_ROLES)
BODIES = _words(_BODIES)
BESIDE = _words(_BESIDE) | ROLES | BODIES
VERBS = _words(_FINAL)
# "reports to the VP who leads": a pronoun or a preposition opens another clause.
# A title ends before one of these, may be joined by one of these, and may hold these periods.
_ENDS = """
you your you’ll you'll we this the i it as who which while with at on in within based by to from
will
"""
ENDS = frozenset(_ENDS.split())
LINKS = frozenset({"of", "and", "&", "for", "or", "to", "the", "-", "–", "/"})
# Their full stop ends no sentence: "Sr. Director".
INITIALS = frozenset(
    {"sr.", "jr.", "v.p.", "s.v.p.", "u.s.", "u.k.", "asst.", "dr.", "dept.", "st."}
)
