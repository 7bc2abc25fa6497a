"""All that reads `licenses`, and nothing else: begin with `fact`."""
