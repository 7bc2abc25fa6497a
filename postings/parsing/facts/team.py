"""Team: whether this job leads people, how many directly, how many in all, and whom (guide 13).

"Direct reports: 2-5 engineers" leads people, 2 to 5 of them, engineers. What counts as leading is
settled with seniority (`postings.parsing.leading`): both facts always agree. Sizes of past teams, of
peers and of the employer are rejected.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import regex

from postings.parsing.document import Document
from postings.parsing.leading import Statement, team_statements
from postings.parsing.line_windows import lines_with, matches_within
from postings.parsing.numbers import Amount, find_amounts
from postings.parsing.registry import Fact
from postings.parsing.sieve import Anchor
from postings.parsing.types import Extraction, Owner, Proof, Rejected, Span

UNSTATED: Mapping[str, Any] = {
    "manages": None,
    "size_min": None,
    "size_max": None,
    "org_size": None,
    "roles": (),
}
SELLER = "seller-title"
STAFF = frozenset({"associates", "leads", "leaders"})  # alone they say "staff", not a title
MAX_ROLES = 8  # no reviewed posting names more; a longer list is not one of titles
LARGEST_TEAM = 5_000  # a larger number is money, customers or a year
_ANYTHING = Anchor(
    regex.compile(
        r"manag|lead|supervis|direct|coach|hir|recruit|overse|head|control|charge|responsib|accountab|"
        r"report|individual contributor|staff",
        regex.I,
    )
)
_NUMBER = (
    r"(?:approximately |about |around |roughly |up to |at least |over |more than |currently |[~≈] ?)?"
    r"(?:\d[\d,]{0,5}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|"
    r"twenty|thirty|forty|fifty))\+?(?:\s?(?:-|–|to|or)\s?(?:\d{1,5}|two|three|four|five|six|seven|eight|"
    r"nine|ten|twelve|fifteen|twenty)\+?)?"
)
_HEADS = (
    r"(?:(?!or more|thousand|hundred|years?|months?|days?|hours?|%|million|locations?|offices?|accounts?|clients?|customers?|"
    r"territor|countries|regions?|states|products?|sites?|stores?|branches|projects?|brands?)"
    r"[\w/’'-]{1,25} ){0,4}?"
)
_PEOPLE = (
    r"(?:people|reps|representatives|managers|executives|employees|staff|agents|associates|sellers|"
    r"engineers|supervisors|directors|members|reports|professionals|developers|contributors|technicians|"
    r"specialists|analysts|producers|SDRs|BDRs|AEs|GDRs|leaders|leads|individuals|FTEs|consultants|persons)"
)
# Priority order: the size of the whole organization first, so that it is not read as the team's.
RULES = (
    (
        "whole-organization",
        (
            rf"(?:with|overseeing|over) (?:an? )?(?:\w+ )?(?:team|org(?:ani[sz]ation)?) of (?P<size>{_NUMBER})(?! years)"
            rf"|\b(?:organi[sz]ation|department|workforce|division|total team|staff) of (?P<size>{_NUMBER})(?! years)"
        ),
    ),
    ("direct-reports", rf"\bdirect reports?\b\W{{1,4}}(?P<size>{_NUMBER})"),
    ("direct-reports", rf"(?<![\w.,])\(?(?P<size>{_NUMBER})\)? (?:of )?direct[- ]reports\b"),
    ("team-of", rf"\b(?:team|group|squad|pod) of (?P<size>{_NUMBER})(?! (?:years|\w+ years))"),
    (
        "team-is",
        (
            rf"\bteam (?:is currently|currently (?:has|is|consists of|comprises)|consists of|comprises|"
            rf"is made up of|made up of) (?P<size>{_NUMBER})(?! (?:thousand|hundred|million|or more)) {_HEADS}{_PEOPLE}\b"
        ),
    ),
    (
        "leads-number",
        rf"\b(?:manag|lead|supervis|overs|direct|coach)\w* (?:and \w+ )?(?P<size>{_NUMBER})(?! (?:thousand|hundred|million|or more)) {_HEADS}{_PEOPLE}\b",
    ),
)
_RULES = tuple((name, regex.compile(pattern, regex.I)) for name, pattern in RULES)
_SIZED = regex.compile(
    r"(?:team|group|squad|pod|organi[sz]ation|department|workforce|division|staff) of|direct[- ]reports?|"
    r"team (?:is|currently|consists|comprises)|(?:manag|lead|supervis|overs|direct|coach)\w* (?:and \w+ )?(?:\d|two|"
    r"three|four|five|six|seven|eight|nine|ten|twelve)\b",
    regex.I,
)
_NOT_SIZE = regex.compile(
    r"\bexperience|\byears\b|\b(?:join|joining|part of|member of|alongside|we are|we['’]re|work(?:ing)? with|"
    r"collaborat\w+|supported by|our team of|current team of|within a)\b[^.]{0,60}$",
    regex.I,
)
_ROLE_WORD = (
    r"(?:reps|representatives|managers|executives|agents|associates|supervisors|leaders|leads|engineers|"
    r"advisors|consultants|specialists|analysts|producers|developers|technicians|SDRs|BDRs|AEs|handlers|"
    r"directors|officers|sellers|coordinators|programmers|workers|partners|nurses|designers|buyers|"
    r"underwriters|adjusters|trainers|recruiters|drivers|assistants|scientists|architects|sales ?people)"
)
_FILLER = (
    r"(?:a|an|the|our|your|of|several|team(?! leads?)|teams|group|global|regional|growing|small|large|skilled|talented|"
    r"highly|high-performing|new|multiple|experienced|dedicated|distributed|dynamic|and|all|its|"
    r"levels|staff|diverse|strong|world-class|individual|\d[\d,+–-]*|two|three|four|five|six)"
)
_ROLE = rf"(?:(?!{_FILLER}\b)[\w/&’'-]{{2,20}} ){{0,3}}?{_ROLE_WORD}\b"
_ROLES = regex.compile(
    rf"(?:(?:{_FILLER}|other) ){{0,6}}\(?(?P<first>{_ROLE})(?:,? (?:and |& |or )?(?:{_FILLER} )?(?P<more>{_ROLE})"
    rf"|, (?P<more>{_ROLE})){{0,6}}",
    regex.I,
)
_TEAMS = regex.compile(
    r"\b(?:(?:inside|outside|field|internal|external|direct) )?sales teams\b", regex.I
)
_VERB = (
    r"(?:manag|lead|supervis|direct|coach|hir|recruit|overs|head|build|grow|develop|train|motivat|"
    r"inspir|mentor|driv|guid|empower|monitor)\w*(?: up| out)?"
)
_VERBS = regex.compile(rf"{_VERB}(?:(?:,? (?:and|&|or) |/|, ?){_VERB}){{0,6}} ", regex.I)
_IN_BRACKETS = regex.compile(r"\(" + _ROLES.pattern + r"\)", regex.I)


def extract(document: Document, known: Mapping[str, Extraction]) -> Extraction:
    """Whether the job leads people as seniority says, then how many and whom."""
    if not _ANYTHING.is_in(document.text):
        return Extraction(value={**UNSTATED, "roles": []})
    manages, proofs = _manages(known["seniority"])
    rejected = list(known["seniority"].rejected)
    statements = team_statements(document) if manages else ()
    leading = [statement for statement in statements if statement.reason is None]
    sizes = dict(_sizes(document, leading, rejected))
    roles = list(_roles(document, leading))
    value = {"manages": manages, **_amounts(sizes), "roles": [r.of(document.text) for r in roles]}
    proofs += [Proof(path=path, span=span, rule=rule) for path, (span, rule, _) in sizes.items()]
    proofs += [Proof(path=f"roles.{n}", span=s, rule="role-led") for n, s in enumerate(roles)]
    return Extraction(value=value, proofs=tuple(proofs), rejected=tuple(rejected))


FACT = Fact(
    name="team",
    label="Team",
    states="whether the job leads people, how many directly, how many in all, and whom",
    values="leads people or said not to; minimum and maximum of direct reports; everyone below; titles",
    extract=extract,
    needs=("seniority",),
)

_Size = tuple[Span, str, Amount]


def _manages(seniority: Extraction) -> tuple[bool | None, list[Proof]]:
    """Seniority's verdict where it is explicit; a seller's title alone says nothing of a team."""
    proof = next((proof for proof in seniority.proofs if proof.path == "role_type"), None)
    if proof is None or proof.rule == SELLER:
        return None, []
    manages = seniority.value["role_type"] == "people_manager"
    return manages, [Proof(path="manages", span=proof.span, rule=proof.rule)]


def _sizes(
    document: Document, leading: Sequence[Statement], rejected: list[Rejected]
) -> Iterator[tuple[str, _Size]]:
    """The first stated size of each kind; the others are recorded with their reasons."""
    taken: list[Span] = []
    found: set[str] = set()
    windows = lines_with(_SIZED, document.text)
    for rule, pattern in _RULES:
        for match in matches_within(pattern, document.text, windows):
            span = Span(start=match.start(), end=match.end())
            if any(span.overlaps(other) for other in taken):
                continue
            amount = next(iter(find_amounts(document.text, *match.span("size"))), None)
            reason = _size_reason(document, span, amount, leading, rule)
            path = "org_size" if rule == "whole-organization" else "size_min"
            taken.append(span)
            if reason or amount is None:
                rejected.append(Rejected(span=span, rule=rule, reason=reason or "no number"))
            elif path not in found:
                found.add(path)
                yield path, (span, rule, amount)


def _size_reason(
    document: Document, span: Span, amount: Amount | None, leading: Sequence[Statement], rule: str
) -> str | None:
    """Why a number is not the size of this job's team, or None."""
    sentence = document.sentence_at(span.start)
    before = document.text[sentence.start : span.start]
    if amount is None or max(amount.low or 0, amount.high or 0) > LARGEST_TEAM:
        return "no size of a team"
    if document.owner_at(span.start) is not Owner.JOB:
        return "the employer's size"
    if rule == "team-is" and leading:
        return None
    if not any(sentence.start <= s.span.start < sentence.end for s in leading):
        return "not a team that this job leads"
    last = max(s.span.start for s in leading if sentence.start <= s.span.start < sentence.end)
    if _NOT_SIZE.search(before) and last > span.start:
        return "peers or past experience"
    return None


