"""Everything that is French."""
