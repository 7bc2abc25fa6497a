"""The words that a pattern cannot do without: a text that has none of them is not searched for it.

>>> needed_literals(r"(?:master|doctor)(?:['’]?s)? degrees?\\b")
('master', 'doctor')
>>> needed_literals(r"(?<!not )\\d+ (?:years?|months?)?")
()

A word that opens with BORDER stands in the middle of no other word:

>>> needed_literals(r"\\b(?:MS|MA)\\b") == (BORDER + "ms", BORDER + "ma")
True

A cautious reading: where the syntax is one that it does not know, no word is needed. Words are in
lower case, to be looked for in the text in lower case; with `cased` they are as the pattern has
them, unless a group of it minds no capitals. White space is a space or a line end: the canonical
text has no other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

import regex

BORDER = "\b"
SHORTEST = 2  # characters; a single one stands in every line
LONG_ENOUGH = 5  # characters; among lists of such words the one with the fewest is the best
# Words of nearly every posting: a list with one of them is the last choice.
EVERYWHERE = frozenset(
    {"with", "your", "you", "will", "have", "level", "year", "years", "work", "team", "line"}
    | {"people", "role", "the", "and", "for", "from", "this"}
)
# Of nearly every line: to remember where they stand costs more than to ask the pattern.
NO_HELP = frozenset({"in", "on", "at", "it", "of", "the", "for", "ing"})
MOST = 80  # words; to look for more costs as much as the pattern itself

_QUANTIFIER = regex.compile(r"(?:(?P<mark>[?*+])|\{(?P<least>\d*)(?P<most>,\d*)?\})[?+]?")
# Any other "(?", such as "(?x:", a group that is verbose by itself, is not read.
_GROUP_KIND = r"P?<(?![=!])\w+>|[a-wyzA-Z]*(?:-[a-zA-Z]+)?:|>|\(\w+\)"
_GROUP = regex.compile(rf"\((?:(?!\?)|\?(?:{_GROUP_KIND}))")
# "(?<!\w)" and "(?<![\w-])" ask for a border as "\b" does, the second for more.
_NO_LETTER_BEFORE = regex.compile(r"\(\?<!(?:\\w|\[\\w(?:\\.|[^\]\\])*\])\)")
_LOOKAROUND = regex.compile(r"\(\?<?[=!]")
_CASELESS = regex.compile(r"\(\?[a-zA-Z]*i[a-zA-Z]*[-:)]")
_FLAGS = regex.compile(r"\(\?[a-zA-Z]+\)")
# A "]" right behind the bracket is a letter of the class.
_CLASS = regex.compile(r"\[\^?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]")
# Of a few letters, each can be spelled out: "[- ]".
_PLAIN_CLASS = regex.compile(r"\[(?P<letters>[^\]\\^-]{1,4}|[^\]\\^-]{1,3}-)\]")
_ESCAPE = regex.compile(r"\\(?:[pP]\{[^}]*\}|x[0-9a-f]{2}|u[0-9a-fA-F]{4}|.)", regex.S)
# Escapes that match no letter, and those that match one of a few.
_PLACES = frozenset("BAZmM")
_ESCAPED = {"b": (BORDER,), "s": (" ", "\n")}
# Of a verbose pattern: what is kept as it stands, or a space or comment that only a reader sees.
_KEPT_OR_LAYOUT = regex.compile(rf"(?P<kept>\\.|{_CLASS.pattern})|\s+|#[^\n]*", regex.S)


class UnknownSyntaxError(Exception):
    """A pattern that is written in a way that this module does not read."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What a part of a pattern matches: `exact` lists it all; each match holds one of `needed`."""

    exact: tuple[str, ...] | None = None
    needed: tuple[str, ...] = ()


_NOTHING = _Part(exact=("",))
_BORDER = _Part(exact=(BORDER,))
_ANYTHING = _Part()


def needed_literals(pattern: str, *, cased: bool = False, verbose: bool = False) -> tuple[str, ...]:
    """Words of which every match holds at least one; empty where there is no such list.

    >>> needed_literals(r"(?:master | doctor) \\ degree  # a title", verbose=True)
    ('master', 'doctor')
    """
    plain = _KEPT_OR_LAYOUT.sub(lambda part: part["kept"] or "", pattern) if verbose else pattern
    try:
        # An unread pattern is no fault: it is only searched in every text.
        reader = _Reader(plain, cased=cased)
        part = reader.read()
        if reader.minds_no_capitals:
            part = _Reader(plain, cased=False).read()
    except (UnknownSyntaxError, IndexError):
        return ()
    return _words(part)


def _words(part: _Part) -> tuple[str, ...]:
    return _better(part.needed, part.exact or ())