def _amounts(sizes: Mapping[str, _Size]) -> dict[str, float | None]:
    direct, whole = sizes.get("size_min"), sizes.get("org_size")
    everyone = (whole[2].high or whole[2].low) if whole else None
    if direct is None and whole is not None and whole[1] == "whole-organization":
        return {"size_min": None, "size_max": None, "org_size": _whole(everyone)}
    return {
        "size_min": _whole(direct[2].low) if direct else None,
        "size_max": _whole(direct[2].high) if direct else None,
        "org_size": _whole(everyone),
    }


def _whole(number: float | None) -> float | int | None:
    return int(number) if number is not None and number == int(number) else number


def _roles(document: Document, leading: Sequence[Statement]) -> Iterator[Span]:
    """The titles behind the verbs of leading, each once."""
    seen: set[str] = set()
    for statement in leading:
        for span in _roles_of(document, statement):
            words = span.of(document.text).casefold()
            if words not in seen and words not in STAFF and len(seen) < MAX_ROLES:
                seen.add(words)
                yield span


def _roles_of(document: Document, statement: Statement) -> Iterator[Span]:
    text, span = document.text, statement.span
    sentence = document.sentence_at(span.start)
    end = sentence.end
    verbs = _VERBS.match(text, span.start, end)
    match = _IN_BRACKETS.search(text, sentence.start, end)
    match = match or (_ROLES.match(text, verbs.end(), end) if verbs else None)
    if match is None:
        match = _TEAMS.search(text, span.start, span.end)
        spans = [match.span()] if match else []
    else:
        spans = sorted([match.span("first"), *match.spans("more")])
    yield from (Span(start=start, end=stop) for start, stop in spans)
