"""Where the work is done: remote, hybrid, on site, or a choice, with the words that say so.

Each rule has a strength: the job's own line ("Work location: In person", the title) goes before a
sentence about the job, that before a tag or the employer's way ("a remote-first company").
"""

from __future__ import annotations

from dataclasses import dataclass

import regex

from postings.guide.workplaces import WorkplaceKind
from postings.parsing.document import Document
from postings.parsing.document.line_windows import lines_with, matches_within
from postings.parsing.types import Owner, Rejected, Span

HYBRID, CHOICE = WorkplaceKind.HYBRID, WorkplaceKind.REMOTE_OR_ONSITE
REMOTE, ONSITE = WorkplaceKind.REMOTE, WorkplaceKind.ONSITE
# A remote tool, team or market is no way to work, nor is money for a home office.
_THINGS = (
    r"(?! ?-?(?:work(?:ing)? (?:is|has|can)|access|sens|desktop|monitor|control|support\b|teams?\b(?! member)|server|site|device|diagnos|"
    r"patient|areas?\b|communit|locations\b|cloud|vehicle|systems?\b|apps?\b|mobile|infrastructure|"
    r"employees|workers|colleagues|workforce|learning|procedure|deposit|sales team|customers|clients|"
    r"integration|environments? stipend|work (?:stipend|allowance|set-?up|experience)|world|job market))"
)
_JOB = r"(?:role|position|job|post|opportunity|vacancy|work|team member|employee)"
_REMOTE_SITE = r"(?:remote(?:ly)?|from home|work(?:ing)? from home)"
# Answer, strength, name, pattern; the greatest strength wins, then the order of the rows.
_LABEL = (
    r"(?m:^)[\W]{0,6}(?:(?:primary |work |job |employment |office )?(?:locations?|arrangement|setting|environment|type|"
    r"model|site)|workplace(?: type)?|where|base|based in|home base)(?:\(s\))?\W{1,6}"
)
RULES: tuple[tuple[str, int, str, str], ...] = (
    (
        ONSITE,
        5,
        "work-location",
        _LABEL
        + r"(?:[\w, .-]{1,50}?[\s(|,–-] ?)?(?:on-?site|on site|in[- ]person|in[- ]office|in the office)\b(?![^\n]{0,40}\b(?:remote|hybrid|home)\b)",
    ),
    (
        HYBRID,
        5,
        "work-location",
        _LABEL + r"(?:[\w, .-]{1,50}?[\s(|,–-] ?)?hybrid\b(?![^\n]{0,60}\bor remote)",
    ),
    (CHOICE, 5, "work-location", _LABEL + r"[\w, .-]{2,40}?,? or remote\b"),
    (
        CHOICE,
        5,
        "work-location",
        _LABEL + r"remote,? or (?-i:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}, [A-Z]{2})\b",
    ),
    (
        ONSITE,
        4,
        "job-on-site",
        r"\b(?:role|position|job) (?:is|will be) (?:based|located) in [^.;\n]{2,40}, (?:on-?site|on site|in[- ]person)(?=[.;\n]|$)",
    ),
    (
        REMOTE,
        5,
        "work-location",
        _LABEL
        + r"(?:100% |fully )?(?:remote|home[- ]based|virtual)\b(?! (?:sites?|areas?)\b)(?![^\n]{0,40}\b(?:or|hybrid)\b)",
    ),
    # "This is a remote position": said of the job itself, whatever the employer's other teams do.
    (
        HYBRID,
        5,
        "this-job",
        r"\bthis (?:is|will be) an? hybrid(?:[, -]+[\w-]+){0,2} (?:role|position|job|opportunity)\b|\bthis (?:role|position|job) (?:is|will be) (?:a )?hybrid\b(?! or)",
    ),
    (
        REMOTE,
        5,
        "this-job",
        r"\bthis (?:is|will be) an? (?:100% |fully |full[- ]time,? |permanent,? )*(?:remote|home[- ]based)(?:,? [\w-]+){0,2} (?:role|position|job|opportunity)\b(?![^.\n]{0,40}\b(?:or|hybrid|office)\b)"
        r"|\bthis (?:role|position|job) (?:is|will be) (?:100% |fully )*(?:remote|home[- ]based)\b(?![^.\n]{0,60}\b(?:or|hybrid|offices?|days?|until|during)\b)"
        + _THINGS,
    ),
    (
        CHOICE,
        4,
        "remote-candidates",
        r"\bremote candidates\b[^.\n]{0,60}\b(?:welcome|considered|consideration|encouraged)",
    ),
    (
        HYBRID,
        3,
        "office-and-home",
        r"\b(?:on-?site|in) (?:in |at )?(?:our|the) [^.;\n]{0,40}\boffice\b(?:(?! or\b)[^.;\n]){0,40}\b(?:(?:from|at) home|remote)",
    ),
    (
        HYBRID,
        4,
        "days-in-office",
        r"\b(?:office|hq|headquarters)\b[^.;\n]{0,20}? (?:at least |minimum )?(?:one|two|three|four|[1-4])(?: ?(?:-|–|to) ?\d)? days? (?:a|per|each|every) week|\b(?:one|two|three|[1-3]) (?:remote days?|days? (?:remote|from home))\b|\bdays? (?:a|per|each) week (?:in|at|from) (?:the|our|either of our) (?:[\p{L}-]+ ){1,3}(?:office|hq)\b",
    ),
    (
        HYBRID,
        4,
        "hybrid",
        r"(?:(?m:^)[^\w\n]{0,6}|[.;|•] ?|[–-] )hybrid(?: schedule)?(?=:|,| from| in (?-i:\p{Lu})| \(| - | – |\s?[|.]|\n|$)",
    ),
    (REMOTE, 4, "remote-job", r"\b(?:home[- ]based|home base) (?:anywhere|in|within|near)\b"),
    (
        ONSITE,
        5,
        "work-location",
        r"(?m:^)[\W]{0,6}(?:work )?location\W{1,6}(?:in[- ]person|on-?site|in[- ]office)\b",
    ),
    (
        HYBRID,
        5,
        "work-location",
        r"(?m:^)[\W]{0,6}(?:work )?location\W{1,6}hybrid\b(?!.{0,60}\bor remote)",
    ),
    (
        CHOICE,
        4,
        "remote-or-office",
        r"\bremotely\b[^\n]{0,50}? or from (?:our|the|one of our|any) [^.\n]{0,30}(?:office|headquarters)|\b(?:role|position|job|candidates?|you)\b[^.\n]{0,60}\b(?:fully )?remote(?:ly)?,? or (?:from |in |at |based in |on-?site|work from |someone interested in working|hybrid|go into|come (?:in)?to|in-office)",
    ),
    (
        CHOICE,
        4,
        "remote-or-office",
        r"\bremote(?:ly)? (?:role )?or (?:from |in |at |out of |go into |come (?:in)?to )?(?:our|the|any|one of our|a|either) [^.\n]{0,40}(?:offices?|headquarters|hq|hubs?)\b|\b(?:open to|either) remote (?:opportunities|working|candidates)?,? or\b",
    ),
    (
        CHOICE,
        4,
        "remote-or-office",
        r"\bfrom (?:any|our|one of our|the|either)[^.\n]{0,30}offices? or (?:work )?(?:fully )?(?:remotely|remote|from home)\b|[\p{L})],? or (?:100% |fully |US |work )?(?-i:REMOTE|Remote|remote)(?:ly)?\b(?=[\s.)(]*(?:$|\n|[.)(]|in |within |-))",
    ),
    (
        CHOICE,
        4,
        "office-optional",
        r"\boffice[- ]optional\b|\bbased remotely\b[^\n]{0,200}\balso happy for it to (?:be )?based in\b|\bon-?site or remote|\bhybrid or (?:fully )?remote|\bremote or (?:hybrid|on-?site|in[- ]office)",
    ),
    (
        HYBRID,
        4,
        "hybrid",
        r"\bhybrid[- ](?:remote|role|position|work|working|schedule|model|environment|basis|job|opportunity|office|arrangement|set-?up|team|flexible|\(|in\b|based)|\b(?:role|position|job) (?:is|will be|operates) (?:on )?(?:a )?hybrid\b|\(hybrid\b|[-–|,] ?hybrid\b(?=[\s)]*(?:\n|$|[-–|,)]))|\bhybrid (?:[-–] |\()\d",
    ),
    (
        HYBRID,
        4,
        "days-in-office",
        r"\b(?:one|two|three|four|[1-4])(?: ?[-–to]+ ?\d)? days? (?:a|per|each)? ?(?:week )?(?:in|at|from)(?: the| our)? office\b|\bdays? (?:a week |per week )?(?:in the office|on-?site) and [^.\n]{0,20}(?:remote|from home|wfh)",
    ),
    (
        ONSITE,
        4,
        "not-remote",
        r"\b(?:not (?:a )?(?:remote|work[- ]from[- ]home)|no remote|remote (?:work )?is not)\b",
    ),
    (
        ONSITE,
        3,
        "on-site",
        r"\b(?:on-?site|in[- ]office|in[- ]person|office[- ]based|branch[- ]based|showroom[- ]based)[- ](?:role|position|job|full[- ]time|work schedule|customer sales|in (?-i:[A-Z])|requirement|\w{3,12} role|\w{3,12} position)|\b(?:role|position|job) (?:is|will be|requires) (?:(?:fully|100%|full[- ]time|a|an|being|to be|primarily|currently|entirely) ){0,2}(?:on-?site|in[- ]office|in[- ]person|in the office|office[- ]based)\b|\bwork(?:ing)? (?:on-?site|in[- ]office|in[- ]person) (?:at|in|full|\d|five|daily|every)|employment type: ?on-?site|\b(?:5|five) days (?:a week |per week )?(?:in|at) (?:the|our) office|\bas an on-?site \w+\b",
    ),
    (REMOTE, 5, "remote-title", r"(?P<title>\bremote\b)"),
    (
        REMOTE,
        4,
        "remote-label",
        r"(?m:^)[^\w\n]{0,8}(?:(?:work |job )?location(?:\(s\))?(?: details)?\W{1,8}(?:[\w, ]{1,30}[-–,(/] ?)?|)(?:(?:100%|fully|us|usa|u\.s\.) )?(?-i:Remote|REMOTE)\b"
        + _THINGS
        + r"|(?m:^)[^\w\n]{0,8}(?:work )?location\W{1,8}(?:work from home|home[- ]based|anywhere|fully remote|100% remote)",
    ),
    (
        REMOTE,
        4,
        "remote-job",
        rf"\b(?:{_JOB}) (?:is|will be|would be|can be|may be|has been|operates|being|is available as)(?: \w+){{0,5}}? (?:remote\b|remotely\b|home[- ]based\b|work[- ]from[- ]home\b|field[- ]based\b)"
        + _THINGS,
    ),
    (
        REMOTE,
        4,
        "remote-job",
        r"\b(?:remote|home[- ]based|work[- ]from[- ]home)(?:[- ]based)?(?:,? [\w.-]+){0,2} (?:role|position|job|opportunity)\b",
    ),
    (
        REMOTE,
        3,
        "fully-remote",
        r"\b(?:fully|100%|completely|entirely|permanently|totally)[- ]remote(?:ly)?\b(?! options)"
        + _THINGS
        + r"|\b100% (?:work from home|telecommut\w*)|\bremote (?:in|within|across|from|based in|anywhere in) (?:the )?(?-i:[A-Z])|\bremotely from (?:anywhere|any location|your home)",
    ),
    (
        REMOTE,
        3,
        "works-from-home",
        r"\b(?:you(?:['’]ll| will| can| may)|to) work (?:fully |100% )?(?:remotely|from home|from anywhere)\b(?! (?:day|stipend|equipment|allowance))|\bwork from (?:anywhere|any corner|wherever)\b|\b(?:remote|home)[- ]work(?:ing)? environment\b(?! stipend)|\bmust reside in (?:the )?territory\b|[;.,:] ?home[- ]office\b(?! (?:stipend|set|allow|budget|equip|reimb|furn|credit|expens))|\bhome[- ]based (?:role|position|with)|\bwork(?:ing)? (?:from|out of) (?:a|your|their) home(?: office)?\b|\bat home or in a cowork\w+|\bjoin us remotely\b|\bhome[- ]based (?:[\w-]+ )?(?:candidates|applicants|engineers|consultants|executives|managers)\b",
    ),
    (
        REMOTE,
        2,
        "remote-first",
        r"\bremote[- ](?:first|only|friendly)\b|\b(?:is|are) (?:a|an) (?:fully |100% |all-)?(?:remote|distributed) (?:company|business)\b|\ball[- ]remote\b|\bfull[y]? (?:distributed|remote) (?:team|company)|\bremote (?:company|team)\b(?=[ ,.]*(?:work|with|and|$|of))|\bvirtual[- ]first\b|\bflexible hours,? (?:and )?location\b|\b(?:enjoy |competitive |\n\W{0,4})remote work(?:ing)?(?= ?(?:\n|$|[,;.(]))",
    ),
    (REMOTE, 1, "tag", r"#li-(?:\w+-)?remote"),
    (HYBRID, 1, "tag", r"#li-hybrid"),
    (ONSITE, 1, "tag", r"#li-onsite"),
)
_RULES = tuple((a, s, n, regex.compile(p, regex.I)) for a, s, n, p in RULES)
_OTHERS = regex.compile(
    r"\b(?:experience|manag(?:e|ing)|lead(?:ing)? (?:a )?|comfortable|ability to|stipend|may (?:offer|be eligible)|"
    r"some (?:roles|positions|teams?)|others? (?:have|are|work)|other (?:roles|positions)|for (?:roles|positions|positions)|depending on|if you|"
    r"customers?|clients?|occasional(?:ly)?|founded|most (?:roles|of our)|many of|unless|experienced in|"
    r"not (?:a )?|isn['’]t|cannot|interested in a|partially|partly|available)\b[^.;\n]{0,40}$",
    regex.I,
)
_ANYTHING = regex.compile(
    r"remote|hybrid|on[ -]?site|virtual|in the office|office\b[^.;\n]{0,30} days?|in[- ]office|in[- ]person|office[- ]based|branch[- ]based|home|anywhere|"
    r"any corner|flexible hours|virtual|distributed|days? in|optional",
    regex.I,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """One way to work and its words."""

    answer: str
    strength: int
    rule: str
    span: Span


def find_workplaces(document: Document) -> tuple[list[Workplace], list[Rejected]]:
    """Every statement of where the work is done, and what only looks like one."""
    found: list[Workplace] = []
    rejected: list[Rejected] = []
    windows = lines_with(_ANYTHING, document.text)
    if not windows:
        return found, rejected
    title = document.title_span
    for answer, strength, rule, pattern in _RULES:
        in_title = rule == "remote-title"
        for match in matches_within(pattern, document.text, windows if not in_title else (title,)):
            span = _trimmed(document.text, match)
            reason = _reason(document, span, rule)
            if reason:
                rejected.append(Rejected(span=span, rule=rule, reason=reason))
            else:
                found.append(Workplace(answer=answer, strength=strength, rule=rule, span=span))
    return found, rejected


def chosen(found: list[Workplace]) -> Workplace | None:
    """The strongest statement; of equal ones the first of the table, then of the text."""
    order = {id(item): -number for number, item in enumerate(found)}
    return max(found, key=lambda item: (item.strength, order[id(item)]), default=None)


def _trimmed(text: str, match: regex.Match[str]) -> Span:
    start = match.start()
    while start < match.end() - 1 and not (text[start].isalnum() or text[start] == "#"):
        start += 1
    return Span(start=start, end=max(start + 1, match.end()))


def _reason(document: Document, span: Span, rule: str) -> str | None:
    """Why the words do not say where this job is done, or None."""
    if rule in ("remote-title", "work-location", "remote-label", "tag", "not-remote"):
        return None
    if document.owner_at(span.start) is Owner.EEO:
        return "not about this job"
    if rule == "remote-first":
        return None
    sentence = document.sentence_at(span.start)
    before = document.text[max(sentence.start, span.start - 70) : span.start]
    return "said of other people, jobs or tools" if _OTHERS.search(before) else None
