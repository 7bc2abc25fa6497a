"""Every named constraint of the models refuses what it should, in the database itself."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction
from django.db.models import F

from postings.models import (
    Company,
    CompanyAlias,
    Correction,
    Document,
    EducationRequirement,
    ExperienceRequirement,
    Import,
    ImportOutcome,
    LicenseRequirement,
    Posting,
    Source,
)

pytestmark = pytest.mark.django_db

# Constraint, model, and the change that it must refuse.
REFUSED: list[tuple[str, type[models.Model], dict[str, Any]]] = [
    ("company_name_not_empty", Company, {"name": ""}),
    ("company_not_merged_into_itself", Company, {"merged_into": F("id")}),
    ("company_alias_key_not_empty", CompanyAlias, {"key": ""}),
    ("import_finishes_after_it_starts", Import, {"finished_at": "2001-01-01T00:00Z"}),
    ("document_sha256_is_hex", Document, {"sha256": "x" * 64}),
    ("document_source_key_not_empty", Document, {"source_key": ""}),
    ("import_outcome_gives_its_reason", ImportOutcome, {"outcome": "failed", "reason": ""}),
    ("import_outcome_is_known", ImportOutcome, {"outcome": "eaten", "reason": "by the dog"}),
    ("correction_fact_not_empty", Correction, {"fact": ""}),
    ("correction_source_is_known", Correction, {"source": "rumor"}),
    ("posting_key_not_empty", Posting, {"key": ""}),
    ("source_key_is_not_empty", Source, {"key": ""}),
    ("posting_title_not_empty", Posting, {"title": ""}),
    ("posting_seniority_is_known", Posting, {"seniority": "boss"}),
    ("posting_seniority_max_is_known", Posting, {"seniority_max": "boss"}),
    ("posting_seniority_has_its_rank", Posting, {"seniority_rank": None}),
    ("posting_role_type_is_known", Posting, {"role_type": "loner"}),
    ("posting_company_status_is_known", Posting, {"company": None, "company_status": "secret"}),
    ("posting_company_only_when_named", Posting, {"company_status": "confidential"}),
    ("posting_experience_not_negative", Posting, {"experience_min_years": -1}),
    (
        "posting_experience_min_up_to_max",
        Posting,
        {"experience_min_years": 8, "experience_max_years": 5},
    ),
    ("posting_education_required_is_known", Posting, {"education_required": "kindergarten"}),
    ("posting_education_preferred_is_known", Posting, {"education_preferred": "none_required"}),
    ("license_span_is_whole_or_absent", LicenseRequirement, {"start": 3, "end": None}),
    (
        "license_status_is_known",
        LicenseRequirement,
        {"status": "nice", "deadline_days": None},
    ),
    ("posting_workplace_is_known", Posting, {"workplace": "moon"}),
    ("posting_travel_is_a_share", Posting, {"travel_pct_max": 101}),
    ("posting_withheld_with_its_moment", Posting, {"withheld_because": "A scam."}),
    ("posting_pay_min_up_to_max", Posting, {"pay_year_min": 9, "pay_year_max": 8}),
    ("license_kind_is_known", LicenseRequirement, {"kind": "poetic"}),
    ("license_alternatives_are_known", LicenseRequirement, {"alternatives": "some"}),
    (
        "license_deadline_only_after_hire",
        LicenseRequirement,
        {"status": "required", "deadline_days": 45},
    ),
    ("experience_span_is_whole_or_absent", ExperienceRequirement, {"start": 9, "end": 4}),
    (
        "experience_states_a_number",
        ExperienceRequirement,
        {"min_years": None, "max_years": None},
    ),
    ("experience_min_up_to_max", ExperienceRequirement, {"min_years": 8, "max_years": 5}),
    ("experience_status_is_known", ExperienceRequirement, {"status": "nice"}),
    ("experience_scope_is_known", ExperienceRequirement, {"scope": "galactic"}),
    ("education_span_is_whole_or_absent", EducationRequirement, {"start": None, "end": 4}),
    ("education_level_is_known", EducationRequirement, {"level": "kindergarten"}),
    ("education_status_is_known", EducationRequirement, {"status": "nice"}),
    ("education_equivalent_is_known", EducationRequirement, {"equivalent": "luck"}),
]

# Constraint, model, and the fields in which a second row would be the same as the first.
UNIQUE: list[tuple[str, type[models.Model]]] = [
    ("document_once_per_key_and_content", Document),
    ("correction_one_holds_per_fact", Correction),
    ("license_position_once_per_posting", LicenseRequirement),
    ("experience_position_once_per_posting", ExperienceRequirement),
    ("education_position_once_per_posting", EducationRequirement),
]


@pytest.mark.parametrize(("constraint", "model", "change"), REFUSED)
def test_database_refuses(
    whole_posting: Posting,
    constraint: str,
    model: type[models.Model],
    change: dict[str, Any],
) -> None:
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        model._default_manager.update(**change)


@pytest.mark.parametrize(("constraint", "model"), UNIQUE)
def test_database_refuses_a_second(
    whole_posting: Posting, constraint: str, model: type[models.Model]
) -> None:
    twin = model._default_manager.get()
    twin.pk = None
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        twin.save(force_insert=True)


def test_every_constraint_of_the_models_is_tested() -> None:
    declared = {
        constraint.name
        for model in apps.get_app_config("postings").get_models()
        for constraint in model._meta.constraints
    }
    assert declared == {row[0] for row in [*REFUSED, *UNIQUE]}
