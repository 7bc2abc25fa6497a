"""Licenses and certifications: which are found, with what proof, and what only looks like one.

Each row is one paragraph of a posting for a sales manager. All rows are made; real quotations are
read from ../shared elsewhere. Expected items are written as `license_items.written` writes them.
"""

from __future__ import annotations

import html

import pytest

from postings.parsing.document import Document
from postings.parsing.facts.licenses import fact as licenses
from tests.parsing.license_items import read, written

# Text, and for each item the words that prove it.
FOUND: list[tuple[str, dict[str, str]]] = [
    (
        "Product Owner or ScrumMaster certification is a plus",
        {
            "other:product-owner preferred =A": "Product Owner or ScrumMaster certification is a plus",
            "csm preferred =A": "ScrumMaster certification is a plus",
        },
    ),
    (
        "AWS Cloud Practitioner and HubSpot Marketing Software certifications",
        {
            "aws required": "AWS Cloud Practitioner",
            "other:hubspot required": "HubSpot Marketing Software",
        },
    ),
    (
        "Lean Six Sigma Green or Black Belt is a plus",
        {
            "six_sigma_green preferred =A": "Lean Six Sigma Green or Black Belt is a plus",
            "six_sigma_black preferred =A": "Black Belt is a plus",
        },
    ),
    (
        "CPCU, AIC or ARM designation preferred",
        {
            "cpcu preferred =A": "CPCU, AIC or ARM designation preferred",
            "other:aic preferred =A": "AIC or ARM designation preferred",
            "arm preferred =A": "ARM designation preferred",
        },
    ),
    (
        "Driver's license: Class C",
        {"driver_license required": "Driver's license"},
    ),
    (
        "No insurance license yet? Our trainers prepare you for it.",
        {"insurance_producer not_required": "No insurance license"},
    ),
    (
        "All employees who drive for the firm must hold a valid driver's license",
        {
            "driver_license conditional": "All employees who drive for the firm must hold a valid driver's license"
        },
    ),
    (
        "CEH (Certified Ethical Hacker) certification is required",
        {"other:ceh required": "CEH (Certified Ethical Hacker) certification is required"},
    ),
    (
        "Must be a registered adult nurse with an interest in sales",
        {"rn required": "Must be a registered adult nurse"},
    ),
    (
        "Certified Compensation Professional (CPP) preferred",
        {"other:cpp preferred": "Certified Compensation Professional (CPP) preferred"},
    ),
    (
        "SFDC Administrator certification preferred",
        {"salesforce_cert preferred": "SFDC Administrator certification preferred"},
    ),
    (
        "Acme Controls (Level Two) certification is required",
        {"other:acme-controls required": "Acme Controls (Level Two) certification is required"},
    ),
    (
        "Active Life and Health license required.",
        {"insurance_producer[life,health] required": "Life and Health license required"},
    ),
    (
        "Must obtain a Life & Health insurance license within 60 days of hire.",
        {
            "insurance_producer[life,health] required_post_hire 60": "Life & Health insurance license within 60 days of hire"
        },
    ),
    (
        "Must have or be able to obtain a Property and Casualty license within 90 days of employment",
        {
            "insurance_producer[property,casualty] required_post_hire 90": "Property and Casualty license within 90 days of employment"
        },
    ),
    (
        "Life/Health insurance license a plus",
        {"insurance_producer[life,health] preferred": "Life/Health insurance license a plus"},
    ),
    (
        "Willingness to become licensed in Life, Accident and Health insurance",
        {
            "insurance_producer[life,health] eligible": "Willingness to become licensed in Life, Accident and Health"
        },
    ),
    (
        "Licensed Life & Health producer with 3+ years of experience",
        {"insurance_producer[life,health] required": "Licensed Life & Health producer"},
    ),
    (
        "Must be licensed in Property & Casualty insurance or obtain license within 30 days",
        {
            "insurance_producer[property,casualty] required_post_hire 30": "licensed in Property & Casualty insurance or obtain license within 30 days"
        },
    ),
    (
        "Hold or obtain within 6 months of hire: Series 7 and Series 66",
        {
            "series_7 required_post_hire 180": "within 6 months of hire: Series 7",
            "series_66 required_post_hire 180": "within 6 months of hire: Series 7 and Series 66",
        },
    ),
    (
        "FINRA Series 6, 7, 63 and 65 licenses preferred",
        {
            "series_6 preferred": "FINRA Series 6, 7, 63 and 65 licenses preferred",
            "series_7 preferred": "7, 63 and 65 licenses preferred",
            "series_63 preferred": "63 and 65 licenses preferred",
            "series_65 preferred": "65 licenses preferred",
        },
    ),
    (
        "Series 7 license required; Series 24 within 120 days of hire",
        {
            "series_7 required": "Series 7 license required",
            "series_24 required_post_hire 120": "Series 24 within 120 days of hire",
        },
    ),
    (
        "Active FINRA Series 7, 63 (or 66) and state life and health insurance licenses required",
        {
            "series_7 required =A": "FINRA Series 7",
            "series_63 required =A": "63",
            "series_66 required =A": "66) and state life and health insurance licenses required",
            "insurance_producer[life,health] required": "life and health insurance licenses required",
        },
    ),
    (
        "Securities licenses a plus",
        {"securities_unspecified preferred": "Securities licenses a plus"},
    ),
    (
        "FINRA registration preferred",
        {"securities_unspecified preferred": "FINRA registration preferred"},
    ),
    (
        "SIE required within first 90 days of employment",
        {"sie required_post_hire 90": "SIE required within first 90 days of employment"},
    ),
    (
        "Real estate license is required or must be obtained within 60 days of employment",
        {
            "real_estate required_post_hire 60": "Real estate license is required or must be obtained within 60 days of employment"
        },
    ),
    (
        "Must be a licensed real estate agent in the state of Texas",
        {"real_estate required": "Must be a licensed real estate"},
    ),
    (
        "Active NMLS registration or the ability to register",
        {"nmls_mlo eligible": "NMLS registration or the ability to register"},
    ),
    ("NMLS licensed loan officer with an existing book", {"nmls_mlo required": "NMLS licensed"}),
    (
        "This position requires SAFE Act registration through NMLS",
        {"nmls_mlo required": "requires SAFE Act registration"},
    ),
    (
        "Adjuster license preferred or obtained within 90 days",
        {
            "insurance_adjuster required_post_hire 90": "Adjuster license preferred or obtained within 90 days"
        },
    ),
    (
        "Currently licensed or willing to obtain a 2-20 license",
        {"insurance_producer[property,casualty] eligible @FL": "willing to obtain a 2-20 license"},
    ),
    (
        "Must have a 2-15 or 2-40 license",
        {
            "insurance_producer[life,health,variable] required @FL =A": "Must have a 2-15",
            "insurance_producer[health] required @FL =A": "Must have a 2-15 or 2-40 license",
        },
    ),
    (
        "General Lines Agent license - Life, Accident, Health and HMO",
        {
            "insurance_producer[life,health] required": "General Lines Agent license - Life, Accident, Health and HMO"
        },
    ),
    (
        "CLU, ChFC, CFP, or CPCU preferred",
        {
            "clu preferred =A": "CLU, ChFC, CFP, or CPCU preferred",
            "chfc preferred =A": "ChFC, CFP, or CPCU preferred",
            "cfp preferred =A": "CFP, or CPCU preferred",
            "cpcu preferred =A": "CPCU preferred",
        },
    ),
    (
        "Professional designations such as CIC, CRM or ARM are desired",
        {
            "cic preferred =A": "CIC, CRM or ARM are desired",
            "crm preferred =A": "CRM or ARM are desired",
            "arm preferred =A": "ARM are desired",
        },
    ),
    (
        "CEBS, RHU or similar designation is a plus",
        {
            "cebs preferred =A": "CEBS, RHU or similar designation is a plus",
            "rhu preferred =A": "RHU or similar designation is a plus",
        },
    ),
    ("AHIP certification required annually", {"ahip required": "AHIP certification required"}),
    (
        "PMP certification or equivalent preferred",
        {"pmp preferred": "PMP certification or equivalent preferred"},
    ),
    (
        "Salesforce Administrator certification is a plus",
        {"salesforce_cert preferred": "Salesforce Administrator certification is a plus"},
    ),
    (
        "SHRM-CP or PHR certification preferred",
        {
            "shrm preferred =A": "SHRM-CP or PHR certification preferred",
            "phr preferred =A": "PHR certification preferred",
        },
    ),
    (
        "Valid driver's license and reliable transportation",
        {"driver_license required": "driver's license"},
    ),
    (
        "Must possess a valid Driver’s License and acceptable driving record",
        {"driver_license required": "Must possess a valid Driver’s License"},
    ),
    (
        "Possess a valid drivers license with a clean MVR",
        {"driver_license required": "drivers license"},
    ),
    (
        "Current driver license and proof of insurance",
        {"driver_license required": "driver license"},
    ),
    (
        "A full, clean UK driving licence is essential",
        {"driver_license required @UK": "driving licence is essential"},
    ),
    (
        "Full UK driving license preferred",
        {"driver_license preferred @UK": "driving license preferred"},
    ),
    (
        "Driver's license not required",
        {"driver_license not_required": "Driver's license not required"},
    ),
    (
        "You must hold a full driving licence and have your own car",
        {"driver_license required": "must hold a full driving licence"},
    ),
    (
        "Must be a licensed driver with an insurable record",
        {"driver_license required": "Must be a licensed driver"},
    ),
    (
        "Must have a valid state-issued driver's license for at least three years",
        {"driver_license required @state": "Must have a valid state-issued driver's license"},
    ),
    (
        "Ability to obtain a valid driver's license within 30 days of start date",
        {"driver_license required_post_hire 30": "driver's license within 30 days of start date"},
    ),
    ("Class C driver's license required", {"driver_license required": "driver's license required"}),
    ("Class A CDL required", {"cdl_a required": "Class A CDL required"}),
    (
        "Commercial Driver's License (CDL) Class B with air brake endorsement",
        {"cdl_b required": "Commercial Driver's License (CDL) Class B"},
    ),
    ("CDL preferred but not required", {"cdl preferred": "CDL preferred"}),
    ("CDL a plus", {"cdl preferred": "CDL a plus"}),
    ("No CDL required", {"cdl not_required": "No CDL"}),
    ("A CDL is not needed for this position", {"cdl not_required": "CDL is not needed"}),
    (
        "You do not need an insurance license to start",
        {"insurance_producer not_required": "do not need an insurance license"},
    ),
    (
        "Insurance license not required",
        {"insurance_producer not_required": "Insurance license not required"},
    ),
    ("RN license preferred", {"rn preferred": "RN license preferred"}),
    (
        "Current, unrestricted RN license in the state of practice",
        {"rn required @state": "RN license"},
    ),
    (
        "Registered Nurse with clinical experience preferred",
        {"rn preferred": "Registered Nurse with clinical experience preferred"},
    ),
    (
        "Certified Public Accountant (CPA) required",
        {"cpa required": "Certified Public Accountant (CPA) required"},
    ),
    ("CPA or MBA a plus", {"cpa preferred": "CPA or MBA a plus"}),
    (
        "Licensed attorney in good standing with the state bar",
        {"attorney_bar required @state": "Licensed attorney"},
    ),
    (
        "Member of the State Bar of California",
        {"attorney_bar required @CA": "Member of the State Bar"},
    ),
    (
        "Professional Engineer license preferred",
        {"engineer_pe preferred": "Professional Engineer license preferred"},
    ),
    (
        "PE or EIT license is a plus",
        {
            "engineer_pe preferred =A": "PE or EIT license is a plus",
            "engineer_eit preferred =A": "EIT license is a plus",
        },
    ),
    (
        "Notary Public commission or ability to become a notary",
        {"notary eligible": "ability to become a notary"},
    ),
    (
        "Lean Six Sigma Green Belt or Black Belt certification desired",
        {
            "six_sigma_green preferred =A": "Lean Six Sigma Green Belt or Black Belt certification desired",
            "six_sigma_black preferred =A": "Black Belt certification desired",
        },
    ),
    (
        "CPR and First Aid certification required",
        {
            "cpr required": "CPR and First Aid certification required",
            "other:first-aid required": "First Aid certification required",
        },
    ),
    (
        "AWS, Azure or Google Cloud certifications a plus",
        {
            "aws preferred =A": "AWS, Azure or Google Cloud certifications a plus",
            "other:azure preferred =A": "Azure or Google Cloud certifications a plus",
            "google_cloud preferred =A": "Google Cloud certifications a plus",
        },
    ),
    (
        "Surplus lines license within 12 months of hire",
        {
            "insurance_surplus_lines required_post_hire 360": "Surplus lines license within 12 months of hire"
        },
    ),
    (
        "State insurance license (P&C) required prior to start date",
        {
            "insurance_producer[property,casualty] required_post_hire 0 @state": "insurance license (P&C) required prior to start date"
        },
    ),
    (
        "Must pass the Series 7 exam within 120 days of hire",
        {"series_7 required_post_hire 120": "Series 7 exam within 120 days of hire"},
    ),
    (
        "Series 66 must be obtained within six (6) months",
        {"series_66 required_post_hire 180": "Series 66 must be obtained within six (6) months"},
    ),
    (
        "Active insurance license, or must obtain one within 90 days",
        {
            "insurance_producer required_post_hire 90": "insurance license, or must obtain one within 90 days"
        },
    ),
    (
        "P&C License: Required",
        {"insurance_producer[property,casualty] required": "P&C License: Required"},
    ),
    (
        "Life Insurance License (Preferred)",
        {"insurance_producer[life] preferred": "Life Insurance License (Preferred"},
    ),
    (
        "Health Insurance License (Required)",
        {"insurance_producer[health] required": "Health Insurance License (Required"},
    ),
    (
        "Property & Casualty License, Life & Health License",
        {
            "insurance_producer[property,casualty] required": "Property & Casualty License",
            "insurance_producer[life,health] required": "Life & Health License",
        },
    ),
    (
        "Insurance and securities licenses may be required depending on the role",
        {
            "insurance_producer conditional": "Insurance and securities licenses may be required",
            "securities_unspecified conditional": "securities licenses may be required",
        },
    ),
    (
        "Variable annuity license a plus",
        {"insurance_producer[variable] preferred": "Variable annuity license a plus"},
    ),
    (
        "Licensed insurance agents preferred",
        {"insurance_producer preferred": "Licensed insurance agents preferred"},
    ),
    (
        "We are looking for licensed insurance agents",
        {"insurance_producer required": "licensed insurance agents"},
    ),
    (
        "Are you a licensed P&C agent?",
        {"insurance_producer[property,casualty] required": "licensed P&C agent"},
    ),
    (
        "Resident health insurance license required",
        {"insurance_producer[health] required @resident": "health insurance license required"},
    ),
    (
        "Must hold a valid Texas Property and Casualty insurance license within 60 days of hire date",
        {
            "insurance_producer[property,casualty] required_post_hire 60 @TX": "Property and Casualty insurance license within 60 days of hire date"
        },
    ),
    (
        "Agent must obtain required state insurance licenses within the first 30 days",
        {
            "insurance_producer required_post_hire 30 @state": "insurance licenses within the first 30 days"
        },
    ),
    (
        "Ability to obtain Life/Health license in applicable states within 45 days of hire",
        {
            "insurance_producer[life,health] required_post_hire 45 @state": "Life/Health license in applicable states within 45 days of hire"
        },
    ),
    (
        "Group Life and Health insurance license is required (or the ability to obtain within 90 days)",
        {
            "insurance_producer[life,health] required_post_hire 90": "Life and Health insurance license is required (or the ability to obtain within 90 days)"
        },
    ),
    (
        "Successful completion of Series 6 and 63 within 90 days",
        {
            "series_6 required_post_hire 90": "Series 6 and 63 within 90 days",
            "series_63 required_post_hire 90": "63 within 90 days",
        },
    ),
    (
        "Maintain active life insurance license and continuing education",
        {"insurance_producer[life] required": "life insurance license"},
    ),
    (
        "Title insurance license preferred",
        {"title_agent preferred": "Title insurance license preferred"},
    ),
    (
        "Full GMC registration with a licence to practise",
        {"physician required": "GMC registration"},
    ),
    ("NMC registered nurse", {"rn required": "NMC registered"}),
    ("HCPC registration essential", {"other:hcpc required": "HCPC registration essential"}),
    (
        "Forklift certification preferred",
        {"forklift preferred": "Forklift certification preferred"},
    ),
    (
        "TIPS certification or ability to obtain within 30 days",
        {
            "liquor_server required_post_hire 30": "TIPS certification or ability to obtain within 30 days"
        },
    ),
    (
        "California contractor's license (C-27) preferred",
        {"contractor preferred @CA": "contractor's license (C-27) preferred"},
    ),
    (
        "LCSW, LMFT or LPC license required",
        {"behavioral_health required": "LCSW, LMFT or LPC license required"},
    ),
    (
        "Licensed Clinical Social Worker (LCSW)",
        {"behavioral_health required": "Licensed Clinical Social Worker"},
    ),
    ("Active teaching certificate", {"teaching required": "teaching"}),
    (
        "Licenses: Life & Health; Series 6; Series 63",
        {
            "insurance_producer[life,health] required": "Licenses: Life & Health",
            "series_6 required": "Series 6",
            "series_63 required": "63",
        },
    ),
    (
        "Must be Life and Health licensed",
        {"insurance_producer[life,health] required": "Must be Life and Health licensed"},
    ),
    (
        "P&C licensed in multiple states preferred",
        {
            "insurance_producer[property,casualty] preferred @state": "P&C licensed in multiple states preferred"
        },
    ),
    (
        "6/63 or 7/66 licenses required",
        {
            "series_6 required =A": "6/63 or 7/66 licenses required",
            "series_63 required =A": "63 or 7/66 licenses required",
            "series_7 required =A": "7/66 licenses required",
            "series_66 required =A": "66 licenses required",
        },
    ),
    (
        "FINRA Series 7 & 63/66, Life & Health insurance licenses required",
        {
            "series_7 required": "FINRA Series 7 & 63/66, Life & Health insurance licenses required",
            "series_63 required =A": "63/66, Life & Health insurance licenses required",
            "series_66 required =A": "66, Life & Health insurance licenses required",
            "insurance_producer[life,health] required": "Life & Health insurance licenses required",
        },
    ),
    (
        "Series 3, 7, 63, 65 and/or 66 helpful",
        {
            "series_3 preferred =A": "Series 3, 7, 63, 65 and/or 66 helpful",
            "series_7 preferred =A": "7, 63, 65 and/or 66 helpful",
            "series_63 preferred =A": "63, 65 and/or 66 helpful",
            "series_65 preferred =A": "65 and/or 66 helpful",
            "series_66 preferred =A": "66 helpful",
        },
    ),
    (
        "S7 and S66 licenses required",
        {
            "series_7 required": "S7 and S66 licenses required",
            "series_66 required": "66 licenses required",
        },
    ),
    (
        "Life license (required) and Health license (preferred)",
        {
            "insurance_producer[life] required": "Life license (required",
            "insurance_producer[health] preferred": "Health license (preferred",
        },
    ),
    ("Preferred: Series 65", {"series_65 preferred": "Preferred: Series 65"}),
    ("A Series 65 would be nice to have", {"series_65 preferred": "Series 65 would be nice"}),
    (
        "Bonus if you have a P&C license",
        {"insurance_producer[property,casualty] preferred": "Bonus if you have a P&C license"},
    ),
    (
        "Insurance Licenses: Life & Health required, P&C preferred",
        {
            "insurance_producer[life,health] required": "Insurance Licenses: Life & Health required",
            "insurance_producer[property,casualty] preferred": "P&C preferred",
        },
    ),
    (
        "Medicare certification (AHIP) and health license required",
        {
            "ahip required": "Medicare certification (AHIP) and health license required",
            "insurance_producer[health] required": "health license required",
        },
    ),
    (
        "Valid driver’s license required. Must be able to obtain CDL within 6 months.",
        {
            "driver_license required": "driver’s license required",
            "cdl required_post_hire 180": "CDL within 6 months",
        },
    ),
    (
        "Driver's license, passport and ability to travel internationally",
        {"driver_license required": "Driver's license"},
    ),
    (
        "Willing and able to obtain P&C and L&H licenses within the first year of employment",
        {
            "insurance_producer[life,health,property,casualty] required_post_hire 365": "P&C and L&H licenses within the first year"
        },
    ),
    (
        "Insurance license or willingness to obtain one during training",
        {
            "insurance_producer required_post_hire": "Insurance license or willingness to obtain one during training"
        },
    ),
    (
        "If not already licensed, must obtain Life & Health license within 30 days of hire",
        {
            "insurance_producer[life,health] required_post_hire 30": "Life & Health license within 30 days of hire"
        },
    ),
    (
        "License required. Insurance license must be obtained before first day of employment.",
        {
            "insurance_producer required_post_hire 0": "Insurance license must be obtained before first day"
        },
    ),
    (
        "Active Florida 2-14 license required",
        {"insurance_producer[life] required @FL": "2-14 license required"},
    ),
    (
        "Must hold a 20-44 license",
        {"insurance_producer[personal_lines] required": "Must hold a 20-44 license"},
    ),
    (
        "Licensed in Group I insurance",
        {"insurance_producer[life,health] required": "Licensed in Group I"},
    ),
    (
        "Fire and casualty insurance license required",
        {
            "insurance_producer[property,casualty] required": (
                "Fire and casualty insurance license required"
            )
        },
    ),
    (
        "Personal lines and commercial lines licenses preferred",
        {
            "insurance_producer[personal_lines,other] preferred": (
                "Personal lines and commercial lines licenses preferred"
            )
        },
    ),
    (
        "Licensed in life and credit insurance",
        {"insurance_producer[life,credit] required": "Licensed in life and credit"},
    ),
    ("We hope you hold the CFA", {"cfa required": "CFA"}),
    (
        "You will drive a van, so a full clean licence is essential",
        {"driver_license required": "full clean licence is essential"},
    ),
    (
        "Broker's license required. You explain policies and handle claims for insured homes.",
        {"insurance_producer required": "Broker's license required"},
    ),
    (
        "Broker's license required; you lease apartments and sell homes",
        {"real_estate required": "Broker's license required"},
    ),
    (
        "CPA preferred, or in progress",
        {"cpa preferred": "CPA preferred"},
    ),
    (
        "Series 7, pursuing it within 90 days",
        {"series_7 required_post_hire 90": "Series 7, pursuing it within 90 days"},
    ),
    (
        "Licensed agents are encouraged to apply",
        {"insurance_producer preferred": "Licensed agents are encouraged to apply"},
    ),
    (
        "Life license required, as is completion of a background check within 30 days of hire",
        {"insurance_producer[life] required": "Life license required"},
    ),
    (
        "New advisors are required to study towards a CFP designation",
        {"cfp required_post_hire": "required to study towards a CFP"},
    ),
    (
        "Series 7 license held during the last 3 years",
        {"series_7 required": "Series 7 license"},
    ),
    (
        "Life license within 2 years of graduation",
        {"insurance_producer[life] required": "Life license"},
    ),
    (
        "Any of the following certifications: CPCU, CIC, ARM",
        {"cpcu required =A": "CPCU", "cic required =A": "CIC", "arm required =A": "ARM"},
    ),
    (
        "Series 7 (active) and Series 66 required",
        {
            "series_7 required": "Series 7 (active) and Series 66 required",
            "series_66 required": "Series 66 required",
        },
    ),
    ("A+ certification required", {"other:a-plus required": "A+ certification required"}),
    (
        "CPA designation, or willing to pursue within two years",
        {"cpa eligible": "CPA designation, or willing to pursue within two years"},
    ),
    (
        "CPCU designation a plus, or working towards it",
        {"cpcu preferred": "CPCU designation a plus"},
    ),
    # Deadlines without a number, and numbers of every wording.
    (
        "Must obtain a P&C license",
        {"insurance_producer[property,casualty] required_post_hire": "Must obtain a P&C license"},
    ),
    (
        "A real estate license must be obtained",
        {"real_estate required_post_hire": "real estate license must be obtained"},
    ),
    (
        "You will need to earn your CFP",
        {"cfp required_post_hire": "will need to earn your CFP"},
    ),
    (
        "Must have or obtain a life license",
        {"insurance_producer[life] required_post_hire": "Must have or obtain a life license"},
    ),
    (
        "Series 7 and 66 within the first six (6) calendar months of hire",
        {
            "series_7 required_post_hire 180": "Series 7 and 66 within the first six (6) calendar months of hire",
            "series_66 required_post_hire 180": "66 within the first six (6) calendar months of hire",
        },
    ),
    (
        "Must obtain Series 6 and 63 no later than 90 days post-hire",
        {
            "series_6 required_post_hire 90": "Series 6 and 63 no later than 90 days post-hire",
            "series_63 required_post_hire 90": "63 no later than 90 days post-hire",
        },
    ),
    (
        "Must acquire a life license by day 45",
        {"insurance_producer[life] required_post_hire 45": "life license by day 45"},
    ),
    ("CDL during our paid training", {"cdl required_post_hire": "CDL during our paid training"}),
    (
        "Food handler's card within 30 business days of your start date",
        {
            "other:food-handler required_post_hire 30": "Food handler's card within 30 business days of your start date"
        },
    ),
    (
        "Securities licenses (Series 7 required; Series 24 preferred). Must complete Series 24 within 90 days.",
        {
            "series_7 required": "Series 7 required",
            "series_24 required_post_hire 90": "Series 24 within 90 days",
        },
    ),
    (
        "CPR certification required (training available upon hire)",
        {"cpr required": "CPR certification required"},
    ),
    # Where a cue of the list stands.
    (
        "Clinical licensure a plus (RN, LPN)",
        {"rn preferred": "a plus (RN", "lpn preferred": "a plus (RN, LPN"},
    ),
    (
        "Preferred Qualification - MBA/CFA",
        {"cfa preferred": "Preferred Qualification - MBA/CFA"},
    ),
    (
        "CFP or CLU will receive favorable consideration but are not required",
        {
            "cfp preferred =A": "CFP or CLU will receive favorable",
            "clu preferred =A": "CLU will receive favorable",
        },
    ),
    # Where it holds.
    (
        "You must hold a life license IN Texas",
        {"insurance_producer[life] required @TX": "must hold a life license"},
    ),
    (
        "Real estate license in Washington, DC required",
        {"real_estate required @DC": "Real estate license"},
    ),
    ("Washington, D.C. real estate license", {"real_estate required @DC": "real estate license"}),
    (
        "Life (resident) and Health license required",
        {
            "insurance_producer[life,health] required @resident": "Life (resident) and Health license required"
        },
    ),
    # None of them (D36).
    ("Licenses: None", {"other:any not_required": "Licenses: None"}),
    ("Licensure: N/A", {"other:any not_required": "Licensure: N/A"}),
    ("No Required License(s)", {"other:any not_required": "No Required License(s)"}),
    ("No license is needed.", {"other:any not_required": "No license is needed"}),
    # A car's class beside a truck's.
    (
        "Class C (non-CDL) or Class A or B CDL is essential",
        {
            "driver_license required =A": "Class C (non-CDL) or Class A or B CDL is essential",
            "cdl_a required =A": "Class A or B CDL is essential",
            "cdl_b required =A": "B CDL is essential",
        },
    ),
    (
        "A valid license to operate a forklift",
        {"forklift required": "license to operate a forklift"},
    ),
    (
        "Registration as a practitioner psychologist with the HCPC",
        {"other:hcpc required": "Registration as a practitioner psychologist with the HCPC"},
    ),
    (
        "GMC registration and entry on the Specialist Register, or eligible within 6 months",
        {"physician required": "GMC registration"},
    ),
    ("AU designation a plus", {"other:au preferred": "AU designation a plus"}),
    ("R.N. license required", {"rn required": "R.N. license required"}),
]

