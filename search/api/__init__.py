"""The search as JSON, for programs: read only, by the same parameters as the page."""
