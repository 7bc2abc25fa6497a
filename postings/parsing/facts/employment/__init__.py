"""All that reads `employment`, and nothing else: begin with `fact`."""
