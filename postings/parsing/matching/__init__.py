"""Finds words, numbers and names in any text, whatever they are of."""
