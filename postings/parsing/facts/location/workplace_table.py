"""Words for where the work is done, and the shapes in which they are said of this job (guide 11).

A pure table. A word alone says nothing ("hybrid cloud", "remote teams"): a shape is what must stand
before and behind it, and how strong the statement then is. The strongest shape decides; what
refuses a word ("not a remote role", "our engineers are remote") is in `workplace_refusals`.
"""

from __future__ import annotations

from dataclasses import dataclass

from postings.guide.workplaces import WorkplaceKind
from postings.parsing.matching.alternatives import any_of
from postings.parsing.matching.literals import BORDER

HYBRID, CHOICE = WorkplaceKind.HYBRID, WorkplaceKind.REMOTE_OR_ONSITE
REMOTE, ONSITE = WorkplaceKind.REMOTE, WorkplaceKind.ONSITE

# --- the words -----------------------------------------------------------------------------------
# "remote", "work from home", "home-based".
_FROM_HOME = (
    r"work(?:ing|s)?[- ](?:from|at|out of|from out of) "
    r"(?:(?:an?|your|their|the|his|her) )?(?:own )?home(?:[- ]office)?|work[- ]from[- ]home"
)
_FROM_ANYWHERE = (
    r"work(?:ing)?[- ](?:from[- ])?(?:anywhere|wherever you\w*|any corner of the world)"
)
# "Our home base", "the home office in Omaha": where the employer sits.
_NO_SEAT_BEFORE = r"(?<!\b(?:our|the|its|their|company|corporate)(?: \w+)? )"
REMOTE_WORDS = any_of(
    r"(?:remote|virtual)(?:ly)?(?:/virtual)?(?:[- ]office)?(?:[- ]based)?(?![-/]?(?:\w+-)?access)",
    _FROM_HOME,
    _FROM_ANYWHERE,
    rf"{_NO_SEAT_BEFORE}home[- ](?:based?|office)|home[- ]working|from (?:your )?home",
    r"(?:done|performed) from anywhere|wfh|tele-?commut(?:es?|ers?|ing)|tele-?work\w*",
)
CHOICE_WORDS = any_of(
    r"(?:office|remote)[- ]optional",
    r"(?:from|in|at) (?:your )?home or (?:(?:in|from|at) )?(?:(?:the|our|an?) )?office",
)
# "on-site", "in the office", "branch-based" (guide D46); "field-based" says nothing.
_BASES = "office|branch|store|ward|showroom|clinic|site|plant|shop|school|hospital|campus|depot"
_AT_SITE = (
    r"work(?:ing|s)? (?:from|in|at|out of) (?:the|our|its|your) (?:[\p{L}\d&.,’'-]+ ){0,6}?"
    # Not where the days are counted behind it: then it is a part of the week.
    r"(?:offices?|headquarters|hq)(?![^.;\n]{0,60}\b(?:\d+|one|two|three|four|five)\W{0,3}"
    r"(?:days?|times|x)\b)"
)
# Where the desk is: the job's own sentence must say it.
_SEAT = (
    r"based (?:at|in|out of|from) (?:(?:the|our|one of our|either of our) )?"
    r"(?-i:(?:[\p{L}\d&.,’'-]+ ){0,6}?)offices?(?! (?:environment|setting))"
)
ONSITE_WORDS = any_of(
    _SEAT,
    r"on-?site|on site|in[- ]office|in[- ]person|in-store",
    r"(?:in|from|at|out of) (?:the|our) offices?(?! (?:environment|setting))"
    r"(?![^.;\n]{0,60}\b(?:(?:\d|one|two|three|four|five)\W{0,3}(?:days?|times|x)|\w+sdays?)\b)",
    rf"(?:{_BASES})[- ]based",
    _AT_SITE,
)
_COUNT = r"(?:one|two|three|four|[1-4])\+?(?: ?(?:[-–/]|to|or) ?(?:two|three|four|[2-4]))?"
_FIVE = r"(?:five|5|all five)"
_EACH_WEEK = r"(?:a|per|each|every|/|in a|of the) ?(?:work ?)?week|weekly"
_OFFICE = (
    r"(?:office|hq|headquarters|on-?site|on site|in[- ]person|showroom|hub|branch)s?(?!-based)"
)
# Up to three words between: "in our Reno office", "from either of our Ohio hubs".
_AT_OFFICE = (
    r"(?:(?:in|at|from|to|out of|working (?:in|from)) )?"
    rf"(?:(?:the|our|an?|your|either of our|one of our) )?(?:[\p{{L}}.,’'-]+ ){{0,3}}?{_OFFICE}"
)
_DAYS = r"(?:(?:work(?:ing)?|full|in[- ]office|office|onsite|on-site) )?(?:days?|times|x)"
_WEEKDAYS = r"(?:mon|tues|wednes|thurs|fri)days?"
_TO_WEEKDAY = rf"(?:,| and| through| to|[-–])[^.;\n]{{0,30}}{_WEEKDAYS}"
_TIMES_EACH = r"(?:days|times) (?:a|per|each|every)"
_DAYS_A_MONTH = r"days ?(?:/|a|per) ?(?:month|quarter)"
_AWAY = r"(?:remote(?:ly)?|from home|wfh|tele-?work|tele-?commute)"
_MIXED = r"(?:hybrid|split|splits|splitting|balance|blend|mix|mixture|combination|combines?)"
_THE_SITE, _THE_HOME = r"(?:office|on-?site|in[- ]person)", r"(?:remote(?:ly)?|home)"
# "three days a week in the office", "in the office at least 2 days", "two remote days".
HYBRID_DAYS = any_of(
    rf"{_COUNT} ?{_DAYS}(?: {_EACH_WEEK}|/week)?,? {_AT_OFFICE}",
    rf"{_COUNT}(?: |-)(?:\w+ )?(?:in[- ]office|on-?site|office|remote|wfh) days?",
    rf"(?:in[- ]office|on-?site)[ :(–-]{{1,3}}{_COUNT} ?(?:days?|x)(?: ?/ ?| a | per )week",
    (
        rf"{_OFFICE}[^.;:\n]{{0,40}}? (?:at least |a minimum of |minimum |up to |about |for )*"
        rf"{_COUNT} ?(?:days?|times|x) ?(?:{_EACH_WEEK}|/week)"
    ),
    rf"{_COUNT}(?:x| days?)? ?/ ?week (?:in|at|from) [^.;\n]{{0,25}}?{_OFFICE}",
    rf"{_COUNT} days?(?: {_EACH_WEEK})? (?:of )?(?:remote(?:ly)?|(?:from|at) home|wfh|telework)\w*",
    rf"(?:work(?:ing)? )?{_AWAY} (?:up to )?{_COUNT} days?(?: {_EACH_WEEK})?",
    (
        rf"{_WEEKDAYS}(?:(?:,| and|,? or) {_WEEKDAYS})? (?:(?:working|work) )?"
        r"(?:from home|remote(?:ly)?)"
    ),
    rf"(?:(?:in|at|from) (?:the |our )?)?{_OFFICE} (?:at least |a minimum of |about )?[2-8]\d ?%",
    rf"{_OFFICE}[^.;:\n]{{0,20}}? {_WEEKDAYS}{_TO_WEEKDAY}",
    rf"(?:in|at) (?:the|our) {_OFFICE} (?:several|a few|some|multiple) {_TIMES_EACH}",
    rf"{_OFFICE} (?:several|a few) {_TIMES_EACH} week",
    rf"{_OFFICE} (?:approximately |about )?\W{{0,2}}\d{{1,2}}\W{{0,2}} ?{_DAYS_A_MONTH}",
    (
        rf"{_MIXED} (?:(?:your|their) (?:time|week) )?(?:of |between )[^.;\n]{{0,30}}?"
        rf"(?:{_THE_SITE}[^.;\n]{{0,30}}?{_THE_HOME}|{_THE_HOME}[^.;\n]{{0,30}}?{_THE_SITE})"
    ),
    r"(?:home|remote) and office[- ]based|office and (?:home|remote)[- ]based",
)
ONSITE_DAYS = any_of(
    rf"{_FIVE} ?{_DAYS}(?: {_EACH_WEEK}|/week)?,? {_AT_OFFICE}",
    rf"{_OFFICE}[^.;:\n]{{0,30}}? {_FIVE} ?(?:days?|x) ?(?:{_EACH_WEEK}|/week)",
)
HYBRID_WORDS = r"hybrid(?:[- ]remote(?:ly)?|[- ]flexible)?"

