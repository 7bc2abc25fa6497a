"""How postings say how many people a job leads. A pure table, read by `sizes`."""

from __future__ import annotations

import regex

from postings.guide.numbers import ONES, TENS, number_words
from postings.parsing.facts.team.counted_people import NUMBER, PEOPLE
from postings.parsing.matching.alternatives import any_of

_TO_HOLDER = (
    r"report(?:s|ing)?(?: directly)? (?:in)?to (?:you|this (?:role|position|desk|post|job"
    r"|seat)|the (?:position|role|post|holder|incumbent))\b"
)
# A verb of leading right before a number: "manage six sellers".
_LEADS = any_of(
    r"manag(?:e[sd]?|ing)|lead(?:s|ing)?|supervis(?:e[sd]?|ing)|overse(?:es?|eing)",
    r"direct(?:s|ing)?|coach(?:es|ing)?|head(?:s|ing)?(?: up)?|responsible for",
    r"responsibility for|accountable for|(?:hir|recruit|onboard)(?:es?|s|ing)?",
)
# "Lead and motivate 9 reps", "manage the performance of 9 reps": the number must follow.
_LED = (
    # "Managers who oversee 100 reps" do it themselves.
    rf"(?<!\bwho )(?<!\bthat )\b(?:{_LEADS})(?:,? (?:and|&) \w+|, \w+,? (?:and|&) \w+)?"
    r"(?: (?:the|our|your|an?|an existing|existing|current|up|these|all)(?= ))*"
    r"(?: performance of| work of)? "
)
_TEAM = r"\b(?:teams?|group|squad|pod|crew|staff)"
_WORDS = number_words(*range(2, 13), 15, 20)
# Words for more than one team: how many report directly they do not say.
_WHOLE = r"\b(?:organi[sz]ation|department|workforce|division|total team|(?:sales|field) ?force)"
# Name, pattern: `size` is a number or where a counted list begins.
RULES = (
    ("direct-reports", rf"(?<![\w.,])\(?(?P<size>{NUMBER})\)? (?:of )?direct[- ]reports\b"),
    # A label: "Direct reports: 3-4".
    ("direct-reports", rf"\bdirect reports?\s?[:(–-]\s?\(?(?P<size>{NUMBER})"),
    (
        "reports-listed",
        # "Direct reports are the Sales Manager and the Controller": counted by their titles.
        r"\bdirect reports (?:are|include|will be|consist of) (?P<titles>[^.;\n]{8,200})",
    ),
    # `size` is empty: the people stand before the verb, and `_reporting` looks there.
    ("reports-to-you", rf"(?P<size>)\b{_TO_HOLDER}(?: through (?P<through>{NUMBER})(?= ))?"),
    ("leads-number", rf"{_LED}(?P<size>)(?={NUMBER} )"),
    # "Lead the team: two sellers and a planner".
    ("team-listed", rf"(?:{_TEAM}|{_WHOLE}): (?P<size>)(?={NUMBER} )"),
    # "An organization of 30 years" tells its age; one that is expected is not led yet.
    (
        "whole-organization",
        rf"(?<!\bexpect an? ){_WHOLE} of (?P<size>{NUMBER})(?! (?:years|locations|stores))",
    ),
    (
        "team-of",
        (
            # Not "a team of 30 dealers": they are customers or partners.
            rf"{_TEAM} of (?:currently |now )?(?P<size>{NUMBER})(?! (?:\w+ )?(?:years|dealers"
            r"|stores|partners|distributors)\b)"
        ),
    ),
    # "A 12-member sales team", "2-3 team members", "Team size: 8".
    (
        "team-of",
        (
            # Digits or one word: the longer forms of a number stand before other nouns.
            rf"(?<![\w.,$-])(?P<size>\d{{1,4}}(?:[-–]\d{{1,4}})?\+?|{_WORDS})[ -]"
            r"(?:(?:person|member)[ -](?:\w+ ){0,2}team|team members)\b"
        ),
    ),
    ("team-size", rf"\bteam size\s?(?:[:–-]|of|is)\s?(?P<size>{NUMBER})"),
    (
        "team-is",
        (
            rf"{_TEAM},? \(?(?:(?:is )?currently(?: (?:has|is|consists of|comprises))?"
            rf"|consists of|comprises|(?:is )?made up of) (?P<size>)(?={NUMBER} )"
        ),
    ),
    (
        "in-all",
        # "Nine people in all": a total never says who reports directly.
        rf"(?P<size>{NUMBER}) (?:\w+ ){{0,2}}?{PEOPLE} (?:in all|in total|overall|under them)\b",
    ),
)
# One of these must be in the statement: without it a number is looked for in vain.
SIZED = regex.compile(
    any_of(
        rf"(?:{_TEAM}|{_WHOLE})(?: of|:| is| currently| consists| comprises| made)",
        rf"direct[- ]reports?|{_TO_HOLDER}",
        r"(?:manag|lead|supervis|overs|direct|coach|head|responsib|accountab|hir|recruit|onboard)",
        r"[ -](?:person|member) |team members|team size",
        r"in all|in total|overall|under them",
    ),
    regex.I,
)
# And a number, unless the reports are listed.
COUNTS = regex.compile(rf"\d|\b(?:{'|'.join(ONES | TENS)}|dozen)\b|direct reports", regex.I)
