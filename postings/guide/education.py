"""The levels of education, lowest first, and what is taken instead of a degree (guide 7)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class DegreeLevel(Choice):
    """The order is the rank."""

    HIGH_SCHOOL = "high_school", "High school diploma"
    SOME_COLLEGE = "some_college", "Some college"
    CERTIFICATE = "certificate", "Certificate"
    ASSOCIATE = "associate", "Associate degree"
    BACHELOR = "bachelor", "Bachelor’s degree"
    MASTER = "master", "Master’s degree"
    DOCTORATE = "doctorate", "Doctorate"


LADDER = tuple(DegreeLevel)
EDUCATION = labels(DegreeLevel)
NO_DEGREE = "none_required"
EDUCATION_REQUIRED: dict[str, str] = {NO_DEGREE: "No degree required", **EDUCATION}

EDUCATION_EQUIVALENT: dict[str, str] = {
    "experience": "or equivalent experience",
    "combination": "or an equivalent combination of education and experience",
    "unspecified": "or equivalent",
}
