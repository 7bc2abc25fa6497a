"""What the employer gives to the holder (guide 18)."""

from __future__ import annotations

BENEFITS: dict[str, str] = {
    "medical": "Medical insurance",
    "dental": "Dental insurance",
    "vision": "Vision insurance",
    "life_insurance": "Life insurance",
    "disability": "Disability insurance",
    "hsa_fsa": "Health or spending account",
    "retirement": "Retirement plan",
    # Told apart: what the employer adds is more than a plan.
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
    # These three may repeat the pay, which is a fact of its own (guide 10).
    "bonus": "Bonus",
    "commission": "Commission",
    "equity": "Equity",
    "long_term_incentive": "Long-term incentive",
    "car": "Car or car allowance",
    "phone_laptop": "Phone, laptop or home office",
    "expense_reimbursement": "Expenses reimbursed",
    # The location has the same offer, as a value about moving (guide 11).
    "relocation": "Relocation assistance",
    "wellness": "Wellness",
    "eap": "Employee assistance program",
    "childcare": "Childcare",
    "flexible_schedule": "Flexible schedule",
    # As something given; where this job is done is the location's fact (guide 11).
    "remote_work": "Remote work",
    "donation_match": "Donations matched",
    "employee_discount": "Employee discount",
    # "Excellent benefits": said, but not which (guide 18).
    "generic": "Benefits, not named",
}
