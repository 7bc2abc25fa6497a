"""Addresses in a text whose host may name the employer (guide D1, D33)."""

from __future__ import annotations

import re

_HOST = re.compile(
    r"(?:https?://|www\.|@)(?:[\w-]+\.)*?(?P<host>[\w-]{2,30})\."
    r"(?:com|org|net|io|co|ai|edu|gov|us|uk|eu|de|ca|app|dev|health|jobs|nhs\.uk|ac\.uk)\b"
)
# Where no address begins, the pattern need not look.
_MARKS = ("://", "www.", "@")
# Mail, job boards, applicant systems and agencies of the state name nobody.
_HOSTS_OF_OTHERS = """
remotewlb gmail yahoo hotmail outlook linkedin facebook twitter youtube instagram bit glassdoor
indeed google vimeo remotewlb loom nhs office greenhouse lever workday myworkdayjobs icims
smartrecruiters eeoc dol e-verify forms apple goo totaljobs cv-library reed cwjobs monster
ziprecruiter jobvite taleo ashbyhq workable breezy bamboohr recruitee teamtailor successfactors
ultipro paylocity paycom adp jazzhr applytojob jobs nhsjobs trac hays surveymonkey typeform docs
drive medium github remoteok nhsbsa uscis justice ada ftc irs hhs dhs gov www co
"""
_OTHERS = frozenset(_HOSTS_OF_OTHERS.split())


def find_hosts(text: str) -> dict[str, int]:
    """Where each host that is not shared first stands: "larkspur" of "jobs@larkspur.co.uk"."""
    found: dict[str, int] = {}
    if any(mark in text for mark in _MARKS):
        for match in _HOST.finditer(text):
            host = match["host"].casefold()
            if host not in _OTHERS:
                found.setdefault(host, match.start("host"))
    return found