# Text, and the rule of the rejected candidate (the words, where no candidate is left: "").
ABSENT: list[tuple[str, str]] = [
    ("Our agency is licensed in all 50 states.", "company-license"),
    ("The bank is licensed by the state", "company-license"),
    ("Maintain dealer license and tags", "company-license"),
    ("Process license plate renewals", "company-license"),
    ("Help clients obtain their liquor license", "company-license"),
    ("Manage a team of 20 licensed insurance agents", "staff-or-channel"),
    ("Recruit, train and develop licensed agents", "staff-or-channel"),
    ("Sell through a network of independent licensed agents", "customers-or-vendors"),
    ("Customers include licensed contractors and electricians", "customers-or-vendors"),
    ("Our clients are CPA firms with 20 to 50 staff", "customers-or-vendors"),
    ("Coach producers to pass the Series 7", "duty"),
    ("Work under the supervision of a licensed pharmacist", "supervision"),
    ("Access to licensed therapists", "access-to-person"),
    ("Free access to a Certified Financial Planner", "access-to-person"),
    ("Company car, fuel card and driver's license reimbursement", "help-to-get-it"),
    ("We pay for your Series 7 and 66 licensing", "help-to-get-it"),
    ("Exam fee reimbursement for CPCU and CIC", "help-to-get-it"),
    ("Salary depends on experience, licenses and certifications", "pay-boilerplate"),
    ("Pay is determined by skills, licensure and location", "pay-boilerplate"),
    ("Sell software licenses and SaaS subscriptions", "software-license"),
    ("LinkedIn Learning license", "software-license"),
    ("Shipped under the Apache license", "software-license"),
    ("Copy of your driver's license and social security card", "fraud-notice"),
    ("Passport, driver's license or other form of ID", "fraud-notice"),
    ("Bring photographic ID documents: a passport or driving licence", "identity-document"),
    ("We run driver's license record checks every year", "driving-record"),
    ("No more than 6 points on your driving licence", "driving-record"),
    ("Knowledge of the insurance licensing industry", "sector-experience"),
    ("Once you decide to become an advisor, the Series 66 is next", "career-path"),
    ("We ship digital driver's licenses to six states", "product"),
    ("Drive down CPA and CPC in paid search", "product"),
    ("Some roles are subject to the requirements of NMLS registration", "regulation"),
    ("Develop licensing partnerships with brands", "no-credential-named"),
    ("Drive revenue in the healthcare licensure space", "no-credential-named"),
    ("Work with licensed professionals", "no-credential-named"),
    ("Acme Mortgage, NMLS #123456", "company-license"),
    ("SIE is the responsible authority", "product"),
    ("Ask our RN for a tour of the clinic", "no-credential-word"),
    ("Growth to $1B after Series C", ""),
    ("Knowledge of CRM software such as Salesforce", ""),
    ("Experience with AWS and Google Cloud", ""),
    ("Great Place to Work certified", ""),
    ("ISO 9001 certified company", ""),
    ("Property and casualty insurance experience required", ""),
    ("5+ years in life and health insurance sales", ""),
    ("Must be a driver of results", ""),
    ("A clean driving record will be checked", ""),
    ("Experience in the title insurance industry", ""),
    ("Real estate experience preferred", ""),
    ("Medical, dental, life and health insurance", ""),
    ("High school diploma or GED certification", ""),
    ("Board-certified physicians rely on our product", ""),
    ("CPAs and CFPs send us their clients", ""),
    ("Certifications No Required Certifications", ""),
    ("Experience with Azure DevOps, HubSpot Sales Hub and AWS Cloud", ""),
    ("Escalate concerns about a resident to the registered nurse", "supervision"),
    ("Our consultants are all Salesforce certified", "company-license"),
    ("We are an AWS certified partner", "company-license"),
    ("You will receive your own Cisco certification", "benefit"),
    ("We are licensed in Property & Casualty insurance in ten states", "company-license"),
    ("The company is licensed to sell insurance in 40 states", "company-license"),
    ("A valid licence to practise is required, and a car", "no-credential-named"),
    ("CPA firms are our market", "customers-or-vendors"),
    ("Sell tax software to CPA practices", "customers-or-vendors"),
    ("Manage CDL renewals", "duty"),
    ("Ensure that all drivers' licenses are current", "duty"),
    ("Support the patient's CPA review and the MDT", "product"),
    ("You write CPA reports for secondary care", "product"),
    ("Training courses and certifications such as Scrum Master, PMP", "benefit"),
    ("Perks include wellness and CPCU designation", "benefit"),
    ("Reduce cost per CPA", "product"),
    ("Join SIE today", "product"),
    ("You report CPM, CPC and CPA every week", "product"),
    ("License keys and license management", "software-license"),
    ("Series 7 years", ""),
    ("Our dealer license is displayed", "company-license"),
    ("Sell 2-20 units a month", ""),
    ("We are a licensed mortgage lender (NMLS #1234)", "company-license"),
    ("Our laboratories have CPA and MHRA accreditation", "company-license"),
    ("Attend trade events (e.g., AHIP, RISE)", "product"),
    ("You will be supported to complete the Care Certificate", "help-to-get-it"),
    ("SIE exam content is known to you", "sector-experience"),
    ("The dealership's notary license is on the wall", "company-license"),
]

