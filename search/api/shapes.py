"""The shapes of the API's answers. Its description is made from them."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from postings.facts.columns import COLUMNS
from postings.facts.effective import EffectiveFact
from postings.models import LicenseRequirement, Posting
from postings.words import fact_words

ERRORS = "What is wrong with the parameters, by parameter; the others still apply."


class LicenseShape(serializers.ModelSerializer):
    """A license or certification that the posting speaks of."""

    name = serializers.CharField()

    class Meta:
        model = LicenseRequirement
        fields = (
            *("code", "name", "kind", "status", "lines", "jurisdiction", "deadline_days"),
            *("alternative", "alternatives"),
        )


class PostingShape(serializers.ModelSerializer):
    """A posting by its columns. What is null or empty is not stated."""

    url = serializers.HyperlinkedIdentityField("posting", lookup_field="key")
    api_url = serializers.HyperlinkedIdentityField("api_posting", lookup_field="key")
    employer = serializers.CharField(source="company.name", allow_null=True, default=None)
    company = serializers.CharField(source="company.slug", allow_null=True, default=None)
    licenses = LicenseShape(source="license_items", many=True)

    class Meta:
        model = Posting
        fields: tuple[str, ...] = (
            "key",
            "url",
            "api_url",
            *(column.name for column in COLUMNS if column.in_api),
        )


class EvidenceShape(serializers.Serializer):
    """The words `text[start:end]` that prove the part of the value at `path`."""

    path = serializers.CharField(allow_blank=True)
    start = serializers.IntegerField()
    end = serializers.IntegerField()
    words = serializers.CharField()
    rule = serializers.CharField()


class FactShape(serializers.Serializer):
    """A fact as it holds now."""

    label = serializers.CharField()
    value = serializers.DictField(help_text="In the shape of docs/facts.md.")
    words = serializers.ListField(child=serializers.CharField(), help_text="The value in words.")
    evidence = EvidenceShape(many=True)
    stated = serializers.DictField(
        child=serializers.CharField(),
        help_text="The source's own names of the fields that it states as data.",
    )
    is_corrected = serializers.BooleanField(help_text="Whether staff decided it.")


class PostingDetailShape(PostingShape):
    """A posting with its text and all facts that hold."""

    facts = serializers.SerializerMethodField()

    class Meta(PostingShape.Meta):
        fields = (*PostingShape.Meta.fields, "text", "facts")

    @extend_schema_field(serializers.DictField(child=FactShape()))
    def get_facts(self, posting: Posting) -> dict[str, Any]:
        facts = posting.public_facts()
        stated = {name: fact_of(facts[name], posting.text) for name in fact_words.in_order(facts)}
        return {name: FactShape(fact).data for name, fact in stated.items()}


def fact_of(fact: EffectiveFact, text: str) -> dict[str, Any]:
    """A fact, with the words that its spans point to."""
    evidence = [
        {
            "path": proof.path,
            "start": proof.start,
            "end": proof.end,
            "words": text[proof.start : proof.end],
            "rule": proof.rule,
        }
        for proof in fact.evidence
    ]
    return {
        "label": fact_words.label(fact.name),
        "value": fact.json,
        "words": [words for _, words in fact_words.parts(fact.name, fact.json)],
        "evidence": evidence,
        "stated": fact.stated,
        "is_corrected": fact.is_corrected,
    }


class SearchLink(serializers.URLField):
    """The parameters of a search as its address in the API; none is null."""

    def to_representation(self, link: str) -> str | None:
        if not link:
            return None
        request: HttpRequest = self.context["request"]
        return request.build_absolute_uri((reverse("api_postings") + link).removesuffix("?"))


class SearchShape(serializers.Serializer):
    """What every answer to a search begins with."""

    total = serializers.IntegerField()
    words = serializers.CharField(source="title", allow_blank=True, help_text="The search.")
    errors = serializers.DictField(
        source="filters.errors",
        child=serializers.ListField(child=serializers.CharField()),
        help_text=ERRORS,
    )


class PageShape(SearchShape):
    """A page of the postings that a search finds."""

    page = serializers.IntegerField(source="page.number")
    pages = serializers.IntegerField(source="page.paginator.num_pages")
    next = SearchLink(source="next_link", allow_null=True)
    previous = SearchLink(source="previous_link", allow_null=True)
    results = PostingShape(source="postings", many=True)


class OptionShape(serializers.Serializer):
    """A value of a facet, and how many postings the search would find with it."""

    value = serializers.CharField()
    label = serializers.CharField()
    count = serializers.IntegerField()
    is_chosen = serializers.BooleanField()
    url = SearchLink(
        source="link", help_text="The postings with this value, or without it where it is chosen."
    )


class FacetShape(serializers.Serializer):
    """A parameter with those of its values that would find something."""

    name = serializers.CharField()
    label = serializers.CharField()
    options = OptionShape(many=True)


class FacetsShape(SearchShape):
    """The facets of a search."""

    facets = FacetShape(many=True)


class DetailShape(serializers.Serializer):
    """Why there is no answer."""

    detail = serializers.CharField()
