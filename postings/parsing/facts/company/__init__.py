"""All that reads `company`, and nothing else: begin with `fact`."""
