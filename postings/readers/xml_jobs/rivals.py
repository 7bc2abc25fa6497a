"""Of an element that may be a posting and those inside it that may be: which of them are.

A title that names a job decides where only one side has such a title: sections, places, benefits
and questions have a title and a text, too. Where it does not, an element is a container if what is
inside is called a posting, or states as much.
"""

from __future__ import annotations

from collections.abc import Sequence

from postings.readers.json_jobs.names_of_lists import says_jobs
from postings.readers.problems import Problem
from postings.readers.records.names_of_fields import folded
from postings.readers.records.record import Field
from postings.readers.xml_jobs.elements import Item

# What a job states, and no section or place of one.
OF_JOBS = frozenset(
    {
        *(Field.PAY, Field.PAY_MIN, Field.PAY_MAX, Field.POSTED_ON, Field.EXPIRES_ON),
        *(Field.EMPLOYMENT, Field.WORKPLACE, Field.COMPANY, Field.REQUISITION),
    }
)
PLACES = frozenset({Field.LOCATION, Field.CITY, Field.REGION, Field.COUNTRY})
OF_A_SECTION = frozenset({Field.TITLE, Field.DESCRIPTION})


def rivals(found: Sequence[Item]) -> list[Item]:
    """Those that could be postings themselves."""
    return [one for one in found if one.is_full and one.problem is not Problem.INSIDE]


def are_parts(item: Item, found: Sequence[Item], *, is_root: bool) -> bool:
    """Whether an element is a job, and those inside are its sections and places."""
    inside = rivals(found)
    if not inside or item.problem or not item.names_a_job:
        return False
    if any(one.names_a_job or one.fields & OF_JOBS for one in inside):
        return False
    return not is_root or not _are_jobs_of_a_root(item, inside)


def _are_jobs_of_a_root(item: Item, inside: Sequence[Item]) -> bool:
    """Whether the first element of a file is rather a list, with jobs in it that say as much."""
    richest = max(len(one.fields - PLACES) for one in inside)
    is_list = len(inside) > 1 and richest >= len(item.fields - PLACES | {Field.DESCRIPTION})
    return (is_list and richest > len(OF_A_SECTION)) or any(one.is_named for one in inside)


def called_jobs(items: Sequence[Item]) -> frozenset[str]:
    """What elements are called that have titles of jobs, if there are others that have none."""
    told = [one for one in items if not one.is_named]
    called = {_name(one) for one in told if one.names_a_job}
    others = any(_name(one) not in called and not one.names_a_job for one in told)
    return frozenset(called if others else ())


def _name(item: Item) -> str:
    return folded(item.name.rpartition(":")[2])


def is_container(item: Item, found: Sequence[Item], *, is_root: bool) -> bool:
    """Whether an element that is not called a posting holds some and is none."""
    inside = rivals(found)
    if are_parts(item, found, is_root=is_root):
        return False
    beside = [one for one in inside if one.asides <= item.asides]
    if item.names_a_job and not (item.problem or beside or is_root):
        return False
    if not item.names_a_job and any(one.names_a_job for one in beside):
        return True
    richest = max((len(one.fields) for one in inside), default=0)
    return any(one.is_named for one in inside) or richest >= len(item.fields) + (not is_root)


def is_group(item: Item, found: Sequence[Item]) -> bool:
    """Whether an element called a posting names no job, and holds several that say as much."""
    inside = [one for one in rivals(found) if not one.is_named and one.asides <= item.asides]
    if item.problem or item.names_a_job or item.fields & OF_JOBS:
        return False
    says_more = (one.names_a_job and len(one.fields) >= len(item.fields) for one in inside)
    return len(inside) > 1 and all(says_more)


def set_apart(item: Item, found: Sequence[Item]) -> list[Item]:
    """Those inside an element called a posting that are called so, too, and are not its parts.

    In a job they are beside it, as similar jobs are; in what is none, or has no end, they are jobs.
    """
    inside = [one for one in found if one.is_named and one.stands_alone]
    kept = []
    for one in sorted(inside, key=lambda one: one.start):
        if item.problem or one.problem or not _is_within(item, one):
            kept.append(one)
        elif item.is_full:
            one.problem, one.what = Problem.INSIDE, "stands inside another job"
            kept.append(one)
    return kept


def _is_within(item: Item, one: Item) -> bool:
    """Whether an element belongs to the job around it."""
    if item.is_full and one.others > item.others:
        return True
    is_aside = one.asides > item.asides and not says_jobs(one.name)
    if item.is_full and is_aside and not one.names_a_job:
        return True
    return item.names_a_job and (item.is_full or not one.names_a_job)
