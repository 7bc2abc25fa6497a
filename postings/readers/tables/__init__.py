"""Rows of tables, their header, and what stands among them and is no posting."""
