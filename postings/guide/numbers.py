"""Numbers as words. A pattern that wants some of them asks for those it means.

>>> number_words(2, 3, 12), word_of(20)
('two|three|twelve', 'twenty')
"""

from __future__ import annotations

ONES = {"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
ONES |= {"eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13}
ONES |= {"fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18}
ONES |= {"nineteen": 19}
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70}
TENS |= {"eighty": 80, "ninety": 90}
# Floats, as years of experience are: half a year is an amount.
NAMED = {"a decade": 10.0, "one decade": 10.0, "two decades": 20.0, "a dozen": 12.0}
NAMED |= {"half a decade": 5.0}

# "Twenty-five" is put together where it is read, of a ten and a one.
_WORDS = {number: word for word, number in (ONES | TENS).items()}


def word_of(number: int) -> str:
    """A number up to nineteen, or a round one below a hundred."""
    return _WORDS[number]


def number_words(*numbers: int) -> str:
    """The alternatives of a pattern."""
    return "|".join(map(word_of, numbers))
