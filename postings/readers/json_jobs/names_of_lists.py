"""What the name of a JSON value says about the objects under it. A pure table.

Most names say nothing ("data", "edges", "x1"), and then the objects themselves decide.
"""

from __future__ import annotations

import re
from functools import lru_cache

from postings.readers.records.names_of_fields import folded

# Things that a job or a board has and that have a name and a text as a job has, but are none.
_ASIDE = re.compile(
    r"""(?:company|companie|employer|organi[sz]ation|hiringorganization|hiringcompany|client|brand
    |department|team|division|businessunit|jobfamily|jobfunction|office|location|joblocation|place
    |address|country|countrie|region|city|citie|site|recruiter|hiringteam|hiringmanager|manager
    |contact|author|user|owner|person|people|employee|member|category|categorie|tag|skill|benefit
    |perk|faq|question|step|stage|process|media|image|photo|video|article|blog|new|event|review
    |testimonial|award|industry|industrie|function|level|statu|seo|meta|metadata|opengraph|og
    |twitter|section|breadcrumb|menu|nav|navigation|footer|header|school|education|language
    |certification|product)s?""",
    re.VERBOSE,
)
_JOBS = re.compile(
    r""".*(?:job|posting|vacanc(?:y|ie)|opening|opportunit(?:y|ie)|requisition|stelle|offre|oferta
    |emploi|empleo|vaga|vacature)s?|.*(?:positions|roles|offers|listings|stellen)""",
    re.VERBOSE,
)
# Of these no thing else is said; offers, roles and positions may be others'.
_EMPLOYMENT = re.compile(
    r"job|posting|vacanc|opening|requisition|stelle|emploi|empleo|vaga|vacature"
)
_SIMILAR = re.compile(r"similar|related|recommend|suggest|alsoviewed|peopleal")
_OTHERS = re.compile(r"(?:other|more|also|additional|further|nearby|next|prev|youm(?:ay|ight))")


@lru_cache(maxsize=4_096)
def is_aside(name: str) -> bool:
    """Whether what has this name is no job itself, though jobs may stand further inside.

    >>> is_aside("departments"), is_aside("hiring_manager"), is_aside("results")
    (True, True, False)
    """
    return _ASIDE.fullmatch(folded(name)) is not None


@lru_cache(maxsize=4_096)
def says_jobs(name: str) -> bool:
    """Whether the name says that jobs are under it.

    >>> says_jobs("jobPostings"), says_jobs("jobDescription"), says_jobs("items")
    (True, False, False)
    """
    return _JOBS.fullmatch(folded(name)) is not None and not says_others(name)


@lru_cache(maxsize=4_096)
def says_employment(name: str) -> bool:
    """Whether the name says so and could mean nothing else.

    >>> says_employment("jobPostings"), says_employment("offers")
    (True, False)
    """
    return says_jobs(name) and _EMPLOYMENT.search(folded(name)) is not None


@lru_cache(maxsize=4_096)
def says_similar(name: str) -> bool:
    """Whether the name says that what is under it are only like the job beside it.

    >>> says_similar("similarJobs"), says_similar("jobs")
    (True, False)
    """
    return _SIMILAR.search(folded(name)) is not None


@lru_cache(maxsize=4_096)
def says_others(name: str) -> bool:
    """Whether what has this name inside a job is other jobs; beside jobs it may be more of them.

    >>> says_others("otherPositions"), says_similar("otherPositions"), says_others("jobs")
    (True, False, False)
    """
    return says_similar(name) or _OTHERS.match(folded(name)) is not None
