"""The words behind which a place of work begins: labels, "based in", "to join us in". A table."""

from __future__ import annotations

_ALONE = r"(?:primary |job |work |office |base |employment |based )?locations?(?: details| city)?"
_WORD = (
    r"(?:(?:primary |job |work |office |base |employment |based )?(?:locations?|"
    r"site)(?: details| city)?|"
    r"work (?:arrangement|setting|model|place|type)|workplace(?: type)?|where|base|based in|"
    r"home base|duty station|city)"
)
_JOB = (
    r"(?:role|position|post|posts|job|opportunity|vacancy|candidates?|individuals?|you|holder|"
    r"team member|service|it|"
    r"applicants?|must|be|are|currently|remote|primarily|someone|manager|executive|"
    r"representative)"
)
# A label may name the way to work before the place: "Work arrangement: hybrid, Reno".
_WAY = (
    r"(?:remote,? or |(?:hybrid|on-?site|in[- ]person|in[- ]office)(?:,| in| at| from|:| -| –|"
    r"\s?[|/]) ?)?"
)
_HOME = (
    r"(?:offices?|headquarters|hq|corporate offices?|head office|campus|facility|plant|branch|"
    r"center)"
)
# Name, whether an unknown name may be a city, pattern whose end is where a place begins. A label or
# a statement about the job goes before the employer's own place, which counts only alone.
RULES: tuple[tuple[str, bool, str], ...] = (
    ("location-label", True, rf"(?m)^[\W_]{{0,8}}{_WORD}[\s*_]{{0,4}}[:•–-][\s*_]{{0,5}}{_WAY}"),
    (
        "location-label",
        True,
        rf"(?m)^[\W_]{{0,8}}{_ALONE}[*_ ]{{0,4}}:?[*_ ]{{0,4}}(?:\n[\W_]{{0,6}}| (?-i:(?=[A-Z])))",
    ),
    ("location-label", False, r"(?<=[\s.])(?-i:L(?:ocation|OCATION))s?\s?:\s?"),
    (
        "work-location",
        False,
        (
            r"\b(?:hybrid remote|hybrid|remote|on-?site|in[- ]person)(?: role| position| schedule|"
            r" work)?(?: in| from|:) (?:our |the )?"
        ),
    ),
    ("hybrid-place", False, r"(?:(?m:^)|(?<=[.:;|•\n] ))hybrid(?:,| -| –|\s?[|/]) ?"),
    (
        "based-in",
        False,
        (
            rf"\b{_JOB}\b[^.\n;]{{0,60}}?\b(?:based|located|situated|sits|reside|residing|live|"
            r"living)(?: remotely)?,? (?:in or near|in|at|near|within|out of|"
            r"around)(?: either of| one of)?(?: our| the)?(?: offices? in)? "
        ),
    ),
    (
        "based-here",
        False,
        r"(?m)^[\W_]{0,6}(?:this (?:role|position) is )?(?:based|located) (?:in|near|at) (?:our )?",
    ),
    (
        "work-in",
        False,
        (
            r"\b(?:to work (?:at|in|from)|working opportunities|"
            r"to join (?:our|the|their))\b[^.\n,]{0,50}? (?:in|within) (?:our )?"
        ),
    ),
    (
        "work-in",
        True,
        r"\bout of our (?=[^.\n]{2,40}\boffice)|\bcover (?:both )?the (?=[^.\n]{2,50}\bbranch)",
    ),
    (
        "based-at-office",
        False,
        (
            r"\b(?:role|position|job|opportunity|you|holder) (?:is|will be|"
            r"are) (?:currently )?(?:based|located|situated) (?:at|in|out of) (?:our|"
            rf"the) (?:[\w-]+ ){{0,2}}{_HOME}(?: located)? in "
        ),
    ),
    (
        "job-sits",
        False,
        r"\bthe (?:job|role|position) (?:sits|is|can be|may be) (?:either )?in ",
    ),
    ("choice-of-places", False, r"\bmay that be (?:in )?|\bor from our headquarters in "),
)
