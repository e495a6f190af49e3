"""Says what is in a text. Imports no Qt."""
