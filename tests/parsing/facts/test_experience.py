"""Years of experience: which are found, what they are of, and which only look like it.

Each row is one requirement under a "Requirements" heading, or a whole fragment where it starts with
a tag. The rows are made; real quotations are read from ../shared elsewhere.
"""

from __future__ import annotations

import html

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from postings.parsing.document import Document
from postings.parsing.facts.education import fact as education
from postings.parsing.facts.experience import fact as experience
from postings.parsing.types import Extraction
from tests.parsing.material import assert_within_limits


def item(low, high, of, status="required", scope="total", education=None):
    return (low, high, of.split(), status, scope, education)


# Text, the items, the words that prove each item.
FOUND = [
    # One word of leading governs every field of a list in which one sells.
    (
        "10+ years of leadership experience in marketing and sales within a growing firm",
        [item(10, None, "other sales_management")],
        ["10+ years of leadership experience in marketing and sales within a growing firm"],
    ),
    (
        "10+ years of sales, marketing, or revenue leadership",
        [item(10, None, "sales_management other")],
        ["10+ years of sales, marketing, or revenue leadership"],
    ),
    (
        "9 years in sales or business development leadership roles",
        [item(9, None, "sales_management business_development")],
        ["9 years in sales or business development leadership roles"],
    ),
    (
        "8+ years of sales leadership and management experience",
        [item(8, None, "sales_management")],
        ["8+ years of sales leadership and management experience"],
    ),
    (
        "8 years of sales or account management experience",
        [item(8, None, "sales account_management")],
        ["8 years of sales or account management experience"],
    ),
    # Commercial and revenue work is selling, a commercial product a sector (guide D41).
    (
        "12+ years of commercial leadership",
        [item(12, None, "sales_management")],
        ["12+ years of commercial leadership"],
    ),
    (
        "5 years in commercial roles within biotech",
        [item(5, None, "sales")],
        ["5 years in commercial roles within biotech"],
    ),
    (
        "5 years in commercial insurance",
        [item(5, None, "industry")],
        ["5 years in commercial insurance"],
    ),
    (
        "7 years of hotel revenue management experience",
        [item(7, None, "other")],
        ["7 years of hotel revenue management experience"],
    ),
    (
        "7+ years as an individual contributor in sales leadership",
        [item(7, None, "sales")],
        ["7+ years as an individual contributor in sales leadership"],
    ),
    (
        "6 years of healthcare sales, driving growth and retention",
        [item(6, None, "sales")],
        ["6 years of healthcare sales"],
    ),
    # Ladders: every rung is an alternative with its degree.
    (
        "15 years of sales with a Bachelor's degree, or 12 with an MBA",
        [
            item(15, None, "sales", scope="alternative", education="bachelor"),
            item(12, None, "sales", scope="alternative", education="master"),
        ],
        ["15 years of sales", "12"],
    ),
    (
        "A diploma or GED with 7 years, Associate's with 5 years, or Bachelor's with 3 years of sales",
        [
            item(7, None, "sales", scope="alternative", education="high_school"),
            item(5, None, "sales", scope="alternative", education="associate"),
            item(3, None, "sales", scope="alternative", education="bachelor"),
        ],
        ["7 years", "5 years", "3 years of sales"],
    ),
    (
        "Minimum of 8 years of sales (6 years with an MBA)",
        [
            item(8, None, "sales", scope="alternative"),
            item(6, None, "sales", scope="alternative", education="master"),
        ],
        ["Minimum of 8 years of sales", "6 years"],
    ),
    (
        "Degree in business with 8 years of sales",
        [item(8, None, "sales")],
        ["8 years of sales"],
    ),
    # A dropped unit is years beside an anchor (guide D40).
    (
        "5+ experience in managing a sales team",
        [item(5, None, "sales_management")],
        ["5+ experience in managing a sales team"],
    ),
    (
        "Seven (7) plus field sales experience",
        [item(7, None, "sales")],
        ["Seven (7) plus field sales experience"],
    ),
    ("8+ of sales experience", [item(8, None, "sales")], ["8+ of sales experience"]),
    (
        "At least a year's experience in selling",
        [item(1, None, "sales")],
        ["At least a year's experience in selling"],
    ),
    ("Internship or 0-3 years of sales", [item(0, 3, "sales")], ["0-3 years of sales"]),
    (
        "Advanced tenure (10+ years) of experience in sales",
        [item(10, None, "sales")],
        ["(10+ years) of experience in sales"],
    ),
    (
        "10 years of sales experience, of which at least 5 of which has been as a manager",
        [
            item(10, None, "sales"),
            item(5, None, "people_management", scope="component"),
        ],
        ["10 years of sales experience", "at least 5 of which has been as a manager"],
    ),
    # Years instead of a degree are asked for as much as the degree is.
    (
        "Bachelor's degree preferred or 5 years of equivalent work experience",
        [item(5, None, "any", "preferred", "substitute")],
        ["preferred or 5 years of equivalent work experience"],
    ),
    # A form says the list again.
    (
        (
            "<h3>Requirements</h3><ul><li>At least 5 years of freight or air sales experience</li>"
            "</ul><p>Experience:</p><ul><li>Freight sales: 5 years (Required)</li></ul>"
            "<p>Work experience: 5 years</p>"
        ),
        [item(5, None, "sales")],
        ["At least 5 years of freight or air sales experience"],
    ),
    (
        "4-6 years of insurance experience",
        [item(4, 6, "industry")],
        ["4-6 years of insurance experience"],
    ),
    (
        "A person with 2-4 years of experience to look after our accounts",
        [item(2, 4, "any")],
        ["2-4 years of experience"],
    ),
    (
        "Minimum years of sales experience: 6",
        [item(6, None, "sales")],
        ["Minimum years of sales experience: 6"],
    ),
    (
        "Years of Experience Required: 4-9",
        [item(4, 9, "any")],
        ["Years of Experience Required: 4-9"],
    ),
    (
        "Experience (years): 3+",
        [item(3, None, "any")],
        ["Experience (years): 3+"],
    ),
    (
        "6+ years of sales leadership, 11+ years overall",
        [item(6, None, "sales_management"), item(11, None, "any")],
        ["6+ years of sales leadership", "11+ years overall"],
    ),
    (
        "A degree in Commerce.6+ years of sales experience",
        [item(6, None, "sales")],
        ["6+ years of sales experience"],
    ),
    (
        "5+ years in project management",
        [item(5, None, "other")],
        ["5+ years in project management"],
    ),
    (
        "6+ years managing pipeline reviews and forecasts",
        [item(6, None, "other")],
        ["6+ years managing pipeline reviews and forecasts"],
    ),
    (
        "8+ years driving revenue growth in software",
        [item(8, None, "other")],
        ["8+ years driving revenue growth in software"],
    ),
    (
        "5 years running inside sales teams",
        [item(5, None, "sales")],
        ["5 years running inside sales teams"],
    ),
    (
        "7+ years of program management",
        [item(7, None, "other")],
        ["7+ years of program management"],
    ),
    (
        "4+ years of contract negotiation with hospitals",
        [item(4, None, "other")],
        ["4+ years of contract negotiation with hospitals"],
    ),
    (
        "3+ years of success in meeting quotas",
        [item(3, None, "sales")],
        ["3+ years of success in meeting quotas"],
    ),
    (
        "5+ years exceeding sales targets",
        [item(5, None, "sales")],
        ["5+ years exceeding sales targets"],
    ),
    (
        "3+ years in training or enablement",
        [item(3, None, "other")],
        ["3+ years in training or enablement"],
    ),
    (
        "-7+ years of outside sales experience",
        [item(7, None, "sales")],
        ["7+ years of outside sales experience"],
    ),
    (
        "Experience in territory sales for 4+ years",
        [item(4, None, "sales")],
        ["Experience in territory sales for 4+ years"],
    ),
    (
        "Selling into clinics for 3+ years is a plus",
        [item(3, None, "sales", "preferred")],
        ["Selling into clinics for 3+ years is a plus"],
    ),
    (
        "MBA combined with 5 years of relevant experience",
        [item(5, None, "any")],
        ["5 years of relevant experience"],
    ),
    ("Outside sales (5+ years)", [item(5, None, "sales")], ["Outside sales (5+ years)"]),
    (
        "Sales leadership (minimum 7 years)",
        [item(7, None, "sales_management")],
        ["Sales leadership (minimum 7 years)"],
    ),
    ("Strong negotiation skills (3+ years)", [item(3, None, "any")], ["(3+ years)"]),
    (
        "Prior territory sales, 2 years preferred",
        [item(2, None, "sales", "preferred")],
        ["Prior territory sales, 2 years preferred"],
    ),
    (
        "Associate's degree with 8 years or Bachelor's with 4 years of sales experience",
        [
            item(8, None, "sales", scope="alternative", education="associate"),
            item(4, None, "sales", scope="alternative", education="bachelor"),
        ],
        ["8 years", "4 years of sales experience"],
    ),
    (
        (
            "<p>We want a closer with at least 6 years of experience.</p>"
            "<h3>Requirements</h3><ul><li>6+ years of experience in enterprise software "
            "sales</li></ul>"
        ),
        [item(6, None, "sales")],
        ["6+ years of experience in enterprise software sales"],
    ),
    (
        "5+ years of outside sales experience",
        [item(5, None, "sales")],
        ["5+ years of outside sales experience"],
    ),
    (
        "Minimum of seven (7) years in medical device sales",
        [item(7, None, "sales")],
        ["Minimum of seven (7) years in medical device sales"],
    ),
    (
        "At least a decade of experience leading regional sales teams",
        [item(10, None, "sales_management")],
        ["At least a decade of experience leading regional sales teams"],
    ),
    (
        "Two decades of executive sales leadership strongly desired",
        [item(20, None, "sales_management", "preferred")],
        ["Two decades of executive sales leadership strongly desired"],
    ),
    (
        "3-5 years' experience in key account management",
        [item(3, 5, "account_management")],
        ["3-5 years' experience in key account management"],
    ),
    (
        "Between 4 and 6 years of B2B selling",
        [item(4, 6, "sales")],
        ["Between 4 and 6 years of B2B selling"],
    ),
    (
        "18 months of telesales experience",
        [item(1.5, None, "sales")],
        ["18 months of telesales experience"],
    ),
    (
        "2½ years of territory sales experience",
        [item(2.5, None, "sales")],
        ["2½ years of territory sales experience"],
    ),
    (
        "Ten plus years of progressive sales management experience",
        [item(10, None, "sales_management")],
        ["Ten plus years of progressive sales management experience"],
    ),
    (
        "No less than four years supervising inside sales representatives",
        [item(4, None, "sales_management")],
        ["No less than four years supervising inside sales representatives"],
    ),
    (
        "Up to 3 years of retail sales experience",
        [item(None, 3, "sales")],
        ["Up to 3 years of retail sales experience"],
    ),
    (
        "6 to 10+ years of relevant experience",
        [item(6, None, "any")],
        ["6 to 10+ years of relevant experience"],
    ),
    (
        "Over 12 years of professional experience",
        [item(12, None, "any")],
        ["Over 12 years of professional experience"],
    ),
    (
        "5 (five) years' wholesale experience",
        [item(5, None, "sales")],
        ["5 (five) years' wholesale experience"],
    ),
    ("0-2 years of experience", [item(0, 2, "any")], ["0-2 years of experience"]),
    (
        "6 years of agency sales experience",
        [item(6, None, "sales")],
        ["6 years of agency sales experience"],
    ),
    (
        "Two additional years of underwriting experience",
        [item(2, None, "other")],
        ["Two additional years of underwriting experience"],
    ),
    (
        "5-year track record of selling software",
        [item(5, None, "sales")],
        ["5-year track record of selling software"],
    ),
    # What the years are of
    (
        "5+ years of sales, business development or account management experience",
        [item(5, None, "sales business_development account_management")],
        ["5+ years of sales, business development or account management experience"],
    ),
    (
        "5 years of sales and sales management experience",
        [item(5, None, "sales sales_management")],
        ["5 years of sales and sales management experience"],
    ),
    (
        "One (1) year of experience in marketing or outside sales",
        [item(1, None, "other sales")],
        ["One (1) year of experience in marketing or outside sales"],
    ),
    (
        "4+ years of SaaS industry experience",
        [item(4, None, "industry")],
        ["4+ years of SaaS industry experience"],
    ),
    (
        "3 years of project management experience",
        [item(3, None, "other")],
        ["3 years of project management experience"],
    ),
    (
        "2 years in a customer success role",
        [item(2, None, "account_management")],
        ["2 years in a customer success role"],
    ),
    (
        "4 years business development",
        [item(4, None, "business_development")],
        ["4 years business development"],
    ),
    (
        "8 years managing sales or retention teams",
        [item(8, None, "sales_management")],
        ["8 years managing sales or retention teams"],
    ),
    (
        "3+ years managing loan officers",
        [item(3, None, "people_management")],
        ["3+ years managing loan officers"],
    ),
    ("5+ years React", [item(5, None, "other")], ["5+ years React"]),
    # Where the words of the work stand
    (
        "Proven experience (5+ yrs) as a branch manager",
        [item(5, None, "people_management")],
        ["(5+ yrs) as a branch manager"],
    ),
    (
        "Experience in sales (3 years), ideally with software",
        [item(3, None, "sales")],
        ["Experience in sales (3 years)"],
    ),
    (
        "Extensive (10+ years) experience in fundraising",
        [item(10, None, "other")],
        ["(10+ years) experience in fundraising"],
    ),
    (
        "You have led sales teams for at least five years",
        [item(5, None, "sales_management")],
        ["led sales teams for at least five years"],
    ),
    (
        "Sales management: 5 years (Preferred)",
        [item(5, None, "sales_management", "preferred")],
        ["Sales management: 5 years (Preferred)"],
    ),
    (
        "Insurance sales: 2 years (Required)",
        [item(2, None, "sales")],
        ["Insurance sales: 2 years (Required)"],
    ),
    # Components, also without a unit of their own
    (
        "12+ years of sales experience, including 5 leading field teams",
        [item(12, None, "sales"), item(5, None, "people_management", scope="component")],
        ["12+ years of sales experience", "5 leading field teams"],
    ),
    (
        "12+ years of sales experience, including at least 5 years as a sales manager",
        [item(12, None, "sales"), item(5, None, "sales_management", scope="component")],
        ["12+ years of sales experience", "at least 5 years as a sales manager"],
    ),
    (
        "15 years in insurance sales, 7 of them in management",
        [item(15, None, "sales"), item(7, None, "people_management", scope="component")],
        ["15 years in insurance sales", "7 of them in management"],
    ),
    (
        "Ten years of selling, of which three must be in leadership",
        [item(10, None, "sales"), item(3, None, "people_management", scope="component")],
        ["Ten years of selling", "three must be in leadership"],
    ),
    (
        "7+ years of carrier experience with two or more as a team lead",
        [item(7, None, "industry"), item(2, None, "people_management", scope="component")],
        ["7+ years of carrier experience", "two or more as a team lead"],
    ),
    (
        "10 years of sales experience plus 4 years of coaching staff",
        [item(10, None, "sales"), item(4, None, "people_management")],
        ["10 years of sales experience", "4 years of coaching staff"],
    ),
    # Ladders and substitutes
    (
        "10 years with a Bachelor's degree, or 7 years of sales experience with an MBA",
        [
            item(10, None, "sales", scope="alternative", education="bachelor"),
            item(7, None, "sales", scope="alternative", education="master"),
        ],
        ["10 years", "7 years of sales experience"],
    ),
    (
        "High school diploma with 9 years of sales experience, or Bachelor's degree with 5 years",
        [
            item(9, None, "sales", scope="alternative", education="high_school"),
            item(5, None, "sales", scope="alternative", education="bachelor"),
        ],
        ["9 years of sales experience", "5 years"],
    ),
    (
        "Bachelor's degree or 6 years of related experience",
        [item(6, None, "any", scope="substitute")],
        ["6 years of related experience"],
    ),
    (
        "Bachelor's degree, or eight years of brokerage experience in lieu of a degree",
        [item(8, None, "industry", scope="substitute")],
        ["eight years of brokerage experience"],
    ),
    (
        "Five years of sales experience may substitute for the degree",
        [item(5, None, "sales", scope="substitute")],
        ["Five years of sales experience"],
    ),
    (
        "Bachelor's degree or equivalent and 3 years of experience",
        [item(3, None, "any")],
        ["3 years of experience"],
    ),
    # Required or preferred
    (
        "3 years of call center supervision preferred",
        [item(3, None, "people_management", "preferred")],
        ["3 years of call center supervision preferred"],
    ),
    (
        "4 years of sales experience, pharmaceuticals preferred",
        [item(4, None, "sales")],
        ["4 years of sales experience"],
    ),
    (
        "4 years of sales experience preferably in pharmaceuticals",
        [item(4, None, "sales")],
        ["4 years of sales experience"],
    ),
    (
        "Minimum 4, ideally 7+ years of channel sales experience",
        [item(4, None, "sales"), item(7, None, "sales", "preferred")],
        ["Minimum 4", "ideally 7+ years of channel sales experience"],
    ),
    (
        "6 years of sales experience required; ten preferred",
        [item(6, None, "sales"), item(10, None, "sales", "preferred")],
        ["6 years of sales experience required", "ten preferred"],
    ),
    # Across lines
    (
        "<h3>Preferred qualifications</h3><ul><li>3+ years in wealth management</li></ul>",
        [item(3, None, "industry", "preferred")],
        ["3+ years in wealth management"],
    ),
    (
        (
            "<h3>Requirements</h3><ul><li>Bachelor's degree and 6 years of sales "
            "experience</li><li>OR</li><li>Master's degree and 4 years of sales "
            "experience</li></ul>"
        ),
        [
            item(6, None, "sales", scope="alternative", education="bachelor"),
            item(4, None, "sales", scope="alternative", education="master"),
        ],
        ["6 years of sales experience", "4 years of sales experience"],
    ),
    (
        (
            "<h3>About the role</h3><p>A seller with 5+ years of sales experience.</p>"
            "<h3>Requirements</h3><ul><li>5+ years of sales experience in "
            "healthcare</li></ul>"
        ),
        [item(5, None, "sales")],
        ["5+ years of sales experience in healthcare"],
    ),
    (
        "<p>We seek a closer. • Driven • 4+ years of software sales • MBA</p>",
        [item(4, None, "sales")],
        ["4+ years of software sales"],
    ),
    (
        "<h3>Requirements</h3><p>A minimum of</p><p>5 years of sales experience</p>",
        [item(5, None, "sales")],
        ["5 years of sales experience"],
    ),
    (
        "<ul><li>9 years of sales experience</li><li>or 6 years of sales experience, MBA</li></ul>",
        [
            item(9, None, "sales", scope="alternative"),
            item(6, None, "sales", scope="alternative", education="master"),
        ],
        ["9 years of sales experience", "6 years of sales experience"],
    ),
    (
        (
            "<ul><li>9 years of sales experience, including:</li>"
            "<li>4 years of coaching staff</li></ul>"
        ),
        [item(9, None, "sales"), item(4, None, "people_management", scope="component")],
        ["9 years of sales experience", "4 years of coaching staff"],
    ),
    (
        "9 years of sales experience, including 4 years of retail and 3 years of coaching staff",
        [
            item(9, None, "sales"),
            item(4, None, "industry", scope="component"),
            item(3, None, "people_management", scope="component"),
        ],
        ["9 years of sales experience", "4 years of retail", "3 years of coaching staff"],
    ),
    (
        "<h3>About us</h3><p>You must have 5 years of sales experience.</p>",
        [item(5, None, "sales")],
        ["must have 5 years of sales experience"],
    ),
    # What the work is, where a word of another category stands in it.
    (
        "5 years of sales operations experience",
        [item(5, None, "other")],
        ["5 years of sales operations experience"],
    ),
    (
        "3 years of insurance or related sales experience",
        [item(3, None, "industry sales")],
        ["3 years of insurance or related sales experience"],
    ),
    # Words of other durations stand near, and the years are experience all the same.
    (
        "8 years of sales experience, including 30% in the field",
        [item(8, None, "sales")],
        ["8 years of sales experience"],
    ),
    (
        "2 years of college recruiting",
        [item(2, None, "other")],
        ["2 years of college recruiting"],
    ),
    (
        "3 years of quota-carrying sales",
        [item(3, None, "sales")],
        ["3 years of quota-carrying sales"],
    ),
    (
        "2 years of service industry experience",
        [item(2, None, "industry")],
        ["2 years of service industry experience"],
    ),
    (
        "3 years of contract sales experience",
        [item(3, None, "sales")],
        ["3 years of contract sales experience"],
    ),
    (
        "Operating room sales, with 5 years of experience",
        [item(5, None, "any")],
        ["5 years of experience"],
    ),
    (
        "Grow revenue with 5 years of sales experience; paid vacation",
        [item(5, None, "sales")],
        ["5 years of sales experience"],
    ),
    (
        "<p>Our candidates have 5 years of sales experience.</p>",
        [item(5, None, "sales")],
        ["5 years of sales experience"],
    ),
]

