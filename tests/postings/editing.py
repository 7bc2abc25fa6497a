"""Editing a posting as a browser does: open its page, change some fields, send all of it."""

from __future__ import annotations

from typing import Any

from django.test import Client
from django.urls import reverse
from lxml import html

from postings.facts.changes import in_words
from postings.facts.corrections import review
from postings.facts.projection import project
from postings.models import Correction, Posting
from tests import factories

Sent = dict[str, Any]


def address(posting: Posting) -> str:
    return reverse("admin:postings_posting_change", args=[posting.pk])


def opened(client: Client, posting: Posting) -> Sent:
    """What a browser would send if staff pressed Save without touching anything."""
    return fields_of(client.get(address(posting)))


def fields_of(page: Any) -> Sent:
    """The fields of the form on a page, as a browser would send them."""
    form = html.fromstring(page.content.decode()).get_element_by_id("posting_form")
    for none in form.xpath(".//input[@type='radio'][@value='']"):
        none.drop_tree()  # a browser sends an empty value, for which lxml would send "on"
    sent: dict[str, list[str]] = {}
    for name, value in form.form_values():
        sent.setdefault(name, []).append(value.removeprefix("\n"))  # as HTML has it in a textarea
    return {name: values if len(values) > 1 else values[0] for name, values in sent.items()}


def send(client: Client, posting: Posting, form: Sent, **changes: Any) -> Any:
    """Press Save with some fields changed; one that is None is not sent."""
    fields = {name: value for name, value in {**form, **changes}.items() if value is not None}
    return client.post(address(posting), fields, follow=True)


def save(client: Client, posting: Posting, **changes: Any) -> Any:
    """Open the page, change some fields and press Save."""
    return send(client, posting, opened(client, posting), **changes)


def words_of(page: Any) -> str:
    """The text of a page, in one line."""
    return " ".join(html.fromstring(page.content.decode()).text_content().split())


def example() -> Posting:
    """A posting with an employer, a level, years, licenses and a degree."""
    made = factories.posting(
        employer=factories.company("Harbor Mutual"),
        seniority="director",
        years=5,
        licenses=["series_7", "series_63"],
        education="bachelor",
    )
    project(made)
    return made


def corrected() -> dict[str, str]:
    """The facts that staff hold, each with who holds it."""
    standing = Correction.objects.filter(withdrawn_at=None).select_related("author")
    return {it.fact: str(it.author) for it in standing}


def brought(posting: Posting, **values: dict[str, Any]) -> None:
    """An import: other findings, other spans, the columns and rows that follow."""
    stored = Posting.objects.get(pk=posting.pk)
    for name, value in values.items():
        stored.facts["facts"][name]["value"] |= value
    review(stored)
    project(stored, also=["facts"])


def value_of(posting: Posting, fact: str) -> str:
    held = Posting.objects.get(pk=posting.pk).effective_facts()[fact].json
    return in_words(fact, held)
