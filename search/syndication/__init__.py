"""The site for other programs: the feed, the CSV, and what search engines read."""
