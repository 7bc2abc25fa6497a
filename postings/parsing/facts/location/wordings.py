"""Words around a place that tell whose it is: kinds of words, labels, streets. A table.

The learned weights say how much each kind speaks for a place of work (`features`).
"""

from __future__ import annotations

import re

# Kinds of words, each with its pattern.
KINDS: dict[str, str] = {
    "the job": r"roles?|positions?|posts?|job|opportunity|vacanc(?:y|ies)|holder|opening",
    "you": r"you|your|candidates?|applicants?|individuals?|person|ideal",
    "hiring": r"seek(?:s|ing)?|looking|hir(?:es?|ing)|recruit\w*|join(?:ing)?|required|needed|"
    r"add(?:ing)?|searching",
    "based": r"based?|located|situated|sits?|stationed",
    "living": r"lives?|living|resid\w+|commut\w+|relocat\w+|miles|near|distance",
    "working": r"work(?:s|ing)?|onsite|hybrid|days|attend\w*",
    "remote": r"remote(?:ly)?|wfh|home|anywhere|virtual",
    "an office": r"office|branch|hub|campus|facility|plant|store|site|hospital|clinic|"
    r"cent(?:er|re)|showroom",
    "headquarters": r"headquarters|hq|head",
    "offices": r"offices|branches|hubs|locations|sites|stores|hospitals|cities|clinics|facilities",
    "the seat": r"headquartered|founded|established|since|originally",
    "others": r"customers?|clients?|partners?|colleagues|teams|employees|members|users|people|"
    r"residents|communit\w+|patients|population",
    "the team": r"team",
    "we": r"we|our|us",
    "the employer": r"company|firm|business|agency|organi[sz]ation|trust|group|provider|startup|"
    r"university",
    "pay": r"salary|pay|compensation|ranges?|bonus|wage|usd",
    "law": r"laws?|ordinance|act|eligible|applicable|pursuant|chance|eeo",
    "reach": r"across|throughout|territor(?:y|ies)|regions?|markets?|cover\w*|nationwide|"
    r"areas?|around",
    "travel": r"travel\w*|visit\w*|trips?|meetings?|events?|conferences?|flights?|tour|takes",
    "school": r"college|degree|graduated|schools?",
    "selling": r"accounts?|sell\w*|business|expand\w*|grow\w*|serv\w+|banks|families|sales",
    "people above": r"reports?|reporting|president|chief|officer|head",
    "history": r"founders?|began|started|met|history|born|opened",
    "experience": r"experienced?|knowledge|familiar\w*",
    "time": r"time|timezone|zone|hours|est|pst|cet|gmt",
    "a wish": r"prefer\w*|must|should|ideally|considered",
    "examples": r"like|including|such|e\.g|between|from",
}
# Who is placed somewhere: the employer, or the job and its holder.
EMPLOYER = frozenset({"we", "the employer", "headquarters", "the seat"})
OF_THE_JOB = frozenset({"the job", "you", "hiring", "the team"})
PLACED = frozenset({"based", "the seat"})
# "Location", "Work location", "Base": labels in front of a place of work.
PLACE_LABEL = re.compile(
    r"\b(?:locations?|based?|where|city|site|office|station|place|workplace|commute|town)\W*$",
    re.IGNORECASE,
)
SEAT_LABEL = re.compile(r"headq|head office|offices|company|corporate", re.IGNORECASE)
STREET = re.compile(
    r"\b(?:street|st|road|rd|avenue?|ave|blvd|drive|dr|suite|floor|lane|way|court|house|park)\b"
    r"[ .,\d#A-Z-]{0,8}$|\b\d+(?: [A-Z][\w’'.]+){1,4},? $",
    re.IGNORECASE,
)
OUR = re.compile(r"\b(?:our|the|its|their)(?: [a-z]+)? ?$", re.IGNORECASE)
MONEY = re.compile(r"[^.\n]{0,25}[$£€]")
# "Larkspur is based in", "We're": who tells of itself.
OF_ITSELF = re.compile(
    r"\b(?:we(?: are|['’]re)|(?-i:[A-Z])\w+,? (?:is|was)\b)|, (?:based|located) in", re.IGNORECASE
)
# Behind a town they make no longer name of it: "Boise Office".
PLAIN_BEHIND = re.compile(
    r" (?:(?:Area|Office|Region|Metro|Market|HQ|Headquarters|City|Location|Team|Hub|Branch|Site|"
    r"Remote|Salary|Job|Full|Permanent|The|Our|You|We)\b|[\d(])"
)
_PLAIN = """
central greater downtown north south east west northern southern preferred location locations city
in at near based the our remote hybrid office base metro and or from of manager executive
representative specialist director engineer consultant nurse assistant associate developer analyst
technician lead required area
"""
# Before a town they make no longer name of it: "Central Boise", "Sales Manager Boise".
PLAIN_BEFORE = frozenset(_PLAIN.split())
