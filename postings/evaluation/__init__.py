"""How right the parser is: its facts beside reviewed ones, scored as the guide says (20.4)."""
