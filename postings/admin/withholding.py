"""Where staff take postings off the site and put them on again: what the admin calls deleting.

Nothing is deleted. Who may delete may withhold and restore; both are in the posting's history.
"""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.admin.utils import unquote
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.defaultfilters import pluralize
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_POST

from postings.admin.bad_values import BadValuesAreNamed
from postings.models import Correction, Posting, Revision, Source
from postings.models.withholding import PostingQuerySet

MOST_LISTED = 20  # titles on the page that asks; a filter may select thousands
CONFIRMED = "post"  # the field by which the admin's own pages say that somebody was asked


class WithholdForm(forms.Form):
    """Why a posting is withheld."""

    because = forms.CharField(
        required=False,
        max_length=500,
        label="Why",
        help_text="For your colleagues; no visitor reads it.",
        widget=forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"}),
    )


class OnTheSiteFilter(admin.SimpleListFilter):
    """Postings that are on the site, or withheld."""

    title = "whether on the site"
    parameter_name = "withheld"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        """The two kinds."""
        return [("no", "On the site"), ("yes", "Withheld")]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        """Those of the chosen kind."""
        kinds = {"no": queryset.public, "yes": queryset.withheld}
        return kinds.get(self.value() or "", queryset.all)()


class WithholdingAdmin(BadValuesAreNamed, admin.ModelAdmin[Posting]):
    """Withholds where the admin would delete, and restores."""

    actions = ("delete_selected", "restore_selected")

    def get_urls(self) -> list[URLPattern]:
        """The address that restores stands beside the one that withholds."""
        view = self.admin_site.admin_view(self.restore_view)
        own = path("<path:object_id>/restore/", view, name="postings_posting_restore")
        return [own, *super().get_urls()]

    def render_change_form(
        self, request: HttpRequest, context: dict[str, Any], *args: Any, **options: Any
    ) -> HttpResponse:
        """Without the button “Delete”: “Withhold” stands above the form."""
        context["show_delete"] = False
        context["may_withhold"] = self.has_delete_permission(request)
        return super().render_change_form(request, context, *args, **options)

    @admin.display(description="On the site", boolean=True, ordering="withheld_at")
    def on_the_site(self, posting: Posting) -> bool:
        """Whether visitors meet it."""
        return not posting.is_withheld

    @method_decorator(transaction.atomic)  # as the admin's own: the posting is locked meanwhile
    def delete_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        """Ask whether and why to withhold a posting; then do it."""
        asking = self._withhold_or_ask(request, self._one(request, object_id))
        return asking or redirect("admin:postings_posting_changelist")

    @method_decorator((require_POST, transaction.atomic))
    def restore_view(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Put a posting on the site again."""
        found = self._one(request, object_id)
        self.restore_selected(request, found)
        return redirect("admin:postings_posting_change", found.get().pk)

    # Under the name of the admin's own action, which would go on deleting beside it.
    @admin.action(description="Withhold selected postings", permissions=["delete"])
    def delete_selected(
        self, request: HttpRequest, queryset: PostingQuerySet
    ) -> HttpResponse | None:
        """Ask whether and why to withhold the selected ones; then do it."""
        return self._withhold_or_ask(request, queryset)

    @admin.action(description="Restore selected postings", permissions=["delete"])
    def restore_selected(self, request: HttpRequest, queryset: PostingQuerySet) -> None:
        """Put the selected ones on the site again."""
        with transaction.atomic():
            _log(request, queryset.withheld(), "Restored.")
            number = queryset.restore()
        self.message_user(
            request, f"Restored: {_postings(number)}, with all corrections; on the site again."
        )

    def _one(self, request: HttpRequest, object_id: str) -> PostingQuerySet:
        """The posting of an address, for who may withhold it."""
        if not self.has_delete_permission(request):
            raise PermissionDenied
        posting = self.get_object(request, unquote(object_id))
        if posting is None:
            raise Http404(f"No posting {object_id}.")
        return Posting.objects.filter(pk=posting.pk)

    def _withhold_or_ask(
        self, request: HttpRequest, postings: PostingQuerySet
    ) -> HttpResponse | None:
        """The page that asks; None where the answer has come, and was carried out."""
        is_answered = CONFIRMED in request.POST
        form = WithholdForm(request.POST if is_answered else None)
        if not is_answered or not form.is_valid():
            return self._asking(request, postings, form)
        with transaction.atomic():
            because = form.cleaned_data["because"]
            _log(request, postings.public(), f"Withheld. {because}".strip())
            user = cast("User", request.user)
            number = postings.withhold(at=timezone.now(), by=user, because=because)
        self.message_user(request, f"Withheld: {_postings(number)}. Imports leave that as it is.")
        return None

    def _asking(
        self, request: HttpRequest, postings: PostingQuerySet, form: WithholdForm
    ) -> TemplateResponse:
        public = postings.public()
        number = public.count()
        context = {
            **self.admin_site.each_context(request),
            "title": f"Withhold {_postings(number)}" if number else "Withhold",
            "opts": self.opts,
            "media": self.media,
            "form": form,
            "number": number,
            "more": max(0, number - MOST_LISTED),
            "postings": public.order_by("pk")[:MOST_LISTED],
            "kept": _kept(public),
            "selected": request.POST.getlist(ACTION_CHECKBOX_NAME),
            "select_across": request.POST.get("select_across", "0"),
            "list_url": reverse("admin:postings_posting_changelist"),
        }
        return TemplateResponse(request, "admin/postings/posting/withhold.html", context)


def _kept(postings: PostingQuerySet) -> list[str]:
    """What stays with postings that are withheld, counted."""
    rows = {
        "correction": Correction.objects.filter(withdrawn_at=None),
        "source key": Source.objects.all(),
        "earlier text": Revision.objects.all(),
    }
    counts = {name: found.filter(posting__in=postings).count() for name, found in rows.items()}
    return [f"{number:,} {name}{pluralize(number)}" for name, number in counts.items() if number]


def _postings(number: int) -> str:
    return f"{number:,} posting{pluralize(number)}"


def _log(request: HttpRequest, postings: PostingQuerySet, message: str) -> None:
    """Note it in the history of each."""
    if rows := Posting.objects.filter(pk__in=postings.values("pk")).only("title"):
        LogEntry.objects.log_actions(
            user_id=cast("User", request.user).pk,
            queryset=rows,
            action_flag=CHANGE,
            change_message=message,
        )
