"""What takes a word for the workplace away from this job (guide D45). A pure table.

The shared concerns do most of it (other people, a denial, a perk of some weeks, a condition, a
trait); these rows know the words that make a workplace word the name of something else, and how an
employer describes itself. `kinds` are the shapes for which a row holds.
"""

from __future__ import annotations

from postings.parsing.document.assertion_subjects import PEOPLE, TEAMS
from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, objections, outside_the_job
from postings.parsing.matching.alternatives import any_of
from postings.parsing.types import Owner

# Said of the employer in any sentence; the shapes of the job itself are stronger.
_LOOSE = frozenset(
    {
        *("kind-of-schedule", "fully", "in-passing", "remote-in", "line", "line-head"),
        *("holder-works", "told"),
    }
)
_OF_THE_JOB = frozenset({"job-is", "this-job", "this-is", "kind-of-job", "seeking"})
_LEADS = (
    r"(?:manag|supervis|overse|hir|engag|motivat)(?:e|es|ing|eing)"
    r"|(?:lead|coach|train|mentor|recruit|support|develop|build|direct|work)(?:s|ing)?"
)
_TOOLS = (
    r"access|sens\w+|desktop|monitor\w*|control|diagnos\w+|server|devices?|cloud|vehicles?|systems?"
    r"|apps?|infrastructure|integration|learning|deposit|procedure|identity|data|mobile|sites?"
)
_MEETINGS = any_of(
    r"meetings?|events?|training|interviews?|support|visits?|sessions?|presentations?|demos?",
    r"collaboration|gatherings?|onboarding|assistance|selling|sales calls?|classes|fitness|gym",
    r"parking|lunch\w*|snacks?|cafe\w*|meals?|health|childcare|medical|leadership|management",
)
_AT_THE_SITE = (
    r"gyms?|fitness|child ?care|day ?care|cafe\w*|restaurants?|clinics?|parking|laundry|massages?"
    r"|chefs?|baristas?|wellness|pharmacy|dining|showers|nursery"
)
_MONEY = (
    r"stipends?|allowances?|budgets?|set-?up|equipment|reimburs\w+|credits?|bonus\w*|furnit\w+"
    r"|expenses?|perks?|benefits?|support|assistance|kit|subsid\w+"
)
_SERVED = (
    r"patients?|communit\w+|customers?|clients?|users?|areas?|locations|villages?|markets?|world"
    r"|capabilit\w+|solutions?|services?|offices?\b(?! environment)"
)
_WAYS = any_of(
    r"compan(?:y|ies)|organi[sz]ations?|employers?|business(?:es)?|cultures?|firms?|start-?ups?",
    r"workforces?|workplaces?|communit(?:y|ies)|philosophy|polic(?:y|ies)|approach|mindset",
    r"opportunities|information|tech\w*|group",
)
# "We", or a name: "Alder Mills embraces a hybrid model".
_EMPLOYER = (
    r"(?:we|company|organi[sz]ation|employer|firm|(?-i:(?!There|This|It|You)\p{Lu}[\p{L}&]+))"
    r"(?:['’](?:re|ve))?"
)
_HAS = (
    r"(?:are|is|have|has|offer|operate|embrace|support|provide|use|utilize|follow|maintain"
    r"|believe in|promote|encourage|foster|work)s?"
)
_WE = rf"\b{_EMPLOYER} (?:currently |also |proudly )?{_HAS}\b[^.;\n]{{0,50}}"

