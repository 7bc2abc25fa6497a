"""How alike two postings are, and the families of those that are almost one."""
