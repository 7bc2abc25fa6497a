"""The data: what came in (`imports`, `sources`), what it says (`postings`, `requirements`), who
said it (`companies`), what staff decided (`corrections`). Integrity lives in named constraints.
"""

from __future__ import annotations

from postings.models.companies import Company, CompanyAlias
from postings.models.corrections import Correction
from postings.models.imports import Document, Import, ImportOutcome
from postings.models.postings import DeletedPosting, Family, Posting
from postings.models.requirements import (
    EducationRequirement,
    ExperienceRequirement,
    LicenseRequirement,
    Requirement,
)
from postings.models.sources import Likeness, Revision, Source

__all__ = [
    "Company",
    "CompanyAlias",
    "Correction",
    "DeletedPosting",
    "Document",
    "EducationRequirement",
    "ExperienceRequirement",
    "Family",
    "Import",
    "ImportOutcome",
    "LicenseRequirement",
    "Likeness",
    "Posting",
    "Requirement",
    "Revision",
    "Source",
]
