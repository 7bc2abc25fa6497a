"""Everything a visitor meets. It reads postings and never writes them."""
