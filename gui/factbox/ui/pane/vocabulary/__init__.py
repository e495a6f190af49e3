"""The view Vocabulary, and the marks of words above a level."""
