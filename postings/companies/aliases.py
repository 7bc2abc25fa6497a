"""Employers by the names that postings give them: the same company however its name is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain, count

from django.utils.text import slugify

from postings.companies.names import company_key
from postings.models import Company, CompanyAlias

LONGEST_KEY = 200  # the width of CompanyAlias.key; some letters have a normal form of several
LONGEST_SLUG = 110  # Company.slug holds 120: a number may follow


class Companies:
    """Companies by name, looked up and made all together: for who writes many postings."""

    def __init__(self, names: Iterable[str]) -> None:
        """Looks up all the names, and makes the companies that are new."""
        spelled = {key_of(name): name for name in reversed(list(names))}
        aliases = CompanyAlias.objects.select_related("company").filter(key__in=spelled)
        self._found = {alias.key: canonical(alias.company) for alias in aliases}
        new = {key: name for key, name in spelled.items() if key not in self._found}
        self._found |= _create(new) if new else {}

    def named(self, name: str) -> Company:
        """The company of that name; of a merged one, the one it became."""
        return self._found[key_of(name)]


def company_named(name: str) -> Company:
    """The company of that name, made when it is new; of a merged one, the one it became."""
    return Companies([name]).named(name)


def key_of(name: str) -> str:
    """The key of an alias: the normal form of its name, or of one without a word, the name."""
    return (company_key(name) or name.casefold())[:LONGEST_KEY]


def canonical(company: Company) -> Company:
    """The company that stands for this one, at the end of its merges.

    No merge makes a circle, but a database can hold one; its oldest company stands for all then.
    """
    chain, circle = _followed(company)
    return min(circle, key=lambda member: member.pk) if circle else chain[-1]


def is_in_circle(company: Company) -> bool:
    """Whether its merges lead back to it."""
    return company in _followed(company)[1]


def _followed(company: Company) -> tuple[list[Company], list[Company]]:
    """The companies from this one to the end of its merges, and those that go round at the end."""
    chain = [company]
    while (following := chain[-1].merged_into) is not None:
        if following in chain:
            return chain, chain[chain.index(following) :]
        chain.append(following)
    return chain, []


def _create(names: Mapping[str, str]) -> dict[str, Company]:
    """New companies, each with its one alias, by the keys of their names."""
    slugs = _free_slugs(names.values())
    made = Company.objects.bulk_create(
        Company(name=name, slug=slug) for name, slug in zip(names.values(), slugs, strict=True)
    )
    companies = dict(zip(names, made, strict=True))
    CompanyAlias.objects.bulk_create(
        CompanyAlias(company=company, name=company.name, key=key)
        for key, company in companies.items()
    )
    return companies


def _free_slugs(names: Iterable[str]) -> list[str]:
    """A slug for each name that no company has, nor another of the names."""
    slugs = [slugify(name)[:LONGEST_SLUG] or "company" for name in names]
    taken = set(Company.objects.filter(slug__in=slugs).values_list("slug", flat=True))
    for slug in sorted(taken):
        taken |= set(Company.objects.filter(slug__startswith=slug).values_list("slug", flat=True))
    free = []
    for slug in slugs:
        numbered = (f"{slug}-{number}" for number in count(2))
        free.append(next(it for it in chain([slug], numbered) if it not in taken))
        taken.add(free[-1])
    return free
