"""All that reads `requisition`, and nothing else: begin with `fact`."""
