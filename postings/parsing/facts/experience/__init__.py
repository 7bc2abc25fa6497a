"""All that reads `experience`, and nothing else: begin with `fact`."""
