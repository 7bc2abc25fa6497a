"""What publishers state in fields of their own, beside what is read from their texts.

A label here is *silver*: nobody reviewed it, and an employer's trading name or a second town may
differ from what the text says; but there are thousands. A label counts only where its words stand
in the text, since nothing else could be read there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import regex

from postings.evaluation.claims import plain
from postings.evaluation.measures import Bar

Row = Mapping[str, Any]  # a publisher's fields: company, location, pay_min, pay_max, is_remote
Facts = Mapping[str, Any]  # the value of each fact
Verdict = tuple[int, int, int]  # right, wrong, missed
RIGHT, WRONG, MISSED, FALSE, NONE = (1, 0, 0), (0, 1, 1), (0, 0, 1), (0, 1, 0), (0, 0, 0)
# What stands in a publisher's location and is no town.
_NO_TOWN = regex.compile(r"\b(?:remote|anywhere|worldwide|united|us|usa|uk|[A-Z]{2})\b", regex.I)
_PARTS = regex.compile(r"[,;/|()]| - ")
_REMOTE = regex.compile(r"\bremote", regex.I)
# By the guide (D45) these say nothing of the job, whatever the publisher's field says: how the
# employer describes itself, other people and places, many of its jobs, a trait, a tool.
_NOT_OF_THE_JOB = regex.compile(
    r"\bremote[- ](?:first|friendly)\b|\b(?:able|ability) to [^.;\n]{0,40}?\bremote(?:ly)?\b"
    r"|\b(?:thrive|succeed|comfortable|experience|experienced)\b[^.;\n]{0,60}?\bremote(?:ly)?\b"
    r"|\b(?:many|most|some) of our (?:roles|jobs|positions)\b[^.;\n]{0,40}?\bremote(?:ly)?\b"
    r"|\boffices? and remote(?:ly| locations)"
    r"|\bremote (?:and hybrid )?(?:teams?|workforces?|cultures?|compan(?:y|ies)|locations|clients?"
    r"|access|sites|users?|customers|(?:and hybrid )?work environments|collaboration|interviews?"
    r"|perks?|monitoring|sensing|exercise|servers?|desktop|support)\b",
    regex.I,
)
_NUMBER = regex.compile(r"\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class SilverMeasure:
    """One field of the publishers; `judge` says None where its label cannot be read in the text."""

    name: str
    says: str
    judge: Callable[[Row, str, Facts], Verdict | None]
    bars: tuple[Bar, ...]


def same_organization(one: str, other: str) -> bool:
    """Whether two names are one, or one is the other's beginning: "Acme", "Acme Health".

    >>> same_organization("Acme Inc.", "acme health"), same_organization("Acme", "Acmetron")
    (True, False)
    """
    shorter, longer = sorted((_key(one), _key(other)), key=len)
    return bool(shorter) and (longer == shorter or longer.startswith(f"{shorter} "))


@cache
def _key(name: str) -> str:
    return " ".join(regex.findall(r"\w+", plain(name.replace("&", " and "))))


def _employer(row: Row, text: str, facts: Facts) -> Verdict | None:
    label, company = row["company"] or "", facts["company"]
    if not _key(label) or not _stands(_key(label), text.replace("&", " and ")):
        return None
    names = [company["name"], *company["aliases"]] if company["name"] else []
    if not names:
        return MISSED
    return RIGHT if any(same_organization(label, name) for name in names) else WRONG


def _town(row: Row, text: str, facts: Facts) -> Verdict | None:
    parts = [part.strip() for part in _PARTS.split(row["location"] or "")]
    towns = {plain(t) for t in parts[:1] if len(t) > 2 and not _NO_TOWN.search(t)}
    if len(parts) < 2 or not towns or not _stands(parts[0], text):
        return None
    found = {plain(place["city"]) for place in facts["location"]["places"]} - {""}
    return (RIGHT if towns & found else WRONG) if found else MISSED


def _pay(row: Row, text: str, facts: Facts) -> Verdict | None:
    stated = [float(row[key]) for key in ("pay_min", "pay_max") if row.get(key)]
    if not stated or not {int(amount) for amount in stated} <= _amounts(text):
        return None
    pay = facts["compensation"]
    found = {pay[key] for key in ("min", "max", "ote_min", "ote_max")} - {None}
    return (RIGHT if set(stated) <= found else WRONG) if found else MISSED


def _remote(row: Row, text: str, facts: Facts) -> Verdict | None:
    said = _NOT_OF_THE_JOB.sub("", text)
    if not _REMOTE.search(said) or not (row.get("is_remote") or row["location"]):
        return None
    stated = row.get("is_remote") == "True" or "remote" in (row["location"] or "").casefold()
    found = facts["location"]["workplace"] in {"remote", "remote_or_onsite"}
    if stated:
        return RIGHT if found else MISSED
    return FALSE if found else NONE


def _stands(words: str, text: str) -> bool:
    """Whether the words stand in the text as words, whatever signs are between them."""
    between = r"\W+".join(regex.escape(part) for part in regex.findall(r"\w+", words))
    return bool(regex.search(rf"\b{between}\b", text, regex.I))


def _amounts(text: str) -> set[int]:
    """The numbers of a text as they are and as thousands."""
    found = {int(float(number.replace(",", ""))) for number in _NUMBER.findall(text)}
    return found | {number * 1000 for number in found}


SILVER = (
    SilverMeasure(
        name="silver.employer",
        says="the publisher's name, where it stands in the text",
        judge=_employer,
        bars=(Bar("precision", 0.87, 0.97), Bar("recall", 0.80, 0.85)),
    ),
    SilverMeasure(
        name="silver.town",
        says="the publisher's town, where it stands in the text",
        judge=_town,
        bars=(Bar("precision", 0.85, 0.90), Bar("recall", 0.29, 0.60)),
    ),
    SilverMeasure(
        name="silver.pay",
        says="the publisher's pay, where its amounts stand in the text",
        judge=_pay,
        bars=(Bar("precision", 0.90, 0.97), Bar("recall", 0.90, 0.97)),
    ),
    SilverMeasure(
        name="silver.remote",
        says="remote, where the text has the word in a way that may be said of the job",
        judge=_remote,
        bars=(Bar("precision", 0.70, 0.85), Bar("recall", 0.30, 0.60)),
    ),
)