# Right answers that the rules do not give yet: text, codes that are there.
KNOWN_MISSES: list[tuple[str, list[str]]] = [
    # "Insurance:" heads benefits far more often than licenses.
    ("Insurance: Life/Health/Variable license; FINRA Series 6", ["insurance_producer", "series_6"]),
    # Two words glued together by the source.
    ("You hold a full driving licencedue to the travel", ["driver_license"]),
    # The points say that there must be a license; only the record is named.
    ("Own car and fewer than 6 points on your licence", ["driver_license"]),
    # A legal qualification without a bar or a license.
    ("Qualified solicitor of England and Wales with a practising certificate", ["attorney_bar"]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND, ids=[row[0] for row in FOUND])
def test_a_credential_is_found_with_the_words_that_prove_it(
    text: str, expected: dict[str, str]
) -> None:
    document, found = read(f"<p>{html.escape(text)}</p>")
    proofs = {proof.path: proof.span.of(document.text) for proof in found.proofs}
    items = found.value["items"]
    assert {written(item): proofs[f"items.{n}"] for n, item in enumerate(items)} == expected


@pytest.mark.parametrize(("text", "rule"), ABSENT, ids=[row[0] for row in ABSENT])
def test_what_only_looks_like_a_credential_is_rejected_with_its_rule(text: str, rule: str) -> None:
    _, found = read(f"<p>{html.escape(text)}</p>")
    assert found.value["items"] == []
    assert found.value["professional_required"] is None
    assert found.value["driver_required"] is None
    rejected = {row.rule: row.reason for row in found.rejected}
    assert all(rejected.values())
    assert rule in rejected if rule else not rejected


@pytest.mark.xfail(strict=True, reason="known misses")
@pytest.mark.parametrize(("text", "codes"), KNOWN_MISSES, ids=[row[0] for row in KNOWN_MISSES])
def test_known_misses(text: str, codes: list[str]) -> None:
    _, found = read(f"<p>{html.escape(text)}</p>")
    assert [item["code"] for item in found.value["items"]] == codes


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        ("Most of our buyers are drivers and parents", None),
        ("You are a driver with your own car", True),
    ],
)
def test_being_a_driver_is_asked_of_the_candidate_only(text: str, needed: bool | None) -> None:
    document = Document.from_html(f"<h2>Sales Rep</h2><p>{text}</p>")
    assert licenses.extract(document, {}).value["driver_required"] is needed
