"""Words that mean the same to sales people: whoever types one of a row finds the others too.

A row was kept out where its short form is a common word or stands for something else as often
("AM", "PM", "CS", "MD"), or where only one direction would be right ("broker" is no "agent").
"""

from __future__ import annotations

from functools import cache

from search.index.schema import analyzer

Tokens = tuple[str, ...]

SYNONYMS = (
    ("vp", "vice president"),
    ("svp", "senior vice president"),
    ("evp", "executive vice president"),
    ("avp", "assistant vice president", "associate vice president", "area vice president"),
    ("rvp", "regional vice president"),
    ("gvp", "group vice president"),
    ("sr", "senior"),
    ("jr", "junior"),
    ("dir", "director"),
    ("mgr", "manager"),
    ("asst", "assistant"),
    ("assoc", "associate"),
    ("exec", "executive"),
    ("acct", "account"),
    ("rep", "representative"),
    ("cro", "chief revenue officer"),
    ("cso", "chief sales officer"),
    ("cco", "chief commercial officer", "chief customer officer"),
    ("cgo", "chief growth officer"),
    ("cmo", "chief marketing officer"),
    ("coo", "chief operating officer"),
    ("ceo", "chief executive officer"),
    ("cfo", "chief financial officer"),
    ("gm", "general manager"),
    ("ae", "account executive"),
    ("kam", "key account manager"),
    ("nam", "national account manager"),
    ("sam", "strategic account manager"),
    ("csm", "customer success manager"),
    ("tam", "technical account manager"),
    ("bdm", "business development manager"),
    ("bdr", "business development representative"),
    ("sdr", "sales development representative"),
    ("rsm", "regional sales manager"),
    ("asm", "area sales manager"),
    ("dsm", "district sales manager"),
    ("tsm", "territory sales manager"),
    ("nsm", "national sales manager"),
    ("bd", "business development", "biz dev"),
    ("p&c", "property and casualty", "property casualty"),
    ("l&h", "life and health"),
    ("a&h", "accident and health"),
    ("l&d", "learning and development"),
    ("e&s", "excess and surplus"),
    ("e&o", "errors and omissions"),
    ("d&o", "directors and officers"),
    ("r&d", "research and development"),
    ("p&l", "profit and loss"),
    ("m&a", "mergers and acquisitions"),
    ("saas", "software as a service"),
    ("b2b", "business to business"),
    ("b2c", "business to consumer"),
    ("ote", "on-target earnings"),
    ("kpi", "key performance indicator"),
    ("roi", "return on investment"),
    ("tpa", "third party administrator"),
    ("mga", "managing general agent", "managing general agency"),
    ("pbm", "pharmacy benefit manager"),
    ("fmo", "field marketing organization"),
    ("imo", "independent marketing organization"),
    ("medtech", "medical device", "medical technology"),
    ("pharma", "pharmaceutical"),
    ("telecom", "telecommunications"),
    ("cpg", "consumer packaged goods"),
    ("oem", "original equipment manufacturer"),
    ("var", "value added reseller"),
    ("msp", "managed service provider"),
    ("crm", "customer relationship management"),
    ("erp", "enterprise resource planning"),
    ("hr", "human resources"),
    ("hris", "human resources information system"),
    ("peo", "professional employer organization"),
    ("401k", "401(k)"),
    ("wfh", "work from home"),
    ("pto", "paid time off"),
    ("healthcare", "health care"),
    ("ecommerce", "e-commerce"),
    ("startup", "start-up"),
)


def tokens(words: str) -> Tokens:
    """Words as the index has them.

    >>> tokens("P&C Directors")
    ('p', 'c', 'director')
    """
    return tuple(analyzer().analyze(words))


@cache
def synonyms() -> dict[Tokens, tuple[Tokens, ...]]:
    """What else to look for, by the tokens of what was typed."""
    found: dict[Tokens, list[Tokens]] = {}
    for row in SYNONYMS:
        forms = [tokens(words) for words in row]
        for form in forms:
            others = found.setdefault(form, [])
            others += [other for other in forms if other != form and other not in others]
    return {form: tuple(others) for form, others in found.items()}


@cache
def longest() -> int:
    """How many tokens the longest form has."""
    return max(map(len, synonyms()))
