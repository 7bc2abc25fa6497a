"""The closed lists of the annotation guide, each once: values, labels, the words that name them.

Pure tables below everything else: the parser makes patterns of them, the models choices, the pages
and documents labels. A list whose values code asks for by name is a `Choice`, one whose values only
tables mention is a dictionary of labels; either is in the order in which people see it.
"""
