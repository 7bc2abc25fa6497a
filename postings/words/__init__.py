"""Facts in words: their labels, their parts, and the phrases that the wordings share."""
