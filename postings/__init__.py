"""The data of the site: postings, the facts read from them, and everything that writes either."""
