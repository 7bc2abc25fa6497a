"""The filters on licenses: a code and a status together mean the same license of a posting."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q

from postings.guide.codes import CERTIFICATIONS, LICENSES, license_label
from postings.guide.licenses import LICENSE_STATUS, NEEDED, Alternatives
from search.filters.context import Values
from search.filters.form_fields import ANY, NONE
from search.filters.kinds import ChoicesFilter
from search.index.schema import ASKED_FOR

ONE_OF = "one_of"
ONE_OF_SEVERAL = {ONE_OF: "Required, this or another"}


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
        super().__init__("license_items__status", LICENSE_STATUS | ONE_OF_SEVERAL, **options)

    def option(self, value: str, joint: Values) -> Q:
        return license_condition(joint, [value])


def license_condition(codes: Values, statuses: Values) -> Q:
    """Postings with a license of one of these codes in one of these statuses: the same license.

    Without statuses, one that is asked for; without codes, any professional license.
    """
    return reduce(or_, (_license(code, statuses) for code in codes or [ANY]))


def _license(code: str, statuses: Values) -> Q:
    if code == NONE:
        return ~Q(license_items__kind="license")
    chosen = Q(license_items__kind="license") if code == ANY else Q(license_items__code=code)
    if not statuses:
        return chosen & Q(license_items__status__in=ASKED_FOR)
    # The least demanding way counts: "Series 65 or CFP" requires neither. Of two licenses one is
    # required, so that the posting requires `any`.
    alone = (Alternatives.NONE, Alternatives.ALIKE) if code == ANY else (Alternatives.NONE,)
    return reduce(or_, (chosen & _status(status, alone) for status in statuses))


def _status(status: str, alone: Sequence[str]) -> Q:
    if status == ONE_OF:
        others = [str(each) for each in Alternatives if each not in alone]
        return Q(license_items__status__in=NEEDED, license_items__alternatives__in=tuple(others))
    own = Q(license_items__status=status)
    is_alone = Q(license_items__alternatives__in=tuple(map(str, alone)))
    return own & is_alone if status in NEEDED else own
