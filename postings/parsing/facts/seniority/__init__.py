"""All that reads `seniority`, and nothing else: begin with `fact`."""
