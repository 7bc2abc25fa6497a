"""Words around a degree by which nobody is asked for it (guide 7): a benefit, a study, others'.

What stands right before the degree in its statement, or right behind it. A pure table; the first
row that holds gives the reason.
"""

from __future__ import annotations

from postings.parsing.document.assertion_table import Concern
from postings.parsing.document.objections import Objection, objections
from postings.parsing.matching.alternatives import any_of

# "Pursuing a degree": a student, for whom the job is.
_UNDER_WAY = (
    r"pursu(?:e|ing)|enroll?ed|working (?:on|towards?)|studying (?:for|towards?)"
    r"|complet(?:e|ing) (?:your|their)"
    r"|earn(?:ing)? (?:your|their|an?)"
    r"|toward(?:s)? (?:your|their|an?)"
)
# "Our scientists hold PhDs": theirs, not asked of the candidate.
_COLLEAGUES = (
    r"teams?|staff|founders?|employees|customers|clients|colleagues|members|experts"
    r"|scientists|engineers|people"
)
OBJECTIONS: tuple[Objection, ...] = (
    *objections(
        "indifferent",
        "said not to matter",
        Concern.DENIAL,
        before=any_of(
            (
                # "We don't care if you have a degree", "do not care about your degree".
                r"(?:don['’]?t|do not|doesn['’]?t|not) care (?:if|whether|about"
                r"|what)\b[^.;]{0,40}$"
            ),
            (
                # Right before the degree: "regardless of your college degree"; four words between.
                r"\b(?:regardless of|irrespective of|whether or not|with or without|more than"
                r"|rather than)(?: you(?:r| have))?(?: [\w’'-]+){0,4} $"
            ),
        ),
    ),
    *objections(
        "instead",
        "names the degree that something else stands for",
        Concern.CONDITION,
        before=(
            # "15 years in lieu of a degree", "experience equivalent to a bachelor's degree".
            r"\b(?:in lieu of|in place of|instead of|substitut\w+ (?:for )?|without|if no"
            r"|equivalent to|equivalent of)(?: (?:an?|the|such|any|your|this))?"
            r"(?: [\w’'-]+){0,2} ?$"
        ),
    ),
    *objections(
        "student",
        "a study under way is eligibility or a benefit, not an education",
        Concern.LATER,
        # "Pursuing or holding a degree" asks for one: "or" leaves the choice.
        before=rf"\b(?:{_UNDER_WAY})\b(?! (?:or|and) )[^.;,]{{0,40}}$",
    ),
    *objections(
        "study-benefit",
        "a benefit pays for the study",
        Concern.GIFT,
        before=any_of(
            (
                # Guide 7: not tuition benefits ("Tuition help for any Master's degree").
                r"\b(?:tuition|scholarships?|reimburs\w+|student loans?|bursar\w+"
                r"|sponsor(?:ed|ship))\b[^.;]{0,80}$"
            ),
            r"\b(?:help|support|pay for)\w* (?:you|your|employees|staff)\b[^.;]{0,60}$",
        ),
        # The other way around: "Bachelor's degree, tuition is paid for by us".
        after=r"^[^.;]{0,50}\b(?:tuition|reimburs\w+|scholarships?|paid for by|sponsored by)\b",
    ),
    *objections(
        "others",
        "the degree of others",
        Concern.STAFF,
        before=any_of(
            (
                rf"\b(?:our|their) (?:[\w-]+ ){{0,3}}(?:{_COLLEAGUES})\b"
                # Not "our team requires a degree": the team asks the candidate for it.
                r"(?![^.;]*\b(?:requires?|looking|seek\w*|you)\b)[^.;]{0,80}$"
            ),
            # "A group of PhDs", "founded by two friends with an MBA".
            r"\b(?:team|group|founded|led) (?:of|by)\b[^.;]{0,60}$",
        ),
    ),
    *objections(
        "pay-ladder",
        "pay by degree, not a requirement",
        Concern.THING,
        # "Bachelor's degree: $70,000": a step of the pay scale.
        after=r"^[^.;\n]{0,30}[:–—-]\s?[$£€]\s?\d",
    ),
)
