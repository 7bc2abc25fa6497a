"""Words that say how much a requirement is asked for (guide G7). A pure table, one row a cue.

`direction` says which side of the cue it governs: "MBA preferred" governs what stands before it,
"preferably in healthcare" only what follows, so the years before it stay required. A pseudo-cue
looks like a cue and is none ("preferred provider", "critical thinking"): it hides the cues in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from postings.guide.numbers import number_words


class Category(StrEnum):
    PREFERRED = "preferred"
    REQUIRED = "required"
    # What is "not required" is spoken of, hence preferred (guide G7).
    NOT_REQUIRED = "not_required"
    PSEUDO = "pseudo"


class Direction(StrEnum):
    BEFORE = "before"
    AFTER = "after"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """`pattern` is matched case-blind at word borders."""

    pattern: str
    category: Category
    direction: Direction = Direction.BOTH


def _cues(category: Category, direction: Direction, *patterns: str) -> tuple[Cue, ...]:
    return tuple(Cue(pattern=p, category=category, direction=direction) for p in patterns)


# A word that can follow "preferred" when it closes a statement; any other word makes it an
# adjective of what follows ("preferred knowledge of SQL").
CLOSING = (
    r"(?=\s*(?:$|[.,;:!?()\[\]/–—-]|\b(?:but|and|or|in|for|by|with|over|to|at|as|when|if"
    r"|though|although|not|from|is|are|on|depending|however|plus|within|because|while|where"
    r"|given|due)\b))"
)

# The order is that of priority: what an earlier row covers, no later row reads again.
CUES: tuple[Cue, ...] = (
    *_cues(
        Category.PSEUDO,
        Direction.BOTH,
        (
            # "Preferred vendor" is a title, no wish.
            r"preferred (?:provider|partner|vendor|supplier|stock|pronoun|name|method|location"
            r"|lender|carrier|network|status|customer|client)s?"
        ),
        # "3 plus years", "ten-plus years": a number, no wish.
        rf"(?:\d{{1,3}}|{number_words(*range(1, 11), 15, 20)})[- ]plus",
        # Skills and duties that borrow a cue's word.
        r"critical[- ]thinking|critical thinker|(?:mission|business)[- ]critical",
        r"essential (?:functions?|duties|duty|job|services|part|role|workers?)",
        # "Customer needs" asks nothing of the candidate.
        r"(?:customer|client|business|company|market|user|people|their|our|your|all|the) needs?",
        (
            # "As needed" limits a duty; "required to lift" asks for no experience or credential.
            r"as (?:required|needed|desired)|when (?:required|needed)"
            r"|where (?:required|needed)"
            r"|if (?:required|needed|desired)|required by law"
            r"|required to (?:sit|stand|walk|lift|use)"
        ),
        # "The ideal candidate will have" is ordinary prose: required (guide G7).
        r"ideal (?:candidates?|applicants?|person|individual|hire|opportunity|role|career)",
        (
            # "Veterans are encouraged to apply" wishes for nothing.
            r"encouraged to apply"
            r"|desired (?:results?|outcomes?|goals?|state|impact)"
            r"|(?:highly|most) valued (?:customers?|clients?|partners?)"
        ),
        # "Minimum wage" is pay, "optional insurance" a benefit.
        r"minimum (?:wage|payment|balance)|optional (?:benefits?|insurance|coverage)",
        (
            # "Sign-on bonus", "bonus plan": pay, but "a bonus" alone is a wish.
            r"bonus (?:pay|plan|program|structure|potential|eligible|opportunit\w{1,4}|scheme)"
            r"|(?:annual|sign(?:ing)?[- ]on|quarterly|performance|cash) bonus(?:es)?"
        ),
    ),
    *_cues(
        # Before "required" is read: "is not strictly required" has that word in it.
        Category.NOT_REQUIRED,
        Direction.BEFORE,
        r"(?:is|are|be)?(?: ?n['’]t| not) (?:strictly |absolutely |necessarily )?"
        r"(?:required|mandatory|necessary|needed|essential|a must|a requirement)",
        r"(?:not|never) (?:required|mandatory|necessary|needed|essential)",
        r"unnecessary",
    ),
    *_cues(
        Category.PREFERRED,
        Direction.AFTER,
        # "Preferably in healthcare": what stands before stays required.
        r"preferably|preferentially|ideally|optionally",
        (
            # "Preference will be given to 5 years", "we would prefer a degree".
            r"preference (?:will be |is |may be )?(?:given )?(?:to|for)"
            r"|(?:we|would|strongly|will|do) prefer|prefers|preferring"
            r"|prefer(?= (?:an?|the|those|to have|candidates|someone|experience|minimum|at least)"
            r"\b)"
        ),
        # "Preferred candidates are those with 5 years": the list stands behind.
        r"(?:preferred|desired|ideal)(?: \w+){0,2} (?:include|includes|is|are)\b",
        (
            # "Helpful if you have 5 years": an "if" behind turns the cue around.
            r"(?:preferable|desirable|advantageous|beneficial|helpful) (?:that|if|to have"
            r"|to hold|for (?:applicants?|candidates?|you)\b)"
        ),
        # "It's a plus if you have 5 years", but "SQL is a plus" looks back.
        r"(?:a|an|definite|big|huge) (?:plus|bonus|asset|advantage) (?:if|to have)",
        r"(?:bonus|extra|brownie) points? (?:if|for)|bonus if|even better if",
        # With its colon it is a label of what follows.
        r"nice[- ]to[- ]haves?(?::|(?!" + CLOSING[3:] + r")",
        # "Preferred knowledge of SQL": an adjective, so the years before it stay required.
        r"(?:highly |strongly |most )?(?:preferred|desired|desirable|ideal)(?!" + CLOSING[3:],
    ),
    *_cues(
        Category.PREFERRED,
        Direction.BEFORE,
        # "A degree is highly preferred", "SQL preferred in retail".
        r"(?:highly |strongly |much |also |greatly |is |are |would be )*"
        r"(?:preferred|preferable|preferential|desired|desirable|advantageous|helpful|beneficial)"
        + CLOSING,
        r"(?:(?:is|are|be|would be|most) )?ideal" + CLOSING,
        # With an adverb or verb only: "valued member of the team" is none.
        r"(?:highly|strongly|is|are|be|also) (?:encouraged|valued|appreciated|welcomed?)",
        # "5 years are highly regarded".
        r"(?:is|are|be) (?:also )?(?:highly|well|favou?rably) regarded",
        # "5 years of sales valued." at the end, not "valued customers".
        r"(?:valued|appreciated)(?=\s*(?:$|[.,;)]))",
        # "5 years will be considered".
        r"(?:will|may|might|can)(?: also)? be (?:considered|valued|helpful|useful)",
        # "A great benefit", but not "a benefit package": that is one of the employer's.
        r"(?:a|an|definite|big|huge|real|strong|major|added|distinct|is|are|considered|great) "
        r"(?:plus|bonus|asset|advantage|benefit)(?:es)?(?! (?:pay|plan|package|program))",
        # "An MBA, plus." closes the sentence; "plus" before more words is "and".
        r"pluse?s?(?=\s*[.!)]|\s*$)",
        # "An MBA would be great".
        r"would be (?:great|nice|good|useful|ideal|an? \w+ plus)",
        r"(?:nice|good|great)[- ]to[- ]haves?",
        (
            # "An MBA is a clear differentiator", "SQL optional".
            r"(?:clear|key|real|big) differentiator|bonus points?|an advantage"
            r"|a strong advantage|optional|of benefit"
        ),
        # "A degree, not a deal-breaker": a wish, for it is spoken of at all.
        r"not (?:a )?(?:must|requirement|deal[- ]?breaker)",
    ),
    *_cues(
        Category.REQUIRED,
        Direction.BOTH,
        # A cue of requirement reaches both ways: "required: a degree", "a degree is required".
        r"required|requires?|requirement|req['’]?d|requisite|prerequisite",
        r"must(?:[- ]haves?)?|mandatory|essential|critical|imperative|necessary|non[- ]negotiable",
        # Bounds of a number demand as well: "no fewer than 4 years".
        r"need(?:ed|s)?|at least|minimum|min\.?|(?:no|not) (?:less|fewer) than",
    ),
)
