"""All that reads `benefits`, and nothing else: begin with `fact`."""
