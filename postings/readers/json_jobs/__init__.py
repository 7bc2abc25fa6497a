"""Which values of a JSON file are jobs, and which are only beside them."""
