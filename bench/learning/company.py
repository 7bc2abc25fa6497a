"""Labelled postings for the choice of the employer: publishers' own fields, and reviewed records.

A publisher's field is the name of a group where the text names a site, an agency where the text
keeps its client confidential, a trade name or a mistake. So a phrase is right that has the
distinctive words of the field, a posting is left out where the field's words are nowhere and
something else acts as the employer, and an employer with many postings is learned from by a few.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Set
from dataclasses import replace
from html import escape
from itertools import chain
from pathlib import Path
from typing import Any

from bench.learning.examples import SHARED, Example, LabelledOption
from bench.learning.organizations import NO_EMPLOYER, same_organization
from bench.learning.reviewed import kept_apart, reviewed_postings
from bench.learning.task import LearningTask
from bench.reviewed import sets
from bench.sources import as_html
from postings.parsing.document import Document
from postings.parsing.facts.company import decide, options
from postings.parsing.facts.company.candidates import find_candidates
from postings.parsing.facts.company.features import of_mention
from postings.parsing.facts.company.names import NameMention
from postings.parsing.matching.organization_names import name_key
from postings.parsing.types import Owner

POSTINGS_OF_ONE = 12  # of an employer are learned from, so that none decides by its number
EXCERPTS_OF_ONE = 3
EXCERPT = 0.5  # a posting of one sentence is worth half of a whole one
REVIEWED = 10.0  # a reviewed record is worth so many publishers' fields
NOBODY = 0.3  # a posting whose publisher is nowhere in it: it may be named otherwise

_AGENCY = re.compile(
    r"recruit|staffing|talent|personnel|resourc|search|selection|appointment|consult|employment|"
    r"placement|associates|hire|jobs|careers|people|executive"
)
_ACTS = frozenset(
    {
        "is hiring",
        "is hiring, after an aside",
        "heads a description",
        "is an equal-opportunity employer",
        "in a field of a form",
        "opens the sentence with “at”",
        "behind “join”",
        "has partnered with a recruiter",
    }
)
_SPEAKS = _ACTS | {"subject of a sentence", "with a possessive"}
_ANOTHER = frozenset({"another name is hiring", "owns another name", "owns the one that hires"})


def examples() -> list[Example]:
    """The reviewed ones, then the published ones, of each employer no more than a few."""
    pages = ((one.record, one.raw.html) for one in reviewed_postings())
    reviewed = [_of_record(record, html) for record, html in chain(pages, _phrases())]
    known = {name.split("_")[0] for name in (*kept_apart(), *(example.id for example in reviewed))}
    return [*reviewed, *_published(known | sets.ids(sets.UNSEEN))]


def _phrases() -> Iterator[tuple[dict[str, Any], str]]:
    """The shared phrases as postings of one line, with what is right."""
    lines = (SHARED / "extraction/phrases.jsonl").read_text(encoding="utf-8").splitlines()
    for phrase in (json.loads(line) for line in lines if line):
        if phrase["fact"] == "company":
            html = f"<h2>Sales Lead</h2><p>{escape(phrase['text'])}</p>"
            yield {"id": phrase["id"], "company": phrase["expect"]}, html


def _published(left_out: Set[str]) -> Iterator[Example]:
    number: Counter[str] = Counter()
    for row in sets.rows():
        label = name_key(row["company"] or "")
        if label in NO_EMPLOYER or row["id"] in left_out or number[label] == POSTINGS_OF_ONE:
            continue
        document = Document.from_html(as_html(row))
        example = _example(row["id"], document, label)
        if example is None:
            continue
        number[label] += 1
        yield example
        if number[label] <= EXCERPTS_OF_ONE:
            yield from _excerpts(row["id"], document, label)


def _excerpts(posting: str, document: Document, label: str) -> Iterator[Example]:
    """A posting of one sentence that names the employer, and one of one that does not.

    Postings are long, and what one sentence says alone would not be learned from them.
    """
    title = document.title_span.of(document.text)
    naming, other = _sentences(document, label)
    for number, sentence in enumerate(filter(None, [naming, other])):
        html = f"<h2>{escape(title)}</h2><p>{escape(sentence)}</p>"
        choice = options.choice_of(Document.from_html(html))
        is_right = _is_of(label, choice) if sentence == naming else _is_unnamed
        listed = _options(choice, is_right, {label})
        # An agency's words are right of another posting than of their own sentence.
        if any(option.right for option in listed) and not choice.cues:
            yield Example(id=f"{posting}.{number}", owner=label, options=listed, weight=EXCERPT)


def _sentences(document: Document, label: str) -> tuple[str, str]:
    """The first sentence in which the employer acts, and the first of the job with other names."""
    naming = other = ""
    found = find_candidates(document)
    for candidate in found.names.values():
        is_own = same_organization(candidate.key, label, found.aliases)
        for mention in (one for one in candidate.mentions if one.start > document.body_start):
            sentence = document.sentence_at(mention.start).of(document.text)
            acts = not _SPEAKS.isdisjoint(of_mention(document, mention))
            if is_own and acts and not naming:
                naming = sentence
            if not (is_own or acts or other) and _is_of_the_job(document, mention, label):
                other = sentence
    return naming, other


def _is_of_the_job(document: Document, mention: NameMention, label: str) -> bool:
    sentence = document.sentence_at(mention.start).of(document.text)
    return document.owner_at(mention.start) is Owner.JOB and label not in name_key(sentence)


def _is_unnamed(key: str) -> bool:
    return key == options.UNNAMED


def _is_of(label: str, choice: options.EmployerOptions) -> Callable[[str], bool]:
    return lambda key: same_organization(key, label, choice.aliases)


def _example(posting: str, document: Document, label: str) -> Example | None:
    choice = options.choice_of(document)
    listed = _options(choice, _is_of(label, choice), {label})
    right = [option for option in listed if option.right]
    # The guide takes who hires, publishers their group: neither is to be learned from.
    if right and all(not _ANOTHER.isdisjoint(option.features) for option in right):
        return None
    if right:
        return Example(id=posting, owner=label, options=listed)
    status = _nobody(choice, label)
    if status is None:
        return None
    listed = _options(choice, lambda key: key == status, set())
    return Example(id=posting, owner=label, options=listed, weight=NOBODY)


def _nobody(choice: options.EmployerOptions, label: str) -> str | None:
    """What is right where nothing in the text is the publisher's name; None where it is unclear."""
    if choice.cues and _AGENCY.search(label):
        return options.CONFIDENTIAL
    acting = any(not _ACTS.isdisjoint(features) for features in choice.features.values())
    return None if acting or choice.cues else options.UNNAMED


