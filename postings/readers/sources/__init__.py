"""Paths, archives and bytes: what is to be read, and as which text."""
