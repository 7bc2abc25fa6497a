"""Words for values: `{{ item.lines|license_lines }}`."""

from __future__ import annotations

from django import template

from postings.vocabulary import LICENSE_LINES

register = template.Library()


@register.filter
def license_lines(lines: list[str]) -> str:
    """The lines of an insurance license.

    >>> license_lines(["life", "personal_lines"])
    'life, personal lines'
    """
    return ", ".join(LICENSE_LINES.get(line, line) for line in lines)
