"""Form fields of the admin: choices for the closed lists, suggestions for the open ones."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import slugify

from postings.companies.names import names_somebody
from postings.guide.codes import CERTIFICATIONS, LICENSES, license_label
from postings.guide.credential import OTHER
from postings.guide.credentials import DRIVER

CODES = [*LICENSES, *CERTIFICATIONS, DRIVER]
CODES_BY_LABEL = {license_label(code).casefold(): code for code in CODES}
OTHER_CODE = re.compile(rf"{OTHER}[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_LINE = 300  # of words that staff copy from a posting; a sentence has fewer
MOST_YEARS = 80  # of work: nobody has more, so that more is a slip of the key
# What a column is called where its own name says too little beside a field.
LABELS = {
    "of": "Years of",
    "of_text": "As written",
    "education": "With this degree",
    "lines": "Lines of insurance",
    "deadline_days": "Days after hire",
    "alternative": "Alternative group",
    "fields": "Fields of study",
}
MOST_DAYS = 3650  # after hire: a license that is due in ten years is asked of nobody


class SuggestingInput(forms.TextInput):
    """A text field that suggests known values, by an HTML datalist."""

    def __init__(self, suggestions: dict[str, str]) -> None:
        super().__init__()
        self.suggestions = suggestions

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """The input, followed by its list."""
        list_id = f"{name}-suggestions"
        field = super().render(name, value, {**(attrs or {}), "list": list_id}, renderer)
        options = format_html_join("", '<option value="{}">{}</option>', self.suggestions.items())
        return format_html('{}<datalist id="{}">{}</datalist>', field, list_id, options)


class WordsField(forms.CharField):
    """Words as staff type them. Ends of lines and outer spaces, which browsers change, are none."""

    def __init__(self, *, max_length: int = LONGEST_LINE, **options: Any) -> None:
        super().__init__(max_length=max_length, **options)

    def to_python(self, value: Any) -> str:
        """The words, with the line ends of Unix."""
        typed = re.sub(r"\r\n?", "\n", str(value)) if value else value
        return str(super().to_python(typed) or "")

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether other words were typed."""
        return super().has_changed(self.to_python(initial), data)


class EmployerNameField(WordsField):
    """The name of an employer: more than a legal form and punctuation."""

    def clean(self, value: Any) -> str:
        """The name; an error where there is none in it."""
        name = str(super().clean(value))
        if name and not names_somebody(name):
            raise ValidationError(f"“{name}” is no name of an employer: write it with its name.")
        return name


class LicenseCodeField(forms.CharField):
    """A code of the guide's lists, or `other:` and a short slug."""

    def __init__(self, **options: Any) -> None:
        labels = {code: license_label(code) for code in CODES}
        super().__init__(max_length=80, widget=SuggestingInput(labels), **options)

    def clean(self, value: Any) -> str:
        """The code, also by its label; an unknown one is an error that says what to write."""
        typed = str(super().clean(value))
        code = known_code(typed)
        if code is None:
            slug = slugify(typed.removeprefix(OTHER)) or "hazmat-endorsement"
            raise ValidationError(
                f"“{typed}” is no code of the list. For a credential outside it write other: and "
                f"a short name in small letters, such as {OTHER}{slug[:60]}."
            )
        return code


def known_code(typed: str) -> str | None:
    """The code that staff mean; None where it is none.

    >>> known_code("series_7"), known_code("Series 7"), known_code("FINRA Series 7")
    ('series_7', 'series_7', 'series_7')
    >>> known_code("other:hazmat"), known_code("other:"), known_code("other: Hazmat / X")
    ('other:hazmat', None, None)
    """
    if OTHER_CODE.fullmatch(typed):
        return typed
    code = re.sub(r"\s+", "_", typed.casefold())
    return code if code in CODES else CODES_BY_LABEL.get(typed.casefold())


class ChoicesField(forms.MultipleChoiceField):
    """Several values of a closed list, stored in an array."""

    widget = forms.CheckboxSelectMultiple

    @classmethod
    def for_array(cls, field: ArrayField[Any, Any]) -> ChoicesField:
        """The form field of an array column whose elements have choices."""
        return cls(
            choices=field.base_field.choices or (),
            required=not field.blank,
            help_text=field.help_text,
        )


def field_of(column: models.Field[Any, Any], **options: Any) -> forms.Field | None:
    """The field in which staff type a column of a requirement row, called as they call it."""
    field = _field_of(column, **options)
    if field is not None:
        field.label = LABELS.get(column.name, field.label)
    return field


def _field_of(column: models.Field[Any, Any], **options: Any) -> forms.Field | None:
    if isinstance(column, ArrayField):
        return ChoicesField.for_array(column)
    if column.name == "code":
        return LicenseCodeField()
    if column.choices is None and isinstance(column, models.CharField | models.TextField):
        return WordsField(max_length=column.max_length or LONGEST_LINE, required=not column.blank)
    field = column.formfield(**options)
    if isinstance(column, models.FloatField | models.PositiveIntegerField) and field is not None:
        most = MOST_YEARS if isinstance(column, models.FloatField) else MOST_DAYS
        field.validators += [MinValueValidator(0), MaxValueValidator(most)]
    return field
