"""The view Diversity over the text."""
