"""Weights of the parser's choices, learned from postings whose right answer is known."""
