"""What people read for each closed value of a fact: labels, in the order in which they are listed.

The keys are the values of the annotation guide; the order of `SENIORITY` and `EDUCATION` is their
rank. Pure tables: the parser decides the values, the database checks them, the pages show the
labels.
"""

from __future__ import annotations

SENIORITY: dict[str, str] = {
    "intern": "Intern",
    "entry": "Entry level",
    "ic": "Individual contributor",
    "senior_ic": "Senior individual contributor",
    "supervisor": "Team lead or supervisor",
    "manager": "Manager",
    "senior_manager": "Senior manager",
    "associate_director": "Associate director",
    "director": "Director",
    "senior_director": "Senior director",
    "associate_vp": "Associate vice president",
    "vp": "Vice president",
    "svp": "Senior vice president",
    "evp": "Executive vice president",
    "c_level": "Chief officer or president",
}
UNSPECIFIED = "unspecified"
SENIORITY_RANK: dict[str, int] = {level: rank for rank, level in enumerate(SENIORITY, start=1)}

ROLE_TYPES: dict[str, str] = {
    "people_manager": "Leads people",
    "individual_contributor": "Individual contributor",
    "unclear": "Unclear",
}

FUNCTIONS: dict[str, str] = {
    "sales": "Sales",
    "account_management": "Account management",
    "business_development": "Business development",
    "channel_partnerships": "Channel and partnerships",
    "sales_operations": "Sales operations",
    "sales_enablement": "Sales enablement",
    "sales_engineering": "Sales engineering",
    "customer_success": "Customer success",
    "contact_center": "Contact center",
    "revenue": "Revenue",
    "marketing": "Marketing",
    "general_management": "General management",
    "other": "Other",
}

COMPANY_STATUS: dict[str, str] = {
    "named": "Named",
    "brand_only": "Only a brand is named",
    "confidential": "Confidential client",
    "unnamed": "Not named",
}

REQUIREMENT_STATUS: dict[str, str] = {"required": "Required", "preferred": "Preferred"}

EXPERIENCE_SCOPE: dict[str, str] = {
    "total": "On its own",
    "component": "Part of a total",
    "alternative": "One of several alternatives",
    "substitute": "Instead of a degree",
}

EXPERIENCE_OF: dict[str, str] = {
    "any": "any work",
    "sales": "sales",
    "sales_management": "sales management",
    "people_management": "leading people",
    "account_management": "account management",
    "business_development": "business development",
    "industry": "the industry",
    "other": "other work",
}

EDUCATION: dict[str, str] = {
    "high_school": "High school diploma",
    "some_college": "Some college",
    "certificate": "Certificate",
    "associate": "Associate degree",
    "bachelor": "Bachelor’s degree",
    "master": "Master’s degree",
    "doctorate": "Doctorate",
}
NO_DEGREE = "none_required"
EDUCATION_REQUIRED: dict[str, str] = {NO_DEGREE: "No degree required", **EDUCATION}

EDUCATION_EQUIVALENT: dict[str, str] = {
    "experience": "or equivalent experience",
    "combination": "or an equivalent combination of education and experience",
    "unspecified": "or equivalent",
}

LICENSE_STATUS: dict[str, str] = {
    "required": "Required",
    "required_post_hire": "Required after hire",
    "preferred": "Preferred",
    "eligible": "Must be eligible",
    "conditional": "May be required",
    "not_required": "Said not to be required",
}
NOT_REQUIRED = "not_required"

LICENSE_KIND: dict[str, str] = {
    "license": "Professional license",
    "certification": "Certification",
    "driver": "Driver’s license",
}

LICENSE_LINES: dict[str, str] = {
    "life": "life",
    "health": "health",
    "property": "property",
    "casualty": "casualty",
    "personal_lines": "personal lines",
    "variable": "variable products",
    "credit": "credit",
    "title": "title",
    "other": "other lines",
}

