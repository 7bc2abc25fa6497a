"""The functions that a title names (guide 2)."""

from __future__ import annotations

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
