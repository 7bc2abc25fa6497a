"""One module a fact: how postings say it, how often they do not, and what the record then holds."""
