"""Words for values: `{{ item.code|license_label }}`, `{{ item.lines|license_lines }}`."""

from __future__ import annotations

from django import template

from postings.vocabulary import LICENSE_LINES, license_label

register = template.Library()

register.filter("license_label", license_label)


@register.filter
def license_lines(lines: list[str]) -> str:
    """The lines of an insurance license.

    >>> license_lines(["life", "personal_lines"])
    'life, personal lines'
    """
    return ", ".join(LICENSE_LINES.get(line, line) for line in lines)
