"""The words behind which a place of work begins: labels, "based in", "to join us in". A table."""

from __future__ import annotations

# "Location" on a line of its own, with the place on the next.
_ALONE = r"(?:primary |job |work |office |base |employment |based )?locations?(?: details| city)?"
# "Work location", "Duty station", "Where": labels in front of a colon or a dash.
_WORD = (
    r"(?:(?:primary |job |work |office |base |employment |based )?(?:locations?|"
    r"site)(?: details| city)?|"
    r"work (?:arrangement|setting|model|place|type)|workplace(?: type)?|where|base|based in|"
    r"home base|duty station|city)"
)
# Who is "based in Reno" for the sake of the job; "our clients are based in" is another's.
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
# An employer's house may stand between: "based at our headquarters in Salem".
_HOME = (
    r"(?:offices?|headquarters|hq|corporate offices?|head office|campus|facility|plant|branch|"
    r"center)"
)
# Name, whether an unknown name may be a city, pattern whose end is where a place begins. A label or
# a statement about the job goes before the employer's own place, which counts only alone.
RULES: tuple[tuple[str, bool, str], ...] = (
    # "Location: Norfolk, VA": behind a label a town of no table is one, too.
    ("location-label", True, rf"(?m)^[\W_]{{0,8}}{_WORD}[\s*_]{{0,4}}[:•–-][\s*_]{{0,5}}{_WAY}"),
    # Without a colon, a new line or a capital must show that a value follows.
    (
        "location-label",
        True,
        rf"(?m)^[\W_]{{0,8}}{_ALONE}[*_ ]{{0,4}}:?[*_ ]{{0,4}}(?:\n[\W_]{{0,6}}| (?-i:(?=[A-Z])))",
    ),
    # "... full-time. Location: Reno": a label within a line, written as one.
    ("location-label", False, r"(?<=[\s.])(?-i:L(?:ocation|OCATION))s?\s?:\s?"),
    # "Hybrid schedule from the Omaha office".
    (
        "work-location",
        False,
        (
            r"\b(?:hybrid remote|hybrid|remote|on-?site|in[- ]person)(?: role| position| schedule|"
            r" work)?(?: in| from|:) (?:our |the )?"
        ),
    ),
    # "Hybrid, Bend, Oregon": only at the head of a line or a sentence.
    ("hybrid-place", False, r"(?:(?m:^)|(?<=[.:;|•\n] ))hybrid(?:,| -| –|\s?[|/]) ?"),
    # "This role is based in Reno", "you reside near Bend": within one clause.
    (
        "based-in",
        False,
        (
            rf"\b{_JOB}\b[^.\n;]{{0,60}}?\b(?:based|located|situated|sits|reside|residing|live|"
            r"living)(?: remotely)?,? (?:in or near|in|at|near|within|out of|"
            r"around)(?: either of| one of)?(?: our| the)?(?: offices? in)? "
        ),
    ),
    # "Based in Reno": a line that leaves the job out.
    (
        "based-here",
        False,
        r"(?m)^[\W_]{0,6}(?:this (?:role|position) is )?(?:based|located) (?:in|near|at) (?:our )?",
    ),
    # "We want you to join our team in the vibrant city of Bend".
    (
        "work-in",
        False,
        (
            r"\b(?:to work (?:at|in|from)|working opportunities|"
            r"to join (?:our|the|their))\b[^.\n,]{0,50}? (?:in|within) (?:our )?"
        ),
    ),
    # "out of our Boise office", "cover both the Leeds and the Derby branch".
    (
        "work-in",
        True,
        r"\bout of our (?=[^.\n]{2,40}\boffice)|\bcover (?:both )?the (?=[^.\n]{2,50}\bbranch)",
    ),
    # "based at our headquarters in Salem": here the seat is the place of work.
    (
        "based-at-office",
        False,
        (
            r"\b(?:role|position|job|opportunity|you|holder) (?:is|will be|"
            r"are) (?:currently )?(?:based|located|situated) (?:at|in|out of) (?:our|"
            rf"the) (?:[\w-]+ ){{0,2}}{_HOME}(?: located)? in "
        ),
    ),
    # "The job sits in Duluth or in Fargo".
    (
        "job-sits",
        False,
        r"\bthe (?:job|role|position) (?:sits|is|can be|may be) (?:either )?in ",
    ),
    # The second place of a choice: "... or from our headquarters in Salem".
    ("choice-of-places", False, r"\bmay that be (?:in )?|\bor from our headquarters in "),
)