# Text, the rule that rejected it.
ABSENT = [
    (
        "<p>You will learn from directors and coaches who have 20 years of experience.</p>",
        "employer",
    ),
    ("<p>Join a team of veterans with 15+ years of sales experience.</p>", "employer"),
    ("Learning from more than a decade of sales data, our engine ranks every lead", "employer"),
    ("<p>Closers with 2 years of experience earn over $200K.</p>", "pay"),
    ("The post is renewable up to 1 year depending on budget", "length-of"),
    ("Has held a license to drive for at least 3 years", "record"),
    ("Named a top place to work three years running", "performance"),
    ("Open to a 2 year project", "contract"),
    ("3 years of growth ahead of us", "horizon"),
    ("Must be at least 21 years of age", "age"),
    ("Programs for children aged 6 months to 5 years", "age"),
    ("Founded just over 30 years ago", "ago"),
    ("4 year degree or equivalent experience", "degree-length"),
    ("Two years of college", "degree-length"),
    ("This is a 12-month fixed-term contract", "contract"),
    ("Two-year non-compete agreement required", "contract"),
    ("Own the 3-5 year strategic plan", "horizon"),
    ("Help us double revenue in the next two years", "horizon"),
    ("Guaranteed draw during your first 6 months", "horizon"),
    ("3 year average quota attainment above plan", "performance"),
    ("Named a best employer for 5 years in a row", "performance"),
    ("Must obtain the license within 12 months", "deadline"),
    ("Clean driving record for the past 3 years", "look-back"),
    ("Sales cycles of 6-18 months", "length-of"),
    ("Our directors have an average tenure of 8 years", "length-of"),
    ("Our founders have a combined 60 years of experience", "company-age"),
    ("401(k) match is vested with 3 years", "benefit"),
    ("3 weeks of vacation, 4 with 5 years", "benefit"),
    ("Four months of paid parental leave", "service"),
    ("2nd year $160,000; 3 years $200,000", "pay"),
    ("$60,000 a year – 2 years", "pay"),
    ("2 years on the job, a car, then $90,000", "service"),
    ("2 years, a car, then $90,000", "money"),
    ("5 years, and revenue doubled", "business"),
    ("A 5 years-long view of tents", "adjective"),
    ("A shop with 60 years in business, and proud", "company-age"),
    ("A drug test, 3 years", "record"),
    ("3 years later you run the shop", "ago"),
    ("A runway of 3 years", "length-of"),
    ("Lived in the county 2 years", "record"),
    ("The product launched 4 years", "no-anchor"),
    ("Our buyer has worked with us for 16 years", "service"),
    ("The shop has stood here for 16 years", "duration"),
    ("<h3>About us</h3><p>Acme has 60 years of experience in staffing.</p>", "employer"),
    ("<p>Volt has 60 years of experience and leads the field.</p>", "employer"),
    (
        "<p>With more than 10 years of experience in logistics, Quillmarsh serves 40 states.</p>",
        "employer",
    ),
    ("<p>Our sales team brings over 40 years of experience.</p>", "employer"),
    ("<h3>Benefits</h3><ul><li>Coaches with 15 years of experience</li></ul>", "owner"),
]