_SERIES = (
    *(3, 4, 6, 7, 9, 10, 14, 16, 22, 23, 24, 26, 27, 28, 31, 39),
    *(50, 51, 52, 53, 54, 57, 63, 65, 66, 79, 82, 86, 87, 99),
)

LICENSES: dict[str, str] = {
    "insurance_producer": "Insurance producer (agent, broker)",
    "insurance_adjuster": "Insurance adjuster",
    "insurance_surplus_lines": "Surplus lines",
    "insurance_consultant": "Insurance consultant",
    "title_agent": "Title agent",
    "sie": "SIE (Securities Industry Essentials)",
    **{f"series_{number}": f"FINRA Series {number}" for number in _SERIES},
    "securities_unspecified": "Securities license (unspecified)",
    "nmls_mlo": "Mortgage loan originator (NMLS)",
    "real_estate": "Real estate",
    "cdl": "Commercial driver’s license (CDL)",
    "cdl_a": "CDL class A",
    "cdl_b": "CDL class B",
    "cdl_c": "CDL class C",
    "notary": "Notary",
    "cpa": "CPA",
    "attorney_bar": "Attorney (bar admission)",
    "rn": "Registered nurse (RN)",
    "lpn": "Licensed practical nurse (LPN)",
    "pharmacist": "Pharmacist",
    "physician": "Physician",
    "behavioral_health": "Behavioral health",
    "teaching": "Teaching",
    "engineer_pe": "Professional engineer (PE)",
    "engineer_eit": "Engineer in training (EIT)",
    "contractor": "Contractor",
    "electrician": "Electrician",
    "gaming": "Gaming",
    "liquor_server": "Liquor server",
}

CERTIFICATIONS: dict[str, str] = {
    "cfp": "CFP",
    "cfa": "CFA",
    "clu": "CLU",
    "chfc": "ChFC",
    "ricp": "RICP",
    "lutcf": "LUTCF",
    "flmi": "FLMI",
    "cpcu": "CPCU",
    "cic": "CIC",
    "crm": "CRM (Certified Risk Manager)",
    "arm": "ARM (Associate in Risk Management)",
    "ainsc": "AINS (Associate in Insurance)",
    "rhu": "RHU",
    "rebc": "REBC",
    "cebs": "CEBS",
    "ahip": "AHIP",
    "acas": "ACAS",
    "fcas": "FCAS",
    "pmp": "PMP",
    "csm": "Certified ScrumMaster (CSM)",
    "six_sigma_green": "Six Sigma Green Belt",
    "six_sigma_black": "Six Sigma Black Belt",
    "cissp": "CISSP",
    "cisa": "CISA",
    "cism": "CISM",
    "aws": "AWS certification",
    "google_cloud": "Google Cloud certification",
    "salesforce_cert": "Salesforce certification",
    "csp_sales": "CSP (Certified Sales Professional)",
    "shrm": "SHRM certification",
    "phr": "PHR",
    "cpp_payroll": "CPP (Certified Payroll Professional)",
    "bls": "BLS",
    "acls": "ACLS",
    "cpr": "CPR",
    "forklift": "Forklift certification",
}

DRIVER_LICENSE = "driver_license"
OTHER_CODE_PREFIX = "other:"

TRAVEL_AMOUNT: dict[str, str] = {
    "local": "Local travel",
    "occasional": "Occasional travel",
    "as_needed": "Travel as needed",
    "regular": "Regular travel",
    "frequent": "Frequent travel",
    "extensive": "Extensive travel",
}

EMPLOYMENT_TYPES: dict[str, str] = {
    "full_time": "Full-time",
    "part_time": "Part-time",
    "contract": "Contract",
    "contract_1099": "Contract (1099)",
    "temporary": "Temporary or fixed term",
    "temp_to_hire": "Temporary to hire",
    "internship": "Internship",
    "seasonal": "Seasonal",
    "per_diem": "Per diem",
    "commission_only": "Commission only",
}

