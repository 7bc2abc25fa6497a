"""The form of a posting: what staff change of what the page showed becomes decisions about facts.

Everything is judged here, before anything is stored: the fields, the rows, and whether somebody
else was faster. `decisions` is what there is to store.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, ClassVar, cast

from django import forms
from django.http import QueryDict
from django.utils import timezone
from django.utils.text import Truncator

from postings.admin.base import Base, UnreadableBaseError
from postings.admin.conflicts import Conflict, ConflictChoice, Reader, conflict, whose
from postings.admin.decisions import Decision, refused
from postings.admin.employer_candidates import TAKEN, EmployerCandidatesField, with_the_taken
from postings.admin.fields import EmployerNameField, WordsField
from postings.admin.rows import RowFormSet, as_sent, row_formsets, with_a_blank_row
from postings.admin.values import TYPED, initial_of
from postings.facts.changes import CONTENTS, Change, in_words
from postings.facts.columns import LONGEST_TITLE
from postings.facts.corrections import finding
from postings.facts.effective import Value
from postings.models import Posting
from postings.parsing.registry import summarize
from postings.values.reading import items_of
from postings.words import fact_words

UNREADABLE = (
    "This page came without what it had shown: it was opened with another version of Rainmaker, or "
    "changed on its way. Nothing is stored yet. What you typed is still here: where it differs "
    "from what holds now, say below what is to hold, and save again."
)


class PostingForm(forms.ModelForm[Posting]):
    """The columns and rows of a posting as fields; no column is written from here."""

    title = WordsField(
        max_length=LONGEST_TITLE, widget=forms.TextInput(attrs={"class": "vTextField"})
    )
    company_name = EmployerNameField(
        required=False, max_length=200, label="Company", help_text="As the posting writes it."
    )
    company_descriptor = WordsField(
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="How an unnamed employer is described.",
    )
    taken = EmployerCandidatesField()
    confirmed = forms.MultipleChoiceField(
        required=False,
        widget=forms.CheckboxSelectMultiple,
        label="Looked, it is right",
        help_text="Locks these facts as they are shown here against every later parse.",
    )
    note = WordsField(
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="Why; kept with the corrections.",
    )
    reader: ClassVar[Reader] = None  # who looks at the form: the admin sets it

    class Meta:
        model = Posting
        fields = (
            "title", "functions", "seniority", "seniority_max", "role_type", "company_status",
            "company_descriptor",
        )  # fmt: skip
        labels: ClassVar = {"seniority": "Level", "seniority_max": "Level, up to"}

    def __init__(self, data: QueryDict | None = None, *args: Any, **kwargs: Any) -> None:
        self.is_unfinished = data is not None and ("more" in data or "look" in data)
        if data is not None and "more" in data:
            data = with_a_blank_row(data, str(data["more"]))
        if data is not None and data.get(TAKEN):
            data = with_the_taken(data)
        super().__init__(data, *args, **kwargs)
        self.now = Base.of(self.instance)
        self.is_readable = True
        self.base = self._base() if self.is_bound else self.now
        self.initial.update(initial_of(self.base.effective()))
        self.rows = row_formsets(self.base, self.data if self.is_bound else None)
        self.conflicts: list[Conflict] = []
        self.decisions: list[Decision] = []
        cast("EmployerCandidatesField", self.fields[TAKEN]).offer(self.instance)
        field = cast("forms.MultipleChoiceField", self.fields["confirmed"])
        field.choices = list(self._confirmable())

    @property
    def seal(self) -> str:
        """What this page showed, for its hidden field."""
        said = {told.fact: told.now for told in self.conflicts}
        return self.base.having_seen({**self.base.seen, **said}).seal()

    @property
    def rows_in_order(self) -> list[RowFormSet]:
        """The rows as they are listed."""
        return [self.rows[name] for name in fact_words.in_order(self.rows)]

    def clean(self) -> dict[str, Any]:
        """Find fault with what staff changed, and come to decisions where there is none."""
        for name in set(self.errors) - set(self.changed_data):
            del self.errors[name]
        for mistake in self._mistakes():
            self.add_error(*mistake)
        are_valid = all(formset.is_valid() for formset in self.rows.values())
        self._decide(are_valid=are_valid and not self.errors and not self.is_unfinished)
        if not self.is_readable:
            self.add_error(None, UNREADABLE)
        return self.cleaned_data

    def is_valid(self) -> bool:
        """Whether `decisions` can be stored."""
        are_valid = all(formset.is_valid() for formset in self.rows.values())
        return super().is_valid() and are_valid and not self.is_unfinished

    @cached_property
    def mistakes(self) -> list[tuple[str, str, str]]:
        """Each mistake in a field or row: where, what, and the id to go to."""
        if not self.is_bound:
            return []
        fields = [
            (str(self[name].label), str(message), self[name].id_for_label or f"id_{name}_0")
            for name, messages in self.errors.items()
            if name in self.fields
            for message in messages
        ]
        return fields + [it for formset in self.rows_in_order for it in formset.mistakes()]

    def left_alone(self) -> list[str]:
        """What changed meanwhile and staff did not decide, where words show it, and by whom."""
        decided = {decision.fact for decision in self.decisions}
        decided |= {told.fact for told in self.conflicts}
        return [
            f"{Change(fact=name, before=self.base.fact(name).value, after=shown.value)}"
            f" ({whose(self.base, name, shown, self.reader)})"
            for name, shown in self.now.facts.items()
            if name in set(self.base.facts) - decided - {CONTENTS}
            and in_words(name, self.base.fact(name).value) != in_words(name, shown.value)
        ]

    def typed(self) -> list[tuple[str, str]]:
        """What staff changed as they sent it, be it right or wrong: where, and the words."""
        changed = [self[name] for name in self.fields if name in self.changed_data]
        fields = [(str(field.label), as_sent(field)) for field in changed]
        return fields + [it for formset in self.rows_in_order for it in formset.typed()]

    def _post_clean(self) -> None:
        """Leave the posting as it is: what is decided is stored as corrections, not in columns."""

    def _base(self) -> Base:
        try:
            return Base.opened(self.data.get("base", ""), self.instance.pk)
        except UnreadableBaseError:
            self.is_readable = False
            return Base(
                posting=self.now.posting,
                made_at=self.now.made_at,
                facts=self.now.facts,
                is_guess=True,
            )

    def _confirmable(self) -> Iterator[tuple[str, str]]:
        for name in fact_words.in_order(self.base.facts):
            shown = self.base.facts[name]
            if shown.can_be_confirmed:
                words = f"{fact_words.label(name)}: {in_words(name, shown.value)}"
                yield name, Truncator(words).chars(120) + self._contradiction(name)

    def _contradiction(self, name: str) -> str:
        if not self.base.facts[name].is_contradicted:
            return ""
        said = in_words(name, finding(self.instance, name))
        return f" — still holds, though the source now says: {Truncator(said).chars(120)}"

    def _mistakes(self) -> Iterator[tuple[str, str]]:
        """What makes no sense in facts whose every field does."""
        for name, typed in TYPED.items():
            if self._is_edited(name) and not set(typed.fields) & set(self.errors):
                yield from typed.mistakes(self._typed(name))

    def _decide(self, *, are_valid: bool) -> None:
        """Find the conflicts; where all are answered and nothing is wrong, the decisions."""
        mine = self._mine()
        found = (self._conflict(name, mine) for name in fact_words.in_order(mine))
        self.conflicts = [told for told in found if told]
        if unanswered := [told.label for told in self.conflicts if told.choice is None]:
            self.add_error(
                None,
                f"Changed while this page was open: {', '.join(unanswered)}. Nothing is stored "
                "yet: choose below what is to hold, and save again.",
            )
        elif are_valid:
            self.decisions = list(self._needed(mine))
            if refusal := refused(self.instance, self.decisions, now=timezone.now()):
                self.add_error(None, refusal)

    def _mine(self) -> dict[str, Value]:
        """The facts that staff decided, by name, with the values that they sent."""
        mine: dict[str, Value] = {}
        for name in [*TYPED, *self.rows]:
            if self._has_errors(name) or not (self._is_edited(name) or self._is_chosen(name)):
                continue
            value = self._typed(name) if name in TYPED else self._listed(name, mine)
            if value != self.base.fact(name).value or self._is_chosen(name):
                mine[name] = value
        confirmed = self.cleaned_data.get("confirmed", [])
        return {name: self.base.fact(name).value for name in confirmed} | mine

    def _conflict(self, name: str, mine: Mapping[str, Value]) -> Conflict | None:
        def whole(joined: Value) -> Value | None:
            if name in self.rows:
                return summarize(name, items_of(joined), self._known(name, mine))
            return None if name in TYPED and any(TYPED[name].mistakes(joined)) else joined

        return conflict(
            name,
            base=self.base,
            now=self.now.fact(name),
            mine=mine[name],
            whole=whole,
            sent=self.data,
            reader=self.reader,
        )

    def _needed(self, mine: Mapping[str, Value]) -> Iterator[Decision]:
        answers = {told.fact: told for told in self.conflicts}
        for name in fact_words.in_order(mine):
            value, told = mine[name], answers.get(name)
            if told and told.choice is ConflictChoice.THEIRS:
                continue
            if told and told.choice is ConflictChoice.BOTH and told.value_of_both is not None:
                value = told.value_of_both
            decision = Decision(fact=name, value=value, now=self.now.fact(name))
            if decision.is_needed:
                yield decision

    def _is_edited(self, name: str) -> bool:
        if name in self.rows:
            return self.rows[name].has_changed()
        return bool(set(TYPED[name].fields) & set(self.changed_data))

    def _is_chosen(self, name: str) -> bool:
        """Whether staff were asked and want theirs, be it what the page showed at first."""
        return name in self.base.seen and self.data.get(f"choice-{name}") == ConflictChoice.MINE

    def _has_errors(self, name: str) -> bool:
        if name in self.rows:
            return not self.rows[name].is_valid()
        return bool(set(TYPED[name].fields) & set(self.errors))

    def _typed(self, name: str) -> Value:
        changed = set(TYPED[name].fields) & set(self.changed_data)
        typed = {
            field: self.cleaned_data[field] for field in TYPED[name].fields if field in changed
        }
        return TYPED[name].value(self.base.fact(name).value, typed)

    def _listed(self, name: str, mine: Mapping[str, Value]) -> Value:
        return self.rows[name].value(self._known(name, mine))

    def _known(self, name: str, mine: Mapping[str, Value]) -> dict[str, Value]:
        """The other facts as they will be, and this one as it was shown."""
        now = {other: shown.value for other, shown in self.now.facts.items()}
        return {**now, **mine, name: self.base.fact(name).value}
