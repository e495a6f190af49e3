"""Which words of a text are on a word list."""
