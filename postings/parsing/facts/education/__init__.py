"""All that reads `education`, and nothing else: begin with `fact`."""