# Text, the items it should have.
KNOWN_MISSES = [
    ("You have been selling for a bit now, in the realm of 2+ years", [item(2, None, "sales")]),
    ("Up to 2 years in a professional technical environment", [item(None, 2, "any")]),
    (
        (
            "<h3>Requirements</h3><ul><li>Ten years of sales experience</li>"
            "<li>Five of which in management</li></ul>"
        ),
        [item(10, None, "sales"), item(5, None, "people_management", scope="component")],
    ),
]


def read(text: str) -> tuple[Document, Extraction]:
    listed = f"<h3>Requirements</h3><ul><li>{html.escape(text, quote=False)}</li></ul>"
    document = Document.from_html("<h2>Sales Manager</h2>" + (text if text[0] == "<" else listed))
    known = {"education": education.extract(document, {})}
    return document, experience.extract(document, known)


def items_of(found: Extraction) -> list[tuple]:
    names = ("min", "max", "of", "status", "scope", "education")
    return [tuple(value[name] for name in names) for value in found.value["items"]]


@pytest.mark.parametrize(("text", "items", "words"), FOUND, ids=[row[0][:60] for row in FOUND])
def test_found(text, items, words):
    document, found = read(text)
    assert items_of(found) == items
    assert [proof.span.of(document.text) for proof in found.proofs] == words
    assert [proof.path for proof in found.proofs] == [f"items.{n}" for n in range(len(words))]


