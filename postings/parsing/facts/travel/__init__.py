"""All that reads `travel`, and nothing else: begin with `fact`."""
