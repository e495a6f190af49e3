"""Word lists of the user’s own, and words that are ignored."""
