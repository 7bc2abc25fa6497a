"""Team: whether this job leads people, how many directly, how many in all, and whom (guide 13).

"Direct reports: 2-5 engineers" leads people, 2 to 5 of them, engineers. What counts as leading is
settled with seniority (`postings.parsing.leadership`): both facts always agree. Sizes of past
teams, of peers and of the employer are rejected.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex

from postings.parsing.document import Document
from postings.parsing.facts.team.counted_people import NUMBER
from postings.parsing.facts.team.sizes import Size, find_sizes
from postings.parsing.leadership.statements import TeamStatement, team_statements
from postings.parsing.matching.alternatives import any_of
from postings.parsing.matching.prefilter import Anchor
from postings.parsing.registry import Fact, known_value
from postings.parsing.types import Extraction, Proof, Span
from postings.values.seniority import Seniority

UNSTATED: Mapping[str, Any] = {
    "manages": None,
    "size_min": None,
    "size_max": None,
    "org_size": None,
    "roles": (),
}
SELLER = "seller-title"  # the rule of seniority for a title that only sells
STAFF = frozenset(
    {"associates", "leads", "leaders", "team members"}
)  # alone they say "staff", not a title
MAX_ROLES = 8  # no reviewed posting names more; a longer list is not one of titles
# Without one of these words no posting says anything of a team.
_ANYTHING = Anchor(
    regex.compile(
        r"manag|lead|supervis|direct|coach|hir|recruit|overse|head|control|charge"
        r"|responsib|accountab|report|individual contributor|staff",
        regex.I,
    )
)
# The last word of a title of those who are led.
# In the plural: one "manager" behind a verb of leading is often the holder's own line.
_STAFF_TITLES = any_of(
    r"reps|representatives|managers|executives|agents|associates|supervisors|leaders|leads",
    r"engineers|advisors|consultants|specialists|analysts|producers|developers|technicians",
    r"SDRs|BDRs|AEs|handlers|directors|officers|sellers|coordinators|programmers|workers",
    r"partners|nurses|designers|buyers|underwriters|adjusters|trainers|recruiters|drivers",
    r"assistants|scientists|architects|sales ?people",
)
_ROLE_WORD = rf"(?:{_STAFF_TITLES})"
# What may stand between the verb and the titles and is no part of them.
_FILLERS = any_of(
    # "Team leads" are people, "the team" is not.
    r"a|an|the|our|your|of|several|team(?! leads?)|teams|group",
    # "Regional sales managers" is a title, "regional managers" says where they sit.
    r"(?:global|regional)(?! (?:sales|account|business)\b)|growing|small|large|skilled",
    r"talented|highly|high-performing|new|multiple|experienced|dedicated|distributed",
    r"dynamic|including|and|all|its|levels|staff|diverse|strong|world-class|individual|other",
    rf"existing|current|combined|performance|work|{NUMBER}",
)
_FILLER = rf"(?:{_FILLERS})"
# Up to three words before the last one: "regional account executives".
_ROLE = rf"(?:(?!{_FILLER}\b)[\w/&’'-]{{2,20}} ){{0,3}}?{_ROLE_WORD}\b"
_ROLES = regex.compile(
    # "Sales managers and team leads" are two roles, each with its own proof.
    rf"(?:(?:{_FILLER}|other) ){{0,6}}\(?(?P<first>{_ROLE})(?:,? (?:and |& |or )?"
    rf"(?:{_FILLER} )?(?P<more>{_ROLE})|, (?P<more>{_ROLE})){{0,6}}",
    regex.I,
)
# Where no title stands, the kind of team is all that is said of its people.
_TEAMS = regex.compile(
    r"\b(?:(?:inside|outside|field|internal|external|direct) )?sales teams\b", regex.I
)
_VERB = (
    # Stems: "hiring", "oversees"; more verbs than lead, since they stand in one row with those.
    r"(?:manag|lead|supervis|direct|coach|hir|recruit|overs|head|build|grow|develop|train"
    r"|motivat|inspir|mentor|driv|guid|empower|monitor|retain|onboard|apprais|evaluat|attract"
    r"|select|engag)\w*(?: up| out)?"
)
# "Lead, hire and train sellers": the titles stand behind the last verb.
_VERBS = regex.compile(rf"{_VERB}(?:(?:,? (?:and|&|or) |/|, ?){_VERB}){{0,6}} ", regex.I)
# "Lead the sales team (account executives and analysts)".
_IN_BRACKETS = regex.compile(r"\(" + _ROLES.pattern + r"\)", regex.I)


def extract(document: Document, known: Mapping[str, Extraction]) -> Extraction:
    """Whether the job leads people as seniority says, then how many and whom."""
    if not _ANYTHING.is_in(document.text):
        return Extraction(value={**UNSTATED, "roles": []})
    manages, proofs = _manages(known["seniority"], known_value(known, Seniority))
    rejected = list(known["seniority"].rejected)
    said = team_statements(document)
    statements = said if manages else ()
    leading = [statement for statement in statements if statement.reason is None]
    # Where nothing looks like leading, no number is that of a team.
    direct, whole = find_sizes(document, statements, rejected) if said else (None, None)
    # A size without a team that is led is somebody else's.
    if not manages:
        direct = whole = None
    listed = [role for size in (direct, whole) if size for role in size.roles]
    roles = _roles(document.text, [*listed, *_led(document, leading)])
    value = {
        "manages": manages,
        **_amounts(direct, whole),
        "roles": [r.of(document.text) for r in roles],
    }
    sizes = (("org_size", whole), ("size_min", direct))
    proofs += [Proof(path=path, span=size.span, rule=size.rule) for path, size in sizes if size]
    proofs += [Proof(path=f"roles.{n}", span=s, rule="role-led") for n, s in enumerate(roles)]
    return Extraction(value=value, proofs=tuple(proofs), rejected=tuple(rejected))


FACT = Fact(
    name="team",
    states="whether the job leads people, how many directly, how many in all, and whom",
    values=(
        "leads people or said not to; minimum and maximum of direct reports; everyone below; titles"
    ),
    extract=extract,
    needs=("seniority",),
)


def _manages(found: Extraction, seniority: Seniority) -> tuple[bool | None, list[Proof]]:
    """Seniority's verdict where it is explicit; a seller's title alone says nothing of a team."""
    proof = next((proof for proof in found.proofs if proof.path == "role_type"), None)
    # Guide 13, D56: false only by words that deny a team.
    if proof is None or proof.rule == SELLER:
        return None, []
    manages = seniority.role_type == "people_manager"
    return manages, [Proof(path="manages", span=proof.span, rule=proof.rule)]


def _amounts(direct: Size | None, whole: Size | None) -> dict[str, int | None]:
    # "A team of 15-18 under them": the guide has one number for everybody, so the higher one.
    everybody = (whole.count.everybody or whole.count.high or whole.count.low) if whole else None
    return {
        "size_min": direct.count.low if direct else None,
        "size_max": direct.count.high if direct else None,
        "org_size": everybody,
    }


def _roles(text: str, found: Sequence[Span]) -> list[Span]:
    """Each role once, in the order of the text; "reps" says nothing beside "field reps"."""
    kept: list[Span] = []
    for span in found:
        words = f" {span.of(text).casefold()}"
        if words[1:] in STAFF or any(f" {k.of(text).casefold()}".endswith(words) for k in kept):
            continue
        # And "field reps" takes the place of a "reps" before it.
        kept = [k for k in kept if not words.endswith(f" {k.of(text).casefold()}")]
        kept.append(span)
    return sorted(kept, key=lambda span: span.start)[:MAX_ROLES]


def _led(document: Document, leading: Sequence[TeamStatement]) -> Iterator[Span]:
    """The titles behind the verbs of leading."""
    for statement in leading:
        yield from _roles_of(document, statement)


def _roles_of(document: Document, statement: TeamStatement) -> Iterator[Span]:
    text, span = document.text, statement.span
    sentence = document.sentence_at(span.start)
    end = sentence.end
    verbs = _VERBS.match(text, span.start, end)
    # The bracket first: what stands behind the verb is then the team.
    match = _IN_BRACKETS.search(text, sentence.start, end)
    match = match or (_ROLES.match(text, verbs.end(), end) if verbs else None)
    if match is None:
        match = _TEAMS.search(text, span.start, span.end)
        spans = [match.span()] if match else []
    else:
        spans = sorted([match.span("first"), *match.spans("more")])
    yield from (Span(start=start, end=stop) for start, stop in spans)
