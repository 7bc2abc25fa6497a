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
