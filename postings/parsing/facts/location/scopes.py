"""What limits a remote job, what is sold where, and who pays for moving (guide 11).

"Remote, US only" limits to the US; "Territory: Ohio and Indiana" is a territory and no place of
work.
"""

from __future__ import annotations

import regex

from postings.parsing.document import Document
from postings.parsing.document.line_windows import lines_with, matches_within
from postings.parsing.matching.place_names import known_name
from postings.parsing.matching.places import REGIONS
from postings.parsing.types import Owner, Span

Stated = tuple[str, Span]  # a value and its words
_THE_STATES = r"(?:the )?(?:United States(?: of America)?|U\.S\.(?:A\.)?|USA|US)"
# What "remote" may be limited to besides countries and states. Asked for beside "remote" or
# "anywhere in" alone: elsewhere "us" is a word.
SCOPES = (
    r"North America|South America|Latin America|LATAM|EMEA|APAC|DACH|Europe(?:an Union)?|the EU|EU"
    rf"|Asia|Africa|(?:the )?Americas|{_THE_STATES}|(?:the )?(?:UK|U\.K\.|United Kingdom)"
)
# "Remote in the United States", "anywhere in the US", "US-based remote job".
_SCOPE = regex.compile(
    r"(?:\b(?:remote|remotely)(?: role| position| work)?\W{0,4}(?:but )?(?:(?:based )?(?:in|"
    r"within|from|across)|anywhere (?:in|within)|only in|"
    # not "remote in the US's west"
    rf"for)?\W{{0,3}}|anywhere (?:in|within) )(?P<scope>{SCOPES})(?!\w)(?!['’]s)"
    rf"|\b(?P<scope>{SCOPES})(?:[- ]based)?\W{{0,3}}remote\b|"
    rf"\bremote (?P<scope>{SCOPES})(?:-| )based\b",
    regex.I,
)
# "You must reside in Ohio or Iowa": where a remote holder has to live (guide D47).
_RESIDE = regex.compile(
    r"\b(?:must|need to|should|to) (?:be )?(?:currently )?(?:reside|residing|live|based|"
    r"located)(?: within| in) (?:the |one of the following states: )?"
    r"(?P<scope>[^.;\n]{2,120}?)(?= to be\b| and\b| so\b| for\b| with\b| who\b|[.;\n]|$)"
    r"|\bpeople based in (?P<scope>[^.;\n]{2,40})|\bopen to candidates located anywhere in "
    r"(?P<scope>[\p{Lu}][\p{L} ]{2,30}?)(?= for\b|[.,;\n])"
    # Chosen from a list: "You may live in any of these states: OH, IA, ID"
    r"|\b(?:may|can|must) (?:live|work|reside|be (?:based|located)) (?:remotely )?in (?:any|"
    r"one) of (?:these|the following|our) (?:[\w-]+ )?(?:states|countries|"
    r"locations)\W{1,3}(?P<scope>[^.;\n]{2,120})"
    # "anywhere in the Central time zone"
    r"|\banywhere (?:in|within|across) (?:the )?(?P<scope>[^.,;()\n]{2,50}? time ?zones?)|"
    r"\b(?:home[- ]based|home base) anywhere (?:in|within) (?P<scope>[^.,;()\n]{2,50})"
    r"|\bremote within (?:the )?(?P<scope>contiguous (?:United States|US|U\.S\.))"
    r"|\bwe accept applicants from (?:the )?(?P<scope>[^.\n]{2,80})|"
    r"remotely \((?P<scope>[^)\n]{2,40})\)",
    regex.I,
)
# No pattern of a scope fits a line without one of these.
_SCOPED = regex.compile(
    r"remote|anywhere|resid|must|(?:any|one) of (?:these|the following|our)|should|"
    r"people based|open to|applicants",
    regex.I,
)
# "Our employees must live in Ohio": other people's homes limit nothing.
_OTHERS_REMOTE = regex.compile(
    r"\b(?:employees|team members|people working|customers|clients|colleagues|offices|we have|"
    r"has over|warehouses)\b",
    regex.I,
)
# "Work from anywhere in the world": the widest scope.
_ANYWHERE = regex.compile(
    r"\bteam from (?P<scope>anywhere)\b|\bwork from (?P<scope>anywhere in the world)", regex.I
)
# "Account Executive (US, Remote)".
_TITLE_SCOPE = regex.compile(r"\((?P<scope>[^()]{2,40}?),? remote\)", regex.I)
# "Territory: Ohio and Iowa", "the Ohio and Iowa territory".
_TERRITORY = regex.compile(
    r"\bterritory\s?(?::|[-–]|(?:will )?(?:covers?|includes?|is|"
    r"consists of)\s)\s?(?P<name>(?-i:[A-Z])[\w&/, -]{1,60}?)(?=[.;\n]|$|"
    r" (?:must|location|package|salary)\b)"
    r"|\b(?:covering|covers|cover) (?P<name>(?:the )?(?-i:(?:North|South|East|West|Mid|UK|US|"
    r"EMEA|New)[\w-]*)(?: (?:and |of )?(?-i:[A-Z])[\w-]+){0,4})"
    r"|\b(?P<name>(?:(?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?(?:, and | and |"
    # not "the Ohio territory manager": a colleague
    r", )){0,4}(?-i:[A-Z])[\w]+(?: (?-i:[A-Z])\w+)?) territory\b(?! (?:manager|sales|account|"
    r"executive))|\bmanagers all across (?P<name>(?-i:[A-Z])"
    r"[\w]+(?: and)?(?: (?-i:[A-Z])\w+){0,2})|\bsector in (?P<name>(?-i:[A-Z])\w+)",
    regex.I,
)
# Lines without these words state no territory.
_ASSIGNED = regex.compile(r"territory|cover|all across|sector in", regex.I)
# "Our Territory", "Sales Territory": what stands before the word is no name.
_NO_TERRITORY = regex.compile(
    r"(?:the|our|your|this|each|sales|assigned|a|within|their|new|each)$", regex.I
)
# In this order: "No relocation assistance" has the words of an offer, too.
RELOCATION: tuple[tuple[str, str], ...] = (
    (
        "not_offered",
        (
            r"\b(?:no|not|without|unable to|does not|cannot)\b[^.\n]{0,40}\brelocation\b|"
            r"\brelocation\b[^.\n]{0,30}\b(?:not|unavailable)\b"
        ),
    ),
    (
        "required",
        (
            r"\brelocate before starting work \(required\)|\b(?:must|required to|"
            # not "if you need to relocate": a condition
            r"(?<!if you )need to)(?: be (?:willing|able) to)? relocate\b|"
            r"\bwilling(?:ness)? to relocate (?:is )?required|"
            # "Relocation to Bend, Oregon is expected by June"
            r"\brelocation to [^.\n]{2,40}? is (?:expected|required|mandatory)\b"
        ),
    ),
    (
        "offered",
        (
            r"\brelocation (?:assistance|package|support|allowance|bonus|expenses|benefits?|"
            r"reimbursement|policy)\b|\b(?:offer|provide|paid|pay)\w*[^.\n]{0,40}\brelocation\b|"
            r"\bwill relocate the right|\brelocation (?:will be|is|costs are) (?:available|paid|"
            r"offered|provided|covered)|\brelocation help\b|\b(?:assist|help(?: you)?) with (?:a|"
            # "The firm will assist with a move"
            r"the|your) (?:move|relocation)\b|\bassist with (?:relocation|moving)"
        ),
    ),
)
# Lines without these words are not read for it.
_RELOCATES = regex.compile(r"relocat|with (?:(?:a|the|your) move|moving)\b", regex.I)
_RELOCATION = tuple((answer, regex.compile(p, regex.I)) for answer, p in RELOCATION)


