"""Runs over many postings: one writer at a time, with progress, and what takes one back."""
