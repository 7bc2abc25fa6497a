"""What people call the facts, in the order in which pages list them.

A fact without a row is called by its name and listed behind these: a new one needs none.
"""

from __future__ import annotations

FACTS: dict[str, str] = {
    # From what people decide by to what they look up; sections are no fact to them.
    "title": "Title",
    "seniority": "Level",
    "company": "Employer",
    "location": "Location",
    "compensation": "Pay",
    "experience": "Experience",
    "licenses": "Licenses",
    "education": "Education",
    "travel": "Travel",
    "team": "Team",
    "reports_to": "Reports to",
    "employment": "Employment",
    "work_authorization": "Work authorization",
    "languages": "Languages",
    "benefits": "Benefits",
    "industry": "Industry",
    "requisition": "Job codes",
}
