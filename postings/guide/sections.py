"""What the parts of a posting are about (guide 19), as a table of contents names them."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class SectionType(Choice):
    TITLE = "title", "Title"
    SUMMARY = "summary", "Summary"
    ABOUT_COMPANY = "about_company", "About the company"
    RESPONSIBILITIES = "responsibilities", "Responsibilities"
    QUALIFICATIONS = "qualifications", "Qualifications"
    QUALIFICATIONS_PREFERRED = "qualifications_preferred", "Preferred qualifications"
    EDUCATION = "education", "Education"
    EXPERIENCE = "experience", "Experience"
    LICENSES = "licenses", "Licenses"
    COMPENSATION = "compensation", "Compensation"
    BENEFITS = "benefits", "Benefits"
    WORKING_CONDITIONS = "working_conditions", "Working conditions"
    LOCATION_LOGISTICS = "location_logistics", "Location"
    JOB_DETAILS = "job_details", "Job details"
    HOW_TO_APPLY = "how_to_apply", "How to apply"
    EEO = "eeo", "Equal opportunity"
    DISCLAIMER = "disclaimer", "Disclaimer"
    OTHER = "other", "Other"


SECTIONS = labels(SectionType)
