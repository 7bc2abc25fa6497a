"""Files in, raw postings out. One module a format; the content decides, not the name."""
