"""Currencies by their codes (ISO 4217), each with its signs as postings write them."""

from __future__ import annotations

# fmt: off
CURRENCIES: dict[str, tuple[str, ...]] = {
    "USD": ("$", "us$", "u$", "usd$"),  # a bare "$" is American (guide 10)
    # A sign may be one currency's only; a dollar says whose it is by the letters before it.
    "GBP": ("£",),
    "EUR": ("€",),
    "CAD": ("ca$", "cad$", "c$"),
    "AUD": ("a$", "au$", "aud$"),
    "NZD": ("nz$",),
    "SGD": ("s$", "sg$"),
    "HKD": ("hk$",),
    "INR": ("₹",),
    "PHP": ("₱",),
    "MYR": ("rm",),
    # From here on the code alone is read: "kr" is three countries' sign, "¥" two.
    "CHF": (),
    "SEK": (),
    "NOK": (),
    "DKK": (),
    "PLN": (),
    "CZK": (),
    "HUF": (),
    "RON": (),
    "BRL": (),
    "MXN": (),
    "ZAR": (),
    "JPY": (),
    "ILS": (),
    "AED": (),
}
# fmt: on
SIGNS: dict[str, str] = {sign: code for code, signs in CURRENCIES.items() for sign in signs}
