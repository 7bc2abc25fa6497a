"""The names that may be the employer's, where the parser is not sure, offered with reasons.

To take one is a shortcut for typing it: it is put into the fields of the employer before they are
read, so that it is judged, compared and stored like a name that staff typed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.html import format_html
from django.utils.safestring import SafeString

from postings.guide.company import CompanyStatus
from postings.models import Posting

TAKEN = "taken"  # the name of the field, here and in the form's class
HEADING = "Names in the text"
CONTEXT = 90  # characters of the line on either side of a name
LABEL = (
    "<span><strong>{}</strong> <q>{}<mark>{}</mark>{}</q> "
    '<span class="taken__reason">{}</span></span>'
)
EXPLAINED = (
    "These names stand in the text, and none is sure enough to be shown: visitors read “Employer "
    "not clear from the text”. Choose the employer and save: it holds as your correction. If it is "
    "none of these, write it above as Company with the status “Named”; if nobody is named, "
    "choose the status “Not named”."
)


class NamedGroup(forms.RadioSelect):
    """Radio buttons that say together what they are about: the admin gives them no legend."""

    def render(self, *args: Any, **kwargs: Any) -> SafeString:
        """The buttons in a group with its name."""
        buttons = super().render(*args, **kwargs)
        return format_html('<div role="group" aria-label="{}">{}</div>', HEADING, buttons)


class EmployerCandidatesField(forms.ChoiceField):
    """One of the names, or none of them yet."""

    def __init__(self) -> None:
        super().__init__(
            required=False,
            label=HEADING,
            help_text=EXPLAINED,
            widget=NamedGroup,
        )

    def offer(self, posting: Posting) -> None:
        """Give the names of this posting to choose from."""
        self.choices = [("", "None of these yet"), *candidates(posting)]


def are_offered(posting: Posting) -> bool:
    """Whether there is something to choose: the employer is not clear, and names were looked at."""
    is_open = posting.effective_facts().company.status == CompanyStatus.NOT_CLEAR
    return is_open and any(candidates(posting))


def candidates(posting: Posting) -> Iterator[tuple[str, SafeString]]:
    """Each name once, the likeliest first, with where it stands and why it was not taken."""
    looked_at = posting.facts["facts"].get("company", {}).get("rejected", [])
    names: set[str] = set()
    for one in looked_at:
        start, end = one["start"], one["end"]
        name = posting.text[start:end]
        if name not in names:
            names.add(name)
            before, after = _around(posting.text, start, end)
            yield name, format_html(LABEL, name, before, name, after, one["reason"])


def with_the_taken(data: QueryDict) -> QueryDict:
    """What was sent, with the name that was chosen as if staff had typed it."""
    sent = data.copy()
    # Dropped: a form that is shown again shows the name in its own field, where it can be mended.
    name = str(sent.pop(TAKEN)[-1])
    sent["company_status"], sent["company_name"] = CompanyStatus.NAMED.value, name
    return sent


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and behind the words in their line, cut at a word where it is long."""
    before = text[text.rfind("\n", 0, start) + 1 : start]
    after = text[end:].split("\n", 1)[0]
    if len(before) > CONTEXT:
        before = "…" + before[-CONTEXT:].partition(" ")[2]
    if len(after) > CONTEXT:
        after = after[:CONTEXT].rpartition(" ")[0] + "…"
    return before, after
