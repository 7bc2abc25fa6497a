"""All that reads `title`, and nothing else: begin with `fact`."""
