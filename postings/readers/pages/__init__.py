"""Markup: made from any text, looked at as a whole, and the data that it carries."""
