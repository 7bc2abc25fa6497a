"""All that reads `sections`, and nothing else: begin with `fact`."""