@pytest.mark.parametrize(("text", "rule"), ABSENT, ids=[row[0][:60] for row in ABSENT])
def test_absent(text, rule):
    _, found = read(text)
    assert found.value["items"] == []
    assert rule in {rejected.rule for rejected in found.rejected}
    assert all(rejected.reason for rejected in found.rejected)


@pytest.mark.parametrize(("text", "items"), KNOWN_MISSES, ids=[row[0][:60] for row in KNOWN_MISSES])
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_known_misses(text, items):
    _, found = read(text)
    assert items_of(found) == items


def value_of(*items):
    names = ("min", "max", "of", "status", "scope", "education")
    return [dict(zip(names, each, strict=True)) for each in items]


def test_headline_is_the_greatest_required_total_and_the_first_among_equals():
    items = value_of(item(5, 7, "sales"), item(5, None, "any"), item(9, None, "any", "preferred"))
    value = experience.summarize(items, {})
    assert (value["headline_min"], value["headline_max"], value["headline_of"]) == (5, 7, ["sales"])
    assert value["preferred_min"] == 9


def test_headline_is_never_a_component_or_a_substitute():
    items = value_of(
        item(12, None, "any", scope="substitute"), item(9, None, "any", scope="component")
    )
    value = experience.summarize(items, {})
    assert (value["headline_min"], value["headline_of"]) == (None, [])


