"""Countries by their codes (ISO 3166): the name, other names for them, and their own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """`others` are further names in English, in lower case; `own` is what its people write."""

    code: str
    name: str
    # Case is checked where they are read: "us" is a word, "US" a country.
    others: tuple[str, ...] = ()
    # For addresses that were written in the country: "Deutschland".
    own: str = ""


def _country(code: str, name: str, *others: str, own: str = "") -> Country:
    return Country(code=code, name=name, others=others, own=own)


# fmt: off
# Mostly region by region, the Americas and Europe first; a further one is a row.
ROWS: tuple[Country, ...] = (
    _country("US", "United States", "us", "usa", "u.s.", "u.s.a.", "united states of america"),
    # Its nations have no codes of their own in ISO 3166-1.
    _country("GB", "United Kingdom", "uk", "u.k.", "great britain",
             "england", "scotland", "wales", "northern ireland"),
    _country("IE", "Ireland"),
    _country("CA", "Canada"),
    _country("MX", "Mexico", own="México"),
    _country("BR", "Brazil", own="Brasil"),
    _country("AR", "Argentina"),
    _country("CL", "Chile"),
    _country("CO", "Colombia"),
    _country("PE", "Peru"),
    _country("CR", "Costa Rica"),
    _country("PA", "Panama"),
    _country("DE", "Germany", own="Deutschland"),
    _country("AT", "Austria", own="Österreich"),
    _country("CH", "Switzerland", own="Schweiz"),
    _country("FR", "France"),
    _country("BE", "Belgium"),
    # With the article, as it is written in sentences.
    _country("NL", "Netherlands", "the netherlands", own="Nederland"),
    _country("LU", "Luxembourg"),
    _country("ES", "Spain", own="España"),
    _country("PT", "Portugal"),
    _country("IT", "Italy", own="Italia"),
    _country("GR", "Greece"),
    _country("CY", "Cyprus"),
    _country("MT", "Malta"),
    _country("PL", "Poland", own="Polska"),
    # Both names are in use.
    _country("CZ", "Czechia", "czech republic"),
    _country("SK", "Slovakia"),
    _country("HU", "Hungary"),
    _country("RO", "Romania"),
    _country("BG", "Bulgaria"),
    _country("HR", "Croatia"),
    _country("RS", "Serbia"),
    _country("SI", "Slovenia"),
    _country("EE", "Estonia"),
    _country("LV", "Latvia"),
    _country("LT", "Lithuania"),
    _country("FI", "Finland"),
    _country("SE", "Sweden"),
    _country("NO", "Norway"),
    _country("DK", "Denmark"),
    _country("IS", "Iceland"),
    _country("UA", "Ukraine"),
    _country("TR", "Turkey"),
    _country("IL", "Israel"),
    _country("EG", "Egypt"),
    _country("MA", "Morocco"),
    _country("NG", "Nigeria"),
    _country("GH", "Ghana"),
    _country("KE", "Kenya"),
    _country("UG", "Uganda"),
    _country("TZ", "Tanzania"),
    _country("RW", "Rwanda"),
    _country("ET", "Ethiopia"),
    _country("ZA", "South Africa"),
    _country("AE", "United Arab Emirates", "uae", "u.a.e."),
    _country("SA", "Saudi Arabia"),
    _country("QA", "Qatar"),
    _country("KW", "Kuwait"),
    _country("BH", "Bahrain"),
    _country("OM", "Oman"),
    _country("IN", "India"),
    _country("PK", "Pakistan"),
    _country("BD", "Bangladesh"),
    _country("LK", "Sri Lanka"),
    _country("NP", "Nepal"),
    _country("CN", "China"),
    _country("HK", "Hong Kong"),
    _country("TW", "Taiwan"),
    _country("JP", "Japan"),
    _country("KR", "South Korea"),
    _country("SG", "Singapore"),
    _country("MY", "Malaysia"),
    _country("ID", "Indonesia"),
    _country("TH", "Thailand"),
    _country("VN", "Vietnam"),
    _country("PH", "Philippines"),
    _country("AU", "Australia"),
    _country("NZ", "New Zealand"),
    _country("UY", "Uruguay"),
    _country("PY", "Paraguay"),
    _country("BO", "Bolivia"),
    _country("EC", "Ecuador"),
    _country("VE", "Venezuela"),
    _country("GT", "Guatemala"),
    _country("HN", "Honduras"),
    _country("SV", "El Salvador"),
    _country("NI", "Nicaragua"),
    _country("DO", "Dominican Republic"),
    _country("DZ", "Algeria"),
    _country("TN", "Tunisia"),
    _country("SN", "Senegal"),
    _country("CM", "Cameroon"),
    _country("ZM", "Zambia"),
    _country("ZW", "Zimbabwe"),
    _country("BW", "Botswana"),
    _country("NA", "Namibia"),
    _country("MZ", "Mozambique"),
    _country("AO", "Angola"),
    _country("KZ", "Kazakhstan"),
    _country("AZ", "Azerbaijan"),
    _country("AM", "Armenia"),
    _country("KH", "Cambodia"),
    _country("AL", "Albania"),
    _country("ME", "Montenegro"),
    _country("MD", "Moldova"),
    _country("BY", "Belarus"),
)
# fmt: on

# Names in lower case -> code.
COUNTRIES: dict[str, str] = {
    name.casefold(): row.code for row in ROWS for name in (row.name, *row.others)
}
# Read in the addresses of structured records alone, not in sentences.
OWN_NAMES: dict[str, str] = {row.own.casefold(): row.code for row in ROWS if row.own}
