"""All that reads `reports_to`, and nothing else: begin with `fact`."""
