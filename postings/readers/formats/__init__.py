"""One module a format: what recognizes it, and what reads it."""
