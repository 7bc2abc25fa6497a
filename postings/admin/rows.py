"""The rows of the list facts in the posting's form: made from what the page showed, sent by place.

A row has no identity but its place: the stored rows are deleted and written anew whenever their
fact changes, so that a form that named them could be sent only once. A row that staff leave alone
is the very same item, and is never found fault with.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django import forms
from django.forms.formsets import DELETION_FIELD_NAME
from django.http import QueryDict
from django.utils.functional import cached_property

from postings.admin.base import Base
from postings.admin.fields import field_of
from postings.facts.effective import Value
from postings.facts.projection import ROWS, Rows
from postings.parsing.registry import all_facts, summarize
from postings.values.reading import items_of, read_as
from postings.words import fact_words

MOST_ROWS = 100  # a posting with a tenth of that has many


class RowForm(forms.ModelForm[Any]):
    """One item of a list fact in the columns of its row; the row itself is never stored here."""

    class Meta:
        fields = ()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["empty_permitted"] = True  # what is left alone is not looked at
        super().__init__(*args, **kwargs)

    @property
    def in_order(self) -> list[forms.BoundField]:
        """The columns as they are laid out: what is a line of boxes comes after the others."""
        columns = [field for field in self if field.name != DELETION_FIELD_NAME]
        return sorted(columns, key=lambda field: field.use_fieldset)

    @property
    def is_edited(self) -> bool:
        """Whether staff changed a column."""
        return bool(set(self.changed_data) - {DELETION_FIELD_NAME})

    @property
    def is_deleted(self) -> bool:
        """Whether staff take the row out."""
        return bool(self.cleaned_data.get(DELETION_FIELD_NAME))

    def places(self) -> Iterator[tuple[str, str, str]]:
        """Each mistake: the column, the words, the id of the field."""
        for name, errors in self.errors.items():
            field = self[name] if name in self.fields else None
            for message in errors:
                yield (
                    str(field.label) if field else "",
                    str(message),
                    field.auto_id if field else "",
                )


class RowFormSet(forms.BaseFormSet[RowForm]):
    """The rows of one list fact. An empty list means that the posting states none."""

    rows: Rows

    def __init__(self, base: Base, data: Mapping[str, Any] | None) -> None:
        """`data` is what was sent; without it the rows are those that the page is to show."""
        value = base.fact(self.rows.fact).value
        self.items: Sequence[Value] = items_of(value)
        initial = [
            {column: getattr(item, it) for it, column in self.rows.fields.items()}
            for item in read_as(self.rows.shape, value).items
        ]
        super().__init__(data, prefix=_prefix(self.rows.fact), initial=initial)

    @property
    def label(self) -> str:
        """What people call the fact."""
        return fact_words.label(self.rows.fact)

    def initial_form_count(self) -> int:
        """As many as the page showed, whatever was sent."""
        return len(self.items)

    def total_form_count(self) -> int:
        """Those that the page showed and those that staff added."""
        return max(super().total_form_count(), len(self.items))

    @cached_property
    def told(self) -> list[tuple[RowForm, str]]:
        """The forms, each with its item in words where the page showed one."""
        said = dict(fact_words.parts(self.rows.fact, {"items": self.items}))
        return [(form, said.get(f"items.{n}", "")) for n, form in enumerate(self.forms)]

    @property
    def script(self) -> str:
        """What the admin's own script needs in order to add and remove rows."""
        options = {"prefix": self.prefix, "addText": "Add another row", "deleteText": "Remove"}
        return json.dumps({"name": f"#{self.prefix}", "options": options})

    def value(self, known: Mapping[str, Value]) -> Value:
        """The whole value with the rows that staff left; its summary follows from them."""
        kept = [(number, form) for number, form in enumerate(self.forms) if self._is_kept(form)]
        return summarize(self.rows.fact, [self._item(*row) for row in kept], known)

    def mistakes(self) -> Iterator[tuple[str, str, str]]:
        """Each mistake: where, what, and the id of the field."""
        for message in self.non_form_errors():
            yield self.label, str(message), f"{self.prefix}-group"
        for number, form in enumerate(self.forms if self.management_form.is_valid() else []):
            if not form.is_deleted:
                for column, message, field in form.places():
                    where = f"{self.label}, row {number + 1}" + (f", {column}" if column else "")
                    yield where, message, field or f"{self.prefix}-{number}"

    def typed(self) -> Iterator[tuple[str, str]]:
        """Each row that staff changed, and all that it says, as it was sent."""
        for number, form in enumerate(self.forms):
            if form.has_changed():
                said = (f"{it.label}: {as_sent(it)}" for it in form if as_sent(it))
                yield f"{self.label}, row {number + 1}", "; ".join(said)

    def _is_kept(self, form: RowForm) -> bool:
        was_shown = form in self.initial_forms
        return (was_shown or form.is_edited) and not form.is_deleted

    def _item(self, number: int, form: RowForm) -> Value:
        """The item of one row: what the page showed, with the columns that staff changed."""
        old = self.items[number] if number < len(self.items) else dict.fromkeys(self.rows.fields)
        typed = {
            key: _stated(form.cleaned_data[column])
            for key, column in self.rows.fields.items()
            if column in form.changed_data or number >= len(self.items)
        }
        return {**old, **typed} if typed else old


def row_formsets(base: Base, data: Mapping[str, Any] | None) -> dict[str, RowFormSet]:
    """The rows of each list fact, each after those that its summary needs."""
    kinds = {rows.fact: rows for rows in ROWS}
    ordered = [fact.name for fact in all_facts() if fact.name in kinds]
    return {name: _formset_class(kinds[name])(base, data) for name in ordered}


def as_sent(field: forms.BoundField) -> str:
    """What a browser sent of a field, in one line."""
    content = field.data
    return ", ".join(map(str, content)) if isinstance(content, list) else str(content or "")


def with_a_blank_row(data: QueryDict, fact: str) -> QueryDict:
    """What was sent, with one more row of a list fact: how one adds a row without scripts."""
    more = data.copy()
    name = f"{_prefix(fact)}-TOTAL_FORMS"
    number = str(more.get(name, ""))
    if number.isdecimal() and int(number[:6]) <= MOST_ROWS:
        more[name] = str(int(number) + 1)
    return more


def _prefix(fact: str) -> str:
    return f"{fact.removesuffix('s')}_items"


def _formset_class(rows: Rows) -> type[RowFormSet]:
    form = forms.modelform_factory(
        rows.model,
        form=RowForm,
        fields=list(rows.fields.values()),
        formfield_callback=field_of,  # type: ignore[arg-type]  # may give no field, as Django says
    )
    made: Any = forms.formset_factory(
        form,
        formset=RowFormSet,
        extra=0,
        can_delete=True,
        max_num=MOST_ROWS,
        absolute_max=2 * MOST_ROWS,
    )
    made.rows = rows
    return made  # type: ignore[no-any-return]  # the factory's type knows no RowFormSet


def _stated(value: Any) -> Any:
    return None if value == "" else value
