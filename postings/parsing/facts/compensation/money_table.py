"""How sums of money are written: signs, codes, scales, ranges, and the words that bound them."""

from __future__ import annotations

import regex

from postings.guide.currencies import CURRENCIES

SCALES = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}

_CODES = "|".join(sorted(CURRENCIES))
# "US$", "CA$" and "C$" name a dollar; a letter before them is another word's.
_SIGN = (
    r"(?:(?<![A-Za-z])(?:USD?|CAD?|AUD?|NZD?|C|A|SG?|HK)\s?\$\s?(?:USD )?"
    rf"|[$£€₹₱](?:\s?(?:USD|CAD)\b)?|\b(?:{_CODES})\b\s?[$£€]?|(?-i:\bRM)(?=[0-9 ]))"
)
# "120,000.00"; "120.000" and "120’000" of Europe; "120 000 €", where a currency or a dash follows.
_WITH_COMMAS = r"[0-9]{1,3}(?:,\s?[0-9]{3}){1,3}(?![0-9])(?:\.[0-9]{1,2}(?![0-9]))?"
_WITH_POINTS = r"[0-9]{1,3}(?:[.’'][0-9]{3}){1,2}(?![0-9])"
_IN_A_RANGE = (
    r"[0-9]{2,3} [0-9]{3}(?![0-9])(?=[^0-9]{0,6}[-–—]\s?[0-9]{2,3} [0-9]{3}(?![0-9]))"
    r"|(?<=[0-9] [0-9]{3}[^0-9]{0,6}[-–—]\s?)[0-9]{2,3} [0-9]{3}(?![0-9])"
)
# Behind a sign, before a currency, or on either side of the dash of a range.
_WITH_SPACES = (
    rf"(?:(?<=[$£€]\s?)[0-9]{{1,3}}(?: [0-9]{{3}}){{1,2}}(?![0-9])|{_IN_A_RANGE}"
    rf"|[0-9]{{2,3}} [0-9]{{3}}(?![0-9])(?=[^0-9]{{0,6}}(?:[$€£]|\b(?:{_CODES})\b)))"
)
# Seven digits: longer ones are telephone numbers and codes.
_PLAIN = r"[0-9]{1,7}(?:\.[0-9]{1,4})?(?![0-9])"
_NUMBER = rf"(?:{_WITH_COMMAS}|{_WITH_POINTS}|{_WITH_SPACES}|{_PLAIN})"
_SCALE = (
    # Not "401(k)", nor the first letter of a word: "50 key accounts".
    r"(?:\s?(?:[kK]|MM?|mm?|[bB]n?|mn|mil)(?![A-Za-z0-9(’'])"
    r"|\s?(?:thousand|million|billion|trillion)\b)"
)
# Between the sums of a range: "$25/hr - $30/hr".
_UNIT = (
    r"(?:\s?/\s?(?:year|yr|annum|annually|hour|hr|h|month|mo|week|wk|day)\b\.?"
    r"|\s(?:per|an?) (?:year|annum|hour|hr|month|week|day)\b|\s(?:hourly|annually|annual|yearly)\b)"
)


def _atom(number: int) -> str:
    return (
        # A left-to-right mark, which editors leave, may stand before the number.
        rf"(?P<sign{number}>{_SIGN})?[\s\u200e]?(?P<number{number}>{_NUMBER})"
        rf"(?P<scale{number}>{_SCALE})?"
        rf"(?P<code{number}>\s?(?:{_CODES})\b|\s?[€$£](?![0-9 ]))?{_UNIT}?"
    )


