"""The rules: each finds places of one kind, and the weaker code for them."""
