"""The levels of English words."""
