"""The filters on licenses: a code and a status together mean the same license of a posting."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q

from postings.guide.codes import CERTIFICATIONS, LICENSES, license_label
from postings.guide.licenses import LICENSE_STATUS
from search.filters.context import Values
from search.filters.form_fields import ANY, NONE
from search.filters.kinds import ChoicesFilter
from search.index.schema import ASKED_FOR


class LicenseFilter(ChoicesFilter):
    """Licenses and certifications that are asked for, or that have the chosen status."""

    together_with = "license_status"
    commonest_first = True

    def __init__(self, **options: Any) -> None:
        codes = {code: license_label(code) for code in (*LICENSES, *CERTIFICATIONS)}
        special = {ANY: "Any professional license", NONE: "No professional license"}
        super().__init__("license_items__code", special | codes, **options)

    def option(self, value: str, joint: Values) -> Q:
        return license_condition([value], joint)


class LicenseStatusFilter(ChoicesFilter):
    """The status of the chosen licenses, or of any professional one."""

    together_with = "license"

    def __init__(self, **options: Any) -> None:
        super().__init__("license_items__status", LICENSE_STATUS, **options)

    def option(self, value: str, joint: Values) -> Q:
        return license_condition(joint, [value])


def license_condition(codes: Values, statuses: Values) -> Q:
    """Postings with a license of one of these codes in one of these statuses: the same license.

    Without statuses, one that is asked for; without codes, any professional license.
    """
    status = Q(license_items__status__in=tuple(statuses or ASKED_FOR))
    return reduce(or_, (_license(code, status) for code in codes or [ANY]))


def _license(code: str, status: Q) -> Q:
    if code == NONE:
        return ~Q(license_items__kind="license")
    if code == ANY:
        return status & Q(license_items__kind="license")
    return status & Q(license_items__code=code)
