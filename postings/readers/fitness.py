"""Whether a text that was read is a posting in English with a title, judged after the parse.

The bars are low on purpose: to refuse a real posting is worse than to let a strange text in. Of the
10,000 real postings that they were measured on, those in English all pass but a handful.
"""

from __future__ import annotations

from postings.readers.fitness_words import (
    CODE_LINE,
    ENGLISH,
    FOREIGN,
    HEADINGS,
    JOB_WORDS,
    LABELED_LINE,
    NO_POSTING_TITLE,
    NOTICE,
    RESULT_MARKS,
    RESULTS_TITLE,
)
from postings.readers.problems import Problem

SHORTEST_BODY = 15  # letters; "Lead the sales team." is a posting, if a poor one
LONGEST_TITLE = 300  # characters; as in the parser
SENTENCE = 10  # words of a first line that is no title where it ends in a full stop
FEW_WORDS = 30  # too few to tell a language, or a posting, by counting words
LEAST_ENGLISH = 0.10  # the share of English function words; real postings have 0.24 to 0.40
NO_ENGLISH = 0.05  # below this it is no English, whatever else it is
NOTICE_LENGTH = 200  # words; a page that says "sign in" or "not found" has no more
MANY_RESULTS = 5  # "3 days ago", "Easily apply": one for each posting of a list
CODE_SHARE, CODE_LINES = 0.2, 5  # of the lines, and how many at least
SHORT_LINE, SENTENCE_LINE = 3, 8  # words
MENU_LINES, MENU_SHARE = 25, 0.85
SAMPLE = 5_000  # characters; enough to tell the script
CODE_SIGNS = (";", "{", "import ", "def ", "return ", " = ")


def problem_of(text: str, title: str) -> Problem | None:
    """Why a parsed text is no posting in English with a title, or None where it is one.

    >>> problem_of("VP, Sales\\nLead the sales team and own its number.", "VP, Sales")
    >>> problem_of("", ""), problem_of("About us:\\nWe sell tea to everybody.", "About us:")
    (<Problem.NO_TEXT: 'no_text'>, <Problem.NO_TITLE: 'no_title'>)
    """
    body = text.removeprefix(title).strip()
    if sum(letter.isalpha() for letter in body[:1_000]) < SHORTEST_BODY:
        return Problem.NO_TEXT
    words = text.lower().split()
    if _is_other_page(text, title, words):
        return Problem.NOT_A_POSTING
    if not _is_english(text, words):
        return Problem.NOT_ENGLISH
    if _says_no_job(text, words):
        return Problem.NOT_A_POSTING
    return None if is_title(title) else Problem.NO_TITLE


def is_title(line: str) -> bool:
    """Whether a first line can be a title: no section's heading, no label, no sentence.

    >>> is_title("Benefits Manager"), is_title("Compensation: $45 an hour")
    (True, False)
    """
    line = line.strip()
    if not line or len(line) >= LONGEST_TITLE or not any(letter.isalpha() for letter in line):
        return False
    if HEADINGS.fullmatch(line) or LABELED_LINE.match(line):
        return False
    return not (line.endswith((".", ":", "!", "?")) and len(line.split()) >= SENTENCE)


def _is_english(text: str, words: list[str]) -> bool:
    if not _is_latin(text[:SAMPLE]):
        return False
    if len(words) < FEW_WORDS:
        return True
    english = sum(word in ENGLISH for word in words) / len(words)
    if english >= LEAST_ENGLISH:
        return True
    foreign = max(sum(word in known for word in words) for known in FOREIGN.values()) / len(words)
    return english >= NO_ENGLISH and foreign <= english


def _is_latin(text: str) -> bool:
    if text.isascii():
        return True
    letters = [letter for letter in text if letter.isalpha()]
    return 2 * sum(letter < "\u0250" for letter in letters) >= len(letters)


def _is_other_page(text: str, title: str, words: list[str]) -> bool:
    """A list of jobs, a notice, a menu, code: what it is shows in any language."""
    if RESULTS_TITLE.search(title) or NO_POSTING_TITLE.fullmatch(title.strip()):
        return True
    if len(words) < NOTICE_LENGTH and NOTICE.search(text):
        return True
    lower = text.lower()
    if sum(map(lower.count, RESULT_MARKS)) >= MANY_RESULTS:
        return True
    lines = text.split("\n")
    return _is_code(text, lines) or (_is_latin(text[:SAMPLE]) and _is_menu(lines))


def _is_code(text: str, lines: list[str]) -> bool:
    if sum(map(text.count, CODE_SIGNS)) <= CODE_SHARE * len(lines):
        return False
    found = sum(CODE_LINE.search(line) is not None for line in lines)
    return found >= CODE_LINES and found > CODE_SHARE * len(lines)


def _is_menu(lines: list[str]) -> bool:
    """Many lines of a few words and hardly a sentence: links, not a description."""
    lengths = [len(line.split()) for line in lines]
    short = sum(length <= SHORT_LINE for length in lengths)
    sentences = sum(length >= SENTENCE_LINE for length in lengths)
    return len(lines) >= MENU_LINES and short > MENU_SHARE * len(lines) and sentences < 2


def _says_no_job(text: str, words: list[str]) -> bool:
    """Whether words that postings are made of are missing; a long text needs more of them."""
    if len(words) < FEW_WORDS:
        return False
    needed = 1 if len(words) < 300 else 3
    found: set[str] = set()
    for match in JOB_WORDS.finditer(text):
        found.add(match[0].lower())
        if len(found) >= needed:
            return False
    return True
