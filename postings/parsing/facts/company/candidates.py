"""Every phrase that could be the employer's name, found in one pass over the text.

A phrase is capital words with what joins them ("Larkspur & Rye", "Bank of Dune"). Words of the
sentence in front of it, legal forms and titles glued to it are cut off; where a phrase holds
another one that also stands alone, it is a mention of that as well. What a phrase is worth is
asked later, by `features`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from postings.guide.legal_forms import Where, written_forms
from postings.parsing.document import Document
from postings.parsing.facts.company.common_words import COMMON_WORDS
from postings.parsing.facts.company.hosts import find_hosts
from postings.parsing.facts.company.names import Found, NameCandidate, NameMention, Part
from postings.parsing.facts.company.words import LEADING_WORDS, NO_NAMES, PART_WORDS, SENTENCE_WORDS
from postings.parsing.matching.organization_names import bare_name, name_key
from postings.parsing.matching.places import PLACES

LONGEST_READ = 60_000  # characters; a posting names its employer long before
LONGEST_NAME = 80
CACHED_PHRASES = 16_384

_UPPER = "A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩА-Я"
# An initial ("J. Larkspur"), a number ("3Larkspur"), small letters before a capital ("iDune").
_WORD = (
    rf"(?:(?:[{_UPPER}]\.){{1,4}}(?=[ ,]?\s?[{_UPPER}])\w*|\d{{3,4}}(?= [{_UPPER}][a-z])|"
    rf"(?:[{_UPPER}]|\d{{1,3}}(?=[^\W\d_])|[a-z]{{1,2}}(?=[{_UPPER}][a-z]))[^\W_]*"
    # The possessive is no part of a name; an ending of an address is: "Larkspur.com".
    r"(?:(?![’']s\b)[’'&+/-][^\W\d_]\w*)*"
    r"(?:\.(?:com|io|ai|dev|co|org|net|app|tv|me|gov|xyz|us|gg|so|ly|fm|sh|health|tech|[Pp]ro)\b)?!?"
    # "Bakers' Guild", "Larkspur's Kitchen": owners within a name.
    r"(?:(?<=s)[’'](?= [A-Z])|[’']s(?= (?:Corporation|Company|Restaurants?|Kitchen|Hospital|Group|"
    r"College|Hospitals)\b))?)"
)
_JOINT = r"(?: | ?& ?| \+ | (?:and|of|for|of the|for the|on the|de) )"
# Nothing within an address: "www.larkspur.com", "sales@Larkspur".
_PHRASE = re.compile(
    rf"(?<![^\W_])(?<![@/-])(?<!www\.){_WORD}(?:{_JOINT}{_WORD}){{0,7}}(?: \d{{2,4}}\b)?"
)
# What may stand behind a name: "Larkspur, Inc. (LFS)®".
_NOTE = re.compile(
    rf"\.?(?:,? (?:{written_forms(Where.SENTENCE)})\b\.?)?"
    r"(?:,? ?\((?P<alias>[^()\n]{1,40})\))?[®™]?(?:\*\*)?"
)
_NOTED = frozenset(",.(®™* ")
_ALIAS = re.compile(rf"[“\"]?[{_UPPER}][\w&. ]{{1,24}}[”\"]?")
# A name in small letters is read where a heading, a label or "at" says that it is one.
_SMALL = re.compile(
    r"(?:(?:^[#*\s]*(?:About|ABOUT|Join|Why|Meet|Who is|What is|Life at|Working at|"
    r"Company(?: [Nn]ame)?:|Employer:)|[.!?] About|\b[Aa]t|\bjoin) (?:the )?\**|"
    # "dune, LLC is an equal opportunity employer"
    r"^(?=[a-z]\w{1,20},? (?:LLC|Inc|Ltd|Corp|is an? equal)))"
    rf"(?P<name>[a-z][\w.&’'+-]*\w(?: [{_UPPER}][\w&]*){{0,3}})",
    re.MULTILINE,
)
_LEADING = re.compile(LEADING_WORDS)
# "JOB SUMMARYLarkspur is", "HolidaysLarkspur is": a heading without its line break.
_GLUED = re.compile(
    r"^(?:[A-Z]{2,} )*(?:DESCRIPTION|SUMMARY|OVERVIEW|COMPANY|ROLE|POSITION|PURPOSE|"
    r"OPPORTUNITY|ABOUT|US)(?=[A-Z][a-z])|"
    r"^.{0,30}?(?:[Dd]escription|[Ss]ummary|[Oo]verview|[Hh]olidays?|[Bb]enefits|[Rr]equirements|"
    rf"[Oo]pportunity|[Pp]osition|[Pp]ension|[Rr]emote|[Uu]s)(?=[{_UPPER}])"
)
_PART = re.compile(rf"\b{PART_WORDS}$")
JOINTS = frozenset({"and", "of", "for", "the", "&", "+"})


def find_candidates(document: Document) -> Found:
    text = document.text[:LONGEST_READ]
    names: dict[str, NameCandidate] = {}
    aliases: dict[str, str] = {}
    for start, end, parts in _phrases(text, _glued_title(document)):
        behind, alias = _behind(text, end)
        for part in parts:
            _add(names, part, start, end if part.is_whole else 0, behind)
        if alias:
            aliases[name_key(alias)] = parts[0].key
    for match in _SMALL.finditer(text):
        _add_small(text, match, names)
    hosts = find_hosts(text)
    _add_hosts(hosts, names)
    kept = _kept(text, names, hosts)
    return Found(
        names=kept,
        aliases=aliases,
        hosts=hosts,
        fronts=frozenset(_fronts(kept)),
        joined=_joined(kept),
    )


def _joined(names: Mapping[str, NameCandidate]) -> dict[str, str]:
    """Names of two, of which the first stands elsewhere, too, and is no town."""
    fronts = ((key, key.partition(" and ")[0]) for key in names if " and " in key)
    return {
        key: front
        for key, front in fronts
        if front in names
        and front not in PLACES
        and len(names[front].mentions) > len(names[key].mentions)
    }


def _fronts(names: Iterable[str]) -> Iterator[str]:
    for words in (name.split() for name in names):
        yield from (" ".join(words[:n]) for n in range(1, len(words)))


def _phrases(text: str, glued: str) -> Iterator[tuple[int, int, tuple[Part, ...]]]:
    for match in _PHRASE.finditer(text):
        start, phrase = match.start(), match[0]
        # "Sales DirectorLarkspur is hiring": the title of the job, glued to the name.
        if glued and (seam := _seam(phrase, glued)):
            start, phrase = start + seam, phrase[seam:]
        if parts := _parts(phrase):
            yield start, match.end(), parts


def _glued_title(document: Document) -> str:
    """The last word of the title, to which a name may be glued."""
    words = document.title_span.of(document.text).split()
    return words[-1].casefold() if words and len(words[-1]) > 3 else ""


def _seam(phrase: str, glued: str) -> int:
    """Where the name begins behind the glued word: at a capital before small letters."""
    found = phrase.casefold().find(glued)
    at = found + len(glued)
    seam = found >= 0 and phrase[at : at + 1].isupper() and phrase[at + 1 : at + 2].islower()
    return at if seam else 0


# The same phrases come over and over.
@lru_cache(maxsize=CACHED_PHRASES)
def _parts(phrase: str) -> tuple[Part, ...]:
    """The phrase without what is of the sentence, then the names that may stand in it."""
    found = _GLUED.match(phrase)
    cut = found.end() if found else 0
    found = _LEADING.match(phrase, cut)
    cut = found.end() if found else cut
    whole = _part(phrase, phrase[cut:], is_whole=True)
    if whole is None:
        return ()
    inner = (_part(phrase, words, is_whole=False) for words in _inner(whole.name))
    others = {part.key: part for part in inner if part and part.key != whole.key}
    return (whole, *others.values())


def _part(phrase: str, words: str, *, is_whole: bool) -> Part | None:
    name = bare_name(words).rstrip(" &+")
    key = name_key(name)
    if len(key) < 2 or len(name) > LONGEST_NAME or key.isdigit() or key in SENTENCE_WORDS:
        return None
    if not is_whole and _only_ordinary(key):
        return None
    offset = phrase.find(name)
    return Part(key=key, name=name, offset=max(0, offset), is_whole=is_whole)


def _inner(name: str) -> Iterator[str]:
    """What stands in front of a word of the name, or behind what joins two of them."""
    words = name.split()
    for n in range(1, len(words)):
        before, after = words[n - 1].casefold(), words[n].casefold()
        # "Larkspur Sales Director", "Larkspur Cloud": its front may be the name.
        if before not in JOINTS:
            yield " ".join(words[:n])
        # "Farm Division of Larkspur", "Grow Larkspur", "Rye and Larkspur".
        if (before in JOINTS or _is_ordinary(before)) and after not in JOINTS:
            yield " ".join(words[n:])


def _behind(text: str, end: int) -> tuple[int, str | None]:
    """Where the text goes on behind a name, its legal form and note; a short form in the note."""
    if text[end : end + 1] not in _NOTED:
        return end, None
    note = _NOTE.match(text, end)
    if note is None:
        return end, None
    alias = note["alias"]
    short = alias.strip("“”\"'") if alias and _ALIAS.fullmatch(alias) else None
    return note.end(), short


def _add(names: dict[str, NameCandidate], part: Part, start: int, end: int, behind: int) -> None:
    found = names.get(part.key)
    if found is None:
        found = names[part.key] = NameCandidate(key=part.key, name=part.name)
    start += part.offset
    last = start + len(part.name)
    found.mentions.append(
        NameMention(start=start, end=last, behind=behind if end else last, within=not end)
    )


def _add_small(text: str, match: re.Match[str], names: dict[str, NameCandidate]) -> None:
    """A name in small letters."""
    name = bare_name(match["name"])
    key = name_key(name)
    if len(key) > 1 and not all(map(_is_ordinary, key.split())):
        part = Part(key=key, name=name, offset=0, is_whole=True)
        start = match.start("name")
        end = start + len(name)
        _add(names, part, start, end, _behind(text, end)[0])


def _add_hosts(hosts: dict[str, int], names: dict[str, NameCandidate]) -> None:
    """An address that no name in the text explains is a candidate itself (guide D1)."""
    squashed = {key.replace(" ", "") for key in names}
    for host, start in hosts.items():
        if host.replace("-", "") not in squashed:
            part = Part(key=host, name=host, offset=0, is_whole=True)
            _add(names, part, start, start + len(host), start + len(host))
            names[host].host = True


@lru_cache(maxsize=CACHED_PHRASES)
def _is_ordinary(word: str) -> bool:
    return word in COMMON_WORDS or word in NO_NAMES or word.isdigit()


def _kept(
    text: str, names: dict[str, NameCandidate], hosts: dict[str, int]
) -> dict[str, NameCandidate]:
    """Without phrases of ordinary words that nothing marks as a name."""
    plain = {host.replace("-", "") for host in hosts}
    return {
        key: candidate
        for key, candidate in names.items()
        if not _only_ordinary(key)
        or key.replace(" ", "") in plain
        or any(_stands_as_name(text, mention) for mention in candidate.mentions)
    }


@lru_cache(maxsize=CACHED_PHRASES)
def _only_ordinary(key: str) -> bool:
    return all(map(_is_ordinary, key.split())) or bool(_PART.search(key))


# In front of an ordinary word they say that it is used as a name; behind it, what only names do.
_NAME_FOLLOWS = re.compile(
    r"(?:\b(?:[Aa]t|[Aa]bout|[Jj]oin|[Jj]oining|[Ww]hy|[Mm]eet|[Ww]ho is|[Ww]hat is|[Ww]ith|"
    r"[Ff]or|[Bb]y|[Ww]e are)|ABOUT|[Cc]ompany(?: [Nn]ame)?:|[Ee]mployer:) (?:the )?\**$"
)
_NAME_PRECEDES = re.compile(
    r"[’']s \w|,? (?:Inc|LLC|Ltd|Corp)\b|[®™]|"
    r" (?:is|are|has|was|provides|offers|began|believes) "
)


def _stands_as_name(text: str, mention: NameMention) -> bool:
    before = text[max(0, mention.start - 18) : mention.start]
    return bool(_NAME_FOLLOWS.search(before) or _NAME_PRECEDES.match(text, mention.end))
