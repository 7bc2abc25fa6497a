"""What the templates of the visitors' pages need on top of Django's own."""
