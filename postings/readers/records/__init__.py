"""One posting as data: under which names, what it states, and by which key it is known."""
