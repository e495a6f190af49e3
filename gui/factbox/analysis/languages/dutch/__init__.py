"""Everything that is Dutch."""