@pytest.mark.parametrize(("lowest", "years"), [("master", 7), ("bachelor", 10), (None, 10)])
def test_headline_of_a_ladder_follows_the_lowest_required_degree(lowest, years):
    items = value_of(
        item(10, None, "sales", scope="alternative", education="bachelor"),
        item(7, None, "sales", scope="alternative", education="master"),
    )
    value = experience.summarize(items, {"education": {"min_required": lowest}})
    assert value["headline_min"] == years


def test_management_years_count_totals_and_components_only():
    items = value_of(
        item(10, None, "sales"),
        item(4, None, "people_management", scope="component"),
        item(6, None, "sales_management", "preferred"),
        item(8, None, "sales_management", scope="substitute"),
    )
    assert experience.summarize(items, {})["management_min"] == 4


def test_the_same_demand_said_twice_is_one_item():
    _, found = read(
        "<ul><li>5+ years of sales experience</li><li>5+ years of sales experience</li></ul>"
    )
    assert len(found.value["items"]) == 1


WORDS = st.lists(
    st.sampled_from(
        [
            "5",
            "7+",
            "3-5",
            "ten",
            "years",
            "months",
            "of",
            "or",
            "and",
            "with",
            "in",
            "lieu",
            "degree",
            "Bachelor's",
            "MBA",
            "sales",
            "leading",
            "experience",
            "preferred",
            "required",
            "minimum",
            "at",
            "least",
            "(",
            ")",
            ",",
            ";",
            ".",
            ":",
            "•",
            "including",
            "them",
            "$",
            "%",
            "½",
        ]
    ),
    max_size=40,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(WORDS | st.text(max_size=200))
@example("\U00011de0")  # a digit that Python's float() does not know
def test_any_text_gives_sane_items_inside_the_text(text):
    document, found = read(text or "-")
    for value, proof in zip(found.value["items"], found.proofs, strict=True):
        assert value["min"] is not None or value["max"] is not None
        assert value["of"]
        assert 0 <= proof.span.start < proof.span.end <= len(document.text)
        assert value["min"] is None or value["max"] is None or value["min"] <= value["max"]


@pytest.mark.parametrize(
    "text",
    [
        "5 years or " * 10_000,
        "5 years of sales experience " * 10_000,
        "a" * 1_000_000,
        "5" * 1_000_000,
    ],
    ids=["years or", "demands", "no space", "digits"],
)
def test_hostile_text_is_read_within_the_limits(text):
    assert_within_limits(*read(text))
