"""Words that are no company names, alone or at the edges of a phrase. Tables, in lower case."""

from __future__ import annotations


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


# Nothing of this is a name, whole (after "the") or as the first or last word.
NO_NAMES = _words(
    """
we our us you your they their he she it its this that these those who what why how when where
which i my me about at in on for as with from to of and or if by all any each every some most both
no not only also the a an role position job company team opportunity client candidate candidates
applicant applicants person individual employer employers employee employees manager director
department organization organisation experience education skills benefits salary compensation pay
location travel training work working remote sales marketing business customer customers customer
service account accounts services product products engineering finance operations technology human
resources hr it legal management leadership success responsibilities requirements qualifications
description summary overview duties job description please note join apply here there then now
today currently additionally furthermore however therefore must should will can may successful
ideal preferred required minimum strong excellent proven ability knowledge bachelor bachelors
degree master masters high school diploma equal opportunity eeo ada monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september
october november december full-time part-time full time part time contract permanent english
french german spanish chinese japanese mandarin american european british north south east west
america europe asia uk us usa u.s. united states united kingdom london new york california texas
excel word powerpoint outlook microsoft office crm sap oracle saas b2b b2c ai ml aws azure gcp sql
python java javascript react docker kubernetes linux windows covid covid-19 e-verify fortune inc
inc. forbes glassdoor great place gartner ceo cto cfo coo cro vp svp hiring manager customer care
everyone everything nothing something someone people life home day days year diversity inclusion
equity culture values mission vision world industry market health insurance medical dental vision
401k 401(k) pto paid time off ote k uncapped bonus commission equity stock who we are what you
what we our client my client the client the trust trust the company the role the team basic key
main primary essential desired nice bonus why us about us about you about the success growth
innovation integrity passion teamwork excellence quality commitment performance states federal
state local national international global regional government fda sec finra nhs sdr bdr gp more
less other others another such same new one two three four five six seven eight nine ten full both
hybrid onsite on-site office field territory region area city county central midwest it's we're
we've we'll you're you'll let's don't i'm that's here's there's what's who's during while because
since after before although though until unless whether so but yet cv union today's children men
women bachelor's master's ci/cd ci cd rlhf christmas thanksgiving internet web cloud data digital
software hardware mobile online email covid vaccination vaccine background drug screening check
driver drivers license following nine after before help learn click visit contact call email send
submit shift shifts schedule hours week weekly monthly daily annual quarterly per hour hourly
additional note notes important disclaimer notice privacy policy terms conditions reporting
reports report based responsible accountable ensure provide develop manage lead build create
despite therefore remuneration institution institutions payments limited times present moment
glance heart core start founded established headquartered backed launched formed started
incorporated llc ltd corp gmbh plc ca ny nj tx fl il pa oh nc mi va wa az tn md mn wi mo ct ut nv
end beginning point therefore whilst thanks atm subsidiaries affiliates
"""
) - {
    # These can be names, or parts of one: "Oracle", "Rye Health".
    ("trust"),
    ("health"),
    ("office"),
    ("great"),
    ("forbes"),
    ("gartner"),
    ("microsoft"),
    ("oracle"),
    ("sap"),
    ("inc."),
    ("uk"),
    ("aws"),
    ("azure"),
}

