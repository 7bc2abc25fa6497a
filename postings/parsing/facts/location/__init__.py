"""All that reads `location`, and nothing else: begin with `fact`."""
