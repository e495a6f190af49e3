"""Lists of words of the user’s own, and words that are ignored."""
