"""All that reads `industry`, and nothing else: begin with `fact`."""
