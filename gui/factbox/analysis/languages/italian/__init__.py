"""Everything that is Italian."""
