"""What a person types: its query, what it probably meant, and what of it could be a filter."""
