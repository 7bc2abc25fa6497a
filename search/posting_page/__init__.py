"""The page of one posting: its facts with their words, what is like it, why a search finds it."""
