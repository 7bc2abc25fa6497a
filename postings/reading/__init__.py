"""From a raw posting to all that is stored of it, in processes of their own."""