# A phrase that ends in one of these is a part of an organization, a person's job, or a thing.
PART_WORDS = (
    r"(?:team|teams|department|departments|organization|organisation|division|unit|squad|"
    r"chapter|pathway|function|"
    r"manager|managers|director|directors|executive|executives|engineer|engineers|"
    r"representative|representatives|"
    r"specialist|specialists|analyst|analysts|developer|developers|consultant|consultants|"
    r"associate|"
    r"officer|officers|president|vp|lead|leader|leaders|supervisor|assistant|coordinator|"
    r"administrator|nurse|nurses|"
    r"accountant|designer|architect|scientist|candidate|candidates|applicant|applicants|"
    r"recruiter|recruiters|"
    r"hire|hires|role|position|job|jobs|description|responsibilities|requirements|"
    r"qualifications|experience|skills|"
    r"degree|license|certification|act|law|policy|day|days|week|weeks|month|year|years|hours|"
    r"worker|workers|driver|"
    r"drivers|therapist|psychologist|am|pm|est|pst|employee|employees|opportunity|customer|"
    r"customers|client|clients|"
    r"intern|fellow|practitioner|producer|producers|agent|agents|region|territory|market|"
    r"engine|office|degree)"
)
# These end names as well as things: what stands before them decides.
SOFT_PARTS = _words(
    """
benefits management marketing sales service services support development success strategy training
planning plan plans program programs project operations engagement testing care health solutions
systems platform products engineering finance insurance community mental clinical technology
research data security cloud partners group team company communications advertising payroll
treasury compliance legal recruiting talent acquisition partnership partnerships customer
commercial regional
senior junior national global international local enterprise strategic nhs trust foundation
hospital hospitals school therapy science workforce programme learning clinic ward society member
members patient patients guest guests claims underwriting dealer broker provider content talent
people infrastructure analytics architecture reliability procurement accounting tax audit delivery
logistics field inside digital business account general corporate public private professional
personal new home mobile
"""
)
# Organizations whose names look like parts: "Department of Education".
NAMED_PARTS = (
    r"\b(?:department|ministry|office|school|college|university|institute|bank|council|"
    r"board) of\b"
)
# Tools and sites that sentences are about without being the employer.
TOOLS = _words(
    """
salesforce linkedin excel powerpoint outlook hubspot zoominfo slack zoom github jira confluence
tableau marketo gong outreach salesloft netsuite workday quickbooks photoshop figma asana trello
facebook instagram twitter youtube tiktok glassdoor indeed monster google-workspace python java
javascript typescript kubernetes docker terraform react angular node kafka spark hadoop snowflake
aws azure gcp postgres mysql mongodb redis linux windows android ios tailwind ruby rails laravel
php django flask spring swift kotlin golang rust elixir vue graphql grpc airflow bigquery
tensorflow pytorch chatgpt git jenkins ansible webpack elasticsearch dynamodb heroku firebase
rabbitmq erp covid e-verify gdpr hipaa agile scrum devops medicare medicaid obamacare congress
"""
)

# Between the words of a name: "Bank of Rye".
SMALL_WORDS = _words("and of for the on de")
# Alone they say what kind of organization speaks, not which: "the Trust".
INSTITUTIONS = _words(
    """
trust university college school hospital bank council government company group board society
church academy charity institute department foundation agency service services association firm
business practice
"""
)
# A phrase that begins or ends with one of these was cut from a sentence.
SENTENCE_WORDS = _words(
    "we our you your this these those my their if as what when while why how i it's let"
)
# Capital words in front of a name that belong to the sentence or the heading: "At Acme Health, we".
LEADING_WORDS = (
    # The words that open a sentence, or a heading of which the name is the rest.
    r"(?:(?:At|About|Join|Joining|Why|Who|What|Meet|In|For|With|From|As|By|To|And|But|Since|"
    r"Today|"
    r"Because|While|Our|The|A|An|On|Of|Here|Welcome|If|When|Where|This|That|These|Is|Are|Your|"
    r"We|You|"
    r"Working|Work|Life|Company|Description|Summary|Overview|Position|Title|Job|Role|Client|"
    r"Department|"
    r"Employer|Now|ABOUT|JOIN|WHY|AT|THE|US|Us|How|Only|Introduction|Additionally|Founded|"
    r"Through|"
    r"Whether|Every|Each|All|Within|Under|Like|Before|After|Once|Although|Unlike|Across|Using|"
    r"Dear|"
    r"Hello|Hi) |"
    # "Let’s", "You’ll".
    r"(?:Let|You|We|They|It|He|She|I|That|There|What|Who|Here)[’'](?:s|ll|re|ve|d|m)\b ?|"
    r"(?:the )|(?:and|of|for|of the|for the) )+"
)
