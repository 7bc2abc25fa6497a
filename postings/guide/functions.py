"""The functions that a title names (guide 2)."""

from __future__ import annotations

FUNCTIONS: dict[str, str] = {
    "sales": "Sales",
    # "Account Manager" and key or strategic accounts; "Account Executive" is sales.
    "account_management": "Account management",
    # Whoever hunts: market, client and customer development, BDR, SDR.
    "business_development": "Business development",
    "channel_partnerships": "Channel and partnerships",
    "sales_operations": "Sales operations",
    "sales_enablement": "Sales enablement",
    "sales_engineering": "Sales engineering",
    "customer_success": "Customer success",
    # The work place says it: "Call Center Operations" is no operations of sales.
    "contact_center": "Contact center",
    # Go-to-market as a whole, sales being one part of it.
    "revenue": "Revenue",
    "marketing": "Marketing",
    # A branch, an agency or a firm: president, general manager.
    "general_management": "General management",
    # Named, and none of these; where a title names none, a sentence of the body may (guide 2).
    "other": "Other",
}
