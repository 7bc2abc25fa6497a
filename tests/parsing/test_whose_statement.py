"""A paragraph that speaks of somebody or something else changes no fact of a posting (guide G4).

Each kind has wordings that no rule was written with when they were first tried. They are appended
to some of our samples; a fact that changes is named with both values.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from postings.parsing import parse
from tests.parsing.material import SAMPLES

# What the paragraph looks like, and what the employer gives, are facts that it may add.
MAY_CHANGE = {"sections", "benefits"}
PATHS = sorted(SAMPLES.glob("*.html"))[::16]

HISTORY = [
    (
        "Hartwell began in 1987 as a two-person shop and has operated for over 35 years; "
        "its first office was a garage in Tulsa."
    ),
    (
        "In 2009 the business moved from Denver to Columbus, hired its first remote "
        "sellers and raised $4 million."
    ),
    (
        "Back in 1994 our founders, two licensed agents with an MBA and 20 years of "
        "experience, wrote the first policy."
    ),
    (
        "The company went public in 2016, and since then it has opened offices in Austin,"
        " Leeds and Toronto."
    ),
    (
        "For three decades the firm has been a full-time partner to farmers, paying out "
        "$90,000 to $120,000 a year in dividends."
    ),
    (
        "We started out as a fully remote company before we opened the lab; our first "
        "hires traveled 80% of the time."
    ),
    (
        "During the pandemic the whole company worked remotely; that year our people "
        "averaged $95,000."
    ),
    (
        "Our story starts in 1952, when a bilingual English and Spanish newsroom, then "
        "part-time, became a company."
    ),
    (
        "Founder Lena Ortiz holds a PhD in chemistry, a CPA and a commercial driver's "
        "license from her early days."
    ),
    (
        "Having grown from 5 to 500 employees in ten years, Hartwell was named a top "
        "workplace for part-time and remote staff in 2021."
    ),
    (
        "The bank was chartered in 1921 and had 12 branches before it sold them; its "
        "clerks worked half-time then."
    ),
    ("Two brothers, both licensed plumbers, opened the first shop in 1974 with a $20,000 loan."),
    "By 2015 we had 3,000 workers, most of them contractors who traveled weekly.",
    (
        "Once a printing house, the group turned to software after 40 years and now sells"
        " in nine languages, German among them."
    ),
    "Our first product took five years of research by a PhD student from Leeds.",
    "It all began when a nurse with ten years on the ward grew tired of paper charts.",
    "In the early days everyone worked remotely from kitchen tables.",
    "Before the merger the firm paid interns $15 an hour.",
    ("Since its founding the cooperative has hired seasonal crews from Mexico who speak Spanish."),
    "The late Mr. Abbott, an attorney and CPA, led the company for 31 years.",
]
OTHER_PEOPLE = [
    "The engineering group, which is entirely remote, holds AWS certifications and PhDs.",
    ("Our underwriters, most with 10+ years of experience and a CPCU designation, sit in Omaha."),
    "Your future colleagues in support speak French and German and work part-time.",
    "The CEO has 25 years of experience in retail, a law degree and a Series 24 license.",
    "Technicians on our installation crews must hold a CDL and travel up to 75% of the time.",
    "Some of our recruiters are contractors; a few are interns who work remotely.",
    (
        "Field nurses at the sister company must be licensed RNs with a bachelor's degree"
        " and two years of experience."
    ),
    (
        "The average tenure of our account managers is seven years, and nine of ten have "
        "a college degree."
    ),
    "Interns in the marketing department are paid $22 per hour and work 20 hours a week.",
    "Drivers earn $70,000 to $90,000 a year and need a clean driving record.",
    (
        "Associates in our call center work a hybrid schedule of three days in the "
        "office; they report to the Director of Operations."
    ),
    "Chemists on the second floor, all with doctorates, run the lab around the clock.",
    ("Warehouse crews work ten-hour shifts on site, and forklift operators are certified by us."),
    "You will sit next to analysts who hold the CFA charter and speak Mandarin.",
    "Each of our directors has more than 15 years in the trade.",
    "Part of the accounting staff works from Manila and comes in on a contract.",
    "Her deputy, a former Marine with a Secret clearance, travels constantly.",
    "A team of 12 developers led by a physicist builds the product.",
    "The people at our plant wear badges, work part-time in winter and drive forklifts.",
    "Service engineers at the Dallas depot need a commercial driver's license.",
    "Other departments ask for a master's degree and eight years of experience.",
    "Most managers elsewhere in the group speak two languages and travel half of the month.",
]
CUSTOMERS = [
    ("Customers range from solo realtors with a license to hospitals where nurses work remotely."),
    "Clients tell us that their reps travel 60% of the time and speak Portuguese.",
    (
        "Our members, people with a high school diploma and part-time jobs, save about "
        "$1,200 a year."
    ),
    "The families we serve earn $40,000 to $60,000 a year and often speak Spanish at home.",
    "Patients may choose remote visits, and they travel less than before.",
    (
        "We help employers hire full-time, part-time and contract workers with 5 years of"
        " experience or more."
    ),
    (
        "Brokers who sell with us hold a life and health license and have sold for at "
        "least 10 years."
    ),
    ("Students enrolled with us earn a bachelor's degree in four years while working full-time."),
    "Merchants on the platform manage teams of 10 and process payments remotely.",
    "Borrowers need a driver's license and two years of employment history.",
    "Advisors at the banks that we serve are required to hold the Series 65 and to travel.",
    (
        "The typical buyer is a practice manager with five years on the job and little "
        "time to travel."
    ),
    "Restaurants that use our app hire part-time staff in a day.",
    "Homebuyers with a $90,000 income get a loan in a week.",
    ("Our software lets physicians see patients remotely, whether they speak Spanish or English."),
    "Every agent on our marketplace is licensed and has sold for three years.",
    "Contractors who buy from us hold a state license and manage crews of 20.",
    "Teachers who use the platform have a bachelor's degree and teach in a hybrid classroom.",
    "Half of our subscribers are freelancers who work from home.",
    "Commuters that ride with us travel 30% more than ten years ago.",
    "We insure truckers with a CDL and at least two years of driving behind them.",
    "Investors trust us with $2 billion and expect no travel expenses.",
]
POLICY = [
    (
        "As a rule, staff come to the office twice a week; exceptions are agreed with the"
        " department."
    ),
    "Part-time employees are covered by the same handbook as full-time employees.",
    ("Pay at our company reflects education, licenses, years of experience, travel and location."),
    ("Across the company, the default is hybrid work, although several departments are on site."),
    (
        "Certain positions require a background check, a driver's license, a security "
        "clearance or a degree."
    ),
    (
        "Company policy allows contractors, interns and temporary workers to use the same"
        " facilities."
    ),
    (
        "Depending on the role, employees may be asked to travel, to hold a license or to"
        " be bilingual."
    ),
    "Not every role can be done remotely, and some jobs are seasonal.",
    (
        "Where a position requires a license, the employee keeps it current; where it "
        "requires driving, a motor vehicle check is made."
    ),
    (
        "Base pay is one part of total rewards; individual pay depends on experience, "
        "certifications, degrees and work location."
    ),
    "Visa sponsorship may be available for some positions at our headquarters.",
    "In general, each department decides how often its people are in the office.",
    "Some sites are open to hybrid schedules while others are not.",
    (
        "Salaries at the group are reviewed annually and depend on tenure, credentials "
        "and performance."
    ),
    (
        "Employees of all grades, whether part-time or full-time, may join the pension "
        "after six months."
    ),
    "Roles that involve driving call for a clean record and a valid license.",
    "The level of travel varies from role to role.",
    "Like most firms of our size, we have on-site, remote and hybrid positions.",
    "Under our policy, temporary staff and interns do not receive a bonus.",
    "Certifications are reimbursed according to the rules of each division.",
    "Positions with access to the vault may call for a clearance.",
]
PERKS = [
    "Once a quarter you may work from wherever you like for two weeks.",
    "We close early on summer Fridays, and December is remote for everybody.",
    "New parents may return part-time for the first eight weeks.",
    "Every employee has a travel stipend of $2,000 and may study for a degree at our cost.",
    "Each July the office closes and all work from home for a month.",
    "After five years of service you receive a six-week sabbatical.",
    "Language lessons in Spanish, French and Mandarin are free for all.",
    "We pay the exam fees when colleagues sit for the CPCU, the CFP or the Series 7.",
    "Up to 20 days a year can be spent working abroad.",
    "Refer a friend and earn $1,500 after their first six months.",
    "On your birthday, work remotely or take the day off.",
    "Take your laptop to the beach: three weeks of work from abroad are yours each year.",
    "Fridays in July and August are remote.",
    "Every fifth year brings a paid month off.",
    "Study Italian or Japanese on us.",
    "We send you to one conference a year, flight and hotel paid.",
    "Tuition for an MBA is covered up to $10,000.",
    "Working from home is fine when a child is ill.",
    "Your phone bill up to $80 a month is on us.",
    "New hires receive a $3,000 welcome bonus.",
    "A coach with an ICF certification is there for you.",
]
CONDITIONS = [
    "If you relocate to Alaska at a later time, a state license may be required.",
    (
        "Should you move into management later, you will need three years of experience "
        "and a degree."
    ),
    (
        "Subject to approval, a part-time or remote arrangement may be considered after "
        "the first year."
    ),
    "In the event of an office closure, employees work remotely.",
    "If a client asks for it, consultants may travel abroad or learn German.",
    "Candidates who are later promoted to branch manager must hold the Series 24.",
    "Unless otherwise agreed, contractors invoice monthly.",
    "Remote work might be possible in the future, depending on business needs.",
    "A CDL may be required if you later choose to drive for us.",
    (
        "When business conditions require it, temporary assignments in other cities can "
        "be offered to volunteers."
    ),
    "In case you advance to a supervisory post, leadership training of two years follows.",
    "Were the territory to grow, some travel abroad could follow.",
    "Should the contract be renewed, the office may move to Reno.",
    "Whoever takes over the Canadian accounts one day will need French.",
    "Provided that the client agrees, meetings take place online.",
    "If at some point you wish to sell securities, we sponsor the Series 7.",
    "Those who go on to become partners usually have a master's degree.",
    "Depending on the outcome of the pilot, a four-day week may be introduced.",
    "Remote arrangements are considered case by case after probation.",
    "In the event that you are transferred overseas, a visa will be arranged.",
]
# A denial states its own fact and no other.
DENIALS = [
    ("This is not a contract position, and it is not an internship.", {"employment"}),
    ("Remote work is not available for this position.", {"location"}),
    ("Relocation assistance is not provided.", {"location"}),
    ("No license is needed to apply on our website.", {"licenses"}),
    ("We are unable to hire part-time or seasonal workers.", set()),
    ("Nobody here is paid on commission.", set()),
    ("You won't have to speak a second language, and nobody travels overseas.", set()),
    ("There is no on-call duty and no weekend work.", set()),
    ("Agencies are not asked to send resumes; no fees will be paid.", set()),
    ("We do not ask for a cover letter, and never for your salary history.", set()),
    ("None of our sellers are freelancers, and none work from home.", set()),
]
# The start of a paragraph, the fact: what is still read as if it were said of the job.
KNOWN = {
    # In the posting of a bank a word of nursing makes its "bank" one of nurses.
    ("It all began when a nurse", "employment"),
    ("Field nurses at the sister", "employment"),
    ("Customers range from solo", "employment"),
    # Towns are chosen by learned weights, which do not ask whose they are.
    ("Service engineers at the Dallas", "location"),
    ("Should the contract be renewed", "location"),
    # Beside a posting that names nobody it names the employer, and is taken so.
    ("Hartwell began in 1987", "company"),
    ("Associates in our call center", "reports_to"),
    ("Her deputy, a former Marine", "work_authorization"),
    # Whether this role involves driving, it does not say.
    ("Roles that involve driving", "licenses"),
}
KINDS = [*HISTORY, *OTHER_PEOPLE, *CUSTOMERS, *POLICY, *PERKS, *CONDITIONS]


def facts(html: str) -> dict[str, Any]:
    found = parse(html).facts.items()
    return {name: dict(one.value) for name, one in found if name not in MAY_CHANGE}


@cache
def original(number: int) -> dict[str, Any]:
    return facts(PATHS[number].read_text(encoding="utf-8"))


def changed(paragraph: str) -> dict[str, list[Any]]:
    """The facts that the paragraph changes in any of the samples, with what they say then."""
    changes: dict[str, list[Any]] = {}
    for number, path in enumerate(PATHS):
        now = facts(f"{path.read_text(encoding='utf-8').rstrip()}\n<p>{paragraph}</p>\n")
        for name, value in now.items():
            if value != original(number)[name]:
                changes.setdefault(name, []).append(value)
    return changes


@pytest.mark.parametrize("paragraph", KINDS, ids=[one[:50] for one in KINDS])
def test_what_is_said_of_others_changes_no_fact(paragraph):
    known = {fact for start, fact in KNOWN if paragraph.startswith(start)}
    found = changed(paragraph)
    assert set(found) == known, found


@pytest.mark.parametrize(("paragraph", "may"), DENIALS, ids=[row[0][:50] for row in DENIALS])
def test_a_denial_states_its_own_fact_alone(paragraph, may):
    found = changed(paragraph)
    assert set(found) <= may, found
