"""The industry of an employer or of its customers (guide 14)."""

from __future__ import annotations

INDUSTRIES: dict[str, str] = {
    # Also health insurers, insurtech and agencies (guide 14), not health care or software.
    "insurance": "Insurance",
    "banking_lending": "Banking and lending",
    "wealth_investments": "Wealth and investments",
    "real_estate": "Real estate",
    "healthcare_provider": "Health care providers",
    "medical_device": "Medical devices",
    "pharma_biotech": "Pharmaceuticals and biotechnology",
    "telecom": "Telecommunications",
    # What the employer sells: "SaaS is a plus" is a skill, and no evidence (guide 14).
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
    # An industry that is stated and has no row; nothing stated is no value.
    "other": "Other",
}
