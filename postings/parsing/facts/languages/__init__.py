"""All that reads `languages`, and nothing else: begin with `fact`."""
