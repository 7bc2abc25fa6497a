"""What a search finds and shows: its page of postings, its facets with counts, its inputs."""
