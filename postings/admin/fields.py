"""Form fields of the admin: choices for the closed lists, suggestions for the open ones."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from postings.license_labels import license_label
from postings.vocabulary import (
    CERTIFICATIONS,
    DRIVER_LICENSE,
    LICENSES,
    OTHER_CODE_PREFIX,
)

CODES = [*LICENSES, *CERTIFICATIONS, DRIVER_LICENSE]


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


class LicenseCodeField(forms.CharField):
    """A code of the guide's lists, or `other:` and a short slug."""

    def __init__(self, **options: Any) -> None:
        labels = {code: license_label(code) for code in CODES}
        super().__init__(max_length=80, widget=SuggestingInput(labels), **options)

    def clean(self, value: Any) -> str:
        """The code; an unknown one is an error that says what to write."""
        code = str(super().clean(value))
        if code not in CODES and not code.removeprefix(OTHER_CODE_PREFIX).strip() != code:
            raise ValidationError(
                f"“{code}” is no code of the list. For a credential outside it write other: and a "
                "short name, such as other:hazmat-endorsement."
            )
        return code


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
