"""What the parts of a posting are about (guide 19), as a table of contents names them."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class SectionType(Choice):
    # The order is that of the guide, which is about that of a posting.
    TITLE = "title", "Title"
    SUMMARY = "summary", "Summary"
    ABOUT_COMPANY = "about_company", "About the company"
    RESPONSIBILITIES = "responsibilities", "Responsibilities"
    QUALIFICATIONS = "qualifications", "Qualifications"
    # A type of its own: what stands below is preferred without a cue (guide G7).
    QUALIFICATIONS_PREFERRED = "qualifications_preferred", "Preferred qualifications"
    EDUCATION = "education", "Education"
    EXPERIENCE = "experience", "Experience"
    LICENSES = "licenses", "Licenses"
    COMPENSATION = "compensation", "Compensation"
    BENEFITS = "benefits", "Benefits"
    WORKING_CONDITIONS = "working_conditions", "Working conditions"
    LOCATION_LOGISTICS = "location_logistics", "Location"
    # Lines of a label and a bare value: "Job Type: Full-time" (guide D58).
    JOB_DETAILS = "job_details", "Job details"
    HOW_TO_APPLY = "how_to_apply", "How to apply"
    # Equal opportunity and the disclaimer ask nothing of the candidate.
    EEO = "eeo", "Equal opportunity"
    DISCLAIMER = "disclaimer", "Disclaimer"
    OTHER = "other", "Other"


SECTIONS = labels(SectionType)
