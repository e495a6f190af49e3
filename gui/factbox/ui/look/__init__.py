"""The theme, and small widgets that all views use."""
