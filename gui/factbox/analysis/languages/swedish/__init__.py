"""Everything that is Swedish."""
