"""The shape of each fact's value: one module a fact, with the class of its name.

`reading` alone turns stored JSON, of the parser or of staff, into these; everybody else reads
attributes. Pure, and below all that reads facts, so that parser, pages and search mean the same.
A fact without a module is read by its fields, as `postings.words.fact_words` shows it.
"""
