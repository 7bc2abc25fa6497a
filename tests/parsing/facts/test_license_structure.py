"""What headings, lists, titles and sections add to a demand for a license, and what is merged."""

from __future__ import annotations

import pytest

from tests.parsing.license_items import read, written

# Title, HTML below it, the items: what headings, lists and titles add to a sentence.
STRUCTURED: list[tuple[str, str, list[str]]] = [
    (
        "Sales Operations Manager",
        "<p><b>Certifications:</b></p><ul><li>AWS Cloud Practitioner</li><li>Google Analytics</li></ul>",
        ["aws required", "other:google required"],
    ),
    (
        "Insurance Sales Manager",
        "<p><b>Preferred Qualifications:</b></p><ul><li>Life &amp; Health license</li><li>Series 65</li></ul>",
        ["insurance_producer[life,health] preferred", "series_65 preferred"],
    ),
    (
        "Agency Director",
        (
            "<p><b>Requirements</b></p><ul><li>Must obtain the following within 120 days of hire:</li>"
            "<li>Series 7</li><li>Series 66</li></ul>"
        ),
        ["series_7 required_post_hire 120", "series_66 required_post_hire 120"],
    ),
    (
        "Agency Director",
        "<p>Licenses required within 90 days of hire:</p><ul><li>Life and Health</li><li>Series 6</li></ul>",
        ["insurance_producer[life,health] required_post_hire 90", "series_6 required_post_hire 90"],
    ),
    (
        "Producer",
        "<p><b>Required Licenses</b></p><ul><li>Life, Accident &amp; Health</li><li>Property &amp; Casualty</li></ul>",
        [
            "insurance_producer[life,health] required",
            "insurance_producer[property,casualty] required",
        ],
    ),
    (
        "Account Executive",
        (
            "<p><b>License/Certification:</b></p><ul><li>Property &amp; Casualty License (Required)</li>"
            "<li>Driver\u2019s License (Preferred)</li></ul>"
        ),
        ["insurance_producer[property,casualty] required", "driver_license preferred"],
    ),
    (
        "Team Lead",
        "<p>We do not require</p><ul><li>A college degree</li><li>An insurance or real estate license</li></ul>",
        ["insurance_producer not_required =A", "real_estate not_required =A"],
    ),
    (
        "Licensed Insurance Agent",
        "<p>Must be licensed or willing to get licensed.</p>",
        ["insurance_producer eligible"],
    ),
    (
        "Licensed Life Insurance Agent",
        "<p>Not licensed? No problem, we will show you how.</p>",
        ["insurance_producer[life] not_required"],
    ),
    (
        "Insurance Agent",
        "<ul><li>Must obtain license within 45 days</li></ul>",
        ["insurance_producer required_post_hire 45"],
    ),
    ("Property Manager", "<p>Broker's license preferred.</p>", ["real_estate preferred"]),
    ("Class A CDL Driver", "<p>Drive for us.</p>", ["cdl_a required"]),
    (
        "Route Sales (Non-CDL)",
        "<p>Valid drivers license.</p>",
        ["cdl not_required", "driver_license required"],
    ),
    ("Registered Nurse Liaison", "<p>Speak for our hospice.</p>", ["rn required"]),
    (
        "Loan Officer",
        (
            "<p><b>Benefits</b></p><ul><li>Paid NMLS licensing</li></ul><p><b>Requirements</b></p>"
            "<ul><li>Active NMLS license</li></ul>"
        ),
        ["nmls_mlo required"],
    ),
    (
        "Agent",
        "<p>Life &amp; Health license required. If you are not currently licensed, you must obtain it within 30 days.</p>",
        ["insurance_producer[life,health] required_post_hire 30"],
    ),
    (
        "Consultant",
        "<p>One of the following designations is required:</p><ul><li>CFP</li><li>ChFC</li></ul>",
        ["cfp required =A", "chfc required =A"],
    ),
    (
        "Area Sales Manager",
        "<p><b>Our benefits</b></p><p>Pension. You must hold a full driving licence.</p>",
        ["driver_license required"],
    ),
    ("Field Sales", "<p>Driver's License:</p><p>No</p>", ["driver_license not_required"]),
    (
        "Field Sales",
        "<p>Ability to obtain:</p><ul><li>Series 7</li><li>Life license</li></ul>",
        ["series_7 eligible", "insurance_producer[life] eligible"],
    ),
]

# Sections speak for others: title, HTML, the rule.
IN_OTHER_SECTIONS: list[tuple[str, str, str]] = [
    (
        "Director",
        "<p><b>About us</b></p><p>Acme has 200 agents, each with a Series 6 and a state license.</p>",
        "company-section",
    ),
    (
        "Director",
        "<p>Equal opportunity employer, without regard to race, sex or a driver's license.</p>",
        "eeo-section",
    ),
    ("Salesforce Developer (CPA)", "<p>Build things.</p>", "title-only"),
    (
        "Director",
        "<p>Shift:</p><p>Valid Driving License:</p><p>Hazardous Materials:</p>",
        "empty-field",
    ),
]


@pytest.mark.parametrize(("title", "fragment", "expected"), STRUCTURED)
def test_headings_lists_and_titles_govern_what_is_below_them(
    title: str, fragment: str, expected: list[str]
) -> None:
    _, found = read(fragment, title)
    assert sorted(written(item) for item in found.value["items"]) == sorted(expected)


def test_the_same_credential_said_twice_is_one_item_in_its_most_specific_words() -> None:
    _, found = read(
        "<p>You hold an insurance license.</p><p>Texas life license required within 30 days of hire.</p>"
    )
    assert [written(item) for item in found.value["items"]] == [
        "insurance_producer[life] required_post_hire 30 @TX"
    ]


def test_statements_that_conflict_are_both_kept() -> None:
    _, found = read("<p>A CDL is required.</p><p>CDL preferred.</p>")
    assert [written(item) for item in found.value["items"]] == ["cdl required", "cdl preferred"]


def test_words_as_written_stand_in_the_text() -> None:
    document, found = read(
        "<p>Series 7 &amp; 66, CFP\u00ae a plus; valid driver\u2019s license.</p>"
    )
    assert all(item["as_written"] in document.text for item in found.value["items"])


@pytest.mark.parametrize(("title", "fragment", "rule"), IN_OTHER_SECTIONS)
def test_text_that_speaks_for_others_makes_no_requirement(
    title: str, fragment: str, rule: str
) -> None:
    _, found = read(fragment, title)
    assert found.value["items"] == []
    assert rule in {row.rule for row in found.rejected}