# Every word above holds one of these: the text around them is read.
TRIGGERS = (
    *("remote", "virtual", "hybrid", "onsite", "on-site", "on site", "office", "in person"),
    *("in-person", "headquarters", " hq", "from home", "at home", "home-", "-home", "home office"),
    *("home base", "home working", "their home", "your home", "a home", "own home", "anywhere"),
    *("wherever", "any corner", "wfh", "telecommut", "tele-", "telework", "in-store", "-based"),
    *("showroom", " hub", " based", "or office", "in home"),
)
# And the words of days one of these.
DAYS_TRIGGERS = (
    *("day", "times", "week", "split", "balance", "blend", "mix", "hybrid", "combin", "%"),
    *("home and office", "remote and office", "office and home", "office and remote"),
    BORDER + "x" + BORDER,
)
# Between two words of one choice: "on-site / remote", "remote, hybrid or in-office".
JOINTS = r"(?: ?(?:[/,|&]|\bor\b|\band/or\b|\band\b) ?| )+(?:(?:fully|100%|in|a|the) )*"
EITHER = r"/|\bor\b"

# --- the other choice of one who may be remote ---------------------------------------------------
# Behind "remote": the other choice is an office or a place.
AN_OFFICE = r"(?:offices?|headquarters|hq|hubs?|showrooms?|coworking|co-working)"
_GO_TO = (
    r"(?:(?:go|come|work|working|based|commute|on-?site) )?(?:from |in |at |out of |into |to )?"
)
OFFICE_BEHIND = any_of(
    (
        rf"(?:[^.;\n]|(?-i:U\.S\.)){{0,45}}?,? or {_GO_TO}"
        rf"(?:(?:our|the|one of|any of|an?|either)\b[^.;\n]{{0,45}}?)?\b{AN_OFFICE}\b"
    ),
    r"[^.;,\n]{0,20} or (?:an? )?(?:hybrid|on-?site|in[- ]office)\b",
    r",? or (?:in |from |at )?(?-i:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}, [A-Z]{2})\b",
    rf",? in our [^.;\n]{{0,30}}{AN_OFFICE},? or\b",
    r"[^\n]{0,120}\balso happy for it to (?:be )?based in\b",
)
# Before it: "Reno, NV, or remote", "San Francisco or fully remote".
# "Reno, NV / Remote", but not "USA / Remote": the name of a town, or its state behind a comma.
TOWN_BEFORE = r"(?-i:(?P<town>\p{Lu}[\p{L}.]+(?:[ -]\p{Lu}[\p{L}.]+){0,2})(?:, [A-Z]{2})? ?/ ?)\Z"
TOWN_BEHIND = r"(?-i: ?/ ?(?P<town>\p{Lu}[\p{L}.]+(?:[ -]\p{Lu}[\p{L}.]+){0,2})(?=$|[\n,;)|]))"
PLACE_BEFORE = r"(?:(?-i:\p{Lu}[\p{L}.]+)\)?|\boffices?),? or (?:100% |fully |US |work |be )*\Z"

