"""Why the Level is what it is."""