def _better(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """The list with the longer shortest word; a list that is no help is empty."""
    usable = [_shortest(words) for words in (first, second) if words]
    usable = [w for w in usable if len(w) <= MOST and min(map(_length, w)) >= SHORTEST]
    usable = [w for w in usable if NO_HELP.isdisjoint(word.strip(BORDER + " ") for word in w)]
    # Too many words, or too short: then no list, and the pattern is always searched.
    return max(usable, key=_worth, default=())


def _shortest(words: tuple[str, ...]) -> tuple[str, ...]:
    """Without the words that hold another one: "masters" says no more than "master"."""
    words = tuple(dict.fromkeys(map(_opened, words)))
    kept: list[str] = []
    for word in sorted(words, key=len):
        if not any(other in word for other in kept):
            kept.append(word)
    return tuple(word for word in words if word in kept)


def _opened(word: str) -> str:
    """The word with its border, if it opens with one and a letter; other borders say little."""
    bare = word.replace(BORDER, "")
    return BORDER + bare if word.startswith(BORDER) and bare[:1].isalnum() else bare


def _length(word: str) -> int:
    return len(word.lstrip(BORDER))


def _worth(words: tuple[str, ...]) -> tuple[int, int]:
    # A border is as good as a letter. Not excluded: a common word is still better than none.
    rare = not any(word.strip(BORDER + " ") in EVERYWHERE for word in words)
    return rare * min(LONG_ENOUGH, min(map(len, words))), -len(words)


def _either(parts: Iterable[_Part]) -> _Part:
    """One of the parts."""
    parts = list(parts)
    if len(parts) == 1:
        return parts[0]
    every = [part.exact for part in parts if part.exact is not None]
    exact = tuple(dict.fromkeys(word for words in every for word in words))
    lists = [_words(part) for part in parts]
    # One alternative without words, and no word is needed any more.
    needed = tuple(dict.fromkeys(word for words in lists for word in words)) if all(lists) else ()
    complete = len(every) == len(parts) and len(exact) <= MOST
    return _Part(exact=exact if complete else None, needed=needed)


def _sequence(parts: Iterable[_Part]) -> _Part:
    """The parts one after the other: runs of known words grow together."""
    run: tuple[str, ...] = ("",)
    needed: tuple[str, ...] = ()
    whole = True
    for part in parts:
        # Nothing is known of a part without `exact`: the product is empty and the run ends.
        grown = [left + right for left, right in product(run, part.exact or ())]
        # Where it branches, the run before may be the better list.
        if len(grown) > len(run):
            needed = _better(_better(needed, run), _words(part))
        if 0 < len(grown) <= MOST:
            run = tuple(dict.fromkeys(grown))
            continue
        needed = _better(_better(needed, run), _words(part))
        whole, run = False, ("",)
    return _Part(exact=run if whole else None, needed=_better(needed, run))


class _Reader:
    """Reads one pattern from left to right."""

    def __init__(self, pattern: str, *, cased: bool) -> None:
        self._pattern = pattern
        self._position = 0
        self._cased = cased
        self._looking = 0  # lookarounds around the position
        self.minds_no_capitals = False  # in a group, although the pattern does

    def read(self) -> _Part:
        part = self._alternatives()
        if self._position < len(self._pattern):
            raise UnknownSyntaxError(self._pattern[self._position :])
        return part

    def _alternatives(self) -> _Part:
        choices: list[list[_Part]] = [[]]
        while self._position < len(self._pattern) and self._peek() != ")":
            if self._peek() == "|":
                self._position += 1
                choices.append([])
            else:
                choices[-1].append(self._repeated(self._atom()))
        return _either([_sequence(choice) for choice in choices])

    def _folded(self, letters: str) -> str:
        # Not casefold: that may change the number of letters.
        return letters if self._cased else letters.lower()

    def _peek(self) -> str:
        return self._pattern[self._position]

    def _take(self, pattern: regex.Pattern[str]) -> regex.Match[str] | None:
        match = pattern.match(self._pattern, self._position)
        if match:
            self._position = match.end()
        return match

    def _atom(self) -> _Part:
        letter = self._peek()
        if letter == "(":
            return self._group()
        if letter == "[":
            return self._letters()
        if letter == "\\":
            return self._escape()
        self._position += 1
        if letter in "^$":
            return _NOTHING
        return _ANYTHING if letter == "." else _Part(exact=(self._folded(letter),))

    def _group(self) -> _Part:
        self._see_flags()
        if self._take(_FLAGS):
            return _NOTHING
        if self._take(_NO_LETTER_BEFORE):
            return _BORDER
        looks = self._take(_LOOKAROUND) is not None
        if not looks and not self._take(_GROUP):
            raise UnknownSyntaxError(self._pattern[self._position :])
        self._looking += looks
        inside = self._alternatives()
        self._looking -= looks
        if self._peek() != ")":
            raise UnknownSyntaxError(self._pattern[self._position :])
        self._position += 1
        # What a lookaround sees is not part of the match.
        return _NOTHING if looks else inside

    def _see_flags(self) -> None:
        if not self._looking and _CASELESS.match(self._pattern, self._position):
            self.minds_no_capitals = True

    def _letters(self) -> _Part:
        plain = self._take(_PLAIN_CLASS)
        if plain:
            return _Part(exact=tuple(dict.fromkeys(self._folded(plain["letters"]))))
        if not self._take(_CLASS):
            raise UnknownSyntaxError(self._pattern[self._position :])
        return _ANYTHING

    def _escape(self) -> _Part:
        escape = self._take(_ESCAPE)
        if escape is None:
            raise UnknownSyntaxError(self._pattern[self._position :])
        letter = escape[0][1:]
        if letter in _PLACES:
            return _NOTHING
        if letter in _ESCAPED:
            return _Part(exact=_ESCAPED[letter])
        # "\." is a full stop, "\d" any digit.
        literal = len(letter) == 1 and not letter.isalnum()
        return _Part(exact=(letter,)) if literal else _ANYTHING

    def _repeated(self, part: _Part) -> _Part:
        quantifier = self._take(_QUANTIFIER)
        if quantifier is None:
            return part
        if quantifier["mark"] == "?":
            # With or without it: both are listed.
            return _Part(exact=(*part.exact, "") if part.exact is not None else None)
        if quantifier["mark"] == "+" or int(quantifier["least"] or 0) > 0:
            # Once at least, so its words are needed; how often is not known.
            return _Part(needed=_words(part))
        return _ANYTHING
