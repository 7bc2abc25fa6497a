"""How postings say who is above the job: labels, and statements in running text. A pure table.

What follows each pattern is read as the title; `fact` rejects what is a document, an office, or
the line of others.
"""

from __future__ import annotations

from postings.parsing.matching.alternatives import any_of

# "Reports directly, and functionally, to".
_HOW = r"(?:,? ?(?:directly|solely|functionally|primarily|administratively|jointly|up|both)\b,?)"
_MARKS = r"[*_#\s]{0,6}"
# "reports in to", "report up into", "reports to: **".
_TO = rf"{_HOW}{{0,2}} ?(?:in ?)?to\b{_MARKS}:?{_MARKS}"
# Labels of the one above: with the colon alone, elsewhere they name nobody.
_ABOVE = any_of(
    r"line manager|(?:direct |immediate )?supervisor|(?:responsible|accountable) to",
    r"reporting (?:line|manager|relationship)|reports to \(title\)",
)
# Who reports: the holder; "the reps report to the manager" is not this job.
_SUBJECT = r"(?:you|will|role|position|holder|job|post|they|he|she|also|would|to|who|and|[’']ll)"
# Priority order: a label first, then statements in the order of the text.
RULES = (
    (
        "reports-to-label",
        # "Reports to: Regional Director": at the head of a line, before a colon or a break.
        rf"(?m)^[\W_]{{0,8}}(?:this |the |you )?(?:\w+ ){{0,2}}?reports?{_TO}(?<=[:\n*#]\s?)",
    ),
    (
        "line-manager-label",
        # Only with its colon: "You work with the line manager" names nobody above.
        rf"(?m)^[\W_]{{0,8}}(?:{_ABOVE}){_MARKS}:{_MARKS}",
    ),
    # "reports" alone may be documents: see _is_document.
    ("reports-to", rf"\breports{_TO}(?: and works with )?"),
    ("reporting-to", rf"\breporting{_TO}"),
    # "You will report to the CRO"; "Employees report to headquarters" is about others.
    (
        "will-report-to",
        (
            rf"(?:\b{_SUBJECT}(?: \w+ly)? |(?m:^)[\W_]{{0,6}}|[.!?] ?)"
            rf"report(?: \w+ly(?: and \w+ly)?)?{_TO}"
        ),
    ),
    # "You answer to the Director"; "Somebody answers to the phone" does not.
    ("answers-to", r"\b(?:you(?:['’]ll| will)?|this (?:role|position)) answers?(?: directly)? to "),
    # "Be responsible to lead the cloud" goes on with a verb.
    (
        "answers-to",
        (
            r"(?:\b(?:is|be|are)|(?m:^)\W{0,6}|[.!?]) ?(?:responsible|accountable) to "
            r"(?=the |an? |our |(?-i:\p{Lu}))"
        ),
    ),
    (
        "managed-by",
        r"\byou(?:['’]ll| will) be (?:line )?(?:managed|supervised)(?: and \w+)? by ",
    ),
    # "Present it to the CEO, to whom you report."
    (
        "to-whom",
        (
            r"\b(?:the|our) (?=(?-i:\p{Lu})[\w&/ -]{1,60}, to whom (?:you|(?:the|this) "
            r"(?:role|position|holder)) (?:will )?reports?\b)"
        ),
    ),
    # "Under the general direction of the Branch Manager"; "of traffic" is no title.
    (
        "under-direction",
        (
            r"\bunder the (?:\w+ ){0,2}(?:direction|supervision|leadership|guidance)"
            r"(?: (?:and|&|or) \w+)? of "
        ),
    ),
)
