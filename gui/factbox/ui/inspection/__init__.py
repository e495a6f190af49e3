"""From an edit to figures, in terms of Qt."""