def find_scope(document: Document) -> Stated | None:
    """To what the remoteness is limited; ways to write the US are one."""
    text = document.text
    windows = lines_with(_SCOPED, text)
    # The title first, then where one must live, then "remote in".
    for pattern in (_TITLE_SCOPE, _RESIDE, _SCOPE, _ANYWHERE):
        for match in matches_within(pattern, text, windows):
            words = match["scope"].strip(" ,*_")
            sentence = document.sentence_at(match.start())
            others = _OTHERS_REMOTE.search(text, sentence.start, match.start("scope"))
            # "must reside in" may go on with anything: only places and time zones limit.
            if others is None and (pattern is not _RESIDE or _names_scope(words)):
                return written_scope(words), Span(
                    start=match.start("scope"), end=match.end("scope")
                )
    return None


def _names_scope(words: str) -> bool:
    names = regex.findall(r"\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)*", words)
    known = any(known_name(n) or n.casefold() in REGIONS for n in names)
    return (known and len(words) <= 120) or "time zone" in words or "timezone" in words


def written_scope(words: str) -> str:
    return regex.sub(
        r"(?i)^(?:the )?(?:US|US only|USA|U\.S\.(?:A\.)?|United States(?: of America)?)\.?$",
        "US",
        words,
    )


def find_territory(document: Document) -> Stated | None:
    """The sales territory by name: a region in the title, or what the text calls so."""
    windows = lines_with(_ASSIGNED, document.text)
    for match in matches_within(_TERRITORY, document.text, windows):
        name = match["name"].strip(" ,-")
        if (
            name
            # Behind the label any name counts, elsewhere only a known one.
            and _is_territory(name, labeled="territory" in match[0][:10].casefold())
            # What the employer covers is not what the holder is given.
            and document.owner_at(match.start()) is Owner.JOB
        ):
            start = match.start("name") + match["name"].index(name)
            return name, Span(start=start, end=start + len(name))
    return _title_territory(document)


def _is_territory(name: str, *, labeled: bool) -> bool:
    """Behind the label any name, elsewhere one that a table knows."""
    if _NO_TERRITORY.fullmatch(name):
        return False
    parts = regex.split(r" and |, ?| & ", name)
    return labeled or all(known_name(part) or part.casefold() in REGIONS for part in parts)


def _title_territory(document: Document) -> Stated | None:
    text, title = document.text, document.title_span
    # "(DACH)", or the last segment: "Sales Manager - DACH" (guide D48).
    for match in regex.finditer(r"\(([^()]+)\)|(?:[-–,] )([^-–,()]+)$", title.of(text)):
        words = (match[1] or match[2]).strip()
        parts = [part.strip().casefold() for part in words.split("/")]
        # All parts must be regions: a bracket may as well name a market.
        if all(part in REGIONS for part in parts):
            start = title.start + match.start() + match[0].index(words)
            return words, Span(start=start, end=start + len(words))
    return None


def find_relocation(document: Document) -> Stated | None:
    """Whether help with moving is offered or refused, or moving is demanded."""
    windows = lines_with(_RELOCATES, document.text)
    # A refusal or a demand goes before an offer.
    for answer, pattern in _RELOCATION:
        for match in matches_within(pattern, document.text, windows):
            return answer, Span(start=match.start(), end=match.end())
    return None