OBJECTIONS: tuple[Objection, ...] = (
    *objections(
        "thing",
        "names a tool, a meeting or money, no way to work",
        Concern.THING,
        after=rf"[- ]?(?:-first )?(?:[\w/]+ )?(?:{_TOOLS}|{_MEETINGS}|{_MONEY}|{_SERVED})\b",
        unless=r"⟦work[^⟧]*offices?⟧",
        kinds=_LOOSE | _OF_THE_JOB,
    ),
    *objections(
        "thing",
        "names a tool, a meeting or money, no way to work",
        Concern.THING,
        within=r"⟦(?:virtual|in[- ]person)",
        kinds=_LOOSE - {"line"} | {"all-remote"},
    ),
    # "Onsite HQ (Utah) child care center": what stands at the site.
    *objections(
        "thing",
        "names what the site has, no way to work",
        Concern.THING,
        within=rf"⟦on-?site⟧[^.;:\n⟦⟧]{{0,30}}\b(?:{_AT_THE_SITE})\b",
        kinds=_LOOSE,
    ),
    # "Automatic, manual or hybrid models" are engines.
    Objection(
        rule="thing",
        reason="names a kind of engine or plant, no way to work",
        concern=Concern.THING,
        before=(
            r"\b(?:automatic|manual|electric|gas|diesel|gasoline|plug-in|vehicles?|engines?|cars?)"
            r"\b[^.;\n]{0,20}"
        ),
        kinds=_LOOSE,
    ),
    # In small letters: "a remote Staff Accountant" is the job.
    *objections(
        "other-people",
        "said of other people",
        Concern.STAFF,
        after=rf"(?-i:(?:-first)? (?:[\w-]+ )?(?:{PEOPLE}|{TEAMS})\b(?! member))",
        kinds=_LOOSE | _OF_THE_JOB,
    ),
    *objections(
        "other-people",
        "said of other people",
        Concern.STAFF,
        before=rf"\b(?:{_LEADS})(?: and (?:{_LEADS}))?(?: with)? (?:[\w-]+ ){{0,3}}",
        kinds=frozenset({"all-remote"}),
    ),
    *objections(
        "employers-way",
        "how the employer describes itself",
        Concern.POLICY,
        after=(
            r"[- ]?(?:first|friendly|only|work(?:ing)?)?[-,]?"
            r"(?: (?!(?:as|in|with|for|at)\b)[\w-]+){0,2}?"
            rf" (?:{_WAYS})\b"
        ),
        kinds=_LOOSE,
    ),
    # "Remote-first, paid time off": without a noun of the job it is the employer (guide D45).
    *objections(
        "employers-way",
        "how the employer describes itself",
        Concern.POLICY,
        after=r"[- ]first(?:[,;]| and\b)",
        kinds=_LOOSE,
    ),
    *objections(
        "employers-way",
        "how the employer describes itself",
        Concern.POLICY,
        within=r"⟦(?!hybrid)[^⟧]*⟧[- ]?(?:friendly|(?:work |working )?(?:flexibility|options))",
        kinds=_LOOSE,
    ),
    *objections(
        "employers-way",
        "how the employer describes itself",
        Concern.POLICY,
        before=_WE,
        kinds=frozenset({"kind-of-schedule"}),
    ),
    # "Flex days (three in the office) for employees of our Ohio site"; "employees generally".
    *objections(
        "other-people",
        "said of other people",
        Concern.STAFF,
        after=rf"[^.;\n]{{0,60}}\bfor (?:those|{PEOPLE})\b",
        kinds=frozenset({"days-in-office"}),
    ),
    *objections(
        "exceptions",
        "a rule with exceptions",
        Concern.POLICY,
        within=r"\b(?:generally|by default|most of us|in most cases|as a rule)\b[^⟦]{0,90}⟦",
        kinds=frozenset({"days-in-office", "kind-of-schedule"}),
    ),
    # "Remote: No".
    *objections(
        "denial",
        "denied",
        Concern.DENIAL,
        after=r"(?: work(?:ing)?)?(?: option| eligible)?\W{0,3}[?:=–-]\W{0,3}no(?:ne|t)?\b",
    ),
    *objections(
        "limited",
        "only for some of the time",
        Concern.LIMITED,
        before=r"\b(?:some|limited|partial(?:ly)?|partly|minimal) ",
    ),
    *outside_the_job(Owner.EEO),
)
# What refuses a sentence; the job's own line, its title and its tags say it whatever is around.
IN_SENTENCES = frozenset(
    {
        Concern.STAFF,
        Concern.CUSTOMERS,
        Concern.HISTORY,
        Concern.RECORD,
        Concern.LIMITED,
        Concern.CONDITION,
        Concern.TRAIT,
        Concern.PAST,
        Concern.LATER,
        Concern.OPTION,
        Concern.POLICY,
        Concern.NOTICE,
        Concern.DENIAL,
    }
)
# A part of the week may hang on the needs of the business: it is stated all the same.
OF_DAYS = IN_SENTENCES - {Concern.CONDITION, Concern.TRAIT, Concern.LIMITED}
IN_LINES = frozenset({Concern.DENIAL, Concern.LATER, Concern.LIMITED})
