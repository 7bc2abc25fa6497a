"""Facts in words: one module a fact, found by name; `parts(value)` yields `(path, words)`."""
