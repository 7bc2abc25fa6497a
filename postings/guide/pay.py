"""What a stated amount is, for how long it is paid, and in which currency (guide 10)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class PayBasis(Choice):
    BASE = "base", "base"
    OTE = "ote", "on-target earnings"
    TOTAL = "total", "total"
    UNSPECIFIED = "unspecified", ""


class Period(Choice):
    YEAR = "year", "a year"
    MONTH = "month", "a month"
    SEMIMONTHLY = "semimonthly", "twice a month"
    BIWEEKLY = "biweekly", "every two weeks"
    WEEK = "week", "a week"
    DAY = "day", "a day"
    HOUR = "hour", "an hour"


PAY_BASIS = labels(PayBasis)
PAY_PERIOD = labels(Period)
