"""Word lists that a user brings, and words that are ignored in a text."""