# What a stated amount is, and for how long it is paid (guide 10).
PAY_BASIS: dict[str, str] = {
    "base": "base",
    "ote": "on-target earnings",
    "total": "total",
    "unspecified": "",
}
PAY_PERIOD: dict[str, str] = {
    "year": "a year",
    "month": "a month",
    "semimonthly": "twice a month",
    "biweekly": "every two weeks",
    "week": "a week",
    "day": "a day",
    "hour": "an hour",
}

FLSA: dict[str, str] = {
    "exempt": "Exempt from overtime",
    "non_exempt": "Not exempt from overtime",
}

SPONSORSHIP: dict[str, str] = {
    "offered": "Visa sponsorship offered",
    "not_offered": "No visa sponsorship",
}

# The states of the United States, as the columns of a posting name them.
STATES: dict[str, str] = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California",
    "CO": "Colorado", "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia",
    "FL": "Florida", "GA": "Georgia", "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois",
    "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana",
    "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota",
    "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada",
    "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York",
    "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon",
    "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota",
    "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia",
    "WA": "Washington", "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip

# Where the work is done, and what the posting says about moving (guide 11).
WORKPLACE: dict[str, str] = {
    "onsite": "On site",
    "hybrid": "Hybrid",
    "remote": "Remote",
    "remote_or_onsite": "Remote or on site",
}
RELOCATION: dict[str, str] = {
    "offered": "Relocation offered",
    "not_offered": "Relocation not offered",
    "required": "Relocation required",
}

# What the employer gives to the holder (guide 18).
BENEFITS: dict[str, str] = {
    "medical": "Medical insurance",
    "dental": "Dental insurance",
    "vision": "Vision insurance",
    "life_insurance": "Life insurance",
    "disability": "Disability insurance",
    "hsa_fsa": "Health or spending account",
    "retirement": "Retirement plan",
    "retirement_match": "Employer match to retirement plan",
    "pension": "Pension",
    "pto": "Paid time off",
    "unlimited_pto": "Unlimited paid time off",
    "paid_holidays": "Paid holidays",
    "sick_leave": "Sick leave",
    "parental_leave": "Parental leave",
    "volunteer_time": "Paid time to volunteer",
    "tuition": "Tuition assistance",
    "training": "Training and development",
    "bonus": "Bonus",
    "commission": "Commission",
    "equity": "Equity",
    "long_term_incentive": "Long-term incentive",
    "car": "Car or car allowance",
    "phone_laptop": "Phone, laptop or home office",
    "expense_reimbursement": "Expenses reimbursed",
    "relocation": "Relocation assistance",
    "wellness": "Wellness",
    "eap": "Employee assistance program",
    "childcare": "Childcare",
    "flexible_schedule": "Flexible schedule",
    "remote_work": "Remote work",
    "donation_match": "Donations matched",
    "employee_discount": "Employee discount",
    "generic": "Benefits, not named",
}

# The industry of an employer or of its customers (guide 14).
INDUSTRIES: dict[str, str] = {
    "insurance": "Insurance",
    "banking_lending": "Banking and lending",
    "wealth_investments": "Wealth and investments",
    "real_estate": "Real estate",
    "healthcare_provider": "Health care providers",
    "medical_device": "Medical devices",
    "pharma_biotech": "Pharmaceuticals and biotechnology",
    "telecom": "Telecommunications",
    "software_saas": "Software",
    "it_services": "IT services",
    "manufacturing_industrial": "Manufacturing and industry",
    "construction_building": "Construction and building",
    "automotive": "Automotive",
    "energy_utilities": "Energy and utilities",
    "logistics_transport": "Logistics and transport",
    "retail": "Retail",
    "consumer_goods": "Consumer goods",
    "food_beverage": "Food and beverages",
    "hospitality_travel": "Hospitality and travel",
    "media_advertising": "Media and advertising",
    "education": "Education",
    "staffing_hr": "Staffing and HR",
    "professional_services": "Professional services",
    "government_nonprofit": "Government and nonprofits",
    "other": "Other",
}
