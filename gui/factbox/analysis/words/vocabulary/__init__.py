"""Which words of a text are on a list of words by level."""
