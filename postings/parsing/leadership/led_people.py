"""Who leads whom in a sentence: the people that are led, with the words that say so.

>>> def said(text):
...     return [(led.span.of(text), led.sure) for led in led_people(text, 0, len(text))]
>>> said("Recruit, coach and retain a strong team of sellers; partner with the product team.")
[('Recruit, coach and retain a strong team', True)]
>>> said("Drive the performance of the sales force."), said("Mentor and align the teams.")
([('Drive the performance of the sales force', False)], [])

From every word for people the clause is walked to the left, over what may describe them, until a
word of leading is met, or one that shows that nobody is led. The words are tables of `lexicon`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from postings.parsing.leadership.lexicon import (
    AMBIGUOUS,
    ANSWERS_FOR,
    ARTICLES,
    FORMING_VERBS,
    GIVEN,
    GIVING,
    HELPING_VERBS,
    HIRING_VERBS,
    HOLDING,
    JOINTS,
    KINDS,
    MEASURES,
    NOUNS,
    OF_ANY_TEAM,
    ONE_PERSON,
    OTHER_VERBS,
    OVERSEEING,
    PARTICLES,
    SOFT_NOUNS,
    STOPS,
    SURE_NOUNS,
    SURE_VERBS,
    TEAMS,
    TOWARDS,
    UNITS,
    VERBS,
)
from postings.parsing.leadership.people import SentenceWords, counted_end, names_people, words_of
from postings.parsing.matching.literals import BORDER
from postings.parsing.matching.word_index import Words
from postings.parsing.types import Span

MOST_WORDS = 13  # from the word of leading to the people; a longer stretch holds another clause
LONGEST_UNDER = 5  # words from "under" to its noun: "under the indirect or remote supervision"
LEADER_HELPS = 2  # verbs of helping that together are a leader's
_SURE = SURE_VERBS | SURE_NOUNS | ANSWERS_FOR | HOLDING
_SOFT = FORMING_VERBS | SOFT_NOUNS
# In a line without one of them nobody is led.
ANY_LEADING = Words(BORDER + word + BORDER for word in VERBS | NOUNS | ANSWERS_FOR | HOLDING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Led:
    """Words that say that people are led; `sure` of any job, else only of one that leads."""

    span: Span
    sure: bool


@dataclass(frozen=True, slots=True)
class _Leading:
    """Where the words of leading begin and end, which they are, and whether they are sure."""

    first: int
    last: int
    words: tuple[str, ...]
    sure: bool


def led_people(text: str, start: int, end: int) -> Iterator[Led]:
    """The people who are led in a sentence; those of one word of leading once."""
    sentence = words_of(text, start, end)
    taken: set[int] = set()
    for number in range(len(sentence.words)):
        leading = _leading(sentence, number) if names_people(sentence, number) else None
        if leading and leading.first not in taken and _leads(sentence, leading, number):
            taken.add(leading.first)
            yield _led(sentence, leading, number)


def _led(sentence: SentenceWords, leading: _Leading, people: int) -> Led:
    word = sentence.words[people]
    counted = counted_end(sentence, people) if word in KINDS | UNITS else 0
    span = Span(start=sentence.spans[leading.first][0], end=sentence.spans[counted or people][1])
    loose = (word in UNITS and not counted) or _are_any_teams(sentence, leading, people)
    loose = loose or _is_leadership_alone(sentence, leading, people)
    return Led(span=span, sure=leading.sure and not loose)


def _leads(sentence: SentenceWords, leading: _Leading, people: int) -> bool:
    """Whether these words of leading lead these people, given that they stand together."""
    word = sentence.words[people]
    if word in ONE_PERSON:
        return not OVERSEEING.isdisjoint(leading.words)
    # To grow a department is to do more business, "Hiring department:" is a label.
    if word in UNITS:
        return leading.sure and HIRING_VERBS.isdisjoint(leading.words)
    if leading.sure or not _SOFT.isdisjoint(leading.words):
        return True
    # "Mentor and support team members" is a colleague's part.
    helping = sum(verb in HELPING_VERBS for verb in leading.words)
    return helping >= LEADER_HELPS and word != "members"


def _are_any_teams(sentence: SentenceWords, leading: _Leading, people: int) -> bool:
    """ "Lead the teams through the launch" without a word of whose they are (guide D56)."""
    described = set(sentence.words[leading.last + 1 : people]) - ARTICLES - OF_ANY_TEAM
    return sentence.words[people] == "teams" and not described


def _is_leadership_alone(sentence: SentenceWords, leading: _Leading, people: int) -> bool:
    """ "Provide clinical leadership to the team": in an occupation it is of a craft (guide D56)."""
    described = set(sentence.words[leading.last + 1 : people]) - ARTICLES - OF_ANY_TEAM
    bare = sentence.words[people] in ("team", "teams") and sentence.at(people + 1) != "of"
    return bare and not described and {*leading.words} == {"leadership"}


def _leading(sentence: SentenceWords, people: int) -> _Leading | None:
    """The words of leading before these people; None where nobody leads them."""
    number, nouns = people - 1, None
    while number >= 0 and people - number <= MOST_WORDS:
        if _is_verb(sentence, number):
            verbs = _verbs(sentence, number)
            return _joined(verbs, nouns) if nouns else verbs
        if sentence.words[number] in TOWARDS and (given := _given(sentence, number)):
            return given
        if sentence.words[number] == "of" and sentence.at(number - 1) in NOUNS and nouns is None:
            nouns = _nouns(sentence, number - 1)
            number = nouns.first
        step = 1 if nouns and number == nouns.first else _step(sentence, number)
        if step == 0:
            break
        number -= step
    # "The development of our people" needs somebody who is in charge of it.
    return nouns if nouns and nouns.sure and not _is_under(sentence, nouns.first) else None


def _joined(verbs: _Leading, nouns: _Leading) -> _Leading:
    """ "Oversee the hiring of": "responsible for" is only as sure as the noun behind it."""
    sure = nouns.sure or (verbs.sure and ANSWERS_FOR.isdisjoint(verbs.words))
    return _Leading(verbs.first, nouns.last, verbs.words + nouns.words, sure)


def _step(sentence: SentenceWords, number: int) -> int:
    """How many words to go on to the left from this one; 0 where the clause ends."""
    word, before, after = sentence.words[number], sentence.at(number - 1), sentence.at(number + 1)
    if word == "of":
        return 2 if before in MEASURES else 0
    # "Supervises 4 to 6 reps".
    if word == "to" and before.isdigit() and after.isdigit():
        return 1
    # "That team of nine".
    if word == "that" and after in TEAMS:
        return 1
    if word == "for" and before in ANSWERS_FOR:
        return 1
    if word in STOPS or not (word[0].isalnum() or word in JOINTS or word == "*"):
        return 0
    if word not in OTHER_VERBS or (word in AMBIGUOUS and after not in ARTICLES):
        return 1
    # "Lead and support the team": joined to a verb of leading it has the same object.
    return 2 if before in JOINTS and sentence.at(number - 2) in VERBS else 0


def _is_verb(sentence: SentenceWords, number: int) -> bool:
    """Whether the word leads whatever stands behind it."""
    word, before, after = sentence.words[number], sentence.at(number - 1), sentence.at(number + 1)
    if word in ANSWERS_FOR:
        # "Responsible for transporting staff" leads nobody.
        return after == "for" and not sentence.at(number + 2).endswith("ing")
    if word not in VERBS:
        return _holds(sentence, number)
    # "Direct and channel sales", "head office".
    if word == "direct" and after in JOINTS:
        return sentence.at(number + 2) in VERBS
    if word in ("direct", "head", "heads"):
        return after in ARTICLES or after == "up"
    if word == "managing" and after in ("director", "directors", "partner", "partners"):
        return False
    # "Fast growing team", "a rapidly growing team".
    if before in ("fast", "ever"):
        return False
    before = sentence.at(number - 2) if before.endswith("ly") else before
    # "The lead", "lead growing teams": a noun, an adjective.
    return before not in ARTICLES and not (word.endswith("ing") and before in VERBS)


def _holds(sentence: SentenceWords, number: int) -> bool:
    """ "Hold sales managers accountable"."""
    reach = sentence.words[number : number + MOST_WORDS]
    return sentence.words[number] in HOLDING and "accountable" in reach


def _verbs(sentence: SentenceWords, last: int) -> _Leading:
    """The verbs that are joined before this one: "recruit, equip and strongly coach"."""
    first, words = last, [sentence.words[last]]
    for number in range(last - 1, -1, -1):
        word, after = sentence.words[number], sentence.words[number + 1]
        joined = after in JOINTS | PARTICLES or after.endswith("ly")
        if word in VERBS and joined:
            first = number
            words.append(word)
        elif not (
            word in JOINTS | PARTICLES or word.endswith("ly") or (word in OTHER_VERBS and joined)
        ):
            break
    return _Leading(first, last, tuple(words), not _SURE.isdisjoint(words))


def _nouns(sentence: SentenceWords, last: int) -> _Leading:
    """The nouns that are joined before this one: "recruitment, training and motivation"."""
    first, words = last, [sentence.words[last]]
    for number in range(last - 1, -1, -1):
        word, after = sentence.words[number], sentence.words[number + 1]
        if word in NOUNS:
            first = number
            words.append(word)
        # "Professional development": one word before the noun.
        elif word not in JOINTS and (after in JOINTS or word in STOPS | ARTICLES):
            break
    return _Leading(first, last, tuple(words), not _SURE.isdisjoint(words))


def _is_under(sentence: SentenceWords, first: int) -> bool:
    """ "Under the supervision of the staff": the holder is led."""
    return "under" in sentence.words[max(0, first - LONGEST_UNDER) : first]


def _given(sentence: SentenceWords, preposition: int) -> _Leading | None:
    """ "Provide leadership and support to": where it is given, and what."""
    words: list[str] = []
    for number in range(preposition - 1, max(-1, preposition - MOST_WORDS), -1):
        word, after = sentence.words[number], sentence.words[number + 1]
        if word in GIVING:
            return _Leading(number, preposition, tuple(words), sure=True) if words else None
        # "Management support" is support.
        if word in GIVEN and (after in JOINTS or number + 1 == preposition):
            words.append(word)
        elif word in STOPS or not (word[0].isalnum() or word in JOINTS):
            break
    return None
