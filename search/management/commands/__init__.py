"""The command of the search index."""
