"""What searching, parsing and importing cost, and postings that are made up to measure at scale."""
