"""Shows what was measured, in Qt."""
