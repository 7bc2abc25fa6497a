"""The vocabularies of the generator: tables only, the commonest row first.

Every sentence and every name is made up. A row is drawn as Zipf's law has it (see
`bench.generator.drawing`), so the order of a table is the frequency of its rows.
"""
