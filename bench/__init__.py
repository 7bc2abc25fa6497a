"""How fast the parser is: `make bench`."""
