"""Credentials outside the guide's list (D38): by their own names, in lists, beside listed ones."""

from __future__ import annotations

import html

import pytest

from tests.parsing.license_items import read, written

# A line of the requirements, and the items that it is read as.
FOUND: list[tuple[str, list[str]]] = [
    # A name that a credential word closes.
    ("Kestrel Controls certification required", ["other:kestrel-controls required"]),
    ("Holds a Food Hygiene certificate", ["other:food-hygiene required"]),
    ("QKC designation preferred", ["other:qkc preferred"]),
    ("BTSE accreditation is essential", ["other:btse required"]),
    ("dbt Analytics certification a plus", ["other:dbt-analytics preferred"]),
    ("An Orchid Cloud certification is desirable", ["other:orchid-cloud preferred"]),
    # Several of them, of which the last one carries the word.
    (
        "Lenwick, Genofab or Avitron certification preferred",
        [
            "other:lenwick preferred =A",
            "other:genofab preferred =A",
            "other:avitron preferred =A",
        ],
    ),
    (
        "Brook Method selling and/or other related sales certifications preferred",
        ["other:brook-method preferred"],
    ),
    # What the bracket says is of the paper, not of the skill.
    ("Orchid Cloud administration required (certification is a plus)", ["other:orchid-cloud preferred"]),
    ("Experience with the AWS platform (certification preferred)", ["aws preferred"]),
    ("Kestrel Suite skills (certification required)", ["other:kestrel-suite required"]),
    # "Certification(s)", and marks before a comma.
    (
        "Certification(s) in asset care (e.g., Lenwick, Genofab) are a plus",
        ["other:lenwick preferred", "other:genofab preferred"],
    ),
    (
        "Certifications such as Lenwick ®, Avitron are desired",
        ["other:lenwick preferred", "other:avitron preferred"],
    ),
    # A name that the word opens.
    ("Must be a Certified Turnaround Analyst", ["other:turnaround-analyst required"]),
    ("Certified Grant Administrator (CGAD) required", ["other:cgad required"]),
    ("Orchid Certified Administrator preferred", ["other:orchid-administrator preferred"]),
    ("Chartered Benefits Planner (CBPL) a plus", ["other:cbpl preferred"]),
    ("Certified in Fleet and Route Planning (CFRP) required", ["other:cfrp required"]),
    ("Associate in Marine Cover (AMCV) preferred", ["other:amcv preferred"]),
    ("Certificate of Proficiency (COP) in insurance", ["other:cop required"]),
    ("Certificate in Insurance is required", ["other:insurance required"]),
    # A list that the word opens.
    (
        "Designations preferred (AIFX, CPFX, C(k)X, QKX, etc.)",
        [
            "other:aifx preferred",
            "other:cpfx preferred",
            "other:ckx preferred",
            "other:qkx preferred",
        ],
    ),
    (
        "Professional certification (e.g. OSCP or OSWE) is a plus",
        ["other:oscp preferred =A", "other:oswe preferred =A"],
    ),
    (
        "Certifications such as Genofab, Lenwick and Kestrel are desired",
        ["other:genofab preferred", "other:lenwick preferred", "other:kestrel preferred"],
    ),
    (
        "Certification in Project Management (PMP, CAPM) is preferred",
        ["pmp preferred", "other:capm preferred"],
    ),
    (
        "At least two of the following certifications: Network+, Security+, 3CX Basic Engineer",
        [
            "other:network-plus required =A",
            "other:security-plus required =A",
            "other:3cx-basic-engineer required =A",
        ],
    ),
    ("Relevant certifications in Lenwick, Azure, or AWS required",
     ["other:lenwick required =A", "other:azure required =A", "aws required =A"]),
    # Letters beside those that the table knows.
    ("CCIE, JNCIX or industry equivalent",
     ["other:ccie required =A", "other:jncix required =A"]),
    ("CPA, MBA or CMAX preferred", ["cpa preferred =A", "other:cmax preferred =A"]),
    ("A license or a certification is a plus (RD, MPH, RN etc.)",
     ["other:rd preferred", "rn preferred"]),
    ("ITIL or Project Management certifications required", ["other:itil required"]),
]  # fmt: skip

# What has the words and no name, or a name that is nobody's credential.
ABSENT = [
    "We have over 420 Orchid Cloud certifications",
    "More than 35 Kestrel certifications in one team",
    "Opportunity to complete the Lenwick certification",
    "Relevant industry certifications are a plus",
    "Technical Certifications required",
    "Certification in cloud technologies required",
    "Security-related certifications preferred",
    "Must hold all Required Licenses and Certifications",
    "Certification in UI design is required",
    "ISO 9001 certification experience required",
    "Required: Birth Certificate and DBS certificate",
    "Experience with JAG accreditation is required",
    "A BSc in Sales from an ABET accredited school is required",
    "Kestrel Controls certification fees are required",
    "Must pass Kestrel certification background checks",
    "Must work for Great Place to Work Certified firms",
    "Must know CPA firms, SQL, KPIs",
    "Electrical products certified by Kestrel are required knowledge",
]


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[row[0] for row in FOUND])
def test_a_credential_outside_the_list_is_found(text: str, expected: list[str]):
    _, found = read(f"<h3>Requirements</h3><ul><li>{html.escape(text)}</li></ul>")
    assert [written(item) for item in found.value["items"]] == expected


@pytest.mark.parametrize("text", ABSENT)
def test_words_that_name_no_credential_make_none(text: str):
    _, found = read(f"<h3>Requirements</h3><ul><li>{html.escape(text)}</li></ul>")
    assert [written(item) for item in found.value["items"]] == []


def test_a_name_must_be_asked_for():
    _, found = read("<p>Our founders met on a Kestrel Controls certification trip.</p>")
    assert found.value["items"] == []
