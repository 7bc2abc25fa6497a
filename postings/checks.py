"""What `doctor` looks at in the database and the postings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from django.core.checks import CheckMessage, Error
from django.core.checks import Warning as Finding
from django.db import OperationalError, connection
from django.db.backends.postgresql.base import DatabaseWrapper
from django.db.migrations.executor import MigrationExecutor
from django.db.models.functions import Length

from config.doctor import doctor_check
from postings.companies.aliases import is_in_circle
from postings.facts.unreadable import Unread, unread_corrections, unread_findings
from postings.models import (
    Company,
    Correction,
    EducationRequirement,
    ExperienceRequirement,
    LicenseRequirement,
    Posting,
)
from postings.near_duplicates.stored import of_other_kinds
from postings.runs.reparse import to_read

OLDEST_POSTGRESQL = 150_000  # 15.0, as the server numbers itself


@doctor_check
def database_answers() -> list[CheckMessage]:
    """the database answers, and is PostgreSQL 15 or later"""
    try:
        connection.ensure_connection()
    except OperationalError as error:
        return [
            Error(str(error), hint="Start the database, or mend DATABASE_URL.", id="doctor.E001")
        ]
    version_number = cast("DatabaseWrapper", connection).pg_version
    if version_number < OLDEST_POSTGRESQL:
        found = f"The database is PostgreSQL {version_number // 10_000}."
        return [Error(found, hint="Use PostgreSQL 15 or later.", id="doctor.E002")]
    return []


@doctor_check
def migrations_are_applied() -> list[CheckMessage]:
    """every migration is applied"""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if not plan:
        return []
    missing = ", ".join(str(migration) for migration, _ in plan)
    return [Error(f"Not applied: {missing}.", hint="Run: manage.py migrate", id="doctor.E003")]


@doctor_check
def postings_are_read_by_these_rules() -> list[CheckMessage]:
    """every posting was read by today's rules"""
    older = to_read().count()
    return _warning(older, "postings were read by other rules", "Run: manage.py reparse", "W001")


@doctor_check
def sketches_are_of_today() -> list[CheckMessage]:
    """all texts can be compared with new ones"""
    older = of_other_kinds().count()
    hint = "Run: manage.py reparse; the next import makes them anew as well."
    return _warning(older, "postings have a sketch of an earlier kind", hint, "W007")


@doctor_check
def no_extractor_broke() -> list[CheckMessage]:
    """no rule broke on a posting"""
    broken = Posting.objects.exclude(facts__errors={})
    keys = ", ".join(broken.values_list("key", flat=True)[:5])
    hint = f"A defect of the parser; report it with the posting: {keys}"
    return _warning(broken.count(), "postings have a fact that broke its rules", hint, "W002")


@doctor_check
def every_posting_is_read_to_its_end() -> list[CheckMessage]:
    """every posting is read to its end"""
    cut = Posting.objects.filter(facts__has_key="limits").exclude(facts__limits={})
    keys = ", ".join(cut.values_list("key", flat=True)[:5])
    hint = f"Longer than any posting that a person wrote; look at the source: {keys}"
    return _warning(cut.count(), "postings are longer than the parser reads", hint, "W005")


@doctor_check
def evidence_is_inside_the_text() -> list[CheckMessage]:
    """every requirement's words are inside its posting's text"""
    outside = sum(
        model._default_manager.filter(end__gt=Length("posting__text")).count()
        for model in (ExperienceRequirement, LicenseRequirement, EducationRequirement)
    )
    return _warning(
        outside, "requirements point outside their text", "Run: manage.py reparse", "W003"
    )


@doctor_check
def sources_agree_with_corrections() -> list[CheckMessage]:
    """no source contradicts a correction"""
    contradicted = Correction.objects.filter(
        withdrawn_at__isnull=True, source=Correction.Source.CONTRADICTS
    ).count()
    hint = "Review them in the admin: Corrections, source “Now says something else”."
    return _warning(contradicted, "corrections are contradicted by their source", hint, "W004")


@doctor_check
def stored_facts_can_be_read() -> list[CheckMessage]:
    """every stored fact can be read"""
    return [
        *_unread(unread_findings(), "facts of postings", "Run: manage.py reparse --all", "W007"),
        *_unread(
            unread_corrections(),
            "corrections",
            "Correct them anew in the admin, or withdraw",
            "W008",
        ),
    ]


@doctor_check
def merges_have_an_end() -> list[CheckMessage]:
    """no company is merged into itself by way of others"""
    merged = Company.objects.filter(merged_into__isnull=False).select_related("merged_into")
    circles = [company.name for company in merged if is_in_circle(company)]
    hint = f"Clear “merged into” of one of them in the admin: {', '.join(circles[:5])}"
    return _warning(len(circles), "companies are merged in a circle", hint, "W006")


def _unread(found: Iterable[Unread], where: str, cure: str, code: str) -> list[CheckMessage]:
    parts = list(map(str, found))
    named = "; ".join(parts[:5]) + ("; …" if len(parts) > 5 else "")
    return _warning(len(parts), f"parts of {where} cannot be read", f"{cure}: {named}", code)


def _warning(number: int, what: str, hint: str, code: str) -> list[CheckMessage]:
    return [Finding(f"{number} {what}.", hint=hint, id=f"doctor.{code}")] if number else []
