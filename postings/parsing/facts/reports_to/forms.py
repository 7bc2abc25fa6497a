"""What stands around "reports to": the words before the title above, and reports of other kinds.

"Regular reporting to the Board" is a document, "six managers report to the Director" is not about
this job. Pure tables.
"""

from __future__ import annotations

import regex

from postings.parsing.matching.alternatives import any_of

# "reports to and works closely with the CRO".
AND_WORKS = regex.compile(r"and works? (?:closely )?with ", regex.I)
# Articles and owners before a title: "the", "our", "Norvik's".
LEAD_IN = regex.compile(
    any_of(
        r"(?:the(?-i:(?=\p{Lu}\p{Ll})))",
        (
            r"(?:(?:the|our|your|an?|their|its|one of|either|both|[\w.&-]{2,30}"
            r"(?: [\w.&-]{2,30})?[’']s?)\s){1,3}"
        ),
    ),
    regex.I,
)
# What is written, sent or shown; a person who reports is none of it.
_DOCUMENT_WORDS = any_of(
    r"regular|timely|accurate|provid(?:e|es|ing)|financial|quarterly|monthly|weekly|daily",
    r"annual|periodic|required|concise|written|data|status|sales|management|progress",
    r"activity|business|forecast(?:s|ing)?|prepar(?:e|es|ing)|deliver(?:s|ing)?|analysis",
    r"analytics|external|internal|produc(?:e|es|ing)|creat(?:e|es|ing)|submit(?:s|ting)?",
    r"present(?:s|ing)?|of|for|his|her|their|our|with|detailed|direct|dotted[- ]line",
    r"impact|pipeline|performance|tracking|project|and|all|these|such|ad hoc|board|oral",
    r"verbal|necessary|incident|expense|generate|complet(?:e|ing)",
)
# "Provide regular reporting to the Board": a document. "reports" likewise.
DOCUMENT = regex.compile(rf"\b(?:{_DOCUMENT_WORDS})\W*$", regex.I)
# "A full-time role and reporting to the CEO": it is the job that reports, no document.
JOB_AND = regex.compile(
    r"\b(?:role|position|organi[sz]ation|team|based|located|remote|full[- ]time|member)\b", regex.I
)
# "The Director of Sales reports to ...": a holder, whose last word could also name a document.
HOLDER = regex.compile(
    r"\b(?:the|this|our|its|an?|as) (?:[\w&/-]{1,20} ){0,4}(?:director|manager|president|vp|head"
    r"|lead|leader|officer),? (?:of|for) [\w&, -]{2,30}$",
    regex.I,
)
# "Report any issue to the manager", "report on progress".
THING_REPORTED = regex.compile(
    r"\s?(?:on|any|all|matters|about|regarding|issues|results|progress|weekly|daily"
    r"|monthly|quarterly|immediately|when|if|promptly|the (?:results|progress"
    r"|status))\b",
    regex.I,
)
# A word with the marks of bold or italic around it, and its comma.
TOKEN = regex.compile(r"(?:[*_]{1,3})?(?P<word>[\w.&’'/+-]+)(?:[*_]{1,3})?(?P<after>[ ]?,?[ ]?|\Z)")
# "... the Sales ManagerTo be considered": a title glued to the next sentence.
GLUED = regex.compile(
    r"(?:Manager|Director|President|Officer|Lead|Leader|Supervisor|\p{Lu}\p{Ll}{2,14}"
    r"(?=\.))(?=\.?\p{Lu}\p{Ll})"
)
# "Their supervisor": whoever it is.
ANYBODY = regex.compile(r"\s*(?:their|his|her|your|an?)\s(?:supervisor|manager)s?", regex.I)
# "Chief Operating Officer (COO)".
INITIALS_BEHIND = regex.compile(r" \([A-Z]{2,5}\)")
# "The CEO, Larkspur": a comma behind a chief officer ends the title.
CHIEF = regex.compile(r"(?:C[A-Z]{1,2}O|(?i:officer|founder|owner|chair\w*))$")
# "Coach the reps reporting to the manager": others report.
SUBORDINATES = regex.compile(
    r"\b(?:divisions?|departments?|teams|directorate|managers|reps|representatives"
    r"|engineers|members|people|individuals|professionals|employees|leaders|directors"
    r"|sellers|executives)\)? $",
    regex.I,
)
# Titles are capital words; what is written small needs a row of the table.
CAPITAL = regex.compile(r"\p{Lu}|\d")
