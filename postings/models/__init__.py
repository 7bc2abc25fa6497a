"""The data: what came in (`imports`), what it says (`postings`, `requirements`), who said it
(`companies`), what staff decided (`corrections`). Integrity lives in named database constraints.
"""

from __future__ import annotations

from postings.models.companies import Company, CompanyAlias
from postings.models.corrections import Correction
from postings.models.imports import Document, Import, ImportOutcome
from postings.models.postings import DeletedPosting, Posting
from postings.models.requirements import (
    EducationRequirement,
    ExperienceRequirement,
    LicenseRequirement,
    Requirement,
)

__all__ = [
    "Company",
    "CompanyAlias",
    "Correction",
    "DeletedPosting",
    "Document",
    "EducationRequirement",
    "ExperienceRequirement",
    "Import",
    "ImportOutcome",
    "LicenseRequirement",
    "Posting",
    "Requirement",
]
