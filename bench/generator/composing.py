"""One posting: what it says, in which order, and its record.

Two sources of random numbers write it. One is the family's and decides every word; the other is the
posting's own and decides the city and the requisition's number, all that differs within a family.
"""

from __future__ import annotations

from random import Random
from typing import NamedTuple

from bench.generator.draft import Draft
from bench.generator.drawing import Gaps, draw, evenly
from bench.generator.employers import Employer
from bench.generator.facts import (
    benefits,
    compensation,
    education,
    employment,
    experience,
    formalities,
    identity,
    licenses,
    location,
    people,
    travel,
)
from bench.generator.gold import Record, summarize
from bench.generator.layouts import lay_out, layout_of
from bench.generator.markup import soil
from bench.generator.words.duties import DUTIES
from bench.generator.words.jargon import JARGON
from bench.generator.words.long_tail import AMENITIES, MANNERS, STORIES
from bench.generator.words.names import (
    BRAND_FIRSTS,
    BRAND_SECONDS,
    FIRSTS,
    GIVEN_NAMES,
    RIVAL_ENDS,
    SECONDS,
    STREETS,
    SURNAME_ENDS,
)
from bench.generator.words.openings import (
    ABOUT_ROLE,
    APPLY,
    DISCLAIMERS,
    EEO,
    EEO_UNNAMED,
)
from bench.generator.words.places import CITIES, STATES
from bench.generator.words.skills import SKILLS, WISHES
from bench.generator.words.titles import TITLES

AT_HOME = 0.35  # of the postings are where the employer is
MISTYPED = 0.08
MOST_DUTIES = 12
TABLES = {
    "years": ("25", "30", "50", "20", "40", "75", "100", "60", "35", "15", "80", "125"),
    "few": ("five", "three", "two", "5", "3", "ten", "seven"),
    "quota": (
        "$1 million",
        "$2 million",
        "$1.5 million",
        "$750,000",
        "$3.5 million",
        "$10 million",
    ),
    "deal": ("$50,000", "$100,000", "$25,000", "$250,000", "$1 million"),
    "elsewhere": tuple(f"{city}, {STATES[state]}" for city, state in CITIES),
    "weekday": ("Monday", "Friday", "Tuesday", "Thursday", "Wednesday"),
    "street_number": tuple(str(number) for number in range(100, 9_900, 17)),
    "street": STREETS,
    "given": GIVEN_NAMES,
    "surname": tuple(
        first + second + end for second in SECONDS for first in FIRSTS for end in SURNAME_ENDS
    ),
    "rival": tuple(
        first + second + end
        for second in BRAND_SECONDS
        for first in BRAND_FIRSTS
        for end in RIVAL_ENDS
    ),
}


class Composed(NamedTuple):
    """The posting's HTML and its record."""

    html: str
    record: Record


def compose(key: str, hirer: Employer, family: Random, own: Random, *, variant: bool) -> Composed:
    """Write the posting. A variant of another one differs from it in a place or a code."""
    layout = layout_of(hirer, family)
    draft = Draft(
        key=key,
        employer=hirer,
        title=draw(family, TITLES),
        sources=(family, own),
        headed=layout.headed,
        gaps=_gaps(hirer, family, own, variant=variant),
    )
    raw = identity.title(draft)
    draft.gaps.update(title=_in_a_sentence(draft.record["title"]["clean"]))
    _write(draft)
    if variant and not draft.record["location"]["places"] and not draft.record["requisition"]:
        formalities.code(draft, own)
    summarize(draft.record)
    about = f"About {draft.record['company']['name']}" if draft.named else None
    html, sections = lay_out(layout, raw, draft.sections, family, about=about)
    draft.record["sections"] = sections
    return Composed(soil(html, family), draft.record)


def _write(draft: Draft) -> None:
    identity.employer(draft)
    draft.write_some("summary", ABOUT_ROLE, 1, 3)
    people.state(draft)
    _duties(draft)
    for fact in (experience, education, licenses, travel, formalities):
        fact.state(draft)
    draft.write_some("qualifications", SKILLS, 3, 8)
    if draft.headed and draft.chance(0.2):
        draft.write_some("qualifications_preferred", WISHES, 1, 3)
    for fact in (compensation, location, employment, benefits):
        fact.state(draft)
    identity.industry(draft)
    _close(draft)
    _shuffle(draft)


def _close(draft: Draft) -> None:
    if draft.chance(0.4):
        draft.write("how_to_apply", draft.draw(APPLY))
    company = draft.record["company"]
    if draft.chance(0.7) or not company["evidence"]:
        text = draft.write("eeo", draft.draw(EEO if draft.named else EEO_UNNAMED))
        if not company["evidence"]:
            company["evidence"].append(text)
    if draft.chance(0.15):
        draft.write("disclaimer", draft.draw(DISCLAIMERS))


def _duties(draft: Draft) -> None:
    """Duties, a few of them with a mistyped word; never those that say that the holder leads."""
    leading = len(draft.sections.get("responsibilities", ()))
    draft.write_some("responsibilities", DUTIES, 4, MOST_DUTIES)
    duties = draft.sections["responsibilities"]
    if draft.chance(MISTYPED):
        place = draft.between(leading, len(duties) - 1)
        duties[place] = _mistyped(draft.random, duties[place])


def _shuffle(draft: Draft) -> None:
    """Mix the sentences of the lists."""
    for section in ("responsibilities", "qualifications"):
        draft.random.shuffle(draft.sections[section])


def _mistyped(random: Random, sentence: str) -> str:
    """The sentence with two letters of its longest word changed round."""
    word = max(sentence.split(), key=len)
    place = 1 + int(random.random() * (len(word) - 3))
    letters = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return sentence.replace(word, letters, 1)


def _gaps(hirer: Employer, family: Random, own: Random, *, variant: bool) -> Gaps:
    """The words that are the same wherever they stand in the posting."""
    industry = hirer.industry
    if variant:
        city, region = evenly(own, CITIES)
    else:
        city, region = hirer.home if own.random() < AT_HOME else draw(own, CITIES)
    customers, _ = draw(family, industry.customers)
    words = {
        "company": hirer.name,
        "short": hirer.short,
        "legal": hirer.legal,
        "agency": hirer.agency or "",
        "trade": hirer.trade,
        "Trade": hirer.trade[0].upper() + hirer.trade[1:],
        "industry": industry.words,
        "customers": customers,
        "market": evenly(family, industry.markets),
        "city": city,
        "region": region,
        "state": STATES[region],
    }
    own_tables = {
        "product": industry.products,
        "brand": hirer.brands,
        "jargon": JARGON[industry.code],
        "amenity": AMENITIES,
        "story": STORIES,
        "manner": MANNERS,
    }
    return Gaps(family, words, TABLES | own_tables)


def _in_a_sentence(title: str) -> str:
    """Without its segments: "Sales Manager, Group Benefits" is a Sales Manager."""
    for border in (", ", " (", " - "):
        title = title.partition(border)[0]
    return title
