"""Whether a title names a job, by the word for who does it. A pure table, with one question.

Sections, events, benefits, questions and employers have titles too, and a text: of two lists in a
file the one whose titles name jobs is the list of jobs. A title that says nothing decides nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache

LONGEST = 120  # characters; what is longer is a sentence
MOST_WORDS = 16
_DOERS = """
    manager mgr director president vp avp svp evp rvp cro ceo coo cfo cmo cto chief head lead leader
    executive exec representative rep officer associate specialist consultant engineer analyst
    coordinator supervisor agent broker producer adviser advisor planner strategist developer
    architect designer technician mechanic operator driver nurse physician therapist pharmacist
    teacher instructor trainer assistant secretary clerk receptionist cashier cook chef waiter
    waitress bartender worker laborer helper installer electrician plumber welder machinist
    assembler inspector auditor accountant bookkeeper controller treasurer buyer scheduler
    recruiter scientist researcher writer editor attorney lawyer paralegal counsel underwriter
    adjuster actuary teller banker wholesaler seller salesperson salesman saleswoman merchandiser
    ambassador partner principal intern apprentice trainee superintendent foreman dispatcher porter
    janitor cleaner guard pilot attendant administrator evangelist closer bdr sdr ae csm liaison
    concierge stylist barista baker carpenter painter caregiver tutor librarian translator
    interpreter copywriter programmer estimator surveyor handler picker packer stocker loader
    radiographer physiotherapist paramedic psychologist practitioner expert doctor tester
    directeur directrice responsable vendeur vendeuse conseiller gerente jefe ejecutivo vendedor
"""
_KNOWN = frozenset(_DOERS.split())
_ENDINGS = ("leiter", "leiterin", "berater", "beraterin", "verkäufer", "mitarbeiter", "referent")
_PHRASES = re.compile(r"\b(?:team|crew) member\b|\bin charge\b|\b[mwf]/[mwf]/[dx]\b")
_WORD = re.compile(r"\w+")
# What stands in the heading of a section about the job and in no title.
_OF_A_SECTION = re.compile(
    r"""[:…]$|\b(?:you|your|we|our|us|i|as|an?|at|being|building|example|example[sd]?|jobs?|careers?
    |what|how|why|who|about|with|like|this|is|are|will|life|mission|posts?|positions?|roles?
    |potential|per|hours|meet|responsibilities|duties|qualifications|requirements|skills|benefits
    |compensation|schedule|overview|summary|opportunit(?:y|ies)|title|openings?|vacanc(?:y|ies)
    |team|experience|profile|description)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_IN_BRACKETS = re.compile(r"\([^()]*\)")  # how well one knows it, where it is
# "Principal Duties", "Executive Summary", "Lead Forensics": such a word is one for who does the job
# only where another follows, or nothing does that it says more of.
_OF_RANK = re.compile(
    r"(?:principal|lead|head|executive|partner|associate|expert|chief)\s+(?!of\b|for\b)(?=\w)",
    re.IGNORECASE,
)


@lru_cache(maxsize=4_096)
def names_a_job(title: str) -> bool:
    """Whether the words of a title say who does the job.

    >>> names_a_job("VP, Sales"), names_a_job("Sales Associate/Driver"), names_a_job("Team member")
    (True, True, True)
    >>> names_a_job("Sales"), names_a_job("Health insurance"), names_a_job("Ask your manager?")
    (False, False, False)
    """
    folded = title.casefold().strip()
    words = _WORD.findall(folded[: LONGEST + 1])
    if len(folded) > LONGEST or len(words) > MOST_WORDS or folded.endswith(("?", "!", ".")):
        return False
    named = any(word in _KNOWN or word.endswith(_ENDINGS) for word in words)
    return named or _PHRASES.search(folded) is not None


def is_title(heading: str) -> bool:
    """Whether a heading is the title of a job, and not of a section about it.

    >>> is_title("VP, Sales"), is_title("Head of Sales"), is_title("Lead Engineer")
    (True, True, True)
    >>> is_title("About our VP of Sales"), is_title("Principal Accountabilities")
    (False, False)
    """
    heading = heading.strip()
    is_of_a_section = _OF_A_SECTION.search(heading) is not None
    return not is_of_a_section and names_a_job(
        _OF_RANK.sub("", _IN_BRACKETS.sub("", heading), count=1)
    )