# --- around them ---------------------------------------------------------------------------------
# In the singular: "remote positions" are those of the employer.
JOB = r"role|position|job|opportunity|post|vacancy|assignment|opening"
# No adjective stands before them: what follows is another statement.
_SMALL = (
    rf"{JOB}|the|an?|and|or|is|are|has|have|to|for|in|with|of|from|many|we|you|our|this|your|that"
    r"|within|at|on|as|will|may|can"
)
_JOB_ONE = r"(?:role|position|job|opportunity|post|vacancy|assignment|opening|work|successful \w+)"
_FULLY = r"(?:fully|100%|100 percent|completely|entirely|permanently|totally|strictly|solely)"
_SOFT = any_of(
    r"an?|the|to|be|being|on|in|for|of|with|at|as|from|also|not|either|only|both|and|that|you",
    r"work(?:s|ing|ed)?|operat(?:es|ing|ed)|performed|done|located|based|considered|classified|designated|segmented|posted|listed",
    r"perform(?:ed)?|conducted|available|open|offered|currently|primarily|mainly|mostly|largely",
    r"typically|generally|usually|full[- ]time|part[- ]time|permanent|salaried|exempt|w-?2",
    rf"contract|temporary|{_FULLY}|flexible|offering|offers|initially|well-qualified|qualified",
)
# "is based in Reno, on-site".
_WORDS = rf"(?:[\s,-]+(?:{_SOFT}))*(?: (?:based|located) in [^.;:\n]{{2,40}}, )?[\s,-]*(?:an? )?"
# "This role is", "the position will be based", "the work can be performed".
_IS = (
    r"(?:is|are|will be|would be|can be|may be|could be|might be|must be|has been|['’]s"
    r"|requires?|offers?|operates?|involves?|will|can|allows?(?: for)?|requiring|offering)"
)
# Right before the words, on the same line: the label of this place.
_OF_LABELS = (
    r"primary|work|working|job|employment|office|position|role|desired|preferred|additional"
)
_LABELED = (
    r"locations?|arrangements?|settings?|environment|types?|models?|sites?|set-?ups?|modes?"
    r"|conditions|styles?|status|schedule|form(?:at)?|hours"
)
_LABEL_WORDS = (
    rf"(?:(?:(?:{_OF_LABELS}) )*(?:{_LABELED})(?: type| details)?"
    r"|work ?place(?: type)?|where|base|based in|home base|work|office|remote\??|area\(s\))"
)
_LABEL = (
    rf"(?:^|[\n|•·;*.(/] ?|(?-i:(?<=\p{{Ll}}))(?=(?-i:\p{{Lu}})))\W{{0,6}}{_LABEL_WORDS}"
    rf"(?:/{_LABEL_WORDS})?(?:\(s\))?\s?(?:[:–=]|-(?!(?-i:[a-z]))|\n|\bis(?: either)?\b)\W{{0,6}}"
)
# What the label says before: a place, the type of employment, a zone.
_VALUE = r"(?:[\p{L}\p{M}\d’'&., /()\[+#|–-]{0,70}?[\s(\[,|/–-] ?)?"
_LINE_OPENS = r"(?:^|\n|[|•·●▪●*]|\.\s|:\s)[^\w\n]{0,6}"
_PLACES = r"(?-i:(?:\p{Lu}[\p{L}.’'-]*|of|the|and|or|&|in|US|USA|U\.S\.A?\.?|UK|EU|EMEA)[ ,/&–-]*)"
# How an employer calls itself.
_THEY = r"teams?|company|organi[sz]ation|employer|business|start-?up|workforce|firm"
_FILLERS = any_of(
    r"full[- ]time|part[- ]time|permanent|contract|exempt|salaried|w-?2|temporary|direct hire",
    r"regular|position|role|job|opportunity|employee|location|based|fully|100%|only|preferred",
    r"work(?:ing)? environment|environment|working|work|flexible|must reside in \w+",
)