_TO = (
    # Every dash that editors write; two of them where one was typed twice.
    r"(?:\s{0,2}(?:-|–|—|−|‐|‑|~|→|\bto\b|\bthru\b|\bthrough\b|\bup to\b)\s{0,2}(?:\bup to )?"
    r"|\s?(?:-\s?-|–\s?–)\s?)"
)
# "and" joins a range only behind "between"; glued sums lost their dash.
_BETWEEN = rf"(?:(?P<to>{_TO})|(?P<and>\s(?:and|&)\s)|\s{{0,2}}(?=[$£€]\s?[0-9]))"
_ON_TOP = r"equity|bonus|commission|comm\b|benefits|stock|OTE|super|car|perks|tips"
# "$90,000+" has no upper bound; "$90,000 + bonus" has.
_PLUS = (
    rf"(?P<plus>\+(?!\s?(?:{_ON_TOP})\b)"
    r"|\s\+(?=[.,;)\s]*(?:$|\n))|\s(?:and|or) (?:up|more|above)\b)?"
)
# "Band 5 - £24,907": a grade, then a sum.
_NO_GRADE = (
    r"(?![0-9]{1,2}\s{0,2}(?:(?:[-–—]\s?)?[$£€]\s?[0-9]{1,3},?[0-9]{3}|[$£€]\s?[0-9]))"
    r"(?![1-9]\s?-\s?[$£€])"
)
# No sum begins inside another number or word, but a sign may: "pay:$20", "$18-$20".
_OPENS = r"(?:(?<![A-Za-z0-9.,/$£€-]|[$£€]\s)|(?<=[A-Za-z.,]|[0-9]-)(?=[$£€]))"
SUM = regex.compile(
    # No range with a percentage: "$90,000 - 10% bonus".
    rf"{_OPENS}{_NO_GRADE}{_atom(1)}(?:{_BETWEEN}(?![0-9]{{1,2}}\s?%){_atom(2)})?{_PLUS}",
    regex.I,
)
_LABEL = r"(?:salary|pay|compensation|wages?|rate|base|OTE|remuneration|range|band|scale)"
# One sign or digit.
ANCHOR = regex.compile(
    rf"[$£€₹₱]|[0-9](?:(?=\s?(?:k\b|/\s?h|(?:per|an) hour\b|(?:{_CODES})\b))"
    r"|(?=[0-9]{1,2}[, ][0-9]{3}(?![0-9]))"
    rf"|(?<=\b(?:{_CODES}|(?-i:RM))\s?[0-9])|(?<={_LABEL}[^\w\n]{{1,4}}[0-9]))",
    regex.I,
)
# "Between $90,000 and $110,000": the word may stand far before, with no number between.
RANGE_OPENER = regex.compile(
    r"\b(?:between|from|range[sd]?(?: is| of| between)?)\b[^.;0-9\n]{0,60}$", regex.I
)
# Only right before the sum: "up to date ... $90,000" bounds nothing.
HIGH = regex.compile(
    r"(?:\bup ?to(?: an?)?|\bmax(?:imum)?(?: of)?:?|\bas much as|\bno more than|\bcapped at"
    r"|\bcap of)(?: (?:around|about|circa|approximately))?\s?$",
    regex.I,
)
_FROM = (
    r"\bfrom|\bat least|\bmin(?:imum)?(?: of)?:?|\bover|\bmore than"
    r"|\bstart(?:ing|s)?(?: at| from|:)|\bin excess of|\bupwards of|>=?|\bbegin(?:s|ning)? at"
)
# "Starting salary of $58,400" has no maximum (guide 10).
_STARTING_PAY = (
    r"\bstarting (?:[\w-]+ ){0,2}(?:salary|pay|wage|rate|compensation|base)"
    r"(?: (?:is|of|at|from)|:)*"
)
LOW = regex.compile(rf"(?:{_FROM})\s?$|{_STARTING_PAY}\s?$", regex.I)
PAY_UNIT = regex.compile(r"\s?/\s?(?:hr|hour)\b|\s(?:per|an) hour\b|\s?p\.?h\b", regex.I)
# "Our wages: 47,500": no sign, so the label must touch the number.
PAY_LABEL = regex.compile(
    # "Our base of 18,000" are customers.
    r"\b(?:salary|pay|compensation|wages?|pay rate|hourly (?:rate|range)|base(?! of)|OTE"
    r"|remuneration)\b"
    r"(?: (?:range|rate|band|scale))?(?: (?:is|of|from|between|to))*[:\-–(\[\s]{0,4}$",
    regex.I,
)
# "The base salary range for this role is 230,000": farther off, so the number must look like pay.
PAY_SENTENCE = regex.compile(
    r"\b(?:salary|pay|compensation|wages?|OTE|remuneration|earnings)\b[^.;!\d\n]{0,60}$",
    regex.I,
)
GROUPED = regex.compile(r"[0-9]{2,3}(?:,\s?| )[0-9]{3}(?:\.[0-9]{2})?")
# Behind a number that no thing is counted by: "15,000 employees" is none.
ENDS_SUM = regex.compile(
    # Not "580,938 - KR 697,125": of a range with unknown signs half is worse than nothing.
    r"(?!\s?[–—-]\s?[A-Z])\s?(?:$|[\n.,;:)\]/&(–—*|-]|\+(?! ?\w)"
    r"|(?:per|an?|plus|and|or|DOE|depending|based|gross|base|OTE|annual|annually|yearly|dollars"
    r"|with|for|in|at|commensurate)\b)",
    regex.I,
)
HOURLY = regex.compile(r"\b(?:hourly|hour|hr)\b[^.;\d\n]{0,20}$", regex.I)
# "$90,000 to $***", "$90,000-$130,00*": the upper bound is not readable (guide D27).
MASKED = regex.compile(r"\s?(?:-|–|—|to)\s?[$£€]?\s?(?:[0-9][0-9,.]*)?\*", regex.I)
# "Base: 10 years", "Pay: 100%".
OTHER_UNIT = regex.compile(
    r"\s?(?:%|percent\b|\(k\)|years?\b|hours?\b|days?\b|months?\b|x\b)", regex.I
)
