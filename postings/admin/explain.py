"""The page that explains a posting: its text with every candidate marked, and why of each.

It reads the stored original by today's rules and writes nothing; what staff decide, they decide on
the page of the posting itself. `?fact=licenses` shows the candidates of one fact.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, path
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_safe

from postings.admin.marked_text import MarkedSection, marked_numbers, marked_sections
from postings.models import Posting
from postings.parsing.explanation import Candidate, Explanation
from postings.parsing.registry import all_facts
from postings.readers.types import UnreadableError
from postings.reading.originals import raw_of
from postings.reading.posting import explain
from postings.words.fact_words import label
from postings.words.fact_words import words as in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class FactChoice:
    """A fact to look at alone, with how much of it there is; no name is all of them."""

    name: str
    label: str
    taken: int
    not_taken: int
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateRow:
    """A candidate in the table."""

    candidate: Candidate
    label: str
    value: str
    has_mark: bool


class ExplainPage:
    """What the page shows of one posting. An unknown `fact` is named, and all are shown."""

    def __init__(self, posting: Posting, explanation: Explanation, fact: str) -> None:
        self.posting = posting
        self.explanation = explanation
        self.labels = {known.name: label(known.name) for known in all_facts()}
        self.fact = fact if fact in self.labels else ""
        self.unknown = "" if self.fact else fact

    @cached_property
    def candidates(self) -> list[Candidate]:
        rows = self.explanation.candidates
        return [row for row in rows if self.fact in ("", row.fact)]

    @cached_property
    def sections(self) -> list[MarkedSection]:
        return marked_sections(self.explanation, self.candidates)

    @cached_property
    def rows(self) -> list[CandidateRow]:
        marked = marked_numbers(self.sections)
        return [
            CandidateRow(
                candidate=row,
                label=self.labels.get(row.fact, row.fact),
                value=in_words(row.value) if row.is_accepted else "",
                has_mark=row.number in marked,
            )
            for row in self.candidates
        ]

    @cached_property
    def choices(self) -> list[FactChoice]:
        names = sorted(self.labels, key=lambda name: self.labels[name])
        return [self._choice("", "All facts"), *(self._choice(n, self.labels[n]) for n in names)]

    def _choice(self, name: str, label: str) -> FactChoice:
        rows = [row for row in self.explanation.candidates if name in ("", row.fact)]
        taken = sum(row.is_accepted for row in rows)
        return FactChoice(
            name=name,
            label=label,
            taken=taken,
            not_taken=len(rows) - taken,
            is_chosen=name == self.fact,
        )

    @property
    def version(self) -> str:
        return self.explanation.parsed.version

    @cached_property
    def stored_version(self) -> str:
        return str(self.posting.facts.get("version", "unknown"))

    @cached_property
    def differing(self) -> list[str]:
        """The facts that the stored parse gives otherwise."""
        fresh = json.loads(json.dumps(self.explanation.parsed.to_json()))["facts"]
        stored = self.posting.facts["facts"]
        names = sorted(name for name in {*fresh, *stored} if fresh.get(name) != stored.get(name))
        return [self.labels.get(name, name) for name in names]

    @cached_property
    def decided(self) -> list[str]:
        """The facts that staff decided; what is published is theirs."""
        facts = self.posting.effective_facts().values()
        return [self.labels.get(fact.name, fact.name) for fact in facts if fact.is_corrected]

    @property
    def broken(self) -> dict[str, str]:
        return dict(self.explanation.parsed.errors)


class ExplainedAdmin(admin.ModelAdmin[Posting]):
    """Adds the page to the admin of postings, for who may see them."""

    def get_urls(self) -> list[URLPattern]:
        """The page stands beside the posting's history."""
        view = self.admin_site.admin_view(self.explain_view)
        own = path("<path:object_id>/explain/", view, name="postings_posting_explain")
        return [own, *super().get_urls()]

    @method_decorator(require_safe)
    def explain_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Read the original again and show what came of it."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        posting = self.get_object(request, unquote(object_id))
        if posting is None:
            raise Http404(f"No posting {object_id}.")
        try:
            explanation = explain(raw_of(posting.document))
        except UnreadableError as error:
            self.message_user(request, f"The stored original {error}", messages.ERROR)
            return redirect("admin:postings_posting_change", posting.pk)
        context = {
            **self.admin_site.each_context(request),
            "title": "Explain",
            "subtitle": str(posting),
            "opts": self.opts,
            "page": ExplainPage(posting, explanation, request.GET.get("fact", "")),
        }
        return TemplateResponse(request, "admin/postings/posting/explain.html", context)