_BESIDE = rf"(?:{_PLACES}|(?:{_FILLERS}))"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What stands right before and right behind the words, in their line.

    The greater strength decides: 5 the job's own line, 4 a sentence about it, 3 a word that needs
    no noun, 2 in passing, 1 a tag. `of` are the kinds that it holds for; `answer` is another than
    theirs.
    """

    name: str
    strength: int
    before: str = ""
    after: str = ""
    words: str = ""  # what the words themselves must be
    of: frozenset[WorkplaceKind] = frozenset(WorkplaceKind)
    answer: WorkplaceKind | None = None


_NO_SEAT = r"(?!based).*"
_REMOTE_ONLY, _REMOTE_OR_CHOICE = frozenset({REMOTE}), frozenset({REMOTE, CHOICE})
_ON_SITE = frozenset({ONSITE})
# "is acceptable", "considered", "candidates welcome": so is the site.
_OF_WORK = (
    r"(?: (?:and|or|&) (?:flexible|hybrid))?"
    r"(?:[- ](?:work|working|candidates?|applicants?|options?|employees?|location))?"
)
_ACCEPTED = (
    r"acceptable|accepted|considered|possible|optional|ok(?:ay)?|welcomed?|encouraged|negotiable"
    r"|eligible|permitted|allowed|available|candidates? (?:considered|welcome)"
)
_ALSO = (
    rf"{_OF_WORK}(?: (?:is|are|will be|would be|may be|can be|also|an?))*"
    rf"[\s,(-]+(?:also )?(?:{_ACCEPTED})\b| (?:is|as) an option\b"
    r"|[- ]work(?:ing)? option\b"
)
# "You will be able to", "the candidate is required to".
_HOLDER = (
    r"\b(?:you|candidates?|applicants?|incumbent|holder|individual|employee|hire)"
    r"(?:['’]ll| will| can| may| must| would| should| could| are| is| be| to)*"
)
_FREE_TO = (
    r"(?: (?:be )?(?:able|required|expected|free|based|working|have|the|flexibility|freedom"
    r"|option|allowed) ?)*"
)
# "must be willing to work", "enjoy working", "the freedom to".
_TO_WORK = (
    r"\b(?:(?:you|your|must|required|expected|need|freedom|flexibility|option|opportunity|enjoy|choose)"
    r"(?: \w+){0,2} to (?:be )?(?:working |work |based |come )?|enjoy (?:working )?|join us )"
)
_MUST = r"\bmust (?:be )?(?:willing to |able to )?(?:work )?"
SHAPES: tuple[Saying, ...] = (
    # "open to remote", "would consider remote candidates".
    Saying(
        name="open-to-remote",
        strength=5,
        before=(
            r"\bopen to (?:[\w-]+ ){0,6}|\b(?:consider|considering|accept|welcome)"
            r" (?:[\w-]+ ){0,2}"
            r"|\b(?:option|possibility|choose|choice|opt) (?:to|of) (?:be |work(?:ing)? )?"
        ),
        of=_REMOTE_OR_CHOICE,
        answer=CHOICE,
    ),
    # "An additional option is fully remote".
    Saying(
        name="open-to-remote",
        strength=5,
        before=(
            r"\b(?:option|alternative|possibility) is (?:(?:to )?(?:be|work)(?:ing)? )?"
            rf"(?:{_FULLY} )?"
        ),
        of=_REMOTE_OR_CHOICE,
        answer=CHOICE,
    ),
    # "Remote considered", "Remote Optional".
    Saying(name="remote-considered", strength=5, after=_ALSO, of=_REMOTE_OR_CHOICE, answer=CHOICE),
    # "Remote candidates in Ohio will receive full consideration": so will others.
    Saying(
        name="remote-considered",
        strength=5,
        after=r" (?:candidates|applicants)\b[^.\n]{0,70}\b(?:welcome|consider(?:ed|ation))\b",
        of=_REMOTE_OR_CHOICE,
        answer=CHOICE,
    ),
    # "The role may be remote".
    Saying(
        name="may-be-remote",
        strength=4,
        before=rf"\b{_JOB_ONE} (?:may|might|could|can) be (?:fully |100% )?",
        after=r"(?!ly)(?!-? ?based)",
        of=_REMOTE_ONLY,
        answer=CHOICE,
    ),
    # "Work Location Type: Hybrid", "Location: mid-West region, Remote".
    Saying(name="work-location", strength=5, before=_LABEL + _VALUE),
    # "This is a full-time remote role".
    Saying(
        name="this-job",
        strength=5,
        before=rf"\b(?:this|the|our) (?:[\w/-]+ ){{0,3}}?{_JOB_ONE}\W{{0,2}} ?{_IS}{_WORDS}",
        words=_NO_SEAT,
    ),
    Saying(
        name="this-is",
        strength=5,
        before=r"\b(?:this|it) (?:is|will be|would be)(?: an?)?(?:[\s,-]+(?!not\b)[\w%-]+){0,3} ",
        after=rf"(?:[-, /]+(?!(?:{JOB})\b)[\w-]+|[ ,-]*\([^)\n]{{1,40}}\)){{0,4}}[ -](?:{JOB})\b",
    ),
    # "The job is remote": any job.
    Saying(name="job-is", strength=4, before=rf"\b{_JOB_ONE} {_IS}{_WORDS}", words=_NO_SEAT),
    # "a remote, full-time position"; "a hybrid schedule".
    Saying(
        name="kind-of-job",
        strength=4,
        after=(rf"(?:-first)?(?:[-, /]+(?!(?:{_SMALL})\b)[\p{{L}}./&-]+){{0,3}}?[ -](?:{JOB})\b"),
    ),
    # "seeking a fully remote Staff Accountant".
    Saying(
        name="seeking",
        strength=4,
        before=(
            r"\b(?:seek|hir|look|recruit|search|need|add)(?:e|s|ing)?(?: for)? (?:an?|our next) "
            r"(?:[\w,-]+ ){0,4}"
        ),
    ),
    # "from any of our offices or remotely".
    Saying(
        name="office-or-remote",
        strength=4,
        before=rf"\b{AN_OFFICE}\b[^.;\n]{{0,40}},? or (?:work )?(?:fully |100% )?",
        of=frozenset({CHOICE}),
    ),
    Saying(name="office-or-remote", strength=4, after=OFFICE_BEHIND, of=frozenset({CHOICE})),
    Saying(
        name="office-or-remote",
        strength=4,
        before=r"\b(?:based|located) in [^.;\n]{2,40},? or (?:fully |100% )?",
        of=frozenset({CHOICE}),
    ),
    # "choose between in office, remote, or hybrid".
    Saying(
        name="choose",
        strength=4,
        before=r"\b(?:choose|choice|choosing|option|options)\b[^.;\n]{0,30}",
        of=frozenset({CHOICE}),
    ),
    Saying(
        name="kind-of-schedule",
        strength=3,
        after=(
            r"[- ](?:(?:work|working|flexible|remote|office)[- ])*(?:schedules?|arrangements?"
            r"|set-?ups?|basis|models?|capacity|(?:work(?:ing|place)?|office)? ?environment"
            r"|work(?:ing|place)?)\b"
        ),
        of=frozenset({HYBRID}),
    ),
    # "You will work remotely", "candidates can work from home".
    Saying(
        name="holder-works",
        strength=4,
        before=rf"{_HOLDER}{_FREE_TO}{_WORDS}",
        words=_NO_SEAT,
    ),
    Saying(
        name="holder-works",
        strength=4,
        before=rf"(?:{_TO_WORK}|{_MUST})(?:{_FULLY} )?",
    ),
    # "You will be based in our Reno office".
    Saying(
        name="based-at-office",
        strength=3,
        before=(
            rf"\b(?:you|post-?holders?|candidate|{_JOB_ONE})(?:['’]ll| will| is| are| be| currently"
            r"| primarily)* "
        ),
        words=r"based\b.*",
        of=_ON_SITE,
    ),
    # "As an on-site seller, you will".
    Saying(
        name="holder-works",
        strength=4,
        before=r"\bas an? (?:fully )?",
        after=r" (?:[\w/&-]+ ){0,4}[\w/&-]+,? you\b",
    ),
    # "Remote", "USA (Remote)", "Full-time; remote" as a line or a part between bars.
    Saying(
        name="line",
        strength=4,
        before=rf"(?:^|\n|[|•·●▪;])[^\w\n#]{{0,4}}(?:{_BESIDE}[ ,;:/(–-]*){{0,6}}",
        after=rf"(?:[ ,;:/()–-]+{_BESIDE}){{0,8}}[ .)*]*(?:$|\n|[|•·●▪])",
    ),
    # "Remote in North America.", "Hybrid: Mondays at home".
    Saying(
        name="line-head",
        strength=4,
        before=rf"{_LINE_OPENS}(?:{_FULLY} |(?-i:US|USA) )?",
        after=(
            r"(?:-first)?(?: role)?"
            r"(?: (?:in|within|across|from|with|until|based|anywhere|full[- ]time)\b"
            r"| work(?=\s*(?:$|[\n.,;(–-]))"
            r"|,? (?-i:\p{Lu})|:| ?[–(-]|,? must|\.(?=\s|$)|,? (?:or|and) | (?:three|two|\d) )"
        ),
    ),
    # "fully remote" needs no noun.
    Saying(
        name="fully",
        strength=3,
        before=rf"\b(?:{_FULLY}|full)[- ]",
        after=rf"(?!(?:[- ,]+[\w-]+){{0,2}}[ -](?:{_THEY})\b)",
        of=_REMOTE_OR_CHOICE,
    ),
    Saying(name="fully", strength=3, after=r" ?[-,(]? ?(?:100 ?%|full[- ]time)", of=_ON_SITE),
    Saying(
        name="remote-in",
        strength=3,
        after=r" (?:full[- ]time )?(?:in|within|across|from|anywhere in|from anywhere in)"
        r" (?:the )?(?-i:\p{Lu})",
        of=_REMOTE_OR_CHOICE,
    ),
    # "Work wherever you feel productive": said to the holder.
    Saying(
        name="told",
        strength=3,
        before=rf"\b{_JOB_ONE},? ",
        words=r"work(?:ing)?\b.*",
        of=_REMOTE_ONLY,
    ),
    Saying(name="told", strength=3, before=_LINE_OPENS, words=r"work\b.*", of=_REMOTE_OR_CHOICE),
    Saying(
        name="told",
        strength=3,
        after=r" (?:that )?you(?:['’]d)? (?:want|like|choose|please|prefer|wish|are|feel)\b",
        words=r"work\b.*",
        of=_REMOTE_ONLY,
    ),
    # A rule without exception (guide D45): "a fully remote team", "join our remote team".
    Saying(
        name="all-remote",
        strength=2,
        before=rf"(?:\b{_FULLY}|\ball)[- ]",
        after=rf"(?:[- ,]+[\w-]+){{0,2}}[ -](?:{_THEY})\b",
        of=_REMOTE_ONLY,
    ),
    Saying(
        name="all-remote",
        strength=2,
        before=(
            r"\b(?:(?:join|joining|part of) (?:an?|our) (?:[\w-]+ )?"
            r"|we(?:['’]re| are)(?: currently)? an? (?:[\w-]+ )?)"
        ),
        after=r"[ ,-]+(?!first|friendly)(?:[\w-]+ )?(?:team|environment)\b",
        of=_REMOTE_ONLY,
    ),
    Saying(
        name="all-remote",
        strength=2,
        before=(
            rf"\ball (?:of )?(?:our |these )?(?:[\w-]+ )?(?:{JOB})s"
            r"(?: (?:at|with|within) [^.;\n]{2,30}?)? are "
            rf"(?:[\w-]+(?: and|,) )?(?:{_FULLY} )?"
        ),
    ),
    # "A group that telecommutes from all over the US", "our team works remotely across Europe".
    Saying(
        name="all-remote",
        strength=2,
        before=(
            r"\b(?:team|group|company)(?:,? (?:that|who|which))?(?: (?:is|are|all|works?"
            r"|working|collaborates?|operates?))* "
        ),
        after=r",? (?:from )?(?:all over|around|across|throughout) (?:the )?",
        of=_REMOTE_ONLY,
    ),
    Saying(
        name="in-passing",
        strength=2,
        before=r"\b(?:work|collaborat)\w*[^.;\n]{0,50} in an? (?:[\w, -]+ )?",
        after=r" (?:[\w-]+ )?(?:environment|setting)\b",
        of=_REMOTE_ONLY,
    ),
)

# A part of the week is a statement by itself.
DAYS = Saying(name="days-in-office", strength=5)
# Counts if no sentence differs (guide D45).
TAG = Saying(name="tag", strength=1, before=r"(?:#\s?l[i1][- ]?|\bl[i1]-)(?:\w+-)?|#")
# The job's own lines: what stands around them says nothing of them.
OWN_LINES = frozenset({"work-location", "line", "line-head", "tag"})
# "Sales Manager (Remote)", "Director - Hybrid"; "Remote Sensing", "Hybrid Cloud" are trades.
_TRADES = (
    r"sens|monitor|access|support|care|patient|deposit|site|sales support|work force"
    r"|infrastructure|learning|health|desktop"
)
IN_TITLE = any_of(
    (
        r"(?:remote|home[- ]based|work from home|wfh)(?:ly)?(?:[- ]based)?\b"
        rf"(?![- ](?:{_TRADES}))"
    ),
    r"(?:hybrid|on-?site|virtual|in[- ]office|in[- ]person)(?=\s*(?:$|\n|[)\],|/–-]))",
    r"(?:hybrid|on-?site) (?:role|position|job|or|remote)",
)
