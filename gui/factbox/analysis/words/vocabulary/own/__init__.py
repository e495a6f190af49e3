"""Lists of words that a user brings, and words that are ignored in a text."""
