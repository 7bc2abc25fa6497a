"""What the years of a requirement are years of: the categories of guide 5.3, as a set.

>>> [kind.value for kind in kinds_of("of sales and sales management experience in retail")]
['sales', 'sales_management']
>>> [kind.value for kind in kinds_of("in Sales account management")]
['account_management']
>>> [kind.value for kind in kinds_of("of progressively responsible experience")]
['any']

The words before "experience" decide; the words behind it only where those name nothing ("relevant
experience in sales"). A coordination names every category in it, and a verb of leading takes the
coordination behind it as its object ("leading sales or account teams" is one category).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from postings.guide.experience import WorkKind
from postings.parsing.facts.experience.work_kind_table import (
    ACCOUNT,
    BUSINESS,
    GENERIC,
    LEADING_NOUN,
    LEADING_VERB,
    NOT_SALES,
    OCCUPATION,
    PEOPLE,
    SALES,
    SECTOR,
    TEAM_OF_SALES,
    THINGS,
)


def _compiled(pattern: str) -> regex.Pattern[str]:
    return regex.compile(pattern, regex.I)


_SALES, _NOT_SALES, _ACCOUNT = _compiled(SALES), _compiled(NOT_SALES), _compiled(ACCOUNT)
_BUSINESS, _THINGS, _PEOPLE = _compiled(BUSINESS), _compiled(THINGS), _compiled(PEOPLE)
_VERB, _NOUN = _compiled(LEADING_VERB), _compiled(LEADING_NOUN)
_SALES_TEAM, _GENERIC = _compiled(TEAM_OF_SALES), _compiled(GENERIC)
_OCCUPATION, _SECTOR = _compiled(OCCUPATION), _compiled(SECTOR)

# Names of sectors, though management stands in them: nobody is led in wealth management.
_SECTOR_MANAGEMENT = _compiled(
    r"\b(?:wealth|asset|investment|money|waste|property|hotel) management\b"
)
_EXPERIENCE = _compiled(r"\b(?:experiences?|experiance|exp|background)\b\.?")
_CONJUNCTION = _compiled(r"\s*(?:,|/|;|&|\+|\band/or\b|\band\b|\bor\b)\s*")
# "insurance or related sales": the sector before goes with the noun of the last.
_ELLIPTIC = _compiled(r"^\s*(?:a |an )?(?:related|relevant|similar|other|comparable|equivalent)\b")
# "selling software", "sales in retail": the sector is where the work was, no work beside it.
_NESTED = _compiled(r"\w\s(?:in|within|for|to|at|with)\s|\b(?:selling|sell|sold)\s")
# "Leadership experience in X, Y and Z", "leadership roles in X"; up to where else it was.
_FIELDS = r"(?P<fields>[^;().]{3,120}?)"
_LEADS = r"(?:leadership|management|leading|managerial)"
_LED_IN = _compiled(
    rf"(?<!sales )\b{_LEADS}(?: (?:experience|roles?|positions?|capacit\w+)){{0,2}}"
    rf" (?P<in>in|of|across) {_FIELDS}"
    r"(?=\s(?:within|in|with|at|for|roles?)\b|[;(.]|$)"
)
_LEADING_LAST = _compiled(
    rf"^(?:.*?\bexperience (?:in|with|of) )?{_FIELDS} leadership"
    r"(?= (?:experience|roles?|positions?)|\s*$)"
)
_SALES_WORD = _compiled(r"\bsales\b")
_CONTRIBUTOR = _compiled(r"\bas (?:an? )?(?:\w+ )?individual contributor\b")
# What a field is when it is led; a sector is only where it was.
_LED: dict[WorkKind, WorkKind | None] = {
    WorkKind.SALES: WorkKind.SALES_MANAGEMENT,
    WorkKind.INDUSTRY: WorkKind.OTHER,
    WorkKind.PEOPLE_MANAGEMENT: None,
}
_FIRST = _compiled(r"^[\s'’]*(?:(?:of|in|as|with|within)\b)?\s*")
_WORD = _compiled(r"[a-z]")

_SPECIFIC = frozenset(
    {
        WorkKind.SALES,
        WorkKind.SALES_MANAGEMENT,
        WorkKind.PEOPLE_MANAGEMENT,
        WorkKind.ACCOUNT_MANAGEMENT,
        WorkKind.BUSINESS_DEVELOPMENT,
    }
)


def kinds_of(phrase: str) -> tuple[WorkKind, ...]:
    """Every category that the phrase names, in its order; at least one."""
    return _one_notion(phrase, _kinds_around(phrase))


def _kinds_around(phrase: str) -> tuple[WorkKind, ...]:
    if led := _led_fields(phrase):
        return led
    head, tail = _around_experience(phrase)
    first, second = _named(head), _named(tail)
    # "sales experience in retail" is sales: what stands before the word decides.
    if set(first) & _SPECIFIC or not tail.strip():
        return first or _fallback(head)
    # "industry experience in sales": the sector gives way to the work.
    if set(second) & _SPECIFIC and (not first or first == (WorkKind.INDUSTRY,)):
        return second
    if first or not _is_generic(head):
        return first or (WorkKind.OTHER,)
    return second or _fallback(tail)


def _one_notion(phrase: str, kinds: tuple[WorkKind, ...]) -> tuple[WorkKind, ...]:
    """ "Sales leadership and management": one leading; an individual contributor leads nobody."""
    if _CONTRIBUTOR.search(phrase):
        swapped = (WorkKind.SALES if kind is WorkKind.SALES_MANAGEMENT else kind for kind in kinds)
        return tuple(dict.fromkeys(swapped))
    if WorkKind.SALES_MANAGEMENT in kinds:
        return tuple(kind for kind in kinds if kind is not WorkKind.PEOPLE_MANAGEMENT)
    return kinds


def _led_fields(phrase: str) -> tuple[WorkKind, ...]:
    """The fields that one word of leading governs, where one of them sells; else none.

    "Leadership in marketing and sales", "sales, marketing, or revenue leadership".
    """
    match = _LED_IN.search(phrase) or _LEADING_LAST.search(phrase)
    if match is None:
        return ()
    fields = [part for part in _CONJUNCTION.split(match["fields"]) if part.strip()]
    kinds = list(filter(None, map(_kind, fields)))
    # "Media sales and sales leadership" are two; "account management" has its own head.
    repeats = "in" not in match.groupdict() and _SALES_WORD.search(fields[-1])
    if WorkKind.SALES not in kinds or (repeats and len(fields) > 1):
        return ()
    if "in" not in match.groupdict() and WorkKind.ACCOUNT_MANAGEMENT in kinds:
        return ()
    of_leading = (_LED.get(kind, kind) for kind in kinds)
    return tuple(dict.fromkeys(kind for kind in of_leading if kind is not None))


def names_work(phrase: str) -> bool:
    """Whether the phrase names selling, leading or developing business: work by itself."""
    return bool(set(kinds_of(phrase)) & _SPECIFIC)


def says_nothing(word: str) -> bool:
    """Whether the word names no work: "relevant", "experience", "of"."""
    return _is_generic(word) or bool(_EXPERIENCE.fullmatch(word))


def _around_experience(phrase: str) -> tuple[str, str]:
    """The words before and behind "experience"; without it all words stand before."""
    phrase = _FIRST.sub("", phrase, count=1)
    match = _EXPERIENCE.search(phrase)
    return (phrase[: match.start()], phrase[match.end() :]) if match else (phrase, "")


def _fallback(phrase: str) -> tuple[WorkKind, ...]:
    return (WorkKind.ANY,) if _is_generic(phrase) else (WorkKind.OTHER,)


def _is_generic(phrase: str) -> bool:
    return not _WORD.search(_GENERIC.sub(" ", phrase))


def _named(stretch: str) -> tuple[WorkKind, ...]:
    """The categories of a stretch, none if it names none."""
    # Blanked to the same length, so that the offsets stay those of the stretch.
    verb = _VERB.search(_THINGS.sub(lambda m: "_" * len(m[0]), stretch))
    led = stretch[verb.start() :] if verb else ""
    # "managing projects" leads nobody (guide 5.3).
    if not _PEOPLE.search(led):
        return tuple(dict.fromkeys(_of_conjuncts(stretch)))
    leading = WorkKind.SALES_MANAGEMENT if _SALES_TEAM.search(led) else WorkKind.PEOPLE_MANAGEMENT
    before = _of_conjuncts(stretch[: verb.start() if verb else 0])
    kept = [kind for kind in before if kind in _SPECIFIC and kind is not WorkKind.PEOPLE_MANAGEMENT]
    return tuple(dict.fromkeys([*kept, leading]))


def _of_conjuncts(stretch: str) -> Iterator[WorkKind]:
    conjuncts = [part for part in _CONJUNCTION.split(stretch) if part.strip()]
    kinds = [_kind(part) for part in conjuncts]
    last = max((n for n, kind in enumerate(kinds) if kind in _SPECIFIC), default=-1)
    if last < 0:
        yield from _without_specific(kinds)
        return
    # "insurance or related sales" means insurance sales, so the sector counts.
    elliptic = bool(_ELLIPTIC.search(conjuncts[last]))
    nested = any(_NESTED.search(part) for part in conjuncts[: last + 1])
    for number, kind in enumerate(kinds):
        named_before = number < last
        occupation = kind is WorkKind.OTHER and (named_before or not nested)
        sector = kind is WorkKind.INDUSTRY and (elliptic if named_before else not nested)
        if kind is not None and (kind in _SPECIFIC or occupation or sector):
            yield kind


def _without_specific(kinds: Iterable[WorkKind | None]) -> Iterator[WorkKind]:
    """An occupation says more than the sector it stands in."""
    named = [kind for kind in kinds if kind is not None]
    if WorkKind.OTHER in named:
        yield WorkKind.OTHER
    elif named:
        yield WorkKind.INDUSTRY


def _kind(conjunct: str) -> WorkKind | None:
    """The category of one conjunct, by its last noun; None for words that name none."""
    plain = _NOT_SALES.sub(" ", conjunct)
    leads = bool(_NOUN.search(_THINGS.sub(" ", plain)))
    # First: account management is never sales or people management (guide 5.3).
    if _ACCOUNT.search(plain):
        return WorkKind.ACCOUNT_MANAGEMENT
    if leads:
        sells = _SALES.search(plain)
        return WorkKind.SALES_MANAGEMENT if sells else WorkKind.PEOPLE_MANAGEMENT
    if _BUSINESS.search(plain):
        return WorkKind.BUSINESS_DEVELOPMENT
    if _SALES.search(plain):
        return WorkKind.SALES
    if _SECTOR_MANAGEMENT.search(plain):
        return WorkKind.INDUSTRY
    # Work beside selling, "sales operations", is an occupation of its own.
    if plain != conjunct or _THINGS.search(plain) or _OCCUPATION.search(plain):
        return WorkKind.OTHER
    return WorkKind.INDUSTRY if _SECTOR.search(plain) and not _is_generic(plain) else None
