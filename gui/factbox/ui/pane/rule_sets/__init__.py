"""The view Rule sets."""
