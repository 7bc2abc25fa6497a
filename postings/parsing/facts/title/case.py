"""ALL CAPS to Title Case, as people write titles: abbreviations and roman numerals stay.

>>> title_case("DIRECTOR OF B2B SALES II")
'Director of B2B Sales II'
>>> title_case("Director of SALES")
'Director of SALES'
"""

from __future__ import annotations

import regex

# Abbreviations of sales postings that keep their capitals in Title Case.
_KEPT = """
VP SVP EVP AVP RVP GVP CEO CFO CRO COO CTO CMO CCO CSO B2B B2C P&C US USA UK UAE EU IT HR PR AI ML
SMB EMEA APAC LATAM DACH NA SDR BDR BDM AE CRM ERP POS RN LPN CDL OTR QA UX UI SEO PPC DSP OEM HVAC
HME DME LTC ESL TV AV ACA PPO HMO GPO IDN ENT SLED MSP VAR ISV AWS GCP SAP II III IV VI VII
"""
_KEPT_AS = {word: word for word in _KEPT.split()} | {
    "SAAS": "SaaS",
    "FINTECH": "FinTech",
    "PHD": "PhD",
}
# Blanks and signs are kept as parts: what stands between the words stays as it was.
_BETWEEN_WORDS = regex.compile(r"(\s+|[-/(),&])")
# English titles write these small, unless they open the title.
_SMALL = frozenset(
    {"of", "and", "the", "for", "in", "to", "at", "a", "an", "with", "on", "or", "by", "from", "as"}
)


def title_case(title: str) -> str:
    """ALL CAPS to Title Case, abbreviations kept."""
    # One small letter shows that somebody chose the case: "Sales Manager IT".
    if not title.isupper():
        return title
    words = _BETWEEN_WORDS.split(title)
    return "".join(_cased_word(word, first=index == 0) for index, word in enumerate(words))


def _cased_word(word: str, *, first: bool) -> str:
    bare = word.strip(".:")
    if bare in _KEPT_AS:
        return word.replace(bare, _KEPT_AS[bare])
    # "2ND", "K12": letters beside digits stay.
    if any(character.isdigit() for character in word):
        return word
    if not first and word.casefold() in _SMALL:
        return word.casefold()
    return word[:1] + word[1:].casefold()
