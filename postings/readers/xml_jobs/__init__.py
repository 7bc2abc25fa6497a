"""Which elements of an XML text are jobs, found in time that grows with the text."""
