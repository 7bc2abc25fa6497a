"""Who leads whom: what seniority and team both read."""
