"""The table of credentials: what a row must be, and a row of words for every code that has some."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.guide.codes import CERTIFICATIONS, LICENSES, credential_name, kind_of, license_label
from postings.guide.credential import Name
from postings.guide.credentials import CREDENTIALS, DRIVER, SERIES
from tests.parsing.license_items import read

LISTED = [row.code for row in CREDENTIALS if row.is_listed]
NAMES = [(row.code, name) for row in CREDENTIALS for name in row.words if isinstance(name, Name)]
# Spellings that were hidden, as the hint of the row was not in them.
FURTHER_SPELLINGS = [
    ("rn", "RMN required"),
    ("rn", "RNLD required"),
    ("other:agile", "Scrum certification required"),
    ("other:ccie", "CCIE certification required"),
    ("other:ccda", "CCDA certification required"),
    ("other:cks", "CKS certification required"),
    ("other:gcih", "GCIH certification required"),
    ("other:osce", "OSCE certification required"),
    ("other:prince2", "PRINCE 2 certification required"),
]
# Hypothesis makes strings of a pattern that looks ahead at most.
MADE = [(code, name) for code, name in NAMES if "(?<" not in name.pattern]

# A code of the guide's list, and words that ask for it: at least one row a code.
ASKED_FOR = [
    ("insurance_producer", "Active insurance producer license required"),
    ("insurance_adjuster", "Must hold an all-lines adjuster license"),
    ("insurance_surplus_lines", "Surplus lines broker license required"),
    ("insurance_consultant", "Insurance consultant's license required"),
    ("title_agent", "Title agent license required"),
    ("sie", "Securities Industry Essentials required"),
    *((f"series_{number}", f"Series {number} license required") for number in SERIES),
    ("securities_unspecified", "Securities license required"),
    ("nmls_mlo", "Mortgage loan originator license required"),
    ("real_estate", "Real estate salesperson license required"),
    ("cdl", "Must have a valid CDL"),
    ("cdl_a", "Class A CDL required"),
    ("cdl_b", "Class B CDL required"),
    ("cdl_c", "Class C CDL required"),
    ("notary", "Notary public commission required"),
    ("cpa", "CPA license required"),
    ("attorney_bar", "Active member of the Oregon bar required"),
    ("rn", "Registered nurse license required"),
    ("rn", "Registration with the NMC required"),
    ("lpn", "Practical nursing license required"),
    ("pharmacist", "Pharmacist license required"),
    ("physician", "Physician license required"),
    ("behavioral_health", "LCSW license required"),
    ("teaching", "Teaching certificate required"),
    ("engineer_pe", "Professional engineer license required"),
    ("engineer_eit", "Engineer-in-Training (EIT) required"),
    ("contractor", "General contractor license required"),
    ("electrician", "Electrical contractor license required"),
    ("gaming", "Gaming license required"),
    ("liquor_server", "Alcohol server license required"),
    ("driver_license", "Valid driver's license required"),
    ("cfp", "Certified Financial Planner required"),
    ("cfa", "CFA designation required"),
    ("clu", "CLU required"),
    ("chfc", "ChFC® required"),
    ("ricp", "RICP required"),
    ("lutcf", "LUTCF required"),
    ("flmi", "FLMI required"),
    ("cpcu", "Chartered Property and Casualty Underwriter required"),
    ("cic", "CIC designation required"),
    ("crm", "Certified Risk Manager (CRM) designation required"),
    ("arm", "ARM designation required"),
    ("ainsc", "AINS designation required"),
    ("rhu", "RHU required"),
    ("rebc", "REBC required"),
    ("cebs", "Certified Employee Benefit Specialist (CEBS) required"),
    ("ahip", "AHIP certification required"),
    ("acas", "ACAS credential required"),
    ("fcas", "Fellow of the Casualty Actuarial Society (FCAS) required"),
    ("pmp", "PMP certification required"),
    ("csm", "Certified Scrum Master required"),
    ("six_sigma_green", "Six Sigma Green Belt required"),
    ("six_sigma_black", "Six Sigma Black Belt required"),
    ("cissp", "CISSP required"),
    ("cisa", "CISA certification required"),
    ("cism", "Certified Information Security Manager required"),
    ("aws", "AWS certification required"),
    ("google_cloud", "GCP certification required"),
    ("salesforce_cert", "Salesforce Administrator certification required"),
    ("csp_sales", "Certified Sales Professional required"),
    ("shrm", "SHRM-CP certification required"),
    ("phr", "PHR certification required"),
    ("cpp_payroll", "Certified Payroll Professional required"),
    ("bls", "BLS certification required"),
    ("acls", "ACLS certification required"),
    ("cpr", "CPR certification required"),
    ("forklift", "Forklift certification required"),
]


@pytest.mark.parametrize(("code", "words"), ASKED_FOR, ids=[f"{row[0]}" for row in ASKED_FOR])
def test_the_words_of_a_code_are_found(code: str, words: str):
    _, found = read(f"<p>{words}</p>")
    assert [item["code"] for item in found.value["items"]] == [code]


@pytest.mark.parametrize(("code", "words"), FURTHER_SPELLINGS)
def test_every_spelling_of_a_row_is_found(code: str, words: str):
    test_the_words_of_a_code_are_found(code, words)


def test_every_code_of_the_list_has_such_a_row():
    assert set(LISTED) - {code for code, _ in ASKED_FOR} == set()


def test_a_code_has_one_row():
    assert [
        code for code, rows in Counter(row.code for row in CREDENTIALS).items() if rows > 1
    ] == []


@pytest.mark.parametrize("row", CREDENTIALS, ids=[row.code for row in CREDENTIALS])
def test_a_row_is_whole(row):
    assert re.fullmatch(r"[a-z]+(?:_[a-z0-9]+)*|other:[a-z0-9]+(?:-[a-z0-9]+)*", row.code)
    assert row.label.strip() == row.label != ""
    assert license_label(row.code) == row.label or row.code == DRIVER
    assert kind_of(row.code) is row.kind


def test_every_name_has_hints_in_lower_case():
    assert [
        (code, hint) for code, name in NAMES for hint in name.hints if hint != hint.lower()
    ] == []
    assert [code for code, name in NAMES if not all(name.hints)] == []


def test_labels_name_one_code_each():
    assert len({row.label.casefold() for row in CREDENTIALS if row.is_listed}) == len(LISTED)


def test_what_is_listed_is_a_license_a_certification_or_to_drive():
    assert {*LICENSES, *CERTIFICATIONS, DRIVER} == set(LISTED)
    assert not LICENSES.keys() & CERTIFICATIONS.keys()


def test_an_unlisted_credential_is_called_by_its_own_words():
    assert credential_name("other:boiler", "Boiler operator card") == "Boiler operator card"
    assert credential_name("other:boiler", None) == "Boiler"
    assert credential_name("cic", "CIC designation") == "CIC"


@pytest.mark.parametrize(("code", "name"), MADE, ids=[f"{c}-{n.hints[0]}" for c, n in MADE])
@settings(max_examples=25, deadline=None)
@given(st.data())
def test_whatever_a_name_matches_holds_a_hint(code: str, name: Name, data: st.DataObject):
    """A hint that a spelling lacks hides it: the pattern is never tried."""
    alphabet = st.characters(codec="ascii", exclude_characters="\n")
    match = re.search(name.pattern, data.draw(st.from_regex(name.pattern, alphabet=alphabet)))
    assert match is None or any(hint.strip() in match[0].lower() for hint in name.hints)
