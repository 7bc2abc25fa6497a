"""All that reads `team`, and nothing else: begin with `fact`."""
