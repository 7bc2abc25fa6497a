"""Employers, however their names are written, and merging those that are one."""
