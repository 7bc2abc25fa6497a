"""What a stated amount is, for how long it is paid, and in which currency (guide 10)."""

from __future__ import annotations

from postings.guide.choice import Choice, labels


class PayBasis(Choice):
    # "Salary" and "salary range" too (guide D18).
    BASE = "base", "base"
    OTE = "ote", "on-target earnings"
    TOTAL = "total", "total"
    # "Pay range", a bare amount: no word is shown for it.
    UNSPECIFIED = "unspecified", ""


class Period(Choice):
    YEAR = "year", "a year"
    MONTH = "month", "a month"
    # 24 a year; every two weeks is 26 (guide D50).
    SEMIMONTHLY = "semimonthly", "twice a month"
    BIWEEKLY = "biweekly", "every two weeks"
    WEEK = "week", "a week"
    DAY = "day", "a day"
    HOUR = "hour", "an hour"


PAY_BASIS = labels(PayBasis)
PAY_PERIOD = labels(Period)
