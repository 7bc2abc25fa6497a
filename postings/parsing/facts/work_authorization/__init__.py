"""All that reads `work_authorization`, and nothing else: begin with `fact`."""
