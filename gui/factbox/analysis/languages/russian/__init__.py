"""Everything that is Russian."""
