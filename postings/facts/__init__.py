"""The facts in force: what staff decided over what was read, and the columns made from them."""
