"""A form that cannot be stored when it comes back is not lost with what was typed into it.

Its editor was signed out meanwhile, or the posting was deleted. Signing in happens on a page that
keeps everything that was sent; of a posting that is gone, the page says what was typed.
"""

from __future__ import annotations

from typing import cast

from django.contrib import admin, messages
from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.admin.utils import unquote
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse, QueryDict
from django.template.response import TemplateResponse
from django.urls import Resolver404, URLPattern, path, resolve
from django.utils import timezone
from django.views.csrf import csrf_failure as refuse

from postings.admin.base import Base, UnreadableBaseError
from postings.admin.posting_form import PostingForm
from postings.models import Posting

CHANGE = "postings_posting_change"
LONGEST_KEY = 18  # digits of a 64-bit number
OF_SIGN_IN = ("username", "password", "csrfmiddlewaretoken")


class ResumedAdmin(admin.ModelAdmin[Posting]):
    """Answers a form whose editor is signed out, or whose posting is gone."""

    def get_urls(self) -> list[URLPattern]:
        """The page for changes is reached also by who has to sign in again first."""
        return [path("<path:object_id>/change/", self.resumed, name=CHANGE), *super().get_urls()]

    def resumed(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """The page for changes; a form that was sent without a session asks to sign in again."""
        if request.method == "POST" and not self.admin_site.has_permission(request):
            is_attempt = "username" in request.POST
            form = AdminAuthenticationForm(request, request.POST if is_attempt else None)
            if not form.is_valid():
                return self.sign_in_again(request, form)
            login(request, form.get_user())
        return self.admin_site.admin_view(self.change_view)(request, object_id)

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, object] | None = None,
    ) -> HttpResponse:
        """The page for changes; of a posting that is gone, what was typed into it."""
        pk = _number(object_id)
        is_form = request.method == "POST" and "base" in request.POST
        if is_form and pk is not None and not Posting.objects.filter(pk=pk).exists():
            return self.gone(request, pk)
        return super().change_view(request, object_id, form_url, extra_context)

    def sign_in_again(self, request: HttpRequest, form: AdminAuthenticationForm) -> HttpResponse:
        """The page that asks for name and password, and keeps all that was sent."""
        kept = [
            (name, value)
            for name, values in request.POST.lists()
            for value in values
            if name not in OF_SIGN_IN
        ]
        context = {
            **self.admin_site.each_context(request),
            "title": "Sign in again",
            "form": form,
            "kept": kept,
        }
        return TemplateResponse(
            request, "admin/postings/posting/sign_in_again.html", context, status=403
        )

    def gone(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The page that says what was typed into the form of a posting that was deleted."""
        nothing = Posting(pk=pk, facts={"facts": {}}, last_seen=timezone.now().date())
        form = self.get_form(request, nothing, change=True)(request.POST, instance=nothing)
        context = {
            **self.admin_site.each_context(request),
            "title": "This posting was deleted",
            "opts": self.opts,
            "typed": cast("PostingForm", form).typed(),
        }
        return TemplateResponse(request, "admin/postings/posting/gone.html", context, status=410)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Django's refusal; but a form of ours is shown again, stored by nobody, to be sent once more.

    Whoever signs in again, in whatever tab, gets another token than the page that was open has.
    Only a page of ours has a seal, so that a forged form is refused as ever.
    """
    pk = _resumable(request)
    if pk is None:
        return refuse(request, reason)
    admin_of_postings = cast("ResumedAdmin", admin.site.get_model_admin(Posting))
    if not admin.site.has_permission(request):
        return admin_of_postings.sign_in_again(request, AdminAuthenticationForm(request))
    messages.warning(request, "You signed in again meanwhile. Nothing is stored yet: save again.")
    sent = request.POST.copy()
    sent["look"] = "again"
    _replace_what_was_sent(request, sent)
    return admin_of_postings.resumed(request, str(pk))


def _resumable(request: HttpRequest) -> int | None:
    """The key of the posting whose own form this is; None for everything else."""
    try:
        match = resolve(request.path_info)
        pk = _number(str(match.kwargs.get("object_id", "")))
        if match.url_name != CHANGE or pk is None:
            return None
        return Base.opened(request.POST.get("base", ""), pk).posting
    except (Resolver404, UnreadableBaseError):
        return None


def _number(object_id: str) -> int | None:
    """The key that an address names; None where it is none."""
    pk = unquote(object_id)
    return int(pk) if pk.isdecimal() and len(pk) <= LONGEST_KEY else None


def _replace_what_was_sent(request: HttpRequest, sent: QueryDict) -> None:
    """Let the view see this instead; the token has been judged, and what is shown is not stored."""
    request.POST = sent  # type: ignore[assignment]  # Django's own type says it is read-only
    request.csrf_processing_done = True  # type: ignore[attr-defined]  # Django's own mark
