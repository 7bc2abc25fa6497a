"""Employers by the names that postings give them: the same company however its name is written."""

from __future__ import annotations

import re
import unicodedata

from django.utils.text import slugify

from postings.models import Company, CompanyAlias

LEGAL_FORM = re.compile(
    r"[\s,]+(inc|incorporated|llc|ltd|limited|corp|corporation|co|company|l\.?p|plc|gmbh|ag|s\.?a)\.?$"
)
LONGEST_SLUG = 110  # Company.slug holds 120: a number may follow


def company_key(name: str) -> str:
    """The normal form under which one name is found however it is written.

    >>> company_key("The Harvard Pilgrim, Inc."), company_key("HARVARD  PILGRIM")
    ('harvard pilgrim', 'harvard pilgrim')
    """
    folded = unicodedata.normalize("NFKD", name).casefold().replace("&", " and ")
    bare = LEGAL_FORM.sub("", folded.strip())
    words = re.findall(r"\w+", re.sub(r"['’.\u0300-\u036f]", "", bare))
    return " ".join(words[1:] if words[0:1] == ["the"] and words[1:] else words)


def company_named(name: str) -> Company:
    """The company of that name, made when it is new; of a merged one, the one it became."""
    key = company_key(name) or name.casefold()
    alias = CompanyAlias.objects.select_related("company").filter(key=key).first()
    return canonical(alias.company) if alias else _create(name, key)


def canonical(company: Company) -> Company:
    """The company that stands for this one, at the end of its merges."""
    while company.merged_into is not None:
        company = company.merged_into
    return company


def _create(name: str, key: str) -> Company:
    company = Company.objects.create(name=name, slug=_free_slug(name))
    CompanyAlias.objects.create(company=company, name=name, key=key)
    return company


def _free_slug(name: str) -> str:
    slug = slugify(name)[:LONGEST_SLUG] or "company"
    taken = set(Company.objects.filter(slug__startswith=slug).values_list("slug", flat=True))
    number = 2
    free = slug
    while free in taken:
        free = f"{slug}-{number}"
        number += 1
    return free
