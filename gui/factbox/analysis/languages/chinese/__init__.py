"""Everything that is Chinese."""
