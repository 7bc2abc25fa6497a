"""The levels of education, lowest first, and what is taken instead of a degree (guide 7)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class DegreeLevel(Choice):
    """The order is the rank."""

    HIGH_SCHOOL = "high_school", "High school diploma"
    # Below a certificate: nothing was finished.
    SOME_COLLEGE = "some_college", "Some college"
    # guide D16: BTEC, NVQ and HNC; HND and a foundation degree are one level up.
    CERTIFICATE = "certificate", "Certificate"
    ASSOCIATE = "associate", "Associate degree"
    # Also a bare "degree" (guide 7).
    BACHELOR = "bachelor", "Bachelor’s degree"
    MASTER = "master", "Master’s degree"
    DOCTORATE = "doctorate", "Doctorate"


LADDER = tuple(DegreeLevel)
EDUCATION = labels(DegreeLevel)
# A value of its own: "no degree required" is an answer, silence is none.
NO_DEGREE = "none_required"
EDUCATION_REQUIRED: dict[str, str] = {NO_DEGREE: "No degree required", **EDUCATION}

EDUCATION_EQUIVALENT: dict[str, str] = {
    # "High school diploma or equivalent" is a GED, and none of these (guide 7).
    "experience": "or equivalent experience",
    "combination": "or an equivalent combination of education and experience",
    "unspecified": "or equivalent",
}
