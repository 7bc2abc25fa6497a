"""All that reads `compensation`, and nothing else: begin with `fact`."""
