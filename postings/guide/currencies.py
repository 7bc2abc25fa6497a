"""Currencies by their codes (ISO 4217), each with its signs as postings write them."""

from __future__ import annotations

# fmt: off
CURRENCIES: dict[str, tuple[str, ...]] = {
    "USD": ("$", "us$", "u$", "usd$"),  # a bare "$" is American (guide 10)
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
