"""The differences between two versions of a text, in words and in figures. No Qt."""
