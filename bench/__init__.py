"""How fast the parser is (`make bench`), and postings that are made up to measure at scale."""
