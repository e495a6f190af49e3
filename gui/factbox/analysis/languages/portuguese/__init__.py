"""Everything that is Portuguese."""
