"""Everything that is German."""