def _options(
    choice: options.EmployerOptions, is_right: Callable[[str], bool], exact: Set[str]
) -> list[LabelledOption]:
    return [
        LabelledOption(
            features=features,
            right=is_right(key),
            exact=key in exact,
            states=key not in options.NOBODIES,
            group=choice.organization_of(key),
        )
        for key, features in choice.features.items()
    ]


def _of_record(record: dict[str, Any], html: str) -> Example:
    company = record["company"]
    choice = options.choice_of(Document.from_html(html))
    names = {name_key(name) for name in [company["name"], *company.get("aliases", [])] if name}
    status = options.CONFIDENTIAL if company["status"] == "confidential" else options.UNNAMED

    def is_right(key: str) -> bool:
        if not names:
            return key == status
        return key in names or any(same_organization(key, name, choice.aliases) for name in names)

    listed = _options(choice, is_right, names)
    if any(option.exact for option in listed):
        listed = [replace(option, right=option.exact) for option in listed]
    if not any(option.right for option in listed):
        listed = _options(choice, lambda key: key == options.UNNAMED, set())
    owner = name_key(company["name"] or "") or record["id"]
    return Example(id=record["id"], owner=owner, options=listed, weight=REVIEWED)


TASK = LearningTask(
    examples=examples,
    path=Path(decide.__file__).with_name("weights.tsv"),
    one_is_right=True,
    # Of the choice alone; with what `decide` settles before and asks of ordinary words, 97 in 100.
    precision=0.96,
    prior=6.0,
    measured=lambda example: example.weight == REVIEWED,
)
