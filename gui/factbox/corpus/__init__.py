"""Many texts at once: which files they are, and their figures."""
