"""The view Why this level."""
